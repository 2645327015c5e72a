#include "core/twin/advice/harvest_choice.h"

#include "core/base/math/random.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

class HarvestRanking {
public:
    HarvestRanking(const TrainFrame& frame, HarvestGoal goal, const TrainOptions& options)
        : m_frame(frame)
        , m_goal(goal)
        , m_options(options)
        , m_step(frame.steps[std::size_t(chosenColumn(frame, options))])
        , m_capacity(options.capacities[std::size_t(&m_step - frame.steps.data())])
    {
    }

    // `cycles`: of each run.
    HarvestChoice choice(const HarvestDay& day, double share, std::vector<double>& cycles) const;

private:
    // Product that comes to the column [kg].
    double productTo(double product) const { return m_step.product * product / m_frame.product; }

    const TrainFrame& m_frame;
    const HarvestGoal m_goal;
    const TrainOptions& m_options;
    const TrainStep& m_step;
    const TrainCapacity& m_capacity;
};

HarvestChoice HarvestRanking::choice(const HarvestDay& day, double share, std::vector<double>& cycles) const
{
    const double first = m_capacity.first > 0.0 && m_capacity.first < m_capacity.value
                             ? m_capacity.first / m_capacity.value
                             : usualFirst;
    base::Random random(m_options.seed, "capacity of " + m_step.unit); // the same draws for all choices
    std::vector<double> goals, pools, hours, loads, lost;
    int exceeding = 0;
    for (const VesselState& state : day.states) {
        const double volume = std::max(state.volume - m_frame.heel, 0.0), byVolume = volume / m_frame.volume;
        const double product = productTo(volume * state.titre);
        const double count = cyclesFor(product, share * m_capacity.value, m_step.bed);
        const double load = product / (count * m_step.bed);
        const double capacity = drawnCapacity(random, m_capacity);
        cycles.push_back(count);
        loads.push_back(load);
        lost.push_back(lostShare(load, capacity, first * capacity));
        exceeding += load > capacity;
        pools.push_back(product * m_step.yield * (1.0 - lost.back()));
        hours.push_back(state.time - m_frame.begin + m_frame.emptying * byVolume + m_step.loading * byVolume +
                        (m_step.time - m_step.loading) * count / m_step.cycles);
        goals.push_back(m_goal == HarvestGoal::PerHour ? pools.back() / hours.back() : pools.back());
    }
    return {.time = day.time,
            .share = share,
            .goal = spreadOf(goals),
            .pool = spreadOf(pools),
            .hours = spreadOf(hours),
            .cycles = wholeSpreadOf(cycles),
            .load = spreadOf(loads),
            .lost = spreadOf(lost),
            .exceeds = double(exceeding) / double(std::max(day.states.size(), std::size_t(1)))};
}

} // namespace

double lostShare(double load, double q10, double q1)
{
    const double width = (q10 - q1) / std::log(10.0), all = q10 + width * std::log(10.0); // from where all passes
    const auto passing = [&](double q) { return 0.1 * std::exp((q - q10) / width); };
    const double until = std::min(load, all);
    return load > 0.0 ? (width * (passing(until) - passing(0.0)) + (load - until)) / load : 0.0;
}

int chosenColumn(const TrainFrame& frame, const TrainOptions& options)
{
    for (std::size_t s = 0; s < frame.steps.size() && s < options.capacities.size(); ++s)
        if (frame.steps[s].kind == TrainStep::Kind::Column && !frame.steps[s].buffers.empty())
            return options.capacities[s].value > 0.0 ? int(s) : -1;
    return -1;
}

std::vector<HarvestChoice> rankedHarvests(const TrainFrame& frame, std::span<const HarvestDay> days,
                                          std::span<const double> shares, HarvestGoal goal, const TrainOptions& options)
{
    std::vector<HarvestChoice> choices;
    if (chosenColumn(frame, options) < 0) return choices;
    const HarvestRanking ranking(frame, goal, options);
    for (const HarvestDay& day : days) {
        std::vector<std::vector<double>> before; // cycles of the shares so far
        for (const double share : shares) {
            std::vector<double> cycles;
            HarvestChoice choice = ranking.choice(day, share, cycles);
            if (std::ranges::find(before, cycles) != before.end() || !std::isfinite(choice.goal.p50)) continue;
            choice.isPlanned = day.time == frame.harvest;
            choices.push_back(choice);
            before.push_back(std::move(cycles));
        }
    }
    std::ranges::stable_sort(choices, [](const auto& a, const auto& b) { return a.goal.p50 > b.goal.p50; });
    return choices;
}

} // namespace titer::twin
