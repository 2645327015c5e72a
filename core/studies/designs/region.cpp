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
    constexpr double least = 1e-6; // of a radius in coded values
    if (!(z(a.cols()) - offset > least)) return std::nullopt;
    return low + z.head(a.cols());
}

} // namespace

base::Result<Region> Region::make(const Factors& factors, const std::vector<Constraint>& constraints)
{
    Region region;
    region.m_factors = factors;
    for (std::size_t f = 0; f < factors.size(); ++f)
        if (factors[f].kind == Factor::Kind::Mixture) region.m_shares.push_back(f);
    for (const Constraint& constraint : constraints) {
        Plane plane{Eigen::VectorXd::Zero(Eigen::Index(factors.size())), constraint.bound};
        for (std::size_t f = 0; f < factors.size(); ++f) {
            const double atZero = factors[f].toNatural(0.0), step = factors[f].toNatural(1.0) - atZero;
            if (factors[f].categorical()) continue;
            plane.weights(Eigen::Index(f)) = constraint.weights(Eigen::Index(f)) * step;
            plane.bound -= constraint.weights(Eigen::Index(f)) * atZero;
        }
        // Scaled first: weights may be of any size.
        const double largest = plane.weights.cwiseAbs().maxCoeff();
        plane = {plane.weights / largest, plane.bound / largest};
        const double length = plane.weights.norm();
        if (!std::isfinite(length) || !std::isfinite(plane.bound))
            return base::Error{
                base::Code::Input, "design/constraint",
                say(CORE_TR("core",
                            "The numbers of the constraint “{1}” are too large or too small to compute with. Write "
                            "it in other units, or leave it out."),
                    constraint.text)};
        region.m_planes.push_back({plane.weights / length, plane.bound / length});
    }
    region.m_centre = Eigen::VectorXd::Zero(Eigen::Index(factors.size()));
    if (!region.box()) {
        const Reduced reduced = region.reduced();
        Eigen::VectorXd low(Eigen::Index(reduced.free.size()));
        for (std::size_t i = 0; i < reduced.free.size(); ++i) low(Eigen::Index(i)) = region.lowest(reduced.free[i]);
        const std::optional<Eigen::VectorXd> inside = deepest(reduced.a, reduced.b, low);
        if (!inside)
            return base::Error{
                base::Code::Input, "design/constraint",
                say(CORE_TR("core",
                            "The constraints leave no region: no point within the bounds of the factors keeps all "
                            "of them with room to vary. Check the directions of <= and >=, or widen the bounds."))};
        region.m_centre = region.expanded(reduced, *inside);
    }
    region.addSlants();
    return region;
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
    const Eigen::Index rows = 2 * d + (last < none ? 2 : 0) + Eigen::Index(m_planes.size());
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
    for (const Plane& plane : m_planes) add(plane.weights, plane.bound);
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
    for (std::size_t p = 0; p < m_planes.size(); ++p)
        for (Eigen::Index i = 0; i < k; ++i)
            for (Eigen::Index j = i + 1; j < k; ++j) {
                const double wi = m_planes[p].weights(i), wj = m_planes[p].weights(j);
                const auto share = [&](Eigen::Index f) {
                    return m_factors[std::size_t(f)].kind == Factor::Kind::Mixture;
                };
                if (wi == 0.0 || wj == 0.0 || share(i) || share(j)) continue;
                const Eigen::VectorXd along = wj * Eigen::VectorXd::Unit(k, i) - wi * Eigen::VectorXd::Unit(k, j);
                m_slants.push_back({along / along.lpNorm<Eigen::Infinity>(), int(p)});
            }
}

bool Region::Plane::has(std::span<const double> point) const
{
    constexpr double near = 1e-6;
    return weights.dot(Eigen::Map<const Eigen::VectorXd>(point.data(), weights.size())) > bound - near;
}

bool Region::onPlane(const Slant& slant, std::span<const double> point) const
{
    return slant.plane < 0 || m_planes[std::size_t(slant.plane)].has(point);
}

bool Region::onPlane(std::span<const double> point) const
{
    return std::any_of(m_planes.begin(), m_planes.end(), [&](const Plane& plane) { return plane.has(point); });
}

bool Region::contains(std::span<const double> point) const
{
    const Eigen::Map<const Eigen::VectorXd> x(point.data(), Eigen::Index(point.size()));
    double shares = 0.0;
    for (std::size_t f = 0; f < m_factors.size(); ++f) {
        if (m_factors[f].kind == Factor::Kind::Mixture) shares += point[f];
        if (!m_factors[f].categorical() && (point[f] < lowest(f) - slack || point[f] > highest(f) + slack))
            return false;
    }
    if (!m_shares.empty() && std::abs(shares - 1.0) > slack) return false;
    return std::all_of(m_planes.begin(), m_planes.end(),
                       [&](const Plane& plane) { return plane.weights.dot(x) <= plane.bound + slack; });
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
    for (const Plane& plane : m_planes) {
        double at = 0.0, speed = 0.0;
        for (std::size_t f = 0; f < m_factors.size(); ++f) {
            at += plane.weights(Eigen::Index(f)) * point[f];
            speed += plane.weights(Eigen::Index(f)) * direction[f];
        }
        constexpr double along = 1e-14;
        if (std::abs(speed) > along) limit(plane.bound - at, speed);
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
    if (dimensions <= mostHaltonFactors) {
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
        const Eigen::VectorXd corner = expanded(r, centre + z.head(d) - z.tail(d));
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
    constexpr std::size_t mostMiddles = 300, inside = 60;
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = i + 1; j < count; ++j)
            if (pairs <= mostMiddles || random.index(pairs) < mostMiddles)
                points.push_back(0.5 * (points[i] + points[j]));
    points.push_back(m_centre);
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
