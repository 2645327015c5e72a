#include "core/studies/optimal/bred_candidates.h"

#include "core/studies/decisions/pareto.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::studies {

namespace {

using Eigen::Index;
using Eigen::VectorXd;

constexpr std::size_t population = 60;
constexpr int generations = 25;

// The sides of the box between the neighbours on its front; ends have all room.
VectorXd roomOf(const Eigen::MatrixXd& goals, const std::vector<int>& ranks)
{
    constexpr double endless = 1e3;
    VectorXd room = VectorXd::Zero(goals.rows());
    std::vector<Index> order(std::size_t(goals.rows()));
    for (Index c = 0; c < goals.cols(); ++c) {
        std::iota(order.begin(), order.end(), Index(0));
        std::ranges::stable_sort(order, [&](Index a, Index b) {
            const int rankA = ranks[std::size_t(a)], rankB = ranks[std::size_t(b)];
            return rankA != rankB ? rankA < rankB : goals(a, c) < goals(b, c);
        });
        const double range = std::max(goals.col(c).maxCoeff() - goals.col(c).minCoeff(), 1e-300);
        const auto rankAt = [&](std::size_t i) { return ranks[std::size_t(order[i])]; };
        for (std::size_t i = 0; i < order.size(); ++i) {
            const bool isEnd =
                i == 0 || i + 1 == order.size() || rankAt(i - 1) != rankAt(i) || rankAt(i + 1) != rankAt(i);
            room[order[i]] += isEnd ? endless : (goals(order[i + 1], c) - goals(order[i - 1], c)) / range;
        }
    }
    return room;
}

// By front, and within one those first that have room about them; then what breaks limits, by how much.
void keepFittest(std::vector<BredCandidate>& all)
{
    std::ranges::stable_sort(all, {}, &BredCandidate::violation);
    const std::size_t allowed = std::size_t(std::ranges::count(all, 0.0, &BredCandidate::violation));
    if (allowed > 0) {
        Eigen::MatrixXd goals(Index(allowed), all.front().goals.size());
        for (std::size_t i = 0; i < allowed; ++i) goals.row(Index(i)) = all[i].goals.transpose();
        const std::vector<int> ranks = paretoRanks(goals);
        const VectorXd room = roomOf(goals, ranks);
        std::vector<std::size_t> order(allowed);
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
            return ranks[a] != ranks[b] ? ranks[a] < ranks[b] : room[Index(a)] > room[Index(b)];
        });
        std::vector<BredCandidate> sorted;
        for (const std::size_t i : order) sorted.push_back(std::move(all[i]));
        std::ranges::move(sorted, all.begin());
    }
    if (all.size() > population) all.resize(population);
}

} // namespace

VectorXd drawUnit(Index coordinates, base::Random& random)
{
    VectorXd unit(coordinates);
    for (double& one : unit) one = random.uniform();
    return unit;
}

std::vector<BredCandidate> breed(std::vector<VectorXd> known, Index coordinates, const LooksAt& lookAt,
                                 base::Random& random)
{
    while (known.size() > population / 2) known.erase(known.begin() + Index(random.index(known.size())));
    while (known.size() < population) known.push_back(drawUnit(coordinates, random));
    std::vector<BredCandidate> parents;
    for (const VectorXd& unit : known) parents.push_back(lookAt(unit));
    std::vector<BredCandidate> all = parents;
    for (int generation = 0; generation < generations; ++generation) {
        const std::size_t count = parents.size();
        const auto any = [&]() -> const VectorXd& { return parents[random.index(count)].unit; };
        std::vector<BredCandidate> children;
        for (std::size_t i = 0; i < count; ++i) {
            const VectorXd &base = any(), &from = any(), &to = any();
            VectorXd child = parents[i].unit;
            const double step = random.uniform(0.3, 0.9), wander = std::pow(10.0, -random.uniform(0.5, 3.5));
            const std::uint64_t sure = random.index(std::uint64_t(coordinates));
            for (Index k = 0; k < coordinates; ++k) {
                if (std::uint64_t(k) == sure || random.uniform() < 0.8) child[k] = base[k] + step * (to[k] - from[k]);
                if (random.uniform() < 0.2) child[k] += random.normal(0.0, wander);
            }
            children.push_back(lookAt(child));
        }
        all.insert(all.end(), children.begin(), children.end());
        std::ranges::move(children, std::back_inserter(parents));
        keepFittest(parents);
    }
    return all;
}

} // namespace titer::studies
