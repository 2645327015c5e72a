// The run sheet that `titer-cli doe design` wrote, from a file; faults are reported with its path.
#pragma once

#include "core/studies/study/sheet/design_sheet.h"

#include <string>

namespace titer::cli {

// "-" is standard input.
base::Result<studies::DesignSheet> readDesignSheetFile(const std::string& path);

// "sheet:3:pH" is "design.csv:3:pH", any other place "design.csv, PLACE".
base::Error inSheetFile(const std::string& path, const base::Error& error);

} // namespace titer::cli
