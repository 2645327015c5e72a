// The header comment of a run sheet: `# titer.study/1 {"factors": [{"name", "unit", "kind", "low", "high", "levels"}, ...]}`.
#pragma once

#include "core/base/result.h"
#include "core/studies/factor.h"

#include <optional>
#include <string_view>

namespace titer::studies {

// The factors that a comment line states; nothing for any other comment. A header that cannot be read is a notice at
// "NAME:LINE". Quotes and separators that a spreadsheet put around the line are overlooked.
std::optional<Factors> readStudyHeader(std::string_view comment, std::string_view name, int line,
                                       base::Notices& notices);

} // namespace titer::studies
