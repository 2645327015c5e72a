// The description that the record of a unit makes: put together as JSON first, which is what descriptions are distinguished by.
#include "core/model/equations/unit_record.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/interned.h"
#include "core/model/equations/param_record.h"
#include "core/model/faults.h"

#include <algorithm>
#include <array>

namespace titer::model {

using base::Json;

namespace {

constexpr std::array ofUnit{"states", "inputs", "params", "let", "rates", "start", "ports", "outflow", "events"};
constexpr std::array ofState{"unit", "label", "help", "nominal", "component"};
constexpr std::array ofEvent{"when", "set", "delay", "priority", "persistent", "at_start", "values_at"};
constexpr std::array ofPort{"label", "help"};
constexpr std::array ofOutflow{"flow", "temperature", "concentration"};

bool isFlag(const Json& object, const char* key, bool otherwise)
{
    const Json* value = object.find(key);
    return value && value->isBool() ? value->boolean() : otherwise;
}

UnitRecord::Event eventOf(const std::string& id, const Json& entry)
{
    const auto text = [&](const char* key) {
        const Json* value = entry.find(key);
        return value ? equationText(*value) : std::string();
    };
    return {id,
            text("when"),
            text("delay"),
            text("priority"),
            textsOf(entry.find("set")),
            isFlag(entry, "persistent", true),
            isFlag(entry, "at_start", false),
            textAt(entry, "values_at") != "execution"};
}

std::vector<UnitRecord::Port> portsOf(const Json& params, const char* direction)
{
    std::vector<UnitRecord::Port> ports;
    const Json *all = params.find("ports"), *outflows = params.find("outflow");
    for (const auto& [key, entry] : membersOf(all ? all->find(direction) : nullptr)) {
        const Json* outflow = outflows ? outflows->find(key) : nullptr;
        ports.push_back({key, textAt(entry, "label"), outflow, outflow && outflow->find("flow")});
    }
    return ports;
}

} // namespace

std::span<const char* const> unitKeys()
{
    return ofUnit;
}

std::span<const char* const> stateKeys()
{
    return ofState;
}

std::span<const char* const> eventKeys()
{
    return ofEvent;
}

std::span<const char* const> portKeys()
{
    return ofPort;
}

std::span<const char* const> outflowKeys()
{
    return ofOutflow;
}

UnitRecord readUnitRecord(const Json& params)
{
    UnitRecord record;
    const Json* starts = params.find("start");
    for (const auto& [name, entry] : membersOf(params.find("states"))) {
        const Json* nominal = entry.find("nominal");
        record.states.push_back({name, textAt(entry, "label"), textAt(entry, "help"), siUnitFrom(textAt(entry, "unit")),
                                 nominal ? equationText(*nominal) : std::string(), textAt(entry, "component"),
                                 starts ? starts->find(name) : nullptr});
    }
    for (const auto& [name, entry] : membersOf(params.find("inputs"))) record.inputs.emplace_back(name, &entry);
    for (const auto& [name, entry] : membersOf(params.find("params"))) record.params.emplace_back(name, &entry);
    record.let = textsOf(params.find("let"));
    record.rates = textsOf(params.find("rates"));
    record.in = portsOf(params, "in");
    record.out = portsOf(params, "out");
    for (const auto& [id, entry] : membersOf(params.find("events"))) record.events.push_back(eventOf(id, entry));
    return record;
}

namespace {

std::optional<base::Dimension> dimensionIfKnown(const std::string& unit)
{
    const std::optional<base::Unit> found = base::findUnit(unit);
    return found ? std::optional(found->dimension) : std::nullopt;
}

// The concentrations of inlet ports that texts name; what the components count in is not known here.
std::vector<std::string> concentrationsNamed(const UnitRecord& record)
{
    std::vector<std::string> named;
    for (const NamedText& term : record.let) {
        std::vector<std::string> names;
        if (!base::readExpression(term.text, {}, names)) continue;
        for (const std::string& name : names)
            for (const UnitRecord::Port& port : record.in) {
                const bool own = name == port.key + ".flow" || name == port.key + ".temperature";
                if (base::startsWith(name, port.key + ".") && !own) named.push_back(name);
            }
    }
    std::sort(named.begin(), named.end());
    named.erase(std::unique(named.begin(), named.end()), named.end());
    return named;
}

std::vector<KnownName> namesOf(const UnitRecord& record, const std::vector<std::string>& concentrations, Basis basis)
{
    std::vector<KnownName> known;
    const auto add = [&](const std::string& name, std::string_view unit) {
        known.push_back({name, dimensionIfKnown(std::string(unit)).value_or(base::Dimension())});
    };
    for (const UnitRecord::State& state : record.states) add(state.name, state.unit);
    for (const auto* list : {&record.inputs, &record.params})
        for (const auto& [name, entry] : *list) {
            add(name, unitOfParam(*entry));
            if (const Json* choices = entry->find("choices"))
                for (const Json& word : choices->items()) add(name + "." + word.string(), "1");
        }
    add("time", "s");
    for (const UnitRecord::Port& port : record.in) {
        add(port.key + ".flow", "m3/s");
        add(port.key + ".temperature", "K");
    }
    for (const std::string& name : concentrations) add(name, concentrationUnit(basis));
    return known;
}

} // namespace

std::vector<std::string> unitsOfTerms(const UnitRecord& record)
{
    const std::vector<std::string> concentrations = concentrationsNamed(record);
    std::vector<std::vector<std::string>> found;
    for (const Basis basis : {Basis::Mass, Basis::Amount}) {
        std::vector<Equation> terms;
        for (const NamedText& term : record.let) terms.push_back({term.name, term.text, {}, {}});
        base::Errors errors;
        const EquationSystem system =
            EquationSystem::read(namesOf(record, concentrations, basis), std::move(terms), {}, errors);
        std::vector<std::string>& units = found.emplace_back();
        for (const Equation& term : system.terms())
            units.push_back(term.dimension ? base::writeDimension(*term.dimension) : std::string());
        if (concentrations.empty()) return units;
    }
    for (std::size_t i = 0; i < found[0].size(); ++i)
        if (found[0][i] != found[1][i]) found[0][i].clear();
    return found[0];
}

namespace {

// All that the description depends on, and nothing else: values of parameters and texts of rates do not change it.
Json unitDescription(const Json& params)
{
    const UnitRecord record = readUnitRecord(params);
    Json variables = Json::array(), inputs = Json::array(), specs = Json::array(), ports = Json::array();
    for (const UnitRecord::State& state : record.states)
        variables.push(
            Json::object({{"key", state.name}, {"label", state.label}, {"help", state.help}, {"unit", state.unit}}));
    const std::vector<std::string> units = unitsOfTerms(record);
    for (std::size_t i = 0; i < record.let.size(); ++i)
        if (!units[i].empty())
            variables.push(
                Json::object({{"key", record.let[i].name}, {"label", ""}, {"help", ""}, {"unit", units[i]}}));
    for (const auto& [name, entry] : record.inputs) inputs.push(describedParam(name, *entry));
    for (const auto& [name, entry] : record.params) specs.push(describedParam(name, *entry));
    for (const auto& [list, direction] : {std::pair(&record.in, Direction::In), std::pair(&record.out, Direction::Out)})
        for (const UnitRecord::Port& port : *list)
            ports.push(Json::object(
                {{"key", port.key}, {"label", port.label}, {"direction", int(direction)}, {"own", port.setsFlow}}));
    Json all = Json::object();
    all["variables"] = std::move(variables);
    all["inputs"] = std::move(inputs);
    all["params"] = std::move(specs);
    all["ports"] = std::move(ports);
    all["events"] = !record.events.empty();
    return all;
}

PortSpec portOf(const Json& port, Keep& keep)
{
    const char* key = keep.text(port.find("key")->string());
    const Direction direction = Direction(int(port.find("direction")->number()));
    PortSpec spec{.key = key,
                  .label = orElse(keep.text(port.find("label")->string()), key),
                  .direction = direction,
                  .many = direction == Direction::In};
    if (direction == Direction::Out) spec.rule = port.find("own")->boolean() ? FlowRule::Follows : FlowRule::Set;
    return spec;
}

VariableSpec variableOf(const Json& variable, Keep& keep)
{
    const char* key = keep.text(variable.find("key")->string());
    return {.key = key,
            .label = orElse(keep.text(variable.find("label")->string()), key),
            .unit = orElse(keep.text(variable.find("unit")->string()), "1"),
            .help = keep.text(variable.find("help")->string())};
}

UnitType typeFrom(const UnitType& plain, const Json& all, Keep& keep)
{
    UnitType type = plain;
    std::vector<PortSpec> ports;
    std::vector<ParamSpec> params, inputs;
    std::vector<VariableSpec> variables;
    for (const Json& port : all.find("ports")->items()) ports.push_back(portOf(port, keep));
    for (const Json& param : all.find("params")->items()) params.push_back(specOf(param, keep));
    for (const Json& input : all.find("inputs")->items()) inputs.push_back(specOf(input, keep));
    for (const Json& variable : all.find("variables")->items()) variables.push_back(variableOf(variable, keep));
    type.ports = keep.list(std::move(ports));
    type.params = keep.list(std::move(params));
    type.setPoints = keep.list(std::move(inputs));
    type.variables = keep.list(std::move(variables));
    if (all.find("events")->boolean()) type.guards = keep.list(std::vector<const char*>{"switch"});
    return type;
}

} // namespace

const UnitType* describedUnit(const UnitType& plain, const Json& params)
{
    // Whoever draws or checks a plant asks for the same few again and again.
    struct Asked {
        std::string params;
        const UnitType* type = nullptr;
    };
    static thread_local std::array<Asked, 8> last;
    static thread_local std::size_t oldest = 0;
    std::string key = params.write(false);
    for (const Asked& asked : last)
        if (asked.type && asked.params == key) return asked.type;
    const Json all = unitDescription(params);
    const UnitType* type = interned(all.write(false), [&](Keep& keep) { return typeFrom(plain, all, keep); });
    last[oldest] = {std::move(key), type};
    oldest = (oldest + 1) % last.size();
    return type;
}

} // namespace titer::model
