// Benchmarks of sweeps: many plants over all cores.
#include "app/bench/benchmark.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/studies/study/sweep.h"
#include "generated/examples.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace titer::bench {

namespace {

constexpr int allPlants = 1000, minPlants = 40;

// The whole example with another temperature and feed strength in each, checked, run with mass balances and key figures.
Measured measureSweep(std::stop_token stop)
{
    const int plants = isQuick() ? minPlants : allPlants;
    const auto examples = model::examples();
    const auto example = std::find_if(examples.begin(), examples.end(),
                                      [](const auto& one) { return one.id == std::string_view("cho-fed-batch"); });
    base::Errors errors;
    studies::SweepRequest request;
    if (example != examples.end()) request.flowsheet = model::readPlant(example->text, errors);
    request.paths = {"units/production/params/temperature", "units/production/params/ph"};
    for (int i = 0; i < plants; ++i)
        request.runs.push_back(
            {base::writeNumber(35.0 + 3.0 * (i % 40) / 39.0) + " °C", base::writeNumber(6.9 + 0.3 * (i / 40) / 24.0)});
    std::vector<char> isOk(std::size_t(plants), 0); // a byte each: threads write side by side
    const auto once = [&] {
        using Clock = std::chrono::steady_clock;
        const Clock::time_point begin = Clock::now();
        studies::sweep(
            request, solve::catalogue(), 0,
            {{}, [&](std::size_t run, const studies::SweepOutcome& outcome) { isOk[run] = outcome.isOk(); }, {}}, stop);
        return since(begin);
    };
    const Times times = timed(once, stop);
    if (!errors.empty() || std::count(isOk.begin(), isOk.end(), 1) != plants)
        return {.errors = {noFigure("runs failed")}};
    return {.value = times.median,
            .note = times.text() + ", " + std::to_string(std::thread::hardware_concurrency()) +
                    " cores, all key figures of each"};
}

constexpr Benchmark sweepTable[] = {
    {.name = "doe-sweep",
     .what = "1000 plants cho-fed-batch with other temperature and pH, over all cores",
     .unit = "s",
     .target = 3.0,
     .measure = measureSweep},
};

} // namespace

std::span<const Benchmark> sweepBenchmarks()
{
    return sweepTable;
}

} // namespace titer::bench
