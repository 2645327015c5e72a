// Words for where a run lies in its design, or came from.
#include "ui/study/run_sheet/run_sheet_model.h"

namespace titer::study {

QString pointWords(const studies::StudyRun& run)
{
    if (run.validation) return RunSheetModel::tr("validation");
    static const std::pair<const char*, const char*> words[] = {
        {"factorial", QT_TRANSLATE_NOOP("titer::study::RunSheetModel", "factorial")},
        {"centre", QT_TRANSLATE_NOOP("titer::study::RunSheetModel", "centre")},
        {"axial", QT_TRANSLATE_NOOP("titer::study::RunSheetModel", "axial")},
        {"edge", QT_TRANSLATE_NOOP("titer::study::RunSheetModel", "edge")},
        {"vertex", QT_TRANSLATE_NOOP("titer::study::RunSheetModel", "vertex")},
        {"interior", QT_TRANSLATE_NOOP("titer::study::RunSheetModel", "interior")},
        {"folded", QT_TRANSLATE_NOOP("titer::study::RunSheetModel", "fold-over")},
        {"optimal", QT_TRANSLATE_NOOP("titer::study::RunSheetModel", "D-optimal")},
        {"promising", QT_TRANSLATE_NOOP("titer::study::RunSheetModel", "promising")},
        {"added", QT_TRANSLATE_NOOP("titer::study::RunSheetModel", "added")},
    };
    for (const auto& [id, text] : words)
        if (run.point == id) return RunSheetModel::tr(text);
    return QString::fromStdString(run.point);
}

} // namespace titer::study
