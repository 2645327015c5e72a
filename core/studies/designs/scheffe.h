// Models of mixtures, which have no intercept: H. Scheffe, Journal of the Royal Statistical Society B 20, 344-360 (1958).
#pragma once

#include "core/studies/models/design.h"

#include <cstddef>
#include <vector>

namespace titer::studies {

// The places of factors that are shares of the mixture, and of the others.
std::vector<std::size_t> mixtureFactors(const Factors& factors);
std::vector<std::size_t> processFactors(const Factors& factors);

// The canonical polynomial of Scheffe for the mixture factors: degree 1 has A, B, ...; 2 adds A:B; 3 adds I(A^2):B and A:B:C. Each
// of them stands for itself and, with `process` factors among the others, again times each of those.
Terms scheffeTerms(const Factors& factors, int degree);

} // namespace titer::studies
