#include "core/studies/analysis/tolerance_interval.h"

#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace titer::studies {

namespace {

// The root of a function that rises.
template <class F> double rootOf(const F& rising, double low, double high)
{
    constexpr int halvings = 100;
    for (int i = 0; i < halvings && high - low > 1e-14 * high; ++i) {
        const double middle = 0.5 * (low + high);
        (rising(middle) < 0.0 ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

// Half the length of the interval about `offset` that holds this share of a standard normal distribution.
double halfLength(double offset, double share)
{
    const double plain = normalQuantile(0.5 + 0.5 * share);
    return rootOf([&](double r) { return normalCdf(r - offset) - normalCdf(-r - offset) - share; }, plain,
                  plain + offset + 1.0);
}

} // namespace

double toleranceFactor(double leverage, double df, double share, double confidence)
{
    // Simpson's rule over the error of the mean, in standard deviations of it; beyond `most` lies nothing.
    constexpr int steps = 128;
    constexpr double max = 8.5;
    std::array<double, steps + 1> weights{}, squares{};
    for (int i = 0; i <= steps; ++i) {
        const double z = max * i / steps;
        const double simpson = i == 0 || i == steps ? 1.0 : i % 2 == 1 ? 4.0 : 2.0;
        weights[std::size_t(i)] =
            2.0 * simpson * max / steps / 3.0 * std::exp(-0.5 * z * z) / std::sqrt(2.0 * std::numbers::pi);
        const double half = halfLength(z * std::sqrt(std::max(0.0, leverage)), share);
        squares[std::size_t(i)] = df * half * half;
    }
    const auto held = [&](double factor) {
        double sum = 0.0;
        for (std::size_t i = 0; i <= steps; ++i) sum += weights[i] * chiSquareUpper(squares[i] / (factor * factor), df);
        return sum - confidence;
    };
    double high = 2.0 * normalQuantile(0.5 + 0.5 * share);
    while (held(high) < 0.0 && high < 1e12) high *= 2.0;
    return rootOf(held, 0.0, high);
}

} // namespace titer::studies
