// Newton's matrix of a system whose Jacobian has few entries, each known by its place; without integrals.
#pragma once

#include "core/solve/integrate/newton_matrix.h"
#include "core/solve/integrate/sparse_lu.h"

#include <functional>
#include <vector>

namespace titer::solve {

class SparseNewton : public NewtonMatrix {
public:
    // The entries of the Jacobian at (t, y), column after column in the order of the pattern's rows.
    using Entries = std::function<void(double t, const double* y, double* entries)>;
    // `columns` holds the rows that each column of the Jacobian fills, ascending.
    SparseNewton(std::vector<std::vector<int>> columns, Entries entries);

    bool linearize(double t, const double* y) override;
    bool factor(double gamma) override;
    void solve(double* b) override;
    void addProduct(const double* x, double* out) override;

private:
    std::vector<std::vector<int>> m_columns;
    Entries m_entries;
    SparseLu m_lu;
    std::vector<std::size_t> m_places, m_diagonal; // in the factors, of the entries and of the diagonal
    std::vector<double> m_jacobian;
    double m_gamma = 0.0;
    std::vector<double> m_right, m_rest; // scratch
};

} // namespace titer::solve
