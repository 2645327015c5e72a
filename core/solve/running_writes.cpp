// What is written while a plant runs, and the guards that it passes through.
#include "core/base/not_available.h"
#include "core/solve/running_plant.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

void RunningPlant::write(const model::WriteTarget& target, double value, guard::Writer writer)
{
    const int guard = m_guards.at(target);
    if (guard < 0) return place(target, value, 0.0);
    // An inlet's program decides again.
    if (std::isnan(value) && writer != guard::Writer::Controller && isProgrammed(target))
        return holdMeasured(target, value);
    ask(guard, value, 0.0, writer);
}

void RunningPlant::startRamp(const model::WriteTarget& target, double from, double slope)
{
    if (slope == 0.0) return;
    if (const int guard = m_guards.at(target); guard >= 0) return ask(guard, from, slope, guard::Writer::Recipe);
    placeRamp(target, slope);
}

bool RunningPlant::isRamping(const model::WriteTarget& target) const
{
    const int guard = m_guards.at(target);
    return guard < 0 ? m_state->isMoving(target) : m_guards.guard(guard).asksForMove(m_guards.memory(guard));
}

void RunningPlant::holdMeasured(const model::WriteTarget& target, double value)
{
    if (const int guard = m_guards.at(target); guard >= 0)
        m_guards.guard(guard).stand(m_time, value, m_guards.memory(guard));
    place(target, value, 0.0);
}

void RunningPlant::release(const model::WriteTarget& target)
{
    if (target.outPort < 0) return;
    write(target, isProgrammed(target) ? base::notAvailable : 0.0);
}

bool RunningPlant::isProgrammed(const model::WriteTarget& target) const
{
    return target.outPort >= 0 && plant->units[target.unit].type->hasProgram;
}

void RunningPlant::place(const model::WriteTarget& target, double value, double slope)
{
    const auto goesOn = [this, &target](double to) {
        const double now = written(target);
        return std::abs(now - to) <= 1e-12 * std::max(std::abs(now), std::abs(to));
    };
    if (slope != 0.0 && m_state->rampOf(target).slope == slope && goesOn(value)) return;
    const double before = m_state->lastOf(target);
    const bool same = before == value || (std::isnan(before) && std::isnan(value));
    if (m_state->isMoving(target) || !same) {
        const int stream = target.outPort >= 0 ? plant->units[target.unit].outStreams[target.outPort] : -1;
        prepareReaders(target);
        m_state.change().write(target, value);
        if (stream >= 0 && value != 0.0) wake(plant->streams[stream].to);
    }
    if (slope != 0.0) placeRamp(target, slope);
}

void RunningPlant::placeRamp(const model::WriteTarget& target, double slope)
{
    prepareReaders(target);
    m_state.change().startRamp(target, {m_time, slope});
    if (target.outPort < 0) return;
    if (const int stream = plant->units[target.unit].outStreams[target.outPort]; stream >= 0)
        wake(plant->streams[stream].to);
}

std::span<const double> RunningPlant::tagsOf(int index)
{
    return m_guards.tags(index, [this](const model::ReadTarget& tag) { return valueAt(tag); });
}

void RunningPlant::ask(int index, double value, double slope, guard::Writer writer)
{
    const model::WriteTarget& target = plant->guards[std::size_t(index)].writes;
    const guard::Guard& guard = m_guards.guard(index);
    if (guard.stands(m_guards.memory(index))) {
        // A program has decided until now.
        model::ReadTarget flow;
        flow.unit = target.unit;
        flow.kind = model::ReadTarget::Kind::PortFlow;
        flow.port = target.outPort;
        guard.stand(m_time, valueAt(flow), m_guards.memory(index));
    }
    follow(
        index,
        guard.write(
            {.time = m_time, .value = value, .slope = slope, .writer = writer, .readAt = m_time, .tags = tagsOf(index)},
            m_guards.memory(index)));
}

void RunningPlant::follow(int index, const guard::Verdict& verdict)
{
    const model::PlantGuard& guard = plant->guards[std::size_t(index)];
    place(guard.writes, verdict.value, verdict.slope);
    // Other interlocks may be to look out for.
    for (const model::ReadTarget& tag : guard.tags) rearm(groupIndex(tag.unit));
}

double RunningPlant::letDose(const model::PlantDose& dose, double volume)
{
    const int index = m_guards.at({dose.source, -1, dose.sourcePort});
    if (index < 0) return volume;
    const guard::Guard& guard = m_guards.guard(index);
    const std::span<const double> tags = tagsOf(index);
    const double let = guard.dose(m_time, volume, tags, m_guards.memory(index));
    // Less is left for what flows.
    follow(index, guard.wake(m_time, tags, m_guards.memory(index)));
    return let;
}

void RunningPlant::beginGuards()
{
    for (int g = 0; g < int(m_guards.count()); ++g)
        if (const double value = written(plant->guards[std::size_t(g)].writes); std::isfinite(value))
            ask(g, value, 0.0, guard::Writer::Recipe);
}

void RunningPlant::wakeGuards()
{
    for (int g = 0; g < int(m_guards.count()); ++g) {
        const double due = m_guards.next(g);
        if (due > m_time && !sameTime(due, m_time)) continue;
        follow(g, m_guards.guard(g).wake(m_time, tagsOf(g), m_guards.memory(g)));
    }
}

void RunningPlant::tripGuard(int index, std::size_t interlock)
{
    const guard::Guard& guard = m_guards.guard(index);
    if (guard.trips(interlock, m_guards.memory(index))) return;
    const std::span<const double> read = tagsOf(index);
    std::vector<double> tags(read.begin(), read.end());
    // It stands at the limit, by rounding maybe not beyond.
    tags[interlock] = guard.limits().interlocks[interlock].limit;
    follow(index, guard.wake(m_time, tags, m_guards.memory(index)));
}

void RunningPlant::stopBeforeGuards()
{
    for (int g = 0; g < int(m_guards.count()); ++g)
        if (const double due = m_guards.next(g); std::isfinite(due))
            stopBefore(groupIndex(plant->guards[std::size_t(g)].writes.unit), due);
}

} // namespace titer::solve
