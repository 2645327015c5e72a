// The steps of preprocessing, each on all rows in place. Cells are finite, and the axis rises or falls. preprocessing.h says what each is,
// and names its source. Errors have the row: "row 7".
#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

namespace titer::mvda {

using Eigen::MatrixXd;
using Eigen::RowVectorXd;
using Eigen::VectorXd;

// "row 7" of the row 6.
base::Error rowError(Eigen::Index row, base::Sentence what);
// 1, u, u2, ... with u the axis on -1 to 1: channels x (order + 1).
MatrixXd polynomialsOf(const RowVectorXd& axis, int order);

base::Done standardizeRows(MatrixXd& cells);
// With polynomials up to `order`: 0 is MSC.
base::Done correctScatter(MatrixXd& cells, const RowVectorXd& axis, const RowVectorXd& reference, int order);
base::Done normalizeRows(MatrixXd& cells, const RowVectorXd& axis, int norm);
void smoothRows(MatrixXd& cells, const RowVectorXd& axis, int window, int order, int derivative);
void detrendRows(MatrixXd& cells, const RowVectorXd& axis, int order);
void takeAlsBaseline(MatrixXd& cells, double lambda, double p, int rounds);
void takeRubberBand(MatrixXd& cells, const RowVectorXd& axis);
// By the constant and the factors of each channel; an error where there are none.
base::Done standardizeChannels(MatrixXd& cells, const RowVectorXd& reference, int window);
void despikeRows(MatrixXd& cells, double z, int half);

} // namespace titer::mvda
