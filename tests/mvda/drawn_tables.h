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

// Two responses of the first three columns, and noise.
inline Block withSignal(const Block& x)
{
    Block y = named(x.cells.leftCols(3) * drawn(3, 2, "b") + 0.3 * drawn(x.cells.rows(), 2, "noise"), "y");
    y.cells.col(1) *= 50.0;
    y.cells.array() += 20.0;
    return y;
}

} // namespace titer::mvda
