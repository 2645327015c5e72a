// What is said of the units of new rows, beside those of the model.
#pragma once

#include "core/base/result.h"
#include "core/studies/models/sheet.h"

#include <string>
#include <vector>

namespace titer::app {

// Of the columns of these names that the sheet has: which were converted to the units of the model, and which are taken as they are because the
// model states none. Columns without a unit: mvda::oddColumns(). What cannot be converted is an error elsewhere.
base::Notices unitNotices(const std::vector<std::string>& names, const std::vector<std::string>& units,
                          const studies::Sheet& sheet, const std::string& where);

} // namespace titer::app
