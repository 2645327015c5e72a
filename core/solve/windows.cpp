// Windows: all groups advance to the next known instant; what happens inside one ends it there for the groups that it touches.
#include "core/solve/simulation_impl.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::solve {

using base::say;

namespace {
constexpr double endless = std::numeric_limits<double>::infinity();
constexpr const char* switching = "switch"; // the event at which a unit jumps
}

base::Done Simulation::Impl::advance(double to, const std::vector<double>& grid, const std::function<void(double)>& visit, std::stop_token stop)
{
    auto next = std::lower_bound(grid.begin(), grid.end(), time - 1e-9 * std::max(1.0, time));
    auto visitNow = [&] {
        bool due = false;
        for (; next != grid.end() && *next <= time + 1e-9 * std::max(1.0, time); ++next) due = true;
        if (!due) return;
        observe();
        if (visit) visit(time);
    };
    visitNow();
    while (time < to && !sameTime(time, to) && !stop.stop_requested()) {
        double end = std::min(to, nextKnown());
        // A break keeps its own time where an output time differs from it by rounding.
        if (next != grid.end() && *next < end && !sameTime(*next, end)) end = *next;
        if (base::Done ran = runWindow(end, stop); !ran) return ran;
        if (stop.stop_requested()) break;
        time = end;
        forgetStates();
        takeExtremes();
        if (base::Done processed = processInstant(false); !processed) return processed;
        visitNow();
    }
    return base::done();
}

double Simulation::Impl::nextKnown() const
{
    const double now = time + 1e-9 * std::max(1.0, time);
    double next = endless;
    auto consider = [&](double t) {
        if (t > now) next = std::min(next, t);
    };
    for (std::size_t p = 0; p < phases.size(); ++p) {
        const model::PlantPhase& phase = plant->phases[p];
        if (phases[p].status == PhaseState::Status::Waiting && phase.at >= 0.0) consider(phase.at);
        if (phases[p].status != PhaseState::Status::Running) continue;
        for (const model::Condition& c : phase.until)
            if (c.kind == model::Condition::Kind::For) consider(phases[p].start + c.limit);
        for (double t : phases[p].nextDose) consider(t);
        for (const model::PlantRamp& ramp : phase.ramps) consider(phases[p].start + ramp.duration);
    }
    for (std::size_t c = 0; c < controllers.size(); ++c) consider(nextSample(int(c)));
    for (std::size_t u = 0; u < plant->units.size(); ++u)
        consider(model::nextBreak(*plant->units[u].model, now, state.memory[u]));
    return next;
}

// Runs every group to `end`, upstream first; something that happens before moves `end` forward to it.
base::Done Simulation::Impl::runWindow(double& end, std::stop_token stop)
{
    ++windows;
    for (auto& group : groups) group->openWindow(time);
    // Where a controller that is at work samples next, its group ends a step, and can go on from it when the jump is small.
    for (std::size_t c = 0; c < controllers.size(); ++c)
        if (controllers[c].moved && sameTime(nextSample(int(c)), end)) stopBefore(groupIndex[plant->controllers[c].writes.unit], end);
    // Beyond its end a ramp would go on, to flows below 0.
    for (std::size_t p = 0; p < phases.size(); ++p) {
        if (phases[p].status != PhaseState::Status::Running) continue;
        for (const model::PlantRamp& ramp : plant->phases[p].ramps)
            if (sameTime(phases[p].start + ramp.duration, end)) stopBefore(groupIndex[ramp.target.unit], end);
    }
    for (auto& group : groups) {
        if (base::Done advanced = group->advance(end, stop); !advanced) return advanced;
        if (const auto& event = group->watches().event(); event && event->time < end) end = std::max(event->time, time);
    }
    return base::done();
}

// A jump of this group at t makes those that read it jump too.
void Simulation::Impl::stopBefore(int index, double t)
{
    groups[index]->stopAt(t);
    for (std::size_t s = 0; s < plant->streams.size(); ++s) {
        const model::PlantStream& stream = plant->streams[s];
        if (groupIndex[stream.from] == index && groupIndex[stream.to] != index && groups[index]->evaluation().mode().mayFlow(int(s))) stopBefore(groupIndex[stream.to], t);
    }
}

// Brings a group to this instant so that it may jump: it, and every group that reads what flows out of it, starts anew here.
void Simulation::Impl::prepare(int index)
{
    if (prepared[index]) return;
    base::Result<std::vector<double>> y = groups[index]->stateAt(time);
    if (!y) {
        failures.push_back(y.error());
        return;
    }
    takeStreams(index, *y, false);
    takeBeforeJump(index, *y);
    prepared[index] = std::move(*y);
    rearm[index] = 1;
    for (std::size_t s = 0; s < plant->streams.size(); ++s) {
        const model::PlantStream& stream = plant->streams[s];
        if (groupIndex[stream.from] != index || groupIndex[stream.to] == index) continue;
        if (groups[index]->evaluation().mode().mayFlow(int(s))) prepare(groupIndex[stream.to]);
    }
}

// What a target was written, now.
double Simulation::Impl::written(const model::WriteTarget& target) const
{
    const double value =
        target.settable >= 0 ? state.set[target.unit][target.settable] : state.flow[target.unit][target.outPort];
    return rampOf(target).at(value, time);
}

Ramp Simulation::Impl::rampOf(const model::WriteTarget& target) const
{
    if (target.settable < 0) return state.ramp[target.unit][target.outPort];
    const std::vector<Ramp>& ramps = state.setRamp[target.unit];
    return ramps.empty() ? Ramp() : ramps[target.settable];
}

void Simulation::Impl::setRamp(const model::WriteTarget& target, const Ramp& ramp)
{
    if (target.settable < 0) {
        state.ramp[target.unit][target.outPort] = ramp;
        return;
    }
    std::vector<Ramp>& ramps = state.setRamp[target.unit];
    ramps.resize(state.set[target.unit].size());
    ramps[target.settable] = ramp;
    if (std::all_of(ramps.begin(), ramps.end(), [](const Ramp& r) { return r.slope == 0.0; })) ramps.clear();
}

void Simulation::Impl::write(const model::WriteTarget& target, double value)
{
    double& place = target.settable >= 0 ? state.set[target.unit][target.settable] : state.flow[target.unit][target.outPort];
    const bool ramps = rampOf(target).slope != 0.0;
    if (!ramps && (place == value || (std::isnan(place) && std::isnan(value)))) return; // no jump
    const int stream = target.outPort >= 0 ? plant->units[target.unit].outStreams[target.outPort] : -1;
    prepareReaders(target);
    place = value;
    if (ramps) setRamp(target, {});
    if (stream >= 0 && value != 0.0) wake(plant->streams[stream].to);
}

// From here on it goes on a line, from what it is.
void Simulation::Impl::startRamp(const model::WriteTarget& target, double slope)
{
    if (slope == 0.0) return;
    prepareReaders(target);
    setRamp(target, {time, slope});
    if (target.outPort < 0) return;
    if (const int stream = plant->units[target.unit].outStreams[target.outPort]; stream >= 0) wake(plant->streams[stream].to);
}

// The groups that see what is written start anew.
void Simulation::Impl::prepareReaders(const model::WriteTarget& target)
{
    const int stream = target.outPort >= 0 ? plant->units[target.unit].outStreams[target.outPort] : -1;
    prepare(groupIndex[target.unit]);
    if (target.outPort >= 0) {
        if (stream >= 0) prepare(groupIndex[plant->streams[stream].to]);
        // A pump owns the flow before it too.
        const model::PlantUnit& unit = plant->units[target.unit];
        const bool pumps = unit.type->ports[unit.outPorts[target.outPort]].rule == model::FlowRule::Pumps;
        for (const model::PlantStream& s : plant->streams)
            if (pumps && s.to == target.unit) prepare(groupIndex[s.from]);
    }
}

// A unit begins with its first phase, or when something flows to it; what follows its flow begins with it, beyond units that had begun
// before. Only what a vessel gives by a set-point waits for that to be written.
void Simulation::Impl::wake(int unit)
{
    if (started[unit] < 0.0) started[unit] = time;
    if (std::find(state.idle.begin(), state.idle.end(), 1) == state.idle.end()) return;
    std::vector<char> seen(plant->units.size(), 0);
    std::vector<int> next{unit};
    while (!next.empty()) {
        const int u = next.back();
        next.pop_back();
        if (std::exchange(seen[u], 1)) continue;
        if (state.idle[u]) {
            prepare(groupIndex[u]);
            state.idle[u] = 0;
            if (started[u] < 0.0) started[u] = time;
        }
        const model::PlantUnit& from = plant->units[u];
        for (const model::PlantStream& s : plant->streams) {
            if (s.from != u) continue;
            const bool waits = from.type->holdup && from.type->ports[from.outPorts[s.fromPort]].rule == model::FlowRule::Set;
            if (!waits) next.push_back(s.to);
        }
    }
}

void Simulation::Impl::takeEvents()
{
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const auto& event = groups[g]->watches().event();
        if (!event || event->time > time + 1e-9 * std::max(1.0, time)) continue;
        for (const Watch& watch : event->watches) {
            if (watch.id >= 0) {
                phases[watch.id / model::mostConditions].met[watch.id % model::mostConditions] = 1;
                continue;
            }
            const std::string guard = watch.kind == Watch::Kind::Guard ? plant->units[watch.unit].type->guards[watch.guard] : "";
            if (watch.kind == Watch::Kind::Refill || guard == "empty") {
                prepare(int(g));
                state.dry[watch.unit] = guard == "empty";
            } else if (guard == "full") {
                sayOverfull(watch.unit);
            } else if (guard == switching) {
                jump(watch.unit, watch.guard);
            }
        }
        groups[g]->clearEvent();
        rearm[g] = 1;
    }
}

// A break of a unit, or its event `guard`, at this instant.
void Simulation::Impl::jump(int unit, int guard)
{
    const int g = groupIndex[unit];
    prepare(g);
    if (prepared[g]) groups[g]->jump(unit, time, guard, state.memory[unit], prepared[g]->data());
}

void Simulation::Impl::sayOverfull(int unit)
{
    if (overfull[unit]) return;
    overfull[unit] = 1;
    notices.push_back({"units/" + plant->units[unit].id + "/params/vessel_volume",
                       say(CORE_TR("core", "The vessel is full at {1} h. Choose a larger vessel, or fill it less; what enters later stands above its volume."),
                           base::writeShort(time / 3600.0, 5))});
}

// Everything that is due now: ends and starts of phases, doses, samples of controllers, steps of programs. Groups that jump start anew.
base::Done Simulation::Impl::processInstant(bool first)
{
    prepared.assign(groups.size(), std::nullopt);
    rearm.assign(groups.size(), first ? 1 : 0);
    left.clear();
    takeEvents();
    for (std::size_t u = 0; u < plant->units.size() && !first; ++u) {
        const model::UnitModel& model = *plant->units[u].model;
        if (sameTime(model::nextBreak(model, time - 1e-9 * std::max(1.0, time), state.memory[u]), time)) jump(int(u), -1);
    }
    wakeByPrograms();
    return settle();
}

// What an inlet's program sends from here on reaches units that wait for their first phase, or rest after their last.
void Simulation::Impl::wakeByPrograms()
{
    for (const model::PlantStream& s : plant->streams) {
        const model::PlantUnit& from = plant->units[s.from];
        if (!from.type->hasProgram || !from.model->facets().switching->flowsByItself(time)) continue;
        if (std::isnan(state.flow[s.from][s.fromPort])) wake(s.to);
    }
}

// Processes this instant until nothing more is due, and starts the groups that jumped.
base::Done Simulation::Impl::settle()
{
    // What a jump makes true at once (a dose lifts a value over its limit) is processed at this instant too.
    constexpr int rounds = 1000;
    for (int round = 0; round < rounds; ++round) {
        while (stepRecipe()) {}
        endRamps();
        giveDoses();
        turnControllers();
        sampleControllers();
        for (std::size_t g = 0; g < groups.size(); ++g) {
            if (!prepared[g]) continue;
            takeStreams(int(g), *prepared[g], true);
            groups[g]->restart(time, std::move(*prepared[g]));
        }
        prepared.assign(groups.size(), std::nullopt);
        forgetStates();
        if (!failures.empty()) return failures.front();
        bool again = false;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            if (!rearm[g]) continue;
            rearm[g] = 0;
            again = armWatches(int(g)) || again;
        }
        if (!again) return base::done();
    }
    return base::Error{base::Code::Solver, "recipe",
                       say(CORE_TR("core", "The recipe does not come to rest at {1} h: phases start and end there without time passing. Give them a duration."),
                           base::writeShort(time / 3600.0, 6))};
}

// Whether a vessel can fill (or empty) from now on: something flows into it (out of it), or a dose was given just now.
bool Simulation::Impl::mayChange(int unit, bool filling) const
{
    if (filling && !doseRecords.empty() && sameTime(doseRecords.back().time, time)) return true;
    for (std::size_t s = 0; s < plant->streams.size(); ++s) {
        const model::PlantStream& stream = plant->streams[s];
        if ((filling ? stream.to : stream.from) == unit && groups[groupIndex[unit]]->evaluation().mode().mayFlow(int(s))) return true;
    }
    return false;
}

// What the group has to look out for from now on: conditions of running phases, and vessels that run empty, full or fill again.
bool Simulation::Impl::armWatches(int index)
{
    Group& group = *groups[index];
    group.watches().clear();
    if (group.asleep()) return false;
    bool already = false;
    for (std::size_t p = 0; p < phases.size(); ++p) {
        if (phases[p].status != PhaseState::Status::Running) continue;
        const model::PlantPhase& phase = plant->phases[p];
        for (std::size_t c = 0; c < phase.until.size(); ++c) {
            if (phases[p].met[c]) continue;
            if (std::optional<Watch> watch = watchOf(int(p), int(c)); watch && groupIndex[watch->unit] == index && group.watch(*watch, time)) {
                phases[p].met[c] = 1;
                already = true;
            }
        }
    }
    for (int u : group.layout().units) {
        const model::UnitType& type = *plant->units[u].type;
        if (state.idle[u]) continue;
        for (std::size_t k = 0; k < type.guards.size(); ++k) {
            const std::string name = type.guards[k];
            Watch watch{Watch::Kind::Guard, -1, u, int(k), {}, 0.0, 1.0, -1};
            if (name == switching && group.watch(watch, time)) {
                jump(u, int(k));
                already = true;
            }
            if (!type.holdup) continue;
            if (name == "empty" && state.dry[u]) watch.kind = Watch::Kind::Refill;
            if (name != "empty" && (name != "full" || overfull[u])) continue;
            if (!mayChange(u, name == "full" || state.dry[u])) continue;
            if (!group.watch(watch, time)) continue;
            if (name == "full") {
                sayOverfull(u);
                continue;
            }
            prepare(index);
            state.dry[u] = !state.dry[u];
            already = true;
        }
    }
    return already;
}

} // namespace titer::solve
