// The page Cockpit in the window.
#include "app/common/sentence.h"
#include "app/session/workbench.h"
#include "ui/pages/alarms/editor/limit_sheet.h"
#include "ui/pages/cockpit/cockpit_head.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/cockpit/formula_sheet.h"
#include "ui/pages/page_type.h"

namespace titer::pages {

namespace {

// Where nothing was recorded there is nothing to choose.
void showOrigins(CockpitPage& page, const app::JoinedFeed& feed)
{
    const QString recorder = CockpitPage::tr("Recorder"), model = CockpitPage::tr("Model");
    QStringList names;
    if (feed.hasRecorded())
        names = {CockpitPage::tr("By availability: the recorder before the model"), recorder, model};
    page.head().setOrigins(names, int(feed.choice()), feed.showsModel() ? model : recorder);
}

void followOrigin(CockpitPage& page, app::JoinedFeed& feed)
{
    QObject::connect(&page.head(), &CockpitHead::originChosen, &page,
                     [&feed](int index) { feed.setChoice(static_cast<app::JoinedFeed::Choice>(index)); });
    QObject::connect(&feed, &app::JoinedFeed::choiceChanged, &page, [&page, &feed] { showOrigins(page, feed); });
    showOrigins(page, feed);
}

Page* makeCockpit(const PageWork& work)
{
    app::Workbench& bench = work.bench;
    app::JoinedFeed& feed = bench.feed();
    Shell& shell = work.shell;
    auto* page = new CockpitPage({work.document, bench.boards(), feed, bench.boardAlarms(), &bench.replay()});
    page->head().setOuterActs({shell.action("board.window"), shell.action("board.wall")});
    auto* formulas =
        new FormulaSheet({bench.formulas(), feed, bench.boards(), bench.alarms(), shell.projectMaker()}, page);
    shell.bind("board.formulas", [&shell, formulas] {
        shell.show(QStringLiteral("cockpit"));
        formulas->open();
    });
    QObject::connect(page, &CockpitPage::formulasAsked, formulas, &FormulaSheet::open);
    QObject::connect(page, &CockpitPage::alarmAsked, page,
                     [&shell](const QString& id) { shell.show(QStringLiteral("alarms"), "setup/" + id); });
    QObject::connect(page, &CockpitPage::limitsAsked, page,
                     [page, work = AlarmEditor::Work{bench.definitions(), feed, shell.projectMaker()}](
                         const tiles::LimitWish& wish) { LimitSheet::on(*page, work)->open(wish); });
    followOrigin(*page, feed);
    reportFailures(*page, shell);
    QObject::connect(&feed, &app::JoinedFeed::failed, page,
                     [&shell](const base::Error& error) { shell.report(app::sentence(error.what), true); });
    return page;
}

} // namespace

} // namespace titer::pages

namespace titer::pages::cockpit_entry {

extern const PageType cockpit_entry{
    .id = "cockpit",
    .order = 7,
    .action = "view.cockpit",
    .gestures = QT_TRANSLATE_NOOP("FirstVisit", "Drag a tile by its title, pull its corner to change its size, and add "
                                                "another one with “Add tile”."),
    .clock = PageType::Clock::Either,
    .make = makeCockpit};

} // namespace titer::pages::cockpit_entry
