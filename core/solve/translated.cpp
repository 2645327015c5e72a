// A snapshot of one plant for a run of another.
#include "core/solve/alike.h"
#include "core/solve/evaluate/grouping.h"
#include "core/solve/run.h"

namespace titer::solve {

namespace {

// Whether nothing has flowed to a unit or from it, and it remembers what it does at first.
bool isUntouched(const SnapshotData& data, int unit)
{
    const model::Plant& plant = *data.plant;
    for (std::size_t s = 0; s < plant.streams.size(); ++s)
        if ((plant.streams[s].from == unit || plant.streams[s].to == unit) &&
            data.running.observed.streams[s].first >= 0.0)
            return false;
    return data.running.observed.started[unit] == 0.0 && !data.running.state.idle[unit] &&
           data.running.state.memory[unit] == model::startMemory(*plant.units[unit].model);
}

} // namespace

std::optional<SnapshotData> Run::translated(const SnapshotData& data) const
{
    const model::Plant& before = *data.plant;
    const std::shared_ptr<const model::Plant>& plant = running.plant;
    const auto groupCount = std::size_t(running.groupCount());
    const Options& options = running.options;
    const std::vector<std::vector<int>> grouped = makeGroups(before, options.monolithic || !options.parameters.empty());
    if (!sameStructure(before, *plant) || grouped.size() != groupCount ||
        data.recipe.phases.size() != plant->phases.size() || data.controllers.size() != plant->controllers.size() ||
        !GuardRunner::fits(before, *plant))
        return std::nullopt;
    for (std::size_t g = 0; g < groupCount; ++g)
        if (grouped[g] != running.group(int(g)).layout().units) return std::nullopt;
    const Versioned<RunState> state(data.running.state);
    std::vector<std::unique_ptr<const Group>> there; // for where each unit lies in its states
    for (const std::vector<int>& units : grouped)
        there.push_back(std::make_unique<const Group>(before, units, state, options.tolerance));
    SnapshotData own = data;
    own.plant = plant;
    std::vector<char> restarted(plant->units.size());
    for (std::size_t u = 0; u < restarted.size(); ++u) {
        const int g = running.groupIndex(int(u));
        const bool waited = data.running.state.idle[u] && data.running.observed.started[u] < 0.0;
        if (waited && !running.state().idle[u]) return std::nullopt;
        restarted[u] =
            waited || (isUntouched(data, int(u)) && there[g]->tolerances().isAsBegun(int(u), data.running.y[g]));
        if (!restarted[u]) continue;
        // What recipe or controllers wrote goes before a parameter.
        for (std::size_t s = 0; s < own.running.state.set[u].size(); ++s)
            if (data.running.state.set[u][s] == before.units[u].set[s])
                own.running.state.set[u][s] = plant->units[u].set[s];
        own.running.state.memory[u] = running.state().memory[u];
        own.running.state.dry[u] = running.state().dry[u];
        own.running.observed.kpis[u] = running.observed().all().kpis[u];
        own.running.observed.initiallyHeld[u] = running.observed().all().initiallyHeld[u];
    }
    for (std::size_t c = 0; c < plant->controllers.size(); ++c)
        if (data.controllers[c].start < 0.0)
            own.controllers[c].memory.assign(plant->controllers[c].controller->memoryCount(), 0.0);
    for (std::size_t g = 0; g < groupCount; ++g) {
        own.running.had[g].assign(std::size_t(running.group(int(g)).layout().core), 0.0);
        own.running.y[g] = running.group(int(g)).layout().stateFrom(there[g]->layout(), data.running.y[g], restarted);
        if (own.running.y[g].empty() != data.running.y[g].empty()) return std::nullopt;
    }
    return own;
}

} // namespace titer::solve
