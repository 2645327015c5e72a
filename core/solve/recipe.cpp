// The recipe while it runs: phases begin and end, doses are given, controllers are sampled.
#include "core/solve/simulation_impl.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::solve {

using base::say;
using model::Condition;
using Status = PhaseState::Status;

namespace {
constexpr double never = std::numeric_limits<double>::infinity();
constexpr double aboutEmpty = 1.001; // of the heel
}

std::vector<int> Simulation::Impl::unitsOf(const model::PlantPhase& phase) const
{
    std::vector<int> units{phase.unit};
    if (phase.isTransfer) {
        units.push_back(phase.transfer.unit);
        units.insert(units.end(), phase.transfer.sources.begin(), phase.transfer.sources.end());
        units.insert(units.end(), phase.transfer.receivers.begin(), phase.transfer.receivers.end());
    }
    return units;
}

// Whether it is still to begin, for the first time or for another round of its cycle.
bool Simulation::Impl::isOpen(const model::PlantPhase& phase, const PhaseState& phaseState) const
{
    return phaseState.status != Status::Running && phaseState.began < phase.times;
}

// Whether a phase waits no more for one before it: within a cycle for this round of it, else for all of its rounds.
bool Simulation::Impl::hasEnded(int before, const model::PlantPhase& phase, const PhaseState& phaseState) const
{
    const model::PlantPhase& other = plant->phases[before];
    const bool sameCycle = phase.cycle >= 0 && other.cycle == phase.cycle;
    const bool first = &phase == &plant->phases[std::size_t(std::max(phase.cycle, 0))];
    const int rounds = !sameCycle ? other.times : first ? phaseState.began : phaseState.began + 1;
    return phases[before].ended >= rounds;
}

bool Simulation::Impl::mayStart(const model::PlantPhase& phase, const PhaseState& phaseState) const
{
    if (!isOpen(phase, phaseState)) return false;
    if (phase.at >= 0.0 && time < phase.at && !sameTime(time, phase.at)) return false;
    for (int before : phaseState.began > 0 && !phase.again.empty() ? phase.again : phase.after)
        if (!hasEnded(before, phase, phaseState)) return false;
    // A unit does one phase at a time: a phase waits until its units are free.
    const std::vector<int> wanted = unitsOf(phase);
    for (std::size_t p = 0; p < phases.size(); ++p) {
        if (phases[p].status != Status::Running) continue;
        for (int unit : unitsOf(plant->phases[p]))
            if (std::find(wanted.begin(), wanted.end(), unit) != wanted.end()) return false;
    }
    return true;
}

bool Simulation::Impl::isOver(const model::PlantPhase& phase, const PhaseState& phaseState) const
{
    if (phaseState.status != Status::Running || phase.until.empty()) return false;
    std::size_t met = 0;
    for (std::size_t c = 0; c < phase.until.size(); ++c) {
        const Condition& condition = phase.until[c];
        const double end = phaseState.start + condition.limit;
        if (condition.kind == Condition::Kind::For ? time > end || sameTime(time, end) : bool(phaseState.met[c])) ++met;
    }
    return phase.all ? met == phase.until.size() : met > 0;
}

// One round of ends, then of starts; ends come first, so that what a phase leaves is there for the next.
bool Simulation::Impl::stepRecipe()
{
    bool moved = false;
    for (std::size_t p = 0; p < phases.size(); ++p)
        if (isOver(plant->phases[p], phases[p])) endPhase(int(p)), moved = true;
    for (std::size_t p = 0; p < phases.size(); ++p)
        if (mayStart(plant->phases[p], phases[p])) startPhase(int(p)), moved = true;
    return moved;
}

int Simulation::Impl::transferStream(const model::PlantPhase& phase) const
{
    return plant->units[phase.transfer.unit].outStreams[phase.transfer.outPort];
}

std::optional<Watch> Simulation::Impl::watchOf(int phaseIndex, int conditionIndex) const
{
    const model::PlantPhase& phase = plant->phases[phaseIndex];
    const Condition& c = phase.until[conditionIndex];
    Watch watch;
    watch.id = phaseIndex * model::mostConditions + conditionIndex;
    switch (c.kind) {
    case Condition::Kind::For: return std::nullopt;
    case Condition::Kind::Above:
    case Condition::Kind::Below:
        watch.kind = Watch::Kind::Value;
        watch.unit = c.value.unit;
        watch.value = c.value;
        watch.sign = c.kind == Condition::Kind::Above ? 1.0 : -1.0;
        watch.limit = c.limit + watch.sign * phases[phaseIndex].beyond[conditionIndex];
        return watch;
    case Condition::Kind::Guard:
        watch.unit = c.unit;
        watch.guard = c.guard;
        return watch;
    case Condition::Kind::Volume:
        watch.kind = Watch::Kind::Volume;
        watch.unit = phase.transfer.unit;
        watch.stream = transferStream(phase);
        watch.limit = phases[phaseIndex].volumeAtStart + c.limit;
        return watch;
    }
    return std::nullopt;
}

// Whether a phase has ended just now because this value passed a limit in the other direction.
bool Simulation::Impl::justPassed(const Condition& condition) const
{
    using Kind = Condition::Kind;
    if (condition.kind != Kind::Above && condition.kind != Kind::Below) return false;
    const Kind other = condition.kind == Kind::Above ? Kind::Below : Kind::Above;
    for (std::size_t p = 0; p < phases.size(); ++p) {
        if (phases[p].record < 0 || phaseRecords[std::size_t(phases[p].record)].end != time) continue;
        const std::vector<Condition>& ended = plant->phases[p].until;
        for (std::size_t c = 0; c < ended.size(); ++c)
            if (phases[p].met[c] && ended[c].kind == other && ended[c].value == condition.value) return true;
    }
    return false;
}

void Simulation::Impl::startPhase(int index)
{
    const model::PlantPhase& phase = plant->phases[index];
    PhaseState& phaseState = phases[index];
    phaseState.status = Status::Running;
    ++phaseState.began;
    phaseState.start = time;
    phaseState.met.assign(phase.until.size(), 0);
    phaseState.beyond.assign(phase.until.size(), 0.0);
    phaseState.nextDose.clear();
    for (const model::PlantDose& dose : phase.doses) phaseState.nextDose.push_back(time + dose.first);
    phaseState.record = int(phaseRecords.size());
    phaseRecords.push_back({index, time, -1.0});

    // What is cleaned stands still, and begins with its own first phase.
    if (phase.cleaning)
        startCleaning(index);
    else
        wake(phase.unit);
    for (const auto& [target, value] : phase.set) write(target, value);
    for (const model::PlantRamp& ramp : phase.ramps)
        startRamp(ramp.target, (ramp.to - ramp.from.value_or(written(ramp.target))) / ramp.duration);
    if (phase.isTransfer) {
        const int from = phase.transfer.unit;
        if (!kpisFrozen[from] && std::string_view(plant->units[from].type->ports[plant->units[from].outPorts[phase.transfer.outPort]].key) == "out") {
            observe();
            kpisFrozen[from] = 1;
        }
        for (int receiver : phase.transfer.receivers) wake(receiver);
        const int source = groupIndex[from];
        phaseState.volumeAtStart = groups[source]->layout().streamAccount(transferStream(phase), stateOf(source).data()).volume;
        if (state.dry[from]) {
            prepare(source);
            state.dry[from] = 0;
        }
        write({from, -1, phase.transfer.outPort}, phase.transfer.flow);
    }
    // What is so already ends the phase at once.
    for (std::size_t c = 0; c < phase.until.size(); ++c) {
        const std::optional<Watch> watch = watchOf(index, int(c));
        if (!watch) continue;
        const int g = groupIndex[watch->unit];
        rearm[g] = 1;
        groups[g]->evaluation().forgetView();
        const double reading = groups[g]->watches().reading(*watch, time, stateOf(g).data());
        if (reading < 0.0) continue;
        // A pool that begins where its signal has risen to a limit does not end because the signal stands at it.
        const double noise = 10.0 * options.tolerance * std::abs(phase.until[c].limit);
        if (reading <= noise && justPassed(phase.until[c]))
            phaseState.beyond[c] = noise;
        else
            phaseState.met[c] = 1;
    }
}

// What a cleaning is judged by: the volume that a vessel holds, or that has come to a unit without a holdup, which stands empty where
// nothing flows. What such a unit has bound or kept back stays: a cleaning counts what it uses and takes nothing away.
double Simulation::Impl::volumeAt(int unit)
{
    const int g = groupIndex[unit];
    const std::vector<double>& y = stateOf(g);
    if (plant->units[unit].type->holdup) return groups[g]->layout().volume(unit, y.data());
    double came = 0.0;
    for (std::size_t s = 0; s < plant->streams.size(); ++s)
        if (plant->streams[s].to == unit) came += groups[g]->layout().streamAccount(int(s), y.data()).volume;
    return came;
}

// A vessel has to be empty but for its heel: what stands in it is not carried away by what cleans it.
void Simulation::Impl::startCleaning(int index)
{
    const model::PlantPhase& phase = plant->phases[index];
    const model::PlantUnit& unit = plant->units[phase.unit];
    phases[index].volumeAtStart = volumeAt(phase.unit);
    if (!unit.type->holdup || phases[index].volumeAtStart <= aboutEmpty * unit.model->facets().holdup->heel()) return;
    notices.push_back({"recipe/phases/" + phase.id,
                       say(CORE_TR("core", "“{1}” still held {2} when it was to be cleaned at {3} h. Empty it first, by a transfer until “empty”, "
                                           "and let the cleaning begin after it."),
                           unit.id, base::writeQuantity(phases[index].volumeAtStart, "L", 4), base::writeShort(time / 3600.0, 5))});
}

void Simulation::Impl::endCleaning(int index)
{
    const model::PlantPhase& phase = plant->phases[index];
    const model::PlantUnit& unit = plant->units[phase.unit];
    const double before = phases[index].volumeAtStart, came = volumeAt(phase.unit) - before;
    constexpr double leastCame = 1e-6; // m3
    const double allowed = unit.type->holdup ? (aboutEmpty - 1.0) * std::max(unit.model->facets().holdup->heel(), before) : leastCame;
    if (came <= allowed) return;
    notices.push_back({"recipe/phases/" + phase.id,
                       say(CORE_TR("core", "{1} came into “{2}” while it was cleaned until {3} h. Stop what flows to it during that time, or lead it elsewhere."),
                           base::writeQuantity(came, "L", 4), unit.id, base::writeShort(time / 3600.0, 5))});
}

// Ramps that have come to their end stand there for the rest of the phase.
void Simulation::Impl::endRamps()
{
    for (std::size_t p = 0; p < phases.size(); ++p) {
        if (phases[p].status != Status::Running) continue;
        for (const model::PlantRamp& ramp : plant->phases[p].ramps) {
            const double end = phases[p].start + ramp.duration;
            const bool stands = rampOf(ramp.target).slope == 0.0;
            if (!stands && (time > end || sameTime(time, end))) write(ramp.target, ramp.to);
        }
    }
}

// A flow stops with what set it (an inlet goes back to its program); other set-points keep what was written last.
void Simulation::Impl::release(const model::WriteTarget& target)
{
    if (target.outPort < 0) return;
    write(target, plant->units[target.unit].type->hasProgram ? std::numeric_limits<double>::quiet_NaN() : 0.0);
}

void Simulation::Impl::endPhase(int index)
{
    const model::PlantPhase& phase = plant->phases[index];
    phases[index].status = Status::Ended;
    ++phases[index].ended;
    phases[index].nextDose.clear();
    phaseRecords[phases[index].record].end = time;
    if (phase.cleaning) endCleaning(index);
    if (phase.isTransfer) release({phase.transfer.unit, -1, phase.transfer.outPort});
    for (const auto& [target, value] : phase.set) {
        left.emplace_back(target, written(target));
        release(target);
    }
    for (const model::PlantRamp& ramp : phase.ramps)
        if (rampOf(ramp.target).slope != 0.0) write(ramp.target, written(ramp.target)); // it stays where it has come to
    if (phase.isTransfer) restIfDone(phase.transfer.unit);
}

// A vessel that has been emptied and has nothing more to do is not run on with its heel.
void Simulation::Impl::restIfDone(int unit)
{
    for (std::size_t p = 0; p < phases.size(); ++p) {
        if (plant->phases[p].cleaning) continue;
        const std::vector<int> units = unitsOf(plant->phases[p]);
        const bool over = phases[p].status != Status::Running && !isOpen(plant->phases[p], phases[p]);
        if (!over && std::find(units.begin(), units.end(), unit) != units.end()) return;
    }
    const int g = groupIndex[unit];
    for (std::size_t s = 0; s < plant->streams.size(); ++s)
        if (plant->streams[s].to == unit && groups[g]->evaluation().mode().mayFlow(int(s))) return;
    const model::HoldupModel* holdup = plant->units[unit].model->facets().holdup;
    if (holdup && groups[g]->layout().volume(unit, stateOf(g).data()) > aboutEmpty * holdup->heel()) return;
    observe(); // the last of its key figures
    prepare(g);
    state.idle[unit] = 1;
}

bool Simulation::Impl::recipeOwns(const model::WriteTarget& target) const
{
    for (std::size_t p = 0; p < phases.size(); ++p) {
        if (phases[p].status != Status::Running) continue;
        const model::PlantPhase& phase = plant->phases[p];
        if (phase.isTransfer && target == model::WriteTarget{phase.transfer.unit, -1, phase.transfer.outPort}) return true;
        for (const auto& entry : phase.set)
            if (entry.first == target) return true;
        for (const model::PlantRamp& ramp : phase.ramps)
            if (ramp.target == target) return true;
    }
    return false;
}

void Simulation::Impl::giveDoses()
{
    // A phase without an end of its own ends with the recipe, and at the very end of a phase no dose is given.
    if (plant->duration > 0.0 && sameTime(time, plant->duration)) return;
    for (std::size_t p = 0; p < phases.size(); ++p) {
        if (phases[p].status != Status::Running) continue;
        const model::PlantPhase& phase = plant->phases[p];
        for (std::size_t d = 0; d < phase.doses.size(); ++d) {
            double& due = phases[p].nextDose[d];
            if (due > time && !sameTime(due, time)) continue;
            giveDose(phase.doses[d]);
            const double every = phase.doses[d].every;
            due = every > 0.0 ? due + every : never;
        }
    }
}

void Simulation::Impl::giveDose(const model::PlantDose& dose)
{
    const int from = groupIndex[dose.source];
    const int to = groupIndex[dose.target];
    prepare(from);
    prepare(to);
    if (!prepared[from] || !prepared[to]) return;
    std::vector<double> concentrations(plant->components.size(), 0.0);
    const double temperature =
        groups[from]->evaluation().composition(dose.source, dose.sourcePort, time, prepared[from]->data(), concentrations.data());
    double volume = dose.volume;
    if (const model::HoldupModel* holdup = plant->units[dose.source].model->facets().holdup) {
        const double there = groups[from]->layout().volume(dose.source, prepared[from]->data());
        volume = std::min(volume, std::max(0.0, there - holdup->heel()));
    }
    groups[from]->layout().dose(dose.source, dose.stream, -1.0, volume, concentrations.data(), temperature, prepared[from]->data());
    groups[to]->layout().dose(dose.target, dose.stream, 1.0, volume, concentrations.data(), temperature, prepared[to]->data());
    doseRecords.push_back({time, dose.stream, volume});
}

bool Simulation::Impl::works(const model::PlantController& controller) const
{
    return controller.during.empty() ||
           std::any_of(controller.during.begin(), controller.during.end(),
                       [this](int p) { return phases[std::size_t(p)].status == Status::Running; });
}

double Simulation::Impl::nextSample(int index) const
{
    const model::PlantController& controller = plant->controllers[index];
    const ControllerState& memory = controllers[index];
    if (state.idle[controller.writes.unit] || !works(controller)) return never;
    return memory.start < 0.0 ? time : memory.start + double(memory.samples) * controller.period;
}

// A controller of phases begins anew with the first of them, goes on while they follow each other, and ends with the last.
void Simulation::Impl::turnControllers()
{
    for (std::size_t c = 0; c < controllers.size(); ++c) {
        const model::PlantController& controller = plant->controllers[c];
        const bool now = works(controller);
        if (controller.during.empty() || now == controllers[c].works) continue;
        if (now)
            controllers[c] = {.memory = std::vector<double>(controllers[c].memory.size(), 0.0)};
        else if (!recipeOwns(controller.writes))
            release(controller.writes);
        controllers[c].works = now;
        controllers[c].moved = false;
    }
}

void Simulation::Impl::sampleControllers()
{
    for (std::size_t c = 0; c < controllers.size(); ++c) {
        const double due = nextSample(int(c));
        if (due > time && !sameTime(due, time)) continue;
        const model::PlantController& controller = plant->controllers[c];
        ControllerState& memory = controllers[c];
        const bool first = memory.start < 0.0;
        if (first) memory.start = time;
        ++memory.samples;
        model::ControllerInput in;
        in.time = time - memory.start;
        in.period = controller.period;
        in.setpoint = controller.setpoint;
        if (controller.hasRead) in.measured = valueAt(controller.reads);
        const model::WriteTarget& target = controller.writes;
        const double before = written(target);
        in.output = before;
        // Where a phase has just ended that set it, the controller takes over from there.
        for (const auto& [other, value] : left)
            if (first && other == target) in.output = value;
        if (std::isnan(in.output)) in.output = 0.0;
        const double output = controller.controller->sample(in, first, memory.memory);
        memory.moved = !recipeOwns(target) && std::isfinite(output) && output != before;
        if (memory.moved) write(target, output);
    }
}

} // namespace titer::solve
