// Short phases are reported as finely as long ones.
#include "app/run/output_times.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_output_times {

using namespace titer;
using namespace titer::app;

namespace {

constexpr double hour = 3600.0, day = 24.0 * hour;

long countIn(const std::vector<double>& times, double from, double to)
{
    return std::ranges::count_if(times, [=](double t) { return t >= from && t < to; });
}

} // namespace

class TestOutputTimes : public QObject {
    Q_OBJECT

private slots:
    void resolvesShortPhases()
    {
        figures::RunResult before;
        before.phases = {
            {0, 0.0, 20 * day}, {1, 20 * day, 20 * day + 0.5 * hour}, {2, 20 * day + 0.5 * hour, 20 * day + 4 * hour}};
        const std::vector<double> times = finerTimes(before, 30 * day);
        QVERIFY(std::ranges::is_sorted(times));
        QCOMPARE(times.front(), 0.0);
        QCOMPARE(times.back(), 30 * day);
        QCOMPARE(std::ranges::adjacent_find(times), times.end());
        QVERIFY(countIn(times, 20 * day, 20 * day + 0.5 * hour) >= perPhase);
        QVERIFY(countIn(times, 20 * day + 0.5 * hour, 20 * day + 4 * hour) >= perPhase);
        // Long ones stay as they were.
        QCOMPARE(countIn(times, 0.0, 20 * day - 1.0), 667l);
    }

    void keepsTheUsualOnesWhereNothingIsShort()
    {
        QCOMPARE(finerTimes({}, day), runs::gridPoints(day, 1001));
        figures::RunResult cycles; // of a plant that repeats itself
        for (int i = 0; i < 1000; ++i) cycles.phases.push_back({0, i * hour, (i + 0.5) * hour});
        QCOMPARE(finerTimes(cycles, 1000 * hour), runs::gridPoints(1000 * hour, 1001));
    }

    // A phase that never ended has no end before that of the run.
    void takesPhasesWithoutAnEnd()
    {
        figures::RunResult before;
        before.phases = {{0, hour, -1.0}, {1, 40 * day, 50 * day}};
        QCOMPARE(finerTimes(before, 30 * day).back(), 30 * day);
    }
};

TITER_TEST(TestOutputTimes)

} // namespace tst_output_times

#include "tst_output_times.moc"
