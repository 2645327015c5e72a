// What is done once a study has runs: more of them, some that check the models, and comparisons.
#include "app/study/study_edits.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/study/run_sheet/run_sheet_pane.h"
#include "ui/study/sheets/augment_sheet.h"
#include "ui/study/sheets/compare_sheet.h"
#include "ui/study/sheets/design_sheet.h"
#include "ui/study/sheets/equivalence_sheet.h"

namespace titer::pages {

void StudiesPage::connectNext()
{
    connect(m_augment, &study::AugmentSheet::taken, this, [this](const QString& words) {
        m_sheet->tell(words, false);
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
    m_sheet->tell(tr("Run %1 is for validation: run it on the twin, or enter the measured result. It is not used to "
                     "fit the models.")
                      .arg(run.run),
                  false);
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
