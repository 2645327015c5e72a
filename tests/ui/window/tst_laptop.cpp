// The window on a laptop, at 1366 x 768 and at 1024 x 700 with text of 150 %: what stands next to the sheet leaves it and the plan in
// sight, notices take a share of it, the wall leaves the window as it was, and zooming out has an end.
#include "app/document/edits.h"
#include "app/run/run_session.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/laptop.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/form/inspector_stack.h"
#include "ui/look/theme.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/design/design_foot.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/design/side_handle.h"
#include "ui/pages/run/run_page.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/plot/trend/trend_view.h"
#include "ui/widgets/notice.h"
#include "ui/window/frame/rail.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPointer>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace tst_laptop {

using namespace titer;
using look::Theme;

namespace {

using support::addLaptops;
using support::Laptop;
using support::laptop;

constexpr int longRun = 60000; // [ms]

struct Desk : support::OpenWindow {
    explicit Desk(const Laptop& laptop)
        : OpenWindow(laptop.size)
    {
    }
    pages::DesignPage& design() { return window.pages().page<pages::DesignPage>(); }
    void openPlant(const char* example)
    {
        QVERIFY(window.files().openExample(example));
        window.pages().show(QStringLiteral("design"));
        QTRY_VERIFY_WITH_TIMEOUT(autoRun.isCurrent(), longRun);
        support::settle();
    }
    QRect placeOf(const QWidget& part) { return {part.mapTo(&window, QPoint()), part.size()}; }
    QRect placeOf(const QString& unit)
    {
        flow::FlowView& view = design().view();
        const QRect symbol = view.mapFromScene(view.sheet().unit(unit)->symbolRect()).boundingRect();
        return {view.viewport()->mapTo(&window, symbol.topLeft()), symbol.size()};
    }
    // What is wrong with where the inspector stands; empty where nothing is.
    QString faultOfInspector(const QString& unit)
    {
        const QRect inspector = placeOf(design().inspectors()), plan = placeOf(design().timeline());
        const QRect sheet = placeOf(*design().view().viewport()), symbol = placeOf(unit);
        const auto told = [](const QRect& rect) {
            return QStringLiteral("%1 %2 %3 x %4").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
        };
        if (inspector.intersects(plan)) return QStringLiteral("over the plan: ") + told(inspector) + " / " + told(plan);
        if (!window.rect().contains(inspector)) return QStringLiteral("outside: ") + told(inspector);
        if (inspector.bottom() != sheet.bottom() && inspector.bottom() < sheet.bottom())
            return QStringLiteral("ends above the sheet: ") + told(inspector) + " / " + told(sheet);
        if (design().view().zoom() < 0.45) return QStringLiteral("zoom %1").arg(design().view().zoom());
        if (!sheet.contains(symbol) || inspector.intersects(symbol))
            return QStringLiteral("out of sight: ") + told(symbol) + " / " + told(sheet) + " / " + told(inspector);
        for (const QLabel* words : design().findChild<pages::DesignFoot*>()->findChildren<QLabel*>())
            if (words->isVisible() && placeOf(*words).intersects(inspector))
                return QStringLiteral("over the words of the foot: ") + told(placeOf(*words)) + " / " + told(inspector);
        const int widest = std::max(design().width() / 2, design().inspector().minWidth());
        if (inspector.width() > widest) return QStringLiteral("%1 wide").arg(inspector.width());
        return {};
    }
};

} // namespace

class LaptopTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { support::leaveLaptop(); }

    void theInspectorLeavesPlanAndUnitInSight_data() { addLaptops(); }
    void theInspectorLeavesPlanAndUnitInSight()
    {
        const Laptop here = laptop();
        Desk desk(here);
        desk.openPlant("cho-fed-batch");
        pages::DesignPage& design = desk.design();
        const QString unit = QStringLiteral("production");
        QVERIFY(!design.inspectors().isVisible()); // until it is asked for
        design.view().select({unit});
        desk.window.action("view.panel")->trigger();
        support::settle();
        QVERIFY(design.inspectors().isVisible());
        QVERIFY2(desk.faultOfInspector(unit).isEmpty(), qPrintable(desk.faultOfInspector(unit)));
        for (const bool folded : {false, true}) {
            QVERIFY(design.timeline().isFolded() != folded);
            desk.window.action("view.timeline")->trigger();
            support::settle();
            QCOMPARE(design.timeline().isFolded(), folded);
            QVERIFY2(desk.faultOfInspector(unit).isEmpty(), qPrintable(desk.faultOfInspector(unit)));
            support::picture(desk.window,
                             QStringLiteral("laptop-inspector-%1-%2-%3").arg(here.scale).arg(here.language).arg(folded),
                             here.size);
        }
        desk.window.action("view.panel")->trigger();
        support::settle();
        QVERIFY(!design.inspectors().isVisible());
    }

    void theWidthOfTheInspectorIsDraggedWithinBounds_data() { addLaptops(); }
    void theWidthOfTheInspectorIsDraggedWithinBounds()
    {
        Desk desk(laptop());
        desk.openPlant("cho-fed-batch");
        pages::DesignPage& design = desk.design();
        const QString unit = QStringLiteral("production");
        design.view().select({unit});
        desk.window.action("view.panel")->trigger();
        auto* handle = design.findChild<pages::SideHandle*>();
        QVERIFY(handle && handle->isVisible());
        const QPoint grip = handle->rect().center();
        const auto drag = [&](int by) {
            QTest::mousePress(handle, Qt::LeftButton, {}, grip);
            QMouseEvent move(QEvent::MouseMove, QPointF(grip + QPoint(by, 0)),
                             handle->mapToGlobal(QPointF(grip + QPoint(by, 0))), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(handle, &move);
            QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
            support::settle();
            return design.inspectors().width();
        };
        const int widest = drag(-2000), narrowest = drag(2000);
        QVERIFY2(desk.faultOfInspector(unit).isEmpty(), qPrintable(desk.faultOfInspector(unit)));
        QVERIFY(narrowest >= design.inspector().minWidth() && widest >= narrowest);
        QVERIFY(widest <= std::max(design.width() / 2, design.inspector().minWidth()));
        QTest::keyClick(handle, Qt::Key_Left);
        support::settle();
        QVERIFY(design.inspectors().width() > narrowest || widest == narrowest);
        QCOMPARE(handle->geometry().center().x() + 1, design.inspectors().x());
        QTest::mouseDClick(handle, Qt::LeftButton, {}, handle->rect().center());
        QVERIFY(!design.inspectors().isVisible() && !handle->isVisible());
    }

    // In a large window it stands beside the sheet, and folds to its signs, for the next session too.
    void aDockedInspectorIsFoldedToItsSigns()
    {
        Desk desk({QSize(1920, 1080), 100, QStringLiteral("en")});
        desk.openPlant("cho-fed-batch");
        pages::DesignPage& design = desk.design();
        QVERIFY(design.inspectors().isVisible());
        const int sheet = design.view().width();
        desk.window.action("view.panel")->trigger();
        support::settle();
        QVERIFY(!design.inspectors().isVisible());
        QVERIFY(design.view().width() > sheet + 200);
        pages::DesignPage next(desk.document, desk.autoRun, desk.settings);
        next.resize(1800, 1000);
        next.show();
        QVERIFY(!next.inspectors().isVisible());
        design.showUnit(QStringLiteral("production"));
        support::settle();
        QVERIFY(design.inspectors().isVisible());
        QVERIFY(!desk.placeOf(design.inspectors()).intersects(desk.placeOf(*design.view().viewport())));
    }

    void noticesTakeAShareOfTheSheet_data() { addLaptops(); }
    void noticesTakeAShareOfTheSheet()
    {
        const Laptop here = laptop();
        Desk desk(here);
        desk.openPlant("chemostat");
        for (const auto& [path, value] :
             {std::pair{"units/vessel/params/vessel_volume", "0 L"}, std::pair{"recipe/duration", "0 h"}})
            QVERIFY(desk.document.apply(app::setValue(desk.document.flowsheet(), path, base::Json(value)), QString()));
        desk.document.checkNow();
        support::settle();
        const QList<widgets::NoticeBar*> bars = desk.design().findChildren<widgets::NoticeBar*>();
        QCOMPARE(bars.size(), 1);
        const widgets::NoticeBar& bar = *bars.first();
        QVERIFY(bar.isVisible() && bar.rows().size() > 1);
        const int sheet = desk.design().view().height();
        const QString sizes = QStringLiteral("notices %1, sheet %2").arg(bar.height()).arg(sheet);
        QVERIFY2(bar.height() <= 0.3 * desk.design().height(), qPrintable(sizes));
        QVERIFY2(sheet >= 0.4 * desk.design().height(), qPrintable(sizes));
        // Nothing of them is cut at their right.
        for (const widgets::NoticeRow* row : bar.rows())
            QVERIFY2(row->mapTo(&bar, QPoint(row->width(), 0)).x() <= bar.viewport()->width(),
                     qPrintable(QStringLiteral("%1 in %2").arg(row->width()).arg(bar.viewport()->width())));
        support::picture(desk.window, QStringLiteral("laptop-notices-%1-%2").arg(here.scale).arg(here.language),
                         here.size);
    }

    void theWallAndBackLeavesTheWindowAsItWas_data() { addLaptops(); }
    void theWallAndBackLeavesTheWindowAsItWas()
    {
        const Laptop here = laptop();
        Desk desk(here);
        desk.settings.setTextScale(here.scale / 100.0);
        desk.openPlant("cho-fed-batch");
        desk.window.pages().show(QStringLiteral("cockpit"));
        desk.window.pages().page<pages::CockpitPage>().ensureBoard();
        support::settle();
        const QRect before = desk.window.geometry();
        const auto shown = desk.window.windowState();
        desk.window.action("view.wall")->trigger();
        QWidget* wall = nullptr;
        QTRY_VERIFY((wall = QApplication::activeWindow()) && wall != &desk.window);
        support::settle();
        QTest::keyClick(wall, Qt::Key_F11);
        QTRY_VERIFY(desk.window.isVisible());
        support::settle();
        QCOMPARE(desk.window.geometry(), before);
        QCOMPARE(desk.window.windowState(), shown);
        QCOMPARE(Theme::current().textScale(), here.scale);
        QCOMPARE(desk.window.pages().current(), QStringLiteral("cockpit"));
    }

    // Also while the text size is chosen in it.
    void settingsStayOnTheScreen_data() { addLaptops(); }
    void settingsStayOnTheScreen()
    {
        const Laptop here = laptop();
        Desk desk(here);
        desk.settings.setTextScale(here.scale / 100.0);
        desk.window.move(0, 0);
        support::settle();
        auto* rail = desk.window.findChild<window::Rail*>();
        QVERIFY(rail);
        emit rail->settingsAsked();
        QPointer<QWidget> popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        const QRect screen = desk.window.screen()->availableGeometry();
        for (const double scale : {here.scale / 100.0, 1.0, 2.0, 1.5}) {
            desk.settings.setTextScale(scale);
            support::settle();
            QVERIFY(popup && popup->isVisible());
            const QRect place = popup->geometry();
            // The offscreen platform puts a window into a frame of 2 px.
            QVERIFY2(screen.adjusted(-2, -2, 2, 2).contains(place), qPrintable(QStringLiteral("%1 %2 %3 x %4 at %5 %")
                                                                                   .arg(place.x())
                                                                                   .arg(place.y())
                                                                                   .arg(place.width())
                                                                                   .arg(place.height())
                                                                                   .arg(100 * scale)));
            QVERIFY(place.height() > 200);
        }
        popup->close();
    }

    // By the wheel, over the plots of the page Run and over the sheet.
    void zoomingOutEnds_data() { addLaptops(); }
    void zoomingOutEnds()
    {
        Desk desk(laptop());
        desk.openPlant("cho-fed-batch");
        const auto out = [](QWidget& place, QPointF at, Qt::KeyboardModifiers keys) {
            QWheelEvent event(at, place.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
            for (int i = 0; i < 100; ++i) QApplication::sendEvent(&place, &event);
        };
        flow::FlowView& sheet = desk.design().view();
        out(*sheet.viewport(), sheet.viewport()->rect().center(), {});
        QCOMPARE(sheet.zoom(), flow::FlowView::minZoom);
        desk.window.pages().show(QStringLiteral("run"));
        auto& page = desk.window.pages().page<pages::RunPage>();
        QSignalSpy finished(&desk.session, &app::RunSession::finished);
        page.startRun();
        QVERIFY(!finished.isEmpty() || finished.wait(longRun));
        support::settle();
        auto* view = page.trends()->findChild<plot::TrendView*>();
        QVERIFY(view);
        const QPointF middle = view->layoutNow().area.center();
        const double usual = view->model().left.span();
        out(*view, middle, {});
        QVERIFY(page.trends()->timeAxis()->showsAll());
        out(*view, middle, Qt::ControlModifier);
        const double most = view->model().left.span();
        QVERIFY2(most > usual && most < 10.001 * usual, qPrintable(QString::number(most / usual)));
    }
};

TITER_WINDOW_TEST(LaptopTest)

} // namespace tst_laptop

#include "tst_laptop.moc"
