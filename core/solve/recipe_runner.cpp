// Which phases run: their order, and what begins and ends them.
#include "core/solve/recipe_runner.h"

#include "core/solve/group/tangents.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace titer::solve {

using model::Condition;
using Status = PhaseState::Status;

RecipeRunner::RecipeRunner(RunningPlant& running, GuardRunner& guards)
    : m_running(running)
    , m_guards(guards)
{
    m_state.phases.resize(running.plant->phases.size());
    m_moves.resize(running.plant->phases.size());
    m_carried.resize(running.plant->phases.size());
}

void RecipeRunner::beginInstant()
{
    m_left.clear();
    GroupTangents* tangents = m_running.tangents();
    for (std::size_t p = 0; tangents && p < m_state.phases.size(); ++p)
        if (isDue(int(p))) tangents->meetAgain(m_running.group(0).integration(), movesOf(int(p)), m_running.time());
}

// How the instant moves at which something of a phase is due: as its start did, and by the number of the recipe that says when.
std::vector<double> RecipeRunner::movesOf(int index) const
{
    const PhaseState& state = m_state.phases[index];
    const model::PlantPhase& phase = phaseAt(index);
    const auto isNow = [this](double t) { return sameTime(t, m_running.time()); };
    using Number = std::function<double(const model::PlantPhase&)>;
    const Number number = [&]() -> Number {
        if (!isRunning(index)) return [](const model::PlantPhase& own) { return own.at; };
        for (std::size_t c = 0; c < phase.until.size(); ++c)
            if (phase.until[c].kind == Condition::Kind::For && isNow(state.start + phase.until[c].limit))
                return [c](const model::PlantPhase& own) { return own.until[c].limit; };
        for (std::size_t d = 0; d < state.nextDose.size(); ++d)
            if (isNow(state.nextDose[d])) {
                const model::PlantDose& dose = phase.doses[d];
                const double given =
                    dose.every > 0.0 ? std::round((state.nextDose[d] - state.start - dose.first) / dose.every) : 0.0;
                return [d, given](const model::PlantPhase& own) {
                    return own.doses[d].first + given * own.doses[d].every;
                };
            }
        for (std::size_t i = 0; i < phase.ramps.size(); ++i)
            if (isNow(state.start + phase.ramps[i].duration))
                return [i](const model::PlantPhase& own) { return own.ramps[i].duration; };
        return [](const model::PlantPhase&) { return 0.0; };
    }();
    std::vector<double> moves = m_running.tangents()->slopes(
        [&](const model::Plant& plant) { return number(plant.phases[std::size_t(index)]); });
    if (isRunning(index) && !m_moves[index].empty())
        std::transform(moves.begin(), moves.end(), m_moves[index].begin(), moves.begin(), std::plus());
    return moves;
}

// What was written to it just now, as neighbouring plants have it.
void RecipeRunner::placeBeside(const model::WriteTarget& target, const std::function<double(const Beside&)>& value)
{
    m_running.placeBeside(target, [&](const Beside& beside) { return Written{value(beside)}; });
}

// Whether something of a phase is due now: its start, or by the time since that.
bool RecipeRunner::isDue(int index) const
{
    const model::PlantPhase& phase = phaseAt(index);
    const PhaseState& state = m_state.phases[index];
    const auto isNow = [this](double t) { return sameTime(t, m_running.time()); };
    if (!isRunning(index)) return phase.at >= 0.0 && isOpen(index) && isNow(phase.at);
    return std::any_of(
               phase.until.begin(), phase.until.end(),
               [&](const Condition& c) { return c.kind == Condition::Kind::For && isNow(state.start + c.limit); }) ||
           std::any_of(state.nextDose.begin(), state.nextDose.end(), isNow) ||
           std::any_of(phase.ramps.begin(), phase.ramps.end(),
                       [&](const model::PlantRamp& ramp) { return isNow(state.start + ramp.duration); });
}

double RecipeRunner::nextKnown(double now) const
{
    double next = std::numeric_limits<double>::infinity();
    const auto consider = [&](double t) {
        if (t > now) next = std::min(next, t);
    };
    for (std::size_t p = 0; p < m_state.phases.size(); ++p) {
        const model::PlantPhase& phase = phaseAt(p);
        const PhaseState& state = m_state.phases[p];
        if (state.status == Status::Waiting && phase.at >= 0.0) consider(phase.at);
        if (state.status != Status::Running) continue;
        for (const Condition& c : phase.until)
            if (c.kind == Condition::Kind::For) consider(state.start + c.limit);
        for (double t : state.nextDose) consider(t);
        for (const model::PlantRamp& ramp : phase.ramps) consider(state.start + ramp.duration);
    }
    return next;
}

void RecipeRunner::stopBefore(double end)
{
    for (std::size_t p = 0; p < m_state.phases.size(); ++p) {
        if (!isRunning(int(p))) continue;
        for (const model::PlantRamp& ramp : phaseAt(p).ramps)
            if (sameTime(m_state.phases[p].start + ramp.duration, end))
                m_running.stopBefore(m_running.groupIndex(ramp.target.unit), end);
    }
}

std::vector<int> RecipeRunner::unitsOf(const model::PlantPhase& phase)
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
bool RecipeRunner::isOpen(int index) const
{
    const PhaseState& state = m_state.phases[index];
    return state.status != Status::Running && state.began < phaseAt(index).times;
}

// Whether a phase waits no more for one before it: within a cycle for this round of it, else for all of its rounds.
bool RecipeRunner::hasEnded(int before, int index) const
{
    const model::PlantPhase &other = phaseAt(before), &phase = phaseAt(index);
    const PhaseState& state = m_state.phases[index];
    const bool sameCycle = phase.cycle >= 0 && other.cycle == phase.cycle;
    const bool first = index == std::max(phase.cycle, 0);
    const int rounds = !sameCycle ? other.times : first ? state.began : state.began + 1;
    return m_state.phases[before].ended >= rounds;
}

bool RecipeRunner::mayStart(int index) const
{
    if (!isOpen(index)) return false;
    const model::PlantPhase& phase = phaseAt(index);
    const double time = m_running.time();
    if (phase.at >= 0.0 && time < phase.at && !sameTime(time, phase.at)) return false;
    for (int before : m_state.phases[index].began > 0 && !phase.again.empty() ? phase.again : phase.after)
        if (!hasEnded(before, index)) return false;
    // A unit does one phase at a time: a phase waits until its units are free.
    const std::vector<int> wanted = unitsOf(phase);
    for (std::size_t p = 0; p < m_state.phases.size(); ++p) {
        if (!isRunning(int(p))) continue;
        for (int unit : unitsOf(phaseAt(p)))
            if (std::find(wanted.begin(), wanted.end(), unit) != wanted.end()) return false;
    }
    return true;
}

bool RecipeRunner::isOver(int index) const
{
    const model::PlantPhase& phase = phaseAt(index);
    if (!isRunning(index) || phase.until.empty()) return false;
    const PhaseState& state = m_state.phases[index];
    std::size_t met = 0;
    for (std::size_t c = 0; c < phase.until.size(); ++c) {
        const Condition& condition = phase.until[c];
        const double end = state.start + condition.limit;
        if (condition.kind == Condition::Kind::For ? m_running.time() > end || sameTime(m_running.time(), end)
                                                   : bool(state.met[c]))
            ++met;
    }
    return phase.all ? met == phase.until.size() : met > 0;
}

bool RecipeRunner::step()
{
    bool moved = false;
    for (int p = 0; p < int(m_state.phases.size()); ++p)
        if (isOver(p)) end(p), moved = true;
    for (int p = 0; p < int(m_state.phases.size()); ++p)
        if (mayStart(p)) start(p), moved = true;
    return moved;
}

int RecipeRunner::transferStream(const model::PlantPhase& phase) const
{
    return m_running.plant->units[phase.transfer.unit].outStreams[phase.transfer.outPort];
}

std::optional<Watch> RecipeRunner::watchOf(int phaseIndex, int conditionIndex) const
{
    const model::PlantPhase& phase = phaseAt(phaseIndex);
    const Condition& c = phase.until[conditionIndex];
    Watch watch;
    watch.id = phaseIndex * model::maxConditions + conditionIndex;
    switch (c.kind) {
    case Condition::Kind::For:
        return std::nullopt;
    case Condition::Kind::Above:
    case Condition::Kind::Below:
        watch.kind = Watch::Kind::Value;
        watch.unit = c.value.unit;
        watch.value = c.value;
        watch.sign = c.kind == Condition::Kind::Above ? 1.0 : -1.0;
        watch.limit = c.limit + watch.sign * m_state.phases[phaseIndex].beyond[conditionIndex];
        return watch;
    case Condition::Kind::Guard:
        watch.unit = c.unit;
        watch.guard = c.guard;
        return watch;
    case Condition::Kind::Volume:
        watch.kind = Watch::Kind::Volume;
        watch.unit = phase.transfer.unit;
        watch.stream = transferStream(phase);
        watch.limit = m_state.phases[phaseIndex].volumeAtStart + c.limit;
        return watch;
    }
    return std::nullopt;
}

Watch RecipeRunner::watchBeside(const Watch& watch, const Beside& beside) const
{
    Watch own = watch;
    if (watch.id < 0) return own;
    const int index = watch.id / model::maxConditions, condition = watch.id % model::maxConditions;
    own.limit += beside.plant.phases[index].until[condition].limit - phaseAt(index).until[condition].limit;
    if (watch.kind == Watch::Kind::Volume && !m_carried[index].empty())
        own.limit += beside.by * m_carried[index][beside.parameter];
    return own;
}

// Whether a phase has ended just now because this value passed a limit in the other direction.
bool RecipeRunner::justPassed(const Condition& condition) const
{
    using Kind = Condition::Kind;
    if (condition.kind != Kind::Above && condition.kind != Kind::Below) return false;
    const Kind other = condition.kind == Kind::Above ? Kind::Below : Kind::Above;
    for (std::size_t p = 0; p < m_state.phases.size(); ++p) {
        const PhaseState& state = m_state.phases[p];
        if (state.record < 0 || m_state.records[std::size_t(state.record)].end != m_running.time()) continue;
        const std::vector<Condition>& ended = phaseAt(p).until;
        for (std::size_t c = 0; c < ended.size(); ++c)
            if (state.met[c] && ended[c].kind == other && ended[c].value == condition.value) return true;
    }
    return false;
}

bool RecipeRunner::arm(int group)
{
    bool already = false;
    for (int p = 0; p < int(m_state.phases.size()); ++p) {
        if (!isRunning(p)) continue;
        for (int c = 0; c < int(phaseAt(p).until.size()); ++c) {
            char& met = m_state.phases[p].met[c];
            if (met) continue;
            const std::optional<Watch> watch = watchOf(p, c);
            if (!watch || m_running.groupIndex(watch->unit) != group || !m_running.watch(group, *watch)) continue;
            met = 1;
            already = true;
        }
    }
    return already;
}

void RecipeRunner::meet(const Watch& watch)
{
    m_state.phases[watch.id / model::maxConditions].met[watch.id % model::maxConditions] = 1;
}

bool RecipeRunner::owns(const model::WriteTarget& target) const
{
    for (int p = 0; p < int(m_state.phases.size()); ++p) {
        if (!isRunning(p)) continue;
        const model::PlantPhase& phase = phaseAt(p);
        if (phase.isTransfer && target == model::WriteTarget{phase.transfer.unit, -1, phase.transfer.outPort})
            return true;
        for (const auto& entry : phase.set)
            if (entry.first == target) return true;
        for (const model::PlantRamp& ramp : phase.ramps)
            if (ramp.target == target) return true;
    }
    return false;
}

std::optional<double> RecipeRunner::leftAt(const model::WriteTarget& target) const
{
    const auto last =
        std::find_if(m_left.rbegin(), m_left.rend(), [&](const auto& left) { return left.first == target; });
    return last == m_left.rend() ? std::nullopt : std::optional(last->second);
}

} // namespace titer::solve
