// What a preparation gives to files: the table, its marks, and what each step did.
#pragma once

#include "core/base/json.h"
#include "core/prepare/prepare.h"

#include <functional>
#include <string>
#include <string_view>

namespace titer::prepare {

using Sink = std::function<void(std::string_view)>;

// The batches below each other as CSV, part by part, with a first column `batch` where there are several (`withBatches`); or the summary.
void writeTable(const Prepared& prepared, bool withBatches, const Sink& sink);

// The marks as CSV: batch, row (of the table as the step found it, from 1), time, column, value, unit, step, by, why.
void writeMarks(const Prepared& prepared, const Recipe& recipe, const std::string& by, const Sink& sink);
// The same as JSON, `titer.prepare.marks/1`.
base::Json marksJson(const Prepared& prepared, const Recipe& recipe, const std::string& by);

// What each step did, `titer.prepared/1`, without the table.
base::Json preparedJson(const Prepared& prepared, const Recipe& recipe, const std::string& by);

// Cells without a value.
std::size_t emptyCount(const Column& column);

} // namespace titer::prepare
