// Sobol' sequences: points that fill the unit cube evenly at every power of two of runs.
#pragma once

#include "core/studies/models/design.h"

#include <cstdint>
#include <optional>

namespace titer::studies {

constexpr int maxSobolFactors = 40;

// The first `runs` points, runs x count (up to maxSobolFactors). With a seed scrambled: an own random lower triangular matrix
// over the bits of each column, then a digital shift, which keep every net a net. Without, the first point is 0.
Eigen::MatrixXd sobolPoints(int runs, int count, std::optional<std::uint64_t> seed);

// Errors: at "factors", "factors/NAME" and "design/runs". A notice where the runs are no power of two.
base::Result<Design> sobolSequence(const Factors& factors, int runs, std::optional<std::uint64_t> seed);

} // namespace titer::studies
