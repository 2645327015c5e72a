// Centring and scaling of the columns of a table before a multivariate model sees it.
#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <string>
#include <vector>

namespace titer::mvda {

// Rows are observations, columns variables; a missing cell is NaN.
using Eigen::MatrixXd;
using Eigen::RowVectorXd;
using Eigen::VectorXd;

enum class Scale {
    UnitVariance, // minus the mean, by the standard deviation with N - 1
    Centre,       // minus the mean
    None
};

struct Block {
    std::vector<std::string> names; // of the columns
    std::vector<std::string> units; // as written; empty texts without
    MatrixXd cells;
};

struct Scaling {
    RowVectorXd mean;      // 0 where nothing is taken away
    RowVectorXd deviation; // 1 where nothing is divided by

    MatrixXd applied(const MatrixXd& cells) const;
};

// By the cells that are there. A column that does not vary is divided by 1, one without a cell has the mean 0.
Scaling scalingOf(const MatrixXd& cells, Scale scale);
// Whether each column can be scaled so: an infinite cell, a column without a cell and, where it is divided by its standard deviation,
// one that does not vary are errors with the column's name.
base::Done canBeScaled(const Block& block, Scale scale);

bool hasMissing(const MatrixXd& cells);

} // namespace titer::mvda
