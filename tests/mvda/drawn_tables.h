// Tables for tests of multivariate models.
#pragma once

#include "core/base/math/random.h"
#include "core/mvda/scaling.h"

namespace titer::mvda {

inline MatrixXd drawn(Eigen::Index rows, Eigen::Index columns, const char* stream)
{
    base::Random random(7, stream);
    MatrixXd table(rows, columns);
    for (Eigen::Index j = 0; j < columns; ++j)
        for (Eigen::Index i = 0; i < rows; ++i) table(i, j) = random.normal();
    return table;
}

inline Block named(MatrixXd cells, const char* prefix)
{
    Block block{{}, std::vector<std::string>(std::size_t(cells.cols())), std::move(cells)};
    for (Eigen::Index j = 0; j < block.cells.cols(); ++j) block.names.push_back(prefix + std::to_string(j + 1));
    return block;
}

} // namespace titer::mvda
