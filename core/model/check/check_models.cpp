// Makes the model of each unit whose values hold, and asks it which variables it has.
#include "core/model/check/checking.h"

#include "core/base/units/units.h"
#include "core/model/plant/first_inflow.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

using base::say;

namespace {

// A unit at its start, with nothing entering.
class StartView {
public:
    StartView(const PlantUnit& unit, std::span<const double> set, std::size_t components)
        : m_y(std::size_t(unit.model->stateCount() + unit.model->quadratureCount()), 0.0)
        , m_memory(startMemory(*unit.model))
        , m_amounts(components, 0.0)
        , m_concentrations(unit.outPorts.size() * components, 0.0)
        , m_in(unit.inPorts.size())
        , m_out(unit.outPorts.size())
    {
        if (!m_y.empty()) unit.model->start(m_y.data());
        for (Inflow<double>& in : m_in) in.amounts = m_amounts.data();
        for (std::size_t p = 0; p < m_out.size(); ++p)
            m_out[p].concentrations = m_concentrations.data() + p * components;
        view.set = set;
        view.y = m_y.data();
        view.in = m_in;
        view.out = m_out;
        view.memory = m_memory;
        view.quadratures = m_y.data() + unit.model->stateCount();
        unit.model->outflows(view);
    }

    UnitView<double> view;

private:
    std::vector<double> m_y, m_memory, m_amounts, m_concentrations;
    std::vector<Inflow<double>> m_in;
    std::vector<Outflow<double>> m_out;
};

// The set-points of a unit as the run begins: its own, or what a phase sets that starts then. A fault of such a phase is reported with the
// recipe.
std::vector<double> setAtStart(const Flowsheet& flowsheet, const PlantUnit& unit)
{
    const auto si = [](const base::Json& value, std::string_view expected) -> std::optional<double> {
        if (value.isNumber()) return value.number();
        if (!value.isString()) return std::nullopt;
        const base::Result<double> read = base::readQuantity(value.string(), expected);
        return read ? std::optional(*read) : std::nullopt;
    };
    std::vector<double> set = unit.set;
    for (const PhaseEntry& phase : flowsheet.phases) {
        if (si(phase.at, "s") != 0.0) continue;
        for (std::size_t s = 0; s < set.size(); ++s) {
            const SetPointSpec& spec = unit.type->setPoints[s];
            const base::Json* value = phase.set.find(unit.id + "." + spec.key);
            if (const auto number = value ? si(*value, spec.unit) : std::nullopt) set[s] = *number;
        }
    }
    return set;
}

void listVariables(PlantUnit& unit, const UnitView<double>& start)
{
    std::vector<double> values(unit.type->variables.size(), 0.0);
    unit.model->variables(start, values.data());
    unit.variables.clear();
    for (std::size_t v = 0; v < values.size(); ++v)
        if (!std::isnan(values[v])) unit.variables.push_back(int(v));
}

// Of the two ways out of contents that do not fit, the one that leaves the equipment as it is.
Offer offerOf(const PlantUnit& unit, const base::Error& error, const std::string& where)
{
    if (error.where == "params/heel") return offerToRemove(where + "/" + error.where);
    if (error.where != "initial/volume") return {};
    return offerToSet(where + "/" + error.where,
                      base::writeQuantity(unit.setup.params["vessel_volume"], base::displayUnit("m3"), 12));
}

bool takesBinding(const UnitType& type)
{
    return std::any_of(type.params.begin(), type.params.end(), [](const ParamSpec& spec) {
        return spec.shape == Shape::Record && std::string_view(spec.record) == "binding";
    });
}

void reportErrors(Checking& checking, const PlantUnit& unit, const base::Errors& errors, const std::string& where)
{
    for (const base::Error& e : errors)
        checking.faults.add(base::startsWith(e.where, "units/") || base::startsWith(e.where, "components/") ? e.where
                            : e.where.empty()                                                               ? where
                                              : where + "/" + e.where,
                            e.what, offerOf(unit, e, where));
}

void makeModel(Checking& checking, std::size_t index, bool reachIsKnown)
{
    PlantUnit& unit = checking.plant.units[index];
    const std::string where = entryPath("units", unit.id, index);
    const std::size_t before = checking.faults.count();
    if (takesBinding(*unit.type)) unit.setup.binding = makeBinding(checking, index, reachIsKnown);
    const bool bindingSound = checking.faults.count() == before;
    if (unit.setup.binding && bindingSound && reachIsKnown) evaluateUptake(checking, index);
    base::Errors errors;
    std::unique_ptr<UnitModel> model = unit.type->make ? unit.type->make(unit.setup, errors) : nullptr;
    if (!model && errors.empty())
        checking.faults.add(
            where, say(CORE_TR("core", "“{1}” cannot be created from these parameters; compare them with those of an "
                                       "example."),
                       unit.id));
    reportErrors(checking, unit, errors, where);
    // Without its rate law, which components at fault leave out, a unit would seem to lack variables.
    if (!model || !errors.empty() || !bindingSound || !checking.componentsSound) return;
    unit.model = std::move(model);
    const std::vector<double> set = setAtStart(checking.flowsheet, unit);
    const StartView start(unit, set, checking.plant.components.size());
    listVariables(unit, start.view);
    checkLawStart(checking, unit, start.view, where + "/params/kinetics");
}

} // namespace

void makeModels(Checking& checking)
{
    Plant& plant = checking.plant;
    // A fault so far may be what keeps a component away.
    const bool reachIsKnown = !checking.faults.any();
    for (std::size_t i = 0; i < plant.units.size(); ++i) {
        PlantUnit& unit = plant.units[i];
        for (std::size_t c = 0; c < plant.components.size(); ++c)
            if (checking.reach[i][c]) unit.setup.carried.push_back(int(c));
        if (unit.type && reachIsKnown) evaluateReach(checking, i);
        if (unit.type && checking.sound[i]) makeModel(checking, i, reachIsKnown);
    }
}

void resolveBeds(Checking& checking)
{
    if (checking.faults.any()) return; // what enters first is not known then
    Plant& plant = checking.plant;
    for (std::size_t i = 0; i < plant.units.size(); ++i) {
        const PlantUnit& unit = plant.units[i];
        if (!unit.type->bed) continue;
        Operation operation = firstInflow(plant, int(i));
        operation.tolerance = 1e-4; // the coarsest that a run takes: what fails here fails everywhere
        base::Errors errors;
        (void)unit.model->resolved(operation, errors);
        reportErrors(checking, unit, errors, entryPath("units", unit.id, i));
    }
}

} // namespace titer::model
