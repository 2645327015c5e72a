// Files of one name and value a line: "Viability (%);68.2;", "Sample ID : CLB001", or next to each other in a workbook.
#pragma once

#include "core/formats/content.h"
#include "core/formats/layout.h"

namespace titer::formats {

// The pairs of one sample: a row over several lines.
struct PairBlock {
    std::vector<std::string> names, values;
    std::vector<std::size_t> lines; // of each
};

// The pairs that a format knows. Where the first name comes again a new block begins; another that comes again is reported. `isGrid` is a sheet
// of a workbook, where a value stands in the next cell that is not empty. A last line without its end gives no value
// unless it is taken.
std::vector<PairBlock> pairBlocks(std::string_view text, bool takeOpenEnd, bool isGrid, const Format& format,
                                  base::Notices& notices);
// The block as a row of cells with a layout of its own; 0 columns where it holds no number.
Found pairLayout(const PairBlock& block, const std::shared_ptr<const Format>& format, const LayoutOptions& options,
                 std::string& row);

} // namespace titer::formats
