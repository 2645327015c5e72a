// What is asked of the cells of a table before something learns from them, or says something of them.
#pragma once

#include "core/mvda/preprocessing/preprocessing.h"
#include "core/mvda/scaling.h"

namespace titer::mvda {

// Every cell is needed: an error with the first that is missing or infinite, its column and its row.
base::Done everyCell(const Block& block);
// The same of a table that something is to be learned from, whose columns may be left out: one without any value is named first.
base::Done everyCellOfColumns(const Block& block);

// Rows after the steps of a chain, which it is bound to. An error for a step that is fitted to rows, which those of each fold would have to be
// alone, where the steps do not fit the columns, or where a row has a channel that is missing.
base::Result<Block> afterSteps(Preprocessing& chain, const Block& rows);

// A cell beyond those that a model was made of.
struct OutsideCell {
    int row = 0, column = 0;
};
std::vector<OutsideCell> outsideOf(const MatrixXd& cells, const RowVectorXd& low, const RowVectorXd& high);

} // namespace titer::mvda
