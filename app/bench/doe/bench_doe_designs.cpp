// Benchmarks of the classic designs: what they promise, counted over every size.
#include "app/bench/benchmark.h"
#include "core/base/text.h"
#include "core/studies/designs/kinds.h"

#include <chrono>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int minFactors = 3, maxFactors = 15, minResolution = 3, maxResolution = 6;

// The least count of basic factors that any two-level fraction needs (log2 of its runs), by resolution III to VI and 3
// to 15 factors: the lengths of binary linear codes of distance 3 to 6 (A. E. Brouwer's tables).
constexpr int minBasic[maxResolution - minResolution + 1][maxFactors - minFactors + 1] = {
    {2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4},
    {3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5},
    {3, 4, 4, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8},
    {3, 4, 5, 5, 6, 7, 7, 8, 8, 8, 9, 9, 9}};

// At the least runs, and of the resolution by its own matrix.
bool isSmallest(int factors, int resolution)
{
    studies::Factors list;
    for (int f = 0; f < factors; ++f) list.push_back({.name = "x" + std::to_string(f + 1)});
    const base::Result<studies::Design> design = studies::makeDesign(*studies::findDesignKind("fractional"), list,
                                                                     {.resolution = resolution, .model = "linear"});
    if (!design || design->runs() != 1 << minBasic[resolution - minResolution][factors - minFactors]) return false;
    const studies::Property* found = design->property("resolution");
    return found && (found->value.isNull() || found->value.number() >= resolution);
}

Measured measureSmallest(std::stop_token stop)
{
    int smallest = 0, cells = 0;
    const Clock::time_point begin = Clock::now();
    for (int resolution = minResolution; resolution <= maxResolution; ++resolution)
        for (int factors = minFactors; factors <= maxFactors && !stop.stop_requested(); ++factors) {
            ++cells;
            smallest += isSmallest(factors, resolution);
        }
    const double time = since(begin);
    return {.value = double(smallest),
            .note = "of " + std::to_string(cells) + " pairs of 3 to 15 factors and resolution III to VI, in " +
                    base::writeShort(time * 1e3, 3) + " ms"};
}

constexpr Benchmark designTable[] = {
    {.name = "doe-fractional-smallest",
     .what = "fractional factorials with the minimum number of runs",
     .unit = "designs",
     .target = 52.0,
     .atLeast = true,
     .measure = measureSmallest},
};

} // namespace

std::span<const Benchmark> doeDesignBenchmarks()
{
    return designTable;
}

} // namespace titer::bench
