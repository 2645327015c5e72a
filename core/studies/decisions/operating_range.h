// Ranges within a design space (ICH Q8): the normal operating range as a box of two factors, the proven acceptable range of one
// factor with the others held.
#pragma once

#include "core/studies/decisions/design_space.h"

#include <optional>
#include <span>
#include <vector>

namespace titer::studies {

// Of one range of a factor, coded.
struct OperatingRange {
    std::size_t factor = 0;
    double low = 0.0;
    double high = 0.0;
};

// Where to stand on a map (coded, one per factor): as `at` says; of the factors of the map that it leaves open the values with the highest
// probability that the constraints allow, of equal ones those nearest to the middle; the others as in `middle`.
std::vector<double> chooseSetPoint(const Acceptance& acceptance, const std::vector<std::optional<double>>& at,
                                   std::vector<double> middle, const MapAxis& along, const MapAxis& across);

// The largest box (by area in coded units) of two factors around the set-point within their bounds whose every point on a fine grid,
// edges and corners included, has at least the probability `target` and is allowed by the constraints. Nothing when the set-point
// itself has not.
std::optional<std::vector<OperatingRange>> normalOperatingRange(const Acceptance& acceptance,
                                                                std::span<const double> setPoint, std::size_t first,
                                                                std::size_t second, double target, int grid = 51);
// How far the factor alone may go from the set-point with the probability staying at least `target` all the way, within the
// constraints.
std::optional<OperatingRange> provenAcceptableRange(const Acceptance& acceptance, std::span<const double> setPoint,
                                                    std::size_t factor, double target);

} // namespace titer::studies
