#include "core/schedule/schedule_json.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

namespace titer::schedule {

using base::Json;

namespace {

Json idOrNull(const std::string& id)
{
    return id.empty() ? Json() : Json(id);
}

template <class Value> Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json();
}

// Of those that may.
Json waitsJson(const Tasks& tasks, const Schedule& schedule)
{
    Json waits = Json::object();
    for (std::size_t i = 0; i < tasks.tasks.size(); ++i)
        if (tasks.tasks[i].mayWait > 0.0) waits[tasks.tasks[i].id] = schedule.waits[i];
    return waits;
}

Json unitsJson(const Schedule& schedule)
{
    Json units = Json::array();
    for (const Schedule::Unit& unit : schedule.units)
        units.push(Json::object(
            {{"id", unit.id}, {"count", unit.count}, {"occupied", unit.occupied}, {"utilisation", unit.utilisation}}));
    return units;
}

// What is of one product.
std::vector<Json::Member> cycleMembers(const Tasks& tasks, const Schedule& schedule)
{
    Json feasible = Json::array();
    for (const Schedule::Range& range : schedule.feasible)
        feasible.push(Json::object({{"from", range.from}, {"to", range.to}}));
    return {{"batch_time", schedule.batchTime},
            {"cycle_time", schedule.cycleTime},
            {"bound", schedule.bound},
            {"bottleneck", idOrNull(schedule.bottleneck)},
            {"next_bottleneck", idOrNull(schedule.nextBottleneck)},
            {"feasible", std::move(feasible)},
            {"waits", waitsJson(tasks, schedule)},
            {"units", unitsJson(schedule)}};
}

Json barJson(const Campaign::Bar& bar)
{
    Json json = Json::object({{"batch", std::int64_t(bar.batch)},
                              {"unit", bar.unit},
                              {"item", bar.item},
                              {"task", bar.task},
                              {"from", bar.from},
                              {"to", bar.to},
                              {"wait", bar.wait},
                              {"slack", orNull(bar.slack)}});
    if (!bar.product.empty()) json["product"] = bar.product;
    return json;
}

Json loadJson(const Load& load)
{
    Json course = Json::array();
    for (const auto& [time, amount] : load.course) course.push(Json::array({Json(time), Json(amount)}));
    Json json = Json::object({{"thing", load.thing},
                              {"unit", load.unit},
                              {"peak", load.peak},
                              {"mean", load.mean},
                              {"course", std::move(course)}});
    if (load.steady) json["steady"] = Json::object({{"rate", load.steady->rate}, {"tank", load.steady->tank}});
    return json;
}

Json variantJson(const Variant& variant)
{
    Json json = Json::object({{variant.isThing ? "thing" : "unit", variant.id},
                              {"change", variant.change},
                              {"amount", variant.amount},
                              {"cycle_time", orNull(variant.cycle)}});
    if (variant.batches) json["batches"] = std::int64_t(*variant.batches);
    return json;
}

} // namespace

Json scheduleJson(const Tasks& tasks, const std::vector<Schedule>& schedules, const Campaign& campaign,
                  const std::vector<Variant>& variants)
{
    Json json = Json::object({{"format", std::string(scheduleFormat)}});
    const std::vector<std::string> products = tasks.products();
    Json list = Json::array();
    for (std::size_t p = 0; p < products.size(); ++p) {
        std::vector<Json::Member> members = cycleMembers(tasks.of(products[p]), schedules[p]);
        if (products.size() > 1) members.insert(members.begin(), {"id", products[p]});
        if (products.size() > 1)
            list.push(Json::object(std::move(members)));
        else
            for (Json::Member& member : members) json[member.first] = std::move(member.second);
    }
    if (products.size() > 1) json["products"] = std::move(list);
    Json bars = Json::array(), loads = Json::array(), changes = Json::array();
    for (const Campaign::Bar& bar : campaign.bars) bars.push(barJson(bar));
    for (const Load& load : campaign.loads) loads.push(loadJson(load));
    for (const Variant& variant : variants) changes.push(variantJson(variant));
    json["batches"] = std::int64_t(campaign.batches);
    json["makespan"] = campaign.makespan;
    json["mean_cycle"] = campaign.cycle;
    json["bars"] = std::move(bars);
    json["loads"] = std::move(loads);
    if (!variants.empty()) json["variants"] = std::move(changes);
    return json;
}

std::string barsCsv(const Campaign& campaign)
{
    const auto inHours = [](double seconds) { return base::writeShort(base::toUnit(seconds, "h"), 12); };
    std::string text = "batch,unit,item,task,from [h],to [h],product,wait [h],slack [h]\n";
    for (const Campaign::Bar& bar : campaign.bars)
        text += std::to_string(bar.batch) + "," + base::csvCell(bar.unit) + "," + std::to_string(bar.item) + "," +
                base::csvCell(bar.task) + "," + inHours(bar.from) + "," + inHours(bar.to) + "," +
                base::csvCell(bar.product) + "," + inHours(bar.wait) + "," + (bar.slack ? inHours(*bar.slack) : "") +
                "\n";
    return text;
}

} // namespace titer::schedule
