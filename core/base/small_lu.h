// LU factors with partial pivoting of a small dense matrix, column-major, in place (Golub, Van Loan 2013, algorithm
// 3.4.1).
#pragma once

#include <vector>

namespace titer::base {

// False for a singular or non-finite matrix. `pivots` has n entries.
bool factorSmall(double* a, int n, int* pivots);
void solveSmall(const double* a, int n, const int* pivots, double* b);

// inverse := a^-1, both row-major n x n; `room` is n x n + n numbers, `pivots` n. False for a singular matrix.
bool invertSmall(const double* a, int n, double* inverse, double* room, int* pivots);

} // namespace titer::base
