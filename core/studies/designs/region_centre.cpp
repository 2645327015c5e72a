// Constraints in coded values, and the point that lies deepest within all of them.
#include "core/studies/designs/linear_program.h"
#include "core/studies/designs/region.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::studies {

using base::say;

namespace {

std::optional<Eigen::VectorXd> deepest(const Eigen::MatrixXd& a, const Eigen::VectorXd& b, const Eigen::VectorXd& low)
{
    // The largest ball (Chebyshev's centre): y = low + z, a . y + |a| r <= b, r = s - offset with s >= 0.
    const Eigen::VectorXd lengths = a.rowwise().norm();
    const Eigen::VectorXd gaps = b - a * low;
    const double offset = std::max(0.0, (-gaps).cwiseQuotient(lengths).maxCoeff());
    Eigen::MatrixXd wide(a.rows(), a.cols() + 1);
    wide << a, lengths;
    Eigen::VectorXd goal = Eigen::VectorXd::Zero(wide.cols());
    goal(a.cols()) = 1.0;
    const Eigen::VectorXd z = maximize(goal, wide, (gaps + offset * lengths).cwiseMax(0.0));
    constexpr double min = 1e-6; // of a radius in coded values
    if (!(z(a.cols()) - offset > min)) return std::nullopt;
    return low + z.head(a.cols());
}

// The plane that touches the ball through the point; all of the ball lies on its inner side.
CodedConstraint tangent(const CodedConstraint& ball, const Eigen::VectorXd& point)
{
    const Eigen::VectorXd slope = ball.slope(point);
    const double length = std::max(slope.norm(), 1e-12);
    return {slope / length, Eigen::VectorXd::Zero(slope.size()),
            (ball.bound - ball.value(point) + slope.dot(point)) / length};
}

} // namespace

base::Result<CodedConstraint> codedConstraint(const Constraint& constraint, const Factors& factors)
{
    const Eigen::Index k = Eigen::Index(factors.size());
    CodedConstraint coded{Eigen::VectorXd::Zero(k), Eigen::VectorXd::Zero(k), constraint.bound};
    for (Eigen::Index f = 0; f < k; ++f) {
        const Factor& factor = factors[std::size_t(f)];
        if (factor.categorical()) continue;
        const double atZero = factor.toNatural(0.0), step = factor.toNatural(1.0) - atZero;
        const double square = constraint.squares.size() > 0 ? constraint.squares(f) : 0.0;
        coded.squares(f) = square * step * step;
        coded.weights(f) = (constraint.weights(f) + 2.0 * square * atZero) * step;
        coded.bound -= (constraint.weights(f) + square * atZero) * atZero;
    }
    // Scaled first: weights may be of any size.
    const double largest = std::max(coded.weights.cwiseAbs().maxCoeff(), coded.squares.maxCoeff());
    coded = {coded.weights / largest, coded.squares / largest, coded.bound / largest};
    const double length = std::hypot(coded.weights.norm(), coded.squares.norm());
    if (!std::isfinite(length) || !std::isfinite(coded.bound))
        return base::Error{
            base::Code::Input, "design/constraint",
            say(CORE_TR("core", "The numbers of the constraint “{1}” are too large or too small to compute with. "
                                "Write it in other units, or remove it."),
                constraint.text)};
    return CodedConstraint{coded.weights / length, coded.squares / length, coded.bound / length};
}

// The largest sphere within planes that touch the balls; where its centre lies outside of a ball, a further plane cuts it off
// (J. Elzinga and T. G. Moore 1975, Mathematical Programming 8).
bool Region::findCentre()
{
    constexpr int maxCuts = 200;
    constexpr double room = 1e-9;
    for (int cut = 0, rims = 0; cut < maxCuts; ++cut) {
        const Reduced reduced = this->reduced();
        Eigen::VectorXd low(Eigen::Index(reduced.free.size()));
        for (std::size_t i = 0; i < reduced.free.size(); ++i) low(Eigen::Index(i)) = lowest(reduced.free[i]);
        const std::optional<Eigen::VectorXd> inside = deepest(reduced.a, reduced.b, low);
        if (!inside) return false;
        m_centre = expanded(reduced, *inside);
        const std::size_t before = m_tangents.size();
        addTangents();
        if (m_tangents.size() > before) continue;
        if (rims++ > 0) return true;
        // Once inside: planes all round, or the corners of a few would pass for its shape.
        for (const Eigen::VectorXd& point : rim())
            for (const CodedConstraint& limit : m_limits)
                if (limit.curved() && limit.value(point) > limit.bound - room)
                    m_tangents.push_back(tangent(limit, point));
        if (m_tangents.size() == before) return true;
    }
    return false;
}

void Region::addTangents()
{
    constexpr double room = 1e-9;
    for (const CodedConstraint& limit : m_limits)
        if (limit.curved() && limit.value(m_centre) > limit.bound - room)
            m_tangents.push_back(tangent(limit, m_centre));
}

// Where the lines through the centre along each factor end.
std::vector<Eigen::VectorXd> Region::rim() const
{
    std::vector<Eigen::VectorXd> points;
    const Eigen::Index k = Eigen::Index(m_factors.size());
    for (Eigen::Index f = 0; f < k; ++f) {
        if (m_factors[std::size_t(f)].kind != Factor::Kind::Continuous) continue;
        const Eigen::VectorXd along = Eigen::VectorXd::Unit(k, f);
        const Reach way = reach({m_centre.data(), std::size_t(k)}, {along.data(), std::size_t(k)});
        points.push_back(m_centre + way.back * along);
        points.push_back(m_centre + way.forth * along);
    }
    return points;
}

} // namespace titer::studies
