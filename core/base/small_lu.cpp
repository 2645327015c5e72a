#include "core/base/small_lu.h"

#include "core/base/vector_units.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

TITER_FOR_VECTOR_UNITS bool factorSmall(double* a, int n, int* pivots)
{
    for (int k = 0; k < n; ++k) {
        double* column = a + k * n;
        int p = k;
        for (int i = k + 1; i < n; ++i)
            if (std::abs(column[i]) > std::abs(column[p])) p = i;
        pivots[k] = p;
        if (!(std::abs(column[p]) > 0.0) || !std::isfinite(column[p])) return false;
        if (p != k)
            for (int j = 0; j < n; ++j) std::swap(a[j * n + k], a[j * n + p]);
        const double inverse = 1.0 / column[k];
        for (int i = k + 1; i < n; ++i) column[i] *= inverse;
        for (int j = k + 1; j < n; ++j) {
            double* other = a + j * n;
            const double head = other[k];
            if (head == 0.0) continue; // many matrices are half empty
            for (int i = k + 1; i < n; ++i) other[i] -= head * column[i];
        }
    }
    return true;
}

TITER_FOR_VECTOR_UNITS void solveSmall(const double* a, int n, const int* pivots, double* b)
{
    for (int k = 0; k < n; ++k) std::swap(b[k], b[pivots[k]]);
    for (int k = 0; k < n; ++k) {
        const double* column = a + k * n;
        const double head = b[k];
        for (int i = k + 1; i < n; ++i) b[i] -= column[i] * head;
    }
    for (int k = n - 1; k >= 0; --k) {
        const double* column = a + k * n;
        b[k] /= column[k];
        const double head = b[k];
        for (int i = 0; i < k; ++i) b[i] -= column[i] * head;
    }
}

bool invertSmall(const double* a, int n, double* inverse, double* room, int* pivots)
{
    if (n == 1) {
        inverse[0] = 1.0 / a[0];
        return std::isfinite(inverse[0]);
    }
    for (int i = 0; i < n; ++i)
        for (int j = 0; j < n; ++j) room[j * n + i] = a[i * n + j];
    if (!factorSmall(room, n, pivots)) return false;
    double* column = room + n * n;
    for (int j = 0; j < n; ++j) {
        std::fill_n(column, n, 0.0);
        column[j] = 1.0;
        solveSmall(room, n, pivots, column);
        for (int i = 0; i < n; ++i) inverse[i * n + j] = column[i];
    }
    return true;
}

} // namespace titer::base
