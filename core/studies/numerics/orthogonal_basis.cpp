#include "core/studies/numerics/orthogonal_basis.h"

#include "core/studies/numerics/dense.h"

#include <algorithm>

namespace titer::studies {

OrthogonalBasis::OrthogonalBasis(const Eigen::MatrixXd& x, const Eigen::VectorXd& y)
{
    Eigen::MatrixXd both(x.rows(), x.cols() + 1);
    both << x, y;
    // Lengths of one, so that squares of large and small units neither over- nor underflow.
    for (Eigen::Index column = 0; column < x.cols(); ++column)
        if (const double largest = both.col(column).cwiseAbs().maxCoeff(); largest > 0.0) both.col(column) /= largest;
    const Eigen::MatrixXd triangle = Qr(both).triangle();
    m_columns = triangle.leftCols(x.cols());
    m_response = triangle.col(x.cols());
    m_total = m_response.squaredNorm();
}

bool OrthogonalBasis::push(int column)
{
    constexpr double aliased = 1e-9; // of the length of the column
    Eigen::VectorXd rest = m_columns.col(column);
    const double length = rest.norm();
    for (int pass = 0; pass < 2; ++pass)
        for (const Eigen::VectorXd& direction : m_basis) rest -= direction.dot(rest) * direction;
    const double left = rest.norm();
    const bool added = left > aliased * length;
    m_added.push_back(added);
    m_rank.push_back(rank() + (added ? 1 : 0));
    if (!added) {
        m_rss.push_back(rss());
        return false;
    }
    m_basis.push_back(rest / left);
    const Eigen::VectorXd& before = m_rest.empty() ? m_response : m_rest.back();
    m_rest.push_back(before - m_basis.back().dot(before) * m_basis.back());
    m_rss.push_back(m_rest.back().squaredNorm());
    return true;
}

void OrthogonalBasis::pop()
{
    if (m_added.back()) {
        m_basis.pop_back();
        m_rest.pop_back();
    }
    m_added.pop_back();
    m_rss.pop_back();
    m_rank.pop_back();
}

double OrthogonalBasis::rssWith(std::span<const int> columns, int* rankOfThem)
{
    OrthogonalBasis empty = *this;
    while (!empty.m_added.empty()) empty.pop();
    for (const int column : columns) empty.push(column);
    if (rankOfThem) *rankOfThem = empty.rank();
    return empty.rss();
}

} // namespace titer::studies
