// The ways to find clusters (clusters.h), of rows that are scaled. Places are those of the first rows: 0 is the cluster of the first one.
#pragma once

#include "core/mvda/scaling.h"

#include <cstdint>
#include <stop_token>

namespace titer::mvda {

enum class ClusterWay { KMeans, Ward, Complete, Average, Single };
const char* nameOf(ClusterWay way); // "kmeans", "ward", ...

// The best of `starts` by the sum of squares; as many rows that differ are needed.
std::vector<int> kMeans(const MatrixXd& x, int count, int starts, std::uint64_t seed, std::stop_token stop);

// Of a step: what joined, rows as -1, -2, ... and what earlier steps joined as 1, 2, ..., and how far apart they were.
struct Merge {
    int a = 0, b = 0;
    double height = 0.0;
};

MatrixXd distancesOf(const MatrixXd& x);
std::vector<Merge> mergesOf(MatrixXd distances, ClusterWay way, std::stop_token stop);
// As many clusters are left.
std::vector<int> cutTree(const std::vector<Merge>& merges, int count);

// The mean of the rows of each cluster.
MatrixXd centresOf(const MatrixXd& x, const std::vector<int>& places, int count);
// The nearest one of each row, the first of equal ones.
std::vector<int> nearestOf(const MatrixXd& centres, const MatrixXd& x);
// Numbered anew by the first row of each.
std::vector<int> byFirstRow(const std::vector<int>& places);

} // namespace titer::mvda
