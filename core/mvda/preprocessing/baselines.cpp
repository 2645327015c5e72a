// Steps that take a baseline away.
#include "core/mvda/preprocessing/steps.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <vector>

namespace titer::mvda {

using Eigen::Index;

namespace {

// Rows that are solved at once: of one row each channel waits for the division of the one before it, and rows do not wait for each other.
constexpr Index lanes = 4;
using Lanes = Eigen::Array<double, lanes, 1>;
using LanesOfRows = Eigen::Array<double, lanes, Eigen::Dynamic>; // a column for each channel

// (W + lambda D'D) z = W x with second differences D: five diagonals, as L D L' [Golub and Van Loan 2013, 4.3].
class AlsSystem {
public:
    AlsSystem(Index n, double lambda)
        : m_diagonal(VectorXd::Zero(n))
        , m_first(VectorXd::Zero(n))
        , m_second(VectorXd::Zero(n))
        , m_pivots(lanes, n)
        , m_one(lanes, n)
        , m_two(lanes, n)
        , m_smooth(lanes, n)
    {
        for (Index k = 0; k + 2 < n; ++k) {
            m_diagonal.segment(k, 3) += lambda * Eigen::Vector3d(1.0, 4.0, 1.0);
            m_first.segment(k, 2) += lambda * Eigen::Vector2d(-2.0, -2.0);
            m_second[k] += lambda;
        }
    }

    const LanesOfRows& smooth(const LanesOfRows& rows, const LanesOfRows& weights)
    {
        const Index n = m_diagonal.size();
        LanesOfRows& z = m_smooth;
        for (Index i = 0; i < n; ++i) {
            Lanes pivot = weights.col(i) + m_diagonal[i], next = Lanes::Constant(m_first[i]),
                  right = weights.col(i) * rows.col(i);
            if (i > 0) {
                pivot -= m_pivots.col(i - 1) * m_one.col(i - 1) * m_one.col(i - 1);
                next -= m_pivots.col(i - 1) * m_one.col(i - 1) * m_two.col(i - 1);
                right -= m_one.col(i - 1) * z.col(i - 1);
            }
            if (i > 1) {
                pivot -= m_pivots.col(i - 2) * m_two.col(i - 2) * m_two.col(i - 2);
                right -= m_two.col(i - 2) * z.col(i - 2);
            }
            m_pivots.col(i) = pivot;
            m_one.col(i) = next / pivot;
            m_two.col(i) = Lanes::Constant(m_second[i]) / pivot;
            z.col(i) = right;
        }
        for (Index i = n - 1; i >= 0; --i) {
            Lanes value = z.col(i) / m_pivots.col(i);
            if (i + 1 < n) value -= m_one.col(i) * z.col(i + 1);
            if (i + 2 < n) value -= m_two.col(i) * z.col(i + 2);
            z.col(i) = value;
        }
        return z;
    }

private:
    VectorXd m_diagonal, m_first, m_second; // of lambda D'D, and beneath it
    LanesOfRows m_pivots, m_one, m_two;     // of the factors
    LanesOfRows m_smooth;
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
    LanesOfRows rows(lanes, n), weights(lanes, n), baseline(lanes, n);
    const double sides[] = {1.0 - p, p}; // weights beneath the baseline and above it
    for (Index first = 0; first < cells.rows(); first += lanes) {
        const Index count = std::min(lanes, cells.rows() - first);
        rows.topRows(count) = cells.middleRows(first, count).array();
        for (Index k = count; k < lanes; ++k) rows.row(k) = rows.row(0); // solved, and not asked for
        weights.setOnes();
        baseline.setZero();
        for (int round = 0; round < rounds; ++round) {
            baseline = system.smooth(rows, weights);
            bool isAtRest = true; // a row whose weights stay has its baseline, while others go on
            for (Index i = 0; i < weights.size(); ++i) {
                const double next = sides[rows.data()[i] > baseline.data()[i]];
                isAtRest &= next == weights.data()[i];
                weights.data()[i] = next;
            }
            if (isAtRest) break;
        }
        cells.middleRows(first, count) -= baseline.topRows(count).matrix();
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
