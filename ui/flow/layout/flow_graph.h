// The flowsheet as a graph: who feeds whom, the order of flow, and places for units that have none. [any]
//
//   const FlowGraph graph(flowsheet);
//   graph.order                        unit indices in flow order; a loop is cut where it was entered
//   places(flowsheet, graph)           corners in steps: what the file says, else columns from left to right
//   withPlaces(flowsheet)              the same flowsheet with every `at` filled, before an edit moves anything
#pragma once

#include "core/model/flowsheet.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace titer::flow {

struct FlowGraph {
    // Of a stream, unit indices; -1 where the flowsheet names a unit that it has not.
    struct Link {
        int from = -1, to = -1;
    };

    explicit FlowGraph(const model::Flowsheet& flowsheet);
    int indexOf(std::string_view unit) const;

    std::vector<Link> links;                  // per stream
    std::vector<std::vector<int>> streamsOut; // per unit: stream indices
    std::vector<std::vector<int>> streamsIn;
    std::vector<int> order;

private:
    std::unordered_map<std::string_view, int> m_index; // keys live in the flowsheet
};

std::vector<model::Point> places(const model::Flowsheet& flowsheet, const FlowGraph& graph);
model::Flowsheet withPlaces(model::Flowsheet flowsheet);

} // namespace titer::flow
