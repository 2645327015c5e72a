#include "core/unitops/column/bed/bead.h"

#include "core/unitops/column/bed/quadrature.h"

#include <cmath>

namespace titer::unitops::column {

Bead::Bead(double radius, int nodes)
{
    const Quadrature rule = radauInSphere(nodes);
    const std::vector<double> d = differentiation(rule.nodes);
    m_weights = rule.weights;
    m_highest = highestPart(rule);
    for (double x : rule.nodes) m_radii.push_back(radius * std::sqrt(x));
    // -(mean of dphi/dr dc/dr) with d/dr = 2 x^(1/2)/rp d/dx; the rule is exact for this degree, 2 nodes - 3.
    m_diffusion.assign(std::size_t(nodes) * nodes, 0.0);
    for (int j = 0; j < nodes; ++j)
        for (int k = 0; k < nodes; ++k) {
            double sum = 0.0;
            for (int i = 0; i < nodes; ++i)
                sum += rule.weights[i] * 4.0 * rule.nodes[i] * d[i * nodes + j] * d[i * nodes + k];
            m_diffusion[j * nodes + k] = -sum / (radius * radius * rule.weights[j]);
        }
}

} // namespace titer::unitops::column
