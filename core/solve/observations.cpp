// Key figures as a run passes them: the last at the instants of output, the largest and least through every step.
#include "core/solve/observations.h"

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

std::optional<model::ReadTarget> lastValueOf(const model::Plant& plant, std::string_view figure)
{
    const std::size_t dot = figure.find('.');
    const int unit = dot == std::string_view::npos ? -1 : plant.unitIndex(figure.substr(0, dot));
    if (unit < 0) return std::nullopt;
    for (const model::KpiSpec& kpi : plant.units[unit].type->kpis)
        if (kpi.kind == model::KpiSpec::Kind::Last && figure.substr(dot + 1) == kpi.key)
            return kpiTarget(plant, unit, kpi);
    return std::nullopt;
}

Observations::Observations(const model::Plant& plant, const std::vector<char>& idle)
    : m_plant(plant)
{
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        m_all.kpis.emplace_back(plant.units[u].type->kpis.size());
        m_targets.emplace_back();
        for (const model::KpiSpec& kpi : plant.units[u].type->kpis)
            m_targets.back().push_back(kpiTarget(plant, int(u), kpi));
        const model::UnitModel& model = *plant.units[u].model;
        std::vector<double> y(model.stateCount());
        model.start(y.data());
        m_all.started.push_back(idle[u] ? -1.0 : 0.0);
        std::vector<double>& held = m_all.initiallyHeld.emplace_back(plant.components.size() + 1, 0.0);
        model.held(y.data(), held.data());
        if (const model::HoldupModel* holdup = model.facets().holdup) held.back() = holdup->volume(y.data());
    }
    m_all.kpisFrozen.assign(plant.units.size(), 0);
    m_all.streams.assign(plant.streams.size(), {});
}

std::vector<Extremes::Sought> Observations::sought() const
{
    using Kind = model::KpiSpec::Kind;
    std::vector<Extremes::Sought> all;
    for (int u = 0; u < int(m_targets.size()); ++u)
        for (int k = 0; k < int(m_targets[u].size()); ++k) {
            const Kind kind = m_plant.units[u].type->kpis[k].kind;
            if (m_targets[u][k] && kind != Kind::Last)
                all.push_back({u, k, *m_targets[u][k], kind == Kind::Least ? -1.0 : 1.0});
        }
    return all;
}

void Observations::begin(int unit, double t)
{
    if (m_all.started[unit] < 0.0) m_all.started[unit] = t;
}

void Observations::note(int unit, int index, double t, double value)
{
    using Kind = model::KpiSpec::Kind;
    if (isFrozen(unit) || !std::isfinite(value)) return;
    KpiState& kpi = m_all.kpis[unit][index];
    const Kind kind = m_plant.units[unit].type->kpis[index].kind;
    const bool better =
        kind == Kind::Last || !kpi.seen || (kind == Kind::Least ? value < kpi.value : value > kpi.value);
    if (better) kpi = {value, t - std::max(m_all.started[unit], 0.0), true};
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
