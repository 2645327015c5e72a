// Benchmarks of optimal recipes: the feed of Park and Ramirez 1988 (AIChE J 34:1550), which is 32.6866 in 60 pieces and 32.6912 in 120.
#include "app/bench/benchmark.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/studies/optimal/optimal_recipe.h"
#include "generated/examples.h"

#include <algorithm>

namespace titer::bench {

namespace {

studies::RecipeRequest feedRequest(int intervals, base::Errors& errors)
{
    studies::RecipeRequest request;
    for (const model::Example& example : model::examples())
        if (example.id == std::string_view("park-ramirez")) request.flowsheet = model::readPlant(example.text, errors);
    request.vary = {{"yeast.u", "0 L/h", "2 L/h"}};
    request.goals = {{"yeast.secreted", true}};
    request.intervals = intervals;
    return request;
}

base::Result<studies::RecipeOptimum> bestFeed(int intervals, std::stop_token stop)
{
    base::Errors errors;
    studies::RecipeRequest request = feedRequest(isQuick() ? 4 : intervals, errors);
    if (!errors.empty()) return errors.front();
    const auto problem = studies::RecipeProblem::open(std::move(request), solve::catalogue());
    if (!problem) return problem.error();
    return studies::findOptimum(*problem, stop);
}

Measured measureFeed(int intervals, std::stop_token stop)
{
    const base::Result<studies::RecipeOptimum> optimum = bestFeed(intervals, stop);
    if (!optimum) return {.errors = {optimum.error()}};
    if (!optimum->errors.empty()) return {.errors = optimum->errors};
    return {.value = optimum->objective,
            .note = std::string(studies::wordOf(optimum->status)) + ", " + std::to_string(optimum->evaluations) +
                    " evaluations"};
}

Measured measureFeedTime(int intervals, std::stop_token stop)
{
    base::Errors errors;
    double objective = 0.0;
    const Times times = timed(
        [&] {
            const base::Result<studies::RecipeOptimum> optimum = bestFeed(intervals, stop);
            if (!optimum || !optimum->errors.empty()) {
                errors = optimum ? optimum->errors : base::Errors{optimum.error()};
                return -1.0;
            }
            objective = optimum->objective;
            return optimum->wallTime;
        },
        stop);
    return {.value = times.median,
            .note = times.text() + ", secreted " + base::writeShort(objective, 7),
            .errors = std::move(errors)};
}

Measured measureFeed60(std::stop_token stop)
{
    return measureFeed(60, stop);
}

Measured measureFeed120(std::stop_token stop)
{
    return measureFeed(120, stop);
}

Measured measureFeed60Time(std::stop_token stop)
{
    return measureFeedTime(60, stop);
}

Measured measureFeed120Time(std::stop_token stop)
{
    return measureFeedTime(120, stop);
}

constexpr Benchmark optimizeTable[] = {
    {.name = "twin-optimize-60",
     .what = "secreted protein with the best feed in 60 pieces",
     .unit = "1",
     .target = 32.686,
     .atLeast = true,
     .measure = measureFeed60},
    {.name = "twin-optimize-120",
     .what = "the same in 120 pieces",
     .unit = "1",
     .target = 32.691,
     .atLeast = true,
     .measure = measureFeed120},
    {.name = "twin-optimize-60-time",
     .what = "to find the best feed in 60 pieces",
     .unit = "s",
     .target = 0.5,
     .measure = measureFeed60Time},
    {.name = "twin-optimize-120-time",
     .what = "the same in 120 pieces",
     .unit = "s",
     .target = 1.0,
     .measure = measureFeed120Time},
};

} // namespace

std::span<const Benchmark> optimizeBenchmarks()
{
    return optimizeTable;
}

} // namespace titer::bench
