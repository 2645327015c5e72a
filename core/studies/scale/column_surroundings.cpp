// Walks the streams from a column to where flows are set, and on to the first vessel.
#include "core/studies/scale/column_surroundings.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace titer::studies {

using model::FlowRule;
using model::Plant;
using model::WriteTarget;

namespace {

FlowRule ruleOf(const Plant& plant, int unit, int outPort)
{
    const model::PlantUnit& one = plant.units[std::size_t(unit)];
    return one.type->ports[std::size_t(one.outPorts[std::size_t(outPort)])].rule;
}

void walkUp(const Plant& plant, int unit, ColumnSurroundings& around)
{
    for (const model::PlantStream& stream : plant.streams) {
        if (stream.to != unit) continue;
        const FlowRule rule = ruleOf(plant, stream.from, stream.fromPort);
        const bool known = around.has(stream.from);
        if (!known) around.units.push_back(stream.from);
        if (rule == FlowRule::Set || rule == FlowRule::Pumps) {
            const WriteTarget target{stream.from, -1, stream.fromPort};
            if (!around.feeds(target)) around.flows.push_back(target);
        } else if (!known) {
            walkUp(plant, stream.from, around);
        }
    }
}

void walkDown(const Plant& plant, int unit, ColumnSurroundings& around)
{
    for (const model::PlantStream& stream : plant.streams) {
        if (stream.from != unit || around.has(stream.to)) continue;
        around.units.push_back(stream.to);
        const model::PlantUnit& next = plant.units[std::size_t(stream.to)];
        for (std::size_t p = 0; p < next.outPorts.size(); ++p)
            if (ruleOf(plant, stream.to, int(p)) == FlowRule::Follows) {
                walkDown(plant, stream.to, around);
                break;
            }
    }
}

// Of inlets that the recipe leaves to their programs: at the ends of all steps, to both sides.
double highestOfPrograms(const Plant& plant, const ColumnSurroundings& around)
{
    double highest = 0.0;
    std::vector<double> times{0.0};
    const auto stepsOf = [&](const WriteTarget& target) -> const std::vector<model::ProgramStep>& {
        return plant.units[std::size_t(target.unit)].setup.program;
    };
    for (const WriteTarget& target : around.flows) {
        double end = 0.0;
        for (const model::ProgramStep& step : stepsOf(target)) times.push_back(end += step.duration);
    }
    const auto flowAt = [&](const WriteTarget& target, double t, bool before) {
        double begin = 0.0;
        const auto& steps = stepsOf(target);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const double end = begin + steps[i].duration;
            const bool inside = before ? t > begin && t <= end : t >= begin && t < end;
            if (inside || i + 1 == steps.size()) return steps[i].flowAfter(std::max(0.0, t - begin));
            begin = end;
        }
        return 0.0;
    };
    for (const double t : times)
        for (const bool before : {false, true}) {
            if (plant.duration > 0.0 && (before ? t > plant.duration : t >= plant.duration)) continue;
            double flow = 0.0;
            for (const WriteTarget& target : around.flows) flow += flowAt(target, t, before);
            highest = std::max(highest, flow);
        }
    return highest;
}

} // namespace

bool ColumnSurroundings::has(int unit) const
{
    return std::find(units.begin(), units.end(), unit) != units.end();
}

bool ColumnSurroundings::feeds(const WriteTarget& target) const
{
    return std::find(flows.begin(), flows.end(), target) != flows.end();
}

bool ColumnSurroundings::owns(const model::PlantPhase& phase) const
{
    return has(phase.unit) ||
           std::any_of(phase.set.begin(), phase.set.end(), [&](const auto& set) { return passes(set.first); }) ||
           std::any_of(phase.ramps.begin(), phase.ramps.end(), [&](const auto& ramp) { return passes(ramp.target); });
}

ColumnSurroundings surroundingsOf(const Plant& plant, int column)
{
    ColumnSurroundings around;
    around.units.push_back(column);
    walkUp(plant, column, around);
    const std::string& id = plant.units[std::size_t(column)].id;
    if (const auto recycle = model::findWriteTarget(plant, id + ".recycle_flow")) around.recycle = *recycle;
    walkDown(plant, column, around);
    return around;
}

double highestFlow(const Plant& plant, const ColumnSurroundings& around)
{
    double highest = highestOfPrograms(plant, around);
    for (const model::PlantPhase& phase : plant.phases) {
        double held = 0.0, first = 0.0, last = 0.0;
        for (const auto& [target, value] : phase.set) {
            const bool ramped = std::any_of(phase.ramps.begin(), phase.ramps.end(),
                                            [&](const auto& ramp) { return ramp.target == target; });
            if (around.passes(target)) (ramped ? first : held) += value;
        }
        for (const model::PlantRamp& ramp : phase.ramps)
            if (around.passes(ramp.target)) last += ramp.to;
        if (phase.isTransfer && around.feeds(WriteTarget{phase.transfer.unit, -1, phase.transfer.outPort}))
            held += phase.transfer.flow;
        highest = std::max({highest, held + first, held + last});
    }
    return highest;
}

} // namespace titer::studies
