// Spectra of one or many files as a table: a row a spectrum, a column a point of their common axis.
#pragma once

#include "core/formats/spectra/spectra.h"

#include <string_view>

namespace titer::formats {

struct SpectraTable {
    std::string xName = {}, xUnit = {}, yName = {}, yUnit = {};
    std::vector<double> axis = {};      // rising
    std::vector<Spectrum> spectra = {}; // with no abscissas of their own
};

// Evenly spaced points from `first` to `last`.
struct CommonAxis {
    double first = 0.0, last = 0.0, step = 0.0;
};

// `files` are of one instrument: all spectra have the points of the first, to a thousandth of a step, or are brought to `axis` by
// linear interpolation, where that is given. Errors have the file of the spectrum that does not fit.
base::Result<SpectraTable> spectraTable(const std::vector<std::pair<std::string, Spectra>>& files,
                                        const std::optional<CommonAxis>& axis);
// As CSV: a comment with the axis and what is told along it, a line with the axis, and a row for each spectrum, its name first; a comma
// between, quotes about names that need them.
std::string spectraCsv(const SpectraTable& table);
// What such a comment says of axis and cells, with no spectra; empty names where the text begins with none.
SpectraTable readSpectraComment(std::string_view csv);

} // namespace titer::formats
