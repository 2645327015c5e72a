// Values at scattered points, joined by cubic radial functions and a plane: s(x) = sum w |x - x_i|^3 + b'x + a, which runs through all of them
// (M. J. D. Powell, "The theory of radial basis function approximation in 1990", Advances in Numerical Analysis II, 105-210, 1992).
#pragma once

#include <Eigen/Core>

namespace titer::studies {

class RadialFunctions {
public:
    // points: runs x coordinates, no two the same, over the unit cube, not all in one plane; values: runs x responses.
    RadialFunctions(const Eigen::MatrixXd& points, const Eigen::MatrixXd& values);

    // All responses at a point.
    Eigen::VectorXd at(const Eigen::VectorXd& point) const;

private:
    Eigen::MatrixXd m_centres; // coordinates x runs
    Eigen::MatrixXd m_weights; // responses x (runs + coordinates + 1)
};

} // namespace titer::studies
