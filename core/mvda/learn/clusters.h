// Clusters of rows that are near one another, of scaled columns.
//   k-means: the centres with the least sum of squares within (Lloyd 1982, IEEE Trans. Inf. Theory 28, 129), from starts that are drawn far
//   apart (Arthur and Vassilvitskii 2007, SODA, "k-means++").
//   hierarchical: the nearest two clusters join, again and again; distances by Lance and Williams (1967, Comput. J. 9, 373); Ward's are of
//   squared distances and their heights roots of those (Murtagh and Legendre 2014, J. Classif. 31, 274, "Ward2").
// The silhouette of a row (Rousseeuw 1987, J. Comput. Appl. Math. 20, 53) is (b - a)/max(a, b): a its mean distance to its own cluster, b
// to the nearest other one; 0 in a cluster of one row.
#pragma once

#include "core/mvda/learn/cells.h"
#include "core/mvda/learn/cluster_ways.h"

#include <optional>
#include <stop_token>

namespace titer::mvda {

struct ClusterRequest {
    ClusterWay way = ClusterWay::KMeans;
    Scale scale = Scale::UnitVariance;
    std::optional<int> count = {}; // else the one of 2 to 10 with the largest mean silhouette
    int starts = 20;               // of k-means
    std::uint64_t seed = 1;
    std::stop_token stop = {};
};

struct Clusters {
    ClusterWay way = ClusterWay::KMeans;
    Scale scale = Scale::UnitVariance;
    std::vector<std::string> names = {}, units = {};
    Preprocessing preprocessing = {}; // as of a learner (learned.h)
    Scaling scaling = {};
    RowVectorXd low = {}, high = {}; // of each column
    std::vector<int> places = {};    // the cluster of each row; the first one is that of the first row, and so on
    MatrixXd centres = {};           // clusters x columns, scaled
    VectorXd within = {};            // of each cluster the sum of squares about its centre
    double total = 0.0;              // about the mean of all
    VectorXd silhouettes = {};       // of each row
    std::vector<double> tried = {};  // mean silhouettes of 2, 3, ... clusters, where their number was to be found
    std::vector<Merge> merges = {};  // hierarchical

    int count() const { return int(centres.rows()); }
};

constexpr int maxClusterRows = 5000; // each distance between two of them is kept

base::Result<Clusters> clustersOf(const Block& table, const ClusterRequest& request);

// An error unless they are of k-means: a tree of clusters says nothing of other rows.
base::Done canPredict(const Clusters& clusters);

struct ClusterPrediction {
    std::vector<int> places = {};
    std::vector<OutsideCell> outside = {};
};
// The nearest centre of each row, with the columns of the table in their order and units. Errors are those of canPredict(), or name a cell that is missing.
base::Result<ClusterPrediction> predict(const Clusters& clusters, const Block& rows);

} // namespace titer::mvda
