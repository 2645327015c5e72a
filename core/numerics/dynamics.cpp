#include "core/numerics/dynamics.h"

namespace titer::numerics {

namespace {

// Of each of the four rates: where it is taken, and what it counts.
constexpr double places[] = {0.0, 0.5, 0.5, 1.0}, weights[] = {1.0, 2.0, 2.0, 1.0};

} // namespace

bool RungeKutta::go(double t, double h, Eigen::VectorXd& x, const Eigen::VectorXd& more)
{
    m_sum.setZero(x.size());
    for (int i = 0; i < 4; ++i) {
        m_y = x;
        if (i > 0) m_y += places[i] * h * m_rates;
        if (!m_dynamics.rates(t + places[i] * h, m_y, m_rates)) return false;
        if (more.size() > 0) m_rates += more;
        m_sum += weights[i] * m_rates;
    }
    x += h / 6.0 * m_sum;
    return x.allFinite();
}

bool RungeKutta::go(double t, double h, Eigen::VectorXd& x, Eigen::MatrixXd& tangents, const Eigen::VectorXd& more)
{
    const Eigen::Index inputs = m_dynamics.inputs();
    m_sum.setZero(x.size());
    m_slopes.setZero(tangents.rows(), tangents.cols());
    for (int i = 0; i < 4; ++i) {
        m_y = x;
        m_stage = tangents;
        if (i > 0) {
            m_y += places[i] * h * m_rates;
            m_stage += places[i] * h * m_slope;
        }
        const double at = t + places[i] * h;
        if (!m_dynamics.rates(at, m_y, m_rates) || !m_dynamics.slopes(at, m_y, m_byStates, m_byInputs)) return false;
        if (more.size() > 0) m_rates += more;
        m_slope.noalias() = m_byStates.lazyProduct(m_stage);
        m_slope.rightCols(inputs) += m_byInputs;
        m_sum += weights[i] * m_rates;
        m_slopes += weights[i] * m_slope;
    }
    x += h / 6.0 * m_sum;
    tangents += h / 6.0 * m_slopes;
    return x.allFinite() && tangents.allFinite();
}

} // namespace titer::numerics
