// Regular two-level fractions of minimum aberration up to 15 factors.
#pragma once

#include <cstdint>
#include <vector>

namespace titer::studies {

constexpr int maxCatalogueFactors = 15;

// For each of the `factors - basic` generated factors the set of basic factors whose product it is (bit i: factor i).
// Empty where there is no such fraction (basic from 2 to factors - 1, at most 2^basic - 1 factors).
std::vector<std::uint32_t> catalogueGenerators(int factors, int basic);

} // namespace titer::studies
