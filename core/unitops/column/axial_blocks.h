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
    int m_height;  // of a column in lanes
    // Components lie innermost.
    std::vector<double> m_self[4], m_upstream[4], m_downstream;
    // The same as one matrix per kind in lanes: the columns from upstream, then the element's own.
    std::vector<double> m_whole[4];
    mutable std::vector<double> m_in, m_out; // of an element
};

class AxialFactors : public AxialElimination {
public:
    explicit AxialFactors(const AxialOperator& transport);

    bool factor(double gamma, const double* blocks) override;
    void solve(double* b) const override;

private:
    void fill(int element, double gamma, const double* blocks, double* a) const;
    const double* inverse(int element) const { return &m_inverse[std::size_t(element) * m_size * m_height]; }
    const double* response(int element) const { return &m_response[std::size_t(element) * m_nc * m_height]; }

    const AxialOperator& m_transport;
    const SpectralElements& m_elements;
    int m_nc, m_n, m_size;
    int m_height; // of a column in lanes
    double m_gamma = 0.0;
    // An element seldom has more than a few dozen unknowns and is solved more often than it is factored: its inverse
    // takes no steps that wait for each other. Per element, column-major; below it what the row from it upstream sees.
    std::vector<double> m_inverse;
    std::vector<double> m_response; // per element: to the last node upstream, column by column
    std::vector<double> m_row;      // gamma times the row from downstream
    std::vector<int> m_pivots;
    mutable std::vector<double> m_room; // an element's answer each
    mutable std::vector<double> m_sent; // to the last node upstream, per element and component
};

} // namespace titer::unitops::column
