#include "core/studies/decisions/pareto.h"

#include "core/studies/decisions/optimum.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace titer::studies {

namespace {

bool dominates(const Eigen::MatrixXd& all, Eigen::Index a, Eigen::Index b)
{
    bool better = false;
    for (Eigen::Index c = 0; c < all.cols(); ++c) {
        if (all(a, c) > all(b, c)) return false;
        better = better || all(a, c) < all(b, c);
    }
    return better;
}

Eigen::MatrixXd stacked(const std::vector<ParetoPoint>& points)
{
    Eigen::MatrixXd rows(Eigen::Index(points.size()), points.front().objectives.size());
    for (std::size_t i = 0; i < points.size(); ++i) rows.row(Eigen::Index(i)) = points[i].objectives.transpose();
    return rows;
}

std::vector<ParetoPoint> firstFront(std::vector<ParetoPoint> points)
{
    if (points.empty()) return points;
    const std::vector<int> ranks = paretoRanks(stacked(points));
    std::vector<ParetoPoint> front;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (ranks[i] == 0) front.push_back(std::move(points[i]));
    return front;
}

// At most `count` that lie far apart in the objectives, the best of each objective among them.
std::vector<ParetoPoint> thinned(const std::vector<ParetoPoint>& points, std::size_t count)
{
    if (points.empty()) return points;
    const Eigen::MatrixXd all = stacked(points);
    const Eigen::RowVectorXd low = all.colwise().minCoeff();
    const Eigen::RowVectorXd range = (all.colwise().maxCoeff() - low).cwiseMax(1e-300);
    const Eigen::MatrixXd scaled = (all.rowwise() - low).array().rowwise() / range.array();
    std::vector<ParetoPoint> kept;
    Eigen::VectorXd nearest = Eigen::VectorXd::Constant(all.rows(), std::numeric_limits<double>::infinity());
    const auto keep = [&](Eigen::Index i) {
        if (nearest[i] <= 1e-12) return;
        kept.push_back(points[std::size_t(i)]);
        nearest = nearest.cwiseMin((scaled.rowwise() - scaled.row(i)).rowwise().norm());
    };
    for (Eigen::Index c = 0; c < all.cols(); ++c) {
        Eigen::Index best = 0;
        all.col(c).minCoeff(&best);
        keep(best);
    }
    while (kept.size() < std::min(count, points.size())) {
        Eigen::Index farthest = 0;
        if (nearest.maxCoeff(&farthest) <= 1e-9) break;
        keep(farthest);
    }
    return kept;
}

ParetoPoint pointAt(const Objectives& objectives, const Eigen::VectorXd& x)
{
    return {{x.begin(), x.end()}, objectives(x)};
}

Eigen::VectorXd rangeOf(const std::vector<ParetoPoint>& points)
{
    const Eigen::MatrixXd all = stacked(points);
    return (all.colwise().maxCoeff() - all.colwise().minCoeff()).cwiseMax(1e-12).transpose();
}

// Where a search for a point of the front begins, and the objectives whose proportions it keeps.
struct Start {
    Eigen::VectorXd x;
    Eigen::VectorXd objectives;
};

std::vector<Start> startsAt(const std::vector<ParetoPoint>& front)
{
    std::vector<Start> starts;
    for (const ParetoPoint& point : front)
        starts.push_back({Eigen::Map<const Eigen::VectorXd>(point.point.data(), Eigen::Index(point.point.size())),
                          point.objectives});
    return starts;
}

// In the middle of the edges of the shortest tree that joins all points (R. C. Prim 1957), so that gaps are filled.
std::vector<Start> startsBetween(const std::vector<ParetoPoint>& front, const SearchSpace& space)
{
    const std::vector<Start> ends = startsAt(front);
    const Eigen::VectorXd range = rangeOf(front);
    std::vector<Start> starts;
    std::vector<bool> joined(ends.size(), false);
    std::vector<std::size_t> nearest(ends.size(), 0);
    std::vector<double> distance(ends.size(), std::numeric_limits<double>::infinity());
    std::size_t last = 0;
    for (std::size_t count = 1; count < ends.size(); ++count) {
        joined[last] = true;
        std::size_t next = ends.size();
        for (std::size_t i = 0; i < ends.size(); ++i) {
            if (joined[i]) continue;
            const double d = (ends[i].objectives - ends[last].objectives).cwiseQuotient(range).norm();
            if (d < distance[i]) {
                distance[i] = d;
                nearest[i] = last;
            }
            if (next == ends.size() || distance[i] < distance[next]) next = i;
        }
        const Start &one = ends[next], &other = ends[nearest[next]];
        Start middle{0.5 * (one.x + other.x), 0.5 * (one.objectives + other.objectives)};
        for (std::size_t f = 0; f < space.whole.size(); ++f)
            if (space.whole[f]) middle.x[Eigen::Index(f)] = one.x[Eigen::Index(f)];
        if (space.allows(middle.x)) starts.push_back(std::move(middle));
        last = next;
    }
    return starts;
}

// From each start towards the ideal in its direction: smooth, unlike the largest of the distances.
std::vector<ParetoPoint> refine(const Objectives& objectives, const SearchSpace& space, const ParetoSettings& settings,
                                const std::vector<Start>& starts, const Eigen::VectorXd& ideal,
                                const Eigen::VectorXd& range, int round)
{
    constexpr double power = 8.0;
    std::vector<ParetoPoint> refined(starts.size());
    forEach(
        starts.size(),
        [&](std::size_t i) {
            const Eigen::ArrayXd weights =
                ((starts[i].objectives - ideal).cwiseQuotient(range).array().max(0.0) + 0.02).inverse();
            const auto nearness = [&](const Eigen::VectorXd& x) {
                const Eigen::VectorXd f = objectives(x);
                const Eigen::ArrayXd away = weights * (f - ideal).cwiseQuotient(range).array().max(0.0);
                return Score{-std::pow(away.pow(power).sum(), 1.0 / power) - 1e-4 * away.sum(), -f.sum()};
            };
            const std::string stream = "pareto " + std::to_string(round) + " " + std::to_string(i);
            refined[i] = pointAt(objectives, climb(nearness, space, starts[i].x, 0.05, settings.search, stream).x);
        },
        settings.search.threads);
    return refined;
}

} // namespace

std::vector<int> paretoRanks(const Eigen::MatrixXd& objectives)
{
    std::vector<int> ranks(std::size_t(objectives.rows()), -1);
    std::vector<Eigen::Index> left(ranks.size());
    std::iota(left.begin(), left.end(), Eigen::Index(0));
    // Nobody is better than the first of this order, nor than any that comes before.
    std::stable_sort(left.begin(), left.end(), [&](Eigen::Index a, Eigen::Index b) {
        for (Eigen::Index c = 0; c < objectives.cols(); ++c)
            if (objectives(a, c) != objectives(b, c)) return objectives(a, c) < objectives(b, c);
        return false;
    });
    for (int rank = 0; !left.empty(); ++rank) {
        std::vector<Eigen::Index> front, rest;
        for (const Eigen::Index i : left) {
            const bool dominated = std::any_of(front.begin(), front.end(),
                                               [&](Eigen::Index other) { return dominates(objectives, other, i); });
            (dominated ? rest : front).push_back(i);
            if (!dominated) ranks[std::size_t(i)] = rank;
        }
        left = std::move(rest);
    }
    return ranks;
}

std::vector<ParetoPoint> paretoFront(const Objectives& objectives, const SearchSpace& space,
                                     const ParetoSettings& settings)
{
    const std::vector<Eigen::VectorXd> candidates = spread(space, settings.search.candidates, settings.search.seed);
    if (candidates.empty()) return {};
    std::vector<ParetoPoint> points(candidates.size());
    forEach(
        candidates.size(), [&](std::size_t i) { points[i] = pointAt(objectives, candidates[i]); },
        settings.search.threads);
    // The best of each objective, found for itself.
    const Eigen::Index count = points.front().objectives.size();
    SearchSettings alone = settings.search;
    alone.candidates = std::min(alone.candidates, 512);
    Eigen::VectorXd ideal(count);
    std::vector<ParetoPoint> ends;
    for (Eigen::Index c = 0; c < count; ++c) {
        // The others decide where this one is equally good.
        const auto best = hills(
                              [&](const Eigen::VectorXd& x) {
                                  const Eigen::VectorXd f = objectives(x);
                                  return Score{-f[c], -f.sum()};
                              },
                              space, alone)
                              .front();
        ideal[c] = -best.score[0];
        ends.push_back(pointAt(objectives, best.x));
    }
    points.insert(points.end(), ends.begin(), ends.end());
    const std::size_t max = std::size_t(settings.points);
    std::vector<ParetoPoint> front = thinned(firstFront(std::move(points)), max);
    std::vector<Start> starts = startsAt(front);
    // What nobody has refined yet gives way to what it was refined to.
    std::vector<ParetoPoint> kept = std::move(ends);
    for (int round = 0; round < 4; ++round) {
        std::vector<ParetoPoint> found = refine(objectives, space, settings, starts, ideal, rangeOf(front), round);
        found.insert(found.end(), kept.begin(), kept.end());
        front = kept = thinned(firstFront(std::move(found)), max);
        starts = startsBetween(front, space);
    }
    std::stable_sort(front.begin(), front.end(),
                     [](const ParetoPoint& a, const ParetoPoint& b) { return a.objectives[0] < b.objectives[0]; });
    return front;
}

std::vector<ParetoPoint> paretoFront(const std::vector<FittedResponse>& fitted, const std::vector<Goal>& goals,
                                     const SearchSpace& space, const ParetoSettings& settings)
{
    const std::vector<FittedResponse> responses = over(space, fitted);
    const auto meansOf = [&](const Eigen::VectorXd& x) {
        std::vector<double> means;
        for (const Goal& goal : goals)
            means.push_back(meanAt(responses[goal.response], {x.data(), std::size_t(x.size())}));
        return means;
    };
    const auto objectives = [&](const Eigen::VectorXd& x) {
        const std::vector<double> means = meansOf(x);
        const double shortfall = -std::min(0.0, desirabilityOrShortfall(goals, means));
        Eigen::VectorXd found(Eigen::Index(goals.size()));
        for (std::size_t i = 0; i < goals.size(); ++i) {
            const Goal& goal = goals[i];
            const double width = goal.kind == Goal::Kind::Minimise ? goal.high - goal.target : goal.target - goal.low;
            found[Eigen::Index(i)] = (goal.kind == Goal::Kind::Maximise   ? -means[i]
                                      : goal.kind == Goal::Kind::Minimise ? means[i]
                                                                          : std::abs(means[i] - goal.target)) +
                                     100.0 * width * shortfall;
        }
        return found;
    };
    std::vector<ParetoPoint> front = paretoFront(objectives, space, settings);
    for (ParetoPoint& point : front) {
        const Eigen::VectorXd whole =
            space.completed(Eigen::Map<const Eigen::VectorXd>(point.point.data(), Eigen::Index(point.point.size())));
        point.point.assign(whole.begin(), whole.end());
    }
    return front;
}

} // namespace titer::studies
