#include "core/solve/group/tangents.h"
#include "core/solve/resolve.h"
#include "core/solve/simulation_impl.h"

#include "core/solve/group/grouping.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::solve {

using base::say;

namespace {

// A unit that a transfer starts and that has nothing to do before it.
bool waitsForTransfer(const model::Plant& plant, int unit)
{
    auto transfersTo = [&](const model::PlantPhase& phase) {
        const auto& receivers = phase.transfer.receivers;
        return phase.isTransfer && std::find(receivers.begin(), receivers.end(), unit) != receivers.end();
    };
    // Phases that come after a transfer to this unit, directly or not.
    std::vector<char> later(plant.phases.size(), 0);
    bool any = false;
    for (std::size_t p = 0; p < plant.phases.size(); ++p) {
        later[p] = transfersTo(plant.phases[p]);
        any = any || later[p];
    }
    if (!any) return false;
    for (bool moved = true; moved;) {
        moved = false;
        for (std::size_t p = 0; p < plant.phases.size(); ++p)
            for (int before : plant.phases[p].after)
                if (!later[p] && later[before]) later[p] = 1, moved = true;
    }
    for (std::size_t p = 0; p < plant.phases.size(); ++p)
        if (!later[p] && !plant.phases[p].cleaning &&
            (plant.phases[p].unit == unit || (plant.phases[p].isTransfer && plant.phases[p].transfer.unit == unit)))
            return false;
    return true;
}

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
        if (name == u.type->variables[v].key) return model::ReadTarget{unit, model::ReadTarget::Kind::Variable, v, true, 0, {}};
    return std::nullopt;
}

} // namespace

base::Done Simulation::Impl::open()
{
    const std::size_t n = plant->units.size();
    for (std::size_t u = 0; u < n; ++u) {
        const model::PlantUnit& unit = plant->units[u];
        state.set.push_back(unit.set);
        // Nobody has written an inlet's flow: its program decides.
        state.flow.emplace_back(unit.outPorts.size(), unit.type->hasProgram ? std::numeric_limits<double>::quiet_NaN() : 0.0);
        state.ramp.emplace_back(unit.outPorts.size());
        state.setRamp.emplace_back();
        state.memory.push_back(model::startMemory(*unit.model));
        state.idle.push_back(waitsForTransfer(*plant, int(u)));
        std::vector<double> y(unit.model->stateCount());
        unit.model->start(y.data());
        const model::HoldupModel* holdup = unit.model->facets().holdup;
        state.dry.push_back(holdup && holdup->volume(y.data()) <= holdup->heel());
        kpis.emplace_back(unit.type->kpis.size());
        kpiTargets.emplace_back();
        for (const model::KpiSpec& kpi : unit.type->kpis) kpiTargets.back().push_back(kpiTarget(*plant, int(u), kpi));
        started.push_back(state.idle.back() ? -1.0 : 0.0);
        initiallyHeld.emplace_back(plant->components.size(), 0.0);
        unit.model->held(y.data(), initiallyHeld.back().data());
    }
    kpisFrozen.assign(n, 0);
    overfull.assign(n, 0);
    streamTimes.assign(plant->streams.size(), {});

    std::vector<Group*> groupOfUnit(n, nullptr);
    groupIndex.assign(n, -1);
    for (std::vector<int>& units : makeGroups(*plant, options.monolithic || !options.parameters.empty())) {
        groups.push_back(std::make_unique<Group>(*plant, units, state, options.tolerance));
        for (int u : units) groupOfUnit[u] = groups.back().get(), groupIndex[u] = int(groups.size()) - 1;
    }
    for (auto& group : groups) group->connect(groupOfUnit);
    seekExtremes();
    if (!options.parameters.empty())
        groups.front()->integration().setTangents(std::make_unique<GroupTangents>(*plant, groups.front()->layout().units, state, options.parameters));
    if (options.reuseCycles && options.parameters.empty())
        for (auto& group : groups) group->followCycles();
    for (auto& group : groups) group->restart(0.0, group->layout().initialState());
    states.resize(groups.size());
    statesKnown.assign(groups.size(), 0);

    phases.resize(plant->phases.size());
    for (const model::PlantController& c : plant->controllers) {
        ControllerState memory;
        memory.memory.assign(c.controller->memoryCount(), 0.0);
        controllers.push_back(std::move(memory));
    }
    return processInstant(true);
}

void Simulation::Impl::forgetStates() { std::fill(statesKnown.begin(), statesKnown.end(), 0); }

const std::vector<double>& Simulation::Impl::stateOf(int group)
{
    if (group < int(prepared.size()) && prepared[group]) return *prepared[group];
    if (!statesKnown[group]) {
        base::Result<std::vector<double>> y = groups[group]->stateAt(time);
        if (!y) failures.push_back(y.error());
        states[group] = y ? std::move(*y) : groups[group]->layout().initialState();
        statesKnown[group] = 1;
    }
    return states[group];
}

double Simulation::Impl::valueAt(const model::ReadTarget& target)
{
    const int g = groupIndex[target.unit];
    return groups[g]->evaluation().value(target, time, stateOf(g).data());
}

base::Result<Simulation> Simulation::open(std::shared_ptr<const model::Plant> plant, const Options& options)
{
    auto impl = std::make_unique<Impl>();
    impl->options = options;
    const std::shared_ptr<const model::Plant> asked = plant;
    const auto take = [&](std::shared_ptr<const model::Plant>& from) -> base::Done {
        base::Result<std::shared_ptr<const model::Plant>> ready = resolve(from, options.tolerance, *asked, options.refinement);
        if (!ready) return ready.error();
        from = std::move(*ready);
        return base::done();
    };
    if (base::Done taken = take(plant); !taken) return taken.error();
    impl->plant = std::move(plant);
    for (Parameter& p : impl->options.parameters)
        for (auto* neighbour : {&p.less, &p.more})
            if (base::Done taken = take(*neighbour); !taken) return taken.error();
    if (base::Done opened = impl->open(); !opened) return opened.error();
    return Simulation(std::move(impl));
}

Simulation::Simulation(std::unique_ptr<Impl> impl) : m(std::move(impl)) {}
Simulation::Simulation(Simulation&&) noexcept = default;
Simulation& Simulation::operator=(Simulation&&) noexcept = default;
Simulation::~Simulation() = default;

const model::Plant& Simulation::plant() const { return *m->plant; }
double Simulation::time() const { return m->time; }

base::Done Simulation::advance(double to, std::stop_token stop) { return m->advance(to, {}, {}, stop); }

base::Done Simulation::advance(double to, const std::vector<double>& grid, const std::function<void(double)>& visit, std::stop_token stop)
{
    return m->advance(to, grid, visit, stop);
}

base::Done Simulation::set(const model::WriteTarget& target, double value)
{
    const bool programDecides = std::isnan(value) && target.outPort >= 0 && m->plant->units[target.unit].type->hasProgram;
    if (!std::isfinite(value) && !programDecides) {
        const std::string place = model::tagOf(*m->plant, target);
        return base::Error{base::Code::Input, place,
                           say(CORE_TR("core", "“{1}” cannot be set to {2}, which is not a finite number. Give it a number."), place,
                               std::isnan(value) ? "NaN" : value > 0.0 ? "∞" : "-∞")};
    }
    m->prepared.assign(m->groups.size(), std::nullopt);
    m->rearm.assign(m->groups.size(), 0);
    m->write(target, value);
    return m->settle();
}

double Simulation::get(const model::WriteTarget& target) const
{
    return m->written(target);
}

double Simulation::value(const model::ReadTarget& target) const { return m->valueAt(target); }

double Simulation::derivative(const model::ReadTarget& target, int parameter) const
{
    const int g = m->groupIndex[target.unit];
    return m->groups[g]->integration().derivative(target, parameter, m->time, m->stateOf(g));
}

bool Simulation::idle(int unit) const { return m->state.idle[unit]; }

model::Profile Simulation::profile(int unit) const
{
    const int g = m->groupIndex[unit];
    return m->groups[g]->layout().profile(unit, m->stateOf(g).data());
}

double Simulation::startOf(int unit) const { return m->started[unit]; }

Snapshot Simulation::snapshot() const
{
    auto data = std::make_shared<Snapshot::Data>();
    data->plant = m->plant;
    data->time = m->time;
    data->state = m->state;
    for (std::size_t g = 0; g < m->groups.size(); ++g) data->y.push_back(m->stateOf(int(g)));
    data->phases = m->phases;
    data->controllers = m->controllers;
    data->phaseRecords = m->phaseRecords;
    data->doseRecords = m->doseRecords;
    data->kpis = m->kpis;
    data->started = m->started;
    data->initiallyHeld = m->initiallyHeld;
    data->kpisFrozen = m->kpisFrozen;
    data->overfull = m->overfull;
    data->streamTimes = m->streamTimes;
    data->notices = m->notices;
    return Snapshot(std::move(data));
}

base::Done Simulation::restore(const Snapshot& snapshot)
{
    const std::optional<SnapshotData> found =
        snapshot.m->plant == m->plant ? std::optional<SnapshotData>(*snapshot.m) : m->translated(*snapshot.m);
    if (!found)
        return base::Error{base::Code::Input, "snapshot",
                           say(CORE_TR("core", "The snapshot belongs to another plant. Take one from this run."))};
    const SnapshotData& data = *found;
    m->time = data.time;
    m->state = data.state;
    m->phases = data.phases;
    m->controllers = data.controllers;
    m->phaseRecords = data.phaseRecords;
    m->doseRecords = data.doseRecords;
    m->kpis = data.kpis;
    m->started = data.started;
    m->initiallyHeld = data.initiallyHeld;
    m->kpisFrozen = data.kpisFrozen;
    m->overfull = data.overfull;
    m->streamTimes = data.streamTimes;
    m->notices = data.notices;
    m->failures.clear();
    m->prepared.assign(m->groups.size(), std::nullopt);
    m->rearm.assign(m->groups.size(), 1);
    for (std::size_t g = 0; g < m->groups.size(); ++g) {
        m->groups[g]->forgetRecord();
        m->prepared[g] = data.y[g];
    }
    return m->settle();
}

std::vector<double> Simulation::states() const
{
    std::vector<double> all;
    for (std::size_t g = 0; g < m->groups.size(); ++g) {
        const std::vector<double>& y = m->stateOf(int(g));
        all.insert(all.end(), y.begin(), y.begin() + m->groups[g]->layout().core);
    }
    return all;
}

std::vector<double> Simulation::usualSizes() const
{
    std::vector<double> all;
    for (const auto& group : m->groups)
        all.insert(all.end(), group->layout().nominal.begin(), group->layout().nominal.begin() + group->layout().core);
    return all;
}

base::Done Simulation::setStates(const std::vector<double>& states)
{
    const std::size_t components = m->plant->components.size();
    std::vector<std::optional<std::vector<double>>> next(m->groups.size());
    auto from = states.begin();
    for (std::size_t g = 0; g < m->groups.size(); ++g) {
        Group& group = *m->groups[g];
        const std::vector<double>& before = m->stateOf(int(g));
        next[g] = before;
        std::copy_n(from, group.layout().core, next[g]->begin());
        from += group.layout().core;
        for (int u : group.layout().units) {
            std::vector<double> old(components, 0.0), now(components, 0.0);
            group.layout().held(u, before.data(), old.data());
            group.layout().held(u, next[g]->data(), now.data());
            for (std::size_t c = 0; c < components; ++c) m->initiallyHeld[u][c] += now[c] - old[c];
        }
        group.forgetRecord();
    }
    m->prepared = std::move(next);
    m->rearm.assign(m->groups.size(), 1);
    return m->settle();
}

const std::vector<PhaseRecord>& Simulation::phases() const { return m->phaseRecords; }
const std::vector<DoseRecord>& Simulation::doses() const { return m->doseRecords; }
const base::Notices& Simulation::notices() const { return m->notices; }

Statistics Simulation::statistics() const
{
    Statistics total = m->former;
    for (const auto& group : m->groups) {
        const Integrator::Counts c = group->integration().counts();
        total.steps += c.steps;
        total.rightHandSides += c.rightHandSides;
        total.jacobians += c.jacobians;
        total.restarts += c.starts;
    }
    total.windows += m->windows;
    return total;
}

CycleReuse Simulation::cycleReuse() const
{
    CycleReuse total;
    for (const auto& group : m->groups) {
        const CycleReuse own = group->cycleReuse();
        total.limit = own.limit;
        if (own.from < 0.0) continue;
        total.from = total.from < 0.0 ? own.from : std::min(total.from, own.from);
        total.cycles = std::max(total.cycles, own.cycles);
        total.pieces += own.pieces;
        total.time = std::max(total.time, own.time);
        total.change = std::max(total.change, own.change);
    }
    return total;
}

double Simulation::kpi(int unit, int index) const
{
    const KpiState& kpi = m->kpis[unit][index];
    if (!kpi.seen) return std::numeric_limits<double>::quiet_NaN();
    return m->plant->units[unit].type->kpis[index].kind == model::KpiSpec::Kind::PeakTime ? kpi.when : kpi.value;
}

model::GridError Simulation::gridError(int unit) const
{
    const int g = m->groupIndex[unit];
    return m->groups[g]->layout().gridError(unit, m->stateOf(g).data());
}

int Simulation::kpiComponent(int unit, int index) const
{
    const std::optional<model::ReadTarget>& target = m->kpiTargets[unit][index];
    return target && target->kind == model::ReadTarget::Kind::Component ? target->index : -1;
}

double Snapshot::time() const { return m->time; }

} // namespace titer::solve
