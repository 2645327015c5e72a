// Tags: what a run can read ("n1.cells", "n1.out.flow", "n1.out.glucose") and what a recipe or a controller can write.
#include "core/base/text.h"
#include "core/model/faults.h"
#include "core/model/former_ids.h"
#include "core/model/plant/flow_owner.h"
#include "core/model/plant/plant.h"

#include <algorithm>

namespace titer::model {

using base::say;

Plant::Plant() = default;
Plant::Plant(const Plant&) = default;
Plant::Plant(Plant&&) noexcept = default;
Plant& Plant::operator=(const Plant&) = default;
Plant& Plant::operator=(Plant&&) noexcept = default;
Plant::~Plant() = default;

namespace {

int indexOf(const std::unordered_map<std::string, int>& names, std::string_view id)
{
    const auto found = names.find(std::string(id));
    return found == names.end() ? -1 : found->second;
}

constexpr std::size_t maxCompared = 200; // names for "did you mean"

std::string nearest(std::string_view word, const std::vector<std::string>& names)
{
    return names.size() <= maxCompared && word.size() <= 64 ? base::nearest(word, names) : std::string();
}

base::Error noUnit(const Plant& plant, std::string_view id)
{
    std::vector<std::string> known;
    if (plant.units.size() <= maxCompared)
        for (const PlantUnit& u : plant.units) known.push_back(u.id);
    const std::string near = nearest(id, known);
    if (near.empty())
        return base::inputError(
            say(CORE_TR("core", "There is no unit “{1}” in this plant; add it or name another."), excerpt(id)));
    return base::inputError(
        say(CORE_TR("core", "There is no unit “{1}” in this plant; did you mean “{2}”?"), excerpt(id), near));
}

base::Error notATag(std::string_view tag)
{
    return base::inputError(
        say(CORE_TR("core", "“{1}” is not a tag. Tags are written “unit.variable”, “unit.port.flow” or "
                            "“unit.port.component”."),
            excerpt(tag)));
}

base::Error unknownIn(const PlantUnit& unit, std::string_view word, const std::vector<std::string>& known)
{
    const std::string near = nearest(word, known);
    const std::string list = listed(known);
    if (known.empty())
        return base::inputError(
            say(CORE_TR("core", "“{1}” ({2}) has no tag “{3}”."), unit.id, unit.type->id, excerpt(word)));
    if (near.empty())
        return base::inputError(say(CORE_TR("core", "“{1}” ({2}) has no tag “{3}”; possible tags are {4}."), unit.id,
                                    unit.type->id, excerpt(word), list));
    return base::inputError(
        say(CORE_TR("core", "“{1}” ({2}) has no tag “{3}”; did you mean “{4}”? Possible tags are {5}."), unit.id,
            unit.type->id, excerpt(word), near, list));
}

struct TagParts {
    int unit = -1;
    std::string_view port; // may be empty
    std::string_view name;
};

base::Result<TagParts> splitTag(const Plant& plant, std::string_view tag)
{
    const std::vector<std::string_view> parts = base::split(tag, '.');
    const bool complete = std::none_of(parts.begin(), parts.end(), [](std::string_view p) { return p.empty(); });
    if (parts.size() < 2 || parts.size() > 3 || !complete) return notATag(tag);
    TagParts found{plant.unitIndex(parts[0]), parts.size() == 3 ? parts[1] : std::string_view(), parts.back()};
    if (found.unit < 0 || !plant.units[found.unit].type) return noUnit(plant, parts[0]);
    return found;
}

// The port of that name among those of one direction, or -1.
int portOf(const PlantUnit& unit, const std::vector<int>& ports, std::string_view key)
{
    for (std::size_t p = 0; p < ports.size(); ++p)
        if (unit.type->ports[ports[p]].key == key) return int(p);
    return -1;
}

std::vector<std::string> portKeys(const PlantUnit& unit)
{
    std::vector<std::string> keys;
    for (const PortSpec& p : unit.type->ports) keys.push_back(p.key);
    return keys;
}

bool carries(const PlantUnit& unit, int component)
{
    return std::binary_search(unit.setup.carried.begin(), unit.setup.carried.end(), component);
}

base::Result<ReadTarget> readPort(const Plant& plant, const TagParts& parts)
{
    const PlantUnit& unit = plant.units[parts.unit];
    ReadTarget target;
    target.unit = parts.unit;
    target.port = portOf(unit, unit.outPorts, parts.port);
    target.outPort = target.port >= 0;
    if (!target.outPort) target.port = portOf(unit, unit.inPorts, parts.port);
    if (target.port < 0) return unknownIn(unit, parts.port, portKeys(unit));
    const PortSpec& port = unit.type->ports[(target.outPort ? unit.outPorts : unit.inPorts)[target.port]];
    if (port.phase == Phase::Gas)
        return base::inputError(
            say(CORE_TR("core", "“{1}.{2}” is a gas port; only flows through liquid ports are recorded."), unit.id,
                port.key));
    if (parts.name == "flow") {
        target.kind = ReadTarget::Kind::PortFlow;
        target.unitOfMeasure = "m3/s";
        return target;
    }
    target.kind = ReadTarget::Kind::PortComponent;
    target.index = plant.componentIndex(parts.name);
    if (target.index < 0) {
        std::vector<std::string> known = {"flow"};
        for (const int c : unit.setup.carried) known.push_back(plant.components[c].id);
        return unknownIn(unit, parts.name, known);
    }
    target.unitOfMeasure = concentrationUnit(plant.components[target.index].basis);
    return target;
}

base::Result<ReadTarget> readOwn(const Plant& plant, const TagParts& parts)
{
    const PlantUnit& unit = plant.units[parts.unit];
    ReadTarget target;
    target.unit = parts.unit;
    std::vector<std::string> known;
    for (const int v : unit.variables) {
        known.push_back(unit.type->variables[v].key);
        if (known.back() != parts.name) continue;
        target.index = v;
        target.unitOfMeasure = unit.type->variables[v].unit;
        return target;
    }
    for (const VariableSpec& v : unit.type->variables)
        if (v.key == parts.name)
            return base::inputError(
                say(CORE_TR("core", "“{1}” has no “{2}” with its present rate law, parameters and components."),
                    unit.id, v.key));
    target.kind = ReadTarget::Kind::Component;
    target.index = plant.componentIndex(parts.name);
    if (target.index >= 0 && !carries(unit, target.index))
        return base::inputError(say(CORE_TR("core", "“{1}” never contains “{2}”: no stream brings it. Add it to a "
                                                    "stream or to the initial contents."),
                                    unit.id, plant.components[target.index].id));
    for (const int c : unit.setup.carried) known.push_back(plant.components[c].id);
    for (std::size_t s = 0; s < unit.type->setPoints.size() && target.index < 0; ++s)
        if (unit.type->setPoints[s].key == parts.name)
            return ReadTarget{.unit = parts.unit,
                              .kind = ReadTarget::Kind::SetPoint,
                              .index = int(s),
                              .unitOfMeasure = unit.type->setPoints[s].unit};
    if (target.index < 0) return unknownIn(unit, parts.name, known);
    target.unitOfMeasure = concentrationUnit(plant.components[target.index].basis);
    return target;
}

base::Result<WriteTarget> writeFlow(const Plant& plant, const TagParts& parts, std::string_view tag)
{
    const PlantUnit& unit = plant.units[parts.unit];
    const int port = portOf(unit, unit.outPorts, parts.port);
    if (port < 0 && portOf(unit, unit.inPorts, parts.port) >= 0)
        return base::inputError(
            say(CORE_TR("core", "“{1}” cannot be written: a flow is set where it leaves a unit, and “{2}” is an inlet "
                                "port."),
                tag, parts.port));
    std::vector<std::string> writable;
    for (const int p : unit.outPorts) writable.push_back(unit.type->ports[p].key);
    if (port < 0) return unknownIn(unit, parts.port, writable);
    if (parts.name != "flow")
        return base::inputError(
            say(CORE_TR("core", "“{1}” cannot be written; only the flow of a port can, as “{2}.{3}.flow”."), tag,
                unit.id, parts.port));
    const PortSpec& spec = unit.type->ports[unit.outPorts[port]];
    if (spec.phase == Phase::Gas || (spec.rule != FlowRule::Set && spec.rule != FlowRule::Pumps))
        return base::inputError(
            say(CORE_TR("core", "“{1}” cannot be written: the flow at “{2}” follows from the flow into “{3}”. Write "
                                "a flow upstream of it."),
                tag, spec.key, unit.id));
    if (unit.outStreams[port] < 0)
        return base::inputError(
            say(CORE_TR("core", "“{1}” cannot be written: “{2}.{3}” is an unconnected outlet. Connect it first."), tag,
                unit.id, spec.key));
    const PlantStream& stream = plant.streams[unit.outStreams[port]];
    if (const int owner = receivingOwner(plant, stream); owner >= 0) {
        const PlantUnit& other = plant.units[owner];
        for (std::size_t p = 0; p < other.outPorts.size(); ++p)
            if (const PortSpec& pump = other.type->ports[other.outPorts[p]]; pump.rule == FlowRule::Pumps)
                return base::inputError(say(
                    CORE_TR("core",
                            "“{1}” cannot be written: the pump “{2}” sets this flow. Write “{2}.{3}.flow” instead."),
                    tag, other.id, pump.key));
        return base::inputError(
            say(CORE_TR("core", "“{1}” cannot be written: “{2}” sets this flow itself. Leave it to that unit."), tag,
                other.id));
    }
    return WriteTarget{parts.unit, -1, port};
}

} // namespace

int Plant::unitIndex(std::string_view id) const
{
    if (names) return indexOf(names->units, id);
    for (std::size_t i = 0; i < units.size(); ++i)
        if (units[i].id == id) return int(i);
    return -1;
}

int Plant::componentIndex(std::string_view id) const
{
    if (names) return indexOf(names->components, id);
    for (std::size_t i = 0; i < components.size(); ++i)
        if (components[i].id == id) return int(i);
    return -1;
}

int receivingOwner(const Plant& plant, const PlantStream& stream)
{
    const PlantUnit& unit = plant.units[stream.to];
    if (unit.type->ports[unit.inPorts[stream.toPort]].rule == FlowRule::Draws) return stream.to;
    for (const int p : unit.outPorts)
        if (unit.type->ports[p].rule == FlowRule::Pumps) return stream.to;
    return -1;
}

base::Result<ReadTarget> findReadTarget(const Plant& plant, std::string_view tag)
{
    const base::Result<TagParts> parts = splitTag(plant, tag);
    if (!parts) return parts.error();
    base::Result<ReadTarget> target = parts->port.empty() ? readOwn(plant, *parts) : readPort(plant, *parts);
    if (target || !parts->port.empty()) return target;
    const std::string current = currentTag(tag);
    return current == tag ? target : findReadTarget(plant, current);
}

base::Result<WriteTarget> findWriteTarget(const Plant& plant, std::string_view tag)
{
    const base::Result<TagParts> parts = splitTag(plant, tag);
    if (!parts) return parts.error();
    if (!parts->port.empty()) return writeFlow(plant, *parts, tag);
    const PlantUnit& unit = plant.units[parts->unit];
    std::vector<std::string> known;
    for (std::size_t s = 0; s < unit.type->setPoints.size(); ++s) {
        known.push_back(unit.type->setPoints[s].key);
        if (known.back() == parts->name) return WriteTarget{parts->unit, int(s), -1};
    }
    for (const ParamSpec& p : unit.type->params)
        if (p.key == parts->name)
            return base::inputError(say(
                CORE_TR("core", "“{1}” cannot change during a run; set it in the parameters of “{2}”."), tag, unit.id));
    for (const int p : unit.outPorts)
        if (const PortSpec& port = unit.type->ports[p]; port.rule == FlowRule::Set || port.rule == FlowRule::Pumps)
            known.push_back(std::string(port.key) + ".flow");
    return unknownIn(unit, parts->name, known);
}

std::string unitOf(const Plant& plant, const WriteTarget& target)
{
    return target.setPoint < 0 ? "m3/s" : plant.units[target.unit].type->setPoints[target.setPoint].unit;
}

std::string displayUnitOf(const Plant& plant, const ReadTarget& target)
{
    if (target.kind == ReadTarget::Kind::Variable && target.unit >= 0) {
        const char* own = plant.units[target.unit].type->variables[target.index].displayUnit;
        if (*own) return own;
    }
    if (target.kind == ReadTarget::Kind::SetPoint)
        return displayUnitOf(plant.units[target.unit].type->setPoints[target.index]);
    return base::displayUnit(target.unitOfMeasure);
}

std::string displayUnitOf(const Plant& plant, const WriteTarget& target)
{
    if (target.setPoint < 0) return base::displayUnit(unitOf(plant, target));
    return displayUnitOf(plant.units[target.unit].type->setPoints[target.setPoint]);
}

std::string tagOf(const Plant& plant, const ReadTarget& target)
{
    const PlantUnit& unit = plant.units[target.unit];
    const auto port = [&] {
        return unit.id + "." + unit.type->ports[(target.outPort ? unit.outPorts : unit.inPorts)[target.port]].key + ".";
    };
    switch (target.kind) {
    case ReadTarget::Kind::Variable:
        return unit.id + "." + unit.type->variables[target.index].key;
    case ReadTarget::Kind::Component:
        return unit.id + "." + plant.components[target.index].id;
    case ReadTarget::Kind::PortFlow:
        return port() + "flow";
    case ReadTarget::Kind::PortComponent:
        return port() + plant.components[target.index].id;
    case ReadTarget::Kind::SetPoint:
        return unit.id + "." + unit.type->setPoints[target.index].key;
    }
    return {};
}

std::string tagOf(const Plant& plant, const WriteTarget& target)
{
    const PlantUnit& unit = plant.units[target.unit];
    if (target.setPoint >= 0) return unit.id + "." + unit.type->setPoints[target.setPoint].key;
    return unit.id + "." + unit.type->ports[unit.outPorts[target.outPort]].key + ".flow";
}

} // namespace titer::model
