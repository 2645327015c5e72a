// Where the runs of a design may lie: bounds, levels, shares that add up to one, and constraints: planes and balls.
#pragma once

#include "core/base/math/random.h"
#include "core/base/result.h"
#include "core/studies/models/design.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

// squares . x^2 + weights . x <= bound in natural values; categorical factors have weight 0. No square is below 0, so that what it
// leaves is convex: the side of a plane, or a ball.
struct Constraint {
    std::string text; // as written
    Eigen::VectorXd weights = {};
    double bound = 0.0;
    Eigen::VectorXd squares = {}; // as long as the weights

    bool curved() const { return !squares.isZero(0.0); }
};

// "2*A + B <= 3", "A >= 0.5*B", "pH + 0.1*temperature - 12 <= 0": sums of factors, with numbers before them, on both sides of
// <= or >=, in natural units; also of squares, "(A - 5)^2 + ((B - 37)/2)^2 <= 1", which leave a ball. Errors are at
// "design/constraint".
base::Result<Constraint> readConstraint(std::string_view text, const Factors& factors);
// The first error of any.
base::Result<std::vector<Constraint>> readConstraints(const std::vector<std::string>& texts, const Factors& factors);

// The same of coded values, of length 1: where most of what is computed with it has one scale.
struct CodedConstraint {
    Eigen::VectorXd weights;
    Eigen::VectorXd squares;
    double bound = 0.0;

    bool curved() const { return !squares.isZero(0.0); }
    double value(const Eigen::VectorXd& x) const { return weights.dot(x) + squares.dot(x.cwiseAbs2()); }
    Eigen::VectorXd slope(const Eigen::VectorXd& x) const { return weights + 2.0 * squares.cwiseProduct(x); }
};
// Errors are at "design/constraint": numbers that are too large or too small.
base::Result<CodedConstraint> codedConstraint(const Constraint& constraint, const Factors& factors);

// All points are coded; see Factor.
class Region {
public:
    // Fails with a sentence if the constraints or the shares leave no room, or have numbers that are too large.
    static base::Result<Region> make(const Factors& factors, const std::vector<Constraint>& constraints);
    // The same of constraints as they are written.
    static base::Result<Region> read(const Factors& factors, const std::vector<std::string>& constraints);

    const Factors& factors() const { return m_factors; }
    // Every combination of coded values is allowed.
    bool box() const { return m_limits.empty() && m_shares.empty(); }
    bool constrained() const { return !m_limits.empty(); }
    bool contains(std::span<const double> point) const;
    // How far one may go from an allowed point, backward (<= 0) and forward (>= 0).
    struct Reach {
        double back = 0.0;
        double forth = 0.0;
    };
    Reach reach(std::span<const double> point, std::span<const double> direction) const;
    // The bounds of one coordinate, of a factor that is neither categorical nor a share, when the others stay.
    Reach bounds(std::span<const double> point, int factor) const;
    // Directions within the sum of shares, or along the plane of a constraint: they lead where no single coordinate can.
    struct Slant {
        Eigen::VectorXd direction;
        int plane = -1; // none for shares
    };
    const std::vector<Slant>& slants() const { return m_slants; }
    // Whether the point lies on the plane of the slant; shares always do.
    bool onPlane(const Slant& slant, std::span<const double> point) const;
    // Whether it lies on the rim of any constraint.
    bool onPlane(std::span<const double> point) const;
    // Deep inside; categorical factors at their first level.
    const Eigen::VectorXd& centre() const { return m_centre; }

    // A point at random: levels with equal chance, otherwise a walk along lines that goes to their ends half of the time.
    void scatter(base::Random& random, std::span<double> point) const;
    // Corners, middles between pairs of them, and points inside, points x factors. Seeded; corners of many are a sample.
    Eigen::MatrixXd candidates(base::Random& random) const;
    // Points spread evenly, points x factors with categorical ones at 0: of a scrambled Halton sequence (shares are the gaps
    // between sorted points of it) those inside, or a random walk where they are rare.
    Eigen::MatrixXd spread(std::uint64_t seed, int count) const;
    // How many of the points (coded, one per row) lie outside.
    int countOutside(const Eigen::MatrixXd& points) const;

private:
    // a . y <= b for the free coordinates y: all but categorical ones and the last share; balls by planes that touch them.
    struct Reduced {
        std::vector<std::size_t> free;
        Eigen::MatrixXd a;
        Eigen::VectorXd b;
    };

    Reduced reduced() const;
    bool findCentre();
    void addTangents();
    std::vector<Eigen::VectorXd> rim() const;
    Eigen::VectorXd expanded(const Reduced& reduced, const Eigen::VectorXd& y) const;
    void addSlants();
    double lowest(std::size_t factor) const;
    double highest(std::size_t factor) const;
    // `ends` is the chance that a step goes to the end of its line.
    void walk(base::Random& random, std::span<double> point, double ends) const;
    void fromUnit(const Eigen::RowVectorXd& unit, std::span<double> point) const;
    std::vector<Eigen::VectorXd> corners(base::Random& random) const;

    Factors m_factors;
    std::vector<CodedConstraint> m_limits;
    std::vector<CodedConstraint> m_tangents; // planes that leave all that the balls do
    std::vector<std::size_t> m_shares;       // factors that are shares
    std::vector<Slant> m_slants;
    Eigen::VectorXd m_centre;
};

} // namespace titer::studies
