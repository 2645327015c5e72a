// Newton's matrix with the core block as one dense matrix.
#pragma once

#include "core/solve/integrate/dense_lu.h"
#include "core/solve/integrate/system.h"

#include <vector>

namespace titer::solve {

class DenseNewton : public NewtonMatrix {
public:
    DenseNewton(System& system, int rows);

    bool linearize(double t, const double* y) override;
    bool factor(double gamma) override;
    void solve(double* b) override;
    void addProduct(const double* x, double* out) override;

private:
    System& m_system;
    int m_rows, m_core;
    double m_gamma = 0.0;
    std::vector<double> m_jacobian; // rows x core, column-major
    Filled m_filled;                // of the core
    DenseLu m_lu;
};

} // namespace titer::solve
