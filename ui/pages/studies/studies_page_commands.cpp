// What the actions of the window and its command palette do on the Studies page.
#include "app/form/tag_names.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/shown/run_values.h"
#include "ui/study/sheets/factor_sheet.h"

namespace titer::pages {

void StudiesPage::showPlace(const QString& place)
{
    const QString what = place.section(u'/', 0, 0), unit = place.section(u'/', 1);
    if (what == QLatin1String("pool")) return studyPool(unit);
    if (what != QLatin1String("factors")) return;
    askFactors();
    m_parameters->search()->setText(app::unitName(m_work.document.flowsheet(), unit.toStdString()));
}

QList<Page::Act> StudiesPage::acts()
{
    return {{"view.studies"},
            {"study.design", [this] { chooseDesign(); }},
            {"study.augment", [this] { addRuns(); }},
            {"study.validate", [this] { addValidation(); }},
            {"study.setting", [this] { writeSetting(); }},
            {"study.best", [this] { writeBest(); }},
            {"study.equivalence", [this] { compareScales(); }},
            {"study.compare", [this] { compareStudies(); }},
            {"study.plate", [this] { showPlates(); }},
            {"study.run", [this] { runOrStop(); }},
            {"study.report", [this] { reportOrStop(); }}};
}

// "study temp": a number of the plant becomes a factor.
QList<widgets::CommandGroup> StudiesPage::commands(const QString& typed)
{
    const QString verb = tr("Study", "a parameter; as typed in the palette"), words = typed.section(u' ', 1);
    if (words.size() < 2 || !typed.section(u' ', 0, 0).startsWith(verb, Qt::CaseInsensitive)) return {};
    widgets::CommandGroup group{widgets::CommandKind::Study, 12, {}};
    const model::Flowsheet& flowsheet = m_work.document.flowsheet();
    for (const model::UnitEntry& unit : flowsheet.units)
        for (const app::FormRow& row : study::numbersOf(m_work.document, unit.id)) {
            const QString name = tr("%1: %2").arg(app::unitName(flowsheet, unit.id), row.label);
            const int score = widgets::matches(name, words);
            if (score == 0) continue;
            const QString now = row.text.isEmpty() ? row.defaultValue : row.text + u' ' + shown::unitText(row.unit);
            group.found.append(
                {score,
                 {tr("Study %1", "a parameter").arg(name),
                  row.group.isEmpty() ? now : tr("%1, now %2", "part of a form, value").arg(row.group, now),
                  {},
                  QStringLiteral("i-studies"),
                  {},
                  [this, row] { this->study({row}); }}});
        }
    return {group};
}

} // namespace titer::pages
