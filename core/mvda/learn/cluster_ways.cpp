#include "core/mvda/learn/cluster_ways.h"

#include "core/base/math/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace titer::mvda {

using Eigen::Index;

namespace {

constexpr int maxLloydRounds = 300;
constexpr double infinite = std::numeric_limits<double>::infinity();

double squaresWithin(const MatrixXd& x, const MatrixXd& centres, const std::vector<int>& places)
{
    double sum = 0.0;
    for (Index i = 0; i < x.rows(); ++i) sum += (x.row(i) - centres.row(places[std::size_t(i)])).squaredNorm();
    return sum;
}

// A row, each as likely as its square distance to the nearest centre so far.
Index drawnRow(const VectorXd& squares, base::Random& random)
{
    double left = random.uniform() * squares.sum();
    Index taken = 0;
    for (Index i = 0; i < squares.size(); ++i) {
        if (squares[i] > 0.0) taken = i;
        left -= squares[i];
        if (left < 0.0 && squares[i] > 0.0) break;
    }
    return taken;
}

MatrixXd drawnCentres(const MatrixXd& x, int count, base::Random& random)
{
    MatrixXd centres(count, x.cols());
    centres.row(0) = x.row(Index(random.index(std::uint64_t(x.rows()))));
    VectorXd squares = (x.rowwise() - centres.row(0)).rowwise().squaredNorm();
    for (int k = 1; k < count; ++k) {
        centres.row(k) = x.row(drawnRow(squares, random));
        squares = squares.cwiseMin((x.rowwise() - centres.row(k)).rowwise().squaredNorm());
    }
    return centres;
}

// A centre without a row goes to the row that is farthest from its own.
void fillEmpty(const MatrixXd& x, const MatrixXd& centres, std::vector<int>& places)
{
    std::vector<int> counts(std::size_t(centres.rows()), 0);
    for (const int place : places) ++counts[std::size_t(place)];
    for (std::size_t k = 0; k < counts.size(); ++k) {
        if (counts[k] > 0) continue;
        Index farthest = -1;
        double most = -1.0;
        for (Index i = 0; i < x.rows(); ++i) {
            const int place = places[std::size_t(i)];
            const double square = (x.row(i) - centres.row(place)).squaredNorm();
            if (counts[std::size_t(place)] > 1 && square > most) {
                most = square;
                farthest = i;
            }
        }
        --counts[std::size_t(places[std::size_t(farthest)])];
        places[std::size_t(farthest)] = int(k);
        counts[k] = 1;
    }
}

// Distances of what joins to a third, from those of both and their rows (Lance and Williams); squared of Ward's.
double joined(ClusterWay way, double a, double b, double between, double rowsA, double rowsB, double rowsC)
{
    switch (way) {
    case ClusterWay::Single:
        return std::min(a, b);
    case ClusterWay::Complete:
        return std::max(a, b);
    case ClusterWay::Average:
        return (rowsA * a + rowsB * b) / (rowsA + rowsB);
    default:
        return ((rowsA + rowsC) * a + (rowsB + rowsC) * b - rowsC * between) / (rowsA + rowsB + rowsC);
    }
}

} // namespace

const char* nameOf(ClusterWay way)
{
    constexpr const char* names[] = {"kmeans", "ward", "complete", "average", "single"};
    return names[int(way)];
}

MatrixXd centresOf(const MatrixXd& x, const std::vector<int>& places, int count)
{
    MatrixXd centres = MatrixXd::Zero(count, x.cols());
    VectorXd rows = VectorXd::Zero(count);
    for (Index i = 0; i < x.rows(); ++i) {
        centres.row(places[std::size_t(i)]) += x.row(i);
        rows[places[std::size_t(i)]] += 1.0;
    }
    return centres.array().colwise() / rows.array();
}

std::vector<int> nearestOf(const MatrixXd& centres, const MatrixXd& x)
{
    std::vector<int> places;
    for (Index i = 0; i < x.rows(); ++i) {
        Index place = 0;
        (centres.rowwise() - x.row(i)).rowwise().squaredNorm().minCoeff(&place);
        places.push_back(int(place));
    }
    return places;
}

std::vector<int> byFirstRow(const std::vector<int>& places)
{
    std::map<int, int> numbers;
    std::vector<int> renamed;
    for (const int place : places) renamed.push_back(numbers.try_emplace(place, int(numbers.size())).first->second);
    return renamed;
}

std::vector<int> kMeans(const MatrixXd& x, int count, int starts, std::uint64_t seed, std::stop_token stop)
{
    std::vector<int> best;
    double least = infinite;
    for (int start = 0; start < starts && !stop.stop_requested(); ++start) {
        base::Random random(seed, "mvda/kmeans/" + std::to_string(count) + "/" + std::to_string(start));
        MatrixXd centres = drawnCentres(x, count, random);
        std::vector<int> places;
        for (int round = 0; round < maxLloydRounds; ++round) {
            std::vector<int> next = nearestOf(centres, x);
            fillEmpty(x, centres, next);
            if (next == places) break;
            places = std::move(next);
            centres = centresOf(x, places, count);
        }
        const double squares = squaresWithin(x, centres, places);
        if (!(squares < least * (1.0 - 1e-12))) continue;
        least = squares;
        best = places;
    }
    return byFirstRow(best);
}

MatrixXd distancesOf(const MatrixXd& x)
{
    MatrixXd distances(x.rows(), x.rows());
    for (Index i = 0; i < x.rows(); ++i) distances.col(i) = (x.rowwise() - x.row(i)).rowwise().norm();
    return distances;
}

std::vector<Merge> mergesOf(MatrixXd distances, ClusterWay way, std::stop_token stop)
{
    const Index count = distances.rows();
    if (way == ClusterWay::Ward) distances = distances.cwiseAbs2();
    std::vector<int> names, rows(std::size_t(count), 1);
    for (int i = 1; i <= int(count); ++i) names.push_back(-i);
    std::vector<bool> isGone(std::size_t(count), false);
    // Of each the nearest behind it.
    std::vector<Index> nearest(std::size_t(count), -1);
    const auto findNearest = [&](Index i) {
        nearest[std::size_t(i)] = -1;
        for (Index j = i + 1; j < count; ++j)
            if (!isGone[std::size_t(j)] &&
                (nearest[std::size_t(i)] < 0 || distances(j, i) < distances(nearest[std::size_t(i)], i)))
                nearest[std::size_t(i)] = j;
    };
    for (Index i = 0; i < count; ++i) findNearest(i);
    std::vector<Merge> merges;
    for (int step = 1; step < int(count) && !stop.stop_requested(); ++step) {
        Index a = -1;
        for (Index i = 0; i < count; ++i)
            if (const Index near = nearest[std::size_t(i)];
                !isGone[std::size_t(i)] && near >= 0 &&
                (a < 0 || distances(near, i) < distances(nearest[std::size_t(a)], a)))
                a = i;
        const Index b = nearest[std::size_t(a)];
        const double between = distances(b, a);
        const auto [low, high] = std::minmax(names[std::size_t(a)], names[std::size_t(b)]);
        // Rows before what joined earlier, and each in its order.
        const bool areRows = high < 0;
        merges.push_back({areRows ? high : low, areRows ? low : high,
                          way == ClusterWay::Ward ? std::sqrt(std::max(0.0, between)) : between});
        isGone[std::size_t(b)] = true;
        for (Index i = 0; i < count; ++i) {
            if (isGone[std::size_t(i)] || i == a) continue;
            distances(a, i) = distances(i, a) =
                joined(way, distances(i, a), distances(i, b), between, rows[std::size_t(a)], rows[std::size_t(b)],
                       rows[std::size_t(i)]);
        }
        rows[std::size_t(a)] += rows[std::size_t(b)];
        names[std::size_t(a)] = step;
        findNearest(a);
        for (Index i = 0; i < b; ++i) {
            if (isGone[std::size_t(i)] || i == a) continue;
            const Index near = nearest[std::size_t(i)];
            if (near == a || near == b)
                findNearest(i);
            else if (i < a && distances(a, i) < distances(near, i))
                nearest[std::size_t(i)] = a;
        }
    }
    return merges;
}

std::vector<int> cutTree(const std::vector<Merge>& merges, int count)
{
    const std::size_t rows = merges.size() + 1;
    std::vector<std::vector<int>> joined; // the rows of each step
    std::vector<int> places(rows, 0);
    for (std::size_t i = 0; i < rows; ++i) places[i] = int(i);
    for (std::size_t step = 0; step + std::size_t(count) < rows; ++step) {
        std::vector<int>& own = joined.emplace_back();
        for (const int name : {merges[step].a, merges[step].b})
            if (name < 0)
                own.push_back(-name - 1);
            else
                own.insert(own.end(), joined[std::size_t(name) - 1].begin(), joined[std::size_t(name) - 1].end());
        for (const int row : own) places[std::size_t(row)] = int(rows + step);
    }
    return byFirstRow(places);
}

} // namespace titer::mvda
