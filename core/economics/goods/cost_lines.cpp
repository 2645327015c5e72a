#include "core/economics/goods/cost_lines.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/figures/amounts/footprint.h"
#include "core/model/faults.h"
#include "core/model/plant/plant.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::economics {

using base::say;
using figures::Amount;
using figures::Charge;
using figures::Selector;

namespace {

CostClass classOf(Amount::Kind kind)
{
    using Kind = Amount::Kind;
    switch (kind) {
    case Kind::Inlet:
    case Kind::Initial:
    case Kind::Water:
    case Kind::Solution:
        return CostClass::Materials;
    case Kind::Resin:
    case Kind::Membrane:
    case Kind::Filter:
    case Kind::Set:
    case Kind::Container:
    case Kind::Batch:
        return CostClass::Consumables;
    case Kind::Outlet:
        return CostClass::Waste;
    case Kind::Steam:
    case Kind::Electricity:
    case Kind::Heat:
    case Kind::Fuel:
    case Kind::Withdrawn:
        break;
    }
    return CostClass::Utilities;
}

bool isWorn(Amount::Kind kind)
{
    return classOf(kind) == CostClass::Consumables;
}

// "L" of "USD/L".
std::string unitBehind(const Price& price)
{
    const std::size_t slash = price.unit.find('/');
    return price.measure == "1" || slash == std::string::npos ? "1" : price.unit.substr(slash + 1);
}

} // namespace

RunLines::RunLines(const Economics& economics, const CostBasis& basis, CostOfGoods& into)
    : m_economics(economics)
    , m_basis(basis)
    , m_amounts(basis.amounts)
    , m_made(into)
    , m_shares(m_amounts.size(), 1.0)
    , m_taken(economics.prices.size(), 0)
{
}

void RunLines::notice(std::string where, base::Sentence what)
{
    m_made.notices.push_back({std::move(where), std::move(what)});
}

void RunLines::add()
{
    for (const Charge& charge : m_basis.charges) addCharge(charge);
    addPerBatch();
    addWaste();
    if (!m_once.empty())
        notice("economics/prices", say(CORE_TR("core", "Counted as if each batch used it up, since nobody states its "
                                                       "“uses”: {1}."),
                                       model::listed(m_once)));
    sayWhatBringsProduct();
}

void RunLines::addCharge(const Charge& charge)
{
    const Amount& amount = m_amounts[charge.amount];
    const std::string of = figures::textOf(charge, m_basis.plant, m_amounts);
    if (charge.selector < 0) return addUnpriced(of, amount.step, charge.value, charge.measure);
    const std::size_t place = std::size_t(charge.selector);
    const Price& price = m_economics.prices[place];
    m_taken[place] = 1;
    const double value = price.measure == charge.measure ? charge.value : charge.mass;
    CostOfGoods::Line& line = addLine(price, classOf(amount.kind), of, amount.step, value);
    if (!isWorn(amount.kind)) return;
    line.share = m_shares[charge.amount] = shareOf(price, amount);
    line.cost *= line.share;
}

// Of a life of so many cycles or uses that which the run took, or the share of whole ones that a batch of the year bears.
double RunLines::shareOf(const Price& price, const Amount& amount)
{
    if (!(price.uses > 0.0)) {
        if (figures::isReused(amount.kind)) m_once.push_back(amount.of());
        return 1.0;
    }
    const double used = figures::isReused(amount.kind) ? amount.uses : 1.0;
    if (!price.isBoughtWhole) return used / price.uses;
    const std::string where = "economics/prices/" + price.id + "/buy";
    if (m_made.batches <= 0) {
        notice(where, say(CORE_TR("core", "Whole ones are bought over the batches of a year, which are not known; the "
                                          "share of their life is charged. State “batches”.")));
        return used / price.uses;
    }
    const double whole = std::ceil(used * m_made.batches / price.uses * (1.0 - 1e-12));
    notice(where, say(CORE_TR("core", "{1} of “{2}” are bought for {3} batches a year."), base::writeShort(whole, 6),
                      amount.of(), std::to_string(m_made.batches)));
    return whole / m_made.batches;
}

CostOfGoods::Line& RunLines::addLine(const Price& price, CostClass costClass, std::string of, std::string unit,
                                     double amount)
{
    CostOfGoods::Line& line = m_made.lines.emplace_back();
    line.id = price.id;
    line.of = std::move(of);
    line.costClass = costClass;
    line.unit = std::move(unit);
    line.amount = amount;
    line.amountUnit = unitBehind(price);
    line.price = price.price;
    line.priceUnit = price.unit;
    line.cost = amount * price.price;
    line.source = price.source;
    line.year = price.year;
    return line;
}

void RunLines::addUnpriced(std::string of, std::string unit, double amount, std::string_view measure)
{
    m_made.unpriced.push_back({std::move(of), std::move(unit), amount, figures::shownMeasure(measure)});
}

// Once for each unit in use; one that is named goes before “batch:*”.
void RunLines::addPerBatch()
{
    for (std::size_t u = 0; u < m_basis.inUse.size(); ++u) {
        if (!m_basis.inUse[u]) continue;
        const model::PlantUnit& unit = m_basis.plant.units[u];
        int found = -1;
        for (const std::string& id : {unit.id, std::string("*")})
            for (std::size_t p = 0; found < 0 && p < m_economics.prices.size(); ++p)
                if (m_economics.prices[p].perBatch && m_economics.prices[p].selector.id == id) found = int(p);
        if (found < 0) continue;
        const Price& price = m_economics.prices[std::size_t(found)];
        m_taken[std::size_t(found)] = 1;
        CostOfGoods::Line& line = addLine(price, CostClass::Consumables, "batch:" + unit.id, unit.id, 1.0);
        if (!(price.uses > 0.0)) continue;
        line.share = 1.0 / price.uses;
        line.cost *= line.share;
    }
}

void RunLines::addWaste()
{
    for (std::size_t a = 0; a < m_amounts.size(); ++a) {
        const Amount& amount = m_amounts[a];
        if (!isWorn(amount.kind)) continue;
        const WastePrice* found = nullptr;
        for (const bool one : {true, false})
            for (const WastePrice& waste : m_economics.waste)
                if (!found && (waste.selector.id != "*") == one && waste.selector.takes(amount)) found = &waste;
        if (!found) continue;
        CostOfGoods::Line& line = m_made.lines.emplace_back();
        line.id = found->id;
        line.of = amount.of();
        line.costClass = CostClass::Waste;
        line.unit = amount.step;
        line.amount = found->mass * amount.amount;
        line.amountUnit = "kg";
        line.share = m_shares[a];
        line.price = found->price;
        line.priceUnit = m_made.currency + "/kg";
        line.cost = line.amount * line.share * line.price;
        line.source = found->source;
        line.year = found->year;
    }
}

bool RunLines::addElectricity(const std::string& id, const std::string& unit, double energy)
{
    const auto ofElectricity = [](const Price& price) {
        return !price.perBatch && price.selector.kind == Selector::Kind::Amount &&
               price.selector.of == Amount::Kind::Electricity;
    };
    const auto price = std::ranges::find_if(m_economics.prices, ofElectricity);
    if (price == m_economics.prices.end()) {
        addUnpriced("electricity", unit, energy, "J");
        return false;
    }
    m_taken[std::size_t(price - m_economics.prices.begin())] = 1;
    addLine(*price, CostClass::Utilities, "electricity", unit, energy).id = id;
    return true;
}

void RunLines::sayWhatBringsProduct()
{
    for (const Amount& amount : m_amounts)
        if (amount.bringsProduct)
            notice("units/" + amount.id, say(CORE_TR("core", "Product comes from here: what it cost to make it is "
                                                             "counted by the price of “{1}” alone."),
                                             amount.of()));
}

void RunLines::sayWhatTookNothing()
{
    for (std::size_t p = 0; p < m_taken.size(); ++p)
        if (!m_taken[p])
            notice("economics/prices/" + m_economics.prices[p].id,
                   say(CORE_TR("core", "Nothing in this run is charged by “{1}”."), m_economics.prices[p].of));
}

} // namespace titer::economics
