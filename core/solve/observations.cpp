// Key figures as a run passes them: the last at the instants of output, the largest and least through every step.
#include "core/solve/observations.h"

#include "core/solve/running_plant.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace titer::solve {

namespace {

// Where the quantity of a key figure is read; nothing where this unit does not have it.
std::optional<model::ReadTarget> kpiTarget(const model::Plant& plant, int unit, const model::KpiSpec& kpi)
{
    const model::PlantUnit& u = plant.units[unit];
    const std::string_view name = kpi.variable;
    if (constexpr std::string_view role = "role:"; name.starts_with(role)) {
        const int component = u.setup.kinetics ? u.setup.kinetics.componentOf(name.substr(role.size())) : -1;
        if (component < 0) return std::nullopt;
        return model::ReadTarget{unit, model::ReadTarget::Kind::Component, component, true, 0, {}};
    }
    for (int v : u.variables)
        if (name == u.type->variables[v].key)
            return model::ReadTarget{unit, model::ReadTarget::Kind::Variable, v, true, 0, {}};
    return std::nullopt;
}

} // namespace

void Observations::seek()
{
    using Kind = model::KpiSpec::Kind;
    const model::Plant& plant = *m_running.plant;
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        const auto& specs = plant.units[u].type->kpis;
        m_all.kpis.emplace_back(specs.size());
        m_targets.emplace_back();
        for (std::size_t k = 0; k < specs.size(); ++k) {
            m_targets.back().push_back(kpiTarget(plant, int(u), specs[k]));
            if (!m_targets.back().back() || specs[k].kind == Kind::Last) continue;
            m_running.groupOf(int(u)).extremes().add(
                {int(u), int(k), *m_targets.back().back(), specs[k].kind == Kind::Least ? -1.0 : 1.0});
        }
    }
    m_all.kpisFrozen.assign(plant.units.size(), 0);
    m_all.streams.assign(plant.streams.size(), {});
}

void Observations::take()
{
    for (std::size_t g = 0; g < m_running.groups.size(); ++g)
        takeStreams(int(g), m_running.stateOf(int(g)).data(), false);
    for (std::size_t u = 0; u < m_all.kpis.size(); ++u) {
        if (m_running.state.idle[u] || m_all.kpisFrozen[u]) continue;
        for (std::size_t k = 0; k < m_all.kpis[u].size(); ++k) {
            if (!m_targets[u][k]) continue;
            note(int(u), int(k), m_running.time, m_running.valueAt(*m_targets[u][k]));
        }
    }
}

void Observations::freeze(int unit)
{
    if (m_all.kpisFrozen[unit]) return;
    take();
    m_all.kpisFrozen[unit] = 1;
}

// A key figure as it is at t, of a unit that has begun and is not being emptied.
void Observations::note(int unit, int index, double t, double value)
{
    using Kind = model::KpiSpec::Kind;
    if (!std::isfinite(value)) return;
    KpiState& kpi = m_all.kpis[unit][index];
    const Kind kind = m_running.plant->units[unit].type->kpis[index].kind;
    const bool better =
        kind == Kind::Last || !kpi.seen || (kind == Kind::Least ? value < kpi.value : value > kpi.value);
    if (better) kpi = {value, t - std::max(m_running.started[unit], 0.0), true};
}

void Observations::takeExtremes()
{
    for (auto& group : m_running.groups)
        group->extremes().settle(m_running.time, [this](const Extremes::Sought& sought, double t, double value) {
            if (!m_all.kpisFrozen[sought.unit]) note(sought.unit, sought.kpi, t, value);
        });
}

void Observations::takeBeforeJump(int index, const std::vector<double>& y)
{
    Group& group = *m_running.groups[index];
    const std::vector<Extremes::Sought>& sought = group.extremes().sought();
    if (group.extremes().empty() || group.asleep() || !(group.evaluation().mode().startTime() < m_running.time)) return;
    std::vector<double> values(sought.size());
    group.evaluation().forgetView();
    group.evaluation().valuesSought(sought, m_running.time, y.data(), values.data());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!m_all.kpisFrozen[sought[i].unit]) note(sought[i].unit, sought[i].kpi, m_running.time, values[i]);
}

void Observations::takeStreams(int group, const double* y, bool atOnce)
{
    constexpr double rounding = 1e-12;
    const std::vector<model::PlantStream>& streams = m_running.plant->streams;
    const double time = m_running.time;
    for (std::size_t s = 0; s < streams.size(); ++s) {
        if (m_running.groupIndex[streams[s].from] != group) continue;
        StreamTimes& times = m_all.streams[s];
        const double volume = m_running.groups[group]->layout().streamVolume(int(s), y);
        if (std::abs(volume - times.volume) > rounding * std::abs(volume)) {
            if (times.first < 0.0) times.first = atOnce ? time : times.seen;
            times.last = time;
            if (!atOnce) times.flowing += time - times.seen;
        }
        times.volume = volume;
        times.seen = time;
    }
}

} // namespace titer::solve
