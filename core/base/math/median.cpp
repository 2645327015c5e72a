#include "core/base/math/median.h"

#include "core/base/not_available.h"

#include <algorithm>

namespace titer::base {

namespace {

// Counted from the first.
double atPlace(std::span<const double> sorted, double place)
{
    if (sorted.empty()) return notAvailable;
    const auto below = std::size_t(std::max(place, 0.0));
    if (below + 1 >= sorted.size()) return sorted.back();
    return sorted[below] + (std::max(place, 0.0) - double(below)) * (sorted[below + 1] - sorted[below]);
}

} // namespace

double upperMedian(std::span<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double median(std::span<double> values)
{
    const double upper = upperMedian(values);
    if (values.size() % 2 == 1) return upper;
    return 0.5 * (*std::max_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2)) + upper);
}

double valueAtShare(std::span<double> values, double share)
{
    const auto at = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

double quantile(std::span<const double> sorted, double share)
{
    return atPlace(sorted, share * (double(sorted.size()) - 1.0));
}

double drawnQuantile(std::span<const double> sorted, double share)
{
    return atPlace(sorted, share * (double(sorted.size()) + 1.0) - 1.0);
}

} // namespace titer::base
