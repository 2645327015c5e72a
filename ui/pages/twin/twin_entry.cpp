// The page Twin in the window.
#include "app/session/workbench.h"
#include "ui/pages/page_type.h"
#include "ui/pages/twin/loop_start_sheet.h"
#include "ui/pages/twin/loops_sheet.h"
#include "ui/pages/twin/twin_page.h"

namespace titer::pages {

namespace {

Page* makeTwin(const PageWork& work)
{
    Shell& shell = work.shell;
    auto* page = new TwinPage(work.document);
    page->follow(work.live);
    page->setLevels(work.bench.plantWork().shadow().levels(), shell.projectMaker());
    page->setNoise(work.bench.plantWork().noise());
    page->setAdvice(work.bench.plantWork().liveAdvice(), shell.projectMaker());
    page->setLoops(work.bench.loops(), work.bench.loopTrail());
    page->loopsSheet()->setChoice(
        app::LoopChoice(work.document, work.bench.sources(), work.bench.recorder(), work.bench.loops()));
    reportFailures(*page, shell);
    QObject::connect(page, &TwinPage::backAsked, page, [&shell] { shell.show(QStringLiteral("run")); });
    QObject::connect(page, &TwinPage::dataAsked, page, [&shell] { shell.show(QStringLiteral("data")); });
    return page;
}

} // namespace

} // namespace titer::pages

namespace titer::pages::twin_entry {

extern const PageType twin_entry{
    .id = "twin",
    .order = 9,
    .action = "view.twin",
    .under = "run",
    .gestures =
        QT_TRANSLATE_NOOP("FirstVisit", "Choose a unit to see its channels, click its level to set how far its twin "
                                        "may go, and choose a parameter to see how its estimate moved."),
    .make = makeTwin};

} // namespace titer::pages::twin_entry
