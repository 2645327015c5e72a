#include "core/schedule/tasks.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/whole_number.h"
#include "core/model/json_fields.h"
#include "core/schedule/fraction.h"

#include <algorithm>
#include <set>

namespace titer::schedule {

using base::Json;
using base::say;
using model::Faults;
using model::JsonFields;

namespace {

constexpr std::size_t maxTasks = 1000;

std::string taskHours(double seconds)
{
    return base::writeQuantity(seconds, "h");
}

// By its id where it has one.
std::string placeOf(const Json& json, const std::string& list, const std::string& byNumber, const char* key)
{
    const Json* id = json.find(key);
    return id && id->isString() && !id->string().empty() ? list + "/" + id->string() : byNumber;
}

Task readTask(const Json& json, const std::string& where, Faults& faults)
{
    Task task;
    JsonFields fields(json, where, faults);
    fields.text("id", task.id, true);
    fields.text("unit", task.unit, true);
    fields.quantity("start", "s", 0.0, task.start, true);
    fields.quantity("end", "s", 0.0, task.end, true);
    fields.quantity("may_wait", "s", 0.0, task.mayWait);
    JsonFields* all = &fields;
    fields.members("uses", [&](const std::string& thing, const Json& amount, const std::string& at) {
        if (amount.isNumber() && amount.number() > 0.0)
            task.uses.emplace_back(thing, amount.number());
        else
            all->faults().add(at, say(CORE_TR("core", "How much of “{1}” is used must be a number above 0, not {2}."),
                                      model::excerpt(thing), model::shown(amount)));
    });
    for (const auto& [key, time] :
         {std::pair("start", task.start), std::pair("end", task.end), std::pair("may_wait", task.mayWait)})
        if (time > maxTime)
            fields.fault(key, say(CORE_TR("core", "“{1}” is {2}; enter at most {3}."), key, taskHours(time),
                                  taskHours(maxTime)));
    return task;
}

Equipment readEquipment(const Json& json, const std::string& where, Faults& faults)
{
    Equipment equipment;
    JsonFields fields(json, where, faults);
    fields.text("unit", equipment.unit, true);
    double count = 1.0;
    fields.quantity("count", "1", 1.0, count, true);
    const std::optional<int> whole = base::wholeNumber<int>(count);
    if (whole && *whole <= maxCount)
        equipment.count = *whole;
    else
        fields.fault("count", say(CORE_TR("core", "“count” must be a whole number from 1 to {1}, not {2}."),
                                  std::to_string(maxCount), base::writeNumber(count)));
    return equipment;
}

Thing readThing(const Json& json, const std::string& where, Faults& faults)
{
    Thing thing;
    JsonFields fields(json, where, faults);
    fields.text("id", thing.id, true);
    fields.quantity("limit", "1", 0.0, thing.limit, true);
    return thing;
}

// Nothing may stand there twice.
template <class Entry>
void checkOnce(const std::vector<Entry>& entries, std::string Entry::* id, const char* list, Faults& faults)
{
    std::set<std::string> seen;
    for (const Entry& entry : entries)
        if (!seen.insert(entry.*id).second)
            faults.add(std::string(list) + "/" + entry.*id,
                       say(CORE_TR("core", "“{1}” stands here twice; name each once."), model::excerpt(entry.*id)));
}

void checkNames(const Tasks& tasks, Faults& faults)
{
    checkOnce(tasks.tasks, &Task::id, "tasks", faults);
    checkOnce(tasks.equipment, &Equipment::unit, "equipment", faults);
    checkOnce(tasks.things, &Thing::id, "things", faults);
    const std::vector<std::string> units = tasks.units();
    for (const Equipment& one : tasks.equipment)
        if (std::ranges::find(units, one.unit) == units.end())
            faults.add("equipment/" + one.unit,
                       say(CORE_TR("core", "No task is on “{1}”. The units of the tasks are: {2}."),
                           model::excerpt(one.unit), model::listed(units)));
    std::vector<std::string> things;
    for (const Thing& thing : tasks.things) things.push_back(thing.id);
    for (const Task& task : tasks.tasks)
        for (const auto& [thing, amount] : task.uses)
            if (std::ranges::find(things, thing) == things.end())
                faults.add(
                    "tasks/" + task.id + "/uses/" + thing,
                    say(CORE_TR("core", "“{1}” is none of “things”; state its limit there."), model::excerpt(thing)));
}

void checkUses(const Tasks& tasks, const Task& task, Faults& faults)
{
    for (const auto& [id, amount] : task.uses)
        for (const Thing& thing : tasks.things)
            if (thing.id == id && amount > thing.limit)
                faults.add("tasks/" + task.id + "/uses/" + id,
                           say(CORE_TR("core", "“{1}” uses {2} of “{3}”, of which there is {4}. Use less, or raise its "
                                               "limit."),
                               task.id, base::writeShort(amount, 6), id, base::writeShort(thing.limit, 6)));
}

} // namespace

std::vector<std::string> Tasks::units() const
{
    std::vector<std::string> units;
    for (const Task& task : tasks)
        if (std::ranges::find(units, task.unit) == units.end()) units.push_back(task.unit);
    return units;
}

int Tasks::countOf(std::string_view unit) const
{
    const auto found = std::ranges::find(equipment, unit, &Equipment::unit);
    return found == equipment.end() ? 1 : found->count;
}

void Tasks::setCount(std::string_view unit, int count)
{
    const auto found = std::ranges::find(equipment, unit, &Equipment::unit);
    if (found != equipment.end())
        found->count = count;
    else
        equipment.push_back({std::string(unit), count});
}

bool isTasks(const Json& json)
{
    const Json* format = json.find("format");
    return (format && format->isString() && format->string() == tasksFormat) || (!format && json.find("tasks"));
}

Tasks readTasks(const Json& json, base::Errors& errors)
{
    Tasks tasks;
    Faults faults(errors);
    {
        JsonFields fields(json, {}, faults);
        std::string format;
        fields.text("format", format, true);
        if (!format.empty() && format != tasksFormat)
            fields.fault("format",
                         say(CORE_TR("core", "This must be “{1}”, not “{2}”."), tasksFormat, model::excerpt(format)));
        fields.list(
            "tasks",
            [&](const Json& item, const std::string& at) {
                tasks.tasks.push_back(readTask(item, placeOf(item, "tasks", at, "id"), faults));
            },
            true);
        fields.list("equipment", [&](const Json& item, const std::string& at) {
            tasks.equipment.push_back(readEquipment(item, placeOf(item, "equipment", at, "unit"), faults));
        });
        fields.list("things", [&](const Json& item, const std::string& at) {
            tasks.things.push_back(readThing(item, placeOf(item, "things", at, "id"), faults));
        });
    }
    if (!faults.any()) checkNames(tasks, faults);
    if (!faults.any()) checkTasks(tasks, errors);
    return tasks;
}

void checkTasks(const Tasks& tasks, base::Errors& errors)
{
    Faults faults(errors);
    if (tasks.tasks.empty() || tasks.tasks.size() > maxTasks) {
        faults.add("tasks", say(CORE_TR("core", "A batch has 1 to {1} tasks here, not {2}."), std::to_string(maxTasks),
                                std::to_string(tasks.tasks.size())));
        return;
    }
    for (std::size_t i = 0; i < tasks.tasks.size(); ++i) {
        const Task& task = tasks.tasks[i];
        if (ticks(task.end) <= ticks(task.start))
            faults.add("tasks/" + task.id + "/end",
                       say(CORE_TR("core", "“{1}” begins at {2} and ends at {3}. Enter an end after its start."),
                           task.id, taskHours(task.start), taskHours(task.end)));
        checkUses(tasks, task, faults);
        for (std::size_t j = 0; j < i; ++j) {
            const Task& other = tasks.tasks[j];
            if (other.unit == task.unit && ticks(other.start) < ticks(task.end) && ticks(task.start) < ticks(other.end))
                faults.add("tasks/" + task.id,
                           say(CORE_TR("core", "“{1}” and “{2}” of one batch are on “{3}” at once, from {4} to {5}, so "
                                               "that no time between batches is possible. Let one begin when the other "
                                               "is over, or name another unit."),
                               other.id, task.id, task.unit, taskHours(std::max(task.start, other.start)),
                               taskHours(std::min(task.end, other.end))));
        }
    }
}

} // namespace titer::schedule
