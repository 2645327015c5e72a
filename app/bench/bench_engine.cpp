// Benchmarks of the engine: the integration of whole plants with their mass balances.
#include "app/bench/bench_plant.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/solve/plain_loop.h"
#include "core/solve/simulation.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace titer::bench {

using base::Json;

namespace {

using Clock = std::chrono::steady_clock;

// Craven's culture for 14 days, his feed given as daily boluses.
constexpr const char* choFedBatch = R"({"format": "titer.plant/1", "name": "CHO fed-batch with daily boluses",
 "components": [{"id": "cells", "basis": "count"}, {"id": "dead_cells", "basis": "count"}, {"id": "glucose", "basis": "amount"},
  {"id": "glutamine", "basis": "amount"}, {"id": "lactate", "basis": "amount"}, {"id": "ammonia", "basis": "amount"},
  {"id": "inhibitor", "basis": "amount"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [{"for": "14 d", "concentration": {"glucose": "653 mM", "glutamine": "58.8 mM"}}]},
  {"id": "v", "type": "bioreactor", "params": {"vessel_volume": "15 L", "kinetics": {"type": "cho_fed_batch"}},
   "initial": {"volume": "7 L", "cells": "0.3e9 cells/L", "dead_cells": "0.03e9 cells/L", "glucose": "20 mM", "glutamine": "4 mM",
    "lactate": "20 mM", "ammonia": "1.5 mM"}}],
 "streams": [{"from": "feed.out", "to": "v.feed"}],
 "recipe": {"duration": "14 d", "phases": [
  {"id": "feed", "unit": "v", "at": "0 h", "until": {"for": "14 d"}, "dose": [{"from": "feed.out", "volume": "0.48 L", "first": "48 h", "every": "24 h"}]}]}})";

// Anane's batch, then a feed that takes more oxygen than kLa 220 1/h brings.
constexpr const char* ecoliFedBatch =
    R"({"format": "titer.plant/1", "name": "E. coli fed-batch through oxygen limitation",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass"}, {"id": "acetate", "basis": "mass"},
  {"id": "oxygen", "basis": "amount", "molar_mass": "32 g/mol"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [{"for": "25 h", "concentration": {"glucose": "300 g/L"}}]},
  {"id": "v", "type": "bioreactor",
   "params": {"vessel_volume": "4 L", "kinetics": {"type": "ecoli_overflow"}, "oxygen_control": "open", "kla": "220 1/h",
    "oxygen_solubility": 0.22321428571428573, "oxygen_fraction": 0.207405},
   "initial": {"volume": "2 L", "biomass": "0.17 g/L", "glucose": "4.94 g/L", "acetate": "0.0129 g/L", "oxygen": 0.21875}}],
 "streams": [{"from": "feed.out", "to": "v.feed"}],
 "recipe": {"duration": "25 h", "phases": [
  {"id": "batch", "unit": "v", "at": "0 h", "until": {"for": "9 h"}},
  {"id": "fed", "unit": "v", "after": ["batch"], "set": {"feed.out.flow": "0.03 L/h"}}]}})";

Measured measureText(std::string_view text, std::stop_token stop)
{
    base::Errors errors;
    const PlantPtr plant = checkedPlant(text, errors);
    return plant ? measurePlant(plant, stop) : Measured{.errors = errors};
}

Measured measureCho(std::stop_token stop)
{
    return measureText(choFedBatch, stop);
}

// The plain loop and how its end agrees with the engine's.
struct Plain {
    Times times = {};
    solve::PlainRun run = {};
    double difference = 0.0; // relative, worst component
    base::Errors errors = {};
};

Plain plainCho(const PlantPtr& plant, std::stop_token stop)
{
    Plain plain;
    const int vessel = plant->unitIndex("v");
    const base::Result<solve::PlainCulture> culture = solve::plainCulture(*plant, vessel);
    if (!culture) return {.errors = {culture.error()}};
    plain.times = timed(
        [&] {
            const base::Result<solve::PlainRun> run = solve::runPlain(*culture, solve::Options().tolerance);
            if (!run) {
                plain.errors.push_back(run.error());
                return -1.0;
            }
            plain.run = *run;
            return run->wallTime;
        },
        stop);
    if (stop.stop_requested()) return plain; // there may be no run to compare with
    base::Result<solve::Simulation> simulation = solve::Simulation::open(plant, {});
    if (!simulation || !plain.errors.empty()) return plain;
    if (const base::Done done = simulation->advance(plant->duration, stop); !done) plain.errors.push_back(done.error());
    for (std::size_t c = 0; c < plant->components.size(); ++c) {
        const double ours = simulation->value(
            {.unit = vessel, .kind = model::ReadTarget::Kind::Component, .index = int(c), .unitOfMeasure = {}});
        const double theirs = plain.run.concentration[c];
        plain.difference = std::max(plain.difference, std::abs(ours - theirs) / std::max(std::abs(theirs), 1e-12));
    }
    return plain;
}

Measured measurePlain(std::stop_token stop)
{
    base::Errors errors;
    const PlantPtr plant = checkedPlant(choFedBatch, errors);
    if (!plant) return {.errors = errors};
    const Plain plain = plainCho(plant, stop);
    if (!plain.errors.empty()) return {.errors = plain.errors};
    return {.value = plain.times.median,
            .note = plain.times.text() + "; " + std::to_string(plain.run.steps) + " steps, " +
                    std::to_string(plain.run.rightHandSides) + " right-hand sides; ends within " +
                    base::writeShort(plain.difference, 2) + " of engine-cho-fed-batch, without mass balances"};
}

// Both in turn, so that both see the same machine.
Measured measureRatio(std::stop_token stop)
{
    base::Errors errors;
    const PlantPtr plant = checkedPlant(choFedBatch, errors);
    if (!plant) return {.errors = errors};
    const Measured ours = measurePlant(plant, stop);
    const Plain plain = plainCho(plant, stop);
    if (!ours.errors.empty()) return {.errors = ours.errors};
    if (!plain.errors.empty()) return {.errors = plain.errors};
    constexpr double sameAnswer = 1e-3;
    if (!(plain.difference <= sameAnswer)) return {.errors = {benchFailed("the two do not end alike")}};
    return {.value = ours.value / plain.times.median,
            .note = base::writeShort(ours.value * 1e3, 3) + " ms with mass balances over " +
                    base::writeShort(plain.times.median * 1e3, 3) + " ms without"};
}

// A level loop that bleeds the production vessel, each hour.
Measured measurePlantHourly(std::stop_token stop)
{
    base::Errors errors;
    model::Flowsheet flowsheet = examplePlant("cho-fed-batch", errors);
    model::UnitEntry waste;
    waste.id = "bench_waste";
    waste.type = "outlet";
    flowsheet.units.push_back(std::move(waste));
    flowsheet.streams.push_back({{"production", "bleed"}, {"bench_waste", "in"}});
    flowsheet.controllers.push_back({.id = "bench_level",
                                     .label = {},
                                     .type = "level",
                                     .reads = "production.volume",
                                     .writes = "production.bleed.flow",
                                     .setpoint = "1800 L",
                                     .period = "1 h",
                                     .params = Json::object({{"gain", "0.05 1/h"}})});
    return measureFlowsheet(flowsheet, errors, stop);
}

// Dissolved oxygen of both vessels held by kLa through PID controllers, each minute.
Measured measurePlantPid(std::stop_token stop)
{
    base::Errors errors;
    model::Flowsheet flowsheet = examplePlant("cho-fed-batch", errors);
    for (const char* id : {"n1", "production"}) {
        model::UnitEntry* vessel = flowsheet.unit(id);
        if (!vessel) return {.errors = {benchFailed("the example has another vessel")}};
        vessel->params["oxygen_control"] = "open";
        vessel->params["kla"] = "5 1/h";
        flowsheet.controllers.push_back(
            {.id = std::string("bench_") + id,
             .label = {},
             .type = "pid",
             .reads = std::string(id) + ".dissolved_oxygen",
             .writes = std::string(id) + ".kla",
             .setpoint = "40 % air",
             .period = "1 min",
             .params = Json::object({{"gain", 1e-5}, {"integral_time", "10 min"}, {"output_max", "50 1/h"}})});
    }
    return measureFlowsheet(flowsheet, errors, stop);
}

Measured measureEcoli(std::stop_token stop)
{
    return measureText(ecoliFedBatch, stop);
}

// A row of tanks as long as a plant may be.
Measured measureCheck(std::stop_token stop)
{
    const int tanks = isQuick() ? 20 : 1999;
    model::Flowsheet flowsheet;
    flowsheet.name = "Row";
    flowsheet.duration = "1 d";
    flowsheet.components.push_back(Json::object({{"id", "salt"}, {"label", "Salt"}, {"basis", "mass"}}));
    for (int i = 0; i <= tanks; ++i) {
        model::UnitEntry unit;
        unit.id = "u" + std::to_string(i);
        unit.type = i == 0 ? "inlet" : "hold_tank";
        if (i > 0) flowsheet.streams.push_back({{flowsheet.units.back().id, "out"}, {unit.id, "in"}});
        flowsheet.units.push_back(std::move(unit));
    }
    base::Errors errors;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            (void)model::check(flowsheet, solve::catalogue(), errors);
            return since(begin);
        },
        stop);
    return {.value = times.median, .note = times.text(), .errors = std::move(errors)};
}

constexpr Benchmark engineTable[] = {
    {.name = "engine-cho-fed-batch",
     .what = "14 days of cho_fed_batch with daily boluses, rtol 1e-6, with mass balances",
     .unit = "s",
     .target = 1e-3,
     .measure = measureCho},
    {.name = "engine-cho-plain-cvodes",
     .what = "the same equations by a plain CVODES loop without mass balances",
     .unit = "s",
     .measure = measurePlain},
    {.name = "engine-cho-over-plain",
     .what = "the first of these over the second",
     .unit = "1",
     .target = 2.0,
     .measure = measureRatio},
    {.name = "engine-cho-plant",
     .what = "the example cho-fed-batch with ideal vessel loops and one controller each hour",
     .unit = "s",
     .target = 5e-3,
     .measure = measurePlantHourly},
    {.name = "engine-cho-plant-pid",
     .what = "the same with oxygen held by PID controllers each minute",
     .unit = "s",
     .target = 0.15,
     .measure = measurePlantPid},
    {.name = "engine-ecoli",
     .what = "25 h of an ecoli_overflow fed-batch through oxygen limitation",
     .unit = "s",
     .target = 2e-3,
     .measure = measureEcoli},
    {.name = "engine-check",
     .what = "the check of a plant of 2000 units",
     .unit = "s",
     .target = 0.3,
     .measure = measureCheck},
};

} // namespace

std::span<const Benchmark> engineBenchmarks()
{
    return engineTable;
}

} // namespace titer::bench
