#include "core/solve/integrate/discontinuity_correction.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

namespace {

constexpr double never = std::numeric_limits<double>::infinity(); // [s]

// The largest entry of x in sizes of its state. Four at a time, so that no entry waits for the one before.
double inSizes(const std::vector<double>& x, const std::vector<double>& perSize)
{
    double largest[4] = {};
    const std::size_t size = x.size();
    std::size_t i = 0;
    for (; i + 4 <= size; i += 4)
        for (std::size_t k = 0; k < 4; ++k) {
            const double part = std::abs(x[i + k]) * perSize[i + k];
            largest[k] = part > largest[k] ? part : largest[k];
        }
    for (; i < size; ++i) largest[0] = std::max(largest[0], std::abs(x[i]) * perSize[i]);
    return *std::max_element(largest, largest + 4);
}

} // namespace

void DiscontinuityCorrection::clear()
{
    m_value.clear();
    m_end = never;
}

bool DiscontinuityCorrection::add(double t, double step, const std::vector<double>& slope,
                                  const std::vector<double>& curvature, const std::vector<double>& perSize)
{
    // Where a state answers faster than the step is long, no parabola follows it.
    if (0.5 * step * inSizes(curvature, perSize) > inSizes(slope, perSize)) return false;
    bend(t, slope, curvature);
    m_end = endAfter(t, perSize);
    return m_end > t + step; // else it would be given up before it has saved anything
}

void DiscontinuityCorrection::bend(double t, const std::vector<double>& slope, const std::vector<double>& curvature)
{
    if (none()) {
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

// A parabola that bends at a jump grows over the rest that may follow it. Until the time returned each of its three terms is at most a
// third of `most` sizes of each state; t itself where it is larger already.
double DiscontinuityCorrection::endAfter(double t, const std::vector<double>& perSize) const
{
    constexpr double max = 1e3;
    const double value = inSizes(m_value, perSize), slopes = inSizes(m_slope, perSize),
                 curve = inSizes(m_curvature, perSize);
    if (!(value <= max / 3.0)) return t;
    const double straight = slopes > 0.0 ? max / 3.0 / slopes : never;
    const double curved = curve > 0.0 ? std::sqrt(2.0 * max / 3.0 / curve) : never;
    return t + std::min(straight, curved);
}

void DiscontinuityCorrection::toSolution(double t, const double* w, double* y) const
{
    const double s = t - m_start;
    for (std::size_t i = 0; i < m_value.size(); ++i)
        y[i] = w[i] + (m_value[i] + s * (m_slope[i] + 0.5 * s * m_curvature[i]));
}

void DiscontinuityCorrection::toSmooth(double t, double* slope) const
{
    const double s = t - m_start;
    for (std::size_t i = 0; i < m_value.size(); ++i) slope[i] -= m_slope[i] + s * m_curvature[i];
}

} // namespace titer::solve
