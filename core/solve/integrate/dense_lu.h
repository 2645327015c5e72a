// LU factors of a small dense matrix with partial pivoting (Golub and Van Loan 2013, algorithm 3.4.1). Inline, unlike core/base/math/small_lu:
// groups have a dozen states, and with calls a plant of sampled loops takes 3 to 6 % longer.
#pragma once

#include <cmath>
#include <utility>
#include <vector>

namespace titer::solve {

// Of the rows that a column fills, the first and the last, and of the columns that a row fills, the last, the diagonal among them:
// tanks in series fill few.
class Filled {
public:
    Filled() = default;
    // Of n columns that lie that many numbers apart. It does not pay to look where there are few rows.
    Filled(int n, const double* columns, std::size_t apart)
        : m_first(n, 0)
        , m_last(n, n - 1)
        , m_right(n, n - 1)
    {
        constexpr int few = 32;
        m_whole = n <= few;
        for (int j = 0; j < n && !m_whole; ++j) {
            const double* column = columns + j * apart;
            int &first = m_first[j], &last = m_last[j];
            while (first < j && column[first] == 0.0) ++first;
            while (last > j && column[last] == 0.0) --last;
            for (int i = first; i <= last; ++i) m_right[i] = i < j ? j : i; // columns come from left to right
        }
    }

    int first(int column) const { return m_first[column]; }
    int last(int column) const { return m_last[column]; }
    int right(int row) const { return m_right[row]; }

    void swapRows(int k, int p) { m_right[k] = m_right[p] = m_right[k] > m_right[p] ? m_right[k] : m_right[p]; }
    void take(int row, int column)
    {
        if (row > m_last[column]) m_last[column] = row;
        if (row < m_first[column]) m_first[column] = row;
    }
    // Row k is taken from those below it that column k fills.
    void eliminate(int k)
    {
        const int last = m_last[k], right = m_right[k];
        for (int i = k + 1; !m_whole && i <= last; ++i)
            if (right > m_right[i]) m_right[i] = right;
    }

private:
    bool m_whole = true;
    std::vector<int> m_first, m_last, m_right;
};

class DenseLu {
public:
    void resize(int n)
    {
        m_n = n;
        m_a.assign(std::size_t(n) * n, 0.0);
        m_pivot.assign(n, 0);
    }
    // Column-major; to be filled before factor(), which overwrites it.
    double* matrix() { return m_a.data(); }

    // False for a singular or non-finite matrix.
    bool factor() { return factor(Filled(m_n, m_a.data(), m_n)); }
    // With what is known of its zeros.
    bool factor(const Filled& filled)
    {
        const int n = m_n;
        m_filled = filled;
        for (int k = 0; k < n; ++k) {
            double* column = m_a.data() + std::size_t(k) * n;
            const int last = m_filled.last(k);
            int p = k;
            for (int i = k + 1; i <= last; ++i)
                if (std::abs(column[i]) > std::abs(column[p])) p = i;
            m_pivot[k] = p;
            if (!(std::abs(column[p]) > 0.0) || !std::isfinite(column[p])) return false;
            if (p != k) swapRows(k, p);
            const double inverse = 1.0 / column[k];
            for (int i = k + 1; i <= last; ++i) column[i] *= inverse;
            for (int j = k + 1; j <= m_filled.right(k); ++j) {
                double* other = m_a.data() + std::size_t(j) * n;
                const double head = other[k];
                if (head == 0.0) continue;
                for (int i = k + 1; i <= last; ++i) other[i] -= head * column[i];
                m_filled.take(last, j);
            }
            m_filled.eliminate(k);
        }
        return true;
    }

    void solve(double* b) const
    {
        const int n = m_n;
        for (int k = 0; k < n; ++k) std::swap(b[k], b[m_pivot[k]]);
        for (int k = 0; k < n; ++k) {
            const double* column = m_a.data() + std::size_t(k) * n;
            const double found = b[k]; // kept from being read again behind each store
            for (int i = k + 1; i <= m_filled.last(k); ++i) b[i] -= column[i] * found;
        }
        for (int k = n - 1; k >= 0; --k) {
            const double* column = m_a.data() + std::size_t(k) * n;
            const double found = b[k] / column[k];
            b[k] = found;
            for (int i = m_filled.first(k); i < k; ++i) b[i] -= column[i] * found;
        }
    }

private:
    void swapRows(int k, int p)
    {
        m_filled.swapRows(k, p);
        for (int j = 0; j <= m_filled.right(k); ++j) {
            double* column = m_a.data() + std::size_t(j) * m_n;
            std::swap(column[k], column[p]);
            if (column[p] != 0.0) m_filled.take(p, j);
            if (column[k] != 0.0) m_filled.take(k, j);
        }
    }

    int m_n = 0;
    std::vector<double> m_a;
    std::vector<int> m_pivot;
    Filled m_filled;
};

} // namespace titer::solve
