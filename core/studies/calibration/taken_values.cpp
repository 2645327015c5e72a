#include "core/studies/calibration/taken_values.h"

#include <Eigen/QR>

#include <cmath>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;

MatrixXd covarianceOf(const std::vector<double>& errors, const MatrixXd& correlation)
{
    const auto count = Index(errors.size());
    MatrixXd covariance = correlation.rows() == count ? correlation : MatrixXd::Identity(count, count);
    for (Index i = 0; i < count; ++i)
        for (Index k = 0; k < count; ++k) {
            const double together = i == k ? 1.0 : covariance(i, k);
            covariance(i, k) = together * errors[std::size_t(i)] * errors[std::size_t(k)];
        }
    return covariance;
}

MatrixXd shiftOf(const MatrixXd& own, const MatrixXd& taken)
{
    return -own.colPivHouseholderQr().solve(taken);
}

JoinedError joinedError(double own, double degreesOfFreedom, double taken)
{
    JoinedError joined{std::hypot(own, taken), degreesOfFreedom};
    if (own > 0.0) joined.degreesOfFreedom *= std::pow(joined.error / own, 4);
    return joined;
}

} // namespace titer::studies
