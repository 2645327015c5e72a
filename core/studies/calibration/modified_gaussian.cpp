// Value and derivatives of an exponentially modified Gaussian. With N the Gaussian, tau f' + f = area N and df/dsigma =
// sigma f''.
#include "core/studies/calibration/modified_gaussian.h"

#include <cmath>
#include <numbers>

namespace titer::studies {

double scaledErfc(double z)
{
    constexpr double large = 10.0; // from where on the asymptotic series is exact to rounding
    if (z < large) return std::exp(z * z) * std::erfc(z);
    const double half = 0.5 / (z * z);
    double term = 1.0, sum = 1.0;
    for (int k = 1; k <= 12; ++k) {
        term *= -double(2 * k - 1) * half;
        sum += term;
    }
    return sum / (z * std::sqrt(std::numbers::pi));
}

ModifiedGaussianValue valueOf(const ModifiedGaussian& peak, double x)
{
    const auto& [area, centre, sigma, tau, side] = peak;
    const double u = side * (x - centre) / sigma, a = sigma / tau, z = (a - u) / std::numbers::sqrt2;
    const double bell = std::exp(-0.5 * u * u);
    const double shape = z < 0.0 ? std::exp(a * (0.5 * a - u)) * std::erfc(z) : bell * scaledErfc(z);
    const double density = 0.5 / tau * shape;
    const double gauss = bell / (sigma * std::sqrt(2.0 * std::numbers::pi));
    // Along the axis that runs to the tail.
    const double slope = (gauss - density) / tau, curvature = (-u / sigma * gauss - slope) / tau;
    ModifiedGaussianValue result;
    result.value = area * density;
    result.byArea = density;
    result.byCentre = -side * area * slope;
    result.bySigma = area * sigma * curvature;
    result.byTau = area / tau * (gauss * a * a - density * (1.0 + a * (a - u)));
    return result;
}

} // namespace titer::studies
