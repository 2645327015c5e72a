// What a multivariate model says of its table: the model, its own rows, those that were left out, and new ones.
#pragma once

#include "app/analyse/analyse_setup.h"
#include "app/analyse/batch_analysis.h"
#include "app/analyse/card/model_life.h"
#include "app/analyse/permutations/permutation_job.h"
#include "app/analyse/predicted_rows.h"
#include "app/common/background_job.h"

#include <optional>

namespace titer::app {

struct LearnerAnalysis;
struct ClusterAnalysis;

// [any] Never changed.
struct Analysis {
    AnalyseSetup setup = {};
    TableValue table = {}; // of the rows, of batches a row for each; nullptr: the model was opened from a file
    // Without components where learners or clusters stand alone; its columns are then theirs.
    mvda::Model model = {};
    base::Error modelFault = {}; // why there is none beside them; empty where they were opened from a file
    std::vector<int> rows = {};  // of the table, that the model was made of
    mvda::Block responses = {};  // of these rows, in the units of the table
    mvda::MatrixXd fitted = {};  // the same, by the model
    PredictedRows left = {};     // rows of the table that were left out
    std::optional<PredictedRows> fresh = {};
    SpectraLines lines = {}; // of all rows of the table after the steps
    // Of a model of batches: those are the rows of all above.
    std::shared_ptr<const BatchAnalysis> batches = {};
    // What was asked for beside the model (learner_analysis.h).
    std::shared_ptr<const LearnerAnalysis> learners = {};
    std::shared_ptr<const ClusterAnalysis> clusters = {};
    int folds = 0; // of the cross-validation; 0 without
    // That the model was opened from, and what its trail says; nullptr: it was made of the table.
    std::shared_ptr<const base::Json> file = {};
    ModelLife life = {};

    bool hasComponents() const { return model.components() > 0; }
    // Of this name; NaN where the model has none.
    double limit(std::string_view name) const;
    bool canPermute() const; // a model of rows of a table, that predicts
    // That named the batches of the model: by the setup, of an opened file by its card; empty where nobody knows.
    std::string batchColumn() const;
};

// Errors as of modelOrderOf(), and where no model predicts rows of a table.
base::Result<PermutationOrder> permutationsOf(const std::shared_ptr<const Analysis>& analysis, int count,
                                              std::uint64_t seed);

// What is wrong, and with what of the setup.
struct AnalyseFault {
    enum class Part { Table, Steps, Model, Fresh } part = Part::Table; // Steps: of the preprocessing
    base::Error error = {};
    std::string row = {}; // the name of the one that it is about; empty where it is about none
};

struct AnalyseOrder {
    AnalyseSetup setup = {};
    std::vector<TableValue> known = {}; // tables that need not be read again, those of studies among them
    std::string project = {};           // that is open
    std::vector<std::shared_ptr<const Run>> runs = {}; // of it, as far as the tables are made of them
};

// One of them.
struct AnalysePart {
    TableValue table = {}; // of the setup; comes before what the model says of it
    std::shared_ptr<const Analysis> analysis = {};
    std::optional<AnalyseFault> fault = {};
    std::optional<double> read = {}; // of a table of recordings, from 0 to 1
};

using AnalyseJob = JobOf<AnalyseOrder, AnalysePart>;
// [worker] Reads the tables and makes the model; only the table where columns of it have no role yet.
void analyse(const AnalyseOrder& order, const AnalyseJob::Pass& pass, const std::stop_token& stop);

} // namespace titer::app
