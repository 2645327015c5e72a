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
        if ((plant.streams[s].from == unit || plant.streams[s].to == unit) && data.observed.streams[s].first >= 0.0)
            return false;
    return data.started[unit] == 0.0 && !data.state.idle[unit] &&
           data.state.memory[unit] == model::startMemory(*plant.units[unit].model);
}

} // namespace

std::optional<SnapshotData> Run::translated(const SnapshotData& data) const
{
    const model::Plant& before = *data.plant;
    const std::shared_ptr<const model::Plant>& plant = running.plant;
    const auto& groups = running.groups;
    const Options& options = running.options;
    const std::vector<std::vector<int>> grouped = makeGroups(before, options.monolithic || !options.parameters.empty());
    if (!sameStructure(before, *plant) || grouped.size() != groups.size() ||
        data.recipe.phases.size() != plant->phases.size() || data.controllers.size() != plant->controllers.size())
        return std::nullopt;
    for (std::size_t g = 0; g < groups.size(); ++g)
        if (grouped[g] != groups[g]->layout().units) return std::nullopt;
    const Versioned<RunState> state(data.state);
    std::vector<std::unique_ptr<const Group>> there; // for where each unit lies in its states
    for (const std::vector<int>& units : grouped)
        there.push_back(std::make_unique<const Group>(before, units, state, options.tolerance));
    SnapshotData own = data;
    own.plant = plant;
    std::vector<char> restarted(plant->units.size());
    for (std::size_t u = 0; u < restarted.size(); ++u) {
        const int g = running.groupIndex[u];
        const bool waited = data.state.idle[u] && data.started[u] < 0.0;
        if (waited && !running.state->idle[u]) return std::nullopt;
        restarted[u] = waited || (isUntouched(data, int(u)) && there[g]->tolerances().isAsBegun(int(u), data.y[g]));
        if (!restarted[u]) continue;
        // What recipe or controllers wrote goes before a parameter.
        for (std::size_t s = 0; s < own.state.set[u].size(); ++s)
            if (data.state.set[u][s] == before.units[u].set[s]) own.state.set[u][s] = plant->units[u].set[s];
        own.state.memory[u] = running.state->memory[u];
        own.state.dry[u] = running.state->dry[u];
        own.observed.kpis[u] = running.observed.all().kpis[u];
        own.initiallyHeld[u] = running.initiallyHeld[u];
    }
    for (std::size_t c = 0; c < plant->controllers.size(); ++c)
        if (data.controllers[c].start < 0.0)
            own.controllers[c].memory.assign(plant->controllers[c].controller->memoryCount(), 0.0);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        own.had[g].assign(std::size_t(groups[g]->layout().core), 0.0);
        own.y[g] = groups[g]->layout().stateFrom(there[g]->layout(), data.y[g], restarted);
        if (own.y[g].empty() != data.y[g].empty()) return std::nullopt;
    }
    return own;
}

} // namespace titer::solve
