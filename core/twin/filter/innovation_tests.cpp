#include "core/twin/filter/innovation_tests.h"

#include "core/base/not_available.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace titer::twin {

double ljungBox(std::span<const double> innovations, int lags)
{
    const auto n = int(innovations.size());
    if (n < 5 * lags) return 1.0;
    double mean = 0.0, squares = 0.0, sum = 0.0;
    for (const double each : innovations) mean += each / n;
    for (const double each : innovations) squares += (each - mean) * (each - mean);
    if (!(squares > 0.0)) return 1.0;
    for (int lag = 1; lag <= lags; ++lag) {
        double products = 0.0;
        for (int i = lag; i < n; ++i) products += (innovations[i] - mean) * (innovations[i - lag] - mean);
        const double correlation = products / squares;
        sum += correlation * correlation / (n - lag);
    }
    return studies::chiSquareUpper(double(n) * (n + 2.0) * sum, lags);
}

Cusum cusumOf(std::span<const double> innovations)
{
    constexpr double allowed = 0.5;
    Cusum sums;
    std::size_t high = 0, low = 0;
    for (std::size_t i = 0; i < innovations.size(); ++i) {
        if (sums.high <= 0.0) high = i;
        if (sums.low <= 0.0) low = i;
        sums.high = std::max(0.0, sums.high + innovations[i] - allowed);
        sums.low = std::max(0.0, sums.low - innovations[i] - allowed);
    }
    sums.since = sums.high >= sums.low ? high : low;
    return sums;
}

Repeats repeatsOf(std::span<const double> values)
{
    Repeats repeats;
    const std::size_t n = values.size();
    if (n == 0) return repeats;
    std::size_t first = n - 1;
    while (first > 0 && values[first - 1] == values[n - 1]) --first;
    repeats.count = n - first;
    std::size_t equal = 0;
    for (std::size_t i = 1; i <= first && i < n; ++i) {
        const double step = std::abs(values[i] - values[i - 1]);
        equal += step == 0.0;
        if (step > 0.0 && (repeats.resolution == 0.0 || step < repeats.resolution)) repeats.resolution = step;
    }
    if (first == 0) return repeats;
    // Of two values that follow each other, as those before did (the rule of succession).
    const double usual = (double(equal) + 1.0) / (double(first) + 2.0);
    repeats.chance = std::pow(usual, double(repeats.count - 1));
    return repeats;
}

double wideningOf(std::span<const double> innovations)
{
    constexpr double normalMedianSquared = 0.454936423119572, muchMore = 1.5, surprising = 4.0;
    std::vector<double> squares;
    double below = 0.0;
    for (const double each : innovations) {
        squares.push_back(each * each);
        below += squares.back() < normalMedianSquared;
    }
    const double n = double(squares.size()), ratio = medianOf(squares) / normalMedianSquared;
    const bool isSure = n > 0.0 && 2.0 * below - n < -surprising * std::sqrt(n);
    return isSure && ratio > muchMore ? std::sqrt(ratio) : 1.0;
}

double medianOf(std::span<double> numbers)
{
    const std::size_t n = numbers.size();
    if (n == 0) return base::notAvailable;
    std::sort(numbers.begin(), numbers.end());
    return n % 2 == 1 ? numbers[n / 2] : 0.5 * (numbers[n / 2 - 1] + numbers[n / 2]);
}

} // namespace titer::twin
