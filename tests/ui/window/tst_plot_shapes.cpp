// Plots keep a third of their width as height on a laptop, on every page and sheet that has some: where there is not the room, the place
// that they lie in scrolls.
#include "app/run/run_session.h"
#include "core/studies/study/study_design.h"
#include "tests/support/app/lesson_room.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/laptop.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/plots_seen.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/form/inspector.h"
#include "ui/form/inspector_stack.h"
#include "ui/look/theme.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/learn/learn_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/studies/study_panes.h"
#include "ui/plot/plot_shape.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/study/pane_board.h"
#include "ui/study/study_pane.h"
#include "ui/widgets/scroll.h"

#include <QAction>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

namespace tst_plot_shapes {

using namespace titer;

namespace {

constexpr int longWait = 60000; // [ms]

struct Room : support::OpenWindow {
    support::Laptop here;
    int seen = 0; // plots

    explicit Room(const support::Laptop& laptop)
        : OpenWindow(laptop.size)
        , here(laptop)
    {
    }
    // What is flat of all that is seen, once tasks have brought what they bring: a plot asks for its height when it knows its lines, and
    // gets it layer by layer. What stays flat is what counts. The picture bears the name.
    QString flat(const char* name)
    {
        support::settle();
        support::picture(window,
                         QStringLiteral("shapes-%1-%2-%3").arg(QLatin1String(name)).arg(here.scale).arg(here.language),
                         here.size);
        support::settle();
        (void)QTest::qWaitFor([&] { return support::flatPlots(window).isEmpty(); });
        seen = int(support::plotsSeen(window).size());
        return support::flatPlots(window).join(u'\n');
    }
    pages::RunPage& run() { return window.pages().page<pages::RunPage>(); }
    void runPlant(const char* example)
    {
        QVERIFY(window.files().openExample(example));
        window.pages().show(QStringLiteral("run"));
        QSignalSpy finished(&session, &app::RunSession::finished);
        run().startRun();
        QVERIFY(!finished.isEmpty() || finished.wait(longWait));
        QTRY_VERIFY(run().model().run() && !run().model().isPartial());
    }
};

// Three factors with long names, a surface with a goal, and scatter.
studies::Study surface()
{
    studies::Study study{.name = "Surface"};
    for (const char* name : {"Growth rate of the feed of the bioreactor", "Growth rate of the feed of the seed", "pH"})
        study.factors.push_back({{.name = name, .low = 0.0, .high = 10.0}, {}});
    study.responses = {{.name = "Titre", .unit = "g/L", .low = 5.0}, {.name = "Yield"}};
    study.model = "quadratic";
    for (int i = 0; i < 27; ++i) {
        const double a = 5.0 * (i % 3), b = 5.0 * (i / 3 % 3), c = 5.0 * (i / 9);
        studies::StudyRun& run = studies::addRun(study, {a, b, c});
        studies::setCell(run, 0, {3 + 2 * a - b + 0.1 * a * b + 0.3 * (i % 4), studies::StudyCell::Origin::Measured});
        studies::setCell(run, 1, {1 + a + 0.5 * c + 0.2 * (i % 5), studies::StudyCell::Origin::Measured});
    }
    return study;
}

} // namespace

class PlotShapesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void cleanup() { support::leaveLaptop(); }

    // The rule alone: asked for where something scrolls in a small window, and kept while a scroll bar takes its width.
    void aPlotAsksForItsHeightWhereItsPlaceScrolls()
    {
        QWidget window;
        auto* plot = new plot::XyPlot;
        plot->setModel({.across = {0, 1}, .left = {0, 1}});
        auto* holder = new QWidget;
        auto* column = new QVBoxLayout(holder);
        column->addWidget(plot);
        auto* all = new QVBoxLayout(&window);
        QScrollArea* scroll = widgets::plainScroll(holder);
        all->addWidget(scroll);
        window.resize(1200, 200);
        window.show();
        support::settle();
        QCOMPARE(support::flatPlots(window), QStringList());
        QVERIFY(plot->height() > 350 && holder->height() > scroll->viewport()->height());
        window.resize(400, 700);
        support::settle();
        QVERIFY(holder->height() <= scroll->viewport()->height()); // it has room, and nothing scrolls
        window.resize(1900, 1000);
        support::settle();
        QCOMPARE(plot->minimumSizeHint().height(), 42 * look::Theme::current().u()); // a large window asks for none
    }

    void pagesWithTrends_data() { support::addLaptops(); }
    void pagesWithTrends()
    {
        Room room(support::laptop());
        room.runPlant("cho-fed-batch");
        QCOMPARE(room.flat("run"), QString());
        QVERIFY(room.seen > 0);
        room.window.shell().show(QStringLiteral("data"), QStringLiteral("shipped/cho-fed-batch"));
        QTRY_VERIFY_WITH_TIMEOUT(room.window.pages().page<pages::DataPage>().isSettled(), longWait);
        QCOMPARE(room.flat("data"), QString());
        QVERIFY(room.seen > 0);
        room.window.pages().show(QStringLiteral("design"));
        QTRY_VERIFY_WITH_TIMEOUT(room.autoRun.isCurrent(), longWait);
        auto& design = room.window.pages().page<pages::DesignPage>();
        design.showUnit(QStringLiteral("production"));
        QCOMPARE(room.flat("design"), QString());
        emit design.inspectors().equationsAsked(QStringLiteral("production"));
        QCOMPARE(room.flat("equations"), QString());
    }

    void aColumn_data() { support::addLaptops(); }
    void aColumn()
    {
        Room room(support::laptop());
        room.runPlant("capture-column");
        QVERIFY(room.run().model().plant());
        room.run().plant()->showUnit(room.run().model().plant()->unitIndex("column"));
        QCOMPARE(room.flat("column"), QString());
        QVERIFY(room.seen > 0);
        room.window.pages().show(QStringLiteral("design"));
        QTRY_VERIFY_WITH_TIMEOUT(room.autoRun.isCurrent(), longWait);
        auto& design = room.window.pages().page<pages::DesignPage>();
        design.showUnit(QStringLiteral("column"));
        design.inspector().setTab(form::Inspector::Results);
        QCOMPARE(room.flat("column-results"), QString());
        QVERIFY(room.seen > 0);
    }

    void aStudy_data() { support::addLaptops(); }
    void aStudy()
    {
        Room room(support::laptop());
        auto& page = room.window.pages().page<pages::StudiesPage>();
        page.session().add(surface(), QStringLiteral("surface"));
        room.window.pages().show(QStringLiteral("studies"));
        QTRY_VERIFY_WITH_TIMEOUT(page.session().isAnalysed(), longWait);
        QTabWidget* tabs = page.panes().board()->tabs();
        QCOMPARE(tabs->count(), 5);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            emit tabs->tabBarClicked(i); // scrolls there
            const QString name = QStringLiteral("study-%1").arg(i);
            QCOMPARE(room.flat(name.toLatin1().constData()), QString());
            if (i == 0) continue; // bars, no lines
            QTRY_COMPARE(int(support::plotsSeen(room.window).size()), 1);
            // It is seen: the page has scrolled to it.
            const QWidget* plot = page.panes().plots().at(i)->plot();
            const QRect place(plot->mapTo(&room.window, QPoint()), plot->size());
            QVERIFY2((place & room.window.rect()).height() >
                         0.7 * std::min(place.height(), room.here.size.height() / 2),
                     qPrintable(QString::number(place.top())));
        }
        // Nothing is wider than the page.
        QVERIFY(page.minimumSizeHint().width() <= page.width());
        QVERIFY2(support::cutOff(room.window).isEmpty(), qPrintable(support::cutOff(room.window).join(u'\n')));
    }

    void aLesson_data() { support::addLaptops(); }
    void aLesson()
    {
        Room room(support::laptop());
        room.window.lessons().learner().setRoot(room.folder.filePath(QStringLiteral("learn")));
        room.window.pages().show(QStringLiteral("learn"));
        for (const char* lesson : {"feed-without-starving", "load-protein-a"}) {
            room.window.lessons().start(QLatin1String(lesson), 4711);
            QTRY_VERIFY_WITH_TIMEOUT(
                room.window.lessons().isOpen() && room.window.lessons().lesson()->id == std::string(lesson), longWait);
            QVERIFY(support::doInLesson(lessons::RunAct{}, room.window.lessons(), room.document, room.session,
                                        room.window.pages().page<pages::LearnPage>().work().bench));
            QTRY_VERIFY_WITH_TIMEOUT(room.window.lessons().run(), longWait);
            QCOMPARE(room.flat(lesson), QString());
        }
    }
};

TITER_WINDOW_TEST(PlotShapesTest)

} // namespace tst_plot_shapes

#include "tst_plot_shapes.moc"
