#include "core/economics/goods/cost_figures.h"

#include "core/economics/economics_file.h"
#include "core/model/faults.h"
#include "core/model/plant/plant.h"

namespace titer::economics {

using base::say;

namespace {

void sayWhatLacks(const CostOfGoods& cost, figures::RunResult& result)
{
    if (cost.status != CostOfGoods::Status::Incomplete) return;
    std::vector<std::string> names;
    for (const CostOfGoods::Unpriced& each : cost.unpriced) names.push_back(each.of);
    result.notices.push_back(
        {"economics", names.empty()
                          ? say(CORE_TR("core", "The cost of goods is incomplete: what is at fault was left out."))
                          : say(CORE_TR("core", "The cost of goods is incomplete, without a price are: {1}."),
                                model::listed(names))});
}

} // namespace

std::vector<figures::Kpi> costFigures(const CostOfGoods& cost)
{
    std::vector<figures::Kpi> figures;
    const std::string unit = cost.currency + "/kg", shown = cost.currency + "/g";
    const auto add = [&](const std::string& id, const char* label, double perBatch) {
        figures.push_back({(id.empty() ? "plant" : id) + ".cost", id, label, unit, shown, cost.perMass(perBatch)});
    };
    if (cost.product > 0.0 && !cost.lines.empty() && !cost.currency.empty()) {
        for (const CostOfGoods::Step& step : cost.steps)
            if (!step.unit.empty()) add(step.unit, CORE_TR("core", "Cost of goods, its part"), sumOf(step.costs));
        add("", CORE_TR("core", "Cost of goods"), cost.perBatch());
    }
    if (!cost.hasSchedule) return figures;
    figures.push_back({"plant.min_cycle_time", "", CORE_TR("core", "Smallest time between starts of batches"), "s", "h",
                       cost.cycleTime});
    figures.push_back(
        {"plant.batches", "", CORE_TR("core", "Batches that fit into a year"), "1", "1", double(cost.fits)});
    return figures;
}

void addCostFigures(const model::Plant& plant, figures::RunResult& result)
{
    if (!plant.economics.isObject()) return;
    base::Errors errors;
    const Economics stated = readEconomics(plant.economics, plant, errors);
    for (const base::Error& error : errors) result.notices.push_back({error.where, error.what});
    const CostOfGoods cost = costOf(stated, plant, result);
    const std::vector<figures::Kpi> figures = costFigures(cost);
    result.kpis.insert(result.kpis.end(), figures.begin(), figures.end());
    if (cost.product > 0.0 && !cost.lines.empty() && !cost.currency.empty()) sayWhatLacks(cost, result);
}

} // namespace titer::economics
