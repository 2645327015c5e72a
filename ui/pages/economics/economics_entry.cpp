// The page Economics in the window.
#include "app/session/workbench.h"
#include "ui/pages/economics/economics_page.h"
#include "ui/pages/page_type.h"

namespace titer::pages {

namespace {

Page* makeEconomics(const PageWork& work)
{
    auto* page = new EconomicsPage({work.document, work.autoRun, work.bench.economics()});
    Shell& shell = work.shell;
    QObject::connect(page, &EconomicsPage::designAsked, page, [&shell] { shell.show(QStringLiteral("design")); });
    reportFailures(*page, shell);
    return page;
}

} // namespace

} // namespace titer::pages

namespace titer::pages::economics_entry {

extern const PageType economics_entry{
    .id = "economics",
    .order = 3,
    .action = "view.economics",
    .gestures = QT_TRANSLATE_NOOP("FirstVisit", "Choose a pane above. In the schedule, type how many of a unit there "
                                                "are into its row and see what then limits the next batch."),
    .clock = PageType::Clock::Plan,
    .make = makeEconomics};

} // namespace titer::pages::economics_entry
