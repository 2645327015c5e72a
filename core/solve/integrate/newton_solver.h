// Newton's method for the steps of CVODES, as CVODES has it (Hindmarsh et al. 2005, ACM TOMS 31:363), to the last bit,
// with fewer passes over its vectors: what is known to be 0 is not added, a residual is written in one pass, a
// correction is solved for where it stands and taken in one more. One thing differs: where a state lies beyond zero from
// where the Jacobian was evaluated, nothing converges, since what a law makes of it bends there, and corrections may then
// be small that are far from right.
#pragma once

#include "core/solve/integrate/newton_matrix.h"
#include "core/solve/integrate/sundials_version.h"
#include "core/solve/integrate/vector_ops.h"

#include <sundials/sundials_nonlinearsolver.h>

namespace titer::solve {

class NewtonSolver {
public:
    // Of vectors like this one, with the matrix as it was last factored.
    NewtonSolver(NewtonMatrix& newton, N_Vector like, SUNContext context);
    ~NewtonSolver();
    NewtonSolver(const NewtonSolver&) = delete;
    NewtonSolver& operator=(const NewtonSolver&) = delete;

    // Instead of the one that CVODES brings; once, when CVODES has been initialized with these rates.
    int attach(void* cvode, CVRhsFn rates);
    // The matrix has been factored for this gamma.
    void factored(double gamma) { m_gamma = gamma, m_rate = 1.0; }
    // Whether the rates were last evaluated beyond zero from the Jacobian.
    void setBeyondZero(bool beyond) { m_beyondZero = beyond; }

private:
    static NewtonSolver& of(SUNNonlinearSolver solver) { return *static_cast<NewtonSolver*>(solver->content); }
    int solve(N_Vector correction, N_Vector weights, double tolerance, bool setUp, void* cvode);
    int iterate(N_Vector correction, N_Vector weights, double tolerance, void* cvode);
    int evaluate(N_Vector correction, bool isNothing, void* cvode);
    int place(void* cvode);

    NewtonMatrix& m_newton;
    SUNNonlinearSolver m_solver = nullptr;
    N_Vector m_residual = nullptr;
    CVRhsFn m_rates = nullptr;
    SUNNonlinSolSysFn m_evaluate = nullptr;
    SUNNonlinSolLSetupFn m_setUp = nullptr;
    int m_maxIterations = 3;
    long m_iterations = 0, m_failures = 0; // of the last solution

    double m_rate = 1.0;  // what an iteration leaves of the error
    double m_gamma = 0.0; // of the matrix
    bool m_beyondZero = false;
};

} // namespace titer::solve
