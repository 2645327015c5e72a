// A number that there is none of: not in this configuration, not measured, before the beginning or beyond the end.
#pragma once

#include <limits>

namespace titer::base {

inline constexpr double notAvailable = std::numeric_limits<double>::quiet_NaN();

} // namespace titer::base
