// From a unit of the flowsheet to its curves, and from its mechanism to stated figures and back.
#include "tests/support/test_program.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_sheets.h"
#include "ui/pages/run/sheets/filtration_sheet.h"
#include "ui/plot/time_axis.h"
#include "ui/plot/xy/xy_plot.h"

#include <QTest>
#include <QUndoStack>

namespace tst_unit_curves {

using namespace titer;

namespace {

constexpr int longRun = 60000; // [ms]

struct Stage {
    support::Desk desk;
    window::MainWindow window{desk.work()};

    Stage(const char* example)
    {
        window.resize(1600, 900);
        window.show();
        window.activateWindow();
        if (!window.files().openExample(example)) return;
        [this] { QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun); }();
    }
    void select(const char* unit)
    {
        window.pages().page<pages::DesignPage>().view().select({QString::fromLatin1(unit)});
    }
    void act(const char* id)
    {
        window.pages().page<pages::DesignPage>().view().action(QString::fromLatin1(id))->trigger();
    }
    bool offers(const char* id)
    {
        return window.pages().page<pages::DesignPage>().view().action(QString::fromLatin1(id))->isEnabled();
    }
    const model::UnitEntry& unit(const char* id) { return *desk.document.flowsheet().unit(id); }
};

} // namespace

class UnitCurvesTest : public QObject {
    Q_OBJECT

private slots:
    // A run that is not there yet is made first, and reports short phases finely.
    void aFilterShowsItsCurve()
    {
        Stage stage("scale-down-screening");
        QVERIFY(stage.desk.autoRun.isCurrent());
        std::string filter;
        for (const model::UnitEntry& one : stage.desk.document.flowsheet().units)
            if (one.type == "depth_filter") filter = one.id;
        QVERIFY(!filter.empty());
        stage.select(filter.c_str());
        stage.act("run.curves");
        QCOMPARE(stage.window.pages().current(), QStringLiteral("run"));
        QTRY_VERIFY_WITH_TIMEOUT(stage.window.pages().page<pages::RunPage>().sheets().filtration() &&
                                     stage.window.pages().page<pages::RunPage>().sheets().filtration()->isVisible(),
                                 longRun);
        const plot::XyModel& model =
            stage.window.pages().page<pages::RunPage>().sheets().filtration()->chart()->model();
        QCOMPARE(model.curves.size(), 2);
        QVERIFY2(model.curves[0].x.size() > 30, qPrintable(QString::number(model.curves[0].x.size())));
        QVERIFY(!model.leftUnit.isEmpty() && !model.rightUnit.isEmpty() && !model.acrossUnit.isEmpty());
        QVERIFY(model.left.from == 0.0 && model.right.from == 0.0);
        QTest::keyClick(stage.window.pages().page<pages::RunPage>().sheets().filtration(), Qt::Key_Escape);
        QVERIFY(!stage.window.pages().page<pages::RunPage>().sheets().filtration()->isVisible());
    }

    void aColumnIsStatedAndModelledAgain()
    {
        Stage stage("capture-column");
        QVERIFY(stage.desk.autoRun.isCurrent());
        std::string column;
        for (const model::UnitEntry& one : stage.desk.document.flowsheet().units)
            if (one.type == "chromatography_column") column = one.id;
        QVERIFY(!column.empty());
        stage.select(column.c_str());
        QVERIFY(stage.offers("step.state") && !stage.offers("step.model"));
        const model::Flowsheet before = stage.desk.document.flowsheet();
        stage.act("step.state");
        QVERIFY(stage.unit(column.c_str()).params.find("yield") || stage.unit(column.c_str()).params.find("capacity"));
        QVERIFY(stage.desk.document.flowsheet().streams == before.streams);
        QVERIFY(!stage.offers("step.state") && stage.offers("step.model"));
        stage.act("step.model");
        QCOMPARE(stage.unit(column.c_str()).type, std::string("chromatography_column"));
        QVERIFY(stage.unit(column.c_str()).params == before.unit(column)->params);
        // Each was one step of undo.
        stage.desk.document.undoStack()->undo();
        stage.desk.document.undoStack()->undo();
        QVERIFY(stage.desk.document.flowsheet() == before);
    }

    void longValuesStandInsideThePlot()
    {
        plot::XyPlot chart;
        chart.resize(400, 300);
        plot::XyModel model;
        model.curves = {{.name = QStringLiteral("Flux"), .x = {0, 1}, .y = {1057.161, 1057.179}}};
        model.left = {1057.16, 1057.18};
        chart.setModel(model);
        const QImage picture = chart.grab().toImage();
        const int edge = look::Theme::current().u();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < edge; ++x) QCOMPARE(picture.pixel(x, y), picture.pixel(0, 0));
    }
};

TITER_WINDOW_TEST(UnitCurvesTest)

} // namespace tst_unit_curves

#include "tst_unit_curves.moc"
