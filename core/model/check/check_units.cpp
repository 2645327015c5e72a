// Checks the units one by one: type, parameters, start values, program and rate law.
#include "core/model/check/checking.h"
#include "core/model/equations/described.h"
#include "core/model/equations/unit_record.h"
#include "core/model/flat_params.h"
#include "core/model/types/cell_contents.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

using base::Json;
using base::say;

namespace {

const UnitType* knownType(Checking& checking, const UnitEntry& entry, const std::string& where)
{
    if (const UnitType* type = typeOf(checking.catalogue, entry)) return type;
    std::vector<std::string> known;
    for (const UnitType* t : checking.catalogue.units) known.push_back(t->id);
    const std::string near = checking.faults.nearest(entry.type, known);
    if (entry.type.empty())
        checking.faults.add(where + "/type",
                            say(CORE_TR("core", "The type is missing; it must be one of {1}."), listed(known)));
    else if (near.empty())
        checking.faults.add(where + "/type", say(CORE_TR("core", "“{1}” is not a unit type; possible types are {2}."),
                                                 excerpt(entry.type), listed(known)));
    else
        checking.faults.add(where + "/type", say(CORE_TR("core", "“{1}” is not a unit type; did you mean “{2}”?"),
                                                 excerpt(entry.type), near));
    return nullptr;
}

void carry(Checking& checking, std::size_t unit, int component)
{
    checking.reach[unit][component] = 1;
}

void readInitial(Checking& checking, const UnitEntry& entry, std::size_t index, const std::string& where)
{
    UnitSetup& setup = checking.plant.units[index].setup;
    setup.initial.assign(checking.plant.components.size(), 0.0);
    const UnitType& type = *checking.plant.units[index].type;
    if (type.bed) return readBedInitial(checking, entry.initial, index, where);
    if (entry.initial.isNull() || !isObject(checking, entry.initial, where)) return;
    if (!type.holdup && !type.filled) {
        checking.faults.add(
            where, say(CORE_TR("core", "“{1}” has no hold-up and takes no initial contents; remove them."), entry.type),
            offerToRemove(where));
        return;
    }
    setup.initialGiven = type.filled;
    Json components = Json::object();
    for (const auto& [key, value] : entry.initial.members()) {
        if (key == "volume" && type.holdup)
            setup.initialVolume =
                checking.values.quantity(value, "m3", CORE_TR("core", "Initial volume"), where + "/volume", notNegative)
                    .value_or(0.0);
        else if (key == "temperature" && type.holdup && !checking.names->components.contains(key))
            checking.faults.add(
                where + "/temperature",
                say(CORE_TR("core", "A vessel starts at its set-point: enter the temperature under “params”.")),
                offerToRemove(where + "/temperature"));
        else
            components.members().emplace_back(key, value);
    }
    for (const auto& [c, value] : checking.values.byComponent(components, where)) {
        const Component& component = checking.plant.components[c];
        const auto read = checking.values.concentration(
            *value, component, component.label.empty() ? component.id : component.label, where + "/" + component.id);
        if (!read) continue;
        setup.initial[c] = *read;
        carry(checking, index, c);
    }
}

void readConcentrations(Checking& checking, std::size_t unit, const Json& object, const std::string& where,
                        std::vector<double>& into, std::string_view perTime)
{
    for (const auto& [c, value] : checking.values.byComponent(object, where)) {
        const Component& component = checking.plant.components[c];
        const Range range = perTime.empty() ? notNegative : Range{};
        const auto read =
            checking.values.concentration(*value, component, component.label.empty() ? component.id : component.label,
                                          where + "/" + component.id, range, perTime);
        if (!read) continue;
        into[c] = *read;
        carry(checking, unit, c);
    }
}

ProgramStep readStep(Checking& checking, std::size_t unit, const Json& entry, bool last, const std::string& where)
{
    ProgramStep step;
    step.concentration.assign(checking.plant.components.size(), 0.0);
    step.ramp = step.concentration;
    if (!entry.isObject()) {
        checking.faults.add(
            where, say(CORE_TR("core", "A step of a program must be an object in braces, not {1}."), shown(entry)));
        return step;
    }
    const auto given = [&](const char* key) {
        const Json* value = entry.find(key);
        return value && !value->isNull() ? value : nullptr;
    };
    if (const Json* value = given("for"))
        step.duration =
            checking.values.positive(*value, "s", CORE_TR("core", "Duration"), where + "/for").value_or(0.0);
    else if (!last)
        checking.faults.add(
            where + "/for",
            say(CORE_TR("core", "The step has no duration; only the last step may omit “for”, because it holds.")));
    if (const Json* value = given("flow"))
        step.flow = checking.values.quantity(*value, "m3/s", CORE_TR("core", "Flow"), where + "/flow", notNegative)
                        .value_or(0.0);
    if (const Json* value = given("growth")) {
        step.flowGrowth =
            checking.values.quantity(*value, "1/s", CORE_TR("core", "Growth rate of the flow"), where + "/growth")
                .value_or(0.0);
        if (!(step.flow > 0.0))
            checking.faults.add(where + "/growth",
                                say(CORE_TR("core", "A flow of 0 cannot grow exponentially; give the flow at the "
                                                    "beginning of the step.")));
    }
    if (const Json* value = given("temperature"))
        step.temperature =
            checking.values
                .quantity(*value, "K", CORE_TR("core", "Temperature"), where + "/temperature", {200.0, 500.0})
                .value_or(298.15);
    if (const Json* value = given("concentration"))
        readConcentrations(checking, unit, *value, where + "/concentration", step.concentration, "");
    if (const Json* value = given("ramp")) {
        Json components = *value;
        if (const Json* flow = value->find("flow")) {
            step.flowRamp =
                checking.values.quantity(*flow, "m3/s/s", CORE_TR("core", "Change of flow"), where + "/ramp/flow")
                    .value_or(0.0);
            components.erase("flow");
            if (step.flowGrowth != 0.0)
                checking.faults.add(
                    where + "/ramp/flow",
                    say(CORE_TR("core", "The flow grows exponentially already; remove one of the two.")),
                    offerToRemove(where + "/ramp/flow"));
        }
        readConcentrations(checking, unit, components, where + "/ramp", step.ramp, "/s");
    }
    checking.values.rejectUnknownKeys(entry, {"for", "flow", "growth", "concentration", "ramp", "temperature"}, where);
    return step;
}

void readProgram(Checking& checking, const UnitEntry& entry, std::size_t index, const std::string& where)
{
    if (entry.program.isNull()) return;
    if (!checking.plant.units[index].type->hasProgram) {
        checking.faults.add(where,
                            say(CORE_TR("core", "“{1}” takes no program; only inlets do. Remove it."), entry.type),
                            offerToRemove(where));
        return;
    }
    if (!entry.program.isArray()) {
        checking.faults.add(where, say(CORE_TR("core", "A program must be a list of steps in brackets, not {1}."),
                                       shown(entry.program)));
        return;
    }
    const auto& steps = entry.program.items();
    for (std::size_t i = 0; i < steps.size(); ++i)
        checking.plant.units[index].setup.program.push_back(
            readStep(checking, index, steps[i], i + 1 == steps.size(), where + "/" + std::to_string(i)));
}

// What a unit makes is carried there though nothing brings it: components that its parameters name, and what it frees from cells.
void carryMade(Checking& checking, std::size_t index)
{
    const auto& entries = checking.plant.units[index].setup.params.entries;
    // Only what breaks cells makes its product; elsewhere it has to come.
    const bool breaksCells = std::any_of(entries.begin(), entries.end(), [](const ParamSet::Entry& e) {
        return e.spec->key == std::string_view(cellContents);
    });
    for (const ParamSet::Entry& e : entries) {
        const bool comes = !breaksCells && e.spec->key == std::string_view("product");
        if (e.spec->shape == Shape::Component && e.value >= 0.0 && !comes) carry(checking, index, int(e.value));
        if (e.spec->key != std::string_view(cellContents)) continue;
        for (std::size_t c = 0; c < e.perComponent.size(); ++c)
            if (e.perComponent[c] > 0.0) carry(checking, index, int(c));
    }
}

void readParams(Checking& checking, const UnitEntry& entry, std::size_t index, const std::string& where)
{
    PlantUnit& unit = checking.plant.units[index];
    if (!entry.params.isNull() && !isObject(checking, entry.params, where)) return;
    const Json params = flatParams(entry);
    unit.setup.params = checking.values.params(unit.type->params, params, where);
    const ParamSet setPoints = checking.values.params(unit.type->setPoints, params, where);
    std::vector<std::string> known;
    if (entry.type == equationsType) known.assign(unitKeys().begin(), unitKeys().end());
    for (const ParamSet* set : {static_cast<const ParamSet*>(&unit.setup.params), &setPoints})
        for (const ParamSet::Entry& e : set->entries) known.push_back(e.spec->key);
    checking.values.rejectUnknownKeys(params, known, where);
    checking.values.noticeUnused(unit.setup.params, unit.setup.params, where);
    checking.values.noticeUnused(setPoints, unit.setup.params, where);
    unit.set = unit.setup.set = setPoints.values();
    carryMade(checking, index);
    for (const ParamSpec& spec : unit.type->params) {
        const Json* record = spec.shape == Shape::Record ? entry.params.find(spec.key) : nullptr;
        const std::string place = where + "/" + spec.key;
        if (!record || record->isNull() || !isObject(checking, *record, place)) continue;
        if (std::string_view(spec.record) == "kinetics") readKinetics(checking, *record, index, place);
        if (std::string_view(spec.record) == "binding") readBinding(checking, *record, index, place);
    }
}

void listPorts(PlantUnit& unit)
{
    for (std::size_t p = 0; p < unit.type->ports.size(); ++p)
        (unit.type->ports[p].direction == Direction::In ? unit.inPorts : unit.outPorts).push_back(int(p));
    unit.setup.inConnected.assign(unit.inPorts.size(), false);
    unit.setup.outConnected.assign(unit.outPorts.size(), false);
    unit.outStreams.assign(unit.outPorts.size(), -1);
    for (std::size_t v = 0; v < unit.type->variables.size(); ++v) unit.variables.push_back(int(v));
}

} // namespace

bool isObject(Checking& checking, const Json& value, const std::string& where)
{
    if (value.isObject()) return true;
    checking.faults.add(where, say(CORE_TR("core", "This must be an object in braces, not {1}."), shown(value)));
    return false;
}

void checkUnits(Checking& checking)
{
    const auto& entries = checking.flowsheet.units;
    IdList ids(checking, "units");
    checking.plant.units.resize(entries.size());
    checking.sound.assign(entries.size(), false);
    checking.bindings.resize(entries.size());
    checking.reach.assign(entries.size(), std::vector<char>(checking.plant.components.size(), 0));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const UnitEntry& entry = entries[i];
        const std::size_t before = checking.faults.count();
        const std::string where = entryPath("units", entry.id, i);
        PlantUnit& unit = checking.plant.units[i];
        unit.id = entry.id;
        unit.label = entry.label.empty() ? entry.id : entry.label;
        unit.setup.id = entry.id;
        if (ids.add(entry.id, i)) checking.names->units.emplace(entry.id, int(i));
        unit.type = knownType(checking, entry, where);
        if (!unit.type) continue;
        listPorts(unit);
        readParams(checking, entry, i, where + "/params");
        if (entry.type == equationsType)
            readUnitEquations(checking, entry, i, where);
        else
            readInitial(checking, entry, i, where + "/initial");
        readProgram(checking, entry, i, where + "/program");
        checking.sound[i] = checking.faults.count() == before;
    }
}

} // namespace titer::model
