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

// Of those that may.
Json waitsJson(const Tasks& tasks, const Schedule& schedule)
{
    Json waits = Json::object();
    for (std::size_t i = 0; i < tasks.tasks.size(); ++i)
        if (tasks.tasks[i].mayWait > 0.0) waits[tasks.tasks[i].id] = schedule.waits[i];
    return waits;
}

} // namespace

Json scheduleJson(const Tasks& tasks, const Schedule& schedule, const Campaign& campaign)
{
    Json feasible = Json::array(), units = Json::array(), bars = Json::array(), loads = Json::array();
    for (const Schedule::Range& range : schedule.feasible)
        feasible.push(Json::object({{"from", range.from}, {"to", range.to}}));
    for (const Schedule::Unit& unit : schedule.units)
        units.push(Json::object(
            {{"id", unit.id}, {"count", unit.count}, {"occupied", unit.occupied}, {"utilisation", unit.utilisation}}));
    for (const Campaign::Bar& bar : campaign.bars)
        bars.push(Json::object({{"batch", std::int64_t(bar.batch)},
                                {"unit", bar.unit},
                                {"item", bar.item},
                                {"task", bar.task},
                                {"from", bar.from},
                                {"to", bar.to}}));
    for (const Campaign::Load& load : campaign.loads)
        loads.push(Json::object({{"thing", load.thing}, {"peak", load.peak}, {"mean", load.mean}}));
    return Json::object({{"format", std::string(scheduleFormat)},
                         {"batch_time", schedule.batchTime},
                         {"cycle_time", schedule.cycleTime},
                         {"bound", schedule.bound},
                         {"bottleneck", idOrNull(schedule.bottleneck)},
                         {"next_bottleneck", idOrNull(schedule.nextBottleneck)},
                         {"feasible", std::move(feasible)},
                         {"batches", std::int64_t(campaign.batches)},
                         {"makespan", campaign.makespan},
                         {"waits", waitsJson(tasks, schedule)},
                         {"units", std::move(units)},
                         {"bars", std::move(bars)},
                         {"loads", std::move(loads)}});
}

std::string barsCsv(const Campaign& campaign)
{
    const auto inHours = [](double seconds) { return base::writeShort(base::toUnit(seconds, "h"), 12); };
    std::string text = "batch,unit,item,task,from [h],to [h]\n";
    for (const Campaign::Bar& bar : campaign.bars)
        text += std::to_string(bar.batch) + "," + base::csvCell(bar.unit) + "," + std::to_string(bar.item) + "," +
                base::csvCell(bar.task) + "," + inHours(bar.from) + "," + inHours(bar.to) + "\n";
    return text;
}

} // namespace titer::schedule
