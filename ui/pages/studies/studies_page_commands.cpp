// What is done on the Studies page, also by the actions of the window and its command palette.
#include "app/common/sentence.h"
#include "app/form/numbers/plant_numbers.h"
#include "app/form/tag_names.h"
#include "app/study/study_edits.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/studies/study_files.h"
#include "ui/pages/studies/study_panes.h"
#include "ui/pages/studies/study_sheets.h"
#include "ui/shown/run_values.h"
#include "ui/study/sheets/factor_sheet.h"
#include "ui/study/study_words.h"

#include <QLineEdit>

namespace titer::pages {

void StudiesPage::study(const std::vector<app::FormRow>& rows)
{
    const base::Done varied = m_planner.vary(rows);
    m_panes->report(varied ? QString() : app::sentence(varied.error().what), !varied);
    focusFirst();
}

void StudiesPage::studyPool(const QString& unit)
{
    const base::Done added = m_planner.addPool(unit.toStdString());
    if (!added) return m_panes->report(app::sentence(added.error().what), true);
    m_panes->report({}, false);
    focusFirst();
}

void StudiesPage::startStudy()
{
    m_planner.addStudy();
    m_sheets->askFactors();
}

void StudiesPage::addValidation(std::vector<double> natural)
{
    const app::StudySession::Value study = m_work.studies.session().value();
    if (!study || study->factors.empty()) return;
    if (natural.empty()) natural = app::naturalSetting(*study, m_work.studies.session().setting());
    app::StudyEdit edit = app::withRun(*study, natural, true);
    const studies::StudyRun run = edit.study.runs.back();
    m_work.studies.session().change(std::move(edit.study), edit.text);
    m_work.studies.session().selectRun(run.id);
    m_panes->report(tr("Run %1 is for validation: run it on the twin, or enter the measured result. It is not used to "
                       "fit the models.")
                        .arg(run.run),
                    false);
}

void StudiesPage::writeSetting()
{
    const app::StudySession::Value study = m_work.studies.session().value();
    if (!study || study->factors.empty()) return;
    const std::vector<double> natural = app::naturalSetting(*study, m_work.studies.session().setting());
    // As a run there would have it, on the steps of the factors.
    const studies::StudyRun run = app::withRun(*study, natural, true).study.runs.back();
    const base::Result<model::Flowsheet> plant = m_work.studies.runner().plantOf(*study, run);
    if (!plant) return m_panes->report(app::sentence(plant.error()), true);
    QStringList words;
    for (std::size_t i = 0; i < study->factors.size(); ++i) {
        const studies::Factor& factor = study->factors[i].factor;
        const QString text = study::settingText(factor, run.settings[i]), unit = shown::unitText(factor.unit);
        words << QString::fromStdString(factor.name) + u' ' + (unit.isEmpty() ? text : text + u' ' + unit);
    }
    m_work.document.apply(
        *plant, tr("Write a setting of %1 into the plant", "a study").arg(QString::fromStdString(study->name)));
    m_panes->report(tr("The plant now has %1.", "a list of factors with values").arg(words.join(QStringLiteral(", "))),
                    false);
}

void StudiesPage::writeBest()
{
    const app::StudySession::Value study = m_work.studies.session().value();
    if (!study || study->factors.empty()) return;
    m_panes->report(tr("Looking for the best setting…"), false);
    m_work.studies.best().start(study);
}

// What was found; a page that is made later has nothing of it to do.
void StudiesPage::takeBest()
{
    const app::StudyWork::BestSetting& best = m_work.studies.best();
    if (!best.isDone()) return;
    const std::vector<double>& setting = best.parts().front();
    if (*best.order() != m_work.studies.session().value())
        return m_panes->report({}, false); // it was changed meanwhile
    if (setting.empty())
        return m_panes->report(
            tr("There is no best setting yet: give a response a limit or a goal, and enough runs a result to "
               "fit its model."),
            true);
    m_work.studies.session().setSetting(setting);
    writeSetting();
}

void StudiesPage::showPlace(const QString& place)
{
    const QString what = place.section(u'/', 0, 0), unit = place.section(u'/', 1);
    if (what == QLatin1String("pool")) return studyPool(unit);
    if (what != QLatin1String("factors")) return;
    m_sheets->askFactors();
    m_sheets->parameters()->search()->setText(app::unitName(m_work.document.flowsheet(), unit.toStdString()));
}

QList<Page::Act> StudiesPage::acts()
{
    return {{"study.design", [this] { m_sheets->chooseDesign(); }},
            {"study.augment", [this] { m_sheets->addRuns(); }},
            {"study.validate", [this] { addValidation(); }},
            {"study.setting", [this] { writeSetting(); }},
            {"study.best", [this] { writeBest(); }},
            {"study.equivalence", [this] { m_sheets->compareScales(); }},
            {"study.compare", [this] { m_sheets->compareStudies(); }},
            {"study.plate", [this] { m_sheets->showPlates(); }},
            {"study.run", [this] { m_head->runOrStop(); }},
            {"study.report", [this] { m_files->reportOrStop(m_panes->scene()); }}};
}

// "study temp": a number of the plant becomes a factor.
QList<widgets::CommandGroup> StudiesPage::commands(const QString& typed)
{
    const QString verb = tr("Study", "a parameter; as typed in the palette"), words = typed.section(u' ', 1);
    if (words.size() < 2 || !typed.section(u' ', 0, 0).startsWith(verb, Qt::CaseInsensitive)) return {};
    widgets::CommandGroup group{widgets::CommandKind::Study, 12, {}};
    for (const app::PlantNumber& number : app::plantNumbers(m_work.document, app::NumberUse::Vary)) {
        const app::FormRow& row = number.row;
        const QString name = tr("%1: %2").arg(number.ownerName, row.label);
        const int score = widgets::matches(name, words);
        if (score == 0) continue;
        const QString now = row.text.isEmpty() ? row.defaultValue : row.text + u' ' + shown::unitText(row.unit);
        group.found.append({score,
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
