// Numbers of files as whole numbers of C++, whose conversion of what they cannot hold is undefined. [any]
#pragma once

#include <cmath>
#include <limits>
#include <optional>

namespace titer::base {

// Nothing where `value` is not whole (NaN and infinity included), or beyond what the type holds.
template <class Whole> std::optional<Whole> wholeNumber(double value)
{
    const double beyond = std::ldexp(1.0, std::numeric_limits<Whole>::digits);
    if (std::floor(value) != value || !(value >= double(std::numeric_limits<Whole>::min()) && value < beyond))
        return std::nullopt;
    return Whole(value);
}

} // namespace titer::base
