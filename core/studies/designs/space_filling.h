// What Latin hypercubes and low-discrepancy sequences share: points of the unit cube as settings, and how evenly they lie.
#pragma once

#include "core/studies/designs/kinds.h"
#include "core/studies/models/design.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace titer::studies {

// The squared centred L2 discrepancy of points in [0, 1]^d, one per row (Hickernell 1998, Math. Comp. 67).
double centredDiscrepancy(const Eigen::MatrixXd& unit);
// The smallest Euclidean distance of two rows; 0 for fewer than two.
double smallestDistance(const Eigen::MatrixXd& unit);
// Whether every column has exactly one value in each of as many equal slices as there are rows.
bool fillsEverySlice(const Eigen::MatrixXd& unit);

// Up to this many runs discrepancy and distance are computed; they take the square of the runs.
constexpr int maxComparedRuns = 4096;
constexpr int maxSpaceFillingRuns = 1 << 20;

// Ten runs per factor (Loeppky, Sacks and Welch 2009, Technometrics 51).
inline int usualSpaceFillingRuns(const Factors& factors)
{
    return 10 * int(factors.size());
}

// Faults of the factors, or of `runs` (at "design/runs"), for a design that fills a space: no mixtures, 2 runs or more.
base::Errors spaceFillingFaults(const Factors& factors, int runs);

// A design from points of the unit cube: 0 to 1 is low to high, and equal parts of it stand for the levels of a categorical
// factor. Settings are rounded to a hundredth of a slice or less where that keeps them in it, so that people can set them. With
// discrepancy, smallest distance and, where it holds, stratification as properties of the rounded runs. A sequence as published is
// kept to the last digit instead (`asPublished`).
Design spaceFillingDesign(std::string kind, const Factors& factors, const Eigen::MatrixXd& points,
                          bool asPublished = false);

// What the kinds of low-discrepancy sequences take, and how they make a design: scrambled by the seed of the request, or as
// published without one.
inline constexpr std::string_view sequenceTakes[] = {"runs", "form", "model"};
inline constexpr std::string_view sequenceForms[] = {"scrambled", "plain"};
using Sequence = base::Result<Design>(const Factors& factors, int runs, std::optional<std::uint64_t> seed);
base::Result<Design> makeSequence(Sequence& sequence, const Factors& factors, const DesignRequest& request,
                                  int usualRuns);

} // namespace titer::studies
