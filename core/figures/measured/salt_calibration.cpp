// Curves through the points of a calibration.
#include "core/figures/measured/salt_calibration.h"

#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::figures {

using base::say;

namespace {

constexpr int betweenBuffers = 64; // points on the curve through two

// Where the law of the square root does not rise from the one to the other, the line between them.
std::vector<SaltPoint> betweenTwo(const SaltPoint& low, const SaltPoint& high)
{
    if (!(low.salt > 0.0)) return {low, high};
    const double lowRoot = std::sqrt(low.salt), highRoot = std::sqrt(high.salt);
    const double bend = (low.conductivity / low.salt - high.conductivity / high.salt) / (highRoot - lowRoot);
    const double slope = low.conductivity / low.salt + bend * lowRoot;
    if (!(bend > 0.0) || !(slope - 1.5 * bend * highRoot > 0.0)) return {low, high};
    std::vector<SaltPoint> points;
    for (int k = 0; k <= betweenBuffers; ++k) {
        const double root = lowRoot + (highRoot - lowRoot) * k / betweenBuffers, salt = root * root;
        points.push_back({salt, slope * salt - bend * salt * root});
    }
    return points;
}

// As Fritsch and Carlson limit them, by the weighted harmonic mean of the slopes to both sides.
std::vector<double> monotoneSlopes(const std::vector<SaltPoint>& points)
{
    const std::size_t last = points.size() - 1;
    const auto width = [&](std::size_t i) { return points[i + 1].conductivity - points[i].conductivity; };
    const auto slope = [&](std::size_t i) { return (points[i + 1].salt - points[i].salt) / width(i); };
    std::vector<double> slopes(points.size());
    for (std::size_t i = 1; i < last; ++i) {
        const double before = 2.0 * width(i) + width(i - 1), behind = width(i) + 2.0 * width(i - 1);
        slopes[i] = (before + behind) / (before / slope(i - 1) + behind / slope(i));
    }
    slopes.front() = last > 1 ? std::max(1.5 * slope(0) - 0.5 * slopes[1], 0.5 * slope(0)) : slope(0);
    slopes.back() =
        last > 1 ? std::max(1.5 * slope(last - 1) - 0.5 * slopes[last - 1], 0.5 * slope(last - 1)) : slope(0);
    return slopes;
}

} // namespace

base::Result<SaltCalibration> SaltCalibration::make(std::vector<SaltPoint> points)
{
    std::sort(points.begin(), points.end(), [](const SaltPoint& a, const SaltPoint& b) { return a.salt < b.salt; });
    if (points.size() < 2)
        return base::inputError(
            say(CORE_TR("core", "A calibration of salt needs two points, and has {1}. Give salt and "
                                "conductivity of both buffers."),
                std::to_string(points.size())));
    if (points.front().salt < 0.0)
        return base::inputError(say(CORE_TR("core", "A calibration has {1} of salt, which is below 0."),
                                    base::writeQuantity(points.front().salt, "mM")));
    for (std::size_t i = 1; i < points.size(); ++i)
        if (!(points[i].salt > points[i - 1].salt) || !(points[i].conductivity > points[i - 1].conductivity))
            return base::inputError(say(
                CORE_TR("core", "From {1} to {2} of salt the conductivity does not rise: {3}, then {4}. Correct the "
                                "calibration."),
                base::writeQuantity(points[i - 1].salt, "mM"), base::writeQuantity(points[i].salt, "mM"),
                base::writeQuantity(points[i - 1].conductivity, "mS/cm"),
                base::writeQuantity(points[i].conductivity, "mS/cm")));
    SaltCalibration calibration;
    calibration.m_points = points.size() == 2 ? betweenTwo(points[0], points[1]) : std::move(points);
    calibration.m_slopes = monotoneSlopes(calibration.m_points);
    return calibration;
}

double SaltCalibration::saltAt(double conductivity) const
{
    const auto above = std::lower_bound(m_points.begin(), m_points.end(), conductivity,
                                        [](const SaltPoint& point, double at) { return point.conductivity < at; });
    if (above == m_points.begin() || above == m_points.end()) {
        const std::size_t end = above == m_points.begin() ? 0 : m_points.size() - 1;
        return std::max(m_points[end].salt + m_slopes[end] * (conductivity - m_points[end].conductivity), 0.0);
    }
    const auto i = std::size_t(above - m_points.begin());
    const double width = m_points[i].conductivity - m_points[i - 1].conductivity;
    const double t = (conductivity - m_points[i - 1].conductivity) / width, u = 1.0 - t;
    return u * u * (1.0 + 2.0 * t) * m_points[i - 1].salt + t * t * (1.0 + 2.0 * u) * m_points[i].salt +
           width * t * u * (u * m_slopes[i - 1] - t * m_slopes[i]);
}

} // namespace titer::figures
