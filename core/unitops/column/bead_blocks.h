// Diffusion in all beads, and the elimination of the beads in Newton's equations: one dense block per axial node, eight
// nodes at a time.
#pragma once

#include "core/unitops/column/bed.h"
#include "core/unitops/column/lanes.h"
#include "core/unitops/column/places.h"

#include <vector>

namespace titer::unitops::column {

class BeadBlocks {
public:
    explicit BeadBlocks(const Bed& bed);

    // out += diffusion of the liquid c and the bound concentrations (both place by place, components innermost), and of
    // the bound states among the states y where they move by themselves (Bed::moves).
    void diffuse(const double* c, const double* bound, const double* y, double* out) const;

    // Writes per axial node how a bead answers at its surface: (inverse of its block) at the last node, row-major.
    // `entering`: what the film brings to the surface node per concentration outside [1/s].
    bool factor(double gamma, const Places& places, const double* entering, double* answers);
    // Takes the right sides of the places in b, reduced, and `given` (see Places::reduce); writes the change at the
    // surfaces while nothing changes outside, axial node by node.
    void begin(const double* b, const double* given, double* surface);
    // With the change outside at each axial node, writes the liquid parts of b.
    void finish(const double* outside, double* b);

private:
    void fill(int batch, double gamma, const Places& places, const double* entering);
    void fillLane(Lanes* a, int lane, int node, double gamma, const Places& places);
    void fillMovingLane(Lanes* a, int lane, int node, double gamma, const Places& places);

    const Bed& m_bed;
    int m_nc, m_n;
    int m_moving;       // unknown bound states per place: those of a bed where they move, which come before all liquids
    int m_first;        // the first liquid
    int m_size, m_batches;
    bool m_surface;                      // surface diffusion
    std::vector<double> m_pore, m_solid; // Dp; ratio x Ds per component
    double m_gamma = 0.0;
    std::vector<double> m_entering;
    std::vector<double> m_a, m_b, m_room; // lanes
};

} // namespace titer::unitops::column
