// Signals that chromatography data systems export as two columns without names.
#pragma once

#include "core/base/tables/csv_layout.h"

#include <optional>
#include <string>
#include <string_view>

namespace titer::base {

// How such a file is read: times in minutes, and a series that is called after the file. Nothing where it is none, or where a person states
// names or a time. Two columns of numbers alone are not enough: ChemStation writes UTF-16 with commas, or names the file after the
// detector (DAD1A.CSV, FID1B.CSV); Empower's raw data end in .arw. `head` is the first part of the file as it stands.
std::optional<CsvOptions> signalOptions(std::string_view head, bool wholeFile, const std::string& file,
                                        const CsvOptions& options);

} // namespace titer::base
