// What is done once a study has runs: more of them.
#include "ui/pages/studies_page.h"
#include "ui/study/augment_sheet.h"
#include "ui/study/design_sheet.h"
#include "ui/study/run_sheet_pane.h"

namespace titer::pages {

void StudiesPage::connectNext()
{
    connect(m_augment, &ui::AugmentSheet::taken, this, [this](const QString& words) {
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

} // namespace titer::pages
