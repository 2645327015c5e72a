#include "core/solve/running_plant.h"

#include "core/solve/evaluate/grouping.h"
#include "core/solve/group/dosing.h"
#include "core/solve/group/tangents.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::solve {

RunningPlant::RunningPlant(std::shared_ptr<const model::Plant> thePlant, const Options& theOptions)
    : plant(std::move(thePlant))
    , options(theOptions)
    , m_state(RunState::of(*plant))
    , m_observed(*plant, m_state->idle)
{
    std::vector<Group*> groupOfUnit(plant->units.size(), nullptr);
    m_groupIndex.assign(plant->units.size(), -1);
    for (std::vector<int>& units : makeGroups(*plant, options.monolithic || !options.parameters.empty())) {
        m_groups.push_back(std::make_unique<Group>(*plant, units, m_state, options.tolerance));
        m_groups.back()->limitSteps(options.maxSteps);
        for (int u : units) groupOfUnit[u] = m_groups.back().get(), m_groupIndex[u] = int(m_groups.size()) - 1;
    }
    for (auto& group : m_groups) group->connect(groupOfUnit);
    for (const Extremes::Sought& sought : m_observed.sought()) groupOf(sought.unit).extremes().add(sought);
    if (!options.parameters.empty()) {
        m_tangents = std::make_unique<GroupTangents>(*plant, group(0).layout().units, m_state, options.parameters,
                                                     options.testTangents);
        m_groups.front()->integration().setTangents(m_tangents.get());
    }
    if (options.reuseCycles && options.parameters.empty())
        for (auto& group : m_groups) group->followCycles();
    for (auto& group : m_groups) group->restart(0.0, group->layout().initialState());
    m_states.resize(m_groups.size());
    m_statesKnown.assign(m_groups.size(), 0);
}

RunningPlant::~RunningPlant() = default;

const States& RunningPlant::stateOf(int group)
{
    if (group < int(m_prepared.size()) && m_prepared[group]) return *m_prepared[group];
    if (!m_statesKnown[group]) {
        base::Result<std::vector<double>> y = m_groups[group]->stateAt(m_time);
        if (!y) m_failures.push_back(y.error());
        m_states[group] = States(y ? std::move(*y) : m_groups[group]->layout().initialState());
        m_statesKnown[group] = 1;
    }
    return m_states[group];
}

double RunningPlant::derivative(const model::ReadTarget& target, int parameter)
{
    return m_tangents->derivative(groupOf(target.unit).integration(), target, parameter, m_time,
                                  stateOf(m_groupIndex[target.unit]));
}

void RunningPlant::moveTo(double t)
{
    m_time = t;
    std::fill(m_statesKnown.begin(), m_statesKnown.end(), 0);
    for (auto& group : m_groups)
        group->extremes().settle(t, [this](const Extremes::Sought& sought, double when, double value) {
            m_observed.note(sought.unit, sought.kpi, when, value);
        });
}

void RunningPlant::openWindow()
{
    m_state.change();
    for (auto& group : m_groups) group->openWindow(m_time);
}

base::Done RunningPlant::advance(double& end, std::stop_token stop)
{
    for (auto& group : m_groups) {
        if (base::Done advanced = group->advance(end, stop); !advanced) return advanced;
        if (const auto& event = group->watches().event(); event && event->time < end)
            end = std::max(event->time, m_time);
    }
    return base::done();
}

void RunningPlant::limitTolerance(double relative)
{
    for (auto& group : m_groups) group->integration().limitTolerance(relative);
}

void RunningPlant::clearEvent(int group)
{
    m_groups[group]->clearEvent();
    rearm(group);
}

void RunningPlant::beginInstant(bool watchesChanged)
{
    m_prepared.clear();
    m_prepared.resize(m_groups.size());
    m_rearm.assign(m_groups.size(), watchesChanged ? 1 : 0);
    m_jumped.clear();
}

void RunningPlant::prepare(int index)
{
    if (m_prepared[index]) return;
    base::Result<std::vector<double>> found = m_groups[index]->stateAt(m_time);
    if (!found) {
        m_failures.push_back(found.error());
        return;
    }
    States y(std::move(*found));
    observeStreams(index, y->data(), false);
    Group& group = *m_groups[index];
    if (!group.extremes().empty() && !group.asleep() && group.evaluation().mode().startTime() < m_time) {
        // What it comes to just before it jumps.
        const std::vector<Extremes::Sought>& sought = group.extremes().sought();
        std::vector<double> values(sought.size());
        group.extremes().read(group.evaluation(), m_time, y, values.data());
        for (std::size_t i = 0; i < values.size(); ++i)
            m_observed.note(sought[i].unit, sought[i].kpi, m_time, values[i]);
    }
    m_prepared[index] = std::move(y);
    rearm(index);
    for (std::size_t s = 0; s < plant->streams.size(); ++s) {
        const model::PlantStream& stream = plant->streams[s];
        if (m_groupIndex[stream.from] != index || m_groupIndex[stream.to] == index) continue;
        if (group.mayFlow(int(s))) prepare(m_groupIndex[stream.to]);
    }
}

void RunningPlant::prepareWith(int group, std::vector<double> states)
{
    m_groups[group]->forgetRecord();
    m_prepared[group] = States(std::move(states));
}

PlantSnapshot RunningPlant::peek()
{
    PlantSnapshot all{m_time, *m_state, {}, {}, m_observed.all()};
    for (int g = 0; g < groupCount(); ++g) {
        all.y.push_back(*stateOf(g));
        all.had.push_back(group(g).integration().had());
    }
    return all;
}

void RunningPlant::restore(const PlantSnapshot& snapshot)
{
    m_time = snapshot.time;
    m_state.change() = snapshot.state;
    m_observed.set(snapshot.observed);
    m_failures.clear();
    beginInstant(true);
    for (int g = 0; g < groupCount(); ++g) {
        prepareWith(g, snapshot.y[g]);
        m_groups[g]->integration().forget(snapshot.had[g]);
    }
}

void RunningPlant::setStates(const std::vector<double>& states)
{
    const std::size_t components = plant->components.size();
    std::vector<std::vector<double>> next;
    auto from = states.begin();
    for (int g = 0; g < groupCount(); ++g) {
        const Layout& layout = group(g).layout();
        const std::vector<double>& before = *stateOf(g);
        next.push_back(before);
        std::copy_n(from, layout.core, next.back().begin());
        from += layout.core;
        for (int u : layout.units) {
            std::vector<double> old(components, 0.0), now(components, 0.0);
            layout.held(u, before.data(), old.data());
            layout.held(u, next.back().data(), now.data());
            for (std::size_t c = 0; c < components; ++c) m_observed.addHeld(u, int(c), now[c] - old[c]);
            m_observed.addHeld(u, int(components),
                               layout.volume(u, next.back().data()) - layout.volume(u, before.data()));
        }
    }
    beginInstant(true);
    for (int g = 0; g < groupCount(); ++g) prepareWith(g, std::move(next[g]));
}

std::optional<double> RunningPlant::give(const model::PlantDose& dose,
                                         const std::function<double(const model::Plant&)>& beside)
{
    const int source = m_groupIndex[dose.source], target = m_groupIndex[dose.target];
    prepare(source);
    prepare(target);
    std::optional<States>&from = m_prepared[source], &to = m_prepared[target];
    if (!from || !to) return std::nullopt;
    if (m_tangents) m_tangents->dose(dose, m_time, **from, beside);
    return giveDose(dose, m_time, groupOf(dose.source).evaluation(), *from, layoutOf(dose.target), *to);
}

void RunningPlant::setDry(int unit, bool dry)
{
    prepare(m_groupIndex[unit]);
    m_state.change().dry[unit] = dry;
}

void RunningPlant::rest(int unit)
{
    observe(); // the last of its key figures
    prepare(m_groupIndex[unit]);
    m_state.change().idle[unit] = 1;
}

base::Done RunningPlant::startPrepared()
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        if (!m_prepared[g]) continue;
        observeStreams(int(g), (*m_prepared[g])->data(), true);
        m_groups[g]->restart(m_time, std::move(m_prepared[g]->change()));
        m_state.change(); // what it sends
    }
    m_prepared.clear();
    m_prepared.resize(m_groups.size());
    std::fill(m_statesKnown.begin(), m_statesKnown.end(), 0);
    if (!m_failures.empty()) return m_failures.front();
    return base::done();
}

void RunningPlant::jump(int unit, int guard)
{
    const int g = m_groupIndex[unit];
    prepare(g);
    if (!m_prepared[g]) return;
    if (m_tangents) m_tangents->jump(unit, m_time, *m_state);
    std::vector<double> moving;
    const std::span<const double> set = m_groups[g]->evaluation().mode().setPoints(unit, m_time, moving);
    m_groups[g]->jump(unit, m_time, guard, {set.begin(), set.end()}, m_state.change().memory[unit],
                      m_prepared[g]->change());
    m_jumped.emplace_back(unit, guard);
}

void RunningPlant::observe()
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) observeStreams(int(g), stateOf(int(g))->data(), false);
    for (std::size_t u = 0; u < plant->units.size(); ++u) {
        if (m_state->idle[u] || m_observed.isFrozen(int(u))) continue;
        for (std::size_t k = 0; k < plant->units[u].type->kpis.size(); ++k)
            if (const auto& target = m_observed.target(int(u), int(k)))
                m_observed.note(int(u), int(k), m_time, valueAt(*target));
    }
}

void RunningPlant::freezeKpis(int unit)
{
    if (!m_observed.isFrozen(unit)) observe();
    m_observed.freeze(unit);
}

// The streams that leave a group. Its flows jump only where it is prepared, so that they were looked at there.
void RunningPlant::observeStreams(int group, const double* y, bool atOnce)
{
    for (std::size_t s = 0; s < plant->streams.size(); ++s)
        if (m_groupIndex[plant->streams[s].from] == group)
            m_observed.noteStream(int(s), m_groups[group]->layout().streamVolume(int(s), y), m_time, atOnce);
}

void RunningPlant::stopBefore(int index, double t)
{
    m_groups[index]->stopAt(t);
    for (std::size_t s = 0; s < plant->streams.size(); ++s) {
        const model::PlantStream& stream = plant->streams[s];
        if (m_groupIndex[stream.from] == index && m_groupIndex[stream.to] != index && group(index).mayFlow(int(s)))
            stopBefore(m_groupIndex[stream.to], t);
    }
}

void RunningPlant::place(const model::WriteTarget& target, double value)
{
    if (m_tangents && m_tangents->forget(target)) prepareReaders(target);
    const double before = m_state->lastOf(target);
    if (!m_state->isMoving(target) && (before == value || (std::isnan(before) && std::isnan(value)))) return; // no jump
    const int stream = target.outPort >= 0 ? plant->units[target.unit].outStreams[target.outPort] : -1;
    prepareReaders(target);
    m_state.change().write(target, value);
    if (stream >= 0 && value != 0.0) wake(plant->streams[stream].to);
}

void RunningPlant::placeRamp(const model::WriteTarget& target, double slope)
{
    if (slope == 0.0) return;
    prepareReaders(target);
    m_state.change().startRamp(target, {m_time, slope});
    if (target.outPort < 0) return;
    if (const int stream = plant->units[target.unit].outStreams[target.outPort]; stream >= 0)
        wake(plant->streams[stream].to);
}

void RunningPlant::placeBeside(const model::WriteTarget& target, const std::function<Written(const Beside&)>& written)
{
    if (m_tangents && m_tangents->write(target, m_time, *m_state, written)) prepareReaders(target);
}

// The groups that see what is written restart.
void RunningPlant::prepareReaders(const model::WriteTarget& target)
{
    prepare(m_groupIndex[target.unit]);
    if (target.outPort < 0) return;
    const model::PlantUnit& unit = plant->units[target.unit];
    if (const int stream = unit.outStreams[target.outPort]; stream >= 0)
        prepare(m_groupIndex[plant->streams[stream].to]);
    // A pump owns the flow before it too.
    const bool pumps = unit.type->ports[unit.outPorts[target.outPort]].rule == model::FlowRule::Pumps;
    for (const model::PlantStream& s : plant->streams)
        if (pumps && s.to == target.unit) prepare(m_groupIndex[s.from]);
}

// What follows the flow of a unit begins with it, beyond units that had begun before. Only what a vessel gives by a set-point waits for that
// to be written.
void RunningPlant::wake(int unit)
{
    m_observed.begin(unit, m_time);
    if (std::find(m_state->idle.begin(), m_state->idle.end(), 1) == m_state->idle.end()) return;
    std::vector<char> seen(plant->units.size(), 0);
    std::vector<int> next{unit};
    while (!next.empty()) {
        const int u = next.back();
        next.pop_back();
        if (std::exchange(seen[u], 1)) continue;
        const bool woke = m_state->idle[u];
        if (woke) {
            prepare(m_groupIndex[u]);
            m_state.change().idle[u] = 0;
            m_observed.begin(u, m_time);
        }
        const model::PlantUnit& from = plant->units[u];
        for (const model::PlantStream& s : plant->streams) {
            if (s.from != u) continue;
            if (woke) prepare(m_groupIndex[s.to]); // which may have begun before, and gets something from now on
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
        if (!from.type->hasProgram || !from.model->facets().switching->flowsByItself(m_time)) continue;
        if (std::isnan(m_state->flow[s.from][s.fromPort])) wake(s.to);
    }
}

} // namespace titer::solve
