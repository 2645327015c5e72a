// Products of small matrices at each place where liquid meets solid. Rows are bound states, in lanes; a matrix lies column
// by column, those of neighbouring places `step` lanes apart (0: all are alike).
#pragma once

#include "core/unitops/column/bed/lanes.h"

#include <cstddef>
#include <vector>

namespace titer::unitops::column {

// Places in a vector of states.
struct PlacesAt {
    int count, states, rows;   // bound states, and the lanes that they fill
    const int *liquid, *bound; // first states of each place
    Lanes* room;               // `rows` lanes
};

// What the columns of a matrix stand for: components of the liquid and, last, what all of them say together, each by its
// weight (nullptr: nothing).
struct LiquidColumns {
    const std::vector<int>& components;
    const double* weights;
    int all, step; // components, weights from one place to the next
};

// b := A b of the bound states. The first column is the diagonal of those that are not in `columns`; the others follow.
void multiplyBound(const PlacesAt& places, const std::vector<int>& columns, const Lanes* a, std::size_t step,
                   double* b);
// b += A b, what the liquid adds to the bound states.
void addOfLiquid(const PlacesAt& places, const LiquidColumns& columns, const Lanes* a, std::size_t step, double* b);
// p := factor W f of one place, with as many columns as f; W as in multiplyBound().
void multiplyColumns(int states, const std::vector<int>& columns, const Lanes* w, const Lanes* f, int count,
                     double factor, Lanes* p);
// to += factor row.
void addRow(int count, double factor, const double* row, double* to);

} // namespace titer::unitops::column
