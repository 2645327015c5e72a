#include "core/figures/step_figures.h"

#include "core/base/units/units.h"
#include "core/figures/liquids.h"
#include "core/figures/occupancy.h"
#include "core/figures/train.h"
#include "core/model/types/column_types.h"

#include <algorithm>
#include <cmath>

namespace titer::figures {

using solve::PhaseRecord;
using solve::Simulation;

namespace {

using Liquids = model::PlantCleaning;

class Figures {
public:
    Figures(const model::Plant& plant, const Simulation& simulation, RunResult& result)
        : m_plant(plant)
        , m_simulation(simulation)
        , m_result(result)
        , m_train(plant, result)
        , m_drawn(liquidsOf(plant, result, m_train))
    {
    }

    void addAll()
    {
        if (m_train.products().empty()) return;
        findUsers();
        double longest = 0.0;
        for (std::size_t u = 0; u < m_plant.units.size(); ++u) {
            if (m_train.isStep(int(u)))
                longest = std::max(longest, addStep(int(u)));
            else
                addLiquids(u);
            if (m_train.isInlet(int(u)) && m_train.brought(int(u)) > 0.0)
                add(u, "volume_used", CORE_TR("core", "Volume used"), "m3", m_train.brought(int(u)));
        }
        addPlant(longest);
    }

private:
    void add(const std::string& unitId, const std::string& key, const char* label, const char* unit, double value,
             std::string displayUnit = {}, std::string of = {})
    {
        if (!std::isfinite(value)) return;
        const std::string tag = (unitId.empty() ? "plant" : unitId) + "." + key;
        for (const Kpi& k : m_result.kpis)
            if (k.tag == tag) return;
        m_result.kpis.push_back({tag, unitId, label, unit,
                                 displayUnit.empty() ? base::displayUnit(unit) : std::move(displayUnit), value,
                                 std::move(of)});
    }
    void add(std::size_t at, const std::string& key, const char* label, const char* unit, double value)
    {
        add(m_plant.units[at].id, key, label, unit, value);
    }
    const std::string& nameOf(int component) const
    {
        const model::Component& c = m_plant.components[component];
        return c.label.empty() ? c.id : c.label;
    }

    // Yield, purity and clearance from what came to what goes on, per component [basis].
    template <class Came, class Goes> void addChange(const std::string& unitId, Came came, Goes goes)
    {
        add(unitId, "purity", CORE_TR("core", "Product purity"), "1", m_train.purityOf(goes), "%");
        // Below that it is the rounding of the solver that leaves, and may be less than nothing.
        constexpr double resolved = 1e-12;
        for (const int c : m_train.impurities())
            if (const double before = came(c); before > resolved * m_train.raised(c))
                add(unitId, "clearance." + m_plant.components[c].id, CORE_TR("core", "Log reduction of {1}"), "1",
                    std::log10(before / std::max(goes(c), resolved * before)), "1", nameOf(c));
    }

    // How long it was occupied [s].
    double addStep(int u)
    {
        const std::string& id = m_plant.units[u].id;
        const auto goes = [&](int c) { return m_train.passedOn(u, c); };
        const auto came = [&](int c) { return m_train.arrived(u, c); };
        const double arrived = m_train.productArrived(u), passed = m_train.productPassedOn(u);
        const bool evaluated = !m_train.isCulture(u) && arrived > 0.0;
        if (evaluated && passed > 0.0)
            add(id, "yield", CORE_TR("core", "Product yield"), "1", passed / (arrived + m_train.productArisen(u)), "%");
        if (passed > 0.0) addChange(id, [&](int c) { return evaluated ? came(c) : 0.0; }, goes);
        const std::optional<Occupied> taken = occupied(m_plant, m_result, u);
        const double time = taken ? taken->time() : 0.0;
        if (time > 0.0) add(id, "step_time", CORE_TR("core", "Step time"), "s", time, "h");
        addUses(u);
        addProductivity(u, passed, time);
        return time;
    }

    // What was used; of units that are no steps by their cleaning alone.
    void addLiquids(std::size_t unit) { addLiquids(m_plant.units[unit].id, m_used[unit]); }
    void addLiquids(const std::string& unitId, const Liquids& used)
    {
        if (used.solution > 0.0) add(unitId, "buffer", CORE_TR("core", "Solutions used"), "m3", used.solution);
        if (used.water > 0.0)
            add(unitId, "water", CORE_TR("core", "Water, or liquids without a component, used"), "m3", used.water);
        if (used.steam > 0.0) add(unitId, "steam", CORE_TR("core", "Steam used"), "kg", used.steam);
    }

    void addUses(int u)
    {
        const model::UnitModel& model = *m_simulation.plant().units[u].model;
        const model::Equipment equipment = model.equipment();
        const std::size_t unit = std::size_t(u);
        addLiquids(unit);
        if (equipment.resin > 0.0) {
            add(unit, "resin", CORE_TR("core", "Resin volume"), "m3", equipment.resin);
            add(unit, "cycles", CORE_TR("core", "Cycles of the resin"), "1", cyclesOfResin(u));
        }
        if (equipment.membraneArea > 0.0)
            add(unit, "membrane_area", CORE_TR("core", "Membrane area"), "m2", equipment.membraneArea);
        if (equipment.filterArea > 0.0)
            add(unit, "filter_area", CORE_TR("core", "Filter area"), "m2", equipment.filterArea);
        if (equipment.singleUseSets > 0)
            add(unit, "single_use_sets", CORE_TR("core", "Single-use sets"), "1", equipment.singleUseSets);
    }

    // Product that goes on by volume of resin and time.
    void addProductivity(int u, double passed, double time)
    {
        const double resin = m_simulation.plant().units[u].model->equipment().resin;
        if (resin > 0.0 && time > 0.0 && passed > 0.0)
            add(std::size_t(u), "productivity", CORE_TR("core", "Productivity"), "kg/m3/s", passed / (resin * time));
    }

    // A carousel goes round by itself, and each of its columns takes every place once while it switches as often as it has columns; a
    // membrane of two zones does not.
    double cyclesOfResin(int u) const
    {
        const model::PlantUnit& unit = m_simulation.plant().units[std::size_t(u)];
        const model::BedModel* bed = unit.model->facets().bed;
        if (!bed || bed->bedCount() == 1 || model::holdsOneBed(unit.type->id)) return cycles(u);
        const Kpi* switches = m_result.kpi(unit.id + ".switches");
        return switches ? switches->value / bed->bedCount() : base::notAvailable;
    }

    // How often the recipe went through the unit's phases.
    double cycles(int u) const
    {
        std::vector<int> times(m_plant.phases.size(), 0);
        int max = 1;
        for (const PhaseRecord& record : m_result.phases)
            if (m_plant.phases[record.phase].unit == u) max = std::max(max, ++times[record.phase]);
        return max;
    }

    // What an inlet without product brings is used by the first step downstream; water is what carries nothing.
    void findUsers()
    {
        m_used.assign(m_plant.units.size(), {});
        for (const Liquid& liquid : m_drawn) {
            if (liquid.kind == Liquid::Kind::Initial || liquid.bringsProduct) continue;
            const bool water = liquid.kind == Liquid::Kind::Water || liquid.isPlain;
            double Liquids::* const use = liquid.kind == Liquid::Kind::Steam ? &Liquids::steam
                                          : water                            ? &Liquids::water
                                                                             : &Liquids::solution;
            m_usedByAll.*use += liquid.amount;
            if (liquid.step >= 0) m_used[std::size_t(liquid.step)].*use += liquid.amount;
        }
    }

    void addPlant(double longest)
    {
        const auto kept = [this](int c) { return m_train.kept(c); };
        const double product = m_train.productOf(kept), made = m_train.productMade();
        if (longest > 0.0) add("", "cycle_time", CORE_TR("core", "Cycle time: the longest step"), "s", longest, "h");
        addLiquids("", m_usedByAll);
        if (!(product > 0.0) || !(made > 0.0)) return;
        const bool own = !m_train.weighed() && m_train.products().size() == 1;
        const model::Basis basis = own ? m_plant.components[m_train.products().front()].basis : model::Basis::Mass;
        add("", "product", CORE_TR("core", "Product at the end of the train"), model::holdupUnit(basis).data(),
            product);
        add("", "yield", CORE_TR("core", "Product at the end, relative to the product formed"), "1", product / made,
            "%");
        addChange("", [this](int c) { return m_train.raised(c); }, kept);
        if (!m_train.weighed()) return;
        for (const int c : m_train.impurities()) addLeft(c, kept(c), product);
        add("", "mass_intensity", CORE_TR("core", "Process mass intensity: liquids and steam per product"), "1",
            inputs() / product, "kg/kg");
    }

    // What is left of an impurity per product.
    void addLeft(int c, double amount, double product)
    {
        const model::Component& component = m_plant.components[c];
        amount = std::max(amount, 0.0); // rounding may leave less
        const std::string key = "impurity." + component.id;
        const char* label = CORE_TR("core", "{1} per product");
        if (m_train.mass(c) > 0.0)
            add("", key, label, "1", m_train.mass(c) * amount / product,
                component.role == model::Role::ProductVariant ? "%" : "ng/mg", nameOf(c));
        else if (component.basis == model::Basis::Count)
            add("", key, label, "1/kg", amount / product, "1/mg", nameOf(c));
    }

    // Mass of all liquids that were brought, stood in vessels at first or cleaned, with the steam [kg].
    double inputs() const
    {
        double mass = 0.0;
        for (const Liquid& liquid : m_drawn) mass += liquid.mass();
        return mass;
    }

    const model::Plant& m_plant;
    const Simulation& m_simulation;
    RunResult& m_result;
    Train m_train;
    std::vector<Liquid> m_drawn;
    std::vector<Liquids> m_used; // per unit: to work and to clean
    Liquids m_usedByAll;
};

} // namespace

void addTrainFigures(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    Figures(plant, simulation, result).addAll();
}

} // namespace titer::figures
