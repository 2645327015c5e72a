// LU factors of a small dense matrix with partial pivoting (Golub and Van Loan 2013, algorithm 3.4.1). Inline, unlike core/base/small_lu:
// groups have a dozen states, and with calls a plant of sampled loops takes 3 to 6 % longer.
#pragma once

#include <cmath>
#include <utility>
#include <vector>

namespace titer::solve {

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
    bool factor()
    {
        const int n = m_n;
        for (int k = 0; k < n; ++k) {
            double* column = m_a.data() + std::size_t(k) * n;
            int p = k;
            for (int i = k + 1; i < n; ++i)
                if (std::abs(column[i]) > std::abs(column[p])) p = i;
            m_pivot[k] = p;
            if (!(std::abs(column[p]) > 0.0) || !std::isfinite(column[p])) return false;
            if (p != k)
                for (int j = 0; j < n; ++j) std::swap(m_a[std::size_t(j) * n + k], m_a[std::size_t(j) * n + p]);
            const double inverse = 1.0 / column[k];
            for (int i = k + 1; i < n; ++i) column[i] *= inverse;
            for (int j = k + 1; j < n; ++j) {
                double* other = m_a.data() + std::size_t(j) * n;
                const double head = other[k];
                if (head == 0.0) continue;
                for (int i = k + 1; i < n; ++i) other[i] -= head * column[i];
            }
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
            for (int i = k + 1; i < n; ++i) b[i] -= column[i] * found;
        }
        for (int k = n - 1; k >= 0; --k) {
            const double* column = m_a.data() + std::size_t(k) * n;
            const double found = b[k] / column[k];
            b[k] = found;
            for (int i = 0; i < k; ++i) b[i] -= column[i] * found;
        }
    }

private:
    int m_n = 0;
    std::vector<double> m_a;
    std::vector<int> m_pivot;
};

} // namespace titer::solve
