// When two times of a run [s] are one: they differ by rounding.
#pragma once

#include <algorithm>
#include <cmath>

namespace titer::solve {

inline bool sameTime(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace titer::solve
