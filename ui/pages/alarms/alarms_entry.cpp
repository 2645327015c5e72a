// The page of alarms in the window.
#include "app/session/workbench.h"
#include "ui/pages/alarms/alarm_setup.h"
#include "ui/pages/alarms/alarms_page.h"
#include "ui/pages/page_type.h"

namespace titer::pages {

namespace {

Page* makeAlarms(const PageWork& work)
{
    Shell& shell = work.shell;
    auto* page = new AlarmsPage({work.bench.definitions(), work.bench.feed(), shell.projectMaker()},
                                work.bench.alarmHistory(), work.bench.notifications());
    QObject::connect(page, &AlarmsPage::backAsked, page, [&shell] { shell.show(QStringLiteral("cockpit")); });
    return page;
}

} // namespace

} // namespace titer::pages

namespace titer::pages::alarms_entry {

extern const PageType alarms_entry{
    .id = "alarms",
    .order = 8,
    .action = "view.alarms",
    .under = "cockpit",
    .gestures =
        QT_TRANSLATE_NOOP("FirstVisit", "Choose an alarm to change its limit, define another one with “New "
                                        "alarm”, and open “Statistics and journal” to see how often each came."),
    .make = makeAlarms};

} // namespace titer::pages::alarms_entry
