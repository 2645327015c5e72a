// What `titer-cli doe design` reports of a design.
#pragma once

#include "core/base/json.h"
#include "core/studies/study/sheet/design_sheet.h"

#include <string>
#include <vector>

namespace titer::cli {

// Each with its definition, wrapped.
std::string propertiesText(const std::vector<studies::Property>& properties);
base::Json propertiesJson(const std::vector<studies::Property>& properties);

// Each verified property with its definition, and the factors.
std::string designReport(const studies::Design& design, const studies::DesignSheet& sheet);
// The same with all runs; `file` is empty if none was written.
base::Json designJson(const studies::Design& design, const studies::DesignSheet& sheet, const std::string& file);

} // namespace titer::cli
