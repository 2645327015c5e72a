// Benchmark of fronts of two goals: load, gradient and cuts of a column that parts three proteins, by 300 runs and by a grid of 2,058.
#include "app/bench/benchmark.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/studies/numerics/parallel.h"
#include "core/studies/optimal/pareto_search.h"
#include "core/studies/study/sweep.h"
#include "generated/examples.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::bench {

namespace {

using Eigen::VectorXd;
using studies::ParetoValue;

constexpr double minPurity = 95.0; // [%]

// Of the example, with fractions of half a millilitre.
studies::SweepRequest columnRequest(base::Errors& errors)
{
    studies::SweepRequest request;
    for (const model::Example& example : model::examples())
        if (example.id == std::string_view("measured-column"))
            request.flowsheet = model::readPlant(example.text, errors);
    const std::pair<const char*, base::Json> finer[] = {{"units/collector/params/fractions", 230},
                                                        {"units/collector/params/fraction_volume", "0.5 mL"},
                                                        {"units/collector/params/first_pooled", 100},
                                                        {"units/collector/params/last_pooled", 116}};
    for (const auto& [path, value] : finer)
        if (const base::Done set = model::setAtPath(request.flowsheet, path, value); !set)
            errors.push_back(set.error());
    request.paths = {"units/feed/program/1/for", "units/feed/program/3/ramp/salt",
                     "units/collector/params/first_pooled", "units/collector/params/last_pooled"};
    request.responses = {{"column.yield"}, {"column.productivity"}, {"column.purity"}};
    return request;
}

// Yield and productivity, to be high, at a purity.
ParetoValue columnValue(studies::SweepRequest request, const VectorXd& x, std::stop_token stop)
{
    request.runs = {{base::writeNumber(x[0]) + " min", base::writeNumber(x[1]) + " mM/min", base::writeNumber(x[2]),
                     base::writeNumber(x[3])}};
    const studies::SweepOutcome outcome = studies::sweepRun(request, 0, solve::catalogue(), stop);
    if (!outcome.isOk()) return {};
    ParetoValue value{VectorXd(2), VectorXd(1)};
    value.goals << -outcome.figures[0].value, -outcome.figures[1].value;
    value.excess << minPurity - outcome.figures[2].value;
    return value;
}

std::vector<VectorXd> gridOver(const VectorXd& low, const VectorXd& high, const std::array<int, 4>& counts)
{
    std::vector<VectorXd> points;
    const int all = counts[0] * counts[1] * counts[2] * counts[3];
    for (int i = 0; i < all; ++i) {
        VectorXd x(4);
        for (int k = 0, left = i; k < 4; left /= counts[std::size_t(k)], ++k) {
            x[k] = low[k] + (high[k] - low[k]) * (left % counts[std::size_t(k)]) / (counts[std::size_t(k)] - 1);
            if (k > 1) x[k] = std::round(x[k]);
        }
        points.push_back(x);
    }
    return points;
}

Measured measureParetoColumn(std::stop_token stop)
{
    base::Errors errors;
    const studies::SweepRequest request = columnRequest(errors);
    if (!errors.empty()) return {.errors = errors};
    const auto evaluate = [&](const VectorXd& x) { return columnValue(request, x, stop); };
    VectorXd low(4), high(4);
    low << 2.0, 4.0, 80.0, 90.0;
    high << 14.0, 8.0, 130.0, 140.0;
    const std::vector<VectorXd> grid = gridOver(low, high, isQuick() ? std::array{2, 2, 2, 2} : std::array{7, 6, 7, 7});
    std::vector<studies::ParetoTrial> tried(grid.size());
    studies::forEach(grid.size(), [&](std::size_t i) { tried[i] = {grid[i], evaluate(grid[i])}; }, 0, stop);
    const studies::ParetoArchive found =
        studies::searchPareto({.low = low, .high = high, .whole = {false, false, true, true}, .evaluate = evaluate},
                              {.evaluations = isQuick() ? 16 : 300}, stop);
    if (stop.stop_requested()) return {.errors = {noFigure("stopped")}};
    // What is met of all that the grid allows is met of its front.
    int allowed = 0, met = 0;
    for (const studies::ParetoTrial& one : tried) {
        if (!one.isAllowed()) continue;
        ++allowed;
        met += std::ranges::any_of(found.front, [&](std::size_t i) {
            return (found.tried[i].value.goals.array() <= one.value.goals.array()).all();
        });
    }
    return {.value = allowed > 0 ? 100.0 * met / allowed : 100.0,
            .note = std::to_string(allowed) + " of " + std::to_string(grid.size()) + " runs of the grid are allowed, " +
                    std::to_string(found.front.size()) + " recipes on the front"};
}

constexpr Benchmark frontTable[] = {
    {.name = "twin-pareto-column",
     .what = "allowed runs of a grid of 2,058 that the front of 300 runs meets or passes, three proteins, four numbers",
     .unit = "%",
     .target = 100.0,
     .atLeast = true,
     .isLong = true,
     .measure = measureParetoColumn},
};

} // namespace

std::span<const Benchmark> optimizeFrontBenchmarks()
{
    return frontTable;
}

} // namespace titer::bench
