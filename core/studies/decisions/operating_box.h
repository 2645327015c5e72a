// A box of all factors with bounds around a set-point in which every specification is met with the wanted probability.
#pragma once

#include "core/studies/decisions/operating_range.h"

#include <optional>
#include <span>
#include <vector>

namespace titer::studies {

inline constexpr std::size_t maxBoxFactors = 7; // points of a box grow with a power of their number

// Grown evenly in coded units from the set-point as far as it goes, then side by side as far as each goes, so that no single side can
// be widened by more than a hundredth of its range; not always the largest box there is. Held against the target at all
// corners and a grid of points within and on the faces; the levels of categorical factors are those of the set-point. One range per
// factor with bounds. Nothing where the set-point itself fails, nor for fewer than two such factors or more than maxBoxFactors.
std::optional<std::vector<OperatingRange>> operatingBox(const Acceptance& acceptance, const Factors& factors,
                                                        std::span<const double> setPoint, double target);

} // namespace titer::studies
