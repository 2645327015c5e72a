#include "core/studies/designs/linear_program.h"

#include <vector>

namespace titer::studies {

namespace {

// The row that limits the growth of a column first; -1 if none does.
Eigen::Index limiting(const Eigen::MatrixXd& tableau, Eigen::Index column, const std::vector<Eigen::Index>& basis)
{
    constexpr double positive = 1e-11;
    const Eigen::Index rows = tableau.rows() - 1, last = tableau.cols() - 1;
    Eigen::Index best = -1;
    for (Eigen::Index r = 0; r < rows; ++r) {
        if (!(tableau(r, column) > positive)) continue;
        if (best < 0) {
            best = r;
            continue;
        }
        const double here = tableau(r, last) / tableau(r, column), there = tableau(best, last) / tableau(best, column);
        if (here < there || (here == there && basis[std::size_t(r)] < basis[std::size_t(best)])) best = r;
    }
    return best;
}

void pivot(Eigen::MatrixXd& tableau, Eigen::Index row, Eigen::Index column)
{
    tableau.row(row) /= tableau(row, column);
    for (Eigen::Index r = 0; r < tableau.rows(); ++r)
        if (r != row && tableau(r, column) != 0.0) tableau.row(r) -= tableau(r, column) * tableau.row(row);
}

} // namespace

Eigen::VectorXd maximize(const Eigen::VectorXd& c, const Eigen::MatrixXd& a, const Eigen::VectorXd& b)
{
    const Eigen::Index n = a.cols(), m = a.rows();
    Eigen::MatrixXd tableau = Eigen::MatrixXd::Zero(m + 1, n + m + 1);
    tableau.topLeftCorner(m, n) = a;
    tableau.block(0, n, m, m).setIdentity();
    tableau.topRightCorner(m, 1) = b;
    tableau.bottomLeftCorner(1, n) = -c.transpose();
    std::vector<Eigen::Index> basis;
    for (Eigen::Index i = 0; i < m; ++i) basis.push_back(n + i);
    constexpr double negative = -1e-10;
    constexpr int maxPivots = 10000;
    for (int step = 0; step < maxPivots; ++step) {
        Eigen::Index column = 0;
        while (column < n + m && !(tableau(m, column) < negative)) ++column;
        if (column == n + m) break;
        const Eigen::Index row = limiting(tableau, column, basis);
        if (row < 0) break;
        pivot(tableau, row, column);
        basis[std::size_t(row)] = column;
    }
    Eigen::VectorXd z = Eigen::VectorXd::Zero(n);
    for (Eigen::Index r = 0; r < m; ++r)
        if (basis[std::size_t(r)] < n) z(basis[std::size_t(r)]) = tableau(r, n + m);
    return z;
}

} // namespace titer::studies
