#include "core/studies/capability/spread.h"

#include "core/studies/numerics/distributions.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace titer::studies {

RangeMoments rangeMoments(int size)
{
    // F(w) = n int phi(x) (Phi(x + w) - Phi(x))^(n - 1) dx. Draws and ranges share one grid, so that Phi is needed there alone. What is
    // integrated over x is smooth and vanishes at both ends, where the rule converges faster than any power of the step; over w the
    // correction of Euler and Maclaurin for the slope at 0 is left of the second moment's error.
    constexpr double end = 9.0, step = 1.0 / 32.0;
    constexpr int points = int(2.0 * end / step) + 1;
    std::vector<double> density(points), below(points);
    for (int i = 0; i < points; ++i) {
        const double x = -end + step * i;
        density[std::size_t(i)] = std::exp(-0.5 * x * x) / std::sqrt(2.0 * std::numbers::pi);
        below[std::size_t(i)] = normalCdf(x);
    }
    double first = 0.0, second = 0.0;
    for (int j = 0; j < points; ++j) {
        double within = 0.0;
        for (int i = 0; i < points; ++i) {
            const int above = i + j < points ? i + j : points - 1;
            within += density[std::size_t(i)] * std::pow(below[std::size_t(above)] - below[std::size_t(i)], size - 1);
        }
        const double beyond = 1.0 - size * step * within, weight = j == 0 ? 0.5 : 1.0;
        first += weight * step * beyond;
        second += weight * step * 2.0 * (step * j) * beyond;
    }
    // The second moment's integrand leaves 0 with the slope 2; the first one's slope there is 0, but for two draws -1/sqrt(pi).
    second += step * step * 2.0 / 12.0;
    if (size == 2) first -= step * step / std::sqrt(std::numbers::pi) / 12.0;
    return {first, std::sqrt(second - first * first)};
}

double meanDeviation(int size)
{
    return std::sqrt(2.0 / (size - 1)) * std::exp(std::lgamma(0.5 * size) - std::lgamma(0.5 * (size - 1)));
}

} // namespace titer::studies
