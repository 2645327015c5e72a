// The region of blends that keep their bounds: a polytope in the plane where the shares add up to 1.
#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <bitset>
#include <vector>

namespace titer::studies {

// weights . shares <= bound.
struct BlendLimit {
    Eigen::VectorXd weights;
    double bound = 0.0;
};

constexpr std::size_t maxBlendLimits = 192;
constexpr std::size_t maxBlendCorners = 20'000;

struct BlendCorner {
    Eigen::VectorXd shares;
    std::bitset<maxBlendLimits>
        limits; // that hold with equality: the lower bounds, then the upper ones, then the others
};

// All corners of low <= shares <= high (shares adding up to 1) under the limits, in descending order of the first share that
// differs. Errors at "design/constraint": no room is left, or only a flat part of it; too many limits or corners.
base::Result<std::vector<BlendCorner>> blendCorners(const Eigen::VectorXd& low, const Eigen::VectorXd& high,
                                                    const std::vector<BlendLimit>& limits);

// The mean of the corners of each face of this dimension (1: edges, 2: areas), each face once. An error where there are far too many.
base::Result<std::vector<Eigen::VectorXd>> faceCentroids(const std::vector<BlendCorner>& corners, int dimension);

} // namespace titer::studies
