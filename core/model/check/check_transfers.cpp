// Checks the transfers and doses of a phase: where the liquid comes from, where it goes, and what ends it.
#include "core/model/check/checking.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace titer::model {

using base::Json;
using base::say;

namespace {

const PortSpec& outSpec(const PlantUnit& unit, int port)
{
    return unit.type->ports[unit.outPorts[port]];
}

// Passes on what enters, at once.
bool isPassage(const PlantUnit& unit)
{
    if (unit.type->holdup) return false;
    return std::any_of(unit.outPorts.begin(), unit.outPorts.end(), [&](int p) {
        const FlowRule rule = unit.type->ports[p].rule;
        return rule == FlowRule::Follows || rule == FlowRule::Pumps;
    });
}

// All units that the stream reaches at once, to the first that hold or take out what comes.
std::vector<int> downstream(const Plant& plant, int stream)
{
    std::vector<int> found, open = {plant.streams[stream].to};
    std::unordered_set<int> seen;
    while (!open.empty()) {
        const int u = open.back();
        open.pop_back();
        if (!seen.insert(u).second) continue;
        found.push_back(u);
        if (!isPassage(plant.units[u])) continue;
        for (const int s : plant.units[u].outStreams)
            if (s >= 0) open.push_back(plant.streams[s].to);
    }
    return found;
}

// Those of all reached units that wait for the transfer: vessels, and what lies on the way if nothing else comes through it. An outlet needs no
// start.
std::vector<int> waiting(const Checking& checking, const PlantTransfer& transfer)
{
    const std::vector<int>& reached = transfer.receivers;
    std::unordered_set<int> path(reached.begin(), reached.end());
    path.insert(transfer.unit);
    const auto waits = [&](int u) {
        const PlantUnit& unit = checking.plant.units[u];
        if (unit.type->holdup) return true;
        const auto& from = checking.feeders[u];
        return !unit.outPorts.empty() && std::all_of(from.begin(), from.end(), [&](int f) { return path.contains(f); });
    };
    std::vector<int> found;
    std::copy_if(reached.begin(), reached.end(), std::back_inserter(found), waits);
    return found;
}

// The units that give what leaves `unit`: itself, or those before a pump.
std::vector<int> sources(const Checking& checking, int unit)
{
    const Plant& plant = checking.plant;
    if (!isPassage(plant.units[unit])) return {unit};
    std::vector<int> found, open = {unit};
    std::unordered_set<int> seen;
    while (!open.empty()) {
        const int u = open.back();
        open.pop_back();
        if (!seen.insert(u).second) continue;
        if (!isPassage(plant.units[u])) {
            found.push_back(u);
            continue;
        }
        open.insert(open.end(), checking.feeders[u].begin(), checking.feeders[u].end());
    }
    return found;
}

// The outlet port that a transfer or a dose names as "unit.port".
struct OutPort {
    int unit = -1;
    int port = -1;
};

std::optional<OutPort> findOutPort(Checking& checking, const Json& object, const std::string& where)
{
    const Json* from = object.find("from");
    if (!from || !from->isString()) {
        checking.faults.add(
            where, say(CORE_TR("core", "“from” is missing; name the outlet port of the transfer, such as “n1.out”.")));
        return std::nullopt;
    }
    const std::string& text = from->string();
    const std::size_t dot = text.find('.');
    const int u = checking.unitNamed(text.substr(0, dot), where);
    if (u < 0) return std::nullopt;
    const PlantUnit& unit = checking.plant.units[u];
    std::vector<std::string> known;
    for (std::size_t p = 0; p < unit.outPorts.size(); ++p) {
        known.push_back(unit.id + "." + outSpec(unit, int(p)).key);
        if (known.back() == text) return OutPort{u, int(p)};
    }
    if (known.empty())
        checking.faults.add(
            where, say(CORE_TR("core", "“{1}” ({2}) has no outlet port; name another unit."), unit.id, unit.type->id));
    else
        checking.faults.add(where, say(CORE_TR("core", "“{1}” is not an outlet port; possible ports are {2}."),
                                       excerpt(text), listed(known)));
    return std::nullopt;
}

void readTransferEnd(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where)
{
    if (const Json* until = entry.transfer.find("until"))
        readUntil(checking, *until, phase, where + "/until");
    else if (entry.until.isNull())
        checking.faults.add(where + "/until",
                            say(CORE_TR("core", "The transfer has no end; write \"until\": \"empty\", \"full\", "
                                                "{\"volume\": \"10 L\"} or {\"for\": \"1 h\"}.")));
}

// The phase must be of a unit that the transfer occupies.
void checkOwner(Checking& checking, const PlantPhase& phase, const std::string& where)
{
    if (phase.unit < 0) return;
    const PlantTransfer& t = phase.transfer;
    const auto has = [&](const std::vector<int>& units) {
        return std::find(units.begin(), units.end(), phase.unit) != units.end();
    };
    if (phase.unit == t.unit || has(t.sources) || has(t.receivers)) return;
    checking.faults.add(where, say(CORE_TR("core", "This phase belongs to “{1}”, which is neither the source nor "
                                                   "the receiver of the transfer from “{2}”; name one of its ends "
                                                   "as the unit."),
                                   checking.plant.units[phase.unit].id, checking.plant.units[t.unit].id));
}

std::optional<PlantDose> findDose(Checking& checking, const Json& entry, const PlantPhase& phase,
                                  const std::string& where)
{
    const auto port = findOutPort(checking, entry, where + "/from");
    if (!port) return std::nullopt;
    const PlantUnit& source = checking.plant.units[port->unit];
    const std::string name = source.id + "." + outSpec(source, port->port).key;
    if (!source.type->holdup && !source.type->hasProgram) {
        checking.faults.add(where + "/from", say(CORE_TR("core", "A dose comes from an inlet or a vessel, but “{1}” "
                                                                 "is neither; connect the inlet directly to the "
                                                                 "vessel."),
                                                 source.id));
        return std::nullopt;
    }
    PlantDose dose;
    dose.source = port->unit;
    dose.sourcePort = port->port;
    dose.target = phase.unit;
    dose.stream = source.outStreams[port->port];
    if (dose.stream >= 0 && checking.plant.streams[dose.stream].to == phase.unit) return dose;
    // A faulty stream has been reported.
    if (phase.unit >= 0 && checking.streamsSound)
        checking.faults.add(
            where + "/from",
            say(CORE_TR("core", "No stream leads from “{1}” to “{2}”, so no dose can be given; connect them."), name,
                checking.plant.units[phase.unit].id));
    return std::nullopt;
}

void readDose(Checking& checking, const Json& entry, PlantPhase& phase, const std::string& where)
{
    if (!entry.isObject()) {
        checking.faults.add(where, say(CORE_TR("core", "A dose must be an object in braces, not {1}."), shown(entry)));
        return;
    }
    checking.values.rejectUnknownKeys(entry, {"from", "volume", "first", "every"}, where);
    auto dose = findDose(checking, entry, phase, where);
    PlantDose read = dose.value_or(PlantDose{});
    const Json* volume = entry.find("volume");
    if (!volume)
        checking.faults.add(where + "/volume",
                            say(CORE_TR("core", "The dose has no volume; write one, such as \"volume\": \"40 L\".")));
    else
        read.volume = checking.values.positive(*volume, "m3", CORE_TR("core", "Volume of the dose"), where + "/volume")
                          .value_or(0.0);
    if (const Json* first = entry.find("first"))
        read.first = checking.values.quantity(*first, "s", CORE_TR("core", "First dose"), where + "/first", notNegative)
                         .value_or(0.0);
    if (const Json* every = entry.find("every"))
        read.every =
            checking.values
                .quantity(*every, "s", CORE_TR("core", "Time between doses"), where + "/every", {1.0, unbounded})
                .value_or(0.0);
    if (dose) phase.doses.push_back(read);
}

} // namespace

void readTransfer(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where)
{
    if (entry.transfer.isNull()) return;
    if (!entry.transfer.isObject()) {
        checking.faults.add(
            where, say(CORE_TR("core", "“transfer” must be an object in braces, not {1}."), shown(entry.transfer)));
        return;
    }
    phase.isTransfer = true;
    checking.values.rejectUnknownKeys(entry.transfer, {"from", "flow", "until"}, where);
    const Json* flow = entry.transfer.find("flow");
    if (!flow)
        checking.faults.add(
            where + "/flow",
            say(CORE_TR("core", "The transfer has no flow; write one, such as \"flow\": \"5 L/min\".")));
    else
        phase.transfer.flow =
            checking.values.positive(*flow, "m3/s", CORE_TR("core", "Flow of the transfer"), where + "/flow")
                .value_or(0.0);
    if (const auto port = findOutPort(checking, entry.transfer, where + "/from")) {
        const PlantUnit& unit = checking.plant.units[port->unit];
        const std::string tag = unit.id + "." + outSpec(unit, port->port).key + ".flow";
        if (checking.writeTarget(tag, where + "/from")) {
            phase.transfer.unit = port->unit;
            phase.transfer.outPort = port->port;
            // All that it reaches, until its end has been read: any of these may name an event.
            phase.transfer.receivers = downstream(checking.plant, unit.outStreams[port->port]);
            phase.transfer.sources = sources(checking, port->unit);
            checkOwner(checking, phase, where + "/from");
        }
    }
    readTransferEnd(checking, entry, phase, where);
    phase.transfer.receivers = waiting(checking, phase.transfer);
}

void readDoses(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where)
{
    if (entry.dose.isNull()) return;
    if (!entry.dose.isArray()) {
        checking.faults.add(where,
                            say(CORE_TR("core", "“dose” must be a list in brackets, not {1}."), shown(entry.dose)));
        return;
    }
    if (phase.unit >= 0 && !checking.plant.units[phase.unit].type->holdup) {
        checking.faults.add(where, say(CORE_TR("core", "“{1}” has no hold-up; only a vessel takes doses."),
                                       checking.plant.units[phase.unit].id));
        return;
    }
    for (std::size_t i = 0; i < entry.dose.items().size(); ++i)
        readDose(checking, entry.dose.items()[i], phase, where + "/" + std::to_string(i));
}

} // namespace titer::model
