// The shape of a fitted second-order surface y = b0 + b'x + x'Bx: its stationary point and axes (Box and Wilson 1951, J. R. Stat.
// Soc. B) and the best points at growing distance from the centre (ridge analysis: Hoerl 1959; Draper 1963, Technometrics).
#pragma once

#include <Eigen/Core>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace titer::studies {

// In coded units of k continuous factors; B is symmetric, its off-diagonal half of the interaction's coefficient.
struct Quadratic {
    double constant = 0.0;   // [unit of the response]
    Eigen::VectorXd linear;  // k
    Eigen::MatrixXd squares; // k x k

    double at(const Eigen::VectorXd& point) const;
};

struct Canonical {
    // Ridge: B is singular within rounding, so the surface is stationary along a line, or not at all; `point` is then the nearest
    // to the centre at which the gradient is smallest.
    enum class Kind { Maximum, Minimum, Saddle, Ridge };

    Kind kind = Kind::Ridge;
    Eigen::VectorXd point;       // coded
    double response = 0.0;       // at the point
    Eigen::VectorXd eigenvalues; // of B, falling
    Eigen::MatrixXd axes;        // eigenvectors in columns; the largest element of each is positive
};

// "maximum", "minimum", "saddle", "ridge".
std::string_view canonicalKind(Canonical::Kind kind);

// Nothing when the surface has no second-order part (or no factor).
std::optional<Canonical> canonicalAnalysis(const Quadratic& surface);

enum class Seek { Maximum, Minimum };

struct RidgePoint {
    double radius = 0.0;   // coded
    Eigen::VectorXd point; // coded
    double response = 0.0;
};

// The highest (lowest) point of the surface at each distance from the centre: steepest ascent where there is no second-order
// part. Radii of 0 and more.
std::vector<RidgePoint> ridgeAnalysis(const Quadratic& surface, std::span<const double> radii, Seek seek);

} // namespace titer::studies
