#include "core/solve/running_plant.h"

#include "core/base/not_available.h"
#include "core/solve/evaluate/grouping.h"
#include "core/solve/group/tangents.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::solve {

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

} // namespace

RunningPlant::RunningPlant(std::shared_ptr<const model::Plant> thePlant, const Options& theOptions)
    : plant(std::move(thePlant))
    , options(theOptions)
    , observed(*plant)
{
    for (std::size_t u = 0; u < plant->units.size(); ++u) addUnit(int(u));
    makeGroups();
    seekExtremes();
    if (!options.parameters.empty()) {
        m_tangents = std::make_unique<GroupTangents>(*plant, groups.front()->layout().units, state, options.parameters);
        groups.front()->integration().setTangents(m_tangents.get());
    }
    if (options.reuseCycles && options.parameters.empty())
        for (auto& group : groups) group->followCycles();
    for (auto& group : groups) group->restart(0.0, group->layout().initialState());
    m_states.resize(groups.size());
    m_statesKnown.assign(groups.size(), 0);
}

RunningPlant::~RunningPlant() = default;

void RunningPlant::addUnit(int u)
{
    RunState& begun = state.change();
    const model::PlantUnit& unit = plant->units[u];
    begun.set.push_back(unit.set);
    // Nobody has written an inlet's flow: its program decides.
    begun.flow.emplace_back(unit.outPorts.size(), unit.type->hasProgram ? base::notAvailable : 0.0);
    begun.ramp.emplace_back(unit.outPorts.size());
    begun.setRamp.emplace_back();
    begun.memory.push_back(model::startMemory(*unit.model));
    begun.idle.push_back(waitsForTransfer(*plant, u));
    std::vector<double> y(unit.model->stateCount());
    unit.model->start(y.data());
    const model::HoldupModel* holdup = unit.model->facets().holdup;
    begun.dry.push_back(holdup && holdup->volume(y.data()) <= holdup->heel());
    started.push_back(begun.idle.back() ? -1.0 : 0.0);
    initiallyHeld.emplace_back(plant->components.size(), 0.0);
    unit.model->held(y.data(), initiallyHeld.back().data());
}

void RunningPlant::makeGroups()
{
    std::vector<Group*> groupOfUnit(plant->units.size(), nullptr);
    groupIndex.assign(plant->units.size(), -1);
    for (std::vector<int>& units : solve::makeGroups(*plant, options.monolithic || !options.parameters.empty())) {
        groups.push_back(std::make_unique<Group>(*plant, units, state, options.tolerance));
        for (int u : units) groupOfUnit[u] = groups.back().get(), groupIndex[u] = int(groups.size()) - 1;
    }
    for (auto& group : groups) group->connect(groupOfUnit);
}

const States& RunningPlant::stateOf(int group)
{
    if (group < int(m_prepared.size()) && m_prepared[group]) return *m_prepared[group];
    if (!m_statesKnown[group]) {
        base::Result<std::vector<double>> y = groups[group]->stateAt(time);
        if (!y) m_failures.push_back(y.error());
        m_states[group] = States(y ? std::move(*y) : groups[group]->layout().initialState());
        m_statesKnown[group] = 1;
    }
    return m_states[group];
}

double RunningPlant::valueAt(const model::ReadTarget& target)
{
    return groupOf(target.unit).evaluation().value(target, time, stateOf(groupIndex[target.unit]));
}

void RunningPlant::moveTo(double t)
{
    time = t;
    std::fill(m_statesKnown.begin(), m_statesKnown.end(), 0);
}

void RunningPlant::openWindow()
{
    state.change();
    for (auto& group : groups) group->openWindow(time);
}

void RunningPlant::beginInstant(bool watchesChanged)
{
    m_prepared.clear();
    m_prepared.resize(groups.size());
    m_rearm.assign(groups.size(), watchesChanged ? 1 : 0);
    m_jumped.clear();
}

void RunningPlant::prepare(int index)
{
    if (m_prepared[index]) return;
    base::Result<std::vector<double>> found = groups[index]->stateAt(time);
    if (!found) {
        m_failures.push_back(found.error());
        return;
    }
    States y(std::move(*found));
    observeStreams(index, y->data(), false);
    observeBeforeJump(index, y);
    m_prepared[index] = std::move(y);
    rearm(index);
    for (std::size_t s = 0; s < plant->streams.size(); ++s) {
        const model::PlantStream& stream = plant->streams[s];
        if (groupIndex[stream.from] != index || groupIndex[stream.to] == index) continue;
        if (mayFlow(index, int(s))) prepare(groupIndex[stream.to]);
    }
}

void RunningPlant::prepareWith(int group, std::vector<double> states, std::optional<std::vector<double>> had)
{
    groups[group]->forgetRecord();
    if (had) groups[group]->integration().forget(std::move(*had));
    m_prepared[group] = States(std::move(states));
}

base::Done RunningPlant::startPrepared()
{
    for (std::size_t g = 0; g < groups.size(); ++g) {
        if (!m_prepared[g]) continue;
        observeStreams(int(g), (*m_prepared[g])->data(), true);
        groups[g]->restart(time, std::move(m_prepared[g]->change()));
        state.change(); // what it sends
    }
    m_prepared.clear();
    m_prepared.resize(groups.size());
    std::fill(m_statesKnown.begin(), m_statesKnown.end(), 0);
    if (!m_failures.empty()) return m_failures.front();
    return base::done();
}

void RunningPlant::jump(int unit, int guard)
{
    const int g = groupIndex[unit];
    prepare(g);
    if (!m_prepared[g]) return;
    std::vector<double> moving;
    const std::span<const double> set = groups[g]->evaluation().mode().setPoints(unit, time, moving);
    groups[g]->jump(unit, time, guard, {set.begin(), set.end()}, state.change().memory[unit], m_prepared[g]->change());
    m_jumped.emplace_back(unit, guard);
}

// Groups follow what has an extreme through every step.
void RunningPlant::seekExtremes()
{
    using Kind = model::KpiSpec::Kind;
    for (std::size_t u = 0; u < plant->units.size(); ++u) {
        const auto& specs = plant->units[u].type->kpis;
        for (std::size_t k = 0; k < specs.size(); ++k)
            if (const auto& target = observed.target(int(u), int(k)); target && specs[k].kind != Kind::Last)
                groupOf(int(u)).extremes().add({int(u), int(k), *target, specs[k].kind == Kind::Least ? -1.0 : 1.0});
    }
}

void RunningPlant::note(int unit, int kpi, double t, double value)
{
    observed.note(unit, kpi, t - std::max(started[unit], 0.0), value);
}

void RunningPlant::observe()
{
    for (std::size_t g = 0; g < groups.size(); ++g) observeStreams(int(g), stateOf(int(g))->data(), false);
    for (std::size_t u = 0; u < plant->units.size(); ++u) {
        if (state->idle[u] || observed.isFrozen(int(u))) continue;
        for (std::size_t k = 0; k < plant->units[u].type->kpis.size(); ++k)
            if (const auto& target = observed.target(int(u), int(k))) note(int(u), int(k), time, valueAt(*target));
    }
}

void RunningPlant::observeExtremes()
{
    for (auto& group : groups)
        group->extremes().settle(time, [this](const Extremes::Sought& sought, double t, double value) {
            note(sought.unit, sought.kpi, t, value);
        });
}

void RunningPlant::freezeKpis(int unit)
{
    if (!observed.isFrozen(unit)) observe();
    observed.freeze(unit);
}

// What a group comes to just before it jumps, at the states y.
void RunningPlant::observeBeforeJump(int index, const States& y)
{
    Group& group = *groups[index];
    const std::vector<Extremes::Sought>& sought = group.extremes().sought();
    if (group.extremes().empty() || group.asleep() || !(group.evaluation().mode().startTime() < time)) return;
    std::vector<double> values(sought.size());
    group.extremes().read(group.evaluation(), time, y, values.data());
    for (std::size_t i = 0; i < values.size(); ++i) note(sought[i].unit, sought[i].kpi, time, values[i]);
}

// The streams that leave a group. Its flows jump only where it is prepared, so that they were looked at there.
void RunningPlant::observeStreams(int group, const double* y, bool atOnce)
{
    for (std::size_t s = 0; s < plant->streams.size(); ++s)
        if (groupIndex[plant->streams[s].from] == group)
            observed.noteStream(int(s), groups[group]->layout().streamVolume(int(s), y), time, atOnce);
}

void RunningPlant::stopBefore(int index, double t)
{
    groups[index]->stopAt(t);
    for (std::size_t s = 0; s < plant->streams.size(); ++s) {
        const model::PlantStream& stream = plant->streams[s];
        if (groupIndex[stream.from] == index && groupIndex[stream.to] != index && mayFlow(index, int(s)))
            stopBefore(groupIndex[stream.to], t);
    }
}

double RunningPlant::written(const model::WriteTarget& target) const
{
    const double value =
        target.setPoint >= 0 ? state->set[target.unit][target.setPoint] : state->flow[target.unit][target.outPort];
    return rampOf(target).at(value, time);
}

Ramp RunningPlant::rampOf(const model::WriteTarget& target) const
{
    if (target.setPoint < 0) return state->ramp[target.unit][target.outPort];
    const std::vector<Ramp>& ramps = state->setRamp[target.unit];
    return ramps.empty() ? Ramp() : ramps[target.setPoint];
}

void RunningPlant::setRamp(const model::WriteTarget& target, const Ramp& ramp)
{
    RunState& now = state.change();
    if (target.setPoint < 0) {
        now.ramp[target.unit][target.outPort] = ramp;
        return;
    }
    std::vector<Ramp>& ramps = now.setRamp[target.unit];
    ramps.resize(now.set[target.unit].size());
    ramps[target.setPoint] = ramp;
    if (std::all_of(ramps.begin(), ramps.end(), [](const Ramp& r) { return r.slope == 0.0; })) ramps.clear();
}

void RunningPlant::write(const model::WriteTarget& target, double value)
{
    const bool isSetPoint = target.setPoint >= 0, ramps = isMoving(target);
    const double before =
        isSetPoint ? state->set[target.unit][target.setPoint] : state->flow[target.unit][target.outPort];
    if (!ramps && (before == value || (std::isnan(before) && std::isnan(value)))) return; // no jump
    const int stream = target.outPort >= 0 ? plant->units[target.unit].outStreams[target.outPort] : -1;
    prepareReaders(target);
    RunState& now = state.change();
    (isSetPoint ? now.set[target.unit][target.setPoint] : now.flow[target.unit][target.outPort]) = value;
    if (ramps) setRamp(target, {});
    if (stream >= 0 && value != 0.0) wake(plant->streams[stream].to);
}

void RunningPlant::startRamp(const model::WriteTarget& target, double slope)
{
    if (slope == 0.0) return;
    prepareReaders(target);
    setRamp(target, {time, slope});
    if (target.outPort < 0) return;
    if (const int stream = plant->units[target.unit].outStreams[target.outPort]; stream >= 0)
        wake(plant->streams[stream].to);
}

void RunningPlant::release(const model::WriteTarget& target)
{
    if (target.outPort < 0) return;
    write(target, plant->units[target.unit].type->hasProgram ? base::notAvailable : 0.0);
}

// The groups that see what is written restart.
void RunningPlant::prepareReaders(const model::WriteTarget& target)
{
    prepare(groupIndex[target.unit]);
    if (target.outPort < 0) return;
    const model::PlantUnit& unit = plant->units[target.unit];
    if (const int stream = unit.outStreams[target.outPort]; stream >= 0) prepare(groupIndex[plant->streams[stream].to]);
    // A pump owns the flow before it too.
    const bool pumps = unit.type->ports[unit.outPorts[target.outPort]].rule == model::FlowRule::Pumps;
    for (const model::PlantStream& s : plant->streams)
        if (pumps && s.to == target.unit) prepare(groupIndex[s.from]);
}

// What follows the flow of a unit begins with it, beyond units that had begun before. Only what a vessel gives by a set-point waits for that
// to be written.
void RunningPlant::wake(int unit)
{
    if (started[unit] < 0.0) started[unit] = time;
    if (std::find(state->idle.begin(), state->idle.end(), 1) == state->idle.end()) return;
    std::vector<char> seen(plant->units.size(), 0);
    std::vector<int> next{unit};
    while (!next.empty()) {
        const int u = next.back();
        next.pop_back();
        if (std::exchange(seen[u], 1)) continue;
        const bool woke = state->idle[u];
        if (woke) {
            prepare(groupIndex[u]);
            state.change().idle[u] = 0;
            if (started[u] < 0.0) started[u] = time;
        }
        const model::PlantUnit& from = plant->units[u];
        for (const model::PlantStream& s : plant->streams) {
            if (s.from != u) continue;
            if (woke) prepare(groupIndex[s.to]); // which may have begun before, and gets something from now on
            const bool waits =
                from.type->holdup && from.type->ports[from.outPorts[s.fromPort]].rule == model::FlowRule::Set;
            if (!waits) next.push_back(s.to);
        }
    }
}

void RunningPlant::wakeByPrograms()
{
    for (const model::PlantStream& s : plant->streams) {
        const model::PlantUnit& from = plant->units[s.from];
        if (!from.type->hasProgram || !from.model->facets().switching->flowsByItself(time)) continue;
        if (std::isnan(state->flow[s.from][s.fromPort])) wake(s.to);
    }
}

} // namespace titer::solve
