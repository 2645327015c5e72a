#include "core/unitops/column/bed/spectral_elements.h"

#include "core/unitops/column/bed/axial_blocks.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

SpectralElements::SpectralElements(double length, int elements, int degree)
    : SpectralElements(gaussLobatto(degree + 1), length / elements, elements)
{
}

SpectralElements::SpectralElements(const Quadrature& rule, double h, int elements)
    : m_matrices(rule, h, elements)
    , m_modal(highestPart(rule))
{
    for (int e = 0; e < elements; ++e)
        for (std::size_t j = 0; j < rule.nodes.size(); ++j) {
            m_positions.push_back(h * (e + 0.5 * (1.0 + rule.nodes[j])));
            m_weights.push_back(0.5 * h * rule.weights[j]);
        }
}

double SpectralElements::unresolved(const double* values, int stride) const
{
    // Measured, what elements leave out on the way is up to four times what sits in their highest polynomial at the end.
    constexpr double onTheWay = 2.0;
    const double* at = values + std::size_t(std::max(m_matrices.elements() - 2, 0)) * m_matrices.nodes() * stride;
    double sum = 0.0;
    for (std::size_t j = 0; j < m_modal.size(); ++j) sum += m_modal[j] * at[j * stride];
    return onTheWay * std::abs(sum);
}

std::unique_ptr<AxialTransport> SpectralElements::transport(const std::vector<double>& usual) const
{
    return std::make_unique<AxialOperator>(m_matrices, int(usual.size()));
}

std::unique_ptr<AxialElimination> SpectralElements::elimination(const AxialTransport& transport, bool steep) const
{
    return std::make_unique<AxialFactors>(static_cast<const AxialOperator&>(transport), steep);
}

} // namespace titer::unitops::column
