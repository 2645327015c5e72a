// Small dense matrices with partial pivoting: LU factors, column-major, in place (Golub, Van Loan 2013, algorithm 3.4.1),
// and inverses.
#pragma once

#include "core/base/math/lanes.h"

#include <vector>

namespace titer::base {

// False for a singular or non-finite matrix. `pivots` has n entries.
bool factorSmall(double* a, int n, int* pivots);
void solveSmall(const double* a, int n, const int* pivots, double* b);

// a := a^-1 by Gauss-Jordan elimination (Higham 2002, Accuracy and Stability of Numerical Algorithms, 14.4). Column-major,
// each column lanesFor(n) lanes with zeros at its end. False for a singular or non-finite matrix; `pivots` has n entries.
bool invertLanes(Lanes* a, int n, int* pivots);
// Of a matrix whose other columns are those of the matrix 1: these alone lie there, and become those of the inverse. `pivots` has one
// entry for each.
bool invertLanes(Lanes* a, int n, const std::vector<int>& columns, int* pivots);

// inverse := a^-1, both row-major n x n; `room` has n columns of lanesFor(n) lanes, `pivots` n entries.
bool invertSmall(const double* a, int n, double* inverse, double* room, int* pivots);

} // namespace titer::base
