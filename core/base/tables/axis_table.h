// Simple tables of a run: one column of volumes (or of times, or of column volumes) along which the curves of the
// others lie, as many vendors' programs and people write them ("Volume [mL], UV 280 [mAU], Cond [mS/cm], Fraction").
#pragma once

#include "core/base/curves/curves.h"
#include "core/base/tables/csv_layout.h"

#include <optional>
#include <string_view>

namespace titer::base {

// Nothing where the text is no such table: unless a person names the axis, it is the first column, a volume or column
// volumes, next to an absorbance or a conductivity and no dates. An error where column volumes lack the column's volume.
std::optional<Result<CurveExport>> readAxisTable(std::string_view bytes, bool whole, const CsvOptions& options);

} // namespace titer::base
