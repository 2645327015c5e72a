// Key figures as a run passes them: the last at the instants of output, the largest and least through every step.
#include "core/solve/simulation_impl.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

// Takes note of the key figures as they are now.
void Simulation::Impl::observe()
{
    for (std::size_t g = 0; g < groups.size(); ++g) takeStreams(int(g), stateOf(int(g)), false);
    for (std::size_t u = 0; u < kpis.size(); ++u) {
        if (state.idle[u] || kpisFrozen[u]) continue;
        for (std::size_t k = 0; k < kpis[u].size(); ++k) {
            if (!kpiTargets[u][k]) continue;
            note(int(u), int(k), time, valueAt(*kpiTargets[u][k]));
        }
    }
}

// A key figure as it is at t, of a unit that has begun and is not being emptied.
void Simulation::Impl::note(int unit, int index, double t, double value)
{
    using Kind = model::KpiSpec::Kind;
    if (!std::isfinite(value)) return;
    KpiState& kpi = kpis[unit][index];
    const Kind kind = plant->units[unit].type->kpis[index].kind;
    const bool better = kind == Kind::Last || !kpi.seen || (kind == Kind::Least ? value < kpi.value : value > kpi.value);
    if (better) kpi = {value, t - std::max(started[unit], 0.0), true};
}

// Groups follow what has an extreme through every step.
void Simulation::Impl::seekExtremes()
{
    using Kind = model::KpiSpec::Kind;
    for (std::size_t u = 0; u < kpis.size(); ++u)
        for (std::size_t k = 0; k < kpis[u].size(); ++k) {
            const Kind kind = plant->units[u].type->kpis[k].kind;
            if (!kpiTargets[u][k] || kind == Kind::Last) continue;
            groups[groupIndex[u]]->extremes().add({int(u), int(k), *kpiTargets[u][k], kind == Kind::Least ? -1.0 : 1.0});
        }
}

// The course of all groups stands up to now.
void Simulation::Impl::takeExtremes()
{
    for (auto& group : groups)
        group->extremes().settle(time, [this](const Extremes::Sought& sought, double t, double value) {
            if (!kpisFrozen[sought.unit]) note(sought.unit, sought.kpi, t, value);
        });
}

// What a group comes to just before it jumps.
void Simulation::Impl::takeBeforeJump(int group, const std::vector<double>& y)
{
    Extremes& extremes = groups[group]->extremes();
    if (extremes.empty() || groups[group]->asleep() || !(groups[group]->evaluation().mode().startTime() < time)) return;
    std::vector<double> values(extremes.sought().size());
    groups[group]->evaluation().forgetView();
    groups[group]->evaluation().valuesSought(extremes.sought(), time, y.data(), values.data());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Extremes::Sought& sought = extremes.sought()[i];
        if (!kpisFrozen[sought.unit]) note(sought.unit, sought.kpi, time, values[i]);
    }
}

} // namespace titer::solve
