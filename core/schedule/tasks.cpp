#include "core/schedule/tasks.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::schedule {

using base::say;
using model::Faults;

namespace {

std::string taskHours(double seconds)
{
    return base::writeQuantity(seconds, "h");
}

void checkUse(const Tasks& tasks, const Task& task, const char* key, const std::string& id, double amount,
              Faults& faults)
{
    for (const Thing& thing : tasks.things)
        if (thing.id == id && amount > thing.limit)
            faults.add("tasks/" + task.id + "/" + key + "/" + id,
                       say(CORE_TR("core", "“{1}” uses {2} of “{3}”, of which there is {4}. Use less, or raise its "
                                           "limit."),
                           task.id, amountText(amount, thing), id, amountText(thing.limit, thing)));
}

void checkTimes(const Task& task, Faults& faults)
{
    if (ticks(task.end) <= ticks(task.start))
        faults.add("tasks/" + task.id + "/end",
                   say(CORE_TR("core", "“{1}” begins at {2} and ends at {3}. Enter an end after its start."), task.id,
                       taskHours(task.start), taskHours(task.end)));
    for (const Draw& draw : task.draws)
        if (ticks(draw.to) <= ticks(draw.from) || ticks(draw.from) < ticks(task.start) ||
            ticks(draw.to) > ticks(task.end))
            faults.add("tasks/" + task.id + "/draws/" + draw.thing,
                       say(CORE_TR("core", "“{1}” is drawn from {2} to {3}, but “{4}” lasts from {5} to {6}. Enter "
                                           "times within it, the end after the start."),
                           draw.thing, taskHours(draw.from), taskHours(draw.to), task.id, taskHours(task.start),
                           taskHours(task.end)));
}

void checkPair(const Tasks& tasks, const Task& other, const Task& task, Faults& faults)
{
    if (other.unit != task.unit || other.product != task.product) return;
    if (ticks(other.start) < ticks(task.end) && ticks(task.start) < ticks(other.end))
        return faults.add("tasks/" + task.id,
                          say(CORE_TR("core", "“{1}” and “{2}” of one batch are on “{3}” at once, from {4} to {5}, so "
                                              "that no time between batches is possible. Let one begin when the other "
                                              "is over, or name another unit."),
                              other.id, task.id, task.unit, taskHours(std::max(task.start, other.start)),
                              taskHours(std::min(task.end, other.end))));
    const double turnaround = tasks.turnaroundOf(task.unit);
    const bool inOrder = other.start <= task.start;
    const Task &first = inOrder ? other : task, &second = inOrder ? task : other;
    if (ticks(second.start) - ticks(first.end) < ticks(turnaround))
        faults.add("tasks/" + task.id,
                   say(CORE_TR("core", "“{1}” begins {2} after “{3}” of the same batch, but the turnaround of “{4}” is "
                                       "{5}. Shorten it, or let “{1}” begin later."),
                       second.id, taskHours(second.start - first.end), first.id, task.unit, taskHours(turnaround)));
}

Equipment& equipmentOf(Tasks& tasks, std::string_view unit)
{
    const auto found = std::ranges::find(tasks.equipment, unit, &Equipment::unit);
    return found == tasks.equipment.end() ? tasks.equipment.emplace_back(Equipment{std::string(unit), 1, 0.0}) : *found;
}

} // namespace

std::vector<std::string> Tasks::units() const
{
    std::vector<std::string> units;
    for (const Task& task : tasks)
        if (std::ranges::find(units, task.unit) == units.end()) units.push_back(task.unit);
    return units;
}

std::vector<std::string> Tasks::products() const
{
    std::vector<std::string> products;
    for (const Task& task : tasks)
        if (std::ranges::find(products, task.product) == products.end()) products.push_back(task.product);
    return products;
}

Tasks Tasks::of(std::string_view product) const
{
    Tasks some = *this;
    std::erase_if(some.tasks, [&](const Task& task) { return task.product != product; });
    return some;
}

int Tasks::countOf(std::string_view unit) const
{
    const auto found = std::ranges::find(equipment, unit, &Equipment::unit);
    return found == equipment.end() ? 1 : found->count;
}

double Tasks::turnaroundOf(std::string_view unit) const
{
    const auto found = std::ranges::find(equipment, unit, &Equipment::unit);
    return found == equipment.end() ? 0.0 : found->turnaround;
}

void Tasks::setCount(std::string_view unit, int count)
{
    equipmentOf(*this, unit).count = count;
}

void Tasks::setTurnaround(std::string_view unit, double turnaround)
{
    equipmentOf(*this, unit).turnaround = turnaround;
}

double Tasks::changeOver(std::string_view unit, std::string_view from, std::string_view to) const
{
    double time = 0.0;
    if (from == to) return time;
    const auto fits = [](const std::string& stated, std::string_view one) { return stated.empty() || stated == one; };
    for (const ChangeOver& one : changeOvers)
        if (fits(one.unit, unit) && fits(one.from, from) && fits(one.to, to)) time = std::max(time, one.time);
    return time;
}

bool Tasks::areIrregular() const
{
    const bool manual = std::ranges::any_of(tasks, &Task::isManual);
    return (manual && calendar.any()) || products().size() > 1;
}

std::string amountText(double amount, const Thing& thing)
{
    return thing.unit == "1" ? base::writeShort(amount, 6) : base::writeQuantity(amount, base::displayUnit(thing.unit));
}

void checkTasks(const Tasks& tasks, base::Errors& errors)
{
    Faults faults(errors);
    if (tasks.tasks.empty() || tasks.tasks.size() > maxTasks)
        return faults.add("tasks", say(CORE_TR("core", "A batch has 1 to {1} tasks here, not {2}."),
                                       std::to_string(maxTasks), std::to_string(tasks.tasks.size())));
    for (std::size_t i = 0; i < tasks.tasks.size(); ++i) {
        const Task& task = tasks.tasks[i];
        checkTimes(task, faults);
        for (const auto& [id, amount] : task.uses) checkUse(tasks, task, "uses", id, amount, faults);
        for (const Draw& draw : task.draws) checkUse(tasks, task, "draws", draw.thing, draw.amount, faults);
        for (std::size_t j = 0; j < i; ++j) checkPair(tasks, tasks.tasks[j], task, faults);
    }
}

} // namespace titer::schedule
