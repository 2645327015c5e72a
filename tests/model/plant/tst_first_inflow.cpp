// What enters a unit first: programs, recipes, pumps, valves, mixers and vessels upstream decide.
#include "core/model/plant/first_inflow.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_first_inflow {

using namespace titer;
using namespace titer::model;

namespace {

// Salt and protein; what stands in `units` feeds the outlet `end`.
Operation firstInto(const std::string& units, const std::string& streams, const std::string& rest = "",
                    const char* unit = "end")
{
    const std::string text =
        R"({"format": "titer.plant/1", "components": [{"id": "salt", "basis": "amount"}, {"id": "mab", "basis": "mass"}],
            "units": [)" +
        units + R"(, {"id": "end", "type": "outlet"}], "streams": [)" + streams + "]" +
        (rest.empty() ? "" : ", \"recipe\": " + rest) + "}";
    base::Errors errors;
    const Flowsheet f = readPlant(text, errors);
    const Plant plant = check(f, solve::catalogue(), errors);
    for (const base::Error& e : errors)
        QTest::qFail(qPrintable(QString::fromStdString(e.where + ": " + e.what.text())), __FILE__, __LINE__);
    return errors.empty() ? firstInflow(plant, plant.unitIndex(unit)) : Operation{};
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

const char* const feed = R"({"id": "feed", "type": "inlet", "program": [
    {"for": 10, "concentration": {"salt": 50, "mab": 1}}, {"for": 80, "flow": 2e-6, "concentration": {"salt": 60}, "temperature": 300},
    {"for": 1410, "flow": 3e-6, "concentration": {"salt": 100}, "ramp": {"salt": 0.2}}]})";

} // namespace

class FirstInflow : public QObject {
    Q_OBJECT

private slots:
    void takesTheFirstStepThatFlows();
    void takesAFlowThatRisesFromZeroAtItsEnd();
    void takesTheFlowThatTheRecipeWrites();
    void takesTheCompositionOfThatTime();
    void takesTheFlowOfAPump();
    void followsTheValve();
    void weighsWhatIsMixedByFlow();
    void takesWhatAVesselHoldsAtFirst();
    void takesWhatFillsAnEmptyVessel();
    void takesWhatFillsATube();
    void followsPhasesThatWaitForEachOther();
    void takesEndsByValuesAsReachedAtOnce();
    void comesAroundARecycle();
    void knowsNothingWhereNothingFlows();
    void goesThroughLongChains();
};

void FirstInflow::takesTheFirstStepThatFlows()
{
    const Operation o = firstInto(feed, R"({"from": "feed.out", "to": "end.in"})");
    QCOMPARE(o.flow, 2e-6);
    QVERIFY(near(o.temperature, 300.0));
    QCOMPARE(o.concentrations.size(), std::size_t(2));
    QVERIFY(near(o.concentrations[0], 60.0));
    QCOMPARE(o.concentrations[1], 0.0);
    // With the ramp to its end, and steps that do not flow.
    QVERIFY(near(o.largest[0], 100.0 + 1410.0 * 0.2));
    QVERIFY(near(o.largest[1], 1.0));
}

void FirstInflow::takesAFlowThatRisesFromZeroAtItsEnd()
{
    const Operation o = firstInto(
        R"({"id": "feed", "type": "inlet", "program": [{"for": 100, "ramp": {"flow": 1e-8}, "concentration": {"salt": 5}}, {"flow": 9}]})",
        R"({"from": "feed.out", "to": "end.in"})");
    QVERIFY(std::abs(o.flow - 1e-6) < 1e-12);
    QVERIFY(near(o.concentrations[0], 5.0));
}

void FirstInflow::takesTheFlowThatTheRecipeWrites()
{
    // Written before the program lets anything flow, and in its place.
    const Operation o =
        firstInto(feed, R"({"from": "feed.out", "to": "end.in"})",
                  R"({"phases": [{"id": "p", "unit": "end", "at": 5, "set": {"feed.out.flow": 7e-6}}]})");
    QCOMPARE(o.flow, 7e-6);
    QVERIFY(near(o.concentrations[0], 50.0));
    QVERIFY(near(o.concentrations[1], 1.0));
}

void FirstInflow::takesTheCompositionOfThatTime()
{
    const Operation o = firstInto(
        R"({"id": "feed", "type": "inlet", "program": [{"for": 100, "concentration": {"salt": 5}, "ramp": {"salt": 0.5}}, {"concentration": {"salt": 70}}]})",
        R"({"from": "feed.out", "to": "end.in"})",
        R"({"phases": [{"id": "p", "unit": "end", "at": 40, "set": {"feed.out.flow": 7e-6}}]})");
    QCOMPARE(o.flow, 7e-6);
    QVERIFY(near(o.concentrations[0], 25.0));
}

void FirstInflow::takesTheFlowOfAPump()
{
    const std::string units = std::string(feed) + R"(, {"id": "p", "type": "pump"}, {"id": "v", "type": "valve"})";
    const std::string streams =
        R"({"from": "feed.out", "to": "p.in"}, {"from": "p.out", "to": "v.in"}, {"from": "v.out1", "to": "end.in"})";
    // The pump stands still at first, whatever the program says.
    const Operation o =
        firstInto(units, streams, R"({"phases": [{"id": "a", "unit": "p", "at": 100, "set": {"p.out.flow": 4e-6}}]})");
    QCOMPARE(o.flow, 4e-6);
    QVERIFY(near(o.concentrations[0], 102.0));
    const Operation still = firstInto(units, streams);
    QCOMPARE(still.flow, 0.0);
    QVERIFY(still.concentrations.empty());
    QVERIFY(near(still.largest[0], 382.0));
}

void FirstInflow::followsTheValve()
{
    const std::string units =
        std::string(feed) +
        R"(, {"id": "v", "type": "valve", "params": {"position": 2}}, {"id": "waste", "type": "outlet"})";
    const std::string streams =
        R"({"from": "feed.out", "to": "v.in"}, {"from": "v.out1", "to": "end.in"}, {"from": "v.out2", "to": "waste.in"})";
    QCOMPARE(firstInto(units, streams).flow, 0.0);
    const Operation o =
        firstInto(units, streams, R"({"phases": [{"id": "a", "unit": "v", "at": 95, "set": {"v.position": 1}}]})");
    QCOMPARE(o.flow, 3e-6);
    QVERIFY(near(o.concentrations[0], 101.0));
}

void FirstInflow::weighsWhatIsMixedByFlow()
{
    const Operation o = firstInto(
        R"({"id": "a", "type": "inlet", "program": [{"flow": 1e-6, "concentration": {"salt": 10}, "temperature": 280}]},
           {"id": "b", "type": "inlet", "program": [{"flow": 3e-6, "concentration": {"salt": 50, "mab": 4}, "temperature": 300}]},
           {"id": "m", "type": "mixer"})",
        R"({"from": "a.out", "to": "m.in"}, {"from": "b.out", "to": "m.in"}, {"from": "m.out", "to": "end.in"})");
    QVERIFY(near(o.flow, 4e-6));
    QVERIFY(near(o.concentrations[0], 40.0));
    QVERIFY(near(o.concentrations[1], 3.0));
    QVERIFY(near(o.temperature, 295.0));
    QVERIFY(near(o.largest[0], 50.0));
}

void FirstInflow::takesWhatAVesselHoldsAtFirst()
{
    const Operation o = firstInto(
        std::string(feed) +
            R"(, {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": 1}, "initial": {"volume": 0.5, "salt": 30, "mab": 7}}, {"id": "p", "type": "pump"})",
        R"({"from": "feed.out", "to": "tank.in"}, {"from": "tank.out", "to": "p.in"}, {"from": "p.out", "to": "end.in"})",
        R"({"phases": [{"id": "a", "unit": "tank", "at": 500, "transfer": {"from": "p.out", "flow": 6e-6, "until": "empty"}}]})");
    QCOMPARE(o.flow, 6e-6);
    QVERIFY(near(o.concentrations[0], 30.0));
    QVERIFY(near(o.concentrations[1], 7.0));
    QVERIFY(near(o.largest[0], 382.0));
    QVERIFY(near(o.largest[1], 7.0));
}

void FirstInflow::takesWhatFillsAnEmptyVessel()
{
    const Operation o = firstInto(
        std::string(feed) + R"(, {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": 1}})",
        R"({"from": "feed.out", "to": "tank.in"}, {"from": "tank.out", "to": "end.in"})",
        R"({"phases": [{"id": "a", "unit": "tank", "at": 500, "transfer": {"from": "tank.out", "flow": 6e-6, "until": "empty"}}]})");
    QCOMPARE(o.flow, 6e-6);
    QVERIFY(near(o.concentrations[0], 60.0));
}

// Two of them: each holds from the begin on what enters it first.
void FirstInflow::takesWhatFillsATube()
{
    const Operation operation =
        firstInto(std::string(feed) + R"(, {"id": "loop", "type": "tubing"}, {"id": "lines", "type": "tubing"})",
                  R"({"from": "feed.out", "to": "loop.in"}, {"from": "loop.out", "to": "lines.in"},
                     {"from": "lines.out", "to": "end.in"})");
    QVERIFY(near(operation.flow, 2e-6));
    QCOMPARE(operation.concentrations.size(), std::size_t(2));
    QVERIFY(near(operation.concentrations[0], 60.0));
    QCOMPARE(operation.concentrations[1], 0.0);
}

void FirstInflow::followsPhasesThatWaitForEachOther()
{
    // The phases stand in the file the other way round; the first ends after its volume has passed: 100 s.
    const Operation o = firstInto(
        R"({"id": "load", "type": "inlet", "program": [{"concentration": {"mab": 2}}]},
           {"id": "wash", "type": "inlet", "program": [{"for": 90, "concentration": {"salt": 9}}, {"concentration": {"salt": 8}}]},
           {"id": "waste", "type": "outlet"}, {"id": "m", "type": "mixer"})",
        R"({"from": "load.out", "to": "waste.in"}, {"from": "wash.out", "to": "m.in"}, {"from": "m.out", "to": "end.in"})",
        R"({"phases": [{"id": "second", "unit": "m", "after": ["first"], "set": {"wash.out.flow": 5e-6}},
                       {"id": "first", "unit": "waste", "at": 0, "transfer": {"from": "load.out", "flow": 1e-6, "until": {"volume": 1e-4}}}]})");
    QCOMPARE(o.flow, 5e-6);
    QVERIFY(near(o.concentrations[0], 8.0));
}

void FirstInflow::takesEndsByValuesAsReachedAtOnce()
{
    const Operation o = firstInto(
        std::string(feed) +
            R"(, {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": 1}, "initial": {"volume": 0.5}})",
        R"({"from": "feed.out", "to": "end.in"})",
        R"({"phases": [{"id": "first", "unit": "tank", "at": 0, "until": {"value": "tank.volume", "below": 0.1}},
                       {"id": "second", "unit": "end", "after": ["first"], "set": {"feed.out.flow": 5e-6}}]})");
    QCOMPARE(o.flow, 5e-6);
    QVERIFY(near(o.concentrations[0], 50.0));
}

void FirstInflow::comesAroundARecycle()
{
    const Operation o = firstInto(
        std::string(feed) +
            R"(, {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": 1}, "initial": {"volume": 0.5, "salt": 30}},
               {"id": "p", "type": "pump"}, {"id": "s", "type": "splitter"})",
        R"({"from": "feed.out", "to": "tank.in"}, {"from": "tank.out", "to": "p.in"}, {"from": "p.out", "to": "s.in"},
           {"from": "s.out1", "to": "tank.in"}, {"from": "s.out2", "to": "end.in"})",
        R"({"phases": [{"id": "a", "unit": "tank", "at": 0, "set": {"p.out.flow": 6e-6}}]})");
    QVERIFY(near(o.flow, 3e-6));
    QVERIFY(near(o.concentrations[0], 30.0));
}

void FirstInflow::knowsNothingWhereNothingFlows()
{
    const Operation alone = firstInto(feed, R"({"from": "feed.out", "to": "end.in"})", "", "feed");
    QCOMPARE(alone.flow, 0.0);
    QVERIFY(alone.concentrations.empty() && alone.largest.empty());
    const Operation still = firstInto(R"({"id": "feed", "type": "inlet"})", R"({"from": "feed.out", "to": "end.in"})");
    QCOMPARE(still.flow, 0.0);
    QVERIFY(still.concentrations.empty());
    QCOMPARE(still.largest, std::vector<double>(2, 0.0));
}

void FirstInflow::goesThroughLongChains()
{
    constexpr int length = 5000;
    std::string units = feed, streams = R"({"from": "feed.out", "to": "m0.in"})";
    for (int i = 0; i < length; ++i) {
        const std::string id = "m" + std::to_string(i);
        const std::string next = i + 1 < length ? "m" + std::to_string(i + 1) : "end";
        units += R"(, {"id": ")" + id + R"(", "type": "mixer"})";
        streams += R"(, {"from": ")" + id + R"(.out", "to": ")" + next + R"(.in"})";
    }
    const Operation o = firstInto(units, streams);
    QVERIFY(near(o.flow, 2e-6));
    QVERIFY(near(o.concentrations[0], 60.0));
}

TITER_TEST(FirstInflow)

} // namespace tst_first_inflow

#include "tst_first_inflow.moc"
