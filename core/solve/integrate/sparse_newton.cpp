#include "core/solve/integrate/sparse_newton.h"

#include <utility>

namespace titer::solve {

SparseNewton::SparseNewton(std::vector<std::vector<int>> columns, Entries entries)
    : m_columns(std::move(columns))
    , m_entries(std::move(entries))
    , m_lu(m_columns)
{
    for (int c = 0; c < int(m_columns.size()); ++c) {
        m_diagonal.push_back(m_lu.place(c, c));
        for (const int r : m_columns[std::size_t(c)]) m_places.push_back(m_lu.place(r, c));
    }
    m_jacobian.assign(m_places.size(), 0.0);
}

bool SparseNewton::linearize(double t, const double* y)
{
    m_entries(t, y, m_jacobian.data());
    return true;
}

bool SparseNewton::factor(double gamma)
{
    m_gamma = gamma;
    m_lu.clear();
    for (const std::size_t place : m_diagonal) m_lu.addAt(place, 1.0);
    for (std::size_t e = 0; e < m_places.size(); ++e) m_lu.addAt(m_places[e], -gamma * m_jacobian[e]);
    return m_lu.factor();
}

// With pivots on the diagonal a few digits may be lost, which one correction gives back.
void SparseNewton::solve(double* b)
{
    const std::size_t n = m_columns.size();
    m_right.assign(b, b + n);
    m_lu.solve(b);
    m_rest.assign(n, 0.0);
    addProduct(b, m_rest.data());
    for (std::size_t i = 0; i < n; ++i) m_rest[i] = m_right[i] - b[i] + m_gamma * m_rest[i];
    m_lu.solve(m_rest.data());
    for (std::size_t i = 0; i < n; ++i) b[i] += m_rest[i];
}

void SparseNewton::addProduct(const double* x, double* out)
{
    const double* entry = m_jacobian.data();
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        for (const int r : m_columns[c]) out[r] += *entry++ * x[c];
}

} // namespace titer::solve
