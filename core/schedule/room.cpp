#include "core/schedule/room.h"

#include <algorithm>

namespace titer::schedule {

namespace {

void addUsages(const Tasks& tasks, Room& room)
{
    const auto addUsage = [&](const std::string& id, std::size_t interval, double amount) {
        const auto thing = std::ranges::find(tasks.things, id, &Thing::id);
        if (thing != tasks.things.end())
            room.usages.push_back({std::size_t(thing - tasks.things.begin()), interval, amount});
    };
    for (std::size_t i = 0; i < tasks.tasks.size(); ++i)
        for (const auto& [id, amount] : tasks.tasks[i].uses) addUsage(id, i, amount);
    for (std::size_t i = 0; i < tasks.tasks.size(); ++i)
        for (const Draw& draw : tasks.tasks[i].draws) {
            addUsage(draw.thing, room.intervals.size(), draw.amount);
            room.intervals.push_back({ticks(draw.from), ticks(draw.to), 0, ticks(tasks.tasks[i].start)});
            room.owners.push_back(i);
        }
}

} // namespace

Room roomOf(const Tasks& tasks)
{
    Room room;
    for (const Task& task : tasks.tasks) {
        room.owners.push_back(room.intervals.size());
        room.intervals.push_back({ticks(task.start), ticks(task.end), ticks(task.mayWait)});
    }
    room.ids = tasks.units();
    for (const std::string& unit : room.ids) {
        Shared shared{{}, 1.0, tasks.countOf(unit), true, ticks(tasks.turnaroundOf(unit))};
        for (std::size_t i = 0; i < tasks.tasks.size(); ++i)
            if (tasks.tasks[i].unit == unit) shared.uses.push_back({int(i), 1.0});
        room.things.push_back(std::move(shared));
    }
    addUsages(tasks, room);
    for (std::size_t t = 0; t < tasks.things.size(); ++t) {
        Shared shared{{}, tasks.things[t].limit, 1, false};
        for (const Room::Usage& usage : room.usages)
            if (usage.thing == t) shared.uses.push_back({int(usage.interval), usage.amount});
        if (shared.uses.empty() || !tasks.things[t].isLimited()) continue;
        room.ids.push_back(tasks.things[t].id);
        room.things.push_back(std::move(shared));
    }
    return room;
}

} // namespace titer::schedule
