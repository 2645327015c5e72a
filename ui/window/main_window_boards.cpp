// What the Cockpit shows beside its boards: whose values, and the tags by formula.
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/cockpit/cockpit_past.h"
#include "ui/pages/cockpit/formula_sheet.h"
#include "ui/window/main_window.h"

namespace titer::window {

void MainWindow::fitCockpitPage()
{
    m_formulas = new pages::FormulaSheet(
        {m_bench.formulas(), m_bench.feed(), m_bench.boards(), m_bench.alarms(), [this] { return ensureProject(); }},
        m_cockpit);
    connect(m_cockpit, &pages::CockpitPage::formulasAsked, m_formulas, &pages::FormulaSheet::open);
    connect(m_cockpit, &pages::CockpitPage::originChosen, this,
            [this](int index) { m_bench.feed().setChoice(static_cast<app::JoinedFeed::Choice>(index)); });
    connect(&m_bench.feed(), &app::JoinedFeed::choiceChanged, m_cockpit, [this] { refreshOrigins(); });
    refreshOrigins();
    m_cockpit->setUnder(new pages::CockpitPast(m_bench.feed()));
}

// Where nothing was recorded there is nothing to choose.
void MainWindow::refreshOrigins()
{
    const app::JoinedFeed& feed = m_bench.feed();
    const QString recorder = tr("Recorder"), model = tr("Model");
    QStringList names;
    if (feed.hasRecorded()) names = {tr("As there is: the recorder before the model"), recorder, model};
    m_cockpit->setOrigins(names, int(feed.choice()), feed.showsModel() ? model : recorder);
}

} // namespace titer::window
