#include "core/figures/amounts/charging.h"

#include "core/figures/amounts/site_amounts.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <utility>

namespace titer::figures {

using ChargedKind = Amount::Kind;

Charging::Charging(const model::Plant& plant, const RunResult& result, const FactorTable& table)
    : m_plant(plant)
    , m_result(result)
    , m_table(table)
    , m_amounts(amountsOf(plant, result))
{
    findPlaces();
    addBatches();
    m_drawn = m_amounts.size();
    findMasses();
    chargeAll();
}

std::span<const std::size_t> Charging::factorsOf(const Charge& charge) const
{
    if (charge.selector < 0) return {};
    return m_places[std::size_t(charge.selector)];
}

void Charging::addBatches()
{
    std::vector<Selector> selectors;
    for (const Factor& factor : m_table.factors)
        if (factor.measure == "1") selectors.push_back(factor.selector);
    for (const ConsumableMass& row : m_table.masses) selectors.push_back(row.selector);
    for (Amount& once : batchAmounts(m_plant, m_result, selectors)) m_amounts.push_back(std::move(once));
}

void Charging::findMasses()
{
    for (const Amount& amount : m_amounts) {
        Worn& worn = m_worn.emplace_back();
        if (measureOf(amount.kind) == "J" || amount.kind == ChargedKind::Steam || amount.isLiquid()) continue;
        for (const bool one : {true, false})
            for (std::size_t r = 0; worn.row < 0 && r < m_table.masses.size(); ++r) {
                const Selector& selector = m_table.masses[r].selector;
                if ((selector.id != "*") == one && selector.takes(amount)) worn.row = int(r);
            }
        if (worn.row < 0) continue;
        const ConsumableMass& row = m_table.masses[std::size_t(worn.row)];
        if (isReused(amount.kind) && row.uses > 0.0) worn.share = amount.uses / row.uses;
        worn.mass = row.mass * amount.amount * worn.share;
        worn.isWhole = isReused(amount.kind) && !(row.uses > 0.0);
    }
}

std::optional<double> Charging::basisOf(const Factor& factor, const Charge& charge) const
{
    const Worn& worn = m_worn[charge.amount];
    if (factor.measure == charge.measure) return charge.value * worn.share;
    if (factor.measure != "kg") return std::nullopt;
    if (std::isfinite(charge.mass)) return charge.mass;
    return worn.mass;
}

// The factors of each place, and its selector.
void Charging::findPlaces()
{
    for (std::size_t f = 0; f < m_table.factors.size(); ++f) {
        const Factor& factor = m_table.factors[f];
        std::size_t place = 0;
        while (place < m_places.size() && m_table.factors[m_places[place].front()].of != factor.of) ++place;
        if (place == m_places.size()) {
            m_places.emplace_back();
            m_selectors.push_back(factor.selector);
        }
        m_places[place].push_back(f);
    }
}

bool Charging::isCharged(const Charge& charge) const
{
    return charge.selector >= 0 && std::ranges::any_of(m_places[std::size_t(charge.selector)], [&](std::size_t f) {
               return basisOf(m_table.factors[f], charge).has_value();
           });
}

// Charges what was added to the amounts from `first` on.
void Charging::chargeFrom(std::size_t first)
{
    m_worn.resize(m_amounts.size());
    const std::span<const Amount> added = std::span(m_amounts).subspan(first);
    const std::function<bool(int, const Charge&)> fits = [&](int selector, const Charge& charge) {
        Charge whole = charge;
        whole.amount += first;
        whole.selector = selector;
        return isCharged(whole);
    };
    for (Charge charge : chargesOf(m_plant, added, m_selectors, fits)) {
        charge.amount += first;
        m_charges.push_back(charge);
    }
}

void Charging::add(std::vector<Amount> amounts)
{
    const std::size_t first = m_amounts.size();
    m_amounts.insert(m_amounts.end(), std::make_move_iterator(amounts.begin()), std::make_move_iterator(amounts.end()));
    chargeFrom(first);
}

// Water in what no factor of its own takes [kg].
double Charging::waterOf(const Charge& charge) const
{
    const Amount& amount = m_amounts[charge.amount];
    const bool isDrawn = amount.isLiquid() && amount.kind != ChargedKind::Outlet;
    if (!isDrawn || isCharged(charge) || charge.component >= 0) return 0.0;
    return charge.isRest ? charge.mass : charge.mass - amount.massOfParts();
}

bool Charging::isMadeSteam(const Charge& charge) const
{
    return m_amounts[charge.amount].kind == ChargedKind::Steam && !isCharged(charge);
}

// What has a factor of its own was bought with what its making takes; of all else the site makes it.
void Charging::chargeAll()
{
    chargeFrom(0);
    std::vector<StepUse> water, steam;
    for (const Charge& charge : m_charges)
        if (const double mass = waterOf(charge); mass > 0.0) water.push_back({charge.amount, mass});
    add(cleanroomAmounts(m_plant, m_result, m_table.site));
    add(wfiAmounts(m_table.site, m_amounts, water));
    for (const Charge& charge : m_charges)
        if (isMadeSteam(charge)) steam.push_back({charge.amount, charge.value});
    add(fuelAmounts(m_table.site, m_amounts, steam));
    m_chargesWithdrawn = std::ranges::any_of(m_selectors, [](const Selector& selector) {
        return selector.kind == Selector::Kind::Amount && selector.of == ChargedKind::Withdrawn;
    });
    if (!m_chargesWithdrawn) return;
    for (const StepUse& use : steam)
        if (m_amounts[use.amount].in.empty()) water.push_back(use); // what heats comes back as condensate
    add(withdrawnAmounts(m_table.site, m_table.withdrawal, m_amounts, water));
}

std::string_view Charging::chargedBy(const Charge& charge) const
{
    if (isMadeSteam(charge) && m_table.site.boiler) return textOf(ChargedKind::Fuel);
    const Amount& amount = m_amounts[charge.amount];
    const bool isWater = charge.isRest || amount.kind == ChargedKind::Water || amount.isPlain ||
                         (amount.kind == ChargedKind::Initial && amount.parts.empty());
    return isWater && m_chargesWithdrawn && !isCharged(charge) ? textOf(ChargedKind::Withdrawn) : std::string_view();
}

} // namespace titer::figures
