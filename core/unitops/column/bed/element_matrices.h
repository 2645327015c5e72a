// The discontinuous Galerkin spectral element method on elements of one length: Legendre-Gauss-Lobatto nodes with their own quadrature
// (summation by parts), upwind flux for convection, local discontinuous Galerkin fluxes for dispersion with the trace of c from upstream and
// that of its gradient from downstream (Cockburn, Shu 1998, SIAM J. Numer. Anal. 35:2440; Kopriva 2009, Implementing Spectral Methods for
// Partial Differential Equations). The operator on element e is u convection + D dispersion[kind(e)] on its own nodes; from the last node of
// the element upstream come the columns u entering + D upstream[kind], from the element downstream the row D downstream[kind] into the last
// node.
#pragma once

#include "core/unitops/column/bed/quadrature.h"

#include <vector>

namespace titer::unitops::column {

class ElementMatrices {
public:
    // `rule` has the nodes of each of these elements, of a length [m].
    ElementMatrices(const Quadrature& rule, double length, int elements);

    int elements() const { return m_elements; }
    int nodes() const { return m_nodes; } // per element

    enum Kind { Only, First, Inner, Last };
    Kind kind(int element) const;
    const std::vector<double>& convection() const { return m_convection; }                // row-major [1/m]
    const std::vector<double>& dispersion(Kind kind) const { return m_dispersion[kind]; } // row-major [1/m2]
    double entering() const { return m_entering; }                                    // also from element to element
    const std::vector<double>& upstream(Kind kind) const { return m_upstream[kind]; } // [1/m2]
    const std::vector<double>& downstream() const { return m_downstream; }            // [1/m2]

private:
    int m_elements, m_nodes;
    double m_entering;
    std::vector<double> m_convection, m_downstream;
    std::vector<double> m_dispersion[4], m_upstream[4];
};

} // namespace titer::unitops::column
