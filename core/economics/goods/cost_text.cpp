// Sums and groups the cost of goods, and writes it as titer.cost/1 and as CSV.
#include "core/base/not_available.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/cost_of_goods.h"
#include "core/model/plant/plant.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::economics {

using base::Json;

namespace {

constexpr std::string_view titerGroups[] = {"materials", "consumables", "labour",   "quality",
                                            "utilities", "waste",       "facility", "failed"};
static_assert(std::size(titerGroups) == costClassCount);
// SuperPro Designer's operating cost by its headings (Intelligen, user guide), BioSolve's by its categories.
constexpr std::string_view superProGroups[] = {"raw_materials", "labour", "facility_dependent", "laboratory",
                                               "consumables",   "waste",  "utilities",          "failed"};
constexpr std::string_view bioSolveGroups[] = {"capital", "materials", "consumables", "labour", "other"};

constexpr std::size_t superProPlaces[costClassCount] = {0, 4, 1, 3, 6, 5, 2, 7};
constexpr std::size_t bioSolvePlaces[costClassCount] = {1, 2, 3, 3, 4, 4, 0, 4};

Json numberOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

Json costsJson(const CostOfGoods& cost, double perBatch)
{
    return Json::object({{"per_batch", perBatch},
                         {"per_year", numberOrNull(cost.perYear(perBatch))},
                         {"per_mass", numberOrNull(cost.perMass(perBatch))}});
}

std::string_view costStatusText(CostOfGoods::Status status)
{
    return status == CostOfGoods::Status::Ok           ? "ok"
           : status == CostOfGoods::Status::Incomplete ? "incomplete"
                                                       : "failed";
}

Json lineJson(const CostOfGoods::Line& line, Grouping grouping)
{
    return Json::object({{"id", line.id},
                         {"of", line.of},
                         {"class", groupsOf(grouping)[groupOf(line, grouping)]},
                         {"unit", line.unit},
                         {"amount", base::toUnit(line.amount, line.amountUnit)},
                         {"unit_of_amount", line.amountUnit},
                         {"share", line.share},
                         {"price", base::toUnit(line.price, line.priceUnit)},
                         {"unit_of_price", line.priceUnit},
                         {"cost", line.cost},
                         {"source", line.source},
                         {"year", line.year > 0 ? Json(line.year) : Json()}});
}

} // namespace

std::string_view textOf(CostClass of)
{
    return titerGroups[std::size_t(of)];
}

double sumOf(const ClassCosts& costs)
{
    return std::accumulate(costs.begin(), costs.end(), 0.0);
}

double CostOfGoods::yearOfBatch() const
{
    return batches > 0 ? base::fromUnit(1.0, "a") / batches : 0.0;
}

double CostOfGoods::perYear(double ofBatch) const
{
    return batches > 0 ? ofBatch * batches * success : base::notAvailable;
}

double CostOfGoods::perMass(double ofBatch) const
{
    return product > 0.0 ? ofBatch / product : base::notAvailable;
}

const CostOfGoods::Step* CostOfGoods::step(std::string_view unit) const
{
    const auto found = std::ranges::find(steps, unit, &Step::unit);
    return found == steps.end() ? nullptr : &*found;
}

std::span<const std::string_view> groupsOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::SuperPro:
        return superProGroups;
    case Grouping::BioSolve:
        return bioSolveGroups;
    case Grouping::Titer:
        break;
    }
    return titerGroups;
}

std::size_t groupOf(const CostOfGoods::Line& line, Grouping grouping)
{
    const std::size_t costClass = std::size_t(line.costClass);
    switch (grouping) {
    case Grouping::SuperPro:
        return superProPlaces[costClass];
    case Grouping::BioSolve: // where capital is what is written off
        return line.part == CostOfGoods::Part::Upkeep ? std::size(bioSolveGroups) - 1 : bioSolvePlaces[costClass];
    case Grouping::Titer:
        break;
    }
    return costClass;
}

std::vector<double> costsBy(const CostOfGoods& cost, Grouping grouping)
{
    std::vector<double> sums(groupsOf(grouping).size(), 0.0);
    for (const CostOfGoods::Line& line : cost.lines) sums[groupOf(line, grouping)] += line.cost;
    return sums;
}

std::vector<double> costsBy(const CostOfGoods& cost, Grouping grouping, std::string_view unit)
{
    std::vector<double> sums(groupsOf(grouping).size(), 0.0);
    for (const CostOfGoods::Line& line : cost.lines)
        if (line.unit == unit) sums[groupOf(line, grouping)] += line.cost;
    return sums;
}

Json costJson(const model::Plant& plant, const CostOfGoods& cost, Grouping grouping)
{
    const std::span<const std::string_view> groups = groupsOf(grouping);
    Json classes = Json::array(), steps = Json::array(), lines = Json::array(), unpriced = Json::array(),
         notices = Json::array();
    const std::vector<double> all = costsBy(cost, grouping);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        Json row = costsJson(cost, all[g]);
        row.members().insert(row.members().begin(), base::Json::Member("id", Json(groups[g])));
        classes.push(std::move(row));
    }
    for (const CostOfGoods::Step& step : cost.steps) {
        Json row = Json::object({{"unit", step.unit}});
        const std::vector<double> own = costsBy(cost, grouping, step.unit);
        for (std::size_t g = 0; g < groups.size(); ++g) row[groups[g]] = own[g];
        row["total"] = sumOf(step.costs);
        steps.push(std::move(row));
    }
    for (const CostOfGoods::Line& line : cost.lines) lines.push(lineJson(line, grouping));
    for (const CostOfGoods::Unpriced& each : cost.unpriced)
        unpriced.push(Json::object({{"of", each.of},
                                    {"step", each.unit},
                                    {"amount", base::toUnit(each.amount, each.amountUnit)},
                                    {"unit", each.amountUnit}}));
    for (const base::Notice& notice : cost.notices)
        notices.push(Json::object({{"where", notice.where}, {"what", notice.what.text()}}));
    return Json::object({{"format", "titer.cost/1"},
                         {"plant", plant.name},
                         {"status", costStatusText(cost.status)},
                         {"currency", cost.currency},
                         {"year", cost.year > 0 ? Json(cost.year) : Json()},
                         {"product", cost.product > 0.0 ? Json(cost.product) : Json()},
                         {"batches", cost.batches > 0 ? Json(cost.batches) : Json()},
                         {"fits", cost.hasSchedule ? Json(cost.fits) : Json()},
                         {"success", cost.success},
                         {"share", cost.share},
                         {"capital", cost.capital},
                         {"classes", std::move(classes)},
                         {"steps", std::move(steps)},
                         {"lines", std::move(lines)},
                         {"total", costsJson(cost, cost.perBatch())},
                         {"unpriced", std::move(unpriced)},
                         {"notices", std::move(notices)}});
}

std::string costCsv(const CostOfGoods& cost)
{
    std::string text =
        "id,of,class,unit,amount,unit of amount,share,price,unit of price,cost [" + cost.currency + "],source,year\n";
    const auto add = [&text](std::vector<std::string> cells) {
        for (std::string& cell : cells) cell = base::csvCell(cell);
        text += base::join(cells, ",") + "\n";
    };
    const auto number = [](double value) { return base::writeShort(value, 12); };
    for (const CostOfGoods::Line& line : cost.lines)
        add({line.id, line.of, std::string(textOf(line.costClass)), line.unit,
             number(base::toUnit(line.amount, line.amountUnit)), line.amountUnit, number(line.share),
             number(base::toUnit(line.price, line.priceUnit)), line.priceUnit, number(line.cost), line.source,
             line.year > 0 ? std::to_string(line.year) : std::string()});
    for (const CostOfGoods::Unpriced& each : cost.unpriced)
        add({"", each.of, "", each.unit, number(base::toUnit(each.amount, each.amountUnit)), each.amountUnit, "", "",
             "", "", "", ""});
    return text;
}

} // namespace titer::economics
