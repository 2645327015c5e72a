// Eight equal dense systems at once, one per lane of a vector unit: a bed has one small matrix per axial node, and they
// take the same steps as long as nothing is pivoted. What binds by a law with a potential, c + ratio q, gives matrices
// that are positive definite up to a scaling of their rows and columns, for which elimination without pivots is stable.
#pragma once

#include "core/base/lanes.h"

namespace titer::unitops::column {

using base::laneCount;
using base::Lanes;
using base::lanesAt;

// a[row * n + column] := its factors L (diagonal 1) and U (inverse of its diagonal). False where a pivot vanishes.
bool factorLanes(Lanes* a, int n);
// With the part of the factors from row and column `first` on: b := L^-1 b, and b := U^-1 b. Entries before are left.
void forwardLanes(const Lanes* a, int n, int first, Lanes* b);
void backwardLanes(const Lanes* a, int n, int first, Lanes* b);

// One matrix after the other, whose columns are filled up to `blocks` whole lanes.
// y := a x, or y += a x.
void multiplyLanes(const Lanes* a, int columns, int blocks, const double* x, Lanes* y, bool add);
// a := a^-1 by Gauss and Jordan with partial pivoting (Golub, Van Loan 2013, algorithm 3.4.1); n x n, columns `height`
// apart, a multiple of laneCount, whose rest is 0. False for a singular or non-finite matrix. `pivots` has n entries.
bool invertColumns(double* a, int n, int height, int* pivots);

} // namespace titer::unitops::column
