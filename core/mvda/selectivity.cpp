#include "core/mvda/selectivity.h"

#include <limits>

namespace titer::mvda {

using Eigen::Index;

MatrixXd selectivityRatios(const MatrixXd& scaled, const MatrixXd& coefficients)
{
    const MatrixXd there = scaled.array().isNaN().select(0.0, MatrixXd::Ones(scaled.rows(), scaled.cols()));
    const MatrixXd cells = scaled.array().isNaN().select(0.0, scaled);
    const VectorXd all = cells.colwise().squaredNorm().transpose();
    MatrixXd ratios(scaled.cols(), coefficients.cols());
    for (Index k = 0; k < coefficients.cols(); ++k) {
        const VectorXd scores = cells * coefficients.col(k).normalized();
        const VectorXd along = cells.transpose() * scores, squares = there.transpose() * scores.cwiseAbs2();
        for (Index j = 0; j < ratios.rows(); ++j) {
            const double explained = squares[j] > 0.0 ? along[j] * along[j] / squares[j] : 0.0,
                         left = all[j] - explained;
            // What rounding leaves is nothing.
            ratios(j, k) = left > 1e-13 * all[j] ? explained / left : std::numeric_limits<double>::quiet_NaN();
        }
    }
    return ratios;
}

} // namespace titer::mvda
