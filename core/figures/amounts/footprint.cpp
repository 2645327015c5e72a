#include "core/figures/amounts/footprint.h"

#include "core/base/text.h"
#include "core/figures/amounts/charging.h"
#include "core/figures/amounts/site_amounts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::figures {

using base::say;

namespace {

constexpr std::array<std::string_view, massClassCount> massClassTexts{"water", "cleaning_water", "cleaning_solution",
                                                                      "steam", "raw_materials",  "consumables"};

double& massIn(ClassMasses& masses, MassClass of)
{
    return masses[std::size_t(of)];
}

double massIn(const ClassMasses& masses, MassClass of)
{
    return masses[std::size_t(of)];
}

// Some names of many.
std::string namedBriefly(const std::vector<std::string>& names)
{
    constexpr std::size_t shown = 12;
    std::vector<std::string> first(names.begin(), names.begin() + std::ptrdiff_t(std::min(names.size(), shown)));
    return base::join(first, ", ") + (names.size() > shown ? ", …" : "");
}

class FootprintMaker {
public:
    FootprintMaker(const model::Plant& plant, const RunResult& result, const FactorTable& table)
        : m_plant(plant)
        , m_result(result)
        , m_table(table)
        , m_charging(plant, result, table)
        , m_taken(table.factors.size(), 0)
    {
    }

    Footprint make()
    {
        m_made.hasFactors = !m_table.factors.empty();
        findProduct();
        addMasses();
        addLines();
        addSums();
        share();
        addNotices();
        return std::move(m_made);
    }

private:
    using Kind = Amount::Kind;

    void notice(std::string where, base::Sentence what)
    {
        m_made.notices.push_back({std::move(where), std::move(what)});
    }

    void findProduct()
    {
        if (m_result.status != RunStatus::Ok)
            return notice("run", say(CORE_TR("core", "The run is “{1}”, so there is nothing per mass of product. Mend "
                                                     "what the run reports first."),
                                     std::string(statusText(m_result.status))));
        const Kpi* product = m_result.kpi("plant.product");
        if (product && product->unit == "kg" && m_result.kpi("plant.mass_intensity")) m_made.product = product->value;
        if (!(m_made.product > 0.0))
            notice("plant.product",
                   say(CORE_TR("core", "There is no product with a mass at the end of the train, so there is nothing "
                                       "per mass of it. Give a component the role “product” and a molar mass, and let "
                                       "the run last until it is collected.")));
    }

    ClassMasses& massesOf(const std::string& step) { return stepOf(step).masses; }

    Footprint::Step& stepOf(const std::string& id)
    {
        const auto found = std::ranges::find(m_made.steps, id, &Footprint::Step::id);
        return found == m_made.steps.end() ? m_made.steps.emplace_back(Footprint::Step{.id = id}) : *found;
    }

    void addMasses()
    {
        for (std::size_t a = 0; a < m_charging.drawn(); ++a) {
            const Amount& amount = m_charging.amounts()[a];
            if (m_charging.worn(a).isWhole) m_whole.push_back(amount.of());
            if (amount.kind == Kind::Outlet || measureOf(amount.kind) == "J") continue;
            ClassMasses& masses = massesOf(amount.step);
            switch (amount.kind) {
            case Kind::Water:
                massIn(masses, MassClass::CleaningWater) += amount.mass();
                break;
            case Kind::Solution:
                massIn(masses, MassClass::CleaningSolution) += amount.mass();
                break;
            case Kind::Steam:
                massIn(masses, MassClass::Steam) += amount.mass();
                break;
            case Kind::Inlet:
            case Kind::Initial:
                massIn(masses, MassClass::Water) += amount.mass() - amount.massOfParts();
                massIn(masses, MassClass::RawMaterials) += amount.massOfParts();
                break;
            default:
                massIn(masses, MassClass::Consumables) += m_charging.worn(a).mass.value_or(0.0);
            }
        }
        const auto placeOf = [this](const Footprint::Step& step) { return m_plant.unitIndex(step.id); };
        std::ranges::sort(m_made.steps, {}, placeOf);
        for (const Footprint::Step& step : m_made.steps)
            for (std::size_t c = 0; c < massClassCount; ++c) m_made.masses[c] += step.masses[c];
    }

    void addLines()
    {
        for (const Charge& charge : m_charging.charges()) addLine(charge);
    }

    void addLine(const Charge& charge)
    {
        const Amount& amount = m_charging.amounts()[charge.amount];
        const Worn& worn = m_charging.worn(charge.amount);
        Footprint::Line& line = m_made.lines.emplace_back();
        line.of = textOf(charge, m_plant, m_charging.amounts());
        line.in = charge.isWhole() ? amount.in : amount.of();
        line.step = amount.step;
        line.amount = charge.value;
        line.measure = charge.measure;
        line.uses = amount.uses;
        line.share = worn.share;
        if (amount.in.empty()) line.mass = std::isfinite(charge.mass) ? std::optional(charge.mass) : worn.mass;
        line.isPlastic = worn.row >= 0 && m_table.masses[std::size_t(worn.row)].isPlastic;
        if (line.isPlastic) m_made.plastics += worn.mass.value_or(0.0);
        line.by = m_charging.chargedBy(charge);
        for (const std::size_t f : m_charging.factorsOf(charge)) {
            m_taken[f] = 1;
            const Factor& factor = m_table.factors[f];
            const std::optional<double> basis = m_charging.basisOf(factor, charge);
            if (!basis) continue; // by the mass of what has none
            if (line.factor < 0) line.factor = int(f);
            line.charged.push_back({int(f), factor.value * *basis});
            line.co2 += factor.value * *basis;
            line.low += factor.low * *basis;
            line.high += factor.high * *basis;
        }
        if (line.factor >= 0 && isReused(amount.kind) && worn.row < 0) m_whole.push_back(line.of);
    }

    void addSums()
    {
        const auto placeOf = [this](const Footprint::Step& step) {
            const int unit = m_plant.unitIndex(step.id);
            return unit < 0 ? int(m_plant.units.size()) : unit; // what is the plant's comes last
        };
        for (const Footprint::Line& line : m_made.lines) {
            if (line.factor < 0) continue;
            for (const Footprint::Line::Charged& charged : line.charged)
                m_made.co2[std::size_t(m_table.factors[std::size_t(charged.factor)].scope - 1)] += charged.co2;
            m_made.low += line.low;
            m_made.high += line.high;
            stepOf(line.step).co2 += line.co2;
        }
        std::ranges::sort(m_made.steps, {}, placeOf); // an outlet or a heat exchanger draws no mass
        for (const Amount& amount : m_charging.amounts()) {
            if (amount.kind == Kind::Electricity) m_made.electricity += amount.amount;
            if (amount.kind == Kind::Heat) m_made.heat += amount.amount;
            if (amount.kind == Kind::Fuel) m_made.fuel += amount.amount;
            const bool isDrawn = amount.isLiquid() && amount.kind != Kind::Outlet;
            if (isDrawn || (amount.kind == Kind::Steam && amount.in.empty()))
                m_made.withdrawn +=
                    (amount.mass() - amount.massOfParts()) * withdrawnPer(m_table.site, m_table.withdrawal, amount);
        }
    }

    void share()
    {
        if (!m_table.site.byProducts) return;
        const Allocation made = allocationOf(m_plant, m_result, *m_table.site.byProducts, m_made.product);
        m_made.share = made.share;
        if (!made.withoutMass.empty())
            notice("by_products", say(CORE_TR("core", "These by-products bear nothing, since nothing of them leaves or "
                                                      "their mass is not known: {1}."),
                                      base::join(made.withoutMass, ", ")));
    }

    void addNotices()
    {
        const bool weighs = sayWhatHasNoMass();
        const bool charged = sayWhatHasNoFactor();
        m_made.isComplete = m_made.product > 0.0 && weighs && charged;
        sayWhatIsNotCleaned();
        for (const Amount& amount : m_charging.amounts())
            if (amount.bringsProduct)
                notice("units/" + amount.id,
                       say(CORE_TR("core", "Product comes from here: what was used to make it is not counted.")));
        if (!(m_table.withdrawal > 0.0) && !m_table.site.wfi)
            notice("water", say(CORE_TR("core", "Water is what was used: what its making rejects is not stated. State "
                                                "“wfi” or “water” in a table of factors.")));
        const auto heats = [](const Amount& amount) { return amount.kind == Kind::Steam && !amount.in.empty(); };
        if (!m_table.site.boiler && std::ranges::any_of(m_charging.amounts(), heats))
            notice("steam",
                   say(CORE_TR("core", "The fuel for steam that makes water for injection is not counted. State "
                                       "“steam” in a table of factors.")));
        if (m_made.product > 0.0 && m_made.eFactorWithoutWater() < 0.0)
            notice("e_factor_without_water",
                   say(CORE_TR("core", "The components that the plant states weigh less than the product: media and "
                                       "buffers are not stated in full.")));
        for (std::size_t f = 0; f < m_taken.size(); ++f)
            if (!m_taken[f] && !m_table.factors[f].isShipped)
                notice(m_table.factors[f].id,
                       say(CORE_TR("core", "Nothing in this run is charged by “{1}”."), m_table.factors[f].of));
    }

    bool sayWhatHasNoMass()
    {
        std::vector<std::string> lacking;
        for (std::size_t a = 0; a < m_charging.amounts().size(); ++a) {
            const Amount& amount = m_charging.amounts()[a];
            if (measureOf(amount.kind) == "J" || amount.kind == Kind::Withdrawn) continue;
            if (std::isfinite(amount.mass())) continue;
            if (!m_charging.worn(a).mass) lacking.push_back(amount.of());
        }
        if (!lacking.empty())
            notice("consumables", say(CORE_TR("core", "The mass intensity lacks what nobody states the mass of: {1}. "
                                                      "State it under “consumables” in a table of factors."),
                                      namedBriefly(lacking)));
        if (!m_whole.empty())
            notice("consumables", say(CORE_TR("core", "Counted as if this run used it up, since nobody states its "
                                                      "“uses”: {1}."),
                                      namedBriefly(m_whole)));
        return lacking.empty() && m_whole.empty();
    }

    bool sayWhatHasNoFactor()
    {
        const auto lacking = std::ranges::count_if(m_made.lines, &Footprint::Line::lacksFactor);
        if (lacking > 0 && m_made.hasFactors)
            notice("co2", say(CORE_TR("core", "The emissions are incomplete: {1} of {2} lines have no factor. They are "
                                              "listed under “without a factor”."),
                              std::to_string(lacking), std::to_string(m_made.lines.size())));
        return lacking == 0;
    }

    // Vessels that held something and that no phase cleans: the usual reason for a mass intensity below the published ones.
    void sayWhatIsNotCleaned()
    {
        std::vector<std::string> dirty;
        for (std::size_t u = 0; u < m_plant.units.size(); ++u) {
            const model::PlantUnit& unit = m_plant.units[u];
            const auto isOfIt = [&unit](const Amount& amount) {
                return amount.id == unit.id &&
                       (amount.kind == Kind::Water || amount.kind == Kind::Solution || amount.kind == Kind::Steam);
            };
            const bool held = unit.type->holdup && u < m_result.starts.size() && m_result.starts[u] >= 0.0;
            if (held && std::ranges::none_of(m_charging.amounts(), isOfIt)) dirty.push_back(unit.id);
        }
        if (!dirty.empty())
            notice("recipe", say(CORE_TR("core", "Water, solutions and steam of cleaning are counted where the recipe "
                                                 "has them. It cleans none of these vessels: {1}."),
                                 namedBriefly(dirty)));
    }

    const model::Plant& m_plant;
    const RunResult& m_result;
    const FactorTable& m_table;
    Charging m_charging;
    std::vector<char> m_taken;        // per factor
    std::vector<std::string> m_whole; // what this run would use up, for want of a number of uses
    Footprint m_made;
};

} // namespace

std::string_view textOf(MassClass of)
{
    return massClassTexts[std::size_t(of)];
}

double sumOf(const ClassMasses& masses)
{
    return std::accumulate(masses.begin(), masses.end(), 0.0);
}

double Footprint::eFactorWithoutWater() const
{
    return (massIn(masses, MassClass::RawMaterials) + massIn(masses, MassClass::Consumables)) / product - 1.0;
}

Footprint footprintOf(const model::Plant& plant, const RunResult& result, const FactorTable& table)
{
    return FootprintMaker(plant, result, table).make();
}

} // namespace titer::figures
