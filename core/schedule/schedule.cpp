#include "core/schedule/schedule.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/schedule/room.h"

#include <algorithm>
#include <utility>

namespace titer::schedule {

using base::say;

namespace {

std::string hours(double seconds)
{
    return base::writeQuantity(seconds, "h");
}

constexpr long triedAlone = 200; // steps of a search, where tasks may wait

// The search was given up.
base::Error tooMany()
{
    return base::inputError(
        "tasks", say(CORE_TR("core", "With so many waits and things that are shared no cycle time was found in "
                                     "reasonable time. Let fewer tasks wait.")));
}

// There is no time between batches, since tasks of one meet.
base::Error meetingError(const Meeting& meeting, const Room& room, const Tasks& tasks)
{
    const bool inOrder =
        room.intervals[std::size_t(meeting.first)].start <= room.intervals[std::size_t(meeting.second)].start;
    const std::size_t a = std::size_t(inOrder ? meeting.first : meeting.second);
    const std::size_t b = std::size_t(inOrder ? meeting.second : meeting.first);
    const Task &first = tasks.tasks[room.owners[a]], &second = tasks.tasks[room.owners[b]];
    return base::inputError(
        "tasks/" + second.id,
        say(CORE_TR("core",
                    "“{1}” and “{2}” of one batch need “{3}” at once and more of it than there is, so that no time "
                    "between batches is possible. “{2}” would have to begin {4} later, for which a task before it "
                    "would have to wait longer than it may. Raise its “may_wait”, or the limit."),
            first.id, second.id, room.ids[std::size_t(meeting.thing)],
            hours(secondsOf(room.intervals[a].end - room.intervals[b].start, 1))));
}

// By what each unit and thing would allow alone, the slowest first; ties in their order.
void findBottlenecks(const Room& room, const std::vector<Fraction>& alone, Schedule& schedule)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < alone.size(); ++i) order.push_back(i);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return alone[a] > alone[b]; });
    schedule.bottleneck = room.ids[order[0]];
    if (order.size() > 1) schedule.nextBottleneck = room.ids[order[1]];
}

void takeTimes(const Room& room, const Periodic::Solution& solution, Schedule& schedule)
{
    const Tick below = schedule.cycle.below;
    for (std::size_t i = 0; i < room.intervals.size(); ++i) {
        const Wide start = Wide(room.intervals[i].start) * below + solution.delays[i];
        const Wide end = Wide(room.intervals[i].end) * below + solution.delays[i];
        schedule.starts.push_back(start);
        schedule.ends.push_back(end);
        if (room.isDraw(i)) continue;
        const Wide free = end + solution.waits[i];
        schedule.first = i == 0 ? start : std::min(schedule.first, start);
        schedule.last = i == 0 ? free : std::max(schedule.last, free);
        schedule.delays.push_back(secondsOf(solution.delays[i], below));
        schedule.waits.push_back(secondsOf(solution.waits[i], below));
    }
    schedule.batchTime = secondsOf(schedule.last - schedule.first, below);
}

void takeUnits(const Room& room, const std::vector<Fraction>& alone, Schedule& schedule)
{
    for (std::size_t u = 0; u < room.things.size(); ++u) {
        const Shared& shared = room.things[u];
        if (!shared.keepsWaits) continue;
        Schedule::Unit unit{room.ids[u], shared.turns, 0.0, u < alone.size() ? alone[u].seconds() : 0.0, 0.0};
        Tick occupied = 0;
        for (const Shared::Use& use : shared.uses) {
            const std::size_t i = std::size_t(use.interval);
            occupied += room.intervals[i].end - room.intervals[i].start + shared.after;
            unit.occupied += schedule.waits[i];
        }
        unit.occupied += secondsOf(occupied, 1);
        unit.utilisation = unit.occupied / (shared.turns * schedule.cycleTime);
        schedule.units.push_back(std::move(unit));
    }
}

double boundOf(const Room& room, const Shared& shared)
{
    double used = 0.0;
    for (const Shared::Use& use : shared.uses) {
        const Interval& one = room.intervals[std::size_t(use.interval)];
        used += use.amount * secondsOf(one.end - one.start + shared.after, 1);
    }
    return used / (shared.limit * shared.turns);
}

// The cycle times that units and things would have by themselves.
struct Alone {
    std::vector<Fraction> cycles;
    Fraction slowest{1, 1};
    bool allFound = true;
};

Alone aloneOf(const Room& room, Fraction to)
{
    Alone alone;
    const bool waits = std::ranges::any_of(room.intervals, [](const Interval& one) { return one.mayWait > 0; });
    for (const Shared& shared : room.things) {
        // Where many tasks may wait, a thing by itself can be harder than all together: then its bound is what is known of it.
        Periodic one = waits ? Periodic(room.intervals, {shared}, triedAlone) : Periodic(room.intervals, {shared});
        const auto found = one.smallest({1, 1}, to);
        alone.cycles.push_back(found ? found->period : one.boundOf(shared));
        alone.allFound = alone.allFound && found;
        alone.slowest = std::max(alone.slowest, alone.cycles.back());
    }
    return alone;
}

void findRanges(Periodic& periodic, Schedule& schedule, base::Notices& notices)
{
    const Fraction twice = Fraction::of(2 * schedule.cycle.above, schedule.cycle.below);
    for (const Periodic::Range& range : periodic.possible(schedule.cycle, twice, maxRanges))
        if (range.from < twice) schedule.feasible.push_back({range.from.seconds(), range.to.seconds()});
    if (periodic.gaveUp() || schedule.feasible.size() == maxRanges)
        notices.push_back({"feasible", say(CORE_TR("core", "More times between starts may be possible than the {1} "
                                                           "ranges that are listed."),
                                           std::to_string(schedule.feasible.size()))});
}

} // namespace

std::optional<Schedule> scheduleOf(const Tasks& tasks, base::Errors& errors, base::Notices& notices, Detail detail)
{
    const std::size_t before = errors.size();
    if (tasks.products().size() > 1)
        errors.push_back(
            base::inputError("tasks", say(CORE_TR("core", "A cycle time is of one product, and these tasks "
                                                          "are of several. Choose one."))));
    checkTasks(tasks, errors);
    if (errors.size() > before) return std::nullopt;
    const Room room = roomOf(tasks);
    Periodic periodic(room.intervals, room.things);
    const Fraction to = periodic.oneByOne();
    if (!periodic.smallest(to, to)) {
        errors.push_back(periodic.meeting() ? meetingError(*periodic.meeting(), room, tasks) : tooMany());
        return std::nullopt;
    }
    Schedule schedule;
    for (const Shared& shared : room.things) schedule.bound = std::max(schedule.bound, boundOf(room, shared));
    Alone alone;
    if (detail == Detail::All) alone = aloneOf(room, to);
    const std::optional<Periodic::Solution> solution = periodic.smallest(alone.slowest, to);
    if (!solution) {
        errors.push_back(tooMany());
        return std::nullopt;
    }
    schedule.cycle = solution->period;
    schedule.cycleTime = schedule.cycle.seconds();
    takeTimes(room, *solution, schedule);
    takeUnits(room, alone.cycles, schedule);
    if (detail == Detail::Cycle) return schedule;
    findBottlenecks(room, alone.cycles, schedule);
    findRanges(periodic, schedule, notices);
    if (alone.allFound && schedule.cycle > alone.slowest)
        notices.push_back(
            {"cycle_time", say(CORE_TR("core", "The cycle time is {1}, longer than any unit or thing alone "
                                               "would need: what is shared does not fit together "
                                               "earlier."),
                               hours(schedule.cycleTime))});
    return schedule;
}

long batchesIn(const Schedule& schedule, double horizon)
{
    const Wide rest = Wide(ticks(horizon)) * schedule.cycle.below - (schedule.last - schedule.first);
    return rest < 0 ? 0 : long(floorOf(rest, schedule.cycle.above)) + 1;
}

} // namespace titer::schedule
