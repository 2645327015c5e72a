// The description that the record of a controller makes: put together as JSON first, which is what descriptions are distinguished by.
#include "core/model/equations/controller_record.h"

#include "core/base/math/expression.h"
#include "core/model/equations/interned.h"

#include <algorithm>
#include <array>

namespace titer::model {

using base::Json;

namespace {

constexpr std::array ofController{"states", "params", "tags",  "let",    "next",
                                  "rates",  "output", "label", "source", "note"};
constexpr std::array ofMemory{"unit", "start", "label", "help"};
constexpr std::array ofParam{"value", "unit", "label", "range", "help", "group", "choices"};
constexpr std::array sampled{SampledName{"measured", "reads"}, SampledName{"setpoint", "reads"},
                             SampledName{"output", "writes"},  SampledName{"time", "s"},
                             SampledName{"period", "s"},       SampledName{"sample_age", "s"}};

// Whether the text of an equation has the name; one that cannot be read has none.
bool names(const Json* text, std::string_view name)
{
    std::vector<std::string> others;
    if (!text || !base::readExpression(equationText(*text), {}, others)) return false;
    return std::find(others.begin(), others.end(), name) != others.end();
}

bool anyNames(const Json& params, std::string_view name)
{
    for (const char* part : {"let", "next", "rates"})
        for (const auto& [key, text] : membersOf(params.find(part)))
            if (names(&text, name)) return true;
    for (const auto& [key, state] : membersOf(params.find("states")))
        if (names(state.find("start"), name)) return true;
    return names(params.find("output"), name);
}

// All that the description depends on, and nothing else: values of parameters and texts of equations do not change it. With other states
// the memory of a run would mean something else.
Json controllerDescription(const Json& params)
{
    Json specs = Json::array(), states = Json::array();
    for (const auto& [name, entry] : membersOf(params.find("params"))) specs.push(describedParam(name, entry));
    for (const auto& [name, entry] : membersOf(params.find("states")))
        states.push(Json::array({Json(name), Json(textAt(entry, "unit"))}));
    Json all = Json::object();
    for (const char* key : {"label", "source", "note"}) all[key] = textAt(params, key);
    all["params"] = std::move(specs);
    all["states"] = std::move(states);
    all["setpoint"] = anyNames(params, "setpoint");
    all["reads"] = all["setpoint"].boolean() || anyNames(params, "measured");
    return all;
}

ControllerType controllerFrom(const ControllerType& plain, const Json& all, Keep& keep)
{
    const auto text = [&](const char* key) { return keep.text(all.find(key)->string()); };
    ControllerType type = plain;
    type.label = orElse(text("label"), plain.label);
    type.help = orElse(text("note"), plain.help);
    type.source = orElse(text("source"), plain.source);
    type.reads = all.find("reads")->boolean();
    type.hasSetpoint = all.find("setpoint")->boolean();
    std::vector<ParamSpec> params;
    for (const Json& param : all.find("params")->items()) params.push_back(specOf(param, keep));
    type.params = keep.list(std::move(params));
    return type;
}

} // namespace

std::span<const char* const> controllerKeys()
{
    return ofController;
}

std::span<const char* const> memoryKeys()
{
    return ofMemory;
}

std::span<const char* const> controllerParamKeys()
{
    return ofParam;
}

std::span<const SampledName> sampledNames()
{
    return sampled;
}

ControllerRecord readControllerRecord(const Json& params)
{
    ControllerRecord record;
    const Json *next = params.find("next"), *rates = params.find("rates");
    for (const auto& [name, entry] : membersOf(params.find("states")))
        record.states.push_back({name, textAt(entry, "unit"), entry.find("start"), next ? next->find(name) : nullptr,
                                 rates ? rates->find(name) : nullptr});
    for (const auto& [name, entry] : membersOf(params.find("params"))) record.params.emplace_back(name, &entry);
    record.tags = textsOf(params.find("tags"));
    record.let = textsOf(params.find("let"));
    record.output = params.find("output");
    return record;
}

const ControllerType* describedController(const ControllerType& plain, const Json& params)
{
    const Json all = controllerDescription(params);
    return interned(all.write(false), [&](Keep& keep) { return controllerFrom(plain, all, keep); });
}

} // namespace titer::model
