// Steps that take a baseline away.
#include "core/mvda/preprocessing/steps.h"
#include "core/studies/numerics/dense.h"

#include <vector>

namespace titer::mvda {

using Eigen::Index;

namespace {

// (W + lambda D'D) z = W x with second differences D: five diagonals, as L D L' [Golub and Van Loan 2013, 4.3].
class AlsSystem {
public:
    AlsSystem(Index n, double lambda)
        : m_diagonal(VectorXd::Zero(n))
        , m_first(VectorXd::Zero(n))
        , m_second(VectorXd::Zero(n))
        , m_pivots(n)
        , m_one(n)
        , m_two(n)
    {
        for (Index k = 0; k + 2 < n; ++k) {
            m_diagonal.segment(k, 3) += lambda * Eigen::Vector3d(1.0, 4.0, 1.0);
            m_first.segment(k, 2) += lambda * Eigen::Vector2d(-2.0, -2.0);
            m_second[k] += lambda;
        }
    }

    VectorXd smooth(const RowVectorXd& row, const VectorXd& weights)
    {
        const Index n = m_diagonal.size();
        VectorXd z(n);
        for (Index i = 0; i < n; ++i) {
            double pivot = m_diagonal[i] + weights[i], next = m_first[i], right = weights[i] * row[i];
            if (i > 0) {
                pivot -= m_pivots[i - 1] * m_one[i - 1] * m_one[i - 1];
                next -= m_pivots[i - 1] * m_one[i - 1] * m_two[i - 1];
                right -= m_one[i - 1] * z[i - 1];
            }
            if (i > 1) {
                pivot -= m_pivots[i - 2] * m_two[i - 2] * m_two[i - 2];
                right -= m_two[i - 2] * z[i - 2];
            }
            m_pivots[i] = pivot;
            m_one[i] = next / pivot;
            m_two[i] = m_second[i] / pivot;
            z[i] = right;
        }
        for (Index i = n - 1; i >= 0; --i) {
            z[i] /= m_pivots[i];
            if (i + 1 < n) z[i] -= m_one[i] * z[i + 1];
            if (i + 2 < n) z[i] -= m_two[i] * z[i + 2];
        }
        return z;
    }

private:
    VectorXd m_diagonal, m_first, m_second; // of lambda D'D, and beneath it
    VectorXd m_pivots, m_one, m_two;        // of the factors
};

// The corners of the lower convex hull, rising along `positions`.
std::vector<Index> lowerHull(const RowVectorXd& positions, const RowVectorXd& row)
{
    std::vector<Index> hull;
    for (Index j = 0; j < row.size(); ++j) {
        const auto isAbove = [&](Index a, Index b) {
            return (row[b] - row[a]) * (positions[j] - positions[a]) >=
                   (row[j] - row[a]) * (positions[b] - positions[a]);
        };
        while (hull.size() > 1 && isAbove(hull[hull.size() - 2], hull.back())) hull.pop_back();
        hull.push_back(j);
    }
    return hull;
}

} // namespace

void detrendRows(MatrixXd& cells, const RowVectorXd& axis, int order)
{
    const MatrixXd basis = studies::Qr(polynomialsOf(axis, order)).thinQ();
    const MatrixXd along = cells * basis;
    cells -= along * basis.transpose();
}

void takeAlsBaseline(MatrixXd& cells, double lambda, double p, int rounds)
{
    const Index n = cells.cols();
    AlsSystem system(n, lambda);
    for (Index i = 0; i < cells.rows(); ++i) {
        const RowVectorXd row = cells.row(i);
        VectorXd weights = VectorXd::Ones(n), baseline = VectorXd::Zero(n);
        for (int round = 0; round < rounds; ++round) {
            baseline = system.smooth(row, weights);
            const VectorXd next = (row.transpose().array() > baseline.array())
                                      .select(VectorXd::Constant(n, p), VectorXd::Constant(n, 1.0 - p));
            if (next == weights) break;
            weights = next;
        }
        cells.row(i) -= baseline.transpose();
    }
}

void takeRubberBand(MatrixXd& cells, const RowVectorXd& axis)
{
    const RowVectorXd positions = axis[axis.size() - 1] > axis[0] ? axis : RowVectorXd(-axis);
    for (Index i = 0; i < cells.rows(); ++i) {
        const RowVectorXd row = cells.row(i);
        const std::vector<Index> hull = lowerHull(positions, row);
        for (std::size_t k = 0; k + 1 < hull.size(); ++k) {
            const Index a = hull[k], b = hull[k + 1];
            const double slope = (row[b] - row[a]) / (positions[b] - positions[a]);
            for (Index j = a; j < b; ++j) cells(i, j) = row[j] - (row[a] + slope * (positions[j] - positions[a]));
        }
        cells(i, row.size() - 1) = 0.0; // the last corner
    }
}

} // namespace titer::mvda
