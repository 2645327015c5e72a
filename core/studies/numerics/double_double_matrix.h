// Dense matrices in double-double, by columns, and their factorisation.
#pragma once

#include "core/studies/numerics/double_double.h"

#include <span>
#include <vector>

namespace titer::studies {

struct DoubleDoubleMatrix {
    int rows = 0, columns = 0;
    std::vector<DoubleDouble> values = {};

    DoubleDoubleMatrix() = default;
    DoubleDoubleMatrix(int r, int c)
        : rows(r)
        , columns(c)
        , values(std::size_t(r) * std::size_t(c))
    {
    }
    DoubleDouble& operator()(int r, int c) { return values[std::size_t(c) * std::size_t(rows) + std::size_t(r)]; }
    const DoubleDouble& operator()(int r, int c) const
    {
        return values[std::size_t(c) * std::size_t(rows) + std::size_t(r)];
    }
    DoubleDouble* column(int c) { return values.data() + std::size_t(c) * std::size_t(rows); }
    const DoubleDouble* column(int c) const { return values.data() + std::size_t(c) * std::size_t(rows); }
};

// a'b of `count` values each, summed with an error that does not grow with their size (T. Ogita, S. M. Rump and S. Oishi 2005,
// SIAM Journal on Scientific Computing 26).
DoubleDouble dot(const DoubleDouble* a, const DoubleDouble* b, int count);

// Turns `matrix` into R of its factorisation by Householder's reflections; what lies below the diagonal is 0 after. The first
// `pivoted` columns are exchanged so that the longest remaining comes first; returned is which column stands where. The
// diagonal is not negative.
std::vector<int> triangulate(DoubleDoubleMatrix& matrix, int pivoted = 0);

// The inverse of the leading `size` x `size` upper triangle; its diagonal has no 0.
DoubleDoubleMatrix invertTriangle(const DoubleDoubleMatrix& triangle, int size);

} // namespace titer::studies
