#include "core/reference/closed_loop_batches.h"

#include "core/base/math/median.h"
#include "core/base/math/random.h"
#include "core/base/not_available.h"
#include "core/reference/steered_batch.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::reference {

using Eigen::VectorXd;

namespace {

constexpr int drawsForRecipe = 400;

CultureParameters drawnParameters(base::Random random)
{
    CultureParameters drawn;
    for (double* each :
         {&drawn.growth, &drawn.saturation, &drawn.production, &drawn.productYield, &drawn.cellYield, &drawn.fed})
        *each *= std::exp(batchParameterDeviation * random.normal());
    return drawn;
}

// By a flow for each hour.
std::optional<ClosedLoopBatch> recipeBatch(const CultureParameters& own, const std::vector<double>& flows)
{
    TrueBatch batch(own);
    for (int half = 0; half < 2 * batchHours; ++half)
        if (!batch.goTo((half + 1) * batchHalfHour, flows[std::size_t(half / 2)])) return {};
    return batch.made();
}

// Steered by the published parameters, which are those of the batch, from what is. `flows`: takes that of each hour.
std::optional<ClosedLoopBatch> plannedBatch(double cellLimit, std::vector<double>& flows)
{
    SteeredCulture model({}, cellLimit);
    control::RecedingHorizon horizon(horizonSettings(0.5), {&model});
    control::HorizonMemory memory;
    TrueBatch batch({});
    double flow = 0.0;
    flows.clear();
    for (int hour = 0; hour < batchHours; ++hour) {
        const control::PlannedMoves moves =
            horizon.advise(batch.time(), batch.state(), VectorXd::Constant(1, flow), hour > 0, memory);
        if (moves.inputs.empty()) return {};
        flow = moves.inputs.front();
        flows.push_back(flow);
        for (int half = 1; half <= 2; ++half)
            if (!batch.goTo(hour * batchHour + half * batchHalfHour, flow)) return {};
    }
    return batch.made();
}

bool keepsLimitOften(const std::vector<double>& flows, const std::vector<CultureParameters>& drawn)
{
    const auto keeps = [&flows](const CultureParameters& own) {
        const std::optional<ClosedLoopBatch> batch = recipeBatch(own, flows);
        return batch && batch->keepsLimit();
    };
    return double(std::ranges::count_if(drawn, keeps)) >= batchKeptShare * double(drawn.size());
}

// The highest limit of cells whose plan keeps that of the batch often enough, and that plan.
std::optional<double> carefulRecipe(std::uint64_t seed, const std::stop_token& stop, std::vector<double>& flows)
{
    std::vector<CultureParameters> drawn;
    for (int i = 0; i < drawsForRecipe; ++i)
        drawn.push_back(drawnParameters({seed + std::uint64_t(i), "recipe of closed loop"}));
    double low = 0.7 * batchCellLimit, high = batchCellLimit;
    for (int i = 0; i < 8 && !stop.stop_requested(); ++i) {
        const double limit = 0.5 * (low + high);
        if (!plannedBatch(limit, flows)) return {};
        (keepsLimitOften(flows, drawn) ? low : high) = limit;
    }
    if (!plannedBatch(low, flows) || !(stop.stop_requested() || keepsLimitOften(flows, drawn))) return {};
    return low;
}

base::Result<ClosedLoopBatches::Pair> pairOf(std::uint64_t seed, bool probesFail, const std::vector<double>& flows,
                                             const std::stop_token& stop)
{
    const CultureParameters own = drawnParameters({seed, "closed loop"});
    ClosedLoopBatches::Pair pair;
    base::Random random(seed, "fault of closed loop");
    if (probesFail) pair.fault = drawProbeFault(random, batchProbes, batchHours * batchHour);
    const base::Result<ClosedLoopBatch> steered = steeredBatch(own, flows, pair.fault, seed, stop);
    if (!steered) return steered.error();
    const std::optional<ClosedLoopBatch> recipe = recipeBatch(own, flows);
    if (!recipe) return noBatchCourse();
    pair.steered = *steered;
    pair.recipe = *recipe;
    return pair;
}

} // namespace

double ClosedLoopBatches::share(bool (*holds)(const Pair&)) const
{
    return pairs.empty() ? base::notAvailable : double(std::ranges::count_if(pairs, holds)) / double(pairs.size());
}

double ClosedLoopBatches::noWorse() const
{
    return share([](const Pair& pair) { return pair.isNoWorse(); });
}

double ClosedLoopBatches::steeredCrosses() const
{
    return share([](const Pair& pair) { return !pair.steered.keepsLimit(); });
}

double ClosedLoopBatches::recipeCrosses() const
{
    return share([](const Pair& pair) { return !pair.recipe.keepsLimit(); });
}

double ClosedLoopBatches::densest() const
{
    double densest = 0.0;
    for (const Pair& pair : pairs) densest = std::max(densest, pair.steered.cells);
    return densest;
}

double ClosedLoopBatches::makesAsMuch() const
{
    return share([](const Pair& pair) { return pair.makesAsMuch(); });
}

int ClosedLoopBatches::dropped() const
{
    return int(std::ranges::count_if(pairs, [](const Pair& pair) { return pair.steered.drops > 0; }));
}

double ClosedLoopBatches::armedShare() const
{
    double armed = 0.0;
    for (const Pair& pair : pairs) armed += pair.steered.armed;
    return pairs.empty() ? base::notAvailable : armed / (double(pairs.size()) * batchHours * batchHour);
}

int ClosedLoopBatches::pastGuard() const
{
    return int(std::ranges::count_if(
        pairs, [](const Pair& pair) { return pair.steered.isPastGuard() || pair.recipe.isPastGuard(); }));
}

std::array<double, 3> ClosedLoopBatches::gain() const
{
    std::vector<double> gains;
    for (const Pair& pair : pairs)
        if (pair.steered.keepsLimit() && pair.recipe.keepsLimit())
            gains.push_back(pair.steered.product / pair.recipe.product - 1.0);
    std::ranges::sort(gains);
    return {base::quantile(gains, 0.1), base::quantile(gains, 0.5), base::quantile(gains, 0.9)};
}

base::Result<ClosedLoopBatches> closedLoopBatches(int count, std::uint64_t seed, bool probesFail, unsigned threads,
                                                  std::stop_token stop)
{
    ClosedLoopBatches batches;
    std::vector<double> flows;
    const std::optional<double> limit = carefulRecipe(seed, stop, flows);
    if (!limit) return noBatchCourse();
    batches.recipeLimit = *limit;
    batches.pairs.resize(std::size_t(count));
    std::vector<std::optional<base::Error>> faults(batches.pairs.size());
    studies::forEach(
        batches.pairs.size(),
        [&](std::size_t i) {
            const base::Result<ClosedLoopBatches::Pair> pair = pairOf(seed + i, probesFail, flows, stop);
            if (pair)
                batches.pairs[i] = *pair;
            else
                faults[i] = pair.error();
        },
        threads, stop);
    for (const std::optional<base::Error>& fault : faults)
        if (fault) return *fault;
    if (stop.stop_requested()) batches.pairs.clear();
    return batches;
}

base::Result<ClosedLoopBatch> publishedBatch()
{
    std::vector<double> flows;
    const std::optional<ClosedLoopBatch> batch = plannedBatch(batchCellLimit, flows);
    if (!batch) return noBatchCourse();
    return *batch;
}

} // namespace titer::reference
