#include "core/solve/guard_runner.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::solve {

using model::PlantGuard;

namespace {

// Watches of interlocks have the ids beneath -1, which is that of a unit's own.
constexpr int interlocksPerGuard = 64; // as the check allows

} // namespace

GuardRunner::GuardRunner(RunningPlant& running)
    : m_running(running)
{
    for (const PlantGuard& one : running.plant->guards) {
        m_memories.emplace_back(std::size_t(one.guard->memoryCount()));
        one.guard->begin(0.0, running.written(one.writes), m_memories.back());
    }
}

bool GuardRunner::fits(const model::Plant& before, const model::Plant& now)
{
    return std::equal(before.guards.begin(), before.guards.end(), now.guards.begin(), now.guards.end(),
                      [](const PlantGuard& a, const PlantGuard& b) {
                          return a.writes == b.writes && a.tags == b.tags &&
                                 a.guard->memoryCount() == b.guard->memoryCount();
                      });
}

int GuardRunner::at(const model::WriteTarget& target) const
{
    const std::vector<PlantGuard>& guards = m_running.plant->guards;
    const auto found =
        std::find_if(guards.begin(), guards.end(), [&target](const PlantGuard& g) { return g.writes == target; });
    return found == guards.end() ? -1 : int(found - guards.begin());
}

bool GuardRunner::isProgrammed(const model::WriteTarget& target) const
{
    return target.outPort >= 0 && m_running.plant->units[target.unit].type->hasProgram;
}

// What an inlet's program gives now, also at the instant at which it decides again, where the plant still runs on what was written before.
double GuardRunner::programmed(const model::WriteTarget& target) const
{
    const model::Plant& plant = *m_running.plant;
    const model::PlantUnit& unit = plant.units[target.unit];
    std::vector<double> concentrations(plant.components.size());
    std::vector<model::Outflow<double>> out(unit.outPorts.size(),
                                            {.flow = base::notAvailable, .concentrations = concentrations.data()});
    model::UnitView<double> view;
    view.time = m_running.time();
    view.out = out;
    unit.model->outflows(view);
    return out[std::size_t(target.outPort)].flow;
}

std::span<const double> GuardRunner::tags(int index)
{
    m_tags.clear();
    for (const model::ReadTarget& tag : guardAt(index).tags) m_tags.push_back(m_running.valueAt(tag));
    return m_tags;
}

void GuardRunner::write(const model::WriteTarget& target, double value, guard::Writer writer, double age)
{
    const int index = at(target);
    if (index < 0) return m_running.place(target, value);
    // An inlet's program decides again.
    if (std::isnan(value) && writer != guard::Writer::Controller && isProgrammed(target)) return hold(target, value);
    ask(index, value, 0.0, writer, age);
}

void GuardRunner::startRamp(const model::WriteTarget& target, double from, double slope)
{
    if (slope == 0.0) return;
    if (const int index = at(target); index >= 0) return ask(index, from, slope, guard::Writer::Recipe);
    m_running.placeRamp(target, slope);
}

bool GuardRunner::isRamping(const model::WriteTarget& target) const
{
    const int index = at(target);
    return index < 0 ? m_running.state().isMoving(target) : guardAt(index).guard->asksForMove(memory(index));
}

void GuardRunner::release(const model::WriteTarget& target)
{
    if (target.outPort < 0) return;
    write(target, isProgrammed(target) ? base::notAvailable : 0.0);
}

void GuardRunner::hold(const model::WriteTarget& target, double value)
{
    if (const int index = at(target); index >= 0) guardAt(index).guard->stand(m_running.time(), value, memory(index));
    m_running.place(target, value);
}

double GuardRunner::letDose(const model::PlantDose& dose)
{
    const int index = at({dose.source, -1, dose.sourcePort});
    if (index < 0) return dose.volume;
    const guard::Guard& guard = *guardAt(index).guard;
    const double let = guard.dose(m_running.time(), dose.volume, tags(index), memory(index));
    // Less is left for what flows.
    follow(index, guard.wake(m_running.time(), m_tags, memory(index)));
    return let;
}

void GuardRunner::ask(int index, double value, double slope, guard::Writer writer, double age)
{
    const model::WriteTarget& target = guardAt(index).writes;
    const guard::Guard& guard = *guardAt(index).guard;
    const double time = m_running.time();
    if (guard.stands(memory(index))) {
        // A program has decided until now.
        guard.stand(time, programmed(target), memory(index));
    }
    const guard::Write asked{
        .time = time, .value = value, .slope = slope, .writer = writer, .readAt = time - age, .tags = tags(index)};
    follow(index, guard.write(asked, memory(index)));
}

void GuardRunner::follow(int index, const guard::Verdict& verdict)
{
    place(guardAt(index).writes, verdict.value, verdict.slope);
    // Other interlocks may be to look out for.
    for (const model::ReadTarget& tag : guardAt(index).tags) m_running.rearm(m_running.groupIndex(tag.unit));
}

// What goes on as it goes is no jump.
void GuardRunner::place(const model::WriteTarget& target, double value, double slope)
{
    const double now = m_running.written(target);
    const bool same = std::abs(now - value) <= 1e-12 * std::max(std::abs(now), std::abs(value));
    if (slope != 0.0 && same && m_running.state().rampOf(target).slope == slope) return;
    m_running.place(target, value);
    m_running.placeRamp(target, slope);
}

void GuardRunner::begin()
{
    for (int g = 0; g < int(m_memories.size()); ++g)
        if (const double value = m_running.written(guardAt(g).writes); std::isfinite(value))
            ask(g, value, 0.0, guard::Writer::Recipe);
}

double GuardRunner::nextKnown(double now) const
{
    double next = std::numeric_limits<double>::infinity();
    for (int g = 0; g < int(m_memories.size()); ++g)
        if (const double t = guardAt(g).guard->next(memory(g)); t > now) next = std::min(next, t);
    return next;
}

void GuardRunner::stopBefore()
{
    for (int g = 0; g < int(m_memories.size()); ++g)
        if (const double due = guardAt(g).guard->next(memory(g)); std::isfinite(due))
            m_running.stopBefore(m_running.groupIndex(guardAt(g).writes.unit), due);
}

void GuardRunner::wake(bool all)
{
    for (int g = 0; g < int(m_memories.size()); ++g) {
        const double due = guardAt(g).guard->next(memory(g)), time = m_running.time();
        if (!all && due > time && !sameTime(due, time)) continue;
        follow(g, guardAt(g).guard->wake(time, tags(g), memory(g)));
    }
}

bool GuardRunner::arm(int group)
{
    bool already = false;
    for (int g = 0; g < int(m_memories.size()); ++g)
        for (std::size_t i = 0; i < guardAt(g).tags.size(); ++i) {
            const model::ReadTarget& tag = guardAt(g).tags[i];
            if (m_running.groupIndex(tag.unit) != group || guardAt(g).guard->trips(i, memory(g))) continue;
            const guard::Interlock& lock = guardAt(g).guard->limits().interlocks[i];
            Watch watch;
            watch.kind = Watch::Kind::Value;
            watch.id = -2 - (g * interlocksPerGuard + int(i));
            watch.unit = tag.unit;
            watch.value = tag;
            watch.limit = lock.limit;
            watch.sign = lock.above ? 1.0 : -1.0;
            if (!m_running.watch(group, watch)) continue;
            trip(g, i);
            already = true;
        }
    return already;
}

void GuardRunner::meet(const Watch& watch)
{
    const int place = -2 - watch.id;
    trip(place / interlocksPerGuard, std::size_t(place % interlocksPerGuard));
}

void GuardRunner::trip(int index, std::size_t interlock)
{
    const guard::Guard& guard = *guardAt(index).guard;
    if (guard.trips(interlock, memory(index))) return;
    tags(index);
    // It stands at the limit, by rounding maybe not beyond.
    m_tags[interlock] = guard.limits().interlocks[interlock].limit;
    follow(index, guard.wake(m_running.time(), m_tags, memory(index)));
}

std::vector<GuardRecord> GuardRunner::records() const
{
    std::vector<GuardRecord> all;
    for (int g = 0; g < int(m_memories.size()); ++g) {
        const guard::Guard& guard = *guardAt(g).guard;
        GuardRecord record;
        for (int l = 1; l < guard::limitCount; ++l) {
            const auto limit = guard::Limit(l);
            const guard::Cuts cuts = guard.cuts(limit, memory(g));
            const bool always = limit == guard::Limit::NotFinite || limit == guard::Limit::Clock;
            if (cuts.count > 0.0 || (!always && guard.limits().states(limit))) record.limits.push_back({limit, cuts});
        }
        record.first = guard.firstCut(memory(g));
        all.push_back(std::move(record));
    }
    return all;
}

} // namespace titer::solve
