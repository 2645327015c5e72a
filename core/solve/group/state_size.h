// The size by which a state is measured: what has been there. Where much is usual and a trace is all there is, a part of what
// is usual would be more than everything.
#pragma once

#include <algorithm>
#include <cmath>

namespace titer::solve {

// `had`: the most that a state has been; `expected`: what it may become, for one that has been nothing yet; `usual`: beyond which
// it counts by itself.
inline double stateSize(double had, double expected, double usual)
{
    constexpr double nothing = 1e-15; // of the usual size: below lies rounding
    return std::clamp(had == 0.0 ? expected : std::abs(had), nothing * usual, usual);
}

} // namespace titer::solve
