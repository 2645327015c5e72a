#include "core/solve/integrate/newton_solver.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace titer::solve {

NewtonSolver::NewtonSolver(NewtonMatrix& newton, N_Vector like, SUNContext context)
    : m_newton(newton)
    , m_solver(SUNNonlinSolNewEmpty(context))
    , m_residual(N_VClone(like))
{
    if (!m_solver || !m_residual) throw std::bad_alloc();
    m_solver->content = this;
    SUNNonlinearSolver_Ops ops = m_solver->ops;
    ops->gettype = [](SUNNonlinearSolver) { return SUNNONLINEARSOLVER_ROOTFIND; };
    ops->solve = [](SUNNonlinearSolver solver, N_Vector, N_Vector correction, N_Vector weights, sunrealtype tolerance,
                    sunbooleantype setUp,
                    void* cvode) { return of(solver).solve(correction, weights, tolerance, setUp, cvode); };
    ops->setsysfn = [](SUNNonlinearSolver solver, SUNNonlinSolSysFn residual) {
        of(solver).m_evaluate = residual;
        return 0;
    };
    ops->setlsetupfn = [](SUNNonlinearSolver solver, SUNNonlinSolLSetupFn setUp) {
        of(solver).m_setUp = setUp;
        return 0;
    };
    ops->setmaxiters = [](SUNNonlinearSolver solver, int max) {
        of(solver).m_maxIterations = max;
        return 0;
    };
    ops->getnumiters = [](SUNNonlinearSolver solver, long* count) {
        *count = of(solver).m_iterations;
        return 0;
    };
    ops->getnumconvfails = [](SUNNonlinearSolver solver, long* count) {
        *count = of(solver).m_failures;
        return 0;
    };
}

NewtonSolver::~NewtonSolver()
{
    N_VDestroy(m_residual);
    SUNNonlinSolFreeEmpty(m_solver);
}

int NewtonSolver::attach(void* cvode, CVRhsFn rates)
{
    m_rates = rates;
    return CVodeSetNonlinearSolver(cvode, m_solver);
}

namespace {

// What CVODES has at hand for a step's equations: rl1 zn1 + correction - gamma f(predicted + correction) = 0.
struct StepData {
    explicit StepData(void* cvode)
    {
        flag = CVodeGetNonlinearSystemData(cvode, &time, &predicted, &state, &slope, &gamma, &rl1, &zn1, &user);
    }
    int flag = 0; // negative: there is nothing at hand
    sunrealtype time = 0.0, gamma = 0.0, rl1 = 0.0;
    N_Vector predicted = nullptr, state = nullptr, slope = nullptr, zn1 = nullptr;
    void* user = nullptr;
};

} // namespace

// The residual; `isNothing`: the correction is 0. Where rates cannot be evaluated CVODES itself says what that means.
int NewtonSolver::evaluate(N_Vector correction, bool isNothing, void* cvode)
{
    const StepData at(cvode);
    if (at.flag < 0) return at.flag;
    if (!isNothing) N_VLinearSum(1.0, at.predicted, 1.0, correction, at.state);
    if (m_rates(at.time, isNothing ? at.predicted : at.state, at.slope, at.user) != 0)
        return m_evaluate(correction, m_residual, cvode);
    writeResidual(at.rl1, at.zn1, isNothing ? nullptr : correction, -at.gamma, at.slope, m_residual);
    return 0;
}

// Where nothing is corrected yet, the prediction is the state that CVODES factors at.
int NewtonSolver::place(void* cvode)
{
    const StepData at(cvode);
    if (at.flag < 0) return at.flag;
    N_VScale(1.0, at.predicted, at.state);
    return 0;
}

// Again with a Jacobian that is new, where it does not converge with one that is not. Where gamma has changed much,
// CVODES sets up the old one for it first; laws that bend at zero gain nothing by that.
int NewtonSolver::solve(N_Vector correction, N_Vector weights, double tolerance, bool setUp, void* cvode)
{
    m_iterations = m_failures = 0;
    for (bool bad = false;; bad = setUp = true) {
        sunbooleantype isNew = 0;
        if (const int failed = evaluate(correction, true, cvode); failed) return failed;
        if (setUp) {
            if (const int failed = place(cvode); failed) return failed;
            if (const int failed = m_setUp(bad, &isNew, cvode); failed) return failed;
        }
        const int failed = iterate(correction, weights, tolerance, cvode);
        if (!failed) return 0;
        ++m_failures;
        if (failed < 0 || isNew || (bad && m_newton.bendsAtZero())) return failed;
        N_VConst(0.0, correction);
    }
}

int NewtonSolver::iterate(N_Vector correction, N_Vector weights, double tolerance, void* cvode)
{
    constexpr double falls = 0.3, diverges = 2.0; // as in CVODES
    double gamma = m_gamma, before = 0.0;
    if (const int failed = CVodeGetCurrentGamma(cvode, &gamma); failed) return failed;
    const double scale = -2.0 / (1.0 + gamma / m_gamma);
    for (int iteration = 0; iteration < m_maxIterations; ++iteration) {
        if (iteration > 0)
            if (const int failed = evaluate(correction, false, cvode); failed) return failed;
        if (m_beyondZero) return SUN_NLS_CONV_RECVR;
        ++m_iterations;
        m_newton.solve(numbersOf(m_residual));
        const double now = addCorrection(scale, m_residual, weights, correction);
        if (iteration > 0) m_rate = std::max(falls * m_rate, now / before);
        if (now * std::min(1.0, m_rate) <= tolerance) return 0;
        if (iteration > 0 && !(now <= diverges * before)) break;
        before = now;
    }
    return SUN_NLS_CONV_RECVR;
}

} // namespace titer::solve
