#include "core/schedule/loads.h"

#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::schedule {

namespace {

std::vector<Taking> takingsOf(const std::vector<Taking>& all, std::size_t thing)
{
    std::vector<Taking> some;
    std::ranges::copy_if(all, std::back_inserter(some), [&](const Taking& one) { return one.thing == thing; });
    return some;
}

// Ends come before starts of the same time.
std::vector<std::pair<double, double>> courseOf(const std::vector<Taking>& takings)
{
    std::vector<std::pair<double, double>> changes, course;
    for (const Taking& one : takings) {
        changes.emplace_back(one.from, one.amount);
        changes.emplace_back(one.to, -one.amount);
    }
    std::ranges::sort(changes);
    double now = 0.0, highest = 0.0; // bounds what sums leave of nothing
    for (std::size_t i = 0; i < changes.size(); ++i) {
        now += changes[i].second;
        highest = std::max(highest, now);
        if (std::abs(now) <= 1e-12 * highest) now = 0.0;
        if (i + 1 < changes.size() && changes[i + 1].first == changes[i].first) continue;
        if (course.empty() || course.back().second != now) course.emplace_back(changes[i].first, now);
    }
    return course;
}

bool isFlow(const std::string& unit)
{
    return base::sameDimension(unit, "m3/s") || base::sameDimension(unit, "kg/s");
}

} // namespace

// What is taken of one period, laid over each other, less a steady inflow: the tank holds what lies between its highest and its
// lowest.
Load::Steady steadyOf(const std::vector<Taking>& cycle, double period)
{
    Load::Steady steady;
    if (!(period > 0.0)) return steady;
    double load = 0.0;
    std::vector<std::pair<double, double>> changes;
    for (const Taking& one : cycle) {
        const double length = one.to - one.from, whole = std::floor(length / period);
        const double rest = length - whole * period;
        steady.rate += one.amount * length / period;
        load += one.amount * whole;
        if (!(rest > 0.0)) continue;
        const double at = one.from - std::floor(one.from / period) * period;
        changes.emplace_back(at, one.amount);
        if (at + rest > period) load += one.amount;
        changes.emplace_back(at + rest > period ? at + rest - period : at + rest, -one.amount);
    }
    std::ranges::sort(changes);
    double time = 0.0, level = 0.0, highest = 0.0, lowest = 0.0;
    for (const auto& [at, change] : changes) {
        level += (steady.rate - load) * (at - time);
        highest = std::max(highest, level);
        lowest = std::min(lowest, level);
        time = at;
        load += change;
    }
    steady.tank = highest - lowest;
    return steady;
}

std::vector<Load> loadsOf(const std::vector<Thing>& things, const std::vector<Taking>& takings, double makespan,
                          const std::vector<Taking>& cycle, double period)
{
    std::vector<Load> loads;
    for (std::size_t t = 0; t < things.size(); ++t) {
        const std::vector<Taking> taken = takingsOf(takings, t);
        if (taken.empty() && !things[t].isLimited()) continue;
        Load load{things[t].id, things[t].unit, 0.0, 0.0, courseOf(taken), std::nullopt};
        for (const auto& [time, amount] : load.course) load.peak = std::max(load.peak, amount);
        for (const Taking& one : taken) load.mean += one.amount * (one.to - one.from) / makespan;
        if (isFlow(things[t].unit)) load.steady = steadyOf(takingsOf(cycle, t), period);
        loads.push_back(std::move(load));
    }
    return loads;
}

} // namespace titer::schedule
