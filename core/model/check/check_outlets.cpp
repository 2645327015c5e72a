// Checks that nothing is sent to an outlet without a stream: what a unit does there, its settables decide.
#include "core/model/check/checking.h"
#include "core/model/unit_ports.h"

#include <map>

namespace titer::model {

using base::say;

namespace {

// The out port that takes something at these settables, with liquid entering everywhere, though it has no stream; or -1.
int lostAt(const PlantUnit& unit, std::size_t components, const std::vector<double>& set)
{
    UnitPorts ports(unit, components, 1.0);
    unit.model->outflows({0.0, set, nullptr, ports.in, ports.out});
    for (std::size_t p = 0; p < ports.out.size(); ++p)
        if (unit.type->ports[unit.outPorts[p]].rule == FlowRule::Follows && ports.out[p].flow > 0.0 && unit.outStreams[p] < 0)
            return int(p);
    return -1;
}

} // namespace

void checkOutlets(Checking& checking)
{
    const Plant& plant = checking.plant;
    const auto judge = [&](const PlantUnit& unit, const std::vector<double>& set, const std::string& where) {
        if (!unit.model || unit.type->holdup || unit.model->stateCount() > 0 || unit.model->memoryCount() > 0) return;
        const int lost = lostAt(unit, plant.components.size(), set);
        if (lost < 0) return;
        const PortSpec& port = unit.type->ports[unit.outPorts[lost]];
        checking.faults.add(where, say(CORE_TR("core", "This sends what enters “{1}” to its port “{2}”, which has no stream: "
                                                       "connect it, or choose another value."),
                                       unit.id, port.key));
    };
    // Once per unit, and once for all that a phase sets of it, at the first of what decides.
    for (const PlantUnit& unit : plant.units)
        if (!unit.set.empty()) judge(unit, unit.set, "units/" + unit.id + "/params/" + unit.type->settables[0].key);
    for (const PlantPhase& phase : plant.phases) {
        std::map<int, std::pair<std::vector<double>, int>> all; // per unit: its settables in this phase, the first that it sets
        for (const auto& [target, value] : phase.set)
            if (target.settable >= 0)
                all.try_emplace(target.unit, plant.units[target.unit].set, target.settable).first->second.first[target.settable] = value;
        for (const auto& [u, settables] : all) {
            const PlantUnit& unit = plant.units[u];
            judge(unit, settables.first, "recipe/phases/" + phase.id + "/set/" + unit.id + "." + unit.type->settables[settables.second].key);
        }
    }
}

} // namespace titer::model
