// Benchmarks of the unit library: the example plants from vessel to drug substance.
#include "app/bench/bench_plant.h"
#include "app/document/edits.h"
#include "core/base/text.h"
#include "core/runs/run_changes.h"
#include "core/solve/catalogue.h"

#include <chrono>

namespace titer::bench {

using base::Json;

namespace {

Measured measureExample(const char* id, std::stop_token stop)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = examplePlant(id, errors);
    return measureFlowsheet(flowsheet, errors, stop);
}

Measured measurePlatform(std::stop_token stop)
{
    return measureExample("mab-platform", stop);
}

Measured measureContinuous(std::stop_token stop)
{
    return measureExample("mab-continuous", stop);
}

// Its figures are not compared with those of the run above, which takes several times as long; tests compare those of smaller plants.
Measured measureReusedCycles(std::stop_token stop)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = examplePlant("mab-continuous", errors);
    return measureFlowsheet(flowsheet, errors, stop, {.reuseCycles = true});
}

Measured measurePlasmid(std::stop_token stop)
{
    return measureExample("plasmid-dna", stop);
}

// A column by what it binds, yields and clears: about what the mechanistic one of the example comes to. Bed, streams and
// recipe stay; with them what the step elutes and strips on.
struct ShortcutKind {
    const char* unit;
    const char* stated; // JSON of parameters
};
constexpr ShortcutKind shortcutSteps[] = {
    {"capture", R"({"capacity": "45 g/L", "yield": "97 %", "elution_volume": 2.5, "eluent": "acetate",
      "eluent_concentration": "40 mM", "stripper": "acetate", "stripper_concentration": "120 mM", "product_absorptivity": 140,
      "log_reduction": {"aggregate": 0.02, "hcp": 2.5, "dna": 3, "virus": 1}})"},
    {"polish", R"({"capacity": "70 g/L", "yield": "92 %", "elution_volume": 4, "eluent": "sodium",
      "eluent_concentration": "100 mM", "product_absorptivity": 140,
      "log_reduction": {"aggregate": 0.6, "hcp": 0.6, "dna": 1.5}})"},
};

Measured measureShortcutPlatform(std::stop_token stop)
{
    base::Errors errors;
    model::Flowsheet flowsheet = examplePlant("mab-platform", errors);
    for (const ShortcutKind& step : shortcutSteps) {
        if (!errors.empty()) break;
        app::Edited edited = app::retypeUnit(flowsheet, solve::catalogue(), step.unit, "bind_elute_step");
        if (!edited) return {.errors = {edited.error()}};
        flowsheet = std::move(*edited);
        const Json stated = base::readJson(step.stated, errors);
        if (!errors.empty()) break;
        for (const Json::Member& m : stated.members()) flowsheet.unit(step.unit)->params[m.first] = m.second;
    }
    return measureFlowsheet(flowsheet, errors, stop);
}

// A run that leaves its checkpoints, and takes over what it can.
std::shared_ptr<const runs::PreviousRun> runAfter(const model::Flowsheet& flowsheet,
                                                  std::shared_ptr<const runs::PreviousRun> previous,
                                                  base::Errors& errors, std::stop_token stop)
{
    const PlantPtr plant = checkedPlant(flowsheet, errors);
    if (!plant) return nullptr;
    runs::RunRequest request;
    request.profiles = true;
    runs::RunChanges changes;
    changes.previous = std::move(previous);
    changes.stated = std::make_shared<const model::Flowsheet>(flowsheet);
    changes.checkpoints = std::make_shared<runs::Checkpoints>();
    auto result = std::make_shared<const figures::RunResult>(runs::run(plant, request, changes, stop));
    if (result->status != figures::RunStatus::Ok && result->status != figures::RunStatus::Stopped)
        errors.push_back(result->errors.empty() ? benchFailed("the mass balances do not close")
                                                : result->errors.front());
    return std::make_shared<const runs::PreviousRun>(
        runs::PreviousRun{changes.stated, plant, result, changes.checkpoints});
}

// The time of a run after a change of a late step, by that of a whole one; with all that the window waits for.
Measured measureReuse(std::stop_token stop)
{
    base::Errors errors;
    const model::Flowsheet before = examplePlant("mab-platform", errors);
    if (!errors.empty()) return {.errors = errors};
    app::Edited after = app::setValue(before, "units/ufdf/params/area", "25 m2");
    if (!after) return {.errors = {after.error()}};
    std::shared_ptr<const runs::PreviousRun> first, second;
    const auto once = [&](const model::Flowsheet& flowsheet, const auto& previous, auto& made) {
        const auto begin = std::chrono::steady_clock::now();
        made = runAfter(flowsheet, previous, errors, stop);
        const double taken = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        return errors.empty() && !stop.stop_requested() ? taken : -1.0;
    };
    const Times whole = timed([&] { return once(before, nullptr, first); }, stop);
    const Times again = timed([&] { return once(*after, first, second); }, stop);
    if (!errors.empty()) return {.errors = errors};
    if (stop.stop_requested()) return {};
    return {.value = again.median / whole.median,
            .note = base::writeShort(again.median, 3) + " s by " + base::writeShort(whole.median, 3) + " s, " +
                    again.text() + "; computed from day " +
                    base::writeShort(second->checkpoints->resumedAt / 86400.0, 4) + " on"};
}

constexpr Benchmark libraryTable[] = {
    {.name = "library-mab-platform",
     .what = "30 days of the example mab-platform, both columns mechanistic",
     .unit = "s",
     .target = 0.5,
     .measure = measurePlatform},
    {.name = "library-mab-platform-quick",
     .what = "the same with both columns as bind-elute steps by capacity, yield and log reductions",
     .unit = "s",
     .target = 0.02,
     .measure = measureShortcutPlatform},
    {.name = "library-reuse",
     .what = "mab-platform again after a change of its UF/DF, by the time of a whole run",
     .unit = "1",
     .target = 0.5,
     .measure = measureReuse},
    {.name = "library-mab-continuous",
     .what = "30 days of the example mab-continuous, each cycle of its three columns computed",
     .unit = "s",
     .target = 20.0,
     .measure = measureContinuous},
    {.name = "library-mab-continuous-css",
     .what = "the same, with repeating cycles replayed; its figures are not compared",
     .unit = "s",
     .target = 5.0,
     .measure = measureReusedCycles},
    {.name = "library-plasmid-dna",
     .what = "3 days of the example plasmid-dna, its columns as bind-elute steps",
     .unit = "s",
     .measure = measurePlasmid},
};

} // namespace

std::span<const Benchmark> libraryBenchmarks()
{
    return libraryTable;
}

} // namespace titer::bench
