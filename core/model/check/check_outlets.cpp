// Checks that nothing is sent to an outlet without a stream: what a unit does there, it does by itself, or its set-points decide.
#include "core/model/check/checking.h"
#include "core/model/plant/unit_ports.h"

#include <map>

namespace titer::model {

using base::say;

namespace {

// The outlet port that takes something at these set-points at first, with this entering by all streams, though it has none; or -1.
int lostAt(const PlantUnit& unit, std::size_t components, const std::vector<double>& set, double flow, double amount)
{
    UnitPorts ports(unit, components, flow);
    const std::vector<double> amounts(components, amount); // [basis/s]
    for (std::size_t p = 0; p < ports.in.size(); ++p) {
        ports.in[p].amounts = amounts.data();
        if (!unit.setup.inConnected[p]) ports.in[p].flow = ports.in[p].heat = 0.0;
    }
    std::vector<double> states(std::size_t(unit.model->stateCount() + unit.model->quadratureCount()));
    const std::vector<double> memory = startMemory(*unit.model);
    unit.model->start(states.data());
    unit.model->outflows({0.0, set, states.data(), ports.in, ports.out, memory});
    for (std::size_t p = 0; p < ports.out.size(); ++p)
        if (const PortSpec& port = unit.type->ports[unit.outPorts[p]];
            port.rule == FlowRule::Follows && port.phase == Phase::Liquid && ports.out[p].flow > 0.0 &&
            unit.outStreams[p] < 0)
            return int(p);
    return -1;
}

// Some ports take liquid, others what is suspended in it alone.
int lostAt(const PlantUnit& unit, std::size_t components, const std::vector<double>& set)
{
    const int lost = lostAt(unit, components, set, 1.0, 0.0);
    return lost >= 0 ? lost : lostAt(unit, components, set, 1e-3, 1e-6);
}

} // namespace

void checkOutlets(Checking& checking)
{
    const Plant& plant = checking.plant;
    // What units with set-points do by their states depends on phases too.
    const auto evaluate = [&](const PlantUnit& unit, const std::vector<double>& set, const std::string& where) {
        if (!unit.model || unit.type->holdup) return;
        if (!set.empty() && (unit.model->stateCount() > 0 || !startMemory(*unit.model).empty())) return;
        const int lost = lostAt(unit, plant.components.size(), set);
        if (lost < 0) return;
        const PortSpec& port = unit.type->ports[unit.outPorts[lost]];
        if (set.empty() || lostAt(unit, plant.components.size(), set, 1.0, 0.0) < 0) {
            const std::string place = "units/" + unit.id + "/" + port.key;
            checking.faults.add(
                place,
                say(CORE_TR("core", "The flow into “{1}” also leaves through its port “{2}” ({3}), which is an "
                                    "unconnected outlet; connect it."),
                    unit.id, port.key, port.label),
                {say(CORE_TR("core", "Add an outlet")), {{Edit::Kind::Supply, place, "outlet"}}});
            return;
        }
        checking.faults.add(where, say(CORE_TR("core", "This sends the flow into “{1}” to its port “{2}”, which is "
                                                       "unconnected: connect it, or choose another value."),
                                       unit.id, port.key));
    };
    // Once per unit, and once for all that a phase sets of it, at the first of what decides.
    for (const PlantUnit& unit : plant.units)
        evaluate(unit, unit.set,
                 unit.set.empty() ? std::string() : "units/" + unit.id + "/params/" + unit.type->setPoints[0].key);
    for (const PlantPhase& phase : plant.phases) {
        std::map<int, std::pair<std::vector<double>, int>>
            all; // per unit: its set-points in this phase, the first that it sets
        for (const auto& [target, value] : phase.set)
            if (target.setPoint >= 0)
                all.try_emplace(target.unit, plant.units[target.unit].set, target.setPoint)
                    .first->second.first[target.setPoint] = value;
        for (const auto& [u, setPoints] : all) {
            const PlantUnit& unit = plant.units[u];
            evaluate(unit, setPoints.first,
                     "recipe/phases/" + phase.id + "/set/" + unit.id + "." +
                         unit.type->setPoints[setPoints.second].key);
        }
    }
}

} // namespace titer::model
