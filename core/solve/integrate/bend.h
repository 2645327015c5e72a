// How a solution goes on smoothly where its right-hand side jumps. The solution is y = w + p(t): p bends by a parabola at each jump, so
// that w keeps its slope and nearly its curvature there, and a multistep method may go on in w with its order and its step. Whatever p
// is, y is the solution: a poor parabola costs steps, never accuracy. (Starting anew instead costs a multistep method several small
// steps of low order at each sample of a controller.)
#pragma once

#include <vector>

namespace titer::solve {

class Bend {
public:
    bool straight() const { return m_value.empty(); }
    void straighten() { m_value.clear(); }

    // p, its slope and its curvature at the last jump.
    const std::vector<double>& value() const { return m_value; }
    const std::vector<double>& slope() const { return m_slope; }
    const std::vector<double>& curvature() const { return m_curvature; }

    // At t the slope of y jumps by `slope` and its second derivative by `curvature`.
    void add(double t, const std::vector<double>& slope, const std::vector<double>& curvature)
    {
        if (straight()) {
            m_value.assign(slope.size(), 0.0);
            m_slope = m_curvature = m_value;
        }
        const double s = t - m_start;
        for (std::size_t i = 0; i < m_value.size(); ++i) {
            m_value[i] += s * (m_slope[i] + 0.5 * s * m_curvature[i]);
            m_slope[i] += s * m_curvature[i] + slope[i];
            m_curvature[i] += curvature[i];
        }
        m_start = t;
    }

    // y = w + p(t), in place or not.
    void toSolution(double t, const double* w, double* y) const
    {
        const double s = t - m_start;
        for (std::size_t i = 0; i < m_value.size(); ++i) y[i] = w[i] + (m_value[i] + s * (m_slope[i] + 0.5 * s * m_curvature[i]));
    }

    // From the slope of y to that of w.
    void toSmooth(double t, double* slope) const
    {
        const double s = t - m_start;
        for (std::size_t i = 0; i < m_value.size(); ++i) slope[i] -= m_slope[i] + s * m_curvature[i];
    }

private:
    double m_start = 0.0;
    std::vector<double> m_value, m_slope, m_curvature; // of p at m_start; empty while p is 0
};

} // namespace titer::solve
