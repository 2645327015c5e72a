// What is asked of the cells of a table before something learns from them, or says something of them.
#pragma once

#include "core/mvda/scaling.h"

namespace titer::mvda {

// Every cell is needed: an error with the first that is missing or infinite, its column and its row.
base::Done everyCell(const Block& block);

// A cell beyond those that a model was made of.
struct OutsideCell {
    int row = 0, column = 0;
};
std::vector<OutsideCell> outsideOf(const MatrixXd& cells, const RowVectorXd& low, const RowVectorXd& high);

} // namespace titer::mvda
