// How long equipment was taken, and what the next batch waits for.
#include "app/run/occupancy.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_occupancy {

using namespace titer;
using namespace titer::app;

namespace {

constexpr double hour = 3600.0;

// A vessel that rests 2 h, is filled for 5 h, rests 3 h more and is emptied within 1 h into a second one, where it stays till the end at 20 h.
constexpr const char* line =
    R"({"format": "titer.plant/1", "name": "line", "components": [{"id": "sugar", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "20 h", "flow": "0 L/h", "concentration": {"sugar": "2 g/L"}}]},
   {"id": "mixer", "type": "mixer"}, {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "second", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "idle", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "1 L"}}],
 "streams": [{"from": "feed.out", "to": "mixer.in"}, {"from": "mixer.out", "to": "tank.in"}, {"from": "tank.out", "to": "second.in"},
   {"from": "second.out", "to": "idle.in"}],
 "recipe": {"duration": "20 h", "phases": [
   {"id": "rest", "unit": "tank", "at": "0 h", "until": {"for": "2 h"}},
   {"id": "fill", "unit": "tank", "after": ["rest"], "until": {"for": "5 h"}, "set": {"feed.out.flow": "2 L/h"}},
   {"id": "stop", "unit": "feed", "after": ["fill"], "set": {"feed.out.flow": "0 L/h"}, "until": {"for": "3 h"}},
   {"id": "empty", "unit": "second", "after": ["stop"], "transfer": {"from": "tank.out", "flow": "10 L/h", "until": "empty"}}]}})";

} // namespace

class TestOccupancy : public QObject {
    Q_OBJECT

private slots:
    void reportsWhenEachWasTaken()
    {
        const auto plant = support::checkedPlant(line);
        const figures::RunResult result = runs::run(plant, {});
        QCOMPARE(result.status, figures::RunStatus::Ok);
        const PlantOccupancy all = occupancyOf(*plant, result);
        // Neither the inlet nor the mixer is equipment, and one tank did nothing.
        QCOMPARE(all.units.size(), std::size_t(2));
        const Occupancy& tank = all.units[0];
        QCOMPARE(tank.unit, plant->unitIndex("tank"));
        QCOMPARE(tank.from, 0.0);
        QVERIFY(std::abs(tank.to - 11.0 * hour) < 0.05 * hour); // when it was empty, after its own phases
        QVERIFY(std::abs(tank.atWork - 7.0 * hour) < 0.05 * hour);
        const Occupancy& second = all.units[1];
        QVERIFY(std::abs(second.from - 10.0 * hour) < 0.05 * hour);
        QVERIFY(std::abs(second.taken() - 1.0 * hour) < 0.05 * hour);
        QCOMPARE(all.longest, 0);
        QCOMPARE(all.cycle(), tank.taken());
    }

    // As the figures of the train have it.
    void agreesWithTheKeyFigures()
    {
        const auto plant = support::checkedPlant(line);
        const figures::RunResult result = runs::run(plant, {});
        const PlantOccupancy all = occupancyOf(*plant, result);
        for (const Occupancy& one : all.units)
            for (const figures::Kpi& kpi : result.kpis)
                if (kpi.tag == plant->units[std::size_t(one.unit)].id + ".step_time")
                    QVERIFY2(std::abs(kpi.value - one.taken()) < 1.0, kpi.tag.c_str());
    }

    void reportsNothingOfAPlantThatDidNothing()
    {
        QVERIFY(isEquipment("bioreactor") && !isEquipment("outlet") && !isEquipment("valve"));
        figures::RunResult nothing;
        QCOMPARE(occupancyOf(model::Plant{}, nothing).longest, -1);
    }
};

TITER_TEST(TestOccupancy)

} // namespace tst_occupancy

#include "tst_occupancy.moc"
