// A covariance P = S S' kept as its square root, so that it is symmetric and has no negative eigenvalue whatever
// rounding does (Kaminski, Bryson, Schmidt 1971, IEEE Trans Autom Control 16:727). Rows lie `lanes` lanes apart, with
// zeros behind the last column.
#pragma once

#include "core/base/math/lanes.h"

namespace titer::twin {

// Triangle := L with L L' = M M' + diag(noise²), by Householder's reflections of the columns (Golub, Van Loan 2013,
// 5.2). M has n rows and is used up; L has n rows of lanesFor(n) lanes. `noise` has n entries, each at least 0.
void triangulate(base::Lanes* m, int lanes, int n, const double* noise, base::Lanes* triangle);

// S after a scalar measurement with sensitivity f = S'h and noise of this variance, and the gain (n entries), by
// Potter's formula (Battin 1964, Astronautical Guidance). f has `lanes` lanes.
void updateRoot(base::Lanes* s, int lanes, int n, const base::Lanes* f, double variance, double* gain);

double dotOf(const base::Lanes* a, const base::Lanes* b, int lanes);

// S of a symmetric matrix, row-major n x n, by Cholesky's factorisation; a row that has no variance stays 0. False
// where it is none.
bool rootOf(const double* covariance, int n, base::Lanes* s);

} // namespace titer::twin
