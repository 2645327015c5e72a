#include "app/economics/plant_economics.h"

#include "core/base/units/units.h"
#include "core/economics/cash_flow.h"
#include "core/economics/economics_file.h"
#include "core/economics/goods/cost_basis.h"
#include "core/model/faults.h"
#include "core/model/json_fields.h"
#include "core/schedule/plan.h"
#include "core/schedule/plant_tasks.h"

#include <algorithm>
#include <utility>

namespace titer::app {

using base::say;

namespace {

void readStated(PlantEconomics& made)
{
    economics::Economics& stated = made.stated;
    stated.plan.available = base::fromUnit(1.0, "a");
    if (made.order.stated.isObject())
        stated = economics::readEconomics(made.order.stated, *made.run->plant, made.statedFaults);
    for (economics::Equipment& equipment : stated.equipment)
        if (const auto chosen = made.order.counts.find(equipment.unit); chosen != made.order.counts.end())
            equipment.count = chosen->second;
    if (made.order.horizon) stated.plan.available = *made.order.horizon;
}

// Nearer to -1 the present value of a far year leaves every scale.
constexpr double lowestRate = -0.95;
constexpr int ratePoints = 201;

std::vector<PlantEconomics::WorthAt> worthOverRate(const economics::VentureOrder& order,
                                                   const economics::VentureResult& worth)
{
    std::vector<double> flows;
    for (const economics::VentureYear& year : worth.course.years) flows.push_back(year.cashFlow);
    std::vector<double> rates = worth.irrAll;
    rates.insert(rates.end(), {0.0, 0.2, order.rate.value_or(0.0)});
    const auto [low, high] = std::ranges::minmax(rates);
    const double edge = 0.1 * (high - low);
    const double from = low < 0.0 ? std::max(lowestRate, low - 0.2 * edge) : 0.0, to = high + edge;
    const double inflation = order.venture ? order.venture->inflation : 0.0;
    std::vector<PlantEconomics::WorthAt> course;
    for (int i = 0; i < ratePoints; ++i) {
        const double rate = from + (to - from) * i / (ratePoints - 1);
        const double asPaid = economics::withInflation(rate, inflation);
        if (asPaid > lowestRate) course.push_back({rate, economics::presentValue(flows, asPaid)});
    }
    return course;
}

void addCost(PlantEconomics& made)
{
    made.cost = economics::costOf(
        made.stated, economics::CostBasis(made.stated, made.order.stated, *made.run->plant, made.run->result));
    if (!made.stated.venture) return;
    model::Faults faults(made.ventureFaults);
    economics::VentureOrder order;
    {
        model::JsonFields fields(*made.stated.venture, "economics/venture", faults); // keys left over are faults
        if (made.stated.venture->isObject()) order = economics::readVenture(fields, made.stated.terms);
    }
    if (!made.ventureFaults.empty()) return;
    order.currency = made.stated.terms.currency;
    made.worth = economics::evaluated(order);
    made.worthOverRate = worthOverRate(order, made.worth);
    made.venture = std::move(order);
}

void addFootprint(PlantEconomics& made)
{
    const model::Plant& plant = *made.run->plant;
    made.factors = figures::factorsOf(plant, made.ownFactorFaults);
    if (made.order.factors) made.factors.layOver(figures::readFactors(*made.order.factors, plant, made.factorFaults));
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
            changed = {found->cycleTime, schedule::batchesIn(*found, made.stated.plan.available)};
    }
}

// With a calendar each batch is as early as it can be, else they follow each other in the cycle time; then bars are where they were dragged.
void addCampaign(PlantEconomics& made)
{
    if (made.tasks.areIrregular())
        made.notices.push_back({"cycle_time", say(CORE_TR("core", "The cycle time and the batches of a year are those "
                                                                  "without the calendar; the batches that are drawn "
                                                                  "keep to it."))});
    base::Result<schedule::Campaign> campaign =
        schedule::wantedCampaign(made.tasks, {*made.schedule}, {made.order.batches, 0.0});
    if (!campaign) {
        made.faults.push_back(campaign.error());
        return;
    }
    made.campaign = *std::move(campaign);
    for (const auto& [bar, from] : made.order.moves)
        if (bar < made.campaign.bars.size()) made.campaign = schedule::dragged(made.tasks, made.campaign, bar, from);
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
    made.tasks =
        schedule::tasksOf(*made.run->plant, result, schedule::readPlan(made.order.stated, made.faults), made.faults);
    if (made.tasks.tasks.empty()) {
        made.faults.push_back(base::inputError(
            "units",
            say(CORE_TR("core", "No equipment of the plant was in use in its run, so there is nothing to schedule."))));
        return;
    }
    const std::vector<std::string> units = made.tasks.units();
    const auto setCount = [&](const std::string& unit, int count) {
        if (std::ranges::find(units, unit) != units.end()) made.tasks.setCount(unit, count);
    };
    for (const auto& [unit, count] : made.stated.counts()) setCount(unit, count);
    for (const auto& [unit, count] : made.order.counts) setCount(unit, count);
    made.schedule = schedule::scheduleOf(made.tasks, made.faults, made.notices);
    if (!made.schedule) return;
    made.batches = schedule::batchesIn(*made.schedule, made.stated.plan.available);
    addCampaign(made);
    addChanges(made, stop);
}

} // namespace

PlantEconomics economicsOf(const std::shared_ptr<const Run>& run, const EconomicsOrder& order,
                           const std::stop_token& stop)
{
    PlantEconomics made;
    made.run = run;
    made.order = order;
    readStated(made);
    addFootprint(made);
    addCost(made);
    addSchedule(made, stop);
    return made;
}

} // namespace titer::app
