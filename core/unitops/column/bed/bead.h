// Diffusion in a sphere by a nodal Galerkin method in x = (r/rp)^2 (Villadsen, Michelsen 1978, Solution of Differential
// Equation Models by Polynomial Approximation): Gauss-Radau nodes of the weight x^(1/2) with the surface x = 1 among
// them, so that the quadrature counts the volume and what passes the film enters the node at the surface. One node is a
// well-mixed bead.
#pragma once

#include <vector>

namespace titer::unitops::column {

class Bead {
public:
    Bead() = default; // no bead
    Bead(double radius, int nodes);

    int nodes() const { return int(m_weights.size()); }
    const std::vector<double>& radii() const { return m_radii; }     // [m], ascending, the last is the surface
    const std::vector<double>& weights() const { return m_weights; } // parts of the volume, sum 1
    // d/dt of values at the nodes by diffusion, per diffusivity: row-major, rows sum to 0 [1/m2].
    const std::vector<double>& diffusion() const { return m_diffusion; }

    // The row that gives the amplitude of the highest polynomial of values at the nodes (quadrature.h).
    const std::vector<double>& highest() const { return m_highest; }

private:
    std::vector<double> m_radii, m_weights, m_diffusion, m_highest;
};

} // namespace titer::unitops::column
