#include "core/studies/designs/region.h"

#include "core/studies/designs/halton.h"
#include "core/studies/designs/linear_program.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace titer::studies {

using base::say;

namespace {

constexpr double slack = 1e-9; // of coded values: rounding

} // namespace

base::Result<Region> Region::make(const Factors& factors, const std::vector<Constraint>& constraints)
{
    Region region;
    region.m_factors = factors;
    for (std::size_t f = 0; f < factors.size(); ++f)
        if (factors[f].kind == Factor::Kind::Mixture) region.m_shares.push_back(f);
    for (const Constraint& constraint : constraints) {
        base::Result<CodedConstraint> coded = codedConstraint(constraint, factors);
        if (!coded) return coded.error();
        region.m_limits.push_back(std::move(*coded));
    }
    region.m_centre = Eigen::VectorXd::Zero(Eigen::Index(factors.size()));
    if (!region.box() && !region.findCentre())
        return base::Error{
            base::Code::Input, "design/constraint",
            say(CORE_TR("core", "The constraints leave no region: no point within the bounds of the factors "
                                "satisfies all of them with room to vary. Check the directions of <= and >=, or "
                                "widen the bounds."))};
    region.addSlants();
    return region;
}

base::Result<Region> Region::read(const Factors& factors, const std::vector<std::string>& constraints)
{
    const base::Result<std::vector<Constraint>> read = readConstraints(constraints, factors);
    if (!read) return read.error();
    return make(factors, *read);
}

double Region::lowest(std::size_t factor) const
{
    return m_factors[factor].kind == Factor::Kind::Mixture ? m_factors[factor].low : -1.0;
}

double Region::highest(std::size_t factor) const
{
    return m_factors[factor].kind == Factor::Kind::Mixture ? m_factors[factor].high : 1.0;
}

Region::Reduced Region::reduced() const
{
    Reduced reduced;
    const std::size_t none = m_factors.size(), last = m_shares.empty() ? none : m_shares.back();
    for (std::size_t f = 0; f < m_factors.size(); ++f)
        if (!m_factors[f].categorical() && f != last) reduced.free.push_back(f);
    const Eigen::Index d = Eigen::Index(reduced.free.size());
    const Eigen::Index planes =
        std::count_if(m_limits.begin(), m_limits.end(), [](const CodedConstraint& limit) { return !limit.curved(); });
    const Eigen::Index rows = 2 * d + (last < none ? 2 : 0) + planes + Eigen::Index(m_tangents.size());
    reduced.a = Eigen::MatrixXd::Zero(rows, d);
    reduced.b = Eigen::VectorXd::Zero(rows);
    Eigen::Index row = 0;
    // weights . x <= bound over all factors, the last share being one less the others.
    const auto add = [&](const Eigen::VectorXd& weights, double bound) {
        const double lastWeight = last < none ? weights(Eigen::Index(last)) : 0.0;
        for (Eigen::Index i = 0; i < d; ++i) {
            const std::size_t f = reduced.free[std::size_t(i)];
            const bool share = m_factors[f].kind == Factor::Kind::Mixture;
            reduced.a(row, i) = weights(Eigen::Index(f)) - (share ? lastWeight : 0.0);
        }
        reduced.b(row++) = bound - lastWeight;
    };
    for (std::size_t f = 0; f < m_factors.size(); ++f) {
        if (m_factors[f].categorical()) continue;
        const Eigen::VectorXd unit = Eigen::VectorXd::Unit(Eigen::Index(none), Eigen::Index(f));
        add(unit, highest(f));
        add(-unit, -lowest(f));
    }
    for (const CodedConstraint& limit : m_limits)
        if (!limit.curved()) add(limit.weights, limit.bound);
    for (const CodedConstraint& plane : m_tangents) add(plane.weights, plane.bound);
    return reduced;
}

Eigen::VectorXd Region::expanded(const Reduced& reduced, const Eigen::VectorXd& y) const
{
    Eigen::VectorXd x = Eigen::VectorXd::Zero(Eigen::Index(m_factors.size()));
    for (std::size_t i = 0; i < reduced.free.size(); ++i)
        x(Eigen::Index(reduced.free[i])) =
            std::clamp(y(Eigen::Index(i)), lowest(reduced.free[i]), highest(reduced.free[i]));
    if (m_shares.empty()) return x;
    double others = 0.0;
    for (const std::size_t share : m_shares) others += x(Eigen::Index(share));
    x(Eigen::Index(m_shares.back())) = 1.0 - others;
    return x;
}

void Region::addSlants()
{
    const Eigen::Index k = Eigen::Index(m_factors.size());
    for (std::size_t i = 0; i < m_shares.size(); ++i)
        for (std::size_t j = i + 1; j < m_shares.size(); ++j)
            m_slants.push_back({Eigen::VectorXd::Unit(k, Eigen::Index(m_shares[i])) -
                                Eigen::VectorXd::Unit(k, Eigen::Index(m_shares[j]))});
    for (std::size_t p = 0; p < m_limits.size(); ++p)
        for (Eigen::Index i = 0; i < k && !m_limits[p].curved(); ++i)
            for (Eigen::Index j = i + 1; j < k; ++j) {
                const double wi = m_limits[p].weights(i), wj = m_limits[p].weights(j);
                const auto share = [&](Eigen::Index f) {
                    return m_factors[std::size_t(f)].kind == Factor::Kind::Mixture;
                };
                if (wi == 0.0 || wj == 0.0 || share(i) || share(j)) continue;
                const Eigen::VectorXd along = wj * Eigen::VectorXd::Unit(k, i) - wi * Eigen::VectorXd::Unit(k, j);
                m_slants.push_back({along / along.lpNorm<Eigen::Infinity>(), int(p)});
            }
}

namespace {

Eigen::Map<const Eigen::VectorXd> vectorOf(std::span<const double> point)
{
    return {point.data(), Eigen::Index(point.size())};
}

bool touches(const CodedConstraint& limit, std::span<const double> point)
{
    constexpr double near = 1e-6;
    return limit.value(vectorOf(point)) > limit.bound - near;
}

} // namespace

bool Region::onPlane(const Slant& slant, std::span<const double> point) const
{
    return slant.plane < 0 || touches(m_limits[std::size_t(slant.plane)], point);
}

bool Region::onPlane(std::span<const double> point) const
{
    return std::any_of(m_limits.begin(), m_limits.end(),
                       [&](const CodedConstraint& limit) { return touches(limit, point); });
}

bool Region::contains(std::span<const double> point) const
{
    const Eigen::VectorXd x = vectorOf(point);
    double shares = 0.0;
    for (std::size_t f = 0; f < m_factors.size(); ++f) {
        if (m_factors[f].kind == Factor::Kind::Mixture) shares += point[f];
        if (!m_factors[f].categorical() && (point[f] < lowest(f) - slack || point[f] > highest(f) + slack))
            return false;
    }
    if (!m_shares.empty() && std::abs(shares - 1.0) > slack) return false;
    return std::all_of(m_limits.begin(), m_limits.end(),
                       [&](const CodedConstraint& limit) { return limit.value(x) <= limit.bound + slack; });
}

int Region::countOutside(const Eigen::MatrixXd& points) const
{
    int outside = 0;
    for (const auto& row : points.rowwise()) {
        const Eigen::VectorXd point = row.transpose();
        if (!contains({point.data(), std::size_t(point.size())})) ++outside;
    }
    return outside;
}

Region::Reach Region::reach(std::span<const double> point, std::span<const double> direction) const
{
    Reach reach{-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    // `room` is left where each step takes `speed` of it.
    const auto limit = [&](double room, double speed) {
        if (speed > 0.0) reach.forth = std::min(reach.forth, std::max(0.0, room) / speed);
        if (speed < 0.0) reach.back = std::max(reach.back, std::max(0.0, room) / speed);
    };
    for (std::size_t f = 0; f < m_factors.size(); ++f) {
        if (direction[f] == 0.0) continue;
        limit(highest(f) - point[f], direction[f]);
        limit(point[f] - lowest(f), -direction[f]);
    }
    const Eigen::VectorXd from = vectorOf(point), along = vectorOf(direction);
    for (const CodedConstraint& each : m_limits) {
        const double room = each.bound - each.value(from), speed = each.slope(from).dot(along);
        const double bend = each.squares.dot(along.cwiseAbs2());
        constexpr double none = 1e-14;
        if (bend > none) {
            // bend t^2 + speed t = room: the two ends of a line through the ball.
            const double root = std::sqrt(speed * speed + 4.0 * bend * std::max(0.0, room));
            reach.back = std::max(reach.back, std::min(0.0, (-speed - root) / (2.0 * bend)));
            reach.forth = std::min(reach.forth, std::max(0.0, (-speed + root) / (2.0 * bend)));
        } else if (std::abs(speed) > none) {
            limit(room, speed);
        }
    }
    return reach;
}

Region::Reach Region::bounds(std::span<const double> point, int factor) const
{
    std::vector<double> direction(m_factors.size(), 0.0);
    direction[std::size_t(factor)] = 1.0;
    const Reach way = reach(point, direction);
    const double at = point[std::size_t(factor)];
    return {std::max(-1.0, at + way.back), std::min(1.0, at + way.forth)};
}

void Region::walk(base::Random& random, std::span<double> point, double ends) const
{
    const std::size_t k = m_factors.size();
    std::vector<double> direction(k);
    for (std::size_t step = 0; step < 4 * k; ++step) {
        const std::size_t drawn = random.index(k + m_slants.size());
        if (drawn < k && m_factors[drawn].kind != Factor::Kind::Continuous) continue;
        std::fill(direction.begin(), direction.end(), 0.0);
        if (drawn < k)
            direction[drawn] = 1.0;
        else
            std::copy_n(m_slants[drawn - k].direction.data(), k, direction.begin());
        const Reach way = reach(point, direction);
        const double chance = random.uniform(), within = random.uniform(way.back, way.forth);
        const double t = chance < 0.5 * ends ? way.back : chance < ends ? way.forth : within;
        for (std::size_t f = 0; f < k; ++f) point[f] += t * direction[f];
    }
}

void Region::scatter(base::Random& random, std::span<double> point) const
{
    std::copy_n(m_centre.data(), m_factors.size(), point.begin());
    for (std::size_t f = 0; f < m_factors.size(); ++f)
        if (m_factors[f].categorical()) point[f] = double(random.index(m_factors[f].levels.size()));
    walk(random, point, 0.5);
}

void Region::fromUnit(const Eigen::RowVectorXd& unit, std::span<double> point) const
{
    Eigen::Index at = 0;
    std::vector<double> sorted{0.0, 1.0};
    for (std::size_t i = 1; i < m_shares.size(); ++i) sorted.push_back(unit(at++));
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < m_shares.size(); ++i) point[m_shares[i]] = sorted[i + 1] - sorted[i];
    for (std::size_t f = 0; f < m_factors.size(); ++f) {
        if (m_factors[f].categorical()) point[f] = 0.0;
        if (m_factors[f].kind == Factor::Kind::Continuous) point[f] = 2.0 * unit(at++) - 1.0;
    }
}

Eigen::MatrixXd Region::spread(std::uint64_t seed, int count) const
{
    const Eigen::Index k = Eigen::Index(m_factors.size());
    Eigen::MatrixXd points(count, k);
    std::vector<double> point(m_factors.size());
    const auto put = [&](Eigen::Index row) { points.row(row) = Eigen::Map<const Eigen::RowVectorXd>(point.data(), k); };
    const int dimensions = int(reduced().free.size());
    constexpr int rarest = 16;
    Eigen::Index found = 0;
    if (dimensions <= maxHaltonFactors) {
        const Eigen::MatrixXd unit = haltonPoints(rarest * count, dimensions, seed);
        for (Eigen::Index row = 0; row < unit.rows() && found < count; ++row) {
            fromUnit(unit.row(row), point);
            if (contains(point)) put(found++);
        }
    }
    if (found == count) return points;
    base::Random random(seed, "spread");
    std::copy_n(m_centre.data(), m_factors.size(), point.begin());
    for (Eigen::Index row = 0; row < count; ++row) {
        walk(random, point, 0.0);
        put(row);
    }
    return points;
}

std::vector<Eigen::VectorXd> Region::corners(base::Random& random) const
{
    // From the centre, y = centre + up - down with both of them >= 0, toward random goals.
    const Reduced r = reduced();
    const Eigen::Index d = r.a.cols();
    Eigen::VectorXd centre(d);
    for (Eigen::Index i = 0; i < d; ++i) centre(i) = m_centre(Eigen::Index(r.free[std::size_t(i)]));
    Eigen::MatrixXd both(r.a.rows(), 2 * d);
    both << r.a, -r.a;
    const Eigen::VectorXd gaps = (r.b - r.a * centre).cwiseMax(0.0);
    std::vector<Eigen::VectorXd> found;
    for (Eigen::Index attempt = 0; attempt < 30 * d; ++attempt) {
        Eigen::VectorXd goal(2 * d);
        for (Eigen::Index i = 0; i < d; ++i) {
            goal(i) = random.normal();
            goal(d + i) = -goal(i);
        }
        const Eigen::VectorXd z = maximize(goal, both, gaps);
        Eigen::VectorXd corner = expanded(r, centre + z.head(d) - z.tail(d));
        // Planes that touch a ball have corners beyond it.
        const Eigen::VectorXd way = corner - m_centre;
        const std::size_t k = m_factors.size();
        if (!m_tangents.empty() && way.norm() > 0.0)
            corner = m_centre + std::min(1.0, reach({m_centre.data(), k}, {way.data(), k}).forth) * way;
        const bool known = std::any_of(found.begin(), found.end(), [&](const Eigen::VectorXd& other) {
            return (other - corner).lpNorm<Eigen::Infinity>() < 1e-7;
        });
        if (!known) found.push_back(corner);
    }
    return found;
}

Eigen::MatrixXd Region::candidates(base::Random& random) const
{
    std::vector<Eigen::VectorXd> points = corners(random);
    const std::size_t count = points.size(), pairs = count * (count - 1) / 2;
    constexpr std::size_t maxMiddles = 300, inside = 60;
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = i + 1; j < count; ++j)
            if (pairs <= maxMiddles || random.index(pairs) < maxMiddles)
                points.push_back(0.5 * (points[i] + points[j]));
    points.push_back(m_centre);
    if (!m_tangents.empty())
        for (Eigen::VectorXd& end : rim()) points.push_back(std::move(end));
    std::vector<double> point(m_factors.size());
    for (std::size_t i = 0; i < inside; ++i) {
        scatter(random, point);
        points.push_back(Eigen::Map<const Eigen::VectorXd>(point.data(), Eigen::Index(point.size())));
    }
    Eigen::MatrixXd matrix(Eigen::Index(points.size()), Eigen::Index(m_factors.size()));
    for (std::size_t i = 0; i < points.size(); ++i) matrix.row(Eigen::Index(i)) = points[i].transpose();
    return matrix;
}

} // namespace titer::studies
