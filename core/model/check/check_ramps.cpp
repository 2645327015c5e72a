// Checks what goes on a line: flows and other set-points over a phase, as gradients are made of two buffers, and the programs of inlets.
#include "core/model/check/checking.h"

#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

using base::Json;
using base::say;

namespace {

bool isRamp(const Json& value)
{
    if (!value.isObject() || !value.find("to") || !value.find("over")) return false;
    return std::all_of(value.members().begin(), value.members().end(),
                       [](const Json::Member& m) { return m.first == "from" || m.first == "to" || m.first == "over"; });
}

std::optional<PlantRamp> readRamp(Checking& checking, const std::string& tag, const Json& value,
                                  const WriteTarget& target, const std::string& where)
{
    if (target.outPort < 0 && checking.plant.units[target.unit].type->setPoints[target.setPoint].decimals == 0) {
        checking.faults.add(where, say(CORE_TR("core", "“{1}” takes whole numbers, which cannot be ramped. Write it "
                                                       "in “set”."),
                                       tag));
        return std::nullopt;
    }
    PlantRamp ramp;
    ramp.target = target;
    const Json* from = value.find("from");
    const auto first = from ? checking.valueFor(target, *from, tag, where + "/from") : std::optional<double>(0.0);
    const bool asItStands = !from && target.outPort < 0;
    const auto last = checking.valueFor(target, *value.find("to"), tag, where + "/to");
    const auto duration =
        checking.values.positive(*value.find("over"), "s", CORE_TR("core", "Duration"), where + "/over");
    if (!first || !last || !duration) return std::nullopt;
    if (!asItStands) ramp.from = *first;
    ramp.to = *last;
    ramp.duration = *duration;
    return ramp;
}

// One line of a step of a program, from `first` with `slope` per second over `duration` [s].
struct Line {
    std::string label;
    std::string unit; // SI, of the value
    double first, slope, duration;
};

// An inlet holds at 0 what would fall below.
void evaluateLine(Checking& checking, const Line& line, const std::string& where)
{
    constexpr double rounding = 1e-6;
    if (!(line.slope < 0.0)) return;
    const double lasts = line.first / -line.slope;
    if (!(lasts < line.duration * (1.0 - rounding))) return;
    const std::string begins = base::writeQuantity(line.first, base::displayUnit(line.unit), 4);
    const std::string reaches = base::writeQuantity(lasts, "min", 4);
    if (std::isfinite(line.duration))
        checking.notice(where, say(CORE_TR("core", "{1} starts at {2} and would fall below 0 after {3}, but the "
                                                   "step lasts {4}; from then on it is 0. Let it decrease more "
                                                   "slowly, or start another step there."),
                                   line.label, begins, reaches, base::writeQuantity(line.duration, "min", 4)));
    else
        checking.notice(where,
                        say(CORE_TR("core", "{1} starts at {2} and would fall below 0 after {3}, but the step has "
                                            "no end; from then on it is 0. Let it decrease more slowly, or start "
                                            "another step there."),
                            line.label, begins, reaches));
}

// No pump spans so much, and a little later no number does.
void evaluateGrowth(Checking& checking, const ProgramStep& step, double duration, const std::string& where)
{
    constexpr double most = 1e6;
    if (!(step.flowGrowth > 0.0) || !(step.flowGrowth * duration > std::log(most))) return;
    const std::string after = base::writeQuantity(std::log(most) / step.flowGrowth, "h", 3);
    checking.faults.add(where,
                        say(CORE_TR("core", "The flow grows to more than a million times its start after {1}; let "
                                            "it grow more slowly, end the step before, or state how long the "
                                            "recipe lasts."),
                            after));
}

void evaluateStep(Checking& checking, const ProgramStep& step, double duration, const std::string& where)
{
    evaluateLine(checking, {CORE_TR("core", "Flow"), "m3/s", step.flow, step.flowRamp, duration}, where + "/flow");
    for (std::size_t c = 0; c < step.ramp.size(); ++c) {
        const Component& component = checking.plant.components[c];
        evaluateLine(checking,
                     {component.label.empty() ? component.id : component.label,
                      std::string(concentrationUnit(component.basis)), step.concentration[c], step.ramp[c], duration},
                     where + "/" + component.id);
    }
}

} // namespace

void readRamps(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where)
{
    if (entry.ramp.isNull()) return;
    for (const auto& [tag, value] : entry.ramp.members()) {
        const std::string place = where + "/" + excerpt(tag);
        if (!isRamp(value)) {
            checking.faults.add(place, say(CORE_TR("core", "A ramp must be {\"from\": VALUE, \"to\": VALUE, \"over\": "
                                                           "TIME}, not {1}."),
                                           shown(value)));
            continue;
        }
        const auto target = checking.writeTarget(tag, place);
        if (!target) continue;
        const bool twice = std::any_of(phase.set.begin(), phase.set.end(),
                                       [&](const auto& written) { return written.first == *target; }) ||
                           std::any_of(phase.ramps.begin(), phase.ramps.end(),
                                       [&](const PlantRamp& other) { return other.target == *target; });
        const bool transferred =
            phase.isTransfer && *target == WriteTarget{phase.transfer.unit, -1, phase.transfer.outPort};
        if (twice || transferred) {
            checking.faults.add(place,
                                say(CORE_TR("core", "This phase already writes “{1}”; remove one of the two."), tag));
            continue;
        }
        const std::optional<PlantRamp> ramp = readRamp(checking, tag, value, *target, place);
        if (!ramp) continue;
        if (ramp->from) phase.set.emplace_back(*target, *ramp->from);
        phase.ramps.push_back(*ramp);
    }
}

void checkPrograms(Checking& checking)
{
    for (std::size_t u = 0; u < checking.plant.units.size(); ++u) {
        const auto& program = checking.plant.units[u].setup.program;
        const std::string where = entryPath("units", checking.plant.units[u].id, u) + "/program/";
        double start = 0.0;
        for (std::size_t k = 0; k < program.size(); ++k) {
            const double run = checking.plant.duration > 0.0 ? checking.plant.duration - start : unbounded;
            const double own = program[k].duration > 0.0 ? program[k].duration : unbounded;
            evaluateStep(checking, program[k], std::min(own, run), where + std::to_string(k) + "/ramp");
            evaluateGrowth(checking, program[k], std::min(own, run), where + std::to_string(k) + "/growth");
            start += program[k].duration;
        }
    }
}

} // namespace titer::model
