// The solver behind linear fits: min |y - X b| by a factorisation in double-double, or for large tables in double, by blocks of
// rows, with residuals in double-double (A. Bjorck 1987, Linear Algebra and its Applications 88/89: corrected seminormal equations).
#pragma once

#include "core/studies/numerics/double_double_matrix.h"

#include <Eigen/Core>

#include <vector>

namespace titer::studies {

struct LeastSquares {
    // Of [X y]: upper triangle of columns + 1, with the columns of X in `order`, y last.
    DoubleDoubleMatrix triangle;
    std::vector<int> order = {};
    std::vector<double> remainders = {};      // per place in order: length left over the length of the column
    int rank = 0;                             // places whose remainder is above the tolerance
    std::vector<DoubleDouble> solution = {};  // in the order of X; empty where rank is less than the columns
    std::vector<DoubleDouble> residuals = {}; // one per row
    DoubleDouble rss = {};
    double condition = 0.0; // of the columns at length 1, estimated by the diagonal of R
};

// `x` is used up.
LeastSquares solveLeastSquares(DoubleDoubleMatrix x, const std::vector<DoubleDouble>& y, double aliasTolerance);
// The same for a large table: columns of X as doubles; refined until the solution rests, so that it is as good as X.
LeastSquares solveLargeLeastSquares(const Eigen::MatrixXd& x, const std::vector<DoubleDouble>& y,
                                    double aliasTolerance);

} // namespace titer::studies
