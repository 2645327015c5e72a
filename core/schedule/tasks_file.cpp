#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/whole_number.h"
#include "core/model/json_fields.h"
#include "core/schedule/tasks.h"

#include <algorithm>
#include <set>

namespace titer::schedule {

using base::Json;
using base::say;
using model::Faults;
using model::JsonFields;

namespace {

int readWhole(JsonFields& fields, const char* key)
{
    double count = 1.0;
    fields.quantity(key, "1", 1.0, count);
    const std::optional<int> whole = base::wholeNumber<int>(count);
    if (whole && *whole <= maxCount) return *whole;
    fields.fault(key, say(CORE_TR("core", "“{1}” must be a whole number from 1 to {2}, not {3}."), key,
                          std::to_string(maxCount), base::writeNumber(count)));
    return 1;
}

// One that is stated nowhere is reported of its own.
double readAmountOf(const std::string& id, const Json& json, const std::vector<Thing>& things, const std::string& where,
                    Faults& faults)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? 1.0 : readAmount(json, *found, where, faults);
}

Draw readDraw(const Json& json, const Task& task, const std::vector<Thing>& things, const std::string& where,
              Faults& faults)
{
    Draw draw{{}, 0.0, task.start, task.end};
    JsonFields fields(json, where, faults);
    fields.text("thing", draw.thing, true);
    if (const Json* amount = fields.find("amount", true))
        draw.amount = readAmountOf(draw.thing, *amount, things, fields.path("amount"), faults);
    readTime(fields, "from", draw.from);
    readTime(fields, "to", draw.to);
    return draw;
}

Task readTask(const Json& json, const std::vector<Thing>& things, const std::string& where, Faults& faults)
{
    Task task;
    JsonFields fields(json, where, faults);
    fields.text("id", task.id, true);
    fields.text("unit", task.unit, true);
    fields.text("product", task.product);
    readTime(fields, "start", task.start, true);
    readTime(fields, "end", task.end, true);
    readTime(fields, "may_wait", task.mayWait);
    readFlag(fields, "manual", task.isManual);
    fields.members("uses", [&](const std::string& thing, const Json& amount, const std::string& at) {
        task.uses.emplace_back(thing, readAmountOf(thing, amount, things, at, faults));
    });
    fields.list("draws", [&](const Json& item, const std::string& at) {
        task.draws.push_back(readDraw(item, task, things, placeOf(item, fields.path("draws"), at, "thing"), faults));
    });
    return task;
}

Share readShare(const Json& json, const std::string& where, Faults& faults)
{
    Share share;
    JsonFields fields(json, where, faults);
    fields.text("product", share.product, true);
    share.batches = readWhole(fields, "batches");
    return share;
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

void checkUnit(const std::string& unit, const std::vector<std::string>& units, const std::string& where, Faults& faults)
{
    if (std::ranges::find(units, unit) == units.end())
        faults.add(where, say(CORE_TR("core", "No task is on “{1}”. The units of the tasks are: {2}."),
                              model::excerpt(unit), model::listed(units)));
}

void checkProduct(const std::string& product, const std::vector<std::string>& products, const std::string& where,
                  Faults& faults)
{
    if (std::ranges::find(products, product) == products.end())
        faults.add(where, say(CORE_TR("core", "No task is of “{1}”. The products of the tasks are: {2}."),
                              model::excerpt(product), model::listed(products)));
}

void checkThing(const std::string& thing, const Tasks& tasks, const std::string& where, Faults& faults)
{
    if (std::ranges::find(tasks.things, thing, &Thing::id) == tasks.things.end())
        faults.add(where,
                   say(CORE_TR("core", "“{1}” is none of “things”; state its limit there."), model::excerpt(thing)));
}

void checkNames(const Tasks& tasks, Faults& faults)
{
    checkOnce(tasks.tasks, &Task::id, "tasks", faults);
    checkOnce(tasks.equipment, &Equipment::unit, "equipment", faults);
    checkOnce(tasks.things, &Thing::id, "things", faults);
    const std::vector<std::string> units = tasks.units(), products = tasks.products();
    for (const Equipment& one : tasks.equipment) checkUnit(one.unit, units, "equipment/" + one.unit, faults);
    for (const Task& task : tasks.tasks) {
        const std::string where = "tasks/" + task.id;
        if (task.product.empty() && products.size() > 1)
            faults.add(where + "/product", say(CORE_TR("core", "“{1}” is of no product while other tasks are of one. "
                                                               "State its product."),
                                               model::excerpt(task.id)));
        for (const auto& [thing, amount] : task.uses) checkThing(thing, tasks, where + "/uses/" + thing, faults);
        for (const Draw& draw : task.draws) checkThing(draw.thing, tasks, where + "/draws/" + draw.thing, faults);
    }
    for (std::size_t i = 0; i < tasks.changeOvers.size(); ++i) {
        const std::string where = "change_over/" + std::to_string(i);
        const ChangeOver& one = tasks.changeOvers[i];
        if (!one.unit.empty()) checkUnit(one.unit, units, where + "/unit", faults);
        if (!one.from.empty()) checkProduct(one.from, products, where + "/from", faults);
        if (!one.to.empty()) checkProduct(one.to, products, where + "/to", faults);
    }
    for (std::size_t i = 0; i < tasks.order.size(); ++i)
        checkProduct(tasks.order[i].product, products, "order/" + std::to_string(i) + "/product", faults);
}

void readParts(JsonFields& fields, Tasks& tasks, Faults& faults)
{
    fields.list("equipment", [&](const Json& item, const std::string& at) {
        tasks.equipment.push_back(readEquipment(item, placeOf(item, "equipment", at, "unit"), faults));
    });
    fields.list("things", [&](const Json& item, const std::string& at) {
        tasks.things.push_back(readThing(item, placeOf(item, "things", at, "id"), faults));
    });
    fields.list(
        "tasks",
        [&](const Json& item, const std::string& at) {
            tasks.tasks.push_back(readTask(item, tasks.things, placeOf(item, "tasks", at, "id"), faults));
        },
        true);
    if (const Json* calendar = fields.find("calendar"))
        tasks.calendar = readCalendar(*calendar, fields.path("calendar"), faults);
    fields.list("change_over", [&](const Json& item, const std::string& at) {
        tasks.changeOvers.push_back(readChangeOver(item, at, faults));
    });
    fields.list("order",
                [&](const Json& item, const std::string& at) { tasks.order.push_back(readShare(item, at, faults)); });
}

} // namespace

void readTime(JsonFields& fields, const char* key, double& time, bool required)
{
    double read = time;
    fields.quantity(key, "s", 0.0, read, required);
    if (read <= maxTime)
        time = read;
    else
        fields.fault(key, say(CORE_TR("core", "“{1}” is {2}; enter at most {3}."), key, base::writeQuantity(read, "h"),
                              base::writeQuantity(maxTime, "h")));
}

void readFlag(JsonFields& fields, const char* key, bool& into)
{
    const Json* value = fields.find(key);
    if (!value) return;
    if (value->isBool())
        into = value->boolean();
    else
        fields.fault(key, say(CORE_TR("core", "“{1}” must be true or false, not {2}."), key, model::shown(*value)));
}

std::string placeOf(const Json& json, const std::string& list, const std::string& byNumber, const char* key)
{
    const Json* id = json.find(key);
    return id && id->isString() && !id->string().empty() ? list + "/" + id->string() : byNumber;
}

Equipment readEquipment(const Json& json, const std::string& where, Faults& faults)
{
    Equipment equipment;
    JsonFields fields(json, where, faults);
    fields.text("unit", equipment.unit, true);
    equipment.count = readWhole(fields, "count");
    readTime(fields, "turnaround", equipment.turnaround);
    return equipment;
}

Thing readThing(const Json& json, const std::string& where, Faults& faults)
{
    Thing thing;
    JsonFields fields(json, where, faults);
    fields.text("id", thing.id, true);
    const Json* limit = fields.find("limit");
    const std::optional<std::string> unit = limit && limit->isString() ? base::unitIn(limit->string()) : std::nullopt;
    for (const char* flow : {"m3/s", "kg/s", "W", "m3", "m2"})
        if (unit && base::sameDimension(*unit, flow)) thing.unit = flow;
    fields.quantity("limit", thing.unit, 0.0, thing.limit);
    return thing;
}

ChangeOver readChangeOver(const Json& json, const std::string& where, Faults& faults)
{
    ChangeOver change;
    JsonFields fields(json, where, faults);
    fields.text("unit", change.unit);
    fields.text("from", change.from);
    fields.text("to", change.to);
    readTime(fields, "time", change.time, true);
    return change;
}

double readAmount(const Json& json, const Thing& thing, const std::string& where, Faults& faults)
{
    double amount = json.isNumber() ? json.number() : 0.0;
    if (json.isString()) {
        const base::Result<double> read = base::readQuantity(json.string(), thing.unit);
        if (!read) {
            faults.add(where, read.error());
            return 0.0;
        }
        amount = *read;
    }
    if (amount > 0.0 && amount < std::numeric_limits<double>::infinity()) return amount;
    faults.add(where, say(CORE_TR("core", "How much of “{1}” is used must be a quantity above 0, not {2}."),
                          model::excerpt(thing.id), model::shown(json)));
    return 0.0;
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
        readParts(fields, tasks, faults);
    }
    if (!faults.any()) checkNames(tasks, faults);
    if (!faults.any()) checkTasks(tasks, errors);
    return tasks;
}

} // namespace titer::schedule
