#include "core/mvda/learn/clusters.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

constexpr int maxTried = 10;

base::Done check(const Block& table, const ClusterRequest& request)
{
    const Index rows = table.cells.rows();
    if (table.cells.cols() == 0)
        return base::inputError(say(CORE_TR("core", "No column is left for the model. Name some of numbers.")));
    if (rows < 3)
        return base::inputError(
            say(CORE_TR("core", "There are {1} rows, but clusters need at least three."), std::to_string(rows)));
    if (rows > maxClusterRows)
        return base::inputError(
            say(CORE_TR("core", "There are {1} rows, and at most {2} can be put into clusters. Take "
                                "fewer of them."),
                std::to_string(rows), std::to_string(maxClusterRows)));
    if (const base::Done done = everyCellOfColumns(table); !done) return done.error();
    return canBeScaled(table, request.scale);
}

Index rowsThatDiffer(const MatrixXd& x)
{
    std::set<std::vector<double>> seen;
    for (Index i = 0; i < x.rows(); ++i) {
        const RowVectorXd row = x.row(i);
        seen.emplace(row.begin(), row.end());
    }
    return Index(seen.size());
}

VectorXd silhouettesOf(const MatrixXd& distances, const std::vector<int>& places, int count)
{
    const Index rows = distances.rows();
    VectorXd sizes = VectorXd::Zero(count), silhouettes = VectorXd::Zero(rows);
    for (const int place : places) sizes[place] += 1.0;
    for (Index i = 0; i < rows; ++i) {
        const int own = places[std::size_t(i)];
        if (sizes[own] < 2.0) continue;
        VectorXd means = VectorXd::Zero(count);
        for (Index j = 0; j < rows; ++j) means[places[std::size_t(j)]] += distances(j, i);
        const double a = means[own] / (sizes[own] - 1.0);
        double b = std::numeric_limits<double>::infinity();
        for (int k = 0; k < count; ++k)
            if (k != own) b = std::min(b, means[k] / sizes[k]);
        const double larger = std::max(a, b);
        silhouettes[i] = larger > 0.0 ? (b - a) / larger : 0.0;
    }
    return silhouettes;
}

// The rows of one table in as many clusters as are asked for.
class Clustering {
public:
    Clustering(const MatrixXd& x, const ClusterRequest& request)
        : m_x(x)
        , m_request(request)
        , m_distances(distancesOf(x))
    {
        if (request.way != ClusterWay::KMeans) m_merges = mergesOf(m_distances, request.way, request.stop);
    }

    std::vector<int> placesOf(int count) const
    {
        return m_request.way == ClusterWay::KMeans
                   ? kMeans(m_x, count, m_request.starts, m_request.seed, m_request.stop)
                   : cutTree(m_merges, count);
    }
    VectorXd silhouettes(const std::vector<int>& places, int count) const
    {
        return silhouettesOf(m_distances, places, count);
    }
    std::vector<Merge> merges() const { return m_merges; }

private:
    const MatrixXd& m_x;
    const ClusterRequest& m_request;
    const MatrixXd m_distances;
    std::vector<Merge> m_merges;
};

base::Error stoppedSearch()
{
    return base::inputError(say(CORE_TR("core", "The search for clusters was stopped.")));
}

} // namespace

base::Result<Clusters> clustersOf(const Block& table, const ClusterRequest& request)
{
    if (const base::Done done = check(table, request); !done) return done.error();
    Clusters clusters{.way = request.way, .scale = request.scale, .names = table.names, .units = table.units};
    clusters.scaling = scalingOf(table.cells, request.scale);
    clusters.low = table.cells.colwise().minCoeff();
    clusters.high = table.cells.colwise().maxCoeff();
    const MatrixXd x = clusters.scaling.applied(table.cells);
    const Index different = rowsThatDiffer(table.cells);
    const int count = request.count.value_or(int(std::clamp<Index>(different - 1, 2, maxTried)));
    if (count < 2 || Index(count) > different)
        return base::inputError("k",
                                say(CORE_TR("core", "{1} clusters are asked for, and {2} rows differ from one another. "
                                                    "There can be 2 to as many clusters as that."),
                                    std::to_string(request.count.value_or(2)), std::to_string(different)));
    const Clustering clustering(x, request);
    if (request.stop.stop_requested()) return stoppedSearch();
    int best = count;
    if (!request.count) {
        for (int k = 2; k <= count; ++k) {
            const std::vector<int> places = clustering.placesOf(k);
            if (request.stop.stop_requested()) return stoppedSearch();
            clusters.tried.push_back(clustering.silhouettes(places, k).mean());
        }
        best = 2 + int(std::max_element(clusters.tried.begin(), clusters.tried.end()) - clusters.tried.begin());
    }
    clusters.places = clustering.placesOf(best);
    if (request.stop.stop_requested()) return stoppedSearch();
    clusters.silhouettes = clustering.silhouettes(clusters.places, best);
    clusters.merges = clustering.merges();
    clusters.centres = centresOf(x, clusters.places, best);
    clusters.within = VectorXd::Zero(best);
    for (Index i = 0; i < x.rows(); ++i) {
        const int place = clusters.places[std::size_t(i)];
        clusters.within[place] += (x.row(i) - clusters.centres.row(place)).squaredNorm();
    }
    clusters.total = (x.rowwise() - x.colwise().mean()).squaredNorm();
    return clusters;
}

base::Done canPredict(const Clusters& clusters)
{
    if (clusters.way == ClusterWay::KMeans) return base::done();
    return base::inputError(say(CORE_TR("core", "Clusters of the way “{1}” have no centres that say where a new row "
                                                "belongs. Make them by k-means."),
                                nameOf(clusters.way)));
}

base::Result<ClusterPrediction> predict(const Clusters& clusters, const Block& rows)
{
    if (const base::Done done = canPredict(clusters); !done) return done.error();
    if (const base::Done done = everyCell(rows); !done) return done.error();
    return ClusterPrediction{.places = nearestOf(clusters.centres, clusters.scaling.applied(rows.cells)),
                             .outside = outsideOf(rows.cells, clusters.low, clusters.high)};
}

} // namespace titer::mvda
