// Transport along the bed at one velocity, and the elimination of the elements in Newton's equations. Elements touch
// each other through single nodes only, so that what an element downstream does to the one before is one small block.
#pragma once

#include "core/unitops/column/spectral_elements.h"

#include <vector>

namespace titer::unitops::column {

// It is linear.
class AxialOperator : public AxialTransport {
public:
    AxialOperator(const SpectralElements& elements, int components);

    void set(double velocity, const double* dispersion) override;
    void apply(const double* c, int stride, double* out, int outStride) const override;
    void linearize(const double*, int) override {}
    void product(const double* x, int stride, double* out, int outStride) const override
    {
        apply(x, stride, out, outStride);
    }

private:
    friend class AxialFactors;

    const SpectralElements& m_elements;
    int m_nc, m_n; // components, nodes per element
    // Components lie innermost.
    std::vector<double> m_self[4], m_upstream[4], m_downstream;
};

class AxialFactors : public AxialElimination {
public:
    explicit AxialFactors(const AxialOperator& transport);

    bool factor(double gamma, const double* blocks) override;
    void solve(double* b) const override;

private:
    void fill(int element, double gamma, const double* blocks, double* a) const;

    const AxialOperator& m_transport;
    const SpectralElements& m_elements;
    int m_nc, m_n, m_size;
    // Inverses of the elements, and transport as one product with a matrix in lanes, are faster, and stall on loads that
    // bind nearly for good.
    std::vector<double> m_lu; // per element, column-major
    std::vector<int> m_pivots;
    std::vector<double> m_response; // per element: to the last node upstream, column by column
    std::vector<double> m_row;      // gamma times the row from downstream
};

} // namespace titer::unitops::column
