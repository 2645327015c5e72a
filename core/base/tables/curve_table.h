// The curves of a chromatography system as a table over time, which the CSV reader then takes like any other.
#pragma once

#include "core/base/tables/csv.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

constexpr std::size_t largestCurves = 400'000'000; // [bytes] of a file; it is read whole

struct CurveTable {
    std::string text;   // time, Volume [mL], the curves, then Phase and what was noted along the run
    CsvOptions options; // how it is read
    std::vector<Sentence> understood;
    std::optional<Error> fault; // why no sample has a time; the text is empty then
};

// Of an export that readCurvePairs() knows, else nothing. Each point is a row at its own time; points at one time share a row. Times are
// instants of the system's clock where its log says when the method began, else seconds since the axis' zero.
std::optional<CurveTable> tableOfCurves(std::string_view bytes, bool whole, const CsvOptions& options);

} // namespace titer::base
