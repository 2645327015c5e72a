// The first lines of a table, cut into cells; for the CSV reader alone.
#pragma once

#include "core/base/tables/csv.h"
#include "core/base/tables/csv_cells.h"

#include <string>
#include <vector>

namespace titer::base {

struct CsvHead {
    std::vector<std::vector<std::string>> lines; // of cells, in UTF-8; a blank line has none
    std::size_t width = 0;                       // cells of the usual line
    int names = -1;                              // index of the line of names, -1 without
    int units = -1;                              // index of the line of units, -1 without
    std::size_t firstData = 0;                   // index of the first line of data
};

// Encoding, separator, decimal sign, and where names and data begin; faults go to layout.problems.
CsvHead readCsvHead(std::string_view head, bool wholeFile, const CsvOptions& options, CsvLayout& layout);
// What each column means: names, units, time, batch.
void readCsvColumns(const CsvHead& head, const CsvOptions& options, CsvLayout& layout);

// Whether a line is a remark ("# ...").
bool isRemark(const std::vector<std::string>& line);

} // namespace titer::base
