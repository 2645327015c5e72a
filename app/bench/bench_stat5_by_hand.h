// The equations of bench_stat5.h as one writes them by hand: C++, CVODES with its own vectors and dense solver, the exact Jacobian. What the
// likelihood of the same equations is measured alongside.
#pragma once

#include <sundials/sundials_linearsolver.h>
#include <sundials/sundials_matrix.h>
#include <sundials/sundials_nvector.h>

#include <array>
#include <optional>
#include <span>

namespace titer::bench {

class Stat5ByHand {
public:
    static constexpr int observables = 3;

    // Tolerances of all eight states.
    Stat5ByHand(double relative, double absolute);
    ~Stat5ByHand();
    Stat5ByHand(const Stat5ByHand&) = delete;
    Stat5ByHand& operator=(const Stat5ByHand&) = delete;

    // The negative logarithm of the likelihood of values at these times [s], the first of them 0: of each observable one after another, with its
    // standard deviation. Nothing where CVODES fails.
    std::optional<double> negativeLog(std::span<const double> times, std::span<const double> values,
                                      const std::array<double, observables>& deviations);

private:
    SUNContext m_context = nullptr;
    void* m_cvode = nullptr;
    N_Vector m_y = nullptr;
    SUNMatrix m_matrix = nullptr;
    SUNLinearSolver m_solver = nullptr;
};

} // namespace titer::bench
