// What a run says of a quantity at a time: between its outputs, beyond them, and while the unit is idle.
#include "core/figures/run_result.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_run_result {

using namespace titer;
using figures::Column;
using Kind = model::ReadTarget::Kind;

namespace {

// Outputs each second to 4 s, simulated to 4.5 s; the unit begins at 1.5 s.
figures::RunResult resultOf(double start, std::vector<double> values, const char* tag, Kind kind)
{
    figures::RunResult result;
    result.times = {0.0, 1.0, 2.0, 3.0, 4.0};
    result.simulatedTime = 4.5;
    result.starts = {start};
    result.columns.push_back({tag, "kg/m3", {}, 0, {0, kind, 0, true, 0, "kg/m3"}, std::move(values)});
    return result;
}

} // namespace

class TestRunResult : public QObject {
    Q_OBJECT

private slots:
    void liesBetweenItsNeighbours();
    void hasNothingWhileTheUnitIsIdle();
    void reportsHowFullAnIdleUnitIsAndWhatFlows();
};

void TestRunResult::liesBetweenItsNeighbours()
{
    const figures::RunResult result = resultOf(0.0, {0.0, 2.0, 10.0, 12.0, 14.0}, "tank.sugar", Kind::Component);
    const Column& column = result.columns[0];
    QCOMPARE(result.at(column, 0.0), 0.0);
    QCOMPARE(result.at(column, 0.25), 0.5);
    QCOMPARE(result.at(column, 2.0), 10.0);
    QCOMPARE(result.at(column, 2.5), 11.0);
    QCOMPARE(result.at(column, 4.0), 14.0);
    QCOMPARE(result.at(column, 4.5), 14.0); // the last output holds to where the run ended
    QVERIFY(std::isnan(result.at(column, 4.6)));
    QVERIFY(std::isnan(result.at(column, -0.1)));
    QVERIFY(std::isnan(result.at(column, std::nan(""))));
    QVERIFY(std::isnan(figures::RunResult().at(column, 0.0)));
    // A value that is not there breaks what leads to it, and nothing else.
    const figures::RunResult broken = resultOf(0.0, {0.0, std::nan(""), 10.0, 12.0, 14.0}, "tank.ph", Kind::Variable);
    QVERIFY(std::isnan(broken.at(broken.columns[0], 1.5)));
    QCOMPARE(broken.at(broken.columns[0], 2.0), 10.0);
}

void TestRunResult::hasNothingWhileTheUnitIsIdle()
{
    for (const Kind kind : {Kind::Component, Kind::Variable}) {
        const figures::RunResult result = resultOf(1.5, {5.0, 5.0, 10.0, 12.0, 14.0}, "tank.sugar", kind);
        const Column& column = result.columns[0];
        QCOMPARE(result.startOf(column), 1.5);
        for (const double time : {0.0, 1.0, 1.49}) QVERIFY(std::isnan(result.at(column, time)));
        // Nothing of the idle unit is mixed in.
        for (const double time : {1.5, 1.9, 2.0}) QCOMPARE(result.at(column, time), 10.0);
        QCOMPARE(result.at(column, 2.5), 11.0);
        QVERIFY(std::isnan(result.output(column, 0)) && std::isnan(result.output(column, 1)));
        QCOMPARE(result.output(column, 2), 10.0);
    }
    const figures::RunResult never = resultOf(-1.0, {5.0, 5.0, 5.0, 5.0, 5.0}, "tank.sugar", Kind::Component);
    QVERIFY(std::isnan(never.at(never.columns[0], 4.0)) && std::isnan(never.output(never.columns[0], 4)));
}

void TestRunResult::reportsHowFullAnIdleUnitIsAndWhatFlows()
{
    const std::pair<const char*, Kind> reported[] = {{"tank.volume", Kind::Variable},
                                                     {"tank.level", Kind::Variable},
                                                     {"tank.out.flow", Kind::PortFlow},
                                                     {"tank.out.sugar", Kind::PortComponent}};
    for (const auto& [tag, kind] : reported) {
        const figures::RunResult result = resultOf(1.5, {5.0, 5.0, 10.0, 12.0, 14.0}, tag, kind);
        QCOMPARE(result.at(result.columns[0], 0.5), 5.0);
        QCOMPARE(result.at(result.columns[0], 1.5), 7.5);
        QCOMPARE(result.output(result.columns[0], 0), 5.0);
    }
}

TITER_TEST(TestRunResult)

} // namespace tst_run_result

#include "tst_run_result.moc"
