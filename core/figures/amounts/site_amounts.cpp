#include "core/figures/amounts/site_amounts.h"

#include "core/figures/liquids.h"
#include "core/figures/occupancy.h"
#include "core/figures/train.h"

#include <algorithm>
#include <utility>

namespace titer::figures {

namespace {

using AddedKind = Amount::Kind;

Amount addedAmount(AddedKind kind, std::string id, std::string step, double amount, std::string in)
{
    return {.kind = kind,
            .id = std::move(id),
            .step = std::move(step),
            .amount = amount,
            .uses = 1.0,
            .parts = {},
            .in = std::move(in)};
}

// One of a kind and step, to which more is added.
class SiteSums {
public:
    void add(AddedKind kind, const std::string& id, const std::string& step, double amount, const std::string& in)
    {
        if (!(amount > 0.0)) return;
        const auto there = std::ranges::find_if(m_amounts, [&](const Amount& made) {
            return made.kind == kind && made.id == id && made.step == step && made.in == in;
        });
        if (there == m_amounts.end())
            m_amounts.push_back(addedAmount(kind, id, step, amount, in));
        else
            there->amount += amount;
    }
    std::vector<Amount> take() { return std::move(m_amounts); }

private:
    std::vector<Amount> m_amounts;
};

// From when the first of these units is occupied until the last is free again; of no units those of all equipment [s].
double occupiedBy(const model::Plant& plant, const RunResult& result, const std::vector<std::string>& units)
{
    double first = 0.0, last = 0.0;
    bool any = false;
    for (int u = 0; u < int(plant.units.size()); ++u) {
        const model::PlantUnit& unit = plant.units[std::size_t(u)];
        const bool counts =
            units.empty() ? isEquipment(unit.type->id) : std::ranges::find(units, unit.id) != units.end();
        const std::optional<Occupied> taken = counts ? occupied(plant, result, u) : std::nullopt;
        if (!taken) continue;
        first = any ? std::min(first, taken->from) : taken->from;
        last = any ? std::max(last, taken->to) : taken->to;
        any = true;
    }
    return last - first;
}

} // namespace

double withdrawnPer(const Site& site, double otherwise, const Amount& amount)
{
    if (site.wfi && site.wfi->takes(amount)) return site.wfi->inUse()->withdrawn;
    return otherwise > 0.0 ? otherwise : 1.0;
}

std::vector<Amount> batchAmounts(const model::Plant& plant, const RunResult& result,
                                 std::span<const Selector> selectors)
{
    std::vector<Amount> made;
    for (int u = 0; u < int(plant.units.size()); ++u) {
        const model::PlantUnit& unit = plant.units[std::size_t(u)];
        if (!isEquipment(unit.type->id) || !occupied(plant, result, u)) continue;
        Amount once = addedAmount(AddedKind::Batch, unit.id, unit.id, 1.0, "");
        if (std::ranges::any_of(selectors, [&once](const Selector& selector) { return selector.takes(once); }))
            made.push_back(std::move(once));
    }
    return made;
}

std::vector<Amount> cleanroomAmounts(const model::Plant& plant, const RunResult& result, const Site& site)
{
    std::vector<Amount> made;
    for (const Cleanroom& room : site.cleanrooms) {
        const double time = room.time > 0.0 ? room.time : occupiedBy(plant, result, room.units);
        const double energy = room.area * room.load * time;
        if (energy > 0.0)
            made.push_back(addedAmount(AddedKind::Electricity, room.id, room.unit.empty() ? plantStep : room.unit,
                                       energy, "cleanroom:" + room.id));
    }
    return made;
}

std::vector<Amount> wfiAmounts(const Site& site, std::span<const Amount> amounts, std::span<const StepUse> water)
{
    SiteSums sums;
    for (const StepUse& use : water) {
        const Amount& amount = amounts[use.amount];
        if (!site.wfi || !site.wfi->takes(amount)) continue;
        const WfiWay& way = *site.wfi->inUse();
        const double volume = use.mass / liquidDensity;
        sums.add(AddedKind::Electricity, "wfi", amount.step, volume * way.electricity, "wfi");
        sums.add(AddedKind::Steam, "wfi", amount.step, volume * way.steam, "wfi");
        sums.add(AddedKind::Outlet, "rejected", amount.step, volume * (way.withdrawn - 1.0), "wfi");
    }
    return sums.take();
}

std::vector<Amount> fuelAmounts(const Site& site, std::span<const Amount> amounts, std::span<const StepUse> steam)
{
    SiteSums sums;
    if (site.boiler) {
        const double perSteam = site.boiler->fuelPerSteam();
        for (const StepUse& use : steam)
            sums.add(AddedKind::Fuel, "", amounts[use.amount].step, use.mass * perSteam, "steam");
    }
    return sums.take();
}

std::vector<Amount> withdrawnAmounts(const Site& site, double otherwise, std::span<const Amount> amounts,
                                     std::span<const StepUse> water)
{
    SiteSums sums;
    for (const StepUse& use : water) {
        const Amount& amount = amounts[use.amount];
        sums.add(AddedKind::Withdrawn, "", amount.step,
                 use.mass * withdrawnPer(site, otherwise, amount) / liquidDensity, "");
    }
    return sums.take();
}

Allocation allocationOf(const model::Plant& plant, const RunResult& result, const ByProducts& byProducts,
                        double product)
{
    Allocation made;
    if (byProducts.by == ByProducts::By::None || !(product > 0.0)) return made;
    const Train train(plant, result);
    const bool byValue = byProducts.by == ByProducts::By::Value;
    const double own = product * (byValue ? byProducts.value : 1.0);
    double others = 0.0;
    for (const ByProducts::Row& row : byProducts.rows) {
        const int outlet = plant.unitIndex(row.outlet);
        const int component = row.component.empty() ? -1 : plant.componentIndex(row.component);
        double mass = 0.0;
        for (std::size_t s = 0; s < plant.streams.size() && s < result.streams.size(); ++s) {
            if (plant.streams[s].to != outlet) continue;
            const solve::StreamTotal& total = result.streams[s].total;
            mass += component < 0 ? liquidDensity * total.volume
                                  : train.mass(component) * total.amounts[std::size_t(component)];
        }
        if (!(mass > 0.0)) made.withoutMass.push_back(row.outlet + (component < 0 ? "" : ": " + row.component));
        others += std::max(mass, 0.0) * (byValue ? row.value : 1.0);
    }
    if (own + others > 0.0) made.share = own / (own + others);
    return made;
}

} // namespace titer::figures
