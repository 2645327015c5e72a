// Fraction of design space: Zahran, Anderson-Cook and Myers 2003, J. Quality Technology 35.
#include "core/studies/designs/prediction_variance.h"

#include "core/base/math/random.h"
#include "core/studies/designs/latin_hypercube.h"
#include "core/studies/designs/moments.h"
#include "core/studies/designs/sobol.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::studies {

using Eigen::Index;

namespace {

std::vector<Index> sharesOf(const Factors& factors)
{
    std::vector<Index> shares;
    for (std::size_t f = 0; f < factors.size(); ++f)
        if (factors[f].kind == Factor::Kind::Mixture) shares.push_back(Index(f));
    return shares;
}

// How much `to` may take from `from` without either leaving its bounds.
struct Reach {
    double min;
    double max;
};

Reach reach(const Factors& factors, const Eigen::RowVectorXd& point, Index to, Index from)
{
    const Factor& gains = factors[std::size_t(to)];
    const Factor& loses = factors[std::size_t(from)];
    return {std::max(gains.low - point(to), point(from) - loses.high),
            std::min(gains.high - point(to), point(from) - loses.low)};
}

// Lower bounds and an equal part of the room above each: within bounds, and of sum 1 where they allow it.
void centreShares(const Factors& factors, const std::vector<Index>& shares, Eigen::RowVectorXd& point)
{
    double low = 0.0, high = 0.0;
    for (const Index s : shares) {
        low += factors[std::size_t(s)].low;
        high += factors[std::size_t(s)].high;
    }
    const double part = high > low ? (1.0 - low) / (high - low) : 0.0;
    for (const Index s : shares) {
        const Factor& factor = factors[std::size_t(s)];
        point(s) = factor.low + part * (factor.high - factor.low);
    }
}

void walkShares(const Factors& factors, Eigen::MatrixXd& points, std::uint64_t seed)
{
    const std::vector<Index> shares = sharesOf(factors);
    if (shares.size() < 2) return;
    base::Random random(seed, "space/shares");
    Eigen::RowVectorXd point = points.row(0);
    centreShares(factors, shares, point);
    const std::size_t steps = 4 * shares.size();
    for (Index r = 0; r < points.rows(); ++r) {
        for (std::size_t step = 0; step < steps; ++step) {
            const std::size_t to = random.index(shares.size());
            const std::size_t from = (to + 1 + random.index(shares.size() - 1)) % shares.size();
            const Reach room = reach(factors, point, shares[to], shares[from]);
            const double moved = random.uniform(room.min, room.max);
            point(shares[to]) += moved;
            point(shares[from]) -= moved;
        }
        for (const Index s : shares) points(r, s) = point(s);
    }
}

// Levels at random next to what the constraints leave of the others.
Eigen::MatrixXd constrainedPoints(const Region& region, int count, std::uint64_t seed)
{
    Eigen::MatrixXd points = region.spread(seed, count);
    base::Random random(seed, "space/levels");
    for (std::size_t f = 0; f < region.factors().size(); ++f)
        for (Index r = 0; r < points.rows() && region.factors()[f].categorical(); ++r)
            points(r, Index(f)) = double(random.index(region.factors()[f].levels.size()));
    return points;
}

} // namespace

Eigen::MatrixXd spacePoints(const Region& region, int count, std::uint64_t seed)
{
    const Factors& factors = region.factors();
    if (region.constrained()) return constrainedPoints(region, count, seed);
    const int directions = int(factors.size());
    Eigen::MatrixXd points = directions <= maxSobolFactors
                                 ? sobolPoints(count, directions, seed)
                                 : latinHypercubePoints(directions, {.runs = count, .seed = seed});
    for (std::size_t f = 0; f < factors.size(); ++f)
        if (factors[f].categorical())
            points.col(Index(f)) = (points.col(Index(f)) * double(factors[f].levels.size())).array().floor();
        else
            points.col(Index(f)) = 2.0 * points.col(Index(f)).array() - 1.0;
    walkShares(factors, points, seed);
    return points;
}

Eigen::VectorXd predictionVariance(const Eigen::MatrixXd& points, const Terms& terms, const Factors& factors,
                                   const Eigen::MatrixXd& inverse)
{
    const Eigen::MatrixXd x = modelMatrix(points, terms, factors);
    return product(x, inverse).cwiseProduct(x).rowwise().sum();
}

Eigen::MatrixXd momentMatrix(const Terms& terms, const Region& region, const Eigen::MatrixXd& points)
{
    if (region.box()) return cubeMoments(PointBasis(terms, region.factors()));
    const Eigen::MatrixXd x = modelMatrix(points, terms, region.factors());
    return crossProduct(x) / double(x.rows());
}

namespace {

constexpr int stepsAlong = 20;

// Points to try from one: along each factor, and along each exchange of two shares.
Eigen::MatrixXd around(const Region& region, const Eigen::RowVectorXd& point)
{
    const Factors& factors = region.factors();
    std::vector<Eigen::RowVectorXd> tries;
    for (std::size_t f = 0; f < factors.size(); ++f) {
        const Factor& factor = factors[f];
        if (factor.kind == Factor::Kind::Mixture) continue;
        const int count = factor.categorical() ? int(factor.levels.size()) : stepsAlong + 1;
        const std::vector<double> from(point.begin(), point.end());
        const Region::Reach ends =
            region.constrained() && !factor.categorical() ? region.bounds(from, int(f)) : Region::Reach{-1.0, 1.0};
        for (int i = 0; i < count; ++i) {
            tries.push_back(point);
            tries.back()(Index(f)) = factor.categorical() ? i : ends.back + (ends.forth - ends.back) * i / stepsAlong;
        }
    }
    const std::vector<Index> shares = sharesOf(factors);
    for (const Index to : shares)
        for (const Index from : shares) {
            if (to == from) continue;
            const Reach room = reach(factors, point, to, from);
            for (int i = 1; i <= stepsAlong; ++i) {
                tries.push_back(point);
                tries.back()(to) += room.max * i / stepsAlong;
                tries.back()(from) -= room.max * i / stepsAlong;
            }
        }
    if (region.constrained() && !shares.empty())
        std::erase_if(tries, [&](const Eigen::RowVectorXd& one) {
            return !region.contains(std::vector<double>(one.begin(), one.end()));
        });
    Eigen::MatrixXd matrix(Index(tries.size()), point.size());
    for (std::size_t i = 0; i < tries.size(); ++i) matrix.row(Index(i)) = tries[i];
    return matrix;
}

} // namespace

double maxPredictionVariance(const Eigen::MatrixXd& points, const Terms& terms, const Region& region,
                             const Eigen::MatrixXd& inverse)
{
    const Factors& factors = region.factors();
    const Eigen::VectorXd values = predictionVariance(points, terms, factors, inverse);
    std::vector<Index> order(static_cast<std::size_t>(values.size()));
    std::iota(order.begin(), order.end(), Index(0));
    const std::size_t climbers = std::min<std::size_t>(10, order.size());
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(climbers), order.end(),
                      [&](Index a, Index b) { return values(a) > values(b) || (values(a) == values(b) && a < b); });
    double largest = 0.0;
    for (std::size_t c = 0; c < climbers; ++c) {
        Eigen::RowVectorXd point = points.row(order[c]);
        double value = values(order[c]);
        for (int step = 0; step < 200; ++step) {
            const Eigen::MatrixXd tries = around(region, point);
            if (tries.rows() == 0) break;
            Index best = 0;
            const double found = predictionVariance(tries, terms, factors, inverse).maxCoeff(&best);
            if (!(found > value * (1.0 + 1e-9))) break;
            value = found;
            point = tries.row(best);
        }
        largest = std::max(largest, value);
    }
    return largest;
}

} // namespace titer::studies
