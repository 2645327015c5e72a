// CVODES with its vectors, and the matrix and linear solver that stand for a NewtonMatrix there; freed in order.
#pragma once

#include "core/solve/integrate/newton_matrix.h"
#include "core/solve/integrate/newton_solver.h"
#include "core/solve/integrate/sundials_version.h"
#include "core/solve/integrate/vector_ops.h"

#include <sundials/sundials_linearsolver.h>
#include <sundials/sundials_matrix.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace titer::solve {

class CvodesMemory {
public:
    // For `size` states. Of `newton` it factors the matrix for the gamma of setGamma(). std::bad_alloc where memory lacks.
    CvodesMemory(int size, NewtonMatrix& newton);
    ~CvodesMemory();
    CvodesMemory(const CvodesMemory&) = delete;
    CvodesMemory& operator=(const CvodesMemory&) = delete;

    // Vectors to start tangents from, `count` of them; once.
    void addTangents(int count);

    void setGamma(double gamma) { m_gamma = gamma; }
    // The solution's derivative of that order at t within the last step, of all states or of some; in both cases y has room for all. Where
    // CVODES refuses there are no numbers (NaN).
    void interpolate(double t, int derivative, double* y);
    void interpolate(double t, const std::vector<int>& states, double* y);
    void interpolateTangent(double t, int k, double* s);

    // Keeps a call that CVODES refused, the first of them: what follows it means nothing. False for any that was.
    bool done(int flag, const char* call);
    bool isRefused() const { return m_refused; }
    // Why a step failed with that flag, in words, or the call that was refused: "CVodeSetMaxOrd: CV_ILL_INPUT".
    std::string cause(int flag) const;
    // Of the first states the one with the largest estimated error.
    int worstOf(int states) const;

    double* y() { return numbersOf(state); }
    double* absolutes() { return numbersOf(absolute); }

    SUNContext context = nullptr;
    void* cvode = nullptr;
    N_Vector state = nullptr;
    N_Vector absolute = nullptr; // tolerances
    N_Vector* tangent = nullptr; // one per parameter
    SUNMatrix matrix = nullptr;
    SUNLinearSolver solver = nullptr;
    std::unique_ptr<NewtonSolver> nonlinear;

private:
    // What CVODES interpolates into where few states are asked for.
    struct Few {
        const std::vector<int>* states = nullptr;
        double* y = nullptr;
    };
    static int combineFew(int count, sunrealtype* c, N_Vector* x, N_Vector z);
    static int factor(SUNLinearSolver solver, SUNMatrix matrix);
    static int solve(SUNLinearSolver solver, SUNMatrix matrix, N_Vector x, N_Vector b, sunrealtype tolerance);

    const char* m_refused = nullptr;
    int m_flag = 0; // that it returned
    int m_size;
    NewtonMatrix& m_newton;
    double m_gamma = 0.0;
    int m_tangents = 0;
    N_Vector m_view = nullptr; // without data of its own: it is lent the caller's
    Few m_few;
    N_Vector m_fewView = nullptr;
};

} // namespace titer::solve
