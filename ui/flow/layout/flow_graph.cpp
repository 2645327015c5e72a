// Order by depth-first walks from the sources; columns by the longest way from a source.
#include "ui/flow/layout/flow_graph.h"

#include <algorithm>
#include <set>
#include <utility>

namespace titer::flow {

namespace {

// As the edits place new units: a symbol is 6 steps wide, the rest is for text.
constexpr double columnStep = 12.0;
constexpr double rowStep = 11.0;

class Walk {
public:
    explicit Walk(const FlowGraph& graph)
        : m_graph(graph)
        , m_state(graph.streamsOut.size(), 0)
    {
    }

    // Reverse finishing order is a flow order; what closes a loop is passed over.
    void from(int unit)
    {
        if (m_state[size_t(unit)]) return;
        std::vector<std::pair<int, size_t>> stack{{unit, 0}};
        m_state[size_t(unit)] = 1;
        while (!stack.empty()) {
            auto& [at, next] = stack.back();
            const std::vector<int>& out = m_graph.streamsOut[size_t(at)];
            if (next == out.size()) {
                finished.push_back(at);
                stack.pop_back();
                continue;
            }
            // Later streams are walked first, so that earlier ones come first in the order.
            const int to = m_graph.links[size_t(out[out.size() - 1 - next++])].to;
            if (to >= 0 && !m_state[size_t(to)]) {
                m_state[size_t(to)] = 1;
                stack.emplace_back(to, 0);
            }
        }
    }

    std::vector<int> finished;

private:
    const FlowGraph& m_graph;
    std::vector<char> m_state;
};

} // namespace

FlowGraph::FlowGraph(const model::Flowsheet& flowsheet)
    : streamsOut(flowsheet.units.size())
    , streamsIn(flowsheet.units.size())
{
    m_index.reserve(flowsheet.units.size());
    for (size_t i = 0; i < flowsheet.units.size(); ++i) m_index.emplace(flowsheet.units[i].id, int(i));
    links.reserve(flowsheet.streams.size());
    for (size_t i = 0; i < flowsheet.streams.size(); ++i) {
        const Link link{indexOf(flowsheet.streams[i].from.unit), indexOf(flowsheet.streams[i].to.unit)};
        links.push_back(link);
        if (link.from >= 0) streamsOut[size_t(link.from)].push_back(int(i));
        if (link.to >= 0) streamsIn[size_t(link.to)].push_back(int(i));
    }
    // Sources last among the starts, since the order is the reverse of finishing; the first unit of the file comes out first.
    Walk walk(*this);
    const int count = int(flowsheet.units.size());
    for (int pass = 0; pass < 2; ++pass)
        for (int i = count - 1; i >= 0; --i)
            if (streamsIn[size_t(i)].empty() == (pass == 0)) walk.from(i);
    order.assign(walk.finished.rbegin(), walk.finished.rend());
}

int FlowGraph::indexOf(std::string_view unit) const
{
    const auto found = m_index.find(unit);
    return found == m_index.end() ? -1 : found->second;
}

std::vector<model::Point> places(const model::Flowsheet& flowsheet, const FlowGraph& graph)
{
    const size_t count = flowsheet.units.size();
    std::vector<model::Point> at(count);
    std::vector<int> rank(count, 0), position(count, 0);
    for (size_t i = 0; i < graph.order.size(); ++i) position[size_t(graph.order[i])] = int(i);
    double bottom = 0;
    bool placed = false;
    for (size_t i = 0; i < count; ++i)
        if (flowsheet.units[i].at) {
            at[i] = *flowsheet.units[i].at;
            bottom = placed ? std::max(bottom, at[i].y) : at[i].y;
            placed = true;
        }
    const double firstRow = placed ? bottom + rowStep : 0;
    std::set<std::pair<int, int>> taken; // column, row
    for (int unit : graph.order) {
        if (flowsheet.units[size_t(unit)].at) continue;
        int row = 0;
        bool first = true;
        for (int stream : graph.streamsIn[size_t(unit)]) {
            const int before = graph.links[size_t(stream)].from;
            if (before < 0 || flowsheet.units[size_t(before)].at || position[size_t(before)] >= position[size_t(unit)])
                continue;
            rank[size_t(unit)] = std::max(rank[size_t(unit)], rank[size_t(before)] + 1);
            const int beside = int((at[size_t(before)].y - firstRow) / rowStep);
            row = first ? beside : std::min(row, beside);
            first = false;
        }
        while (taken.contains({rank[size_t(unit)], row})) ++row;
        taken.insert({rank[size_t(unit)], row});
        at[size_t(unit)] = {rank[size_t(unit)] * columnStep, firstRow + row * rowStep};
    }
    return at;
}

model::Flowsheet withPlaces(model::Flowsheet flowsheet)
{
    const bool complete =
        std::all_of(flowsheet.units.begin(), flowsheet.units.end(), [](const auto& u) { return u.at; });
    if (complete) return flowsheet;
    const std::vector<model::Point> at = places(flowsheet, FlowGraph(flowsheet));
    for (size_t i = 0; i < at.size(); ++i) flowsheet.units[i].at = at[i];
    return flowsheet;
}

} // namespace titer::flow
