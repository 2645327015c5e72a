// The curves of a chromatography system (curve_file.h) as a table over time, which the CSV reader then takes like any
// other.
#pragma once

#include "core/base/tables/csv_layout.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

struct CurveTable {
    std::string text;   // time, Volume [mL], the curves, then Phase and what was noted along the run
    CsvOptions options; // how it is read
    std::vector<Sentence> understood;
    std::vector<Sentence> leftOut; // what of the file could not be read
    bool hasOthers = false;        // the file has several chromatograms, of which this is one
    std::optional<Error> fault;    // why no sample has a time; the text is empty then
};

constexpr std::size_t allRows = std::size_t(-1);

// Of what curvesIn() knows, else nothing. Each point is a row at its own time; points at one time share a row. Times
// are instants where the file says when the method began (of the system's clock, where it states no zone), else seconds
// since the axis' zero.
std::optional<CurveTable> tableOfCurves(std::string_view bytes, bool whole, const CsvOptions& options,
                                        std::size_t rows = allRows);

} // namespace titer::base
