// Halton sequences: points that fill the unit cube evenly at any count of runs.
#pragma once

#include "core/studies/models/design.h"

#include <cstdint>
#include <optional>

namespace titer::studies {

constexpr int maxHaltonFactors = 40;

// The first `runs` points, runs x count (up to maxHaltonFactors). With a seed, every digit of each column is sent through an own
// random permutation. Without, the first point is 0.
Eigen::MatrixXd haltonPoints(int runs, int count, std::optional<std::uint64_t> seed);

// Errors: at "factors", "factors/NAME" and "design/runs".
base::Result<Design> haltonSequence(const Factors& factors, int runs, std::optional<std::uint64_t> seed);

} // namespace titer::studies
