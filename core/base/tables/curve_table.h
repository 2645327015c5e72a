// The curves of a chromatography system (curve_file.h) as a table over time, which the CSV reader then takes like any
// other.
#pragma once

#include "core/base/tables/made_table.h"

#include <optional>
#include <string_view>

namespace titer::base {

// Of what curvesIn() knows, else nothing: time, Volume [mL], the curves, then Phase and what was noted along the run; a
// fault says why no sample has a time. Each point is a row at its own time; points at one time share a row. Times
// are instants where the file says when the method began (of the system's clock, where it states no zone), else seconds
// since the axis' zero.
std::optional<MadeTable> tableOfCurves(std::string_view bytes, bool whole, const CsvOptions& options,
                                       std::size_t rows = allRows);

} // namespace titer::base
