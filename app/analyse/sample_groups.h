// Samples of a table by the batch that they were taken of.
#pragma once

#include "core/studies/models/sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// In the order in which batches come first.
struct SampleGroups {
    std::vector<std::string> names = {};
    std::vector<std::vector<int>> rows = {}; // of the table, from 0
};

// By the cells of a column, as they are written.
SampleGroups groupsOf(const studies::Column& column);
// The column of times of samples, where batches are courses: named or measured as a time, and rising in each of four batches or more.
std::optional<std::string> timeColumnOf(const studies::Sheet& sheet, const std::string& batchColumn);

} // namespace titer::app
