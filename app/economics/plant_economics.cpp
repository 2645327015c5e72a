#include "app/economics/plant_economics.h"

#include "core/schedule/plant_tasks.h"

#include <algorithm>
#include <utility>

namespace titer::app {

using base::say;

namespace {

void addFootprint(PlantEconomics& made)
{
    const model::Plant& plant = *made.run->plant;
    if (made.order.factors) made.factors = figures::readFactors(*made.order.factors, plant, made.factorFaults);
    made.footprint = figures::footprintOf(plant, made.run->result, made.factors);
}

// One unit after the other as if there were one more of it.
void addChanges(PlantEconomics& made, const std::stop_token& stop)
{
    for (const schedule::Schedule::Unit& unit : made.schedule->units) {
        if (stop.stop_requested()) return;
        std::optional<PlantEconomics::Changed>& changed = made.withOneMore.emplace_back();
        if (unit.count >= schedule::maxCount) continue;
        schedule::Tasks tasks = made.tasks;
        tasks.setCount(unit.id, unit.count + 1);
        base::Errors errors;
        base::Notices notices;
        if (const auto found = schedule::scheduleOf(tasks, errors, notices))
            changed = {found->cycleTime, schedule::batchesIn(*found, made.order.horizon)};
    }
}

void addSchedule(PlantEconomics& made, const std::stop_token& stop)
{
    const figures::RunResult& result = made.run->result;
    if (result.status != figures::RunStatus::Ok) {
        made.faults.push_back(
            {base::Code::Solver, "run",
             say(CORE_TR("core",
                         "The run is “{1}”, so when its equipment is free is not known. Mend what is reported of it."),
                 figures::statusText(result.status))});
        return;
    }
    made.tasks = schedule::tasksOf(*made.run->plant, result);
    if (made.tasks.tasks.empty()) {
        made.faults.push_back(base::inputError(
            "units",
            say(CORE_TR("core", "No equipment of the plant was in use in its run, so there is nothing to schedule."))));
        return;
    }
    const std::vector<std::string> units = made.tasks.units();
    for (const auto& [unit, count] : made.order.counts)
        if (std::ranges::find(units, unit) != units.end()) made.tasks.setCount(unit, count);
    made.schedule = schedule::scheduleOf(made.tasks, made.faults, made.notices);
    if (!made.schedule) return;
    made.batches = schedule::batchesIn(*made.schedule, made.order.horizon);
    if (base::Result<schedule::Campaign> campaign =
            schedule::campaignOf(made.tasks, *made.schedule, made.order.batches))
        made.campaign = *std::move(campaign);
    else
        made.faults.push_back(campaign.error());
    addChanges(made, stop);
}

} // namespace

PlantEconomics economicsOf(const std::shared_ptr<const Run>& run, const EconomicsOrder& order,
                           const std::stop_token& stop)
{
    PlantEconomics made;
    made.run = run;
    made.order = order;
    addFootprint(made);
    addSchedule(made, stop);
    return made;
}

} // namespace titer::app
