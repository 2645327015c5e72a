// Checks that nothing is sent to an outlet without a stream: what a unit does there, its settables decide.
#include "core/model/checking.h"
#include "core/model/unit_ports.h"

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
    const auto judge = [&](int at, int settable, double value, const std::string& where) {
        const PlantUnit& unit = plant.units[at];
        if (!unit.model || unit.type->holdup || unit.model->stateCount() > 0 || unit.model->memoryCount() > 0) return;
        std::vector<double> set = unit.set;
        set[settable] = value;
        const int lost = lostAt(unit, plant.components.size(), set);
        if (lost < 0) return;
        const PortSpec& port = unit.type->ports[unit.outPorts[lost]];
        checking.faults.add(where, say(CORE_TR("core", "This sends what enters “{1}” to its port “{2}”, which has no stream: "
                                                       "connect it, or choose another value."),
                                       unit.id, port.key));
    };
    for (std::size_t u = 0; u < plant.units.size(); ++u)
        for (std::size_t k = 0; k < plant.units[u].set.size(); ++k)
            judge(int(u), int(k), plant.units[u].set[k],
                  "units/" + plant.units[u].id + "/params/" + plant.units[u].type->settables[k].key);
    for (const PlantPhase& phase : plant.phases)
        for (const auto& [target, value] : phase.set)
            if (target.settable >= 0)
                judge(target.unit, target.settable, value,
                      "recipe/phases/" + phase.id + "/set/" + plant.units[target.unit].id + "." +
                          plant.units[target.unit].type->settables[target.settable].key);
}

} // namespace titer::model
