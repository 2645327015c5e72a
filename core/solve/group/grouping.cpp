#include "core/solve/group/grouping.h"

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
        if (receiver.type->ports[receiver.inPorts[s.toPort]].rule == model::FlowRule::Draws) next[s.to].push_back(s.from);
    }
    return next;
}

// Tarjan's algorithm (1972, SIAM J Comput 1:146) without recursion. Components come out downstream first.
class Components {
public:
    explicit Components(const Edges& next)
        : m_next(next), m_index(next.size(), -1), m_low(next.size(), 0), m_onStack(next.size(), false), component(next.size(), -1)
    {
        for (int v = 0; v < int(next.size()); ++v)
            if (m_index[v] < 0) visit(v);
    }

private:
    struct Frame {
        int vertex;
        std::size_t edge;
    };

    void visit(int root)
    {
        std::vector<Frame> frames;
        enter(root, frames);
        while (!frames.empty()) {
            Frame& frame = frames.back();
            const int v = frame.vertex;
            if (frame.edge < m_next[v].size()) {
                const int w = m_next[v][frame.edge++];
                if (m_index[w] < 0)
                    enter(w, frames);
                else if (m_onStack[w])
                    m_low[v] = std::min(m_low[v], m_index[w]);
                continue;
            }
            if (m_low[v] == m_index[v]) close(v);
            frames.pop_back();
            if (!frames.empty()) m_low[frames.back().vertex] = std::min(m_low[frames.back().vertex], m_low[v]);
        }
    }

    void enter(int v, std::vector<Frame>& frames)
    {
        m_index[v] = m_low[v] = m_count++;
        m_stack.push_back(v);
        m_onStack[v] = true;
        frames.push_back({v, 0});
    }

    void close(int v)
    {
        int w = -1;
        do {
            w = m_stack.back();
            m_stack.pop_back();
            m_onStack[w] = false;
            component[w] = count;
        } while (w != v);
        ++count;
    }

    const Edges& m_next;
    std::vector<int> m_index, m_low;
    std::vector<bool> m_onStack;
    std::vector<int> m_stack;
    int m_count = 0;

public:
    std::vector<int> component;
    int count = 0;
};

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

bool stateless(const model::PlantUnit& unit) { return unit.model->stateCount() == 0; }

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

    const Components parts(next);
    std::vector<int> component = parts.component;
    // Downstream first, so that a chain of units without states joins as a whole.
    std::vector<int> order(n);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return parts.component[a] < parts.component[b]; });
    for (int v : order) {
        const bool alone = std::count(parts.component.begin(), parts.component.end(), parts.component[v]) == 1;
        if (!alone || !stateless(plant.units[v])) continue;
        const std::set<int> readers = others(next, component, component[v]);
        const std::set<int> feeders = others(previous, component, component[v]);
        if (readers.size() == 1)
            join(component, component[v], *readers.begin());
        else if (readers.empty() && feeders.size() == 1)
            join(component, component[v], *feeders.begin());
    }

    // The joins may have changed the order: sort the groups anew, upstream first.
    Edges between(parts.count);
    for (int v = 0; v < n; ++v)
        for (int w : next[v])
            if (component[v] != component[w]) between[component[v]].push_back(component[w]);
    const Components sorted(between);
    std::vector<std::vector<int>> groups(sorted.count);
    for (int v = 0; v < n; ++v) groups[sorted.count - 1 - sorted.component[component[v]]].push_back(v);
    std::erase_if(groups, [](const std::vector<int>& g) { return g.empty(); });
    return groups;
}

} // namespace titer::solve
