#include "core/studies/analysis/canonical.h"

#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::studies {

double Quadratic::at(const Eigen::VectorXd& point) const
{
    return constant + linear.dot(point) + point.dot(squares * point);
}

std::string_view canonicalKind(Canonical::Kind kind)
{
    switch (kind) {
    case Canonical::Kind::Maximum:
        return "maximum";
    case Canonical::Kind::Minimum:
        return "minimum";
    case Canonical::Kind::Saddle:
        return "saddle";
    case Canonical::Kind::Ridge:
        break;
    }
    return "ridge";
}

std::optional<Canonical> canonicalAnalysis(const Quadratic& surface)
{
    const Eigen::Index count = surface.linear.size();
    if (count == 0 || surface.squares.isZero(0.0)) return std::nullopt;
    const SymmetricEigen eigen = symmetricEigen(surface.squares);
    Canonical result;
    result.eigenvalues = eigen.values.reverse();
    result.axes = eigen.vectors.rowwise().reverse();
    for (Eigen::Index i = 0; i < count; ++i) {
        Eigen::Index largest = 0;
        result.axes.col(i).cwiseAbs().maxCoeff(&largest);
        if (result.axes(largest, i) < 0.0) result.axes.col(i) *= -1.0;
    }
    // An eigenvalue this small against the largest is rounding of the fit.
    const double smallest = 1e-10 * result.eigenvalues.cwiseAbs().maxCoeff();
    Eigen::VectorXd along = result.axes.transpose() * surface.linear;
    bool ridge = false;
    for (Eigen::Index i = 0; i < count; ++i) {
        const bool flat = std::abs(result.eigenvalues[i]) <= smallest;
        ridge = ridge || flat;
        along[i] = flat ? 0.0 : -0.5 * along[i] / result.eigenvalues[i];
    }
    result.point = result.axes * along;
    result.response = surface.at(result.point);
    if (ridge)
        result.kind = Canonical::Kind::Ridge;
    else if (result.eigenvalues[0] < 0.0)
        result.kind = Canonical::Kind::Maximum;
    else if (result.eigenvalues[count - 1] > 0.0)
        result.kind = Canonical::Kind::Minimum;
    else
        result.kind = Canonical::Kind::Saddle;
    return result;
}

namespace {

// The highest point at distance `radius` in the frame of the eigenvectors: (m I - L) z = c with the multiplier m above every
// eigenvalue L, where |z| falls in m; c is half the gradient at the centre.
Eigen::VectorXd highestAt(double radius, const Eigen::VectorXd& eigenvalues, const Eigen::VectorXd& half)
{
    const Eigen::Index count = half.size();
    Eigen::VectorXd point = Eigen::VectorXd::Zero(count);
    if (radius <= 0.0) return point;
    Eigen::Index top = 0;
    const double largest = eigenvalues.maxCoeff(&top);
    const double steepness = half.norm();
    const auto pointAt = [&](double above) {
        return Eigen::VectorXd(half.array() / (above + (largest - eigenvalues.array())));
    };
    // Bisection over the distance of the multiplier above the largest eigenvalue; |z| <= |c| / distance bounds it.
    double low = 0.0, high = steepness / radius;
    const double min = std::numeric_limits<double>::epsilon() * std::max(std::abs(largest), high);
    if (high > 0.0 && pointAt(std::max(min, std::numeric_limits<double>::min())).norm() >= radius) {
        for (int i = 0; i < 200 && high - low > 1e-15 * high; ++i) {
            const double middle = 0.5 * (low + high);
            (pointAt(middle).norm() > radius ? low : high) = middle;
        }
        point = pointAt(high);
        return point * (radius / point.norm());
    }
    // The gradient has no part along the largest axis: both of its ends are as high, and the positive one is taken.
    for (Eigen::Index i = 0; i < count; ++i)
        if (eigenvalues[i] < largest) point[i] = half[i] / (largest - eigenvalues[i]);
    point[top] = std::sqrt(std::max(0.0, radius * radius - point.squaredNorm()));
    return point;
}

} // namespace

std::vector<RidgePoint> ridgeAnalysis(const Quadratic& surface, std::span<const double> radii, Seek seek)
{
    std::vector<RidgePoint> path;
    if (surface.linear.size() == 0) return path;
    const double sign = seek == Seek::Maximum ? 1.0 : -1.0;
    const SymmetricEigen eigen = symmetricEigen(sign * surface.squares);
    const Eigen::VectorXd half = 0.5 * sign * (eigen.vectors.transpose() * surface.linear);
    for (const double radius : radii) {
        RidgePoint at{.radius = radius, .point = eigen.vectors * highestAt(radius, eigen.values, half)};
        at.response = surface.at(at.point);
        path.push_back(std::move(at));
    }
    return path;
}

} // namespace titer::studies
