// Checks a unit that is written as equations: the shape of its record, its start values, and the texts themselves.
#include "core/base/units/units.h"
#include "core/model/check/record_shape.h"
#include "core/model/equations/param_record.h"
#include "core/model/equations/unit_equations.h"
#include "core/model/flat_params.h"

#include <algorithm>

namespace titer::model {

using base::Json;
using base::say;

namespace {

void checkState(Checking& checking, const Json& entry, const std::string& where)
{
    const std::string unit = textAt(entry, "unit"), component = textAt(entry, "component");
    if (!base::findUnit(unit))
        return checking.faults.add(where + "/unit", say(CORE_TR("core", "“{1}” is not a known unit."), excerpt(unit)));
    if (const Json* nominal = entry.find("nominal"))
        checking.values.positive(*nominal, unit.empty() ? "1" : unit, CORE_TR("core", "Usual size"),
                                 where + "/nominal");
    if (!entry.find("component")) return;
    const int c = checking.plant.componentIndex(component);
    if (c < 0)
        return checking.faults.add(
            where + "/component",
            say(CORE_TR("core", "The plant has no component “{1}”; add it to the components or name another."),
                excerpt(component)));
    const std::string_view amount = holdupUnit(checking.plant.components[std::size_t(c)].basis);
    if (!base::sameDimension(unit, amount))
        checking.faults.add(where + "/unit",
                            say(CORE_TR("core", "A state that is an amount of “{1}” is in {2}, not in “{3}”."),
                                component, amount, excerpt(unit)));
}

void checkEvent(Checking& checking, const Json& entry, const std::string& where)
{
    if (!entry.find("when"))
        checking.faults.add(where + "/when",
                            say(CORE_TR("core", "The event has no condition; write when it happens.")));
    checkTexts(checking, entry.find("set"), where + "/set");
    for (const char* key : {"persistent", "at_start"})
        if (const Json* flag = entry.find(key); flag && !flag->isBool())
            checking.faults.add(
                where + "/" + key,
                say(CORE_TR("core", "This must be true or false, without quotation marks, not {1}."), shown(*flag)));
    const Json* at = entry.find("values_at");
    if (at && *at != Json("trigger") && *at != Json("execution"))
        checking.faults.add(where + "/values_at",
                            say(CORE_TR("core", "This must be “trigger” or “execution”, not {1}."), shown(*at)));
}

void checkPorts(Checking& checking, const Json& params, const std::string& where)
{
    const auto nothing = [](const std::string&, const Json&, const std::string&) {};
    if (const Json* ports = params.find("ports"); ports && isObject(checking, *ports, where + "/ports")) {
        checking.values.rejectUnknownKeys(*ports, {"in", "out"}, where + "/ports");
        for (const char* direction : {"in", "out"})
            checkEach(checking, ports->find(direction), where + "/ports/" + direction, portKeys(), false, nothing);
    }
    const Json *ports = params.find("ports"), *out = ports ? ports->find("out") : nullptr;
    checkEach(checking, params.find("outflow"), where + "/outflow", outflowKeys(), false,
              [&](const std::string& port, const Json& entry, const std::string& place) {
                  if (!out || !out->find(port))
                      checking.faults.add(
                          place, say(CORE_TR("core", "The unit has no outlet port “{1}”; add it under “ports”."),
                                     excerpt(port)));
                  checkTexts(checking, entry.find("concentration"), place + "/concentration");
              });
}

void checkShape(Checking& checking, const Json& params, const std::string& where)
{
    const auto nothing = [](const std::string&, const Json&, const std::string&) {};
    checkEach(
        checking, params.find("states"), where + "/states", stateKeys(), false,
        [&](const std::string&, const Json& entry, const std::string& place) { checkState(checking, entry, place); });
    for (const char* list : {"inputs", "params"})
        checkEach(checking, params.find(list), where + "/" + list, paramKeys(), true, nothing);
    for (const char* texts : {"let", "rates", "start"}) checkTexts(checking, params.find(texts), where + "/" + texts);
    checkPorts(checking, params, where);
    checkEach(
        checking, params.find("events"), where + "/events", eventKeys(), false,
        [&](const std::string&, const Json& entry, const std::string& place) { checkEvent(checking, entry, place); });
}

std::vector<std::optional<double>> readStarts(Checking& checking, const UnitRecord& record, const Json& initial,
                                              const std::string& where)
{
    std::vector<std::optional<double>> starts(record.states.size());
    if (initial.isNull() || !isObject(checking, initial, where)) return starts;
    std::vector<std::string> known;
    for (std::size_t i = 0; i < record.states.size(); ++i) {
        const UnitRecord::State& state = record.states[i];
        known.push_back(state.name);
        const Json* value = initial.find(state.name);
        if (!value || value->isNull()) continue;
        const std::string place = where + "/" + state.name;
        if (state.start)
            checking.faults.add(
                place, say(CORE_TR("core", "“{1}” has a start under “start” too; remove one of them."), state.name));
        else
            starts[i] =
                checking.values.quantity(*value, state.unit, state.label.empty() ? state.name : state.label, place);
    }
    checking.values.rejectUnknownKeys(initial, known, where);
    return starts;
}

} // namespace

void readUnitEquations(Checking& checking, const UnitEntry& entry, std::size_t index, const std::string& where)
{
    PlantUnit& unit = checking.plant.units[index];
    unit.setup.initial.assign(checking.plant.components.size(), 0.0);
    const std::size_t before = checking.faults.count();
    checkShape(checking, entry.params, where + "/params");
    const UnitRecord record = readUnitRecord(entry.params);
    const std::vector<std::optional<double>> starts = readStarts(checking, record, entry.initial, where + "/initial");
    if (checking.faults.count() != before) return;
    base::Errors errors;
    unit.setup.equations = readUnitTape(record, {unit.setup.params, unit.setup.set, starts}, checking.plant.components,
                                        errors, where + "/params");
    for (const base::Error& e : errors) checking.faults.add(e.where, e.what);
    if (!unit.setup.equations) return;
    for (const UnitTape::State& state : unit.setup.equations->states)
        if (state.component >= 0) checking.reach[index][std::size_t(state.component)] = 1;
    for (const UnitTape::Leaving& port : unit.setup.equations->ports)
        for (const int c : port.components) checking.reach[index][std::size_t(c)] = 1;
}

} // namespace titer::model
