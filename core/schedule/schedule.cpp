#include "core/schedule/schedule.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/schedule/periodic.h"

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

struct Room {
    std::vector<Interval> intervals;
    std::vector<std::string> ids; // units, then things
    std::vector<Shared> things;
};

Room roomOf(const Tasks& tasks)
{
    Room room;
    for (const Task& task : tasks.tasks)
        room.intervals.push_back({ticks(task.start), ticks(task.end), ticks(task.mayWait)});
    room.ids = tasks.units();
    for (const std::string& unit : room.ids) {
        Shared shared{{}, 1.0, tasks.countOf(unit), true};
        for (std::size_t i = 0; i < tasks.tasks.size(); ++i)
            if (tasks.tasks[i].unit == unit) shared.uses.push_back({int(i), 1.0});
        room.things.push_back(std::move(shared));
    }
    for (const Thing& thing : tasks.things) {
        Shared shared{{}, thing.limit, 1, false};
        for (std::size_t i = 0; i < tasks.tasks.size(); ++i)
            for (const auto& [id, amount] : tasks.tasks[i].uses)
                if (id == thing.id) shared.uses.push_back({int(i), amount});
        if (shared.uses.empty()) continue;
        room.ids.push_back(thing.id);
        room.things.push_back(std::move(shared));
    }
    return room;
}

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
        tasks.tasks[std::size_t(meeting.first)].start <= tasks.tasks[std::size_t(meeting.second)].start;
    const Task& first = tasks.tasks[std::size_t(inOrder ? meeting.first : meeting.second)];
    const Task& second = tasks.tasks[std::size_t(inOrder ? meeting.second : meeting.first)];
    return base::inputError(
        "tasks/" + second.id,
        say(CORE_TR("core",
                    "“{1}” and “{2}” of one batch need “{3}” at once and more of it than there is, so that no time "
                    "between batches is possible. “{2}” would have to begin {4} later, for which a task before it "
                    "would have to wait longer than it may. Raise its “may_wait”, or the limit."),
            first.id, second.id, room.ids[std::size_t(meeting.thing)], hours(first.end - second.start)));
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
        const Wide free = end + solution.waits[i];
        schedule.first = i == 0 ? start : std::min(schedule.first, start);
        schedule.last = i == 0 ? free : std::max(schedule.last, free);
        schedule.starts.push_back(start);
        schedule.ends.push_back(end);
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
        Schedule::Unit unit{room.ids[u], shared.turns, 0.0, alone[u].seconds(), 0.0};
        Tick occupied = 0;
        for (const Shared::Use& use : shared.uses) {
            const std::size_t i = std::size_t(use.interval);
            occupied += room.intervals[i].end - room.intervals[i].start;
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
        used += use.amount * secondsOf(one.end - one.start, 1);
    }
    return used / (shared.limit * shared.turns);
}

} // namespace

std::optional<Schedule> scheduleOf(const Tasks& tasks, base::Errors& errors, base::Notices& notices)
{
    const std::size_t before = errors.size();
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
    std::vector<Fraction> alone;
    Fraction from{1, 1};
    bool allFound = true;
    const bool waits = std::ranges::any_of(room.intervals, [](const Interval& one) { return one.mayWait > 0; });
    for (const Shared& shared : room.things) {
        schedule.bound = std::max(schedule.bound, boundOf(room, shared));
        // Where many tasks may wait, a thing by itself can be harder than all together: then its bound is what is known of it.
        Periodic one = waits ? Periodic(room.intervals, {shared}, triedAlone) : Periodic(room.intervals, {shared});
        const auto found = one.smallest({1, 1}, to);
        alone.push_back(found ? found->period : one.boundOf(shared));
        allFound = allFound && found;
        from = std::max(from, alone.back());
    }
    const std::optional<Periodic::Solution> solution = periodic.smallest(from, to);
    if (!solution) {
        errors.push_back(tooMany());
        return std::nullopt;
    }
    schedule.cycle = solution->period;
    schedule.cycleTime = schedule.cycle.seconds();
    takeTimes(room, *solution, schedule);
    takeUnits(room, alone, schedule);
    findBottlenecks(room, alone, schedule);
    const Fraction twice = Fraction::of(2 * schedule.cycle.above, schedule.cycle.below);
    for (const Periodic::Range& range : periodic.possible(schedule.cycle, twice, maxRanges))
        if (range.from < twice) schedule.feasible.push_back({range.from.seconds(), range.to.seconds()});
    if (periodic.gaveUp() || schedule.feasible.size() == maxRanges)
        notices.push_back({"feasible", say(CORE_TR("core", "More times between starts may be possible than the {1} "
                                                           "ranges that are listed."),
                                           std::to_string(schedule.feasible.size()))});
    if (allFound && schedule.cycle > from)
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

namespace {

Campaign::Load loadOf(const Tasks& tasks, const Schedule& schedule, const Thing& thing, long batches, Wide makespan)
{
    std::vector<std::pair<Wide, double>> changes;
    long double used = 0.0L;
    for (std::size_t i = 0; i < tasks.tasks.size(); ++i)
        for (const auto& [id, amount] : tasks.tasks[i].uses) {
            if (id != thing.id) continue;
            used += (long double)amount * (long double)(schedule.ends[i] - schedule.starts[i]) * (long double)batches;
            for (long batch = 0; batch < batches; ++batch) {
                const Wide shift = Wide(batch) * schedule.cycle.above;
                changes.emplace_back(schedule.starts[i] + shift, amount);
                changes.emplace_back(schedule.ends[i] + shift, -amount);
            }
        }
    // Ends come before starts of the same time.
    std::ranges::sort(changes);
    Campaign::Load load{thing.id, 0.0, double(used / (long double)makespan)};
    double now = 0.0;
    for (const auto& [time, amount] : changes) {
        now += amount;
        load.peak = std::max(load.peak, now);
    }
    return load;
}

} // namespace

base::Result<Campaign> campaignOf(const Tasks& tasks, const Schedule& schedule, long batches)
{
    const long max = maxBars / long(tasks.tasks.size());
    if (batches < 1 || batches > max)
        return base::inputError("batches",
                                say(CORE_TR("core", "A campaign of this batch has 1 to {1} batches here, not "
                                                    "{2}."),
                                    std::to_string(max), std::to_string(batches)));
    Campaign campaign;
    campaign.batches = batches;
    const Tick below = schedule.cycle.below;
    const Wide makespan = Wide(batches - 1) * schedule.cycle.above + schedule.last - schedule.first;
    campaign.makespan = secondsOf(makespan, below);
    std::vector<int> counts;
    for (const Task& task : tasks.tasks) counts.push_back(tasks.countOf(task.unit));
    campaign.bars.reserve(std::size_t(batches) * tasks.tasks.size());
    for (long batch = 0; batch < batches; ++batch) {
        const Wide shift = Wide(batch) * schedule.cycle.above - schedule.first;
        for (std::size_t i = 0; i < tasks.tasks.size(); ++i)
            campaign.bars.push_back({batch + 1, tasks.tasks[i].unit, int(batch % counts[i]) + 1, tasks.tasks[i].id,
                                     secondsOf(schedule.starts[i] + shift, below),
                                     secondsOf(schedule.ends[i] + shift, below)});
    }
    for (const Thing& thing : tasks.things) campaign.loads.push_back(loadOf(tasks, schedule, thing, batches, makespan));
    return campaign;
}

} // namespace titer::schedule
