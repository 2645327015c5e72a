// How columns of numbers go together, two by two.
#pragma once

#include <span>
#include <stop_token>
#include <vector>

namespace titer::studies {

// Of all pairs of columns, each of the rows in which both have a value. Square, row after row; NaN where one of both is constant in those
// rows, or where there are fewer than two.
struct Correlations {
    int columns = 0;
    std::vector<double> pearson =
        {}; // Pearson 1895, Proc. R. Soc. 58, 240: of the values, how straight their relation is
    std::vector<double> spearman =
        {}; // Spearman 1904, Am. J. Psychol. 15, 72: of the ranks, equal values having the mean of theirs
    std::vector<int> pairs = {}; // rows that count

    std::size_t place(int a, int b) const { return std::size_t(a) * std::size_t(columns) + std::size_t(b); }
};

// Columns are of one length; a value that is not finite is missing. Nothing (no columns) where it was stopped.
Correlations correlationsOf(const std::vector<std::span<const double>>& columns, const std::stop_token& stop = {});

} // namespace titer::studies
