// Benchmarks of the unit library: the example plants from vessel to drug substance.
#include "app/cli/bench_plant.h"
#include "app/edits.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

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

Measured measurePlasmid(std::stop_token stop)
{
    return measureExample("plasmid-dna", stop);
}

// A column by what it binds, yields and clears: about what the mechanistic one of the example comes to. Bed, streams and
// recipe stay; with them what the step elutes and strips on.
struct QuickStep {
    const char* unit;
    const char* stated; // JSON of parameters
};
constexpr QuickStep quickSteps[] = {
    {"capture", R"({"capacity": "45 g/L", "yield": "97 %", "elution_volume": 2.5, "eluent": "acetate",
      "eluent_concentration": "40 mM", "stripper": "acetate", "stripper_concentration": "120 mM", "product_extinction": 140,
      "log_reduction": {"aggregate": 0.02, "hcp": 2.5, "dna": 3, "virus": 1}})"},
    {"polish", R"({"capacity": "70 g/L", "yield": "92 %", "elution_volume": 4, "eluent": "sodium",
      "eluent_concentration": "100 mM", "product_extinction": 140,
      "log_reduction": {"aggregate": 0.6, "hcp": 0.6, "dna": 1.5}})"},
};

Measured measureQuickPlatform(std::stop_token stop)
{
    base::Errors errors;
    model::Flowsheet flowsheet = examplePlant("mab-platform", errors);
    for (const QuickStep& step : quickSteps) {
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

constexpr Benchmark table[] = {
    {.name = "library-mab-platform",
     .what = "30 days of the example mab-platform, both columns mechanistic",
     .unit = "s",
     .target = 0.5,
     .measure = measurePlatform},
    {.name = "library-mab-platform-quick",
     .what = "the same with both columns as bind-elute steps by capacity, yield and log reductions",
     .unit = "s",
     .target = 0.02,
     .measure = measureQuickPlatform},
    {.name = "library-mab-continuous",
     .what = "30 days of the example mab-continuous, each cycle of its three columns computed",
     .unit = "s",
     .target = 20.0,
     .measure = measureContinuous},
    {.name = "library-plasmid-dna",
     .what = "3 days of the example plasmid-dna, its columns as bind-elute steps",
     .unit = "s",
     .measure = measurePlasmid},
};

} // namespace

std::span<const Benchmark> libraryBenchmarks()
{
    return table;
}

} // namespace titer::cli
