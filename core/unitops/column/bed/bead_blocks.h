// The elimination of the beads in Newton's equations of some components: one dense block per axial node, eight nodes at
// a time.
#pragma once

#include "core/unitops/column/bed/bead_lanes.h"
#include "core/unitops/column/bed/bed.h"
#include "core/unitops/column/bed/binding_nodes.h"
#include "core/unitops/column/bed/lanes.h"

#include <vector>

namespace titer::unitops::column {

struct SingleBeads;

class BeadBlocks {
public:
    // Of the components `own`, whose totals depend on their own liquids and on those of `given`. Bound states that move,
    // and what diffuses on the surface, are the affair of all components together.
    BeadBlocks(const Bed& bed, BeadLanes& lanes, std::vector<int> own, std::vector<int> given);

    // Writes per axial node how a bead answers at its surface: (inverse of its block) at the last node, row-major over
    // its own components. `entering`: what the film brings to the surface node per concentration outside [1/s], per
    // component of the bed.
    bool factor(double gamma, const BindingNodes& places, const double* entering, double* answers);
    // From the right sides of its own components and the changes of the given ones in the lanes: the change at the
    // surfaces while nothing changes outside, axial node by node.
    void begin(double* surface);
    // With the change outside at each axial node: its own changes in the lanes.
    void finish(const double* outside);

private:
    Lanes* blockOf(int batch) { return lanesAt(m_a, std::size_t(batch) * m_size * m_size); }
    SingleBeads singles();
    // With the factors of a batch.
    void forward(int batch, int first, Lanes* b);
    void backward(int batch, int first, Lanes* b);
    bool factor(int batch, const BindingNodes& places);
    void fill(int batch, const BindingNodes& places);
    void fillLane(Lanes* a, int lane, int node, const BindingNodes& places);
    void fillMovingLane(Lanes* a, int lane, int node, const BindingNodes& places);

    const Bed& m_bed;
    BeadLanes& m_lanes;
    std::vector<int> m_own, m_given;
    int m_nc, m_all, m_n; // its own components, those of the bed, places
    int m_moving, m_first, m_size;
    std::vector<int> m_at; // its unknowns in a batch
    double m_gamma = 0.0;
    bool m_alike = false;            // places are: the factors of one bead serve all
    std::vector<double> m_one;       // those
    std::vector<double> m_entering;  // of its own components
    LaneStore m_a, m_b, m_c, m_room; // lanes: factors, right sides, dependence on what is given
};

} // namespace titer::unitops::column
