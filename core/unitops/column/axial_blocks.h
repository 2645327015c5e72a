// Transport along the bed at one velocity, and the elimination of the elements in Newton's equations. Elements touch
// each other through single nodes only, so that what an element downstream does to the one before is one small block.
#pragma once

#include "core/unitops/column/spectral_elements.h"

#include <vector>

namespace titer::unitops::column {

// d/dt by convection at a velocity and dispersion, per component.
class AxialOperator {
public:
    AxialOperator(const SpectralElements& elements, int components);

    // velocity [m/s], dispersion [m2/s] per component.
    void set(double velocity, const double* dispersion);
    // out += T c; the values of neighbouring nodes lie `stride` apart.
    void apply(const double* c, int stride, double* out, int outStride) const;

private:
    friend class AxialFactors;

    const SpectralElements& m_elements;
    int m_nc, m_n; // components, nodes per element
    // Components lie innermost.
    std::vector<double> m_self[4], m_upstream[4], m_downstream;
};

// Factors of (block diagonal) - gamma T.
class AxialFactors {
public:
    AxialFactors(const SpectralElements& elements, int components);

    // `blocks`: per axial node components x components, row-major.
    bool factor(double gamma, const AxialOperator& transport, const double* blocks);
    // b := the solution; node by node, components innermost.
    void solve(double* b) const;

private:
    void fill(int element, double gamma, const AxialOperator& transport, const double* blocks, double* a) const;

    const SpectralElements& m_elements;
    int m_nc, m_n, m_size;
    double m_gamma = 0.0;
    std::vector<double> m_lu; // per element, column-major
    std::vector<int> m_pivots;
    std::vector<double> m_response; // per element: to the last node upstream, column by column
    std::vector<double> m_row;      // gamma times the row from downstream
};

} // namespace titer::unitops::column
