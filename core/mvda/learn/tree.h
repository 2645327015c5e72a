// Classification and regression trees (Breiman, Friedman, Olshen, Stone 1984, Classification and Regression Trees): each split is the one
// that takes away the largest part of the squares about the mean, or of Gini's impurity; branches that save too little are cut off again
// (cost-complexity pruning, ibid. chapter 3; of classes by the rows that are wrong). Forests (Breiman 2001, Mach. Learn. 45, 5) are the mean
// of trees of rows that are drawn with replacement, each split among columns that are drawn.
#pragma once

#include "core/base/math/random.h"
#include "core/mvda/learn/learner.h"

namespace titer::mvda {

// Nodes from the root on, each before those below it.
struct Tree {
    std::vector<int> column = {};       // that is split; -1 of a leaf
    std::vector<double> threshold = {}; // rows whose cell lies under it go to `below`
    std::vector<int> below = {}, above = {};
    std::vector<double> risk = {}; // of its own rows, as if it were a leaf: sum of squares, or rows that are wrong
    std::vector<double> gain = {}; // what its split takes away of squares or impurity, by the rows
    MatrixXd values = {};          // nodes x outputs: the mean, or the shares of the classes

    int nodes() const { return int(column.size()); }
    int leaves() const;
    int leafOf(const RowVectorXd& row) const;
    MatrixXd outputs(const MatrixXd& x) const;
};

struct Growth {
    int depth = 30;
    int leafRows = 1;
    int tried = 0;                  // columns for each split; 0: all
    base::Random* random = nullptr; // draws them
};
// Of these rows, of which some may stand more than once.
Tree grownTree(const LearnRows& rows, std::vector<int> taken, const Growth& growth);
// Without the branches that save less than this part of the root's risk for each of their splits.
Tree prunedTree(const Tree& tree, double part);
// The parts at which branches go, falling.
std::vector<double> pruningSteps(const Tree& tree);

struct Forest {
    std::vector<Tree> trees = {};
    // Of each row by the trees that have not seen it (rows x outputs); NaN where all have.
    MatrixXd outOfBag = {};

    MatrixXd outputs(const MatrixXd& x) const;
};
Forest grownForest(const LearnRows& rows, const ForestSettings& settings, std::uint64_t seed);

// What the splits of each column gain, in parts of all that is gained; 0 where nothing is.
VectorXd importanceOf(const std::vector<Tree>& trees, Eigen::Index columns);

} // namespace titer::mvda
