#include "core/solve/evaluate/run_state.h"

#include "core/base/not_available.h"

#include <algorithm>

namespace titer::solve {

namespace {

// A unit that a transfer starts and that has nothing to do before it.
bool waitsForTransfer(const model::Plant& plant, int unit)
{
    auto transfersTo = [&](const model::PlantPhase& phase) {
        const auto& receivers = phase.transfer.receivers;
        return phase.isTransfer && std::find(receivers.begin(), receivers.end(), unit) != receivers.end();
    };
    // Phases that come after a transfer to this unit, directly or not.
    std::vector<char> later(plant.phases.size(), 0);
    bool any = false;
    for (std::size_t p = 0; p < plant.phases.size(); ++p) {
        later[p] = transfersTo(plant.phases[p]);
        any = any || later[p];
    }
    if (!any) return false;
    for (bool moved = true; moved;) {
        moved = false;
        for (std::size_t p = 0; p < plant.phases.size(); ++p)
            for (int before : plant.phases[p].after)
                if (!later[p] && later[before]) later[p] = 1, moved = true;
    }
    for (std::size_t p = 0; p < plant.phases.size(); ++p)
        if (!later[p] && !plant.phases[p].cleaning &&
            (plant.phases[p].unit == unit || (plant.phases[p].isTransfer && plant.phases[p].transfer.unit == unit)))
            return false;
    return true;
}

} // namespace

RunState RunState::of(const model::Plant& plant)
{
    RunState state;
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        const model::PlantUnit& unit = plant.units[u];
        state.set.push_back(unit.set);
        // Nobody has written an inlet's flow: its program decides.
        state.flow.emplace_back(unit.outPorts.size(), unit.type->hasProgram ? base::notAvailable : 0.0);
        state.ramp.emplace_back(unit.outPorts.size());
        state.setRamp.emplace_back();
        state.memory.push_back(model::startMemory(*unit.model));
        state.idle.push_back(waitsForTransfer(plant, int(u)));
        std::vector<double> y(unit.model->stateCount());
        unit.model->start(y.data());
        const model::HoldupModel* holdup = unit.model->facets().holdup;
        state.dry.push_back(holdup && holdup->volume(y.data()) <= holdup->heel());
    }
    return state;
}

double RunState::lastOf(const model::WriteTarget& target) const
{
    return target.setPoint >= 0 ? set[target.unit][target.setPoint] : flow[target.unit][target.outPort];
}

Ramp RunState::rampOf(const model::WriteTarget& target) const
{
    if (target.setPoint < 0) return ramp[target.unit][target.outPort];
    const std::vector<Ramp>& ramps = setRamp[target.unit];
    return ramps.empty() ? Ramp() : ramps[target.setPoint];
}

void RunState::write(const model::WriteTarget& target, double value)
{
    (target.setPoint >= 0 ? set[target.unit][target.setPoint] : flow[target.unit][target.outPort]) = value;
    if (isMoving(target)) startRamp(target, {});
}

void RunState::startRamp(const model::WriteTarget& target, const Ramp& next)
{
    if (target.setPoint < 0) {
        ramp[target.unit][target.outPort] = next;
        return;
    }
    std::vector<Ramp>& ramps = setRamp[target.unit];
    ramps.resize(set[target.unit].size());
    ramps[target.setPoint] = next;
    if (std::all_of(ramps.begin(), ramps.end(), [](const Ramp& r) { return r.slope == 0.0; })) ramps.clear();
}

} // namespace titer::solve
