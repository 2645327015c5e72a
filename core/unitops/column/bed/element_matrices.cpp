#include "core/unitops/column/bed/element_matrices.h"

namespace titer::unitops::column {

ElementMatrices::ElementMatrices(const Quadrature& rule, double h, int elements)
    : m_elements(elements)
    , m_nodes(int(rule.nodes.size()))
    , m_entering(2.0 / (h * rule.weights.front()))
{
    const std::vector<double> d = differentiation(rule.nodes);
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

ElementMatrices::Kind ElementMatrices::kind(int element) const
{
    if (m_elements == 1) return Only;
    if (element == 0) return First;
    return element == m_elements - 1 ? Last : Inner;
}

} // namespace titer::unitops::column
