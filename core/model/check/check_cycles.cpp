// Checks phases that repeat: the first phase of a cycle starts again after the cycle's last ones, and those between follow it.
#include "core/model/check/checking.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

using base::Json;
using base::say;

namespace {

constexpr double maxTimes = 10'000.0;

// Phases that wait for `first`, directly or by way of others.
std::vector<char> followersOf(const std::vector<PlantPhase>& phases, int first)
{
    std::vector<char> follows(phases.size(), 0);
    for (bool moved = true; moved;) {
        moved = false;
        for (std::size_t i = 0; i < phases.size(); ++i) {
            const auto& after = phases[i].after;
            if (follows[i] || std::none_of(after.begin(), after.end(), [&](int p) { return p == first || follows[p]; }))
                continue;
            follows[i] = 1;
            moved = true;
        }
    }
    return follows;
}

// The keys of "repeat"; false where they are at fault.
bool readRepeat(Checking& checking, const Json& repeat, PlantPhase& phase, const std::string& where)
{
    const Json* times = repeat.find("times");
    const Json* after = repeat.find("after");
    if (!times || !after || repeat.members().size() != 2 || !after->isArray() || after->items().empty()) {
        checking.faults.add(where, say(CORE_TR("core", "“repeat” must be {\"times\": NUMBER, \"after\": [PHASES]}, "
                                                       "such as {\"times\": 3, \"after\": [\"store\"]}, not {1}."),
                                       shown(repeat)));
        return false;
    }
    const double count = times->isNumber() ? times->number() : 0.0;
    if (!(count >= 1.0) || !(count <= maxTimes) || count != std::floor(count)) {
        checking.faults.add(where + "/times",
                            say(CORE_TR("core", "A cycle must run 1 to 10000 times, not {1}."), shown(*times)));
        return false;
    }
    phase.times = int(count);
    return true;
}

void readAgain(Checking& checking, const Json& after, int first, const std::vector<char>& follows,
               const std::string& where)
{
    std::vector<PlantPhase>& phases = checking.plant.phases;
    for (std::size_t i = 0; i < after.items().size(); ++i) {
        const Json& name = after.items()[i];
        const auto found = std::find_if(phases.begin(), phases.end(),
                                        [&](const PlantPhase& p) { return name.isString() && p.id == name.string(); });
        const int index = int(found - phases.begin());
        if (found != phases.end() && (index == first || follows[index])) {
            phases[first].again.push_back(index);
            continue;
        }
        checking.faults.add(
            where + "/" + std::to_string(i),
            say(CORE_TR("core", "A cycle continues after phases that follow its first one, “{1}”; {2} does not. "
                                "Name the last phases of the cycle."),
                phases[first].id, shown(name)));
    }
}

// What lies between the first phase and the last ones, and what follows the first alone, takes place as often as it does.
void markCycle(Checking& checking, int first, const std::vector<char>& follows, const std::string& where)
{
    std::vector<PlantPhase>& phases = checking.plant.phases;
    std::vector<char> later(phases.size(), 0);
    for (const int last : phases[first].again) {
        if (last == first) later = follows;
        const std::vector<char> beyond = followersOf(phases, last);
        for (std::size_t i = 0; i < phases.size(); ++i) later[i] = later[i] || beyond[i];
    }
    for (const int last : phases[first].again)
        if (last != first) later[last] = 0;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        if (int(i) != first && (!follows[i] || later[i])) continue;
        if (phases[i].cycle >= 0) {
            checking.faults.add(where,
                                say(CORE_TR("core", "The phase “{1}” belongs to two cycles, that of “{2}” and that "
                                                    "of “{3}”. Remove one of them."),
                                    phases[i].id, phases[phases[i].cycle].id, phases[first].id));
            return;
        }
        phases[i].cycle = first;
        phases[i].times = phases[first].times;
    }
}

} // namespace

void checkCycles(Checking& checking)
{
    const std::vector<PhaseEntry>& entries = checking.flowsheet.phases;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].repeat.isNull()) continue;
        const std::string where = entryPath("recipe/phases", entries[i].id, i) + "/repeat";
        PlantPhase& phase = checking.plant.phases[i];
        if (!readRepeat(checking, entries[i].repeat, phase, where)) continue;
        const std::vector<char> follows = followersOf(checking.plant.phases, int(i));
        readAgain(checking, *entries[i].repeat.find("after"), int(i), follows, where + "/after");
        if (!phase.again.empty()) markCycle(checking, int(i), follows, where);
    }
}

} // namespace titer::model
