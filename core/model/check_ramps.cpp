// Checks what goes on a line over a phase: flows from one value to another, as gradients are made of two buffers.
#include "core/model/checking.h"

#include <algorithm>

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
    if (target.outPort < 0) {
        checking.faults.add(where,
                            say(CORE_TR("core", "“{1}” is no flow, and only a flow goes on a line over a phase, such "
                                                "as “feed.out.flow”. Write it in “set”."),
                                tag));
        return std::nullopt;
    }
    PlantRamp ramp;
    ramp.target = target;
    const Json* from = value.find("from");
    const auto first = from ? checking.valueFor(target, *from, tag, where + "/from") : std::optional<double>(0.0);
    const auto last = checking.valueFor(target, *value.find("to"), tag, where + "/to");
    const auto duration =
        checking.values.positive(*value.find("over"), "s", CORE_TR("core", "Duration"), where + "/over");
    if (!first || !last || !duration) return std::nullopt;
    ramp.from = *first;
    ramp.to = *last;
    ramp.duration = *duration;
    return ramp;
}

} // namespace

void readRamps(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where)
{
    if (entry.ramp.isNull()) return;
    for (const auto& [tag, value] : entry.ramp.members()) {
        const std::string place = where + "/" + quoted(tag);
        if (!isRamp(value)) {
            checking.faults.add(
                place, say(CORE_TR("core", "A ramp is {\"from\": FLOW, \"to\": FLOW, \"over\": TIME}, “from” left "
                                           "out is 0; here stands {1}."),
                           shown(value)));
            continue;
        }
        const auto target = checking.writeTarget(tag, place);
        if (!target) continue;
        const bool twice = std::any_of(phase.set.begin(), phase.set.end(),
                                       [&](const auto& written) { return written.first == *target; });
        const bool transferred =
            phase.isTransfer && *target == WriteTarget{phase.transfer.unit, -1, phase.transfer.outPort};
        if (twice || transferred) {
            checking.faults.add(
                place, say(CORE_TR("core", "This phase writes “{1}” already; leave one of the two out."), tag));
            continue;
        }
        const std::optional<PlantRamp> ramp = readRamp(checking, tag, value, *target, place);
        if (!ramp) continue;
        phase.set.emplace_back(*target, ramp->from);
        phase.ramps.push_back(*ramp);
    }
}

} // namespace titer::model
