#include "core/solve/evaluate/grouping.h"

#include "core/base/math/strong_parts.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace titer::solve {

namespace {

using Edges = std::vector<std::vector<int>>;

Edges edgesOf(const model::Plant& plant)
{
    Edges next(plant.units.size());
    for (const model::PlantStream& s : plant.streams) {
        next[s.from].push_back(s.to);
        const model::PlantUnit& receiver = plant.units[s.to];
        if (receiver.type->ports[receiver.inPorts[s.toPort]].rule == model::FlowRule::Draws)
            next[s.to].push_back(s.from);
    }
    return next;
}

std::set<int> others(const Edges& next, const std::vector<int>& component, int c)
{
    std::set<int> found;
    for (int v = 0; v < int(next.size()); ++v)
        if (component[v] == c)
            for (int w : next[v])
                if (component[w] != c) found.insert(component[w]);
    return found;
}

// Renumbers component `from` as `to`.
void join(std::vector<int>& component, int from, int to)
{
    std::replace(component.begin(), component.end(), from, to);
}

bool stateless(const model::PlantUnit& unit)
{
    return unit.model->stateCount() == 0;
}

} // namespace

std::vector<std::vector<int>> makeGroups(const model::Plant& plant, bool monolithic)
{
    const int n = int(plant.units.size());
    if (monolithic) {
        std::vector<int> all(n);
        std::iota(all.begin(), all.end(), 0);
        return {all};
    }
    const Edges next = edgesOf(plant);
    Edges previous(n);
    for (int v = 0; v < n; ++v)
        for (int w : next[v]) previous[w].push_back(v);

    const base::StrongParts parts = base::strongParts(next);
    std::vector<int> component = parts.partOf;
    // Downstream first, so that a chain of units without states joins as a whole.
    std::vector<int> order(n);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return parts.partOf[a] < parts.partOf[b]; });
    for (int v : order) {
        const bool alone = parts.parts[parts.partOf[v]].size() == 1;
        if (!alone || !stateless(plant.units[v])) continue;
        const std::set<int> readers = others(next, component, component[v]);
        const std::set<int> feeders = others(previous, component, component[v]);
        if (readers.size() == 1)
            join(component, component[v], *readers.begin());
        else if (readers.empty() && feeders.size() == 1)
            join(component, component[v], *feeders.begin());
    }

    // The joins may have changed the order: sort the groups again, upstream first.
    Edges between(parts.parts.size());
    for (int v = 0; v < n; ++v)
        for (int w : next[v])
            if (component[v] != component[w]) between[component[v]].push_back(component[w]);
    const base::StrongParts sorted = base::strongParts(between);
    std::vector<std::vector<int>> groups(sorted.parts.size());
    for (int v = 0; v < n; ++v) groups[groups.size() - 1 - sorted.partOf[component[v]]].push_back(v);
    std::erase_if(groups, [](const std::vector<int>& g) { return g.empty(); });
    return groups;
}

} // namespace titer::solve
