#include "core/studies/numerics/direct_search.h"

#include "core/base/math/random.h"
#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <string>

namespace titer::studies {

namespace {

constexpr int maxCombinations = 4096;

bool whole(const SearchSpace& space, Eigen::Index i)
{
    return !space.whole.empty() && space.whole[std::size_t(i)];
}

// All combinations of the whole coordinates, the others at their middle.
std::vector<Eigen::VectorXd> combinations(const SearchSpace& space)
{
    std::vector<Eigen::VectorXd> all{0.5 * (space.low + space.high)};
    for (Eigen::Index i = 0; i < space.low.size(); ++i) {
        if (!whole(space, i)) continue;
        std::vector<Eigen::VectorXd> longer;
        for (const Eigen::VectorXd& one : all)
            for (double value = space.low[i]; value <= space.high[i] && longer.size() < maxCombinations; value += 1.0) {
                longer.push_back(one);
                longer.back()[i] = value;
            }
        all = std::move(longer);
    }
    return all;
}

std::vector<Eigen::Index> freeCoordinates(const SearchSpace& space)
{
    std::vector<Eigen::Index> free;
    for (Eigen::Index i = 0; i < space.low.size(); ++i)
        if (!whole(space, i) && space.high[i] > space.low[i]) free.push_back(i);
    return free;
}

// Orthogonal directions, each as likely as the other.
Eigen::MatrixXd randomDirections(base::Random& random, Eigen::Index n)
{
    Eigen::MatrixXd drawn(n, n);
    for (double& value : drawn.reshaped()) value = random.normal();
    return Qr(drawn).q();
}

// A step along a direction, cut off at the bounds.
Eigen::VectorXd stepped(const SearchSpace& space, const std::vector<Eigen::Index>& free, const Eigen::VectorXd& from,
                        const Eigen::VectorXd& direction, double step)
{
    Eigen::VectorXd to = from;
    for (std::size_t i = 0; i < free.size(); ++i) {
        const Eigen::Index at = free[i];
        const double range = space.high[at] - space.low[at];
        to[at] = std::clamp(from[at] + step * range * direction[Eigen::Index(i)], space.low[at], space.high[at]);
    }
    return to;
}

} // namespace

Eigen::VectorXd SearchSpace::completed(Eigen::VectorXd x) const
{
    if (rest < 0) return x;
    x[rest] = 1.0;
    for (const Eigen::Index share : shares) x[rest] -= x[share];
    return x;
}

Eigen::VectorXd SearchSpace::excess(const Eigen::VectorXd& x) const
{
    Eigen::VectorXd beyond = normals * x - limits;
    if (squares.size() > 0) beyond += squares * x.cwiseAbs2();
    return beyond;
}

Eigen::VectorXd SearchSpace::slope(Eigen::Index limit, const Eigen::VectorXd& x) const
{
    Eigen::VectorXd way = normals.row(limit).transpose();
    if (squares.size() > 0) way += 2.0 * squares.row(limit).transpose().cwiseProduct(x);
    return way;
}

bool SearchSpace::allows(const Eigen::VectorXd& x) const
{
    return limits.size() == 0 || (excess(x).array() <= 1e-12).all();
}

Found climb(const Objective& objective, const SearchSpace& space, const Eigen::VectorXd& start, double step,
            const SearchSettings& settings, std::string_view stream)
{
    const std::vector<Eigen::Index> free = freeCoordinates(space);
    const Eigen::Index n = Eigen::Index(free.size());
    base::Random random(settings.seed, stream);
    Found best{start, objective(start)};
    if (n == 0) return best;
    int left = settings.evaluations;
    Eigen::VectorXd moved = Eigen::VectorXd::Zero(n); // the last success: tried first, and farther
    const auto attempt = [&](const Eigen::VectorXd& direction, double length) {
        const Eigen::VectorXd x = stepped(space, free, best.x, direction, length);
        if (x == best.x || !space.allows(x)) return false;
        --left;
        const Score score = objective(x);
        if (!(score > best.score)) return false;
        best = {x, score};
        moved = direction;
        return true;
    };
    for (int round = 0; step > settings.precision && left > 0; ++round) {
        bool better = false;
        if (!moved.isZero()) better = attempt(moved, 2.0 * step);
        const Eigen::MatrixXd basis =
            round % 2 == 0 ? Eigen::MatrixXd(Eigen::MatrixXd::Identity(n, n)) : randomDirections(random, n);
        for (Eigen::Index i = 0; i < n && !better; ++i)
            better = attempt(basis.col(i), step) || attempt(-basis.col(i), step);
        if (better)
            step = std::min(0.5, 2.0 * step);
        else if (round % 2 == 1)
            step *= 0.5;
        if (!better) moved.setZero();
    }
    return best;
}

std::vector<Eigen::VectorXd> spread(const SearchSpace& space, int count, std::uint64_t seed)
{
    const std::vector<Eigen::Index> free = freeCoordinates(space);
    std::vector<Eigen::VectorXd> points = space.known;
    const std::vector<Eigen::VectorXd> levels = combinations(space);
    for (std::size_t c = 0; c < levels.size(); ++c) {
        base::Random random(seed, "spread " + std::to_string(c));
        const std::size_t corners = free.size() <= 10 ? std::size_t(1) << free.size() : 0;
        if (space.allows(levels[c])) points.push_back(levels[c]);
        for (std::size_t k = 0; k < corners + std::size_t(count); ++k) {
            Eigen::VectorXd x = levels[c];
            for (std::size_t i = 0; i < free.size(); ++i) {
                const double low = space.low[free[i]], high = space.high[free[i]];
                x[free[i]] = k >= corners ? random.uniform(low, high) : k >> i & 1 ? high : low;
            }
            if (space.allows(x)) points.push_back(std::move(x));
        }
    }
    return points;
}

namespace {

// Of candidates by falling score: the best, in the first places those that lie apart, so that several hills are climbed.
std::vector<std::size_t> startsOf(const std::vector<Eigen::VectorXd>& candidates, const std::vector<std::size_t>& order,
                                  const Eigen::VectorXd& range, std::size_t count)
{
    std::vector<std::size_t> starts;
    for (const double apart : {0.25, 0.0})
        for (const std::size_t i : order) {
            if (starts.size() >= count) break;
            if (std::all_of(starts.begin(), starts.end(), [&](std::size_t s) {
                    return s != i && (candidates[i] - candidates[s]).cwiseQuotient(range).norm() >= apart;
                }))
                starts.push_back(i);
        }
    return starts;
}

} // namespace

std::vector<Found> hills(const Objective& objective, const SearchSpace& space, const SearchSettings& settings)
{
    const std::vector<Eigen::VectorXd> candidates = spread(space, settings.candidates, settings.seed);
    std::vector<Score> scores(candidates.size());
    constexpr std::size_t piece = 64;
    forEach((candidates.size() + piece - 1) / piece,
            [&](std::size_t p) {
                for (std::size_t i = p * piece; i < std::min(candidates.size(), (p + 1) * piece); ++i)
                    scores[i] = objective(candidates[i]);
            },
            settings.threads);
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });

    const Eigen::VectorXd range = (space.high - space.low).cwiseMax(1e-300);
    const std::vector<std::size_t> starts = startsOf(candidates, order, range, std::size_t(settings.starts));
    std::vector<Found> found(starts.size());
    forEach(
        starts.size(),
        [&](std::size_t i) {
            found[i] = climb(objective, space, candidates[starts[i]], 0.125, settings, "climb " + std::to_string(i));
        },
        settings.threads);
    return apart(std::move(found), space);
}

std::vector<Found> apart(std::vector<Found> found, const SearchSpace& space)
{
    const Eigen::VectorXd range = (space.high - space.low).cwiseMax(1e-300);
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.score > b.score; });
    std::vector<Found> kept;
    for (Found& one : found)
        if (std::all_of(kept.begin(), kept.end(),
                        [&](const Found& other) { return (one.x - other.x).cwiseQuotient(range).norm() > 0.02; }))
            kept.push_back(std::move(one));
    return kept;
}

} // namespace titer::studies
