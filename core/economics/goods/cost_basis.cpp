#include "core/economics/goods/cost_basis.h"

#include "core/figures/occupancy.h"
#include "core/model/plant/plant.h"
#include "core/schedule/plan.h"
#include "core/schedule/plant_tasks.h"

#include <algorithm>
#include <cmath>

namespace titer::economics {

using figures::Charge;
using figures::Selector;

namespace {

std::vector<std::pair<std::string, std::string>> pricedThings(const Economics& economics)
{
    std::vector<std::pair<std::string, std::string>> things;
    for (const Price& price : economics.prices) things.emplace_back(price.of, price.measure);
    return things;
}

} // namespace

CostBasis::CostBasis(const Economics& economics, const base::Json& stated, const model::Plant& ofPlant,
                     const figures::RunResult& ofRun)
    : plant(ofPlant)
    , result(ofRun)
    , amounts(figures::amountsOf(ofPlant, ofRun))
    , m_priced(pricedThings(economics))
    , m_counts(economics.counts())
{
    for (int u = 0; u < int(plant.units.size()); ++u)
        inUse.push_back(figures::isEquipment(plant.units[std::size_t(u)].type->id) &&
                        figures::occupied(plant, result, u));
    findCharges(economics);
    findSchedule(stated);
}

bool CostBasis::suits(const Economics& economics) const
{
    const auto isSame = [](const Price& price, const std::pair<std::string, std::string>& thing) {
        return price.of == thing.first && price.measure == thing.second;
    };
    return std::ranges::equal(economics.prices, m_priced, isSame) && economics.counts() == m_counts;
}

void CostBasis::findCharges(const Economics& economics)
{
    std::vector<Selector> selectors;
    std::vector<std::size_t> places; // of their prices
    for (std::size_t p = 0; p < economics.prices.size(); ++p) {
        if (economics.prices[p].perBatch) continue;
        selectors.push_back(economics.prices[p].selector);
        places.push_back(p);
    }
    const auto fits = [&](int selector, const Charge& charge) {
        const std::string& measure = economics.prices[places[std::size_t(selector)]].measure;
        return measure == charge.measure || (measure == "kg" && std::isfinite(charge.mass));
    };
    charges = figures::chargesOf(plant, amounts, selectors, fits);
    for (Charge& charge : charges)
        if (charge.selector >= 0) charge.selector = int(places[std::size_t(charge.selector)]);
}

void CostBasis::findSchedule(const base::Json& stated)
{
    base::Errors errors;
    base::Notices notices;
    schedule::Tasks tasks = schedule::tasksOf(plant, result, schedule::readPlan(stated, errors), errors);
    for (const auto& [unit, count] : m_counts)
        if (std::ranges::find(tasks.tasks, unit, &schedule::Task::unit) != tasks.tasks.end())
            tasks.setCount(unit, count);
    if (!tasks.tasks.empty()) batchAfterBatch = schedule::scheduleOf(tasks, errors, notices);
    for (const base::Error& error : errors) faults.push_back({error.where, error.what});
    if (!errors.empty()) batchAfterBatch.reset();
}

} // namespace titer::economics
