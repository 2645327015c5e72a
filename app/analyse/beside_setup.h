// What a person asks for beside a multivariate model: learners that predict its response, or clusters of its rows.
#pragma once

#include "core/base/json.h"
#include "core/mvda/learn/cluster_ways.h"
#include "core/mvda/learn/learner.h"

#include <optional>
#include <vector>

namespace titer::app {

enum class Beside { Nothing, Learners, Clusters };

// Those that may stand beside PLS, in the order in which they are offered.
std::vector<mvda::Learner> offeredLearners();

struct BesideSetup {
    Beside kind = Beside::Nothing;
    // PLS is always among them. A Gaussian process takes long and is ticked by whoever wants it.
    std::vector<mvda::Learner> learners = {mvda::Learner::Svm, mvda::Learner::Tree, mvda::Learner::Forest,
                                           mvda::Learner::Network};
    bool areClasses = false; // the response holds classes, though they are written as numbers
    int hidden = 4;          // units of the network
    double decay = 0.01;     // the price of the squares of its weights
    mvda::ClusterWay way = mvda::ClusterWay::KMeans;
    std::optional<int> clusters = {}; // else as many as have the largest mean silhouette

    bool operator==(const BesideSetup&) const = default;
};

// As a project keeps it: null where nothing is asked for.
base::Json besideJson(const BesideSetup& setup);
// What is not known stays as it is without it.
BesideSetup readBeside(const base::Json* json);

} // namespace titer::app
