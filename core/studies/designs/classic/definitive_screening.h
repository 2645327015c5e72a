// Definitive screening designs: three levels, main effects that no second-order effect can bias.
#pragma once

#include "core/studies/models/design.h"

namespace titer::studies {

struct DefinitiveScreening {
    int fakeFactors = 0; // columns that no factor uses: each adds two runs or so, which estimate the error
    int centre = 0;      // further centre runs in each block, at each combination of two-level factors
    int blocks = 1;      // each with a centre run of its own (a mirrored pair of them with categorical factors)
};

// The largest count of factors and fake factors together.
constexpr int maxScreeningColumns = 34;

// Pairs of mirrored runs from a conference matrix, and a centre run. Factors are continuous or categorical with two levels, 4 or
// more. Verified from the matrix: `main_effects_orthogonal`, `main_effects_clear` (of products and squares), else an error.
// Errors: at "factors" or "factors/NAME", at "design/fake" and "design/blocks".
base::Result<Design> definitiveScreening(const Factors& factors, const DefinitiveScreening& options = {});

} // namespace titer::studies
