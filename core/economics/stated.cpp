#include "core/economics/stated.h"

#include "core/economics/economics_file.h"
#include "core/economics/plant_venture.h"
#include "core/figures/amounts/factor_table.h"
#include "core/schedule/plan.h"
#include "core/schedule/plant_tasks.h"

namespace titer::economics {

using base::Json;

namespace {

// What is counted of each unit is among its prices.
void checkStatedSchedule(const model::Plant& plant, base::Errors& errors)
{
    const Json* stated = plant.economics.find("schedule");
    if (!stated) return;
    const schedule::Plan plan = schedule::readPlan(Json::object({{"schedule", *stated}}), errors);
    (void)schedule::tasksOf(plant, figures::RunResult(), plan, errors);
}

} // namespace

void checkStated(const model::Plant& plant, base::Errors& errors)
{
    (void)figures::factorsOf(plant, errors);
    if (!plant.economics.isObject()) return;
    const Economics economics = readEconomics(plant.economics, plant, errors);
    checkStatedSchedule(plant, errors);
    checkVenture(economics, errors);
}

} // namespace titer::economics
