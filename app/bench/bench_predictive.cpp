// Benchmarks of predictive control: the fed batch of core/reference/steered_fed_batch.h, 20 moves of 1 h ahead, each step in its run.
#include "app/bench/benchmark.h"
#include "core/base/text.h"
#include "core/reference/closed_loop_batches.h"
#include "core/reference/steered_fed_batch.h"
#include "core/solve/catalogue.h"
#include "core/solve/simulation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::bench {

namespace {

struct SteeredRun {
    solve::ControlRecord record;
    double product = 0.0; // [g/L]
    base::Errors errors;
};

SteeredRun steeredRun(const std::string& more, std::stop_token stop)
{
    SteeredRun made;
    const model::Flowsheet sheet = model::readPlant(reference::steeredFedBatch(more), made.errors);
    const auto plant = std::make_shared<const model::Plant>(model::check(sheet, solve::catalogue(), made.errors));
    if (!made.errors.empty()) return made;
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = 1e-6});
    const base::Done ran = run ? run->advance((isQuick() ? 3.0 : 150.0) * 3600.0, stop) : base::Done(run.error());
    if (!ran) {
        made.errors.push_back(ran.error());
        return made;
    }
    made.record = run->control().front();
    made.product = run->value(*model::findReadTarget(*plant, "reactor.P"));
    if (made.record.fallback + made.record.failed > 0) made.errors.push_back(noFigure("a step found no plan"));
    if (more.empty() && !isQuick() && !(std::abs(made.product / reference::convergedProduct - 1.0) <= 2e-3))
        made.errors.push_back(noFigure("the product is not that of the converged plan"));
    return made;
}

Measured measureSteps(const std::string& more, double solve::ControlRecord::* figure, std::stop_token stop)
{
    SteeredRun last;
    const Times times = timed(
        [&] {
            last = steeredRun(more, stop);
            return last.errors.empty() ? last.record.*figure : -1.0;
        },
        stop);
    return {.value = times.median,
            .note = times.text() + ", product " + base::writeShort(last.product, 6) + " g/L, " +
                    std::to_string(last.record.optimal) + " of " + std::to_string(last.record.steps) + " steps optimal",
            .errors = std::move(last.errors)};
}

Measured measureStep(std::stop_token stop)
{
    return measureSteps({}, &solve::ControlRecord::medianTime, stop);
}

Measured measureSlowest(std::stop_token stop)
{
    return measureSteps({}, &solve::ControlRecord::p999Time, stop);
}

Measured measureScenarios(std::stop_token stop)
{
    return measureSteps(reference::threeScenarios, &solve::ControlRecord::medianTime, stop);
}

std::string percentText(double share)
{
    return base::writeShort(100.0 * share, 3) + " %";
}

// 200 batches whose parameters nobody knows; flows that passed the guard are no figure.
Measured measureClosedLoop(bool probesFail, std::stop_token stop)
{
    const auto found = reference::closedLoopBatches(isQuick() ? 4 : 200, 1, probesFail, 0, stop);
    if (!found) return {.errors = {found.error()}};
    if (stop.stop_requested()) return {.errors = {noFigure("stopped")}};
    const auto [low, median, high] = found->gain();
    Measured measured{.value = 100.0 * found->noWorse(),
                      .note = "limit crossed: steered " + percentText(found->steeredCrosses()) + ", by up to " +
                              percentText(std::max(0.0, found->densest() / reference::batchCellLimit - 1.0)) +
                              ", recipe " + percentText(found->recipeCrosses()) + "; as much product in " +
                              percentText(found->makesAsMuch()) + ", gain " + percentText(median) + " (P10 " +
                              percentText(low) + ", P90 " + percentText(high) + "); " +
                              std::to_string(found->dropped()) + " of " + std::to_string(found->pairs.size()) +
                              " dropped to the recipe, armed for " + percentText(found->armedShare()) +
                              "; guard passed " + std::to_string(found->pastGuard()) + " times; recipe planned with " +
                              base::writeShort(found->recipeLimit, 3) + " g/L"};
    if (found->pastGuard() > 0) measured.errors.push_back(noFigure("a flow passed its guard"));
    return measured;
}

Measured measureFailingProbes(std::stop_token stop)
{
    return measureClosedLoop(true, std::move(stop));
}

Measured measureSoundProbes(std::stop_token stop)
{
    return measureClosedLoop(false, std::move(stop));
}

constexpr Benchmark predictiveTable[] = {
    {.name = "twin-mpc-step",
     .what = "a step of predictive control, 20 moves ahead of a fed batch: the median of its run",
     .unit = "s",
     .target = 1e-3,
     .measure = measureStep},
    {.name = "twin-mpc-step-p999",
     .what = "the same, 99.9 % of the steps",
     .unit = "s",
     .target = 5e-3,
     .measure = measureSlowest},
    {.name = "twin-mpc-scenarios",
     .what = "the same with three scenarios, the median",
     .unit = "s",
     .target = 10e-3,
     .measure = measureScenarios},
    {.name = "twin-closed-loop",
     .what = "fed batches with drawn parameters and a failing probe that predictive control keeps within the limit of "
             "cells, and that make no less than with a recipe which keeps it for 95 % of such parameters, unless that "
             "crosses it",
     .unit = "%",
     .target = 95.0,
     .atLeast = true,
     .isLong = true,
     .measure = measureFailingProbes},
    {.name = "twin-closed-loop-sound",
     .what = "the same with probes that do not fail",
     .unit = "%",
     .target = 95.0,
     .atLeast = true,
     .isLong = true,
     .measure = measureSoundProbes},
};

} // namespace

std::span<const Benchmark> predictiveBenchmarks()
{
    return predictiveTable;
}

} // namespace titer::bench
