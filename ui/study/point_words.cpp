// Words for where a run lies in its design, or came from.
#include "ui/study/run_sheet_model.h"

namespace titer::ui {

QString pointWords(const studies::StudyRun& run)
{
    if (run.validation) return RunSheetModel::tr("validation");
    static const std::pair<const char*, const char*> words[] = {
        {"factorial", QT_TRANSLATE_NOOP("titer::ui::RunSheetModel", "factorial")},
        {"centre", QT_TRANSLATE_NOOP("titer::ui::RunSheetModel", "centre")},
        {"axial", QT_TRANSLATE_NOOP("titer::ui::RunSheetModel", "axial")},
        {"edge", QT_TRANSLATE_NOOP("titer::ui::RunSheetModel", "edge")},
        {"vertex", QT_TRANSLATE_NOOP("titer::ui::RunSheetModel", "vertex")},
        {"interior", QT_TRANSLATE_NOOP("titer::ui::RunSheetModel", "interior")},
        {"folded", QT_TRANSLATE_NOOP("titer::ui::RunSheetModel", "fold-over")},
        {"optimal", QT_TRANSLATE_NOOP("titer::ui::RunSheetModel", "D-optimal")},
        {"promising", QT_TRANSLATE_NOOP("titer::ui::RunSheetModel", "promising")},
        {"added", QT_TRANSLATE_NOOP("titer::ui::RunSheetModel", "added")},
    };
    for (const auto& [id, text] : words)
        if (run.point == id) return RunSheetModel::tr(text);
    return QString::fromStdString(run.point);
}

} // namespace titer::ui
