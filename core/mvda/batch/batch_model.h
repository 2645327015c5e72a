// A multivariate model of batches: how they are aligned, the directions of what they unfold to, and what is expected of a batch at each point
// of its course.
#pragma once

#include "core/mvda/batch/alignment.h"
#include "core/mvda/batch/evolution.h"
#include "core/mvda/model.h"

namespace titer::mvda {

struct BatchRequest {
    Unfold unfold = Unfold::Batch;
    AlignmentRequest alignment = {};
    std::optional<int> components = {}; // else as few as cross-validation by batches finds as good as any
    Block quality = {};                 // batch-wise: a row for each batch, which PLS predicts; without columns PCA
    bool isVirtual = false;             // the batches are runs of a model and not of a plant
    std::stop_token stop = {};
};

// Of T2 and SPE by point. Each batch of the model is replayed as if it ran, by the model of the others: everything that is fitted but the
// alignment is fitted again without it. SPE: Box's limit of what it comes to, each point with two before and behind it (as Nomikos and
// MacGregor 1995); T2: that of F for a new batch, in the proportion of the mean of what it comes to to the mean of that distribution. NaN
// where fewer than three batches reach.
struct EvolvingLimits {
    VectorXd t2_95, t2_99, spe_95, spe_99;
    VectorXd meanSpe; // what DModX is by
    // The share of points of the batches left out that lie beyond; NaN where no point has the limit.
    double beyondT2_95 = 0.0, beyondT2_99 = 0.0, beyondSpe_95 = 0.0, beyondSpe_99 = 0.0;
};

// What each variable has to do with how a batch of the model lies as a whole, batches x variables: of T2 the parts that sum up to it, of SPE
// the squared residuals.
struct BatchParts {
    MatrixXd t2, spe;
};

struct BatchModel {
    std::string alignedBy; // as nameOf has it
    Alignment alignment;
    std::vector<std::string> names, units; // of the variables, as they were read
    std::string timeUnit;
    std::vector<std::string> batches;
    bool isVirtual = false;
    CellScaling scaling;
    // Of the table that the batches unfold to: batch-wise the cells that vary, named VARIABLE@POINT with points from 1, else the variables
    // over what the axis says. Its rows are the batches, or the points of one batch after those of the other.
    Model model;
    std::vector<Eigen::Index> cells; // batch-wise of each column of that table: point x variables + variable
    Evolution evolution;
    EvolvingLimits limits;
    BatchParts parts; // batch-wise; a file does not hold them
    RowVectorXd low = {},
                high = {}; // of each variable, of the samples that it was made of; a file holds them in its card

    Unfold unfold() const { return evolution.unfold; }
    // What a column of an aligned course holds: time in place of an indicator.
    std::string describes(Eigen::Index variable) const;
};

// A row for each of `count` cells in place of one for each column of the table; 0 where a cell has none.
MatrixXd byCell(const MatrixXd& byColumn, const std::vector<Eigen::Index>& cells, Eigen::Index count);

inline constexpr const char* elapsedTime = "time since start";

// Errors are at the batch, the variable or "components": fewer than four batches, a variable that is the same in all batches, batches without
// a row of quality, and what alignmentOf() and modelOf() refuse.
base::Result<BatchModel> batchModelOf(const BatchTable& table, const BatchRequest& request);

} // namespace titer::mvda
