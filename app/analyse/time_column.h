// The column of a table that says when the samples of its batches were taken.
#pragma once

#include "core/mvda/batch/batches.h"
#include "core/studies/models/sheet.h"

#include <optional>
#include <string>

namespace titer::app {

// Where batches are courses: a column that is named or measured as a time, and rises in each of four batches or more.
std::optional<std::string> timeColumnOf(const studies::Sheet& sheet, const std::string& batchColumn);

// The same, however many batches there are; none of these columns.
std::optional<std::string> risingTimeOf(const studies::Sheet& sheet, const mvda::BatchRows& groups,
                                        const std::vector<std::string>& without);

} // namespace titer::app
