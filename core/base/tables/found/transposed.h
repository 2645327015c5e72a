// Tables that lie on their side, as readers of plates write them: the times stand in a row, and each further row is one
// well with its label in front.
#pragma once

#include "core/base/tables/found/text_blocks.h"
#include "core/base/tables/found/titled_table.h"

#include <span>
#include <string>
#include <vector>

namespace titer::base {

// Each put upright, with commas and decimal points, under the title above it; none where there is no row of ascending
// times with rows of numbers next to it. Where the times begin anew along the row, as with several filters, each part
// has the heading above it in its names.
std::vector<TitledTable> uprightTables(std::span<const TextLine> lines, char separator, const std::string& source);

} // namespace titer::base
