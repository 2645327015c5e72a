// What is done once a study has runs: more of them, some that check the models, and comparisons.
#include "app/common/sentence.h"
#include "app/study/study_edits.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/shown/run_values.h"
#include "ui/study/run_sheet/run_sheet_pane.h"
#include "ui/study/sheets/augment_sheet.h"
#include "ui/study/sheets/compare_sheet.h"
#include "ui/study/sheets/design_sheet.h"
#include "ui/study/sheets/equivalence_sheet.h"
#include "ui/study/study_words.h"

namespace titer::pages {

void StudiesPage::connectNext()
{
    connect(m_augment, &study::AugmentSheet::taken, this, [this](const QString& words) {
        m_sheet->report(words, false);
        m_sheet->setFocus(Qt::OtherFocusReason);
    });
}

void StudiesPage::addRuns()
{
    const app::StudySession::Value study = m_work.session.value();
    if (!study) return;
    if (study->runs.empty()) return chooseDesign(); // there is nothing to add to
    m_designs->leave();
    m_augment->open();
}

void StudiesPage::addValidation(std::vector<double> natural)
{
    const app::StudySession::Value study = m_work.session.value();
    if (!study || study->factors.empty()) return;
    if (natural.empty()) natural = app::naturalSetting(*study, m_work.session.setting());
    app::StudyEdit edit = app::withRun(*study, natural, true);
    const studies::StudyRun run = edit.study.runs.back();
    m_work.session.change(std::move(edit.study), edit.text);
    m_work.session.selectRun(run.id);
    m_sheet->report(tr("Run %1 is for validation: run it on the twin, or enter the measured result. It is not used to "
                       "fit the models.")
                        .arg(run.run),
                    false);
}

void StudiesPage::writeSetting()
{
    const app::StudySession::Value study = m_work.session.value();
    if (!study || study->factors.empty()) return;
    const std::vector<double> natural = app::naturalSetting(*study, m_work.session.setting());
    // As a run there would have it, on the steps of the factors.
    const studies::StudyRun run = app::withRun(*study, natural, true).study.runs.back();
    const base::Result<model::Flowsheet> plant = m_work.runner.plantOf(*study, run);
    if (!plant) return m_sheet->report(app::sentence(plant.error()), true);
    QStringList words;
    for (std::size_t i = 0; i < study->factors.size(); ++i) {
        const studies::Factor& factor = study->factors[i].factor;
        const QString text = study::settingText(factor, run.settings[i]), unit = shown::unitText(factor.unit);
        words << QString::fromStdString(factor.name) + u' ' + (unit.isEmpty() ? text : text + u' ' + unit);
    }
    m_work.document.apply(
        *plant, tr("Write a setting of %1 into the plant", "a study").arg(QString::fromStdString(study->name)));
    m_sheet->report(tr("The plant now has %1.", "a list of factors with values").arg(words.join(QStringLiteral(", "))),
                    false);
}

void StudiesPage::writeBest()
{
    const app::StudySession::Value study = m_work.session.value();
    if (!study || study->factors.empty()) return;
    m_sheet->report(tr("Looking for the best setting…"), false);
    m_work.best.start(study);
}

void StudiesPage::takeBest(const app::StudySession::Value& study, const std::vector<double>& setting)
{
    if (study != m_work.session.value()) return m_sheet->report({}, false); // it was changed meanwhile
    if (setting.empty())
        return m_sheet->report(
            tr("There is no best setting yet: give a response a limit or a goal, and enough runs a result to "
               "fit its model."),
            true);
    m_work.session.setSetting(setting);
    writeSetting();
}

void StudiesPage::compareScales()
{
    m_equivalence->open();
}

void StudiesPage::compareStudies()
{
    m_compared->open();
}

} // namespace titer::pages
