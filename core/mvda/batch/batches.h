// Batches of a table: the courses of the same variables, one for each batch.
#pragma once

#include "core/mvda/scaling.h"

namespace titer::mvda {

// What is known of a batch. [any]
struct Batch {
    std::string name;
    VectorXd times;                       // rising [unit of the table]
    std::vector<std::string> phases = {}; // of each sample; empty without
    MatrixXd cells;                       // samples x variables; a missing cell is NaN

    Eigen::Index samples() const { return times.size(); }
};

struct BatchTable {
    std::vector<std::string> names, units; // of the variables; units as written, empty texts without
    std::string timeUnit;
    std::vector<Batch> batches; // in the order in which they come first
};

// The rows of each batch, in the order in which batches come first.
struct BatchRows {
    std::vector<std::string> names = {};
    std::vector<std::vector<int>> rows = {}; // from 0
};
// By the batch of each row.
BatchRows rowsByBatch(const std::vector<std::string>& batch);

// With fewer there is no course to be laid beside others.
inline constexpr int minSamples = 5;

// Rows of one batch need not lie together, but their times must rise. `batch`, `times` and `phases` are of each row; `times` may be empty:
// samples are then counted from 0, `phases` too: there are none. Errors are at the batch, or at the variable: no name, times that do not
// rise, too few samples, a variable that has no value in all of a batch or an infinite one.
base::Result<BatchTable> batchesOf(const Block& variables, const std::vector<std::string>& batch, const VectorXd& times,
                                   const std::string& timeUnit, const std::vector<std::string>& phases);

// The first row without a missing cell, where batches that are runs of a plant begin; the number of rows where there is none.
Eigen::Index firstWholeRow(const MatrixXd& cells);

} // namespace titer::mvda
