// The speed at which something stored is played.
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace titer::connect {

inline constexpr double minSpeed = 0.1;
inline constexpr double maxSpeed = 10'000.0;

// "1000", "0.5", "100x", or "max" (as fast as it can be read: infinity).
base::Result<double> readSpeed(std::string_view text);

} // namespace titer::connect
