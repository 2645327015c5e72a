// Values of options as people type them.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace titer::cli {

// "14 d", "1h", a bare number of seconds; more than 0 [s].
base::Result<double> readDuration(std::string_view text);
// preview, normal, reference, or a number within 1e-12..0.1: the relative tolerance.
base::Result<double> readTolerance(std::string_view text);
// A whole number within least..most.
base::Result<long> readCount(std::string_view text, long least, long most);

} // namespace titer::cli
