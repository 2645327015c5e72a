#include "core/solve/integrate/dense_newton.h"

#include "core/solve/integrate/vector_ops.h"

namespace titer::solve {

std::unique_ptr<NewtonMatrix> System::newton(int rows)
{
    return std::make_unique<DenseNewton>(*this, rows);
}

DenseNewton::DenseNewton(System& system, int rows)
    : m_system(system)
    , m_rows(rows)
    , m_core(system.coreSize())
    , m_jacobian(std::size_t(rows) * m_core, 0.0)
{
    m_lu.resize(m_core);
}

bool DenseNewton::linearize(double t, const double* y)
{
    m_system.jacobian(t, y, m_jacobian.data());
    m_filled = Filled(m_core, m_jacobian.data(), m_rows);
    return true;
}

bool DenseNewton::factor(double gamma)
{
    m_gamma = gamma;
    double* block = m_lu.matrix();
    for (int c = 0; c < m_core; ++c) {
        const double* column = m_jacobian.data() + std::size_t(c) * m_rows;
        for (int r = 0; r < m_core; ++r) block[c * m_core + r] = (r == c ? 1.0 : 0.0) - gamma * column[r];
    }
    return m_lu.factor(m_filled);
}

void DenseNewton::solve(double* b)
{
    m_lu.solve(b);
    solve::addProduct(m_rows - m_core, m_core, m_jacobian.data() + m_core, m_rows, m_gamma, b, b + m_core);
}

void DenseNewton::addProduct(const double* x, double* out)
{
    solve::addProduct(m_rows, m_core, m_jacobian.data(), m_rows, 1.0, x, out);
}

} // namespace titer::solve
