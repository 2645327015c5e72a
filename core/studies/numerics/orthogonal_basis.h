// Residual sums of squares of many models of the same data: columns are added and taken off again at the end, each made orthogonal
// to those before it (Gram-Schmidt, done twice: L. Giraud, J. Langou and M. Rozložník 2005).
#pragma once

#include <Eigen/Core>

#include <span>
#include <vector>

namespace titer::studies {

class OrthogonalBasis {
public:
    // `x` is runs x columns, one run or more; it is reduced to a triangle first, so that the count of runs does not matter after.
    OrthogonalBasis(const Eigen::MatrixXd& x, const Eigen::VectorXd& y);

    // Adds a column of x; false, and nothing changes but the size, when it is a combination of those before it.
    bool push(int column);
    void pop();
    int rank() const { return m_rank.empty() ? 0 : m_rank.back(); }
    double rss() const { return m_rss.empty() ? m_total : m_rss.back(); } // about 0
    // That of these columns alone; leaves the basis as it is.
    double rssWith(std::span<const int> columns, int* rank = nullptr);

private:
    Eigen::MatrixXd m_columns; // of x, reduced
    Eigen::VectorXd m_response;
    std::vector<Eigen::VectorXd> m_basis;
    std::vector<double> m_rss;
    std::vector<int> m_rank;
    std::vector<char> m_added;
    std::vector<Eigen::VectorXd> m_rest; // of the response, after each column
    double m_total = 0.0;
};

} // namespace titer::studies
