// The column of a table that says when the samples of its batches were taken.
#pragma once

#include "core/studies/models/sheet.h"

#include <optional>
#include <string>

namespace titer::app {

// Where batches are courses: a column that is named or measured as a time, and rises in each of four batches or more.
std::optional<std::string> timeColumnOf(const studies::Sheet& sheet, const std::string& batchColumn);

} // namespace titer::app
