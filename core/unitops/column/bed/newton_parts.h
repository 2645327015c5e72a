// Newton's equations of a bed after its bound states: the change of the liquid everywhere. Components of beads are taken
// apart where they can be: what does not bind knows nothing of the others, and what binds knows those that its binding
// asks for. A component, or a few that depend on each other in a ring, is solved after those it depends on: the beads at
// each axial node, then the elements or cells along the bed. Exact: a dependence that has been 0 everywhere is none.
// What does not bind is solved first, on elements all of it at once.
#pragma once

#include "core/unitops/column/bed/bead_blocks.h"
#include "core/unitops/column/bed/exchange.h"
#include "core/unitops/column/bed/free_lanes.h"

#include <memory>
#include <optional>
#include <vector>

namespace titer::unitops::column {

class NewtonParts {
public:
    NewtonParts(const Bed& bed, BeadLanes& lanes);

    // At the liquid `bulk`, node by node, components innermost. Both stay where they are until the next call.
    void linearize(const Exchange& exchange, const double* bulk);
    bool factor(double gamma, const BindingNodes& places);
    // b, reduced with `given` (see BindingNodes::reduce), becomes the changes of the liquid; expand() is still to come.
    void solve(double* b, const double* given);

private:
    struct Part {
        std::vector<int> own, given; // components; given are those that it depends on
        std::optional<BeadBlocks> beads;
        std::unique_ptr<AxialTransport> along;
        std::unique_ptr<AxialElimination> axial;
        std::vector<double> blocks, answers; // per axial node, own x own
        // [basis/m3] and its inverse. Along the bed equations are solved in these sizes: among grams of protein and
        // billions of viruses the largest number is a poor pivot, and accounts of traces suffer.
        std::vector<double> usual, perUsual;
    };

    bool learn(const BindingNodes& places);
    void form();
    void add(std::vector<int> own);
    void linearize(Part& part);
    void inSizes(Part& part);
    bool factor(Part& part, const BindingNodes& places);
    void solve(Part& part, double* b);

    const Bed& m_bed;
    BeadLanes& m_lanes;
    const int m_nc;
    Exchange m_exchange;
    const double* m_bulk = nullptr;
    double m_gamma = 0.0;
    std::vector<int> m_bound;   // components that bind
    std::vector<char> m_isFree; // per component: in m_free
    std::optional<FreeLanes> m_free;
    std::vector<char> m_depends;              // row on column, directly
    bool m_formed = false, m_learned = false; // learned: since the last linearization
    std::vector<Part> m_parts;                // in the order of their solution
    std::vector<int> m_solved, m_asked;       // components of the parts, and with them those that they are given
    std::vector<double> m_surface, m_right;
};

} // namespace titer::unitops::column
