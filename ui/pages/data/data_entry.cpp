// The page Data in the window.
#include "app/document/plant_files.h"
#include "app/live/recordings/shipped_recording.h"
#include "app/session/workbench.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/page_type.h"

#include <QAction>

namespace titer::pages {

namespace {

Page* makeData(const PageWork& work)
{
    app::Workbench& bench = work.bench;
    Shell& shell = work.shell;
    auto* page = new DataPage({work.document, bench.recordings(), bench.chromatograms(), bench.sources(),
                               bench.history(), bench.samples(), bench.recorder(), work.plugins, shell.projectMaker()});
    page->setExampleOffered(app::hasShippedRecording(app::firstExample));
    QObject::connect(page, &DataPage::importAsked, page, [&shell] { shell.action("file.recording")->trigger(); });
    QObject::connect(page, &DataPage::exampleAsked, page,
                     [page] { page->showPlace(QStringLiteral("shipped/") + app::firstExample); });
    QObject::connect(page, &DataPage::runAsked, page,
                     [&shell](const std::string& connector, const connect::Settings& settings, const QString& name) {
                         shell.layOver(connector, settings, name);
                     });
    QObject::connect(page, &DataPage::alarmAsked, page, [&shell](const std::string& tag) {
        shell.show(QStringLiteral("alarms"), "tag/" + QString::fromStdString(tag));
    });
    QObject::connect(page, &DataPage::reported, page,
                     [&shell](const QString& sentence) { shell.report(sentence, false); });
    reportFailures(*page, shell);
    return page;
}

} // namespace

} // namespace titer::pages

namespace titer::pages::data_entry {

extern const PageType data_entry{
    .id = "data",
    .order = 5,
    .action = "view.data",
    .gestures =
        QT_TRANSLATE_NOOP("FirstVisit", "Click a recording or a source to see its values, drag across the plots to "
                                        "zoom in, and drop a file on the window to import it."),
    .make = makeData};

} // namespace titer::pages::data_entry
