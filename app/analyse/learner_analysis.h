// What stands beside the model of a table: learners of its response on the same folds, or clusters of its rows. All figures are those of
// core/mvda/learn with the seed 1 and, where nothing is stated, its usual settings, of the rows without a missing cell.
#pragma once

#include "app/analyse/analyse_setup.h"
#include "core/mvda/learn/clusters.h"
#include "core/mvda/learn/learned.h"

#include <memory>

namespace titer::app {

// One of them, or why it cannot be made of this table.
struct LearnerFit {
    mvda::Learner learner = mvda::Learner::Pls;
    mvda::LearnSettings asked = {}; // before what is open was found
    std::shared_ptr<const mvda::Learned> learned = {};
    base::Error error = {};
};

// A line of a tree read from its root: rows whose cell lies under the threshold, or those at or above it.
struct TreeRule {
    int depth = 0;   // splits before it
    int column = -1; // of the columns that describe a row; -1: all rows, of a tree without a split
    bool isBelow = false;
    double threshold = 0.0;
    bool isLeaf = false;
    mvda::RowVectorXd outputs = {}; // the mean, or the share of each class
    std::vector<int> rows = {};     // of the table, that reach it
};

// [any] Never changed.
struct LearnerAnalysis {
    std::vector<LearnerFit> fits = {};   // PLS first
    std::vector<int> rows = {};          // of the table
    int incomplete = 0;                  // rows with a missing cell, which no learner sees
    mvda::LearnResponse response = {};   // of these rows
    mvda::AssessmentRequest judged = {}; // by which folds; nothing of a file
    std::vector<TreeRule> rules = {};    // of the tree; empty without
    mvda::Preprocessing steps = {};      // that rows go through first

    bool areClasses() const { return !response.classes.empty(); }
    // RMSE in the unit of the response, or the part of the rows that is wrong, of a learner from 0: of its own rows and by
    // cross-validation. NaN of one that cannot be made, or whose file does not tell.
    double ownError(int fit) const;
    double unseenError(int fit) const;
    // Those with the least of them; -1: there is none.
    int bestOfOwn() const;
    int bestOfUnseen() const;
    // By cross-validation, else of its own rows, else the first that there is.
    int best() const;
};

// [any] Never changed.
struct ClusterAnalysis {
    mvda::Clusters clusters = {};
    std::vector<int> rows = {};     // of the table; empty of a file
    int incomplete = 0;             // rows with a missing cell, which belong to none
    mvda::Preprocessing steps = {}; // that rows go through first
};

// [any] Rows of a table that learners or clusters were not made of. Never changed.
struct LearnedRows {
    std::vector<int> rows = {}; // of the table, that have all cells
    int incomplete = 0;         // the others, of which nothing is said
    std::vector<std::vector<std::string>> outside =
        {}; // of each row the columns beyond the range of the rows of the model
    // By each learner, a number or the place of a class for each row; nothing by one that cannot be made. Of clusters one, their places.
    std::vector<mvda::LearnedPrediction> said = {};
    mvda::VectorXd observed = {}; // alike; NaN where the table has none, or a class that no learner knows
    base::Errors unlike = {};     // a response of the table that cannot be compared, at its name

    int outsideCount() const; // rows
    int observedCount() const;
    // As LearnerAnalysis::unseenError(), of the rows that are observed; NaN without any.
    double error(int fit, bool areClasses) const;
};

// Asks for learners or clusters, or for nothing beside the model. Learners of a table with batches leave out whole batches to begin with.
void askBeside(AnalyseSetup& setup, Beside kind, const studies::Sheet& sheet);
// That of the model beside which they stand: PLS of a response of numbers, else PCA; beside learners with columns of unit variance, as
// they take them.
AnalyseSetup setupBeside(const AnalyseSetup& setup, const studies::Sheet& sheet);

// The rows of a table that a model is made of. All of it outlives what is done with it.
struct ModelRows {
    const AnalyseSetup& setup;
    const AnalyseTable& table;
    const std::vector<int>& rows; // from 0
};
// [worker] Errors are at a column or a step. Of a stop no learner is complete, and nothing is to be used.
base::Result<LearnerAnalysis> learnersOf(const ModelRows& of, const std::stop_token& stop);
base::Result<ClusterAnalysis> clustersOf(const ModelRows& of, const std::stop_token& stop);
// That of a file, without the rows that it was made of.
LearnerAnalysis learnersOf(mvda::Learned learned);
// [worker] All rows of another table. Errors are at a column that is missing or does not fit, or at a row of the table ("row 7", from 1).
base::Result<LearnedRows> saidOf(const LearnerAnalysis& learners, const AnalyseTable& table);
base::Result<LearnedRows> saidOf(const ClusterAnalysis& clusters, const AnalyseTable& table);

} // namespace titer::app
