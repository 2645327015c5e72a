// Checks the streams: that both ends exist and fit, that each port has as many streams as it takes, and which unit owns each flow.
#include "core/model/check/checking.h"
#include "core/model/plant/flow_owner.h"

#include <algorithm>

namespace titer::model {

using base::say;

namespace {

struct End {
    int unit = -1;
    int port = -1; // among the ports of its direction
    const PortSpec* spec = nullptr;
};

std::vector<std::string> portsOf(const UnitType& type, Direction direction)
{
    std::vector<std::string> keys;
    for (const PortSpec& p : type.ports)
        if (p.direction == direction) keys.push_back(p.key);
    return keys;
}

void sayNoPort(Checking& checking, const PortRef& ref, const UnitType& type, Direction direction,
               const std::string& where)
{
    const std::vector<std::string> ports = portsOf(type, direction);
    const bool out = direction == Direction::Out;
    const bool reversed =
        std::any_of(type.ports.begin(), type.ports.end(), [&](const PortSpec& p) { return p.key == ref.port; });
    const std::string near = checking.faults.nearest(ref.port, ports);
    const std::string list = listed(ports);
    if (ports.empty())
        checking.faults.add(where,
                            out ? say(CORE_TR("core", "“{1}” ({2}) has no outlet port; start the stream at another "
                                                      "unit."),
                                      ref.unit, type.id)
                                : say(CORE_TR("core", "“{1}” ({2}) has no inlet port; end the stream at another "
                                                      "unit."),
                                      ref.unit, type.id));
    else if (reversed)
        checking.faults.add(
            where, out ? say(CORE_TR("core", "“{1}” is an inlet port but a stream starts at an outlet port: {2}."),
                             ref.text(), list)
                       : say(CORE_TR("core", "“{1}” is an outlet port but a stream ends at an inlet port: {2}."),
                             ref.text(), list));
    else if (near.empty())
        checking.faults.add(where, say(CORE_TR("core", "“{1}” ({2}) has no port “{3}”; possible ports are {4}."),
                                       ref.unit, type.id, excerpt(ref.port), list));
    else
        checking.faults.add(where, say(CORE_TR("core", "“{1}” ({2}) has no port “{3}”; did you mean “{4}”?"), ref.unit,
                                       type.id, excerpt(ref.port), near));
}

End findEnd(Checking& checking, const PortRef& ref, Direction direction, const std::string& where)
{
    End end;
    if (ref.unit.empty() && ref.port.empty()) {
        checking.faults.add(
            where, say(CORE_TR("core", "This end of the stream is missing; write unit and port, such as “n1.out”.")));
        return end;
    }
    end.unit = checking.unitNamed(ref.unit, where);
    if (end.unit < 0) return end;
    const PlantUnit& unit = checking.plant.units[end.unit];
    const std::vector<int>& ports = direction == Direction::Out ? unit.outPorts : unit.inPorts;
    for (std::size_t p = 0; p < ports.size(); ++p) {
        if (unit.type->ports[ports[p]].key != ref.port) continue;
        end.port = int(p);
        end.spec = &unit.type->ports[ports[p]];
    }
    if (!end.spec) sayNoPort(checking, ref, *unit.type, direction, where);
    return end;
}

// The stream that was there first at each port: (unit, out?, port) -> index in the file.
using Taken = std::unordered_map<long long, std::size_t>;

bool takePort(Checking& checking, Taken& taken, const End& end, std::size_t index, const std::string& where)
{
    const bool out = end.spec->direction == Direction::Out;
    const auto [first, isNew] =
        taken.emplace((static_cast<long long>(end.unit) * 2 + (out ? 1 : 0)) * 1024 + end.port, index);
    if (isNew || (!out && end.spec->many)) return true;
    const std::string port = checking.plant.units[end.unit].id + "." + end.spec->key;
    const std::string other = "streams/" + std::to_string(first->second);
    checking.faults.add(
        where,
        out ? say(CORE_TR("core",
                          "“{1}” is already connected to {2}: an outlet port takes one stream. Insert a splitter or "
                          "a valve after it."),
                  port, other)
            : say(CORE_TR("core", "“{1}” is already connected to {2}: this port takes one stream. Insert a mixer "
                                  "before it."),
                  port, other));
    return false;
}

bool twoUnits(Checking& checking, const End& from, const End& to, const std::string& where)
{
    if (from.unit != to.unit) return true;
    checking.faults.add(where,
                        say(CORE_TR("core", "This stream leads from “{1}” back to “{1}”; end it at another unit."),
                            checking.plant.units[from.unit].id));
    return false;
}

bool samePhase(Checking& checking, const End& from, const End& to, const std::string& where)
{
    if (from.spec->phase == to.spec->phase) return true;
    const auto name = [&](const End& e) { return checking.plant.units[e.unit].id + "." + e.spec->key; };
    checking.faults.add(
        where, from.spec->phase == Phase::Gas
                   ? say(CORE_TR("core", "“{1}” carries gas and “{2}” liquid; a stream connects ports of the same "
                                         "kind."),
                         name(from), name(to))
                   : say(CORE_TR("core", "“{1}” carries liquid and “{2}” gas; a stream connects ports of the same "
                                         "kind."),
                         name(from), name(to)));
    return false;
}

// A port without its stream gets one from outside, or to there.
Offer supply(const PortSpec& port, const std::string& where)
{
    if (port.phase == Phase::Gas) return {};
    if (port.direction == Direction::In)
        return {say(CORE_TR("core", "Add an inlet")), {{Edit::Kind::Supply, where, "inlet"}}};
    return {say(CORE_TR("core", "Add an outlet")), {{Edit::Kind::Supply, where, "outlet"}}};
}

void checkConnections(Checking& checking)
{
    for (std::size_t u = 0; u < checking.plant.units.size(); ++u) {
        const PlantUnit& unit = checking.plant.units[u];
        if (!unit.type) continue;
        const std::string where = entryPath("units", unit.id, u);
        bool connected = false, lacks = false;
        const auto evaluate = [&](const PortSpec& port, bool taken) {
            connected = connected || taken;
            if (taken || !port.required) return;
            lacks = true;
            checking.faults.add(where + "/" + port.key,
                                say(CORE_TR("core", "The port “{2}” ({3}) of “{1}” is unconnected; connect it."),
                                    unit.id, port.key, port.label),
                                supply(port, where + "/" + port.key));
        };
        for (std::size_t p = 0; p < unit.inPorts.size(); ++p)
            evaluate(unit.type->ports[unit.inPorts[p]], unit.setup.inConnected[p]);
        for (std::size_t p = 0; p < unit.outPorts.size(); ++p)
            evaluate(unit.type->ports[unit.outPorts[p]], unit.setup.outConnected[p]);
        if (!connected && !lacks && checking.plant.units.size() > 1)
            checking.notice(where, say(CORE_TR("core", "“{1}” is unconnected."), unit.id));
    }
}

const PortSpec& fromSpec(const Plant& plant, const PlantStream& s)
{
    const PlantUnit& unit = plant.units[s.from];
    return unit.type->ports[unit.outPorts[s.fromPort]];
}

} // namespace

std::string streamPath(const Checking& checking, const PlantStream& stream)
{
    const PlantUnit& from = checking.plant.units[stream.from];
    const PortRef port{from.id, fromSpec(checking.plant, stream).key};
    const auto& entries = checking.flowsheet.streams;
    // An outlet port takes one stream: the first that names it.
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& e) { return e.from == port; });
    return "streams/" + std::to_string(found - entries.begin());
}

void checkStreams(Checking& checking)
{
    Taken taken;
    checking.feeders.resize(checking.plant.units.size());
    const auto& entries = checking.flowsheet.streams;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::string where = "streams/" + std::to_string(i);
        const End from = findEnd(checking, entries[i].from, Direction::Out, where + "/from");
        const End to = findEnd(checking, entries[i].to, Direction::In, where + "/to");
        bool sound = from.spec && to.spec;
        // A port that a faulty stream names counts as connected, or it would be reported twice.
        if (from.spec) {
            sound = takePort(checking, taken, from, i, where + "/from") && sound;
            checking.plant.units[from.unit].setup.outConnected[from.port] = true;
        }
        if (to.spec) {
            sound = takePort(checking, taken, to, i, where + "/to") && sound;
            checking.plant.units[to.unit].setup.inConnected[to.port] = true;
        }
        if (!sound || !twoUnits(checking, from, to, where) || !samePhase(checking, from, to, where)) {
            checking.streamsSound = false;
            continue;
        }
        checking.plant.units[from.unit].outStreams[from.port] = int(checking.plant.streams.size());
        checking.feeders[to.unit].push_back(from.unit);
        checking.plant.streams.push_back({from.unit, from.port, to.unit, to.port});
    }
    // With a dangling stream nobody knows what is connected to nothing.
    if (checking.streamsSound) checkConnections(checking);
}

void checkFlowOwners(Checking& checking)
{
    const Plant& plant = checking.plant;
    for (const PlantStream& s : plant.streams) {
        const PortSpec& from = fromSpec(plant, s);
        if (from.phase == Phase::Gas)
            checking.notice(
                streamPath(checking, s),
                say(CORE_TR("core", "The contents of the gas stream from “{1}” are not computed: “{2}” takes its "
                                    "gas from its own set-points."),
                    plant.units[s.from].id, plant.units[s.to].id));
        const int receiver = receivingOwner(plant, s);
        if (receiver < 0 || from.phase == Phase::Gas || from.rule == FlowRule::Set) continue;
        const std::string& owner = plant.units[receiver].id;
        const std::string port = plant.units[s.from].id + "." + from.key;
        checking.ownersSound = false;
        const std::string where = streamPath(checking, s);
        checking.faults.add(where,
                            from.rule == FlowRule::Follows
                                ? say(CORE_TR("core", "The flow of “{1}” is determined twice: it follows from the "
                                                      "flow into “{2}”, and “{3}” also sets it. Put a hold tank "
                                                      "between them."),
                                      port, plant.units[s.from].id, owner)
                                : say(CORE_TR("core", "The flow of “{1}” is determined twice: “{2}” and “{3}” both "
                                                      "set it. Put a hold tank between them, or remove one of them."),
                                      port, plant.units[s.from].id, owner),
                            {say(CORE_TR("core", "Insert a hold tank")), {{Edit::Kind::Insert, where, "hold_tank"}}});
    }
}

} // namespace titer::model
