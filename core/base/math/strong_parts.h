// The strongly connected parts of a directed graph: what can be reached from each other along its edges. [any]
#pragma once

#include <vector>

namespace titer::base {

// Edges: for each node those that it leads to.
struct StrongParts {
    std::vector<std::vector<int>> parts; // downstream first, each in the order in which its nodes were met
    std::vector<int> partOf;             // of each node
};
StrongParts strongParts(const std::vector<std::vector<int>>& next);

} // namespace titer::base
