// Convection and dispersion along a bed by spectral elements. What enters is u c_in, what leaves u c at the last node; the rest telescopes, so
// that the amount sum(weight x c) closes to rounding.
#pragma once

#include "core/unitops/column/bed/axial_scheme.h"
#include "core/unitops/column/bed/element_matrices.h"

#include <vector>

namespace titer::unitops::column {

class SpectralElements : public AxialScheme {
public:
    SpectralElements(double length, int elements, int degree); // length [m], elements >= 1, degree >= 1

    const ElementMatrices& matrices() const { return m_matrices; }
    double entering() const override { return m_matrices.entering(); }
    // By the part of the variation in the last element but one that sits in its highest Legendre polynomial. In the last
    // one it is the layer at the outlet, where nothing disperses any more, which the bed before it does not feel.
    double unresolved(const double* values, int stride) const override;
    std::unique_ptr<AxialTransport> transport(const std::vector<double>& usual) const override;
    std::unique_ptr<AxialElimination> elimination(const AxialTransport& transport, bool steep) const override;

private:
    SpectralElements(const Quadrature& rule, double h, int elements);

    ElementMatrices m_matrices;
    std::vector<double> m_modal;
};

} // namespace titer::unitops::column
