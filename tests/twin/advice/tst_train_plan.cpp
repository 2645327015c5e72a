// The steps behind a vessel, planned by hand: cycles, load, buffers, area and hours of a train in round numbers, and the train of the platform
// example as its run has it.
#include "core/twin/advice/train_plan.h"
#include "generated/examples.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_train_plan {

using namespace titer;
using namespace titer::twin;

namespace {

constexpr double hour = 3600.0;

// 1 m3 at 4 kg/m3 left a vessel with a heel of 0.1 m3 within 2 h, through a filter of 10 m2 that was used by half, onto a bed of 0.1 m3: 2 h of
// loading and 3 h besides, 1 m3 of wash and 0.4 m3 of elution in one cycle. 0.2 m3 with 3.8 kg came to a hold of 1.5 h and to a filter of 2 m2
// (1 h, used by 40 %), and 3 kg to a diafiltration with 0.3 m3 of buffer in 2 h.
TrainFrame byHand()
{
    TrainFrame frame{.vessel = "production",
                     .label = "Production",
                     .component = "mab",
                     .heel = 0.1,
                     .harvest = 336.0 * hour,
                     .emptying = 2.0 * hour,
                     .volume = 1.0,
                     .product = 4.0};
    frame.steps = {{.unit = "filter",
                    .kind = TrainStep::Kind::Filter,
                    .volume = 1.0,
                    .product = 4.0,
                    .time = 2.0 * hour,
                    .loading = 2.0 * hour,
                    .area = 10.0,
                    .used = 0.5},
                   {.unit = "capture",
                    .kind = TrainStep::Kind::Column,
                    .volume = 1.0,
                    .product = 4.0,
                    .time = 5.0 * hour,
                    .loading = 2.0 * hour,
                    .buffers = {{"wash", "Wash", 1.0}, {"elution", "Elution", 0.4}},
                    .bed = 0.1},
                   {.unit = "hold", .volume = 0.2, .product = 3.8, .time = 1.5 * hour, .holds = true, .follows = 1},
                   {.unit = "virus_filter",
                    .kind = TrainStep::Kind::Filter,
                    .volume = 0.2,
                    .product = 3.8,
                    .time = 1.0 * hour,
                    .area = 2.0,
                    .used = 0.4,
                    .follows = 1},
                   {.unit = "ufdf",
                    .volume = 0.2,
                    .product = 3.0,
                    .time = 2.0 * hour,
                    .buffers = {{"formulation", "Formulation buffer", 0.3}},
                    .isByProduct = true,
                    .follows = 1}};
    return frame;
}

TrainOptions capacityOf(double value, double deviation = 0.0)
{
    TrainOptions options;
    options.capacities.resize(5);
    options.capacities[1] = {value, deviation, TrainCapacity::Source::Stated};
    return options;
}

std::string_view platformText()
{
    for (const model::Example& example : model::examples())
        if (example.id == "mab-platform") return example.text;
    qFatal("no such example");
    return {};
}

bool isAll(const Spread& spread, double value)
{
    const auto is = [value](double one) { return std::abs(one - value) <= 1e-12 * std::abs(value); };
    return is(spread.p10) && is(spread.p50) && is(spread.p90);
}

} // namespace

class TrainPlanTest : public QObject {
    Q_OBJECT

private slots:
    // 1.3 m3 with the heel, 5 kg/m3: 1.2 m3 and 6 kg. Of 50 kg/m3, 80 % onto 0.1 m3, a cycle takes 4 kg.
    void isThatOfTheHand()
    {
        const VesselState state{330.0 * hour, 1.3, 5.0};
        const TrainFrame frame = byHand();
        const TrainPlan plan = planTrain(frame, {&state, 1}, capacityOf(50.0));
        QCOMPARE(plan.runs, 1);
        QVERIFY(isAll(plan.volume, 1.2) && isAll(plan.titre, 5.0) && isAll(plan.product, 6.0));
        QVERIFY(isAll(plan.time, 330.0 * hour) && isAll(plan.emptying, 2.4 * hour));
        const StepPlan &filter = plan.steps[0], &capture = plan.steps[1], &hold = plan.steps[2],
                       &virusFilter = plan.steps[3], &ufdf = plan.steps[4];
        QVERIFY(isAll(filter.areaNeeded, 6.0) && isAll(filter.time, 2.4 * hour));
        QCOMPARE(filter.enough, std::optional(1.0));
        QVERIFY(isAll(capture.cycles, 2.0) && isAll(capture.load, 30.0) && isAll(capture.volume, 1.2));
        QVERIFY(isAll(capture.buffers[0].volume, 2.0) && isAll(capture.buffers[1].volume, 0.8));
        QVERIFY(isAll(capture.time, (2.4 + 2.0 * 3.0) * hour));
        QVERIFY(capture.capacity && capture.capacity->value == 50.0 && !filter.capacity && !capture.enough);
        QVERIFY(isAll(hold.volume, 0.4) && isAll(hold.time, 1.5 * hour) && isAll(hold.product, 5.7));
        QVERIFY(isAll(virusFilter.volume, 0.4) && isAll(virusFilter.areaNeeded, 1.6) &&
                isAll(virusFilter.time, 2.0 * hour));
        QVERIFY(isAll(ufdf.product, 4.5) && isAll(ufdf.buffers[0].volume, 0.45));
    }

    // What just fills a cycle takes no further one; what is a little more does.
    void takesAnotherCycleWhereOneIsFull()
    {
        QCOMPARE(cyclesFor(4.0, 40.0, 0.1), 1.0);
        QCOMPARE(cyclesFor(4.001, 40.0, 0.1), 2.0);
        QCOMPARE(cyclesFor(12.0, 40.0, 0.1), 3.0);
        QCOMPARE(cyclesFor(0.0, 40.0, 0.1), 1.0);
    }

    // Ten runs of 1 to 10 kg: P10 is 1.1 kg of them (Hyndman and Fan, type 6), and 1 to 3 cycles of 4 kg each.
    void spreadsAsTheRunsDo()
    {
        std::vector<VesselState> states;
        for (int i = 1; i <= 10; ++i) states.push_back({336.0 * hour, 1.1, double(i)});
        const TrainPlan plan = planTrain(byHand(), states, capacityOf(50.0));
        QVERIFY(std::abs(plan.product.p10 - 1.1) < 1e-12 && std::abs(plan.product.p50 - 5.5) < 1e-12 &&
                std::abs(plan.product.p90 - 9.9) < 1e-12);
        const StepPlan& capture = plan.steps[1];
        QCOMPARE(capture.cycles.p10, 1.0);
        QCOMPARE(capture.cycles.p50, 2.0); // 5 or 6 kg
        QCOMPARE(capture.cycles.p90, 3.0); // 9 kg
        // A filter of 2 m2 that needs 0.8 m2 a cycle is enough for two of them: 1 to 8 kg.
        QCOMPARE(plan.steps[3].enough, std::optional(0.8));
    }

    // Without a capacity it is cycled as in the run; one that is known to a tenth spreads the load as its draws say.
    void takesTheCapacityWithItsSpread()
    {
        const std::vector<VesselState> states(200, VesselState{336.0 * hour, 1.1, 5.0});
        const StepPlan unknown = planTrain(byHand(), states, {}).steps[1];
        QVERIFY(isAll(unknown.cycles, 1.0) && isAll(unknown.load, 50.0) && !unknown.capacity);
        const StepPlan known = planTrain(byHand(), states, capacityOf(62.5, 6.25)).steps[1];
        QVERIFY(known.cycles.p10 == 1.0 && known.cycles.p90 == 2.0);
        QVERIFY(known.load.p10 == 25.0 && known.load.p90 == 50.0);
    }

    void findsTheHarvestInACourse()
    {
        const std::vector<double> times{0.0, 1.0, 2.0, 3.0, 4.0}, titres{1.0, 2.0, 3.0, 3.0, std::nan("")};
        const auto state = stateAtHarvest(times, std::vector<double>{1.0, 1.1, 1.2, 0.6, 0.0}, titres);
        QVERIFY(state && state->time == 2.0 && state->volume == 1.2 && state->titre == 3.0);
        QVERIFY(!stateAtHarvest(times, std::vector<double>(5, std::nan("")), titres));
    }

    void findsWhatAVesselHoldsAtAnyTime()
    {
        const std::vector<double> times{0.0, 1.0, 2.0, 3.0}, volumes{1.0, 1.0, 1.2, 0.6}, titres{1.0, 2.0, 3.0, 3.0};
        const auto between = stateAt(times, volumes, titres, 1.5);
        QVERIFY(between && between->time == 1.5 && std::abs(between->volume - 1.1) < 1e-12 && between->titre == 2.5);
        QVERIFY(stateAt(times, volumes, titres, 1.0)->titre == 2.0);
        QVERIFY(!stateAt(times, volumes, titres, 2.5) && !stateAt(times, volumes, titres, 3.0));
        QVERIFY(!stateAt(times, volumes, titres, -1.0));
    }

    // The platform: volume and product come to the capture column as the run says, cycles and buffers follow its bed.
    void readsTheTrainOfThePlatform()
    {
        const auto plant = support::checkedPlant(platformText());
        const figures::RunResult result = runs::run(plant, {.tolerance = 1e-4});
        QVERIFY(vesselOfTrain(*plant) == plant->unitIndex("production"));
        const base::Result<TrainFrame> frame = trainBehind(*plant, result);
        QVERIFY2(bool(frame), frame ? "" : frame.error().what.text().c_str());
        QVERIFY(frame->vessel == "production" && frame->component == "mab");
        std::vector<std::string> units;
        for (const TrainStep& step : frame->steps) units.push_back(step.unit);
        QCOMPARE(units, (std::vector<std::string>{"centrifuge", "filter", "capture", "inactivation", "polish", "aex",
                                                  "virus_filter", "ufdf", "filling"}));
        const TrainStep &filter = frame->steps[1], &capture = frame->steps[2], &polish = frame->steps[4],
                        &aex = frame->steps[5];
        QVERIFY(filter.kind == TrainStep::Kind::Filter && filter.area == 10.0 && filter.used > 0.5 &&
                filter.used < 0.7);
        QVERIFY(filter.follows == -1 && std::abs(filter.volume / filter.area - 0.1806) < 2e-3);
        QVERIFY(capture.kind == TrainStep::Kind::Column && capture.follows == -1 && capture.cycles == 1.0);
        QVERIFY(std::abs(capture.bed - 0.3079) < 1e-4 && std::abs(capture.product / capture.bed - 25.97) < 1.0);
        double buffers = 0.0;
        for (const TrainBuffer& buffer : capture.buffers) buffers += buffer.volume;
        QCOMPARE(capture.buffers.size(), std::size_t(4));
        QVERIFY(std::abs(buffers - 5.394) < 1e-3);
        QVERIFY(std::abs(capture.yield - 0.968) < 5e-3);
        QVERIFY(frame->begin > 70.0 * hour && frame->begin < 90.0 * hour &&
                frame->harvest > frame->begin + 335.0 * hour);
        QVERIFY(capture.loading > 0.4 * hour && capture.loading < 0.7 * hour && capture.time > 2.0 * hour);
        QVERIFY(frame->steps[3].holds && frame->steps[3].follows == 2 && polish.follows == 2);
        QVERIFY(aex.follows == 4 && frame->steps[7].isByProduct);
    }
};

TITER_TEST(TrainPlanTest)

} // namespace tst_train_plan

#include "tst_train_plan.moc"
