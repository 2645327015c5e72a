// A valued venture as text.
#pragma once

#include "core/economics/venture_result.h"

#include <optional>
#include <string>

namespace titer::cli {

// The table of years with its foot, without columns in which nothing stands, and the figures; `rate` is what it was discounted by.
std::string ventureText(const economics::VentureResult& result, std::optional<double> rate);

} // namespace titer::cli
