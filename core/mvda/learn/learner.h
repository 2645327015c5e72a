// What learns from a table: support vectors, trees, forests, networks, Gaussian processes, and PLS beside them. How each is set, and the rows that it sees.
#pragma once

#include "core/base/json.h"
#include "core/mvda/scaling.h"

#include <cstdint>
#include <optional>

namespace titer::mvda {

enum class Learner { Svm, Tree, Forest, Network, Process, Pls };
const char* nameOf(Learner learner); // "svm", "tree", ...

enum class Kernel {
    Radial, // exp(-gamma |a - b|^2)
    Linear  // a b
};
const char* nameOf(Kernel kernel); // "rbf", "linear"

// Settings without a value are found by cross-validation among the rows that a model is made of.
struct SvmSettings {
    Kernel kernel = Kernel::Radial;
    std::optional<double> c = {};     // price of an error
    std::optional<double> gamma = {}; // by the squared distance of scaled rows
    double epsilon = 0.1;             // errors of numbers that cost nothing, in standard deviations of the response
};
struct TreeSettings {
    int depth = 30;                     // splits on a way at most
    int leafRows = 5;                   // at least
    std::optional<double> pruning = {}; // the part of the root's risk that a split must save
};
struct ForestSettings {
    int trees = 500;
    std::optional<int> leafRows = {}; // at least; else 5, of classes 1
    std::optional<int> tried =
        {}; // columns that are drawn for each split; else a third, of classes the root of their number
};
struct NetworkSettings {
    int hidden = 4;
    double decay = 0.01; // of the squares of the weights
    int starts = 3;      // from other weights; the one that ends lowest is kept
};

struct ProcessSettings {
    std::optional<double> noiseShare = {}; // is always found (GaussianProcess)
};

struct LearnSettings {
    Learner learner = Learner::Svm;
    Scale scale = Scale::UnitVariance; // trees and forests take the columns as they are
    std::uint64_t seed = 1;
    SvmSettings svm = {};
    TreeSettings tree = {};
    ForestSettings forest = {};
    NetworkSettings network = {};
    ProcessSettings process = {};
    std::optional<int> components = {}; // of PLS
};
// The settings of its learner alone, by name: null what is to be found.
base::Json settingsJson(const LearnSettings& settings);

// Rows with their responses: numbers, or the places of their classes.
struct LearnRows {
    MatrixXd x;
    VectorXd y;
    int classes = 0; // 0 of numbers

    int outputs() const { return classes > 0 ? classes : 1; }
    LearnRows taken(const std::vector<int>& rows) const;
};

} // namespace titer::mvda
