// Day of harvest and load of a column, ranked together: by hand in round numbers.
#include "core/twin/advice/harvest_choice.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_harvest_choice {

using namespace titer;
using namespace titer::twin;

namespace {

constexpr double hour = 3600.0;

// A vessel that began at 100 h and is emptied of 1 m3 within 2 h, 4 kg on a bed of 0.1 m3: 2 h of loading, 3 h besides for each cycle, 90 % of yield.
TrainFrame frame()
{
    TrainFrame frame{.vessel = "production",
                     .label = "Production",
                     .component = "mab",
                     .begin = 100.0 * hour,
                     .heel = 0.1,
                     .harvest = 436.0 * hour,
                     .emptying = 2.0 * hour,
                     .volume = 1.0,
                     .product = 4.0};
    frame.steps = {{.unit = "filter", .kind = TrainStep::Kind::Filter, .volume = 1.0, .area = 10.0, .used = 0.5},
                   {.unit = "capture",
                    .kind = TrainStep::Kind::Column,
                    .volume = 1.0,
                    .product = 4.0,
                    .time = 5.0 * hour,
                    .loading = 2.0 * hour,
                    .yield = 0.9,
                    .buffers = {{"wash", "Wash", 1.0}},
                    .bed = 0.1}};
    return frame;
}

TrainOptions options(double deviation = 0.0)
{
    TrainOptions options;
    options.capacities = {{}, {50.0, deviation, TrainCapacity::Source::Model, 40.0}};
    return options;
}

std::vector<HarvestDay> days(int runs = 1)
{
    const auto held = [runs](double time, double titre) {
        return HarvestDay{time, std::vector<VesselState>(std::size_t(runs), VesselState{time, 1.1, titre})};
    };
    return {held(400.0 * hour, 4.0), held(436.0 * hour, 5.0), held(460.0 * hour, 5.1)};
}

constexpr double shares[] = {0.6, 0.8, 1.0}; // 3, 4 and 5 kg in a cycle

bool isNear(double value, double expected)
{
    return std::abs(value / expected - 1.0) < 1e-9;
}

} // namespace

class HarvestChoiceTest : public QObject {
    Q_OBJECT

private slots:
    // From 1 % at 40 to 10 % at 50 g/L: b = 10^((q - 60)/10), of which 10/ln 10 (b(q) - b(0)) passes; from 60 g/L on all.
    void losesWhatBreaksThrough()
    {
        const double width = 10.0 / std::log(10.0);
        QVERIFY(isNear(lostShare(50.0, 50.0, 40.0), width * (0.1 - 1e-6) / 50.0));
        QVERIFY(isNear(lostShare(40.0, 50.0, 40.0), width * (0.01 - 1e-6) / 40.0));
        QVERIFY(isNear(lostShare(80.0, 50.0, 40.0), (width * (1.0 - 1e-6) + 20.0) / 80.0));
        QCOMPARE(lostShare(0.0, 50.0, 40.0), 0.0);
    }

    // 4 kg on the first day in one cycle of 40 g/L or two of 20 g/L, 5 kg in one of 50 or two of 25, 5.1 kg in two: five pairs, with the hours
    // since 100 h, 2 + 2 h of emptying and loading, and 3 h for each cycle.
    void ranksByProductPerHour()
    {
        const auto choices = rankedHarvests(frame(), days(), shares, HarvestGoal::PerHour, options());
        QCOMPARE(choices.size(), std::size_t(5));
        const HarvestChoice &first = choices[0], &second = choices[1], &third = choices[2];
        QVERIFY(first.time == 436.0 * hour && first.share == 1.0 && first.isPlanned);
        QVERIFY(first.cycles.p50 == 1.0 && isNear(first.load.p50, 50.0) && first.exceeds == 0.0);
        QVERIFY(isNear(first.hours.p50, 343.0 * hour));
        QVERIFY(isNear(first.pool.p50, 4.5 * (1.0 - lostShare(50.0, 50.0, 40.0))));
        QVERIFY(isNear(first.goal.p50, first.pool.p50 / (343.0 * hour)));
        QVERIFY(second.time == 436.0 * hour && second.cycles.p50 == 2.0 && isNear(second.hours.p50, 346.0 * hour));
        QVERIFY(third.time == 460.0 * hour && third.cycles.p50 == 2.0 && !third.isPlanned);
        QVERIFY(isNear(third.pool.p50, 4.59 * (1.0 - lostShare(25.5, 50.0, 40.0))));
        QVERIFY(choices[3].time == 400.0 * hour && choices[3].share == 0.8 && choices[4].share == 0.6);
    }

    // The last day makes the most; of one day less passes in two cycles.
    void ranksByProductAlone()
    {
        const auto choices = rankedHarvests(frame(), days(), shares, HarvestGoal::Product, options());
        QCOMPARE(choices.size(), std::size_t(5));
        QVERIFY(choices[0].time == 460.0 * hour && choices[1].time == 436.0 * hour && choices[1].cycles.p50 == 2.0);
        QVERIFY(choices[2].cycles.p50 == 1.0 && choices[3].share == 0.6 && choices[4].share == 0.8);
        QVERIFY(isNear(choices[0].goal.p50, choices[0].pool.p50));
    }

    // A load of all that the column is expected to bind is too much in about half of the runs, of 60 % in none.
    void tellsWhatTheCapacityLeavesOpen()
    {
        const auto choices = rankedHarvests(frame(), days(200), shares, HarvestGoal::PerHour, options(5.0));
        for (const HarvestChoice& one : choices) {
            if (one.load.p50 > 49.0) QVERIFY(one.exceeds > 0.35 && one.exceeds < 0.65 && one.lost.p10 < one.lost.p90);
            if (one.load.p50 < 30.0) QCOMPARE(one.exceeds, 0.0);
        }
    }

    void choosesNothingWithoutACapacity()
    {
        TrainOptions unknown = options();
        unknown.capacities[1] = {};
        QCOMPARE(chosenColumn(frame(), unknown), -1);
        QCOMPARE(chosenColumn(frame(), options()), 1);
        QVERIFY(rankedHarvests(frame(), days(), shares, HarvestGoal::PerHour, unknown).empty());
    }
};

TITER_TEST(HarvestChoiceTest)

} // namespace tst_harvest_choice

#include "tst_harvest_choice.moc"
