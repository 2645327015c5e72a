// Checks the loops of the plant, and finds which components can reach which unit.
#include "core/base/math/strong_parts.h"
#include "core/model/check/checking.h"
#include "core/model/plant/flow_owner.h"
#include "core/model/types/held_back.h"

#include <algorithm>
#include <functional>

namespace titer::model {

using base::Json;
using base::say;

namespace {

std::string namesOf(const Plant& plant, const std::vector<int>& units)
{
    constexpr std::size_t max = 8;
    std::string text;
    for (std::size_t i = 0; i < std::min(units.size(), max); ++i) text += (i ? ", " : "") + plant.units[units[i]].id;
    return units.size() > max ? text + ", …" : text;
}

// The stream of a loop that a unit may be put into: one whose receiver moves the liquid, so that what is put before it is drawn from.
std::string streamOf(const Checking& checking, const std::vector<int>& loop)
{
    const auto inLoop = [&](int u) { return std::find(loop.begin(), loop.end(), u) != loop.end(); };
    const PlantStream* chosen = nullptr;
    for (const PlantStream& s : checking.plant.streams) {
        if (!inLoop(s.from) || !inLoop(s.to)) continue;
        if (!chosen || (receivingOwner(checking.plant, s) >= 0 && receivingOwner(checking.plant, *chosen) < 0))
            chosen = &s;
    }
    return chosen ? streamPath(checking, *chosen) : std::string();
}

// A tank gives the loop its volume, a pump behind it its flow.
Offer offerTank(const Checking& checking, const std::vector<int>& loop, bool withPump)
{
    const std::string stream = streamOf(checking, loop);
    if (stream.empty()) return {};
    Offer offer{say(CORE_TR("core", "Insert a hold tank")), {{Edit::Kind::Insert, stream, "hold_tank"}}};
    if (!withPump) return offer;
    offer.label = say(CORE_TR("core", "Insert a hold tank and a pump"));
    offer.edits.push_back({Edit::Kind::Insert, "streams/" + std::to_string(checking.flowsheet.streams.size()), "pump"});
    return offer;
}

std::vector<std::vector<int>> loopsAmong(const Plant& plant, const std::function<bool(const PlantStream&)>& counts)
{
    std::vector<std::vector<int>> next(plant.units.size());
    for (const PlantStream& s : plant.streams)
        if (counts(s)) next[s.from].push_back(s.to);
    std::vector<std::vector<int>> parts = base::strongParts(next).parts;
    std::erase_if(parts, [&](const std::vector<int>& part) {
        const int first = part.front();
        const bool self = std::find(next[first].begin(), next[first].end(), first) != next[first].end();
        return part.size() == 1 && !self;
    });
    return parts;
}

bool delays(const Plant& plant, int unit)
{
    const PlantUnit& u = plant.units[unit];
    return u.model && u.model->passage() == Passage::Delayed;
}

// A loop in which each unit passes on what enters it has a flow all the same where something enters it and a splitter sends a part
// out, and a composition where each way around leads through a unit that holds liquid.
bool closes(const Plant& plant, const std::vector<int>& loop, const std::function<bool(const PlantStream&)>& liquid)
{
    const auto within = [&](int u) { return std::find(loop.begin(), loop.end(), u) != loop.end(); };
    const auto any = [&](const std::function<bool(const PlantStream&)>& is) {
        return std::any_of(plant.streams.begin(), plant.streams.end(),
                           [&](const PlantStream& s) { return liquid(s) && is(s); });
    };
    const auto once = [&](const PlantStream& s) {
        return liquid(s) && within(s.from) && within(s.to) && !delays(plant, s.from);
    };
    return any([&](const PlantStream& s) { return within(s.to) && !within(s.from); }) &&
           any([&](const PlantStream& s) { return within(s.from) && !within(s.to); }) &&
           loopsAmong(plant, once).empty();
}

} // namespace

void checkLoops(Checking& checking)
{
    const Plant& plant = checking.plant;
    const auto specOf = [&](const PlantStream& s) -> const PortSpec& {
        const PlantUnit& u = plant.units[s.from];
        return u.type->ports[u.outPorts[s.fromPort]];
    };
    const auto liquid = [&](const PlantStream& s) { return specOf(s).phase == Phase::Liquid; };
    std::vector<char> reported(plant.units.size(), 0);
    for (const auto& loop :
         loopsAmong(plant, [&](const PlantStream& s) { return liquid(s) && specOf(s).rule == FlowRule::Follows; })) {
        for (const int u : loop) reported[u] = 1;
        if (closes(plant, loop, liquid)) continue;
        checking.faults.add(entryPath("units", plant.units[loop[0]].id, loop[0]),
                            say(CORE_TR("core", "The flow around the loop {1} is not determined: each unit passes "
                                                "on its inflow. Put a hold tank with a pump into the loop, or let a "
                                                "splitter send a part out of it and add a column or tubing as "
                                                "hold-up."),
                                namesOf(plant, loop)),
                            offerTank(checking, loop, true));
    }
    if (!checking.ownersSound) return; // such a loop has been reported
    const auto passesOn = [&](int u) { return plant.units[u].model && model::passesOn(*plant.units[u].model); };
    for (const auto& loop :
         loopsAmong(plant, [&](const PlantStream& s) { return liquid(s) && passesOn(s.from) && passesOn(s.to); })) {
        if (std::any_of(loop.begin(), loop.end(), [&](int u) { return reported[u] != 0; })) continue;
        checking.faults.add(entryPath("units", plant.units[loop[0]].id, loop[0]),
                            say(CORE_TR("core", "The loop {1} contains no hold-up, so its contents cannot be "
                                                "determined. Put a hold tank into the loop."),
                                namesOf(plant, loop)),
                            offerTank(checking, loop, false));
    }
}

namespace {

// The part of each component that is kept from this outlet port; empty where all passes.
std::vector<double> keptFrom(const PlantUnit& unit, const PortSpec& port)
{
    const auto& entries = unit.setup.params.entries;
    const auto kept = std::find_if(entries.begin(), entries.end(),
                                   [](const ParamSet::Entry& e) { return std::string_view(e.spec->key) == retention; });
    if (kept == entries.end() || std::string_view(port.key) != permeate) return {};
    return kept->perComponent;
}

} // namespace

// A device that retains cells lets pass what is dissolved: one number counts for suspended components, as that of a filter does.
void narrowRetention(Checking& checking)
{
    Plant& plant = checking.plant;
    for (std::size_t i = 0; i < plant.units.size(); ++i) {
        PlantUnit& unit = plant.units[i];
        const Json* given = checking.flowsheet.units[i].params.find(retention);
        const bool device =
            unit.type && std::any_of(unit.type->ports.begin(), unit.type->ports.end(),
                                     [](const PortSpec& port) { return std::string_view(port.key) == permeate; });
        if (!device || !given || !(given->isNumber() || given->isString())) continue;
        for (ParamSet::Entry& entry : unit.setup.params.entries) {
            if (std::string_view(entry.spec->key) != retention) continue;
            std::string suspended;
            bool retains = false;
            for (std::size_t c = 0; c < plant.components.size(); ++c) {
                const Component& component = plant.components[c];
                double& kept = entry.perComponent[c];
                retains = retains || kept > 0.0;
                if (component.role == Role::Cells || component.diameter > 0.0)
                    suspended += (suspended.empty() ? "“" : ", “") + component.id + "”";
                else
                    kept = 0.0;
            }
            if (!retains) continue;
            const std::string where = entryPath("units", unit.id, i) + "/params/" + retention;
            if (suspended.empty())
                checking.notice(where, say(CORE_TR("core", "One number for the retention counts for suspended "
                                                           "components, which are cells and what has a diameter, and "
                                                           "here is none. Name the components that are held back, "
                                                           "such as {\"cells\": 1}.")));
            else
                checking.notice(where, say(CORE_TR("core", "One number for the retention counts for suspended "
                                                           "components, {1}; what is dissolved passes. To hold back "
                                                           "others too, name each, such as {\"cells\": 1}."),
                                           suspended));
        }
    }
}

void spreadComponents(Checking& checking)
{
    const Plant& plant = checking.plant;
    struct Way {
        int to;
        std::vector<double> kept; // part per component; empty: none
    };
    std::vector<std::vector<Way>> next(plant.units.size());
    for (const PlantStream& s : plant.streams) {
        const PlantUnit& u = plant.units[s.from];
        const PortSpec& port = u.type->ports[u.outPorts[s.fromPort]];
        if (port.phase == Phase::Liquid) next[s.from].push_back({s.to, keptFrom(u, port)});
    }
    std::vector<int> open;
    for (std::size_t c = 0; c < plant.components.size(); ++c) {
        for (std::size_t u = 0; u < plant.units.size(); ++u)
            if (checking.reach[u][c]) open.push_back(int(u));
        while (!open.empty()) {
            const int u = open.back();
            open.pop_back();
            for (const Way& way : next[u]) {
                if (checking.reach[way.to][c] || (c < way.kept.size() && way.kept[c] >= 1.0)) continue;
                checking.reach[way.to][c] = 1;
                open.push_back(way.to);
            }
        }
    }
}

} // namespace titer::model
