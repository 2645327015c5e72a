// Rate laws and controllers written as equations: against their own code, and the time to read a law.
#include "app/bench/bench_plant.h"

#include "core/base/text.h"
#include "core/model/equations/law_equations.h"
#include "core/model/flat_params.h"
#include "core/model/library/controller_texts.h"
#include "core/model/library/law_texts.h"
#include "core/solve/catalogue.h"

#include <algorithm>
#include <chrono>

namespace titer::bench {

using base::Json;

namespace {

using Clock = std::chrono::steady_clock;

// The law of the production vessel of the example, as it is or as equations.
model::BoundLaw vesselLaw(bool asEquations, base::Errors& errors)
{
    model::Flowsheet flowsheet = examplePlant("cho-fed-batch", errors);
    model::UnitEntry* vessel = flowsheet.unit("production");
    Json* record = vessel ? vessel->params.find("kinetics") : nullptr;
    const model::RateLaw* law = solve::catalogue().law("cho_fed_batch");
    if (!record || !law) {
        errors.push_back(benchFailed("the example has another vessel"));
        return {};
    }
    if (asEquations) *record = model::asEquations(*law, *record);
    const PlantPtr plant = checkedPlant(flowsheet, errors);
    return plant ? plant->units[std::size_t(plant->unitIndex("production"))].setup.kinetics : model::BoundLaw{};
}

// Rates and their derivatives by eight concentrations, as an integration asks for them: many more of the former.
double rateTime(const model::BoundLaw& law, double& sum, std::stop_token stop)
{
    const auto components = std::size_t(*std::max_element(law.component.begin(), law.component.end()) + 1);
    constexpr int plainPerDual = 8;
    const int rounds = isQuick() ? 10 : 2000;
    std::vector<double> c(components, 1.5), rates(components);
    std::vector<model::Dual8> duals(components), dualRates(components);
    for (std::size_t i = 0; i < components; ++i) duals[i] = model::Dual8::seed(1.5, int(i % 8));
    const model::Environment<double> at;
    const model::Environment<model::Dual8> dualAt;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            for (int round = 0; round < rounds; ++round) {
                c[0] = duals[0].v = 1.0 + 1e-3 * round;
                for (int i = 0; i < plainPerDual; ++i) law.evaluate(c.data(), at, rates.data());
                law.evaluate(duals.data(), dualAt, dualRates.data());
                sum += rates[0] + dualRates[0].d[0];
            }
            return since(begin);
        },
        stop);
    return times.median / rounds;
}

Measured measureLaw(std::stop_token stop)
{
    base::Errors errors;
    const model::BoundLaw code = vesselLaw(false, errors), tape = vesselLaw(true, errors);
    if (!errors.empty()) return {.errors = errors};
    double sum = 0.0; // so that nothing is left out for want of a reader
    const double own = rateTime(code, sum, stop), reported = rateTime(tape, sum, stop);
    return {.value = reported / own,
            .note = base::writeShort(reported * 1e6, 3) + " µs for 8 rates and one with derivatives, over " +
                    base::writeShort(own * 1e6, 3) + " µs; " + std::to_string(tape.tape->tape().stepCount()) +
                    " steps" + (sum == 0.0 ? " of nothing" : "")};
}

// 60 terms, each of several operations, on the species and parameters of Monod's law.
Json lawOfManyTerms()
{
    Json record = model::asEquations(*solve::catalogue().law("monod"));
    for (int i = 0; i < 60 - 6; ++i)
        record["let"]["term" + std::to_string(i)] =
            (i == 0 ? std::string("mu") : "term" + std::to_string(i - 1)) +
            "*saturation(substrate, half_saturation)*(1 + cells/(cells + half_saturation)) + exp(-time*death_rate)*mu";
    record["rates"]["cells"] = "term53*cells";
    return record;
}

Measured measureCompile(std::stop_token stop)
{
    base::Errors errors;
    model::Flowsheet flowsheet = examplePlant("chemostat", errors);
    model::UnitEntry* vessel = flowsheet.unit("vessel");
    if (!vessel) return {.errors = {benchFailed("the example has another vessel")}};
    Json record = lawOfManyTerms();
    for (const auto& [role, id] : {std::pair{"cells", "biomass"}, std::pair{"substrate", "glucose"}})
        record["species"][role]["component"] = id;
    vessel->params["kinetics"] = record;
    const PlantPtr plant = checkedPlant(flowsheet, errors);
    if (!plant) return {.errors = errors};
    const model::BoundLaw& law = plant->units[std::size_t(plant->unitIndex("vessel"))].setup.kinetics;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            return readLawTape(record, law, plant->components, errors, "law") ? since(begin) : -1.0;
        },
        stop);
    return {.value = times.median, .note = times.text(), .errors = std::move(errors)};
}

// The level loop of the example held by a PID controller, as it is or as equations.
std::shared_ptr<const model::Controller> levelLoop(bool asEquations, base::Errors& errors)
{
    model::Flowsheet flowsheet = examplePlant("chemostat", errors);
    if (flowsheet.controllers.size() != 1) {
        errors.push_back(benchFailed("the example has other controllers"));
        return nullptr;
    }
    model::ControllerEntry& loop = flowsheet.controllers.front();
    loop.type = "pid";
    loop.params = Json::object({{"gain", "1 1/h"}, {"derivative_time", "1 min"}, {"action", "direct"}});
    if (asEquations) {
        loop.params = model::asEquations(*solve::catalogue().controller(loop.type), loop.params);
        loop.type = model::equationsType;
    }
    const PlantPtr plant = checkedPlant(flowsheet, errors);
    return plant ? plant->controllers.front().controller : nullptr;
}

double sampleTime(const model::Controller& loop, double& sum, std::stop_token stop)
{
    const int rounds = isQuick() ? 10 : 100'000;
    std::vector<double> memory(std::size_t(loop.memoryCount()), 0.0);
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            for (int round = 0; round < rounds; ++round)
                sum += loop.sample({.time = 60.0 * round,
                                    .period = 60.0,
                                    .measured = 2e-3 + 1e-6 * (round % 7),
                                    .setpoint = 2e-3,
                                    .output = 1e-7},
                                   round == 0, memory);
            return since(begin);
        },
        stop);
    return times.median / rounds;
}

Measured measureController(std::stop_token stop)
{
    base::Errors errors;
    const auto code = levelLoop(false, errors), reported = levelLoop(true, errors);
    if (!errors.empty()) return {.errors = errors};
    double sum = 0.0; // so that nothing is left out for want of a reader
    const double own = sampleTime(*code, sum, stop), equations = sampleTime(*reported, sum, stop);
    return {.value = equations,
            .note = "over " + base::writeShort(own * 1e9, 3) + " ns of its code" + (sum == 0.0 ? ", of nothing" : "")};
}

constexpr Benchmark equationsTable[] = {
    {.name = "equations-law-ratio",
     .what = "rates of cho_fed_batch written as equations over those of its code",
     .unit = "1",
     .target = 2.0,
     .measure = measureLaw},
    {.name = "equations-compile",
     .what = "a rate law of 60 terms from its texts to its tape",
     .unit = "s",
     .target = 5e-3,
     .measure = measureCompile},
    {.name = "equations-controller",
     .what = "a sample of a PID controller written as equations",
     .unit = "s",
     .target = 1e-6,
     .measure = measureController},
};

} // namespace

std::span<const Benchmark> equationsBenchmarks()
{
    return equationsTable;
}

} // namespace titer::bench
