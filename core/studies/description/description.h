// What columns of numbers are like before any model is made of them: figures of each, and how its values lie. A value that is not finite
// is missing.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace titer::studies {

inline constexpr int maxBins = 200;

// Bins of one width at round places (1, 2 or 5 times a power of ten apart). A value that stands on an edge belongs to the bin beneath it, in
// the first bin to that.
struct Histogram {
    // The width before it is rounded: "freedman-diaconis", 2 IQR / n^(1/3) (Freedman and Diaconis 1981, Z. Wahrscheinlichkeitstheorie 57,
    // 453), where the quartiles are equal with others further out, at most 1/512 from either end; where those are equal too "scott",
    // 3.5 s / n^(1/3) (Scott 1979, Biometrika 66, 605). "one value": there is one bin, without a width. Empty: there are no values, or they
    // lie too near or too far apart for numbers of this size, and there is one bin.
    std::string rule = {};
    bool isBounded = false;         // the rule has more than maxBins
    std::vector<double> edges = {}; // rising, in the unit of the column; one more than there are bins
    std::vector<int> counts = {};

    double width() const { return edges.size() < 2 ? 0.0 : edges[1] - edges[0]; }
    int binOf(double value) const; // -1 where it lies in none
};

// In the unit of the column; without values NaN, of one value the deviation is.
struct ColumnDescription {
    int count = 0, missing = 0;
    double mean = 0.0, deviation = 0.0; // the standard deviation, with n - 1
    double least = 0.0, lowerQuartile = 0.0, median = 0.0, upperQuartile = 0.0, greatest = 0.0;
    Histogram histogram = {};
};

ColumnDescription describe(std::span<const double> values);

} // namespace titer::studies
