#include "core/base/math/median.h"

#include <algorithm>

namespace titer::base {

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

} // namespace titer::base
