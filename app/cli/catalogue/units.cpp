// titer-cli units: the unit operations, and all that one of them takes and reports.
#include "app/cli/catalogue/catalogue_list.h"
#include "app/cli/catalogue/spec_lists.h"
#include "app/cli/common/command.h"
#include "app/cli/common/written.h"
#include "core/model/types/unit_type.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

using base::Json;
using model::UnitType;

namespace {

std::string_view flowText(model::FlowRule rule)
{
    switch (rule) {
    case model::FlowRule::Free:
        return "free";
    case model::FlowRule::Set:
        return "set";
    case model::FlowRule::Follows:
        return "follows";
    case model::FlowRule::Draws:
        return "draws";
    case model::FlowRule::Pumps:
        return "pumps";
    }
    return "free";
}

std::string_view kindText(model::KpiSpec::Kind kind)
{
    switch (kind) {
    case model::KpiSpec::Kind::Last:
        return "last";
    case model::KpiSpec::Kind::Peak:
        return "peak";
    case model::KpiSpec::Kind::PeakTime:
        return "peak time";
    case model::KpiSpec::Kind::Least:
        return "least";
    }
    return "last";
}

std::string_view directionText(const model::PortSpec& port)
{
    return port.direction == model::Direction::In ? "in" : "out";
}

std::string_view phaseText(const model::PortSpec& port)
{
    return port.phase == model::Phase::Gas ? "gas" : "liquid";
}

Json portsJson(const UnitType& type)
{
    Json list = Json::array();
    for (const model::PortSpec& port : type.ports) {
        Json item = Json::object();
        item["id"] = port.key;
        item["label"] = port.label;
        item["direction"] = directionText(port);
        item["phase"] = phaseText(port);
        item["flow"] = flowText(port.rule);
        item["required"] = port.required;
        item["many"] = port.many;
        item["help"] = port.help;
        list.push(std::move(item));
    }
    return list;
}

Json variablesJson(const UnitType& type)
{
    Json list = Json::array();
    for (const model::VariableSpec& variable : type.variables) {
        Json item = Json::object();
        item["id"] = variable.key;
        item["label"] = variable.label;
        item["unit"] = variable.unit;
        putDisplayUnit(item, variable.unit, variable.displayUnit);
        item["help"] = variable.help;
        list.push(std::move(item));
    }
    return list;
}

Json guardsJson(const UnitType& type)
{
    Json list = Json::array();
    for (const char* guard : type.guards) {
        Json item = Json::object();
        item["id"] = guard;
        list.push(std::move(item));
    }
    return list;
}

Json kpisJson(const UnitType& type)
{
    Json list = Json::array();
    for (const model::KpiSpec& kpi : type.kpis) {
        Json item = Json::object();
        item["id"] = kpi.key;
        item["label"] = kpi.label;
        item["unit"] = kpi.unit;
        putDisplayUnit(item, kpi.unit, kpi.displayUnit);
        item["kind"] = kindText(kpi.kind);
        item["variable"] = kpi.variable;
        list.push(std::move(item));
    }
    return list;
}

Json unitJson(const UnitType& type)
{
    Json item = Json::object();
    item["id"] = type.id;
    item["label"] = type.label;
    item["category"] = type.category;
    item["help"] = type.help;
    item["source"] = type.source;
    item["holdup"] = type.holdup;
    item["bed"] = type.bed;
    item["program"] = type.hasProgram;
    item["ports"] = portsJson(type);
    item["parameters"] = specsJson(type.params);
    item["set_points"] = specsJson(type.setPoints);
    addFormerly(item, "set_points", "settables");
    item["variables"] = variablesJson(type);
    item["guards"] = guardsJson(type);
    item["key_figures"] = kpisJson(type);
    item["formerly"] = textsJson(type.formerly);
    return item;
}

std::string textOfUnit(const UnitType& type)
{
    std::string text = std::string(type.label) + " (" + type.id + ")\n" + wrapped(type.help);
    if (*type.source) text += wrapped(std::string("Source: ") + type.source);
    Table ports, variables, guards, kpis;
    for (const model::PortSpec& port : type.ports)
        ports.add({std::string("  ") + port.key, port.label,
                   std::string(phaseText(port)) + " " + std::string(directionText(port)),
                   std::string(port.required ? "required" : "") + (port.many ? " any number of streams" : "")});
    for (const model::VariableSpec& variable : type.variables)
        variables.add({std::string("  ") + variable.key, variable.label,
                       "[" + displayUnitOf(variable.unit, variable.displayUnit) + "]"});
    for (const char* guard : type.guards) guards.add({std::string("  ") + guard});
    for (const model::KpiSpec& kpi : type.kpis)
        kpis.add({std::string("  ") + kpi.key, kpi.label, "[" + displayUnitOf(kpi.unit, kpi.displayUnit) + "]"});
    return text + section("Ports", ports) + specsText("Parameters", type.params) +
           specsText("Set-points", type.setPoints) + section("Variables", variables) + section("Events", guards) +
           section("Key figures", kpis);
}

int listUnits(const Arguments& arguments)
{
    return listCatalogue<UnitType>(
        arguments, solve::catalogue().units, "unit operation",
        {unitJson, textOfUnit, [](const UnitType& type) { return std::string(type.category); }});
}

} // namespace

const Command units{.name = "units",
                    .summary = "List the unit operations, or describe one",
                    .positionals = catalogueArguments,
                    .about = "With --json: ports, parameters, set-points, variables, events and key figures of each "
                             "(or of ID), in SI units.",
                    .example = "titer-cli units bioreactor",
                    .run = listUnits};

} // namespace titer::cli
