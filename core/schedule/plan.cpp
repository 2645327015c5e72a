#include "core/schedule/plan.h"

#include "core/model/json_fields.h"

#include <algorithm>

namespace titer::schedule {

using base::Json;
using base::say;
using model::Faults;
using model::JsonFields;

namespace {

// Entries have prices and more, which are read elsewhere. Of several for a unit the smallest count holds.
void readCounts(const Json& economics, Plan& plan, Faults& faults)
{
    const Json* list = economics.find("equipment");
    if (!list || !list->isArray()) return;
    for (std::size_t i = 0; i < list->items().size(); ++i) {
        const Json& item = list->items()[i];
        const Json *unit = item.find("unit"), *count = item.find("count");
        if (!unit || !unit->isString() || !count) continue;
        const Json counted = Json::object({{"unit", *unit}, {"count", *count}});
        const Equipment read = readEquipment(
            counted, placeOf(item, "economics/equipment", "economics/equipment/" + std::to_string(i), "id"), faults);
        const auto known = std::ranges::find(plan.equipment, read.unit, &Equipment::unit);
        if (known == plan.equipment.end())
            plan.equipment.push_back(read);
        else
            known->count = std::min(known->count, read.count);
    }
}

Plan::Unit readUnit(const Json& json, const std::string& where, Faults& faults)
{
    Plan::Unit unit;
    JsonFields fields(json, where, faults);
    fields.text("unit", unit.unit, true);
    readTime(fields, "may_wait", unit.mayWait);
    readTime(fields, "turnaround", unit.turnaround);
    readFlag(fields, "manual", unit.isManual);
    return unit;
}

Plan::Use readUse(const Json& json, const Plan& plan, const std::string& where, Faults& faults)
{
    Plan::Use use;
    use.where = where;
    JsonFields fields(json, where, faults);
    fields.text("thing", use.thing, true);
    fields.text("unit", use.unit, true);
    fields.text("while", use.during);
    const auto thing = std::ranges::find(plan.things, use.thing, &Thing::id);
    if (thing == plan.things.end() && !use.thing.empty())
        fields.fault("thing",
                     say(CORE_TR("core", "“{1}” is none of “things”; state it there."), model::excerpt(use.thing)));
    if (const Json* amount = fields.find("amount", true); amount && thing != plan.things.end())
        use.amount = readAmount(*amount, *thing, fields.path("amount"), faults);
    return use;
}

void addThing(const Thing& thing, const std::string& where, Plan& plan, Faults& faults)
{
    const auto known = std::ranges::find(plan.things, thing.id, &Thing::id);
    if (known == plan.things.end()) {
        plan.things.push_back(thing);
        return;
    }
    if (known->isLimited())
        faults.add(where, say(CORE_TR("core", "“{1}” stands here twice; name each once."), model::excerpt(thing.id)));
    else if (known->unit != thing.unit)
        faults.add(where + "/limit",
                   say(CORE_TR("core", "“{1}” is drawn by cleanings in {2}. State its limit in such a "
                                       "unit."),
                       thing.id, known->unit));
    else
        known->limit = thing.limit;
}

void readSchedule(const Json& json, Plan& plan, Faults& faults)
{
    const std::string where = "economics/schedule";
    JsonFields fields(json, where, faults);
    fields.list("units", [&](const Json& item, const std::string& at) {
        const std::string place = placeOf(item, where + "/units", at, "unit");
        const Plan::Unit unit = readUnit(item, place, faults);
        if (std::ranges::find(plan.units, unit.unit, &Plan::Unit::unit) != plan.units.end())
            faults.add(place,
                       say(CORE_TR("core", "“{1}” stands here twice; name each once."), model::excerpt(unit.unit)));
        plan.units.push_back(unit);
    });
    fields.list("things", [&](const Json& item, const std::string& at) {
        const std::string place = placeOf(item, where + "/things", at, "id");
        addThing(readThing(item, place, faults), place, plan, faults);
    });
    fields.list("uses",
                [&](const Json& item, const std::string& at) { plan.uses.push_back(readUse(item, plan, at, faults)); });
    if (const Json* calendar = fields.find("calendar"))
        plan.calendar = readCalendar(*calendar, fields.path("calendar"), faults);
}

} // namespace

std::vector<Thing> cleaningThings()
{
    constexpr double none = std::numeric_limits<double>::infinity();
    return {{"water", none, "m3/s"}, {"solution", none, "m3/s"}, {"steam", none, "kg/s"}};
}

Plan readPlan(const Json& economics, base::Errors& errors)
{
    Plan plan;
    plan.things = cleaningThings();
    Faults faults(errors);
    readCounts(economics, plan, faults);
    if (const Json* schedule = economics.find("schedule")) readSchedule(*schedule, plan, faults);
    return plan;
}

} // namespace titer::schedule
