// Exports of chromatography systems: beneath the name of each curve a pair of columns, where it was and what it showed, each pair as long as
// it is (UNICORN 5 to 7: tabs, commas or semicolons; UTF-16, UTF-8 or Windows-1252; decimal point or comma).
#pragma once

#include "core/base/curves/curves.h"

#include <optional>
#include <string_view>

namespace titer::base {

// Nothing where the text is no such export. What is cut off at the end of a part of a file is left out.
std::optional<CurveExport> readCurvePairs(std::string_view bytes, bool whole);

} // namespace titer::base
