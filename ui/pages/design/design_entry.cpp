// The page Design in the window.
#include "app/document/document.h"
#include "app/session/workbench.h"
#include "ui/flow/armed_loops.h"
#include "ui/flow/flow_view.h"
#include "ui/form/inspector_stack.h"
#include "ui/pages/design/design_foot.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/page_type.h"
#include "ui/pages/run/sheets/column_scale_sheet.h"
#include "ui/pages/run/sheets/screening_sheet.h"
#include "ui/pages/run/sheets/tuning_sheet.h"
#include "ui/widgets/dialogs.h"

#include <QCoreApplication>

namespace titer::pages {

// The sheet of a screening lies over the page.
void DesignPage::goOnFrom(const Page& former)
{
    const auto* before = dynamic_cast<const DesignPage&>(former).findChild<const ScreeningSheet*>();
    auto* now = findChild<ScreeningSheet*>();
    if (now && before && !before->isHidden()) now->goOn();
}

namespace {

void addSheets(DesignPage& page, const PageWork& work)
{
    auto* screening = new ScreeningSheet(work.document, work.bench.plantWork().screening(), &page);
    QObject::connect(&page.view(), &flow::FlowView::fitAsked, screening, &ScreeningSheet::open);
    QObject::connect(screening, &ScreeningSheet::fileAsked, screening, [screening] {
        const QString path =
            widgets::askOpenFile(screening->window(), ScreeningSheet::tr("Screening table"),
                                 ScreeningSheet::tr("Tables (%1)").arg(QStringLiteral("*.csv *.tsv *.txt")));
        if (!path.isEmpty()) screening->openFile(path);
    });
    QObject::connect(screening, &ScreeningSheet::put, &page, &DesignPage::showUnit);
    auto* tuning = new TuningSheet(work.bench.plantWork().tuning(), &page);
    QObject::connect(&page.inspectors(), &form::InspectorStack::tuningAsked, tuning, [&page, tuning] {
        page.back(); // an inspector over the page would lie over the sheet
        tuning->open({});
    });
    auto* scale = new ColumnScaleSheet(work.document, &page);
    QObject::connect(&page.view(), &flow::FlowView::scaleAsked, scale, &ColumnScaleSheet::open);
    QObject::connect(scale, &ColumnScaleSheet::put, &page, &DesignPage::showUnit);
}

// What is asked of a unit on the flowsheet and answered on another page.
void leadOn(DesignPage& page, Shell& shell)
{
    const auto lead = [&](void (flow::FlowView::*asked)(const QString&), const char* to, const char* place) {
        QObject::connect(&page.view(), asked, &page, [&shell, to, place](const QString& unit) {
            shell.show(QLatin1String(to), QLatin1String(place) + unit);
        });
    };
    lead(&flow::FlowView::curvesAsked, "run", "curves/");
    lead(&flow::FlowView::parametersFitAsked, "run", "fit/");
    lead(&flow::FlowView::calibrationAsked, "run", "calibration/");
    lead(&flow::FlowView::studyAsked, "studies", "factors/");
    lead(&flow::FlowView::poolStudyAsked, "studies", "pool/");
}

Page* makeDesign(const PageWork& work)
{
    auto* page = new DesignPage(work.document, work.autoRun, work.settings);
    Shell& shell = work.shell;
    page->inspectors().setMeasured(work.bench.chromatograms());
    page->foot().follow(work.bench.removedParts());
    flow::followLoops(page->view(), work.bench.loops());
    addSheets(*page, work);
    leadOn(*page, shell);
    QObject::connect(&work.document, &app::Document::refused, page, &DesignPage::report);
    QObject::connect(page, &DesignPage::exampleAsked, page, [&shell] { shell.openExample(); });
    QObject::connect(page, &DesignPage::clockChanged, page, [&shell] { shell.timeMoved(); });
    QObject::connect(page, &DesignPage::timeChosen, page,
                     [&shell, page](double seconds) { shell.chooseTime(seconds, *page); });
    return page;
}

} // namespace

} // namespace titer::pages

namespace titer::pages::design_entry {

extern const PageType design_entry{
    .id = "design",
    .order = 1,
    .action = "view.design",
    .gestures =
        QT_TRANSLATE_NOOP("FirstVisit", "Drag a unit from the palette onto the sheet, draw a stream from one port "
                                        "to another, and click a unit to see its numbers and change them."),
    .clock = PageType::Clock::Plan,
    .make = makeDesign};

} // namespace titer::pages::design_entry
