// The page Run in the window.
#include "app/common/recording_patterns.h"
#include "app/session/workbench.h"
#include "ui/flow/armed_loops.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/page_type.h"
#include "ui/pages/run/calibration/calibration_sheet.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/run/run_sheets.h"
#include "ui/pages/run/run_transport.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/pages/run/sheets/fit_sheet.h"
#include "ui/widgets/dialogs.h"

namespace titer::pages {

namespace {

// Files that its sheets ask for.
void askFiles(RunPage& page, Shell& shell)
{
    RunSheets& sheets = page.sheets();
    QObject::connect(&sheets, &RunSheets::recordingAsked, &page, [&page] {
        const QString path = widgets::askOpenFile(page.window(), RunPage::tr("Recording"),
                                                  RunPage::tr("Recordings (%1)").arg(app::recordingPatterns()));
        if (!path.isEmpty()) page.sheets().fit()->addFile(path);
    });
    QObject::connect(&sheets, &RunSheets::measuredAsked, &page, [&page] {
        page.sheets().calibration()->addFiles(
            widgets::askOpenFiles(page.window(), RunPage::tr("Measured runs"),
                                  RunPage::tr("Runs of a chromatography system (%1)")
                                      .arg(QStringLiteral("*.txt *.csv *.asc *.tsv *.res *.zip *.result"))));
    });
    QObject::connect(&sheets, &RunSheets::assaysAsked, &page, [&page] {
        page.sheets().calibration()->setAssays(
            widgets::askOpenFile(page.window(), RunPage::tr("Assays of fractions"),
                                 RunPage::tr("Tables (%1)").arg(QStringLiteral("*.csv *.tsv *.txt"))));
    });
    QObject::connect(&sheets, &RunSheets::projectAsked, &page, shell.projectMaker());
}

Page* makeRun(const PageWork& work)
{
    auto* page = new RunPage(work.document, work.bench.plantWork());
    Shell& shell = work.shell;
    page->setPreview(&work.autoRun);
    const auto sayPlanned = [page, plan = &work.autoRun] { page->figures().setPlanned(plan->run() != nullptr); };
    QObject::connect(&work.autoRun, &app::AutoRun::changed, page, sayPlanned);
    sayPlanned();
    work.bench.replay().setRun(&page->transport());
    flow::followLoops(*page->plant()->flowView(), work.bench.loops());
    askFiles(*page, shell);
    QObject::connect(&page->transport(), &RunTransport::timeChosen, page,
                     [&shell, page](double seconds) { shell.chooseTime(seconds, *page); });
    QObject::connect(page, &RunPage::clockChanged, page, [&shell] { shell.timeMoved(); });
    QObject::connect(page, &RunPage::showPath, page, [&shell](const QString& path) { shell.jump(path); });
    QObject::connect(page, &RunPage::unitActivated, page,
                     [&shell](const QString& unit) { shell.show(QStringLiteral("design"), "unit/" + unit); });
    QObject::connect(page->shadow(), &RunShadow::twinAsked, page, [&shell] { shell.show(QStringLiteral("twin")); });
    reportFailures(*page, shell);
    return page;
}

} // namespace

} // namespace titer::pages

namespace titer::pages::run_entry {

extern const PageType run_entry{
    .id = "run",
    .order = 2,
    .action = "view.run",
    .gestures = QT_TRANSLATE_NOOP("FirstVisit", "Press F5 to run the plant, drag the handle of the timeline to look at "
                                                "another time, and click a unit to see its values over time."),
    .clock = PageType::Clock::Run,
    .make = makeRun};

} // namespace titer::pages::run_entry
