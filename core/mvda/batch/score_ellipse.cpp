#include "core/mvda/batch/score_ellipse.h"

#include "core/mvda/limits.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::mvda {

using Eigen::Index;

namespace {

// Directions that vary less than this part of the most are none.
constexpr double flatDirection = 1e-9;

} // namespace

MatrixXd scoreEllipse(const BatchModel& model, Index point, Index across, Index up, int count)
{
    const Evolution& evolution = model.evolution;
    const MatrixXd& precision = evolution.precisions[std::size_t(point)];
    const studies::SymmetricEigen eigen = studies::symmetricEigen(precision);
    MatrixXd covariance = MatrixXd::Zero(precision.rows(), precision.cols());
    int rank = 0;
    for (Index a = 0; a < eigen.values.size(); ++a) {
        if (!(eigen.values[a] > flatDirection * eigen.values[eigen.values.size() - 1])) continue;
        covariance += eigen.vectors.col(a) * eigen.vectors.col(a).transpose() / eigen.values[a];
        ++rank;
    }
    const int batches = int(model.batches.size()) - 1; // as the limits were found
    const double first = covariance(across, across), joint = covariance(across, up);
    const double second = first > 0.0 ? covariance(up, up) - joint * joint / first : 0.0;
    const double limit = model.limits.t2_99[point];
    if (!std::isfinite(limit) || rank < 2 || batches < rank + 3 || !(second > 1e-12 * covariance(up, up)))
        return MatrixXd(0, 2);
    const double size = std::sqrt(limit * newT2Limit(batches, 2, 0.99) / newT2Limit(batches, rank, 0.99));
    MatrixXd places(count, 2);
    for (int i = 0; i < count; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / count;
        places(i, 0) = evolution.centre(point, across) + size * std::sqrt(first) * std::cos(angle);
        places(i, 1) = evolution.centre(point, up) +
                       size * (joint / std::sqrt(first) * std::cos(angle) + std::sqrt(second) * std::sin(angle));
    }
    return places;
}

} // namespace titer::mvda
