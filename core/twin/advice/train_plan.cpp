#include "core/twin/advice/train_plan.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

// Values of one step, by run.
struct StepDraws {
    std::vector<double> volume, product, time, cycles, load, area;
    std::vector<std::vector<double>> buffers;
};

class TrainPlanning {
public:
    TrainPlanning(const TrainFrame& frame, const TrainOptions& options)
        : m_frame(frame)
        , m_options(options)
        , m_steps(frame.steps.size())
    {
        for (const TrainStep& step : frame.steps) m_random.emplace_back(options.seed, "capacity of " + step.unit);
    }

    void add(const VesselState& state)
    {
        const double volume = std::max(state.volume - m_frame.heel, 0.0), product = volume * state.titre;
        m_time.push_back(state.time);
        m_volume.push_back(volume);
        m_titre.push_back(state.titre);
        m_product.push_back(product);
        m_emptying.push_back(m_frame.emptying * volume / m_frame.volume);
        m_cycles.assign(m_steps.size(), 1.0);
        for (std::size_t s = 0; s < m_steps.size(); ++s) addStep(s, volume / m_frame.volume, product / m_frame.product);
    }

    TrainPlan plan() const
    {
        TrainPlan plan{.time = spreadOf(m_time),
                       .volume = spreadOf(m_volume),
                       .titre = spreadOf(m_titre),
                       .product = spreadOf(m_product),
                       .emptying = spreadOf(m_emptying),
                       .steps = {},
                       .runs = int(m_volume.size())};
        for (std::size_t s = 0; s < m_steps.size(); ++s) plan.steps.push_back(step(s));
        return plan;
    }

private:
    TrainCapacity capacity(std::size_t s) const
    {
        return s < m_options.capacities.size() ? m_options.capacities[s] : TrainCapacity();
    }
    void addStep(std::size_t s, double byVolume, double byProduct);
    StepPlan step(std::size_t s) const;

    const TrainFrame& m_frame;
    const TrainOptions& m_options;
    std::vector<double> m_time, m_volume, m_titre, m_product, m_emptying;
    std::vector<StepDraws> m_steps;
    std::vector<base::Random> m_random; // by step, so that a capacity that becomes known changes no other
    std::vector<double> m_cycles;       // by step, against those of the run
};

void TrainPlanning::addStep(std::size_t s, double byVolume, double byProduct)
{
    const TrainStep& step = m_frame.steps[s];
    StepDraws& draws = m_steps[s];
    const double flowing = step.follows < 0 ? byVolume : m_cycles[std::size_t(step.follows)];
    const double product = step.product * byProduct;
    double buffers = step.isByProduct ? byProduct : flowing, time = step.holds ? step.time : step.time * flowing;
    if (step.kind == TrainStep::Kind::Column) {
        const TrainCapacity known = capacity(s);
        const double drawn = drawnCapacity(m_random[s], known);
        const double cycles = drawn > 0.0 ? cyclesFor(product, m_options.share * drawn, step.bed) : step.cycles;
        m_cycles[s] = buffers = cycles / step.cycles;
        time = step.loading * flowing + (step.time - step.loading) * buffers;
        draws.cycles.push_back(cycles);
        draws.load.push_back(product / (cycles * step.bed));
    }
    draws.volume.push_back(step.volume * flowing);
    draws.product.push_back(product);
    draws.time.push_back(time);
    draws.area.push_back(step.area * step.used * flowing);
    draws.buffers.resize(step.buffers.size());
    for (std::size_t b = 0; b < step.buffers.size(); ++b) draws.buffers[b].push_back(step.buffers[b].volume * buffers);
}

StepPlan TrainPlanning::step(std::size_t s) const
{
    const TrainStep& step = m_frame.steps[s];
    const StepDraws& draws = m_steps[s];
    StepPlan plan{.volume = spreadOf(draws.volume),
                  .product = spreadOf(draws.product),
                  .time = spreadOf(draws.time),
                  .cycles = wholeSpreadOf(draws.cycles),
                  .load = spreadOf(draws.load)};
    for (std::size_t b = 0; b < draws.buffers.size(); ++b)
        plan.buffers.push_back({step.buffers[b].inlet, step.buffers[b].label, spreadOf(draws.buffers[b])});
    if (step.kind == TrainStep::Kind::Filter && step.used > 0.0) {
        plan.areaNeeded = spreadOf(draws.area);
        plan.enough = double(std::ranges::count_if(draws.area, [&](double area) { return area <= step.area; })) /
                      double(std::max(draws.area.size(), std::size_t(1)));
    }
    if (const TrainCapacity known = capacity(s); known.value > 0.0) plan.capacity = known;
    return plan;
}

} // namespace

namespace {

constexpr double unharvested = 0.98; // of the largest volume so far: less has begun to be harvested

} // namespace

std::optional<VesselState> stateAtHarvest(std::span<const double> times, std::span<const double> volumes,
                                          std::span<const double> titres)
{
    double largest = 0.0;
    std::optional<VesselState> last;
    for (std::size_t t = 0; t < times.size(); ++t) {
        if (!std::isfinite(volumes[t]) || !std::isfinite(titres[t])) continue;
        largest = std::max(largest, volumes[t]);
        if (volumes[t] > 0.0 && volumes[t] >= unharvested * largest)
            last = VesselState{times[t], volumes[t], titres[t]};
    }
    return last;
}

std::optional<VesselState> stateAt(std::span<const double> times, std::span<const double> volumes,
                                   std::span<const double> titres, double time)
{
    const auto count = std::size_t(std::ranges::upper_bound(times, time) - times.begin());
    const std::optional<VesselState> last =
        stateAtHarvest(times.first(count), volumes.first(count), titres.first(count));
    if (count == 0 || !last || last->time < times[count - 1]) return std::nullopt;
    if (count == times.size() || !std::isfinite(volumes[count]) || !std::isfinite(titres[count]))
        return time - last->time <= 1e-9 * time ? last : std::nullopt;
    if (volumes[count] < unharvested * volumes[count - 1]) return std::nullopt;
    const double part = (time - times[count - 1]) / (times[count] - times[count - 1]);
    return VesselState{time, std::lerp(volumes[count - 1], volumes[count], part),
                       std::lerp(titres[count - 1], titres[count], part)};
}

Spread wholeSpreadOf(std::vector<double> values)
{
    if (values.empty()) return spreadOf(values);
    std::ranges::sort(values);
    const auto at = [&](double share) { return values[std::size_t(std::lround(share * double(values.size() - 1)))]; };
    return {at(0.1), at(0.5), at(0.9)};
}

double drawnCapacity(base::Random& random, const TrainCapacity& known)
{
    constexpr double minShare = 0.01; // of a capacity of which nearly nothing is known
    return std::max(random.normal(known.value, known.deviation), minShare * known.value);
}

double cyclesFor(double product, double load, double bed)
{
    constexpr double rounding = 1e-9;
    return std::max(std::ceil(product / (load * bed) * (1.0 - rounding)), 1.0);
}

TrainPlan planTrain(const TrainFrame& frame, std::span<const VesselState> states, const TrainOptions& options)
{
    TrainPlanning planning(frame, options);
    for (const VesselState& state : states) planning.add(state);
    return planning.plan();
}

} // namespace titer::twin
