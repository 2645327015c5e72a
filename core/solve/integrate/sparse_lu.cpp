#include "core/solve/integrate/sparse_lu.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::solve {

SparseLu::SparseLu(const std::vector<std::vector<int>>& columns)
    : m_n(int(columns.size()))
    , m_position(columns.size())
    , m_row(columns.size())
{
    // Of the graph of the matrix and its transpose the node with the fewest neighbours goes first, and those become each other's.
    std::vector<std::set<int>> neighbours(columns.size());
    for (int c = 0; c < m_n; ++c)
        for (const int r : columns[std::size_t(c)])
            if (r != c) neighbours[std::size_t(r)].insert(c), neighbours[std::size_t(c)].insert(r);
    std::vector<char> gone(columns.size(), false);
    std::vector<std::set<int>> rows(columns.size()); // by position, of positions
    std::vector<int> order;
    std::vector<std::vector<int>> left(columns.size()); // neighbours at the elimination
    for (int k = 0; k < m_n; ++k) {
        int next = -1;
        for (int i = 0; i < m_n; ++i)
            if (!gone[std::size_t(i)] &&
                (next < 0 || neighbours[std::size_t(i)].size() < neighbours[std::size_t(next)].size()))
                next = i;
        gone[std::size_t(next)] = true;
        m_position[std::size_t(next)] = k;
        order.push_back(next);
        const std::set<int> around = std::move(neighbours[std::size_t(next)]);
        left[std::size_t(next)].assign(around.begin(), around.end());
        for (const int a : around) {
            neighbours[std::size_t(a)].erase(next);
            for (const int b : around)
                if (a != b) neighbours[std::size_t(a)].insert(b);
        }
    }
    for (int k = 0; k < m_n; ++k) {
        rows[std::size_t(k)].insert(k);
        for (const int other : left[std::size_t(order[std::size_t(k)])]) {
            const int later = m_position[std::size_t(other)];
            rows[std::size_t(k)].insert(later);
            rows[std::size_t(later)].insert(k);
        }
    }
    for (int k = 0; k < m_n; ++k) {
        m_begin.push_back(m_columns.size());
        for (const int column : rows[std::size_t(k)]) {
            if (column == k) m_diagonal.push_back(m_columns.size());
            m_columns.push_back(column);
        }
    }
    m_begin.push_back(m_columns.size());
    m_values.assign(m_columns.size(), 0.0);
}

void SparseLu::clear()
{
    std::fill(m_values.begin(), m_values.end(), 0.0);
}

std::size_t SparseLu::place(int row, int column) const
{
    const std::size_t r = std::size_t(m_position[std::size_t(row)]);
    const int c = m_position[std::size_t(column)];
    const auto begin = m_columns.begin() + std::ptrdiff_t(m_begin[r]);
    const auto end = m_columns.begin() + std::ptrdiff_t(m_begin[r + 1]);
    return std::size_t(std::lower_bound(begin, end, c) - m_columns.begin());
}

// Row by row: those before it are taken off where it has an entry beneath their pivot.
bool SparseLu::factor()
{
    for (int k = 0; k < m_n; ++k) {
        const std::size_t begin = m_begin[std::size_t(k)], end = m_begin[std::size_t(k) + 1];
        const std::size_t diagonal = m_diagonal[std::size_t(k)];
        for (std::size_t e = begin; e < end; ++e) m_row[std::size_t(m_columns[e])] = m_values[e];
        for (std::size_t e = begin; e < diagonal; ++e) {
            const std::size_t j = std::size_t(m_columns[e]);
            const double head = m_row[j] / m_values[m_diagonal[j]];
            m_row[j] = head;
            if (head == 0.0) continue;
            for (std::size_t f = m_diagonal[j] + 1; f < m_begin[j + 1]; ++f)
                m_row[std::size_t(m_columns[f])] -= head * m_values[f];
        }
        for (std::size_t e = begin; e < end; ++e) m_values[e] = m_row[std::size_t(m_columns[e])];
        if (m_values[diagonal] == 0.0 || !std::isfinite(m_values[diagonal])) return false;
    }
    return true;
}

void SparseLu::solve(double* b)
{
    for (int i = 0; i < m_n; ++i) m_row[std::size_t(m_position[std::size_t(i)])] = b[i];
    for (std::size_t k = 0; k < std::size_t(m_n); ++k)
        for (std::size_t e = m_begin[k]; e < m_diagonal[k]; ++e)
            m_row[k] -= m_values[e] * m_row[std::size_t(m_columns[e])];
    for (std::size_t k = std::size_t(m_n); k-- > 0;) {
        for (std::size_t e = m_diagonal[k] + 1; e < m_begin[k + 1]; ++e)
            m_row[k] -= m_values[e] * m_row[std::size_t(m_columns[e])];
        m_row[k] /= m_values[m_diagonal[k]];
    }
    for (int i = 0; i < m_n; ++i) b[i] = m_row[std::size_t(m_position[std::size_t(i)])];
}

} // namespace titer::solve
