#include "core/unitops/column/bed/spectral_elements.h"

#include "core/unitops/column/bed/axial_blocks.h"
#include "core/unitops/column/bed/quadrature.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

SpectralElements::SpectralElements(double length, int elements, int degree)
    : m_elements(elements)
    , m_nodes(degree + 1)
{
    const Quadrature rule = gaussLobatto(m_nodes);
    const std::vector<double> d = differentiation(rule.nodes);
    const double h = length / elements;
    for (int e = 0; e < elements; ++e)
        for (int j = 0; j < m_nodes; ++j) {
            m_positions.push_back(h * (e + 0.5 * (1.0 + rule.nodes[j])));
            m_weights.push_back(0.5 * h * rule.weights[j]);
        }
    m_modal = highestPart(rule);
    m_entering = 2.0 / (h * rule.weights.front());

    // Weak derivative without the fluxes through the ends: M^-1 D' M.
    const int n = m_nodes;
    std::vector<double> weak(n * n);
    for (int j = 0; j < n; ++j)
        for (int k = 0; k < n; ++k) weak[j * n + k] = 2.0 / h * d[k * n + j] * rule.weights[k] / rule.weights[j];
    m_convection = weak;
    m_convection[n * n - 1] -= m_entering; // u c leaves through the last node, upwind

    for (Kind kind : {Only, First, Inner, Last}) {
        const bool inlet = kind == Only || kind == First;
        const bool outlet = kind == Only || kind == Last;
        // Gradient g = gradient c - jump c(last node upstream); at the inlet there is no trace but its own.
        std::vector<double> gradient(d);
        for (double& v : gradient) v *= 2.0 / h;
        const double jump = inlet ? 0.0 : m_entering;
        gradient[0] += jump;
        // Its weak divergence: through the upper end goes the gradient from downstream, through the lower end its own.
        std::vector<double> divergence(weak);
        for (double& v : divergence) v = -v;
        if (!inlet) divergence[0] -= m_entering;
        std::vector<double>& dispersion = m_dispersion[kind];
        std::vector<double>& upstream = m_upstream[kind];
        dispersion.assign(n * n, 0.0);
        upstream.assign(n, 0.0);
        for (int i = 0; i < n; ++i) {
            upstream[i] = -divergence[i * n] * jump;
            for (int k = 0; k < n; ++k)
                for (int j = 0; j < n; ++j) dispersion[i * n + j] += divergence[i * n + k] * gradient[k * n + j];
        }
        if (!outlet) {
            m_downstream.assign(n, 0.0);
            for (int j = 0; j < n; ++j) m_downstream[j] = m_entering * 2.0 / h * d[j];
            m_downstream[0] += m_entering * m_entering;
            dispersion[n * n - 1] -= m_entering * m_entering;
        }
    }
}

SpectralElements::Kind SpectralElements::kind(int element) const
{
    if (m_elements == 1) return Only;
    if (element == 0) return First;
    return element == m_elements - 1 ? Last : Inner;
}

double SpectralElements::unresolved(const double* values, int stride) const
{
    // Measured, what elements leave out on the way is up to four times what sits in their highest polynomial at the end.
    constexpr double onTheWay = 2.0;
    const double* at = values + std::size_t(std::max(m_elements - 2, 0)) * m_nodes * stride;
    double sum = 0.0;
    for (std::size_t j = 0; j < m_modal.size(); ++j) sum += m_modal[j] * at[j * stride];
    return onTheWay * std::abs(sum);
}

std::unique_ptr<AxialTransport> SpectralElements::transport(const std::vector<double>& usual) const
{
    return std::make_unique<AxialOperator>(*this, int(usual.size()));
}

std::unique_ptr<AxialElimination> SpectralElements::elimination(const AxialTransport& transport, bool steep) const
{
    return std::make_unique<AxialFactors>(static_cast<const AxialOperator&>(transport), steep);
}

} // namespace titer::unitops::column
