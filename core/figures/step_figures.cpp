#include "core/figures/step_figures.h"

#include "core/base/units/units.h"
#include "core/figures/train.h"
#include "core/model/types/column_types.h"

#include <algorithm>
#include <cmath>

namespace titer::figures {

using solve::PhaseRecord;
using solve::Simulation;
using solve::StreamTotal;

namespace {

using Liquids = model::PlantCleaning;
constexpr double liquidDensity = 1000.0; // [kg/m3]

class Figures {
public:
    Figures(const model::Plant& plant, const Simulation& simulation, RunResult& result)
        : m_plant(plant)
        , m_simulation(simulation)
        , m_result(result)
        , m_train(plant, simulation, result)
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
        const double time = occupied(u);
        if (time > 0.0) add(id, "step_time", CORE_TR("core", "Step time"), "s", time, "h");
        addUses(u);
        addProductivity(u, passed, time);
        return time;
    }

    double occupied(int u) const
    {
        double first = HUGE_VAL, last = -HUGE_VAL;
        const auto take = [&](double from, double to) { first = std::min(first, from), last = std::max(last, to); };
        for (std::size_t s = 0; s < m_plant.streams.size(); ++s) {
            const model::PlantStream& stream = m_plant.streams[s];
            const StreamTotal& total = m_result.streams[s].total;
            if ((stream.from == u || stream.to == u) && total.first >= 0.0) take(total.first, total.last);
        }
        for (const PhaseRecord& record : m_result.phases)
            if (m_plant.phases[record.phase].unit == u)
                take(record.start, record.end < 0.0 ? m_result.simulatedTime : record.end);
        // A culture is at work between its flows.
        if (m_train.isCulture(u) && m_simulation.startOf(u) >= 0.0) {
            const bool left = std::any_of(m_plant.streams.begin(), m_plant.streams.end(),
                                          [u](const model::PlantStream& s) { return s.from == u; });
            take(m_simulation.startOf(u), left && last > -HUGE_VAL ? last : m_result.simulatedTime);
        }
        return last > first ? last - first : 0.0;
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
            // A carousel goes round by itself; a membrane of two zones does not.
            const model::BedModel* bed = model.facets().bed;
            if (!bed || bed->bedCount() == 1 || model::holdsOneBed(m_simulation.plant().units[u].type->id))
                add(unit, "cycles", CORE_TR("core", "Cycles of the resin"), "1", cycles(u));
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

    // How often the recipe went through the unit's phases.
    double cycles(int u) const
    {
        std::vector<int> times(m_plant.phases.size(), 0);
        int max = 1;
        for (const PhaseRecord& record : m_result.phases)
            if (m_plant.phases[record.phase].unit == u) max = std::max(max, ++times[record.phase]);
        return max;
    }

    static void take(Liquids& sum, const Liquids& more)
    {
        sum.water += more.water;
        sum.solution += more.solution;
        sum.steam += more.steam;
    }

    // What an inlet without product brings is used by the first step downstream; water is what carries nothing. A cleaning that has
    // begun counts as a whole.
    void findUsers()
    {
        m_used.assign(m_plant.units.size(), {});
        for (std::size_t u = 0; u < m_plant.units.size(); ++u) {
            if (!m_train.isInlet(int(u)) || m_train.bringsProduct(int(u))) continue;
            const double volume = m_train.brought(int(u));
            const bool water = bringsNothing(int(u));
            const Liquids brought{water ? volume : 0.0, water ? 0.0 : volume, 0.0};
            take(m_usedByAll, brought);
            if (const int user = firstStepAfter(int(u)); user >= 0) take(m_used[std::size_t(user)], brought);
        }
        for (const PhaseRecord& record : m_result.phases) {
            const model::PlantPhase& phase = m_plant.phases[std::size_t(record.phase)];
            if (!phase.cleaning) continue;
            take(m_cleaning, *phase.cleaning);
            take(m_usedByAll, *phase.cleaning);
            take(m_used[std::size_t(phase.unit)], *phase.cleaning);
        }
    }

    bool bringsNothing(int u) const
    {
        for (std::size_t s = 0; s < m_plant.streams.size(); ++s)
            if (m_plant.streams[s].from == u)
                for (const double amount : m_result.streams[s].total.amounts)
                    if (amount > 0.0) return false;
        return true;
    }

    int firstStepAfter(int u) const
    {
        std::vector<char> seen(m_plant.units.size(), 0);
        std::vector<int> next = {u};
        seen[u] = 1;
        for (std::size_t i = 0; i < next.size(); ++i) {
            if (m_train.isStep(next[i])) return next[i];
            for (const model::PlantStream& s : m_plant.streams)
                if (s.from == next[i] && !seen[s.to]) seen[s.to] = 1, next.push_back(s.to);
        }
        return -1;
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
        add("", "mass_intensity", CORE_TR("core", "Process mass intensity: liquids per product"), "1",
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
        double volume = m_cleaning.water + m_cleaning.solution;
        for (std::size_t u = 0; u < m_plant.units.size(); ++u) {
            if (m_train.isInlet(int(u))) volume += m_train.brought(int(u));
            if (m_plant.units[u].type->holdup) volume += m_plant.units[u].setup.initialVolume;
        }
        return liquidDensity * volume + m_cleaning.steam;
    }

    const model::Plant& m_plant;
    const Simulation& m_simulation;
    RunResult& m_result;
    Train m_train;
    std::vector<Liquids> m_used; // per unit: to work and to clean
    Liquids m_usedByAll, m_cleaning;
};

} // namespace

void addTrainFigures(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    Figures(plant, simulation, result).addAll();
}

} // namespace titer::figures
