// How long units of a run were occupied, by what each of them does.
#include "core/figures/occupancy.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_occupancy {

using namespace titer;
using figures::Occupied;

namespace {

constexpr double hour = 3600.0;

// A buffer that stands ready and is given from 2 to 7 h, a tank that takes it and rests until 9 h, one that is never used, and a
// vessel that nothing is connected to.
constexpr const char* line =
    R"({"format": "titer.plant/1", "name": "line", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "buffer", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "50 L"}},
   {"id": "mixer", "type": "mixer"}, {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "idle", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "1 L"}},
   {"id": "alone", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "1 L"}}],
 "streams": [{"from": "buffer.out", "to": "mixer.in"}, {"from": "mixer.out", "to": "tank.in"}, {"from": "tank.out", "to": "idle.in"}],
 "recipe": {"duration": "20 h", "phases": [
   {"id": "wait", "unit": "mixer", "at": "0 h", "until": {"for": "2 h"}},
   {"id": "give", "unit": "buffer", "after": ["wait"], "until": {"for": "5 h"}, "set": {"buffer.out.flow": "2 L/h"}},
   {"id": "stop", "unit": "tank", "after": ["give"], "until": {"for": "2 h"}, "set": {"buffer.out.flow": "0 L/h"}}]}})";

} // namespace

class TestFiguresOccupancy : public QObject {
    Q_OBJECT

private slots:
    void lastsFromTheFirstToTheLastOfPhasesAndFlows()
    {
        const auto plant = support::checkedPlant(line);
        const figures::RunResult result = runs::run(plant, {});
        QCOMPARE(result.status, figures::RunStatus::Ok);
        const auto of = [&](const char* id) { return figures::occupied(*plant, result, plant->unitIndex(id)); };
        const auto is = [&](const std::optional<Occupied>& one, double from, double to) {
            return one && std::abs(one->from - from * hour) < 1.0 && std::abs(one->to - to * hour) < 1.0;
        };
        QVERIFY(is(of("buffer"), 0.0, 7.0)); // it holds its buffer from the beginning
        QVERIFY(is(of("tank"), 2.0, 9.0));
        QVERIFY(!of("idle"));
        QVERIFY(is(of("alone"), 0.0, 20.0));
        QVERIFY(figures::isEquipment("hold_tank") && !figures::isEquipment("mixer"));
    }

    // A culture from its start, and where nothing takes it to the end of the run.
    void aCultureIsAtWorkBetweenItsFlows()
    {
        const auto plant = support::checkedPlant(R"({"format": "titer.plant/1", "name": "Batch",
 "components": [{"id": "cells", "basis": "mass"}, {"id": "sugar", "basis": "mass"}],
 "units": [{"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
    "species": {"cells": "cells", "substrate": "sugar"}}}, "initial": {"volume": "5 L", "cells": "0.1 g/L", "sugar": "10 g/L"}}],
 "streams": [], "recipe": {"duration": "12 h"}})");
        const figures::RunResult result = runs::run(plant, {});
        QCOMPARE(result.status, figures::RunStatus::Ok);
        const auto vessel = figures::occupied(*plant, result, 0);
        QVERIFY(vessel && vessel->from == 0.0 && std::abs(vessel->time() - 12.0 * hour) < 1.0);
    }
};

TITER_TEST(TestFiguresOccupancy)

} // namespace tst_occupancy

#include "tst_occupancy.moc"
