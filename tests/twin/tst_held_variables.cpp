// What stays out of fits: variables that a unit or a controller holds at a set-point, by what the plant says of them.
#include "core/twin/held_variables.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_held_variables {

using namespace titer;
using namespace titer::twin;

namespace {

// A vessel whose oxygen is held by itself (`ideal`), or is left to what the gas brings (`open`).
std::shared_ptr<const model::Plant> vessel(const std::string& control, const std::string& controllers = "[]")
{
    return support::checkedPlant(R"({"format": "titer.plant/1", "name": "vessel", "components": [
        {"id": "cells", "basis": "mass"}, {"id": "glucose", "basis": "mass"}, {"id": "oxygen", "basis": "amount"}],
      "units": [
        {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "10 L"}, "initial": {"volume": "5 L"}},
        {"id": "v", "type": "bioreactor", "label": "Vessel", "params": {"vessel_volume": "10 L", "oxygen_control": ")" +
                                 control + R"(", "kinetics": {"type": "monod", "species": {"substrate": "glucose"}}},
         "initial": {"volume": "5 L", "cells": "1 g/L", "glucose": "10 g/L", "oxygen": "0.1 mM"}}],
      "recipe": {"duration": "5 h", "phases": [{"id": "warm", "unit": "v", "at": "0 h", "until": {"for": "1 h"}}]},
      "controllers": )" + controllers +
                                 "}");
}

std::string holder(const std::shared_ptr<const model::Plant>& plant, const char* tag)
{
    const base::Result<model::ReadTarget> target = model::findReadTarget(*plant, tag);
    return target ? holderOf(*plant, *target) : "no such tag";
}

constexpr const char* loop = R"([{"id": "do", "type": "pid", "label": "pO2", "reads": "v.dissolved_oxygen",
    "writes": "v.kla", "setpoint": "40 % air", "period": "1 min", "params": {"gain": "1e-5 1/s/% air"}}])";

} // namespace

class TestHeldVariables : public QObject {
    Q_OBJECT

private slots:
    void aUnitHoldsItsSetPoints()
    {
        const auto plant = vessel("ideal");
        for (const char* tag : {"v.temperature", "v.ph", "v.dissolved_oxygen"})
            QCOMPARE(holder(plant, tag), std::string("Vessel"));
        // What answers to the culture, and a tank that takes the temperature of its inflow.
        for (const char* tag : {"v.cells", "v.volume", "v.kla", "v.oxygen_uptake", "tank.temperature"})
            QCOMPARE(holder(plant, tag), std::string());
    }

    void aControllerHoldsWhatItReads()
    {
        QCOMPARE(holder(vessel("open"), "v.dissolved_oxygen"), std::string());
        const auto plant = vessel("open", loop);
        QCOMPARE(holder(plant, "v.dissolved_oxygen"), std::string("pO2"));
        QCOMPARE(holder(plant, "v.kla"), std::string()); // what it writes tells of the culture
        // In one phase alone.
        std::string during = loop;
        during.insert(during.rfind('}'), R"(, "during": ["warm"])");
        QCOMPARE(holder(vessel("open", during), "v.dissolved_oxygen"), std::string());
        // A set-point that another one moves is no longer held.
        std::string cooled = loop;
        const std::string from = "v.kla", to = "v.temperature", gain = "1e-5 1/s/% air";
        cooled.replace(cooled.find(from), from.size(), to);
        cooled.replace(cooled.find(gain), gain.size(), "1e-3 dK/% air");
        QCOMPARE(holder(vessel("open", cooled), "v.temperature"), std::string());
    }

    void onlyWhatIsHeldLeavesAnExperiment()
    {
        const auto plant = vessel("ideal");
        studies::FitExperiment all{.name = "probes", .flowsheet = {}, .times = {0.0, 3600.0}, .courses = {}};
        for (const char* tag : {"v.temperature", "v.cells", "v.ph"}) all.courses.push_back({tag, {1.0, 2.0}});
        studies::FitExperiment stated = all, held = all;
        base::Errors errors;
        base::Notices notices;
        leaveOutHeld(all, *plant, {}, errors, notices);
        QVERIFY(errors.empty());
        QCOMPARE(all.courses.size(), std::size_t(1));
        QCOMPARE(all.courses[0].tag, std::string("v.cells"));
        QCOMPARE(notices.size(), std::size_t(2));
        QCOMPARE(notices[0].where, std::string("probes: v.temperature"));
        const std::vector<model::TagEntry> byPerson = {{"TI-101", "v.temperature"}};
        leaveOutHeld(stated, *plant, byPerson, errors, notices);
        QCOMPARE(stated.courses.size(), std::size_t(2));
        QCOMPARE(stated.courses[0].tag, std::string("v.temperature"));
        held.courses.erase(held.courses.begin() + 1);
        leaveOutHeld(held, *plant, {}, errors, notices);
        QCOMPARE(errors.size(), std::size_t(1));
    }
};

TITER_TEST(TestHeldVariables)

} // namespace tst_held_variables

#include "tst_held_variables.moc"
