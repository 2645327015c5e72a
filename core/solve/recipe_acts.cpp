// What phases do: set-points, ramps, transfers, cleanings, doses.
#include "core/solve/recipe_runner.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/solve/group/tangents.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

namespace titer::solve {

using base::say;
using Status = PhaseState::Status;

namespace {

constexpr double aboutEmpty = 1.001; // of the heel

} // namespace

void RecipeRunner::start(int index)
{
    const model::PlantPhase& phase = phaseAt(index);
    PhaseState& state = m_state.phases[index];
    const double time = m_running.time();
    state.status = Status::Running;
    ++state.began;
    state.start = time;
    if (const GroupTangents* tangents = m_running.tangents()) m_moves[index] = tangents->moves(time);
    state.met.assign(phase.until.size(), 0);
    state.beyond.assign(phase.until.size(), 0.0);
    state.nextDose.clear();
    for (const model::PlantDose& dose : phase.doses) state.nextDose.push_back(time + dose.first);
    state.record = int(m_state.records.size());
    m_state.records.push_back({index, time, -1.0});

    // What is cleaned stands still, and begins with its own first phase.
    if (phase.cleaning)
        startCleaning(index);
    else
        m_running.wake(phase.unit);
    for (std::size_t i = 0; i < phase.set.size(); ++i) {
        m_guards.write(phase.set[i].first, phase.set[i].second);
        placeBeside(phase.set[i].first, [&](const Beside& beside) { return beside.plant.phases[index].set[i].second; });
    }
    for (std::size_t i = 0; i < phase.ramps.size(); ++i) startRamp(index, i);
    if (phase.isTransfer) startTransfer(index);
    meetAtStart(index);
}

void RecipeRunner::startRamp(int index, std::size_t which)
{
    const model::PlantRamp& ramp = phaseAt(index).ramps[which];
    const std::vector<double> standing = standingBeside(ramp.target);
    const double from = ramp.from.value_or(m_running.written(ramp.target));
    m_guards.startRamp(ramp.target, from, (ramp.to - from) / ramp.duration);
    m_running.placeBeside(ramp.target, [&](const Beside& beside) {
        const model::PlantRamp& own = beside.plant.phases[index].ramps[which];
        const double first = own.from.value_or(standing[std::size_t(beside.index)]);
        return Written{first, {beside.time, (own.to - first) / own.duration}};
    });
}

void RecipeRunner::startTransfer(int index)
{
    const model::PlantPhase& phase = phaseAt(index);
    const int from = phase.transfer.unit;
    const model::PlantUnit& unit = m_running.plant->units[from];
    if (std::string_view(unit.type->ports[unit.outPorts[phase.transfer.outPort]].key) == "out")
        m_running.freezeKpis(from);
    for (int receiver : phase.transfer.receivers) m_running.wake(receiver);
    m_state.phases[index].volumeAtStart =
        m_running.layoutOf(from).streamVolume(transferStream(phase), m_running.stateOfUnit(from));
    if (GroupTangents* tangents = m_running.tangents())
        m_carried[index] = tangents->carried(m_running.group(0).integration(), transferStream(phase), m_running.time());
    if (m_running.state().dry[from]) m_running.setDry(from, false);
    const model::WriteTarget target{from, -1, phase.transfer.outPort};
    m_guards.write(target, phase.transfer.flow);
    placeBeside(target, [&](const Beside& beside) { return beside.plant.phases[index].transfer.flow; });
}

// What is so already ends the phase at once.
void RecipeRunner::meetAtStart(int index)
{
    const model::PlantPhase& phase = phaseAt(index);
    PhaseState& state = m_state.phases[index];
    for (std::size_t c = 0; c < phase.until.size(); ++c) {
        const std::optional<Watch> watch = watchOf(index, int(c));
        if (!watch) continue;
        m_running.rearm(m_running.groupIndex(watch->unit));
        const double reading = m_running.reading(*watch);
        if (reading < 0.0) continue;
        // A pool that begins where its signal has risen to a limit does not end because the signal stands at it.
        const double noise = 10.0 * m_running.options.tolerance * std::abs(phase.until[c].limit);
        if (reading <= noise && justPassed(phase.until[c]))
            state.beyond[c] = noise;
        else
            state.met[c] = 1;
    }
}

// What a cleaning is evaluated by: the volume that a vessel holds, or that has come to a unit without a holdup, which stands empty where
// nothing flows. What such a unit has bound or kept back stays: a cleaning counts what it uses and takes nothing away.
double RecipeRunner::handled(int unit)
{
    const double* y = m_running.stateOfUnit(unit);
    if (m_running.plant->units[unit].type->holdup) return m_running.layoutOf(unit).volume(unit, y);
    double came = 0.0;
    for (std::size_t s = 0; s < m_running.plant->streams.size(); ++s)
        if (m_running.plant->streams[s].to == unit) came += m_running.layoutOf(unit).streamVolume(int(s), y);
    return came;
}

// A vessel has to be empty but for its heel: what stands in it is not carried away by what cleans it.
void RecipeRunner::startCleaning(int index)
{
    const model::PlantPhase& phase = phaseAt(index);
    const model::PlantUnit& unit = m_running.plant->units[phase.unit];
    const double held = m_state.phases[index].volumeAtStart = handled(phase.unit);
    const model::HoldupModel* holdup = unit.model->facets().holdup;
    if (!holdup || held <= aboutEmpty * holdup->heel()) return;
    m_running.report(
        {"recipe/phases/" + phase.id,
         say(CORE_TR("core", "“{1}” still contained {2} when it was to be cleaned at {3} h. Empty it first, by a "
                             "transfer until “empty”, and start the cleaning after it."),
             unit.id, base::writeQuantity(held, "L", 4), base::writeShort(m_running.time() / 3600.0, 5))});
}

void RecipeRunner::endCleaning(int index)
{
    const model::PlantPhase& phase = phaseAt(index);
    const model::PlantUnit& unit = m_running.plant->units[phase.unit];
    const double before = m_state.phases[index].volumeAtStart, came = handled(phase.unit) - before;
    constexpr double minCame = 1e-6; // m3
    const model::HoldupModel* holdup = unit.model->facets().holdup;
    const double allowed = holdup ? (aboutEmpty - 1.0) * std::max(holdup->heel(), before) : minCame;
    if (came <= allowed) return;
    m_running.report(
        {"recipe/phases/" + phase.id,
         say(CORE_TR("core", "{1} entered “{2}” while it was cleaned until {3} h. Stop this flow during that time, "
                             "or direct it elsewhere."),
             base::writeQuantity(came, "L", 4), unit.id, base::writeShort(m_running.time() / 3600.0, 5))});
}

void RecipeRunner::endRamps()
{
    for (int p = 0; p < int(m_state.phases.size()); ++p) {
        if (!isRunning(p)) continue;
        for (std::size_t i = 0; i < phaseAt(p).ramps.size(); ++i) {
            const model::PlantRamp& ramp = phaseAt(p).ramps[i];
            const double end = m_state.phases[p].start + ramp.duration;
            if (!isRamping(ramp.target) || (m_running.time() < end && !sameTime(m_running.time(), end))) continue;
            m_guards.write(ramp.target, ramp.to);
            placeBeside(ramp.target, [&](const Beside& beside) { return beside.plant.phases[p].ramps[i].to; });
        }
    }
}

void RecipeRunner::end(int index)
{
    const model::PlantPhase& phase = phaseAt(index);
    PhaseState& state = m_state.phases[index];
    state.status = Status::Ended;
    ++state.ended;
    state.nextDose.clear();
    m_state.records[state.record].end = m_running.time();
    if (phase.cleaning) endCleaning(index);
    if (phase.isTransfer) m_guards.release({phase.transfer.unit, -1, phase.transfer.outPort});
    for (const auto& [target, value] : phase.set) {
        m_left.emplace_back(target, m_running.written(target));
        m_guards.release(target);
    }
    for (const model::PlantRamp& ramp : phase.ramps)
        if (isRamping(ramp.target)) stay(ramp.target);
    if (phase.isTransfer) restIfDone(phase.transfer.unit);
}

bool RecipeRunner::isRamping(const model::WriteTarget& target) const
{
    const GroupTangents* tangents = m_running.tangents();
    return m_guards.isRamping(target) || (tangents && tangents->isMoving(target));
}

std::vector<double> RecipeRunner::standingBeside(const model::WriteTarget& target) const
{
    const GroupTangents* tangents = m_running.tangents();
    return tangents ? tangents->standing(target, m_running.time(), m_running.state()) : std::vector<double>();
}

// Where it has come to.
void RecipeRunner::stay(const model::WriteTarget& target)
{
    const std::vector<double> standing = standingBeside(target);
    m_guards.write(target, m_running.written(target));
    placeBeside(target, [&](const Beside& beside) { return standing[std::size_t(beside.index)]; });
}

// A vessel that has been emptied and has nothing more to do is not run on with its heel.
void RecipeRunner::restIfDone(int unit)
{
    for (int p = 0; p < int(m_state.phases.size()); ++p) {
        if (phaseAt(p).cleaning) continue;
        const std::vector<int> units = unitsOf(phaseAt(p));
        const bool over = !isRunning(p) && !isOpen(p);
        if (!over && std::find(units.begin(), units.end(), unit) != units.end()) return;
    }
    const model::Plant& plant = *m_running.plant;
    const int g = m_running.groupIndex(unit);
    for (std::size_t s = 0; s < plant.streams.size(); ++s)
        if (plant.streams[s].to == unit && m_running.group(g).mayFlow(int(s))) return;
    const model::HoldupModel* holdup = plant.units[unit].model->facets().holdup;
    if (holdup && m_running.layoutOf(unit).volume(unit, m_running.stateOfUnit(unit)) > aboutEmpty * holdup->heel())
        return;
    m_running.rest(unit);
}

void RecipeRunner::giveDoses()
{
    // A phase without an end of its own ends with the recipe, and at the very end of a phase no dose is given.
    const double time = m_running.time(), duration = m_running.plant->duration;
    if (duration > 0.0 && sameTime(time, duration)) return;
    for (int p = 0; p < int(m_state.phases.size()); ++p) {
        if (!isRunning(p)) continue;
        const model::PlantPhase& phase = phaseAt(p);
        for (std::size_t d = 0; d < phase.doses.size(); ++d) {
            double& due = m_state.phases[p].nextDose[d];
            if (due > time && !sameTime(due, time)) continue;
            model::PlantDose dose = phase.doses[d];
            dose.volume = m_guards.letDose(dose);
            const auto beside = [&](const model::Plant& other) { return other.phases[p].doses[d].volume; };
            if (const std::optional<double> volume = m_running.give(dose, beside))
                m_state.doses.push_back({time, dose.stream, *volume});
            const double every = phase.doses[d].every;
            due = every > 0.0 ? due + every : std::numeric_limits<double>::infinity();
        }
    }
}

} // namespace titer::solve
