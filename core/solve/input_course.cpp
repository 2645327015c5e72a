#include "core/solve/input_course.h"

#include "core/solve/run.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <iterator>
#include <limits>

namespace titer::solve {

namespace {

// Bit by bit: a flow that nobody wrote is not a number.
bool sameNumbers(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
}

bool sameRamps(const std::vector<Ramp>& a, const std::vector<Ramp>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Ramp& x, const Ramp& y) { return x.since == y.since && x.slope == y.slope; });
}

bool sameInputs(const InputCourse::UnitInputs& a, const InputCourse::UnitInputs& b)
{
    return a.idle == b.idle && a.dry == b.dry && sameNumbers(a.set, b.set) && sameNumbers(a.flow, b.flow) &&
           sameNumbers(a.memory, b.memory) && sameRamps(a.ramp, b.ramp) && sameRamps(a.setRamp, b.setRamp);
}

} // namespace

base::Result<InputCourse> InputCourse::open(std::shared_ptr<const model::Plant> plant, int unit, double tolerance)
{
    base::Result<Simulation> run = Simulation::open(std::move(plant), {.tolerance = tolerance});
    if (!run) return run.error();
    return InputCourse(std::move(run).value(), unit);
}

InputCourse::InputCourse(Simulation run, int unit)
    : m_run(std::move(run))
{
    RunningPlant& running = m_run.m->running;
    m_group = running.groupIndex(unit);
    m_units = running.group(m_group).layout().units;
    m_concerned = m_units;
    const auto concern = [this](int u) {
        if (std::find(m_concerned.begin(), m_concerned.end(), u) == m_concerned.end()) m_concerned.push_back(u);
    };
    const auto isHere = [&](int u) { return running.groupIndex(u) == m_group; };
    for (const model::PlantStream& s : running.plant->streams)
        if (isHere(s.from) || isHere(s.to)) concern(s.from), concern(s.to);
    findInlets();
    addInstant(true);
    keepMark();
}

void InputCourse::findInlets()
{
    RunningPlant& running = m_run.m->running;
    for (std::size_t s = 0; s < running.plant->streams.size(); ++s) {
        const model::PlantStream& stream = running.plant->streams[s];
        const int from = running.groupIndex(stream.from);
        if (running.groupIndex(stream.to) != m_group || from == m_group) continue;
        const Group& group = running.group(from);
        auto source =
            std::find_if(m_sources.begin(), m_sources.end(), [&](const Source& x) { return x.group == from; });
        if (source == m_sources.end()) source = m_sources.insert(source, {from, Record(group.record().width())});
        m_inlets.push_back({int(s), std::size_t(source - m_sources.begin()), group.layout().recordOffset(int(s))});
    }
}

const model::Plant& InputCourse::plant() const
{
    return m_run.plant();
}

std::vector<InputCourse::UnitInputs> InputCourse::inputsNow() const
{
    const RunState& state = m_run.m->running.state();
    std::vector<UnitInputs> all;
    for (const int unit : m_concerned) {
        const auto u = std::size_t(unit);
        all.push_back({unit, state.set[u], state.flow[u], state.memory[u], state.ramp[u], state.setRamp[u],
                       bool(state.idle[u]), bool(state.dry[u])});
    }
    return all;
}

// Whether the group, or one that sends to it, has restarted here: the slope of its course jumps then.
bool InputCourse::restartedNow() const
{
    const RunningPlant& running = m_run.m->running;
    const auto restarted = [&](int group) {
        return running.group(group).evaluation().mode().startTime() == running.time();
    };
    return restarted(m_group) ||
           std::any_of(m_sources.begin(), m_sources.end(), [&](const Source& s) { return restarted(s.group); });
}

void InputCourse::addDoses(Instant& instant)
{
    RunningPlant& running = m_run.m->running;
    const std::vector<DoseRecord>& doses = m_run.doses();
    for (; m_doses < doses.size(); ++m_doses) {
        const DoseRecord& given = doses[m_doses];
        const model::PlantStream& stream = running.plant->streams[std::size_t(given.stream)];
        const bool fromHere = running.groupIndex(stream.from) == m_group;
        if (!fromHere && running.groupIndex(stream.to) != m_group) continue;
        Dose dose{.stream = given.stream, .volume = given.volume};
        if (!fromHere) {
            dose.concentrations.resize(running.plant->components.size());
            dose.temperature = running.composition(stream.from, stream.fromPort, dose.concentrations.data());
        }
        instant.doses.push_back(std::move(dose));
    }
}

void InputCourse::addInstant(bool first)
{
    RunningPlant& running = m_run.m->running;
    Instant instant{.time = running.time(), .inputs = inputsNow()};
    for (const auto& [unit, guard] : running.jumped())
        if (running.groupIndex(unit) == m_group) instant.jumps.emplace_back(unit, guard);
    addDoses(instant);
    const bool same =
        !first && instant.jumps.empty() && instant.doses.empty() && !restartedNow() &&
        std::equal(instant.inputs.begin(), instant.inputs.end(), m_instants.back().inputs.begin(), sameInputs);
    if (same) return;
    const std::vector<double>& y = *running.stateOf(m_group);
    instant.states.assign(y.begin(), y.begin() + running.group(m_group).layout().core);
    if (first || !sameTime(m_instants.back().time, instant.time)) {
        m_instants.push_back(std::move(instant));
        return;
    }
    // More of what happens at this one.
    Instant& last = m_instants.back();
    last.inputs = std::move(instant.inputs);
    last.states = std::move(instant.states);
    last.jumps.insert(last.jumps.end(), instant.jumps.begin(), instant.jumps.end());
    last.doses.insert(last.doses.end(), std::make_move_iterator(instant.doses.begin()),
                      std::make_move_iterator(instant.doses.end()));
}

base::Done InputCourse::write(const Measured& measured)
{
    m_run.m->running.beginInstant(false);
    m_run.m->guards.hold(measured.target, measured.value);
    if (base::Done settled = m_run.m->settle(); !settled) return settled;
    addInstant(false);
    return base::done();
}

// What was measured by now.
base::Done InputCourse::writeMeasured()
{
    const double time = m_run.time();
    for (; m_nextMeasured < m_measured.size(); ++m_nextMeasured) {
        const Measured& next = m_measured[m_nextMeasured];
        if (next.time > time && !sameTime(next.time, time)) break;
        std::erase_if(m_held, [&](const Measured& held) { return held.target == next.target; });
        if (std::isfinite(next.value)) m_held.push_back(next);
    }
    // Recipe and controllers may have written since.
    const RunningPlant& running = m_run.m->running;
    for (const Measured& held : m_held)
        if (running.written(held.target) != held.value || running.state().isMoving(held.target))
            if (base::Done written = write(held); !written) return written;
    return base::done();
}

// Far back there are few: each time that there are too many, every second one of the older half goes.
void InputCourse::keepMark()
{
    constexpr double apart = 3600.0; // [s]
    constexpr std::size_t maxMarks = 256;
    if (!m_marks.empty() && m_run.time() < m_marks.back().run.time() + apart) return;
    if (m_marks.size() == maxMarks) {
        std::vector<Mark> kept;
        for (std::size_t i = 0; i < m_marks.size(); ++i)
            if (i >= maxMarks / 2 || i % 2 == 0) kept.push_back(std::move(m_marks[i]));
        m_marks.swap(kept);
    }
    m_marks.push_back({m_run.peek(), m_instants.size(), m_doses, m_instants.back(), m_held});
}

// To before what is written at this time.
base::Done InputCourse::goBack(double time)
{
    while (m_marks.size() > 1 && (m_marks.back().run.time() > time || sameTime(m_marks.back().run.time(), time)))
        m_marks.pop_back();
    const Mark& mark = m_marks.back();
    if (base::Done restored = m_run.restore(mark.run); !restored) return restored;
    m_instants.resize(mark.instants);
    m_instants.back() = mark.last;
    for (Source& source : m_sources) source.record.truncate(mark.run.time());
    m_doses = mark.doses;
    m_held = mark.held;
    const auto isPast = [&](const Measured& measured) {
        return m_marks.size() > 1 && (measured.time < mark.run.time() || sameTime(measured.time, mark.run.time()));
    };
    m_nextMeasured =
        std::size_t(std::partition_point(m_measured.begin(), m_measured.end(), isPast) - m_measured.begin());
    return base::done();
}

base::Result<double> InputCourse::follow(std::vector<Measured> measured)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const auto same = [](const Measured& a, const Measured& b) {
        const bool alike = a.value == b.value || (std::isnan(a.value) && std::isnan(b.value));
        return alike && a.time == b.time && a.target == b.target;
    };
    const auto [before, after] =
        std::mismatch(m_measured.begin(), m_measured.end(), measured.begin(), measured.end(), same);
    const double from = std::min(before == m_measured.end() ? infinity : before->time,
                                 after == measured.end() ? infinity : after->time);
    m_measured = std::move(measured);
    if (from > end() && !sameTime(from, end())) return infinity;
    if (base::Done back = goBack(from); !back) return back.error();
    return from;
}

base::Done InputCourse::extend(double until, std::stop_token stop)
{
    Run& run = *m_run.m;
    if (base::Done written = writeMeasured(); !written) return written;
    while (run.running.time() < until && !sameTime(run.running.time(), until)) {
        const double from = run.running.time();
        double end = std::min(until, run.nextKnown());
        if (m_nextMeasured < m_measured.size()) end = std::min(end, std::max(m_measured[m_nextMeasured].time, from));
        if (base::Done ran = run.runWindow(end, stop); !ran) return ran;
        if (stop.stop_requested()) break;
        run.running.moveTo(end);
        for (Source& source : m_sources) source.record.take(run.running.group(source.group).record(), from, end, 0.0);
        if (base::Done processed = run.processInstant(false); !processed) return processed;
        addInstant(false);
        if (base::Done written = writeMeasured(); !written) return written;
        keepMark();
    }
    return base::done();
}

std::size_t InputCourse::instantAt(double t) const
{
    const auto after = std::partition_point(m_instants.begin(), m_instants.end(), [t](const Instant& instant) {
        return instant.time <= t || sameTime(instant.time, t);
    });
    return std::size_t(std::max<std::ptrdiff_t>(after - m_instants.begin() - 1, 0));
}

bool InputCourse::hasActed(double from, double to, std::span<const model::WriteTarget> besides) const
{
    const auto without = [&besides](UnitInputs inputs) {
        for (const model::WriteTarget& target : besides) {
            if (inputs.unit != target.unit) continue;
            if (target.outPort >= 0) {
                inputs.flow[std::size_t(target.outPort)] = 0.0;
                inputs.ramp[std::size_t(target.outPort)] = {};
            } else {
                inputs.set[std::size_t(target.setPoint)] = 0.0;
                if (!inputs.setRamp.empty()) inputs.setRamp[std::size_t(target.setPoint)] = {};
            }
        }
        return inputs;
    };
    const auto same = [&](const UnitInputs& a, const UnitInputs& b) { return sameInputs(without(a), without(b)); };
    for (std::size_t i = instantAt(from) + 1; i < m_instants.size() && m_instants[i].time <= to; ++i) {
        const Instant &now = m_instants[i], &before = m_instants[i - 1];
        const bool hasEvent = std::any_of(now.jumps.begin(), now.jumps.end(),
                                          [](const std::pair<int, int>& jump) { return jump.second >= 0; });
        if (hasEvent || !now.doses.empty()) return true;
        if (!std::equal(now.inputs.begin(), now.inputs.end(), before.inputs.begin(), before.inputs.end(), same))
            return true;
    }
    return false;
}

std::optional<double> InputCourse::startOf(int unit) const
{
    for (const Instant& instant : m_instants)
        for (const UnitInputs& inputs : instant.inputs)
            if (inputs.unit == unit && !inputs.idle) return instant.time;
    return std::nullopt;
}

void InputCourse::read(const Layout& layout, const Mode& mode, double t, double* external) const
{
    for (std::size_t k = 0; k < m_sources.size(); ++k) {
        m_values.assign(std::size_t(m_sources[k].record.width()), 0.0);
        const bool flows = std::any_of(m_inlets.begin(), m_inlets.end(), [&](const Inlet& inlet) {
            return inlet.source == k && mode.flows(layout.streamPlace[std::size_t(inlet.stream)]);
        });
        if (flows) m_sources[k].record.at(t, m_values.data());
        for (const Inlet& inlet : m_inlets)
            if (inlet.source == k)
                std::copy_n(m_values.data() + inlet.offset, layout.width(),
                            external + layout.streamOf(inlet.stream).external);
    }
}

RunState InputCourse::room() const
{
    const std::size_t count = plant().units.size();
    RunState state;
    state.set.resize(count);
    state.flow.resize(count);
    state.ramp.resize(count);
    state.setRamp.resize(count);
    state.memory.resize(count);
    state.idle.assign(count, 0);
    state.dry.assign(count, 0);
    return state;
}

void InputCourse::apply(const Instant& instant, RunState& state) const
{
    for (const UnitInputs& inputs : instant.inputs) {
        const auto u = std::size_t(inputs.unit);
        state.set[u] = inputs.set;
        state.flow[u] = inputs.flow;
        state.ramp[u] = inputs.ramp;
        state.setRamp[u] = inputs.setRamp;
        state.memory[u] = inputs.memory;
        state.idle[u] = inputs.idle;
        state.dry[u] = inputs.dry;
    }
}

} // namespace titer::solve
