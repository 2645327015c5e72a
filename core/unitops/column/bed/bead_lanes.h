// All beads of a bed, eight axial nodes at a time: diffusion in them, and their unknowns in Newton's equations. Those of
// a batch of nodes are the bound states that move (Bed::moves), place by place, and then the liquids, place by place.
#pragma once

#include "core/unitops/column/bed/bed.h"
#include "core/unitops/column/bed/lanes.h"

#include <vector>

namespace titer::unitops::column {

class BeadLanes {
public:
    explicit BeadLanes(const Bed& bed);

    int places() const { return m_n; }           // of a bead
    int moving() const { return m_moving; }      // bound states per place that are unknown
    int first() const { return m_moving * m_n; } // liquid
    int size() const { return first() + m_nc * m_n; }
    int batches() const { return m_batches; }
    Lanes* batch(int index) { return lanesAt(m_lanes, std::size_t(index) * size()); }
    const std::vector<double>& pore() const { return m_pore; }   // Dp per component [m2/s]
    const std::vector<double>& solid() const { return m_solid; } // ratio x Ds per component [m2/s]
    bool surface() const { return m_surface; }                   // something diffuses there

    // out += diffusion of the liquid c and the bound concentrations (both place by place, components innermost), and of
    // the bound states among the states y where they move by themselves.
    void diffuse(const double* c, const double* bound, const double* y, double* out) const;

    // Takes the right sides of the places in b, reduced, and `given` (see BindingNodes::reduce); writes the liquid and moving
    // parts of b. Of the liquid these components alone.
    void load(const std::vector<int>& components, double gamma, const double* b, const double* given);
    void store(const std::vector<int>& components, double* b);

private:
    // Of what is taken at a place of a node, into the state with this index among those of a place.
    template <class Take> void diffuse(int index, const Take& take, double* out) const;

    const Bed& m_bed;
    int m_nc, m_n, m_moving, m_batches;
    bool m_surface;
    std::vector<double> m_pore, m_solid;
    LaneStore m_lanes;
    LaneStore m_columns; // of the matrix of diffusion in a bead, each filled up to whole lanes
    mutable LaneStore m_room;
};

} // namespace titer::unitops::column
