// Dates by a pattern of letters, for formats that state exactly how dates are written.
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string_view>

namespace titer::formats {

// The letters are d dd M MM MMM yy yyyy h hh H HH m mm s ss z zzz AP (or ap), what stands in quotes is itself, and blanks stand for any
// number of blanks. h counts to 12 where AP is there. Years of two digits are 1970 to 2069; without a year there is no date.
std::optional<base::DateTime> readByPattern(std::string_view text, std::string_view pattern);

} // namespace titer::formats
