#include "core/studies/optimal/radial_functions.h"

#include "core/studies/numerics/dense.h"

#include <cmath>

namespace titer::studies {

namespace {

double cubeOf(double square)
{
    return square * std::sqrt(square);
}

} // namespace

RadialFunctions::RadialFunctions(const Eigen::MatrixXd& points, const Eigen::MatrixXd& values)
    : m_centres(points.transpose())
{
    const Eigen::Index n = points.rows(), d = points.cols();
    Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(n + d + 1, n + d + 1);
    for (Eigen::Index j = 0; j < n; ++j) {
        for (Eigen::Index i = 0; i < j; ++i)
            matrix(i, j) = matrix(j, i) = cubeOf((m_centres.col(i) - m_centres.col(j)).squaredNorm());
        for (Eigen::Index k = 0; k < d; ++k) matrix(j, n + k) = matrix(n + k, j) = m_centres(k, j);
        matrix(j, n + d) = matrix(n + d, j) = 1.0;
    }
    Eigen::MatrixXd right = Eigen::MatrixXd::Zero(values.cols(), n + d + 1);
    right.leftCols(n) = values.transpose();
    m_weights = product(right, inverseOf(matrix));
}

Eigen::VectorXd RadialFunctions::at(const Eigen::VectorXd& point) const
{
    const Eigen::Index n = m_centres.cols(), d = m_centres.rows();
    Eigen::VectorXd sum = m_weights.col(n + d);
    for (Eigen::Index k = 0; k < d; ++k) sum += point[k] * m_weights.col(n + k);
    for (Eigen::Index i = 0; i < n; ++i) {
        double square = 0.0;
        for (Eigen::Index k = 0; k < d; ++k) square += (point[k] - m_centres(k, i)) * (point[k] - m_centres(k, i));
        sum += cubeOf(square) * m_weights.col(i);
    }
    return sum;
}

} // namespace titer::studies
