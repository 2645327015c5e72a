#include "core/figures/amounts/footprint.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/figures/liquids.h"
#include "core/figures/train.h"

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
        , m_amounts(amountsOf(plant, result))
    {
    }

    Footprint make()
    {
        m_made.hasFactors = !m_table.factors.empty();
        findProduct();
        findMasses();
        addMasses();
        addLines();
        addSums();
        addNotices();
        return std::move(m_made);
    }

private:
    using Kind = Amount::Kind;

    // What the table states of the mass of a consumable, and of that what this run takes.
    struct Worn {
        int row = -1;
        double share = 1.0;         // of its life
        std::optional<double> mass; // [kg]
    };

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

    void findMasses()
    {
        for (const Amount& amount : m_amounts) {
            Worn& worn = m_worn.emplace_back();
            if (measureOf(amount.kind) == "J" || amount.kind == Kind::Steam || amount.isLiquid()) continue;
            for (const bool one : {true, false})
                for (std::size_t r = 0; worn.row < 0 && r < m_table.masses.size(); ++r) {
                    const Selector& selector = m_table.masses[r].selector;
                    if ((selector.id != "*") == one && selector.takes(amount)) worn.row = int(r);
                }
            if (worn.row < 0) continue;
            const ConsumableMass& row = m_table.masses[std::size_t(worn.row)];
            if (isReused(amount.kind) && row.uses > 0.0) worn.share = amount.uses / row.uses;
            worn.mass = row.mass * amount.amount * worn.share;
            if (isReused(amount.kind) && !(row.uses > 0.0)) m_whole.push_back(amount.of());
        }
    }

    ClassMasses& massesOf(const std::string& step) { return stepOf(step).masses; }

    Footprint::Step& stepOf(const std::string& id)
    {
        const auto found = std::ranges::find(m_made.steps, id, &Footprint::Step::id);
        return found == m_made.steps.end() ? m_made.steps.emplace_back(Footprint::Step{.id = id}) : *found;
    }

    void addMasses()
    {
        for (std::size_t a = 0; a < m_amounts.size(); ++a) {
            const Amount& amount = m_amounts[a];
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
                massIn(masses, MassClass::Consumables) += m_worn[a].mass.value_or(0.0);
            }
        }
        const auto placeOf = [this](const Footprint::Step& step) { return m_plant.unitIndex(step.id); };
        std::ranges::sort(m_made.steps, {}, placeOf);
        for (const Footprint::Step& step : m_made.steps)
            for (std::size_t c = 0; c < massClassCount; ++c) m_made.masses[c] += step.masses[c];
    }

    // By how much of its measure a factor is multiplied; nothing where the two do not go together.
    std::optional<double> basisOf(const Factor& factor, const Charge& charge) const
    {
        const Worn& worn = m_worn[charge.amount];
        if (factor.measure == charge.measure) return charge.value * worn.share;
        if (factor.measure != "kg") return std::nullopt;
        if (std::isfinite(charge.mass)) return charge.mass;
        return worn.mass;
    }

    void addLines()
    {
        std::vector<Selector> selectors;
        for (const Factor& factor : m_table.factors) selectors.push_back(factor.selector);
        const std::function<bool(int, const Charge&)> fits = [this](int selector, const Charge& charge) {
            return basisOf(m_table.factors[std::size_t(selector)], charge).has_value();
        };
        m_taken.assign(selectors.size(), 0);
        for (const Charge& charge : chargesOf(m_plant, m_amounts, selectors, fits)) addLine(charge);
    }

    void addLine(const Charge& charge)
    {
        const Amount& amount = m_amounts[charge.amount];
        const Worn& worn = m_worn[charge.amount];
        Footprint::Line& line = m_made.lines.emplace_back();
        line.of = textOf(charge, m_plant, m_amounts);
        if (!charge.isWhole()) line.in = amount.of();
        line.step = amount.step;
        line.amount = charge.value;
        line.measure = charge.measure;
        line.uses = amount.uses;
        line.share = worn.share;
        line.mass = std::isfinite(charge.mass) ? std::optional(charge.mass) : worn.mass;
        line.isPlastic = worn.row >= 0 && m_table.masses[std::size_t(worn.row)].isPlastic;
        if (line.isPlastic) m_made.plastics += worn.mass.value_or(0.0);
        if (charge.selector < 0) return;
        m_taken[std::size_t(charge.selector)] = 1;
        const Factor& factor = m_table.factors[std::size_t(charge.selector)];
        const std::optional<double> basis = basisOf(factor, charge);
        if (!basis) return; // by the mass of what has none
        if (isReused(amount.kind) && worn.row < 0) m_whole.push_back(line.of);
        line.factor = charge.selector;
        line.co2 = factor.value * *basis;
        line.low = factor.low * *basis;
        line.high = factor.high * *basis;
    }

    void addSums()
    {
        const auto placeOf = [this](const Footprint::Step& step) { return m_plant.unitIndex(step.id); };
        for (const Footprint::Line& line : m_made.lines) {
            if (line.factor < 0) continue;
            m_made.co2[std::size_t(m_table.factors[std::size_t(line.factor)].scope - 1)] += line.co2;
            m_made.low += line.low;
            m_made.high += line.high;
            stepOf(line.step).co2 += line.co2;
        }
        std::ranges::sort(m_made.steps, {}, placeOf); // an outlet or a heat exchanger draws no mass
        for (const Amount& amount : m_amounts) {
            if (amount.kind == Kind::Electricity) m_made.electricity += amount.amount;
            if (amount.kind == Kind::Heat) m_made.heat += amount.amount;
        }
        for (const MassClass of :
             {MassClass::Water, MassClass::CleaningWater, MassClass::CleaningSolution, MassClass::Steam})
            m_made.withdrawn += massIn(m_made.masses, of);
        if (m_table.withdrawal > 0.0) m_made.withdrawn *= m_table.withdrawal;
    }

    void addNotices()
    {
        const bool weighs = sayWhatHasNoMass();
        const bool charged = sayWhatHasNoFactor();
        m_made.isComplete = m_made.product > 0.0 && weighs && charged;
        sayWhatIsNotCleaned();
        for (const Amount& amount : m_amounts)
            if (amount.bringsProduct)
                notice("units/" + amount.id,
                       say(CORE_TR("core", "Product comes from here: what was used to make it is not counted.")));
        if (!(m_table.withdrawal > 0.0))
            notice("water", say(CORE_TR("core", "Water is what was used: what its making rejects is not stated. State "
                                                "“water” in a table of factors.")));
        if (m_made.product > 0.0 && m_made.eFactorWithoutWater() < 0.0)
            notice("e_factor_without_water",
                   say(CORE_TR("core", "The components that the plant states weigh less than the product: media and "
                                       "buffers are not stated in full.")));
        for (std::size_t f = 0; f < m_taken.size(); ++f)
            if (!m_taken[f])
                notice(m_table.factors[f].id,
                       say(CORE_TR("core", "Nothing in this run is charged by “{1}”."), m_table.factors[f].of));
    }

    bool sayWhatHasNoMass()
    {
        std::vector<std::string> lacking;
        for (std::size_t a = 0; a < m_amounts.size(); ++a) {
            const Amount& amount = m_amounts[a];
            if (measureOf(amount.kind) == "J" || std::isfinite(amount.mass())) continue;
            if (!m_worn[a].mass) lacking.push_back(amount.of());
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
        const auto lacking = std::ranges::count(m_made.lines, -1, &Footprint::Line::factor);
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
            if (held && std::ranges::none_of(m_amounts, isOfIt)) dirty.push_back(unit.id);
        }
        if (!dirty.empty())
            notice("recipe", say(CORE_TR("core", "Water, solutions and steam of cleaning are counted where the recipe "
                                                 "has them. It cleans none of these vessels: {1}."),
                                 namedBriefly(dirty)));
    }

    const model::Plant& m_plant;
    const RunResult& m_result;
    const FactorTable& m_table;
    std::vector<Amount> m_amounts;
    std::vector<Worn> m_worn;         // per amount
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
