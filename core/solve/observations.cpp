// Key figures as a run passes them: the last at the instants of output, the largest and least through every step.
#include "core/solve/observations.h"

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

Observations::Observations(const model::Plant& plant)
    : m_plant(plant)
{
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        m_all.kpis.emplace_back(plant.units[u].type->kpis.size());
        m_targets.emplace_back();
        for (const model::KpiSpec& kpi : plant.units[u].type->kpis)
            m_targets.back().push_back(kpiTarget(plant, int(u), kpi));
    }
    m_all.kpisFrozen.assign(plant.units.size(), 0);
    m_all.streams.assign(plant.streams.size(), {});
}

void Observations::note(int unit, int index, double when, double value)
{
    using Kind = model::KpiSpec::Kind;
    if (isFrozen(unit) || !std::isfinite(value)) return;
    KpiState& kpi = m_all.kpis[unit][index];
    const Kind kind = m_plant.units[unit].type->kpis[index].kind;
    const bool better =
        kind == Kind::Last || !kpi.seen || (kind == Kind::Least ? value < kpi.value : value > kpi.value);
    if (better) kpi = {value, when, true};
}

void Observations::noteStream(int stream, double volume, double time, bool atOnce)
{
    constexpr double rounding = 1e-12;
    StreamTimes& times = m_all.streams[stream];
    if (std::abs(volume - times.volume) > rounding * std::abs(volume)) {
        if (times.first < 0.0) times.first = atOnce ? time : times.seen;
        times.last = time;
        if (!atOnce) times.flowing += time - times.seen;
    }
    times.volume = volume;
    times.seen = time;
}

} // namespace titer::solve
