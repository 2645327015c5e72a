// Convection and dispersion along a bed by the discontinuous Galerkin spectral element method: Legendre-Gauss-Lobatto
// nodes with their own quadrature (summation by parts), upwind flux for convection, local discontinuous Galerkin fluxes
// for dispersion with the trace of c from upstream and that of its gradient from downstream (Cockburn, Shu 1998, SIAM
// J. Numer. Anal. 35:2440; Kopriva 2009, Implementing Spectral Methods for Partial Differential Equations). What enters
// is u c_in, what leaves u c at the last node; the rest telescopes, so that the amount sum(weight x c) closes to
// rounding.
#pragma once

#include "core/unitops/column/bed/axial_scheme.h"

#include <vector>

namespace titer::unitops::column {

class SpectralElements : public AxialScheme {
public:
    SpectralElements(double length, int elements, int degree); // length [m], elements >= 1, degree >= 1

    int elements() const { return m_elements; }
    int nodes() const { return m_nodes; } // per element

    // The operator on element e is u convection + D dispersion[kind(e)] on its own nodes; from the last node of the
    // element upstream come the columns u entering + D upstream[kind], from the element downstream the row D
    // downstream[kind] into the last node.
    enum Kind { Only, First, Inner, Last };
    Kind kind(int element) const;
    const std::vector<double>& convection() const { return m_convection; }                // row-major [1/m]
    const std::vector<double>& dispersion(Kind kind) const { return m_dispersion[kind]; } // row-major [1/m2]
    double entering() const override { return m_entering; }                           // also from element to element
    const std::vector<double>& upstream(Kind kind) const { return m_upstream[kind]; } // [1/m2]
    const std::vector<double>& downstream() const { return m_downstream; }            // [1/m2]

    // By the part of the variation in the last element but one that sits in its highest Legendre polynomial. In the last
    // one it is the layer at the outlet, where nothing disperses any more, which the bed before it does not feel.
    double unresolved(const double* values, int stride) const override;
    std::unique_ptr<AxialTransport> transport(const std::vector<double>& usual) const override;
    std::unique_ptr<AxialElimination> elimination(const AxialTransport& transport, bool steep) const override;

private:
    int m_elements, m_nodes;
    std::vector<double> m_convection, m_downstream, m_modal;
    std::vector<double> m_dispersion[4], m_upstream[4];
    double m_entering = 0.0;
};

} // namespace titer::unitops::column
