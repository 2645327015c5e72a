// The leading singular triplets of a table.
#pragma once

#include "core/mvda/scaling.h"

namespace titer::mvda {

// X = U diag(values) V' + rest; values fall.
struct Triplets {
    MatrixXd left; // rows x count
    VectorXd values;
    MatrixXd right; // columns x count
};

// The first `count`, or fewer where nothing but rounding is left. Large tables by Lanczos' bidiagonalization with every vector made
// orthogonal to all before (Golub and Kahan 1965, SIAM J. Numer. Anal. 2, 205; Simon and Zha 2000, SIAM J. Sci. Comput. 21, 2257), whose
// result is tried on what it leaves; small ones, and those where it fails, by the whole decomposition.
Triplets leadingTriplets(const MatrixXd& x, int count);

} // namespace titer::mvda
