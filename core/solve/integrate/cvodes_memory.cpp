#include "core/solve/integrate/cvodes_memory.h"

#include "core/base/not_available.h"
#include "core/base/result.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <new>

namespace titer::solve {

namespace {

SUNMatrix_ID matrixId(SUNMatrix)
{
    return SUNMATRIX_CUSTOM;
}
int zeroMatrix(SUNMatrix)
{
    return 0;
}
SUNLinearSolver_Type solverType(SUNLinearSolver)
{
    return SUNLINEARSOLVER_DIRECT;
}
SUNLinearSolver_ID solverId(SUNLinearSolver)
{
    return SUNLINEARSOLVER_CUSTOM;
}
int initializeSolver(SUNLinearSolver)
{
    return 0;
}

// What SUNDIALS made, or had no memory for.
template <class Made> Made made(Made object)
{
    if (!object) throw std::bad_alloc();
    return object;
}

} // namespace

int CvodesMemory::combineFew(int count, sunrealtype* c, N_Vector* x, N_Vector z)
{
    const Few& few = *static_cast<Few*>(z->content);
    for (const int i : *few.states) {
        double sum = 0.0;
        for (int k = 0; k < count; ++k) sum += c[k] * numbersOf(x[k])[i];
        few.y[i] = sum;
    }
    return 0;
}

int CvodesMemory::factor(SUNLinearSolver solver, SUNMatrix)
{
    auto* m = static_cast<CvodesMemory*>(solver->content);
    if (!m->m_newton.factor(m->m_gamma)) return 1;
    m->nonlinear->factored(m->m_gamma);
    return 0;
}

int CvodesMemory::solve(SUNLinearSolver solver, SUNMatrix, N_Vector x, N_Vector b, sunrealtype)
{
    auto* m = static_cast<CvodesMemory*>(solver->content);
    double* to = numbersOf(x);
    const double* from = numbersOf(b);
    if (to != from) std::copy(from, from + m->m_size, to);
    m->m_newton.solve(to);
    return 0;
}

CvodesMemory::CvodesMemory(int size, NewtonMatrix& newton)
    : context(made(makeContext()))
    , m_size(size)
    , m_newton(newton)
{
    const int n = std::max(size, 1);
    state = made(N_VNew_Serial(n, context));
    useVectorUnits(state);
    absolute = made(N_VClone(state));
    N_VConst(1.0, absolute);
    m_view = made(N_VNewEmpty_Serial(n, context));
    useVectorUnits(m_view);
    m_fewView = made(N_VNewEmpty(context));
    m_fewView->content = &m_few;
    m_fewView->ops->nvlinearcombination = combineFew;

    matrix = made(SUNMatNewEmpty(context));
    matrix->ops->getid = matrixId;
    matrix->ops->zero = zeroMatrix;
    solver = made(SUNLinSolNewEmpty(context));
    solver->ops->gettype = solverType;
    solver->ops->getid = solverId;
    solver->ops->initialize = initializeSolver;
    solver->ops->setup = factor;
    solver->ops->solve = solve;
    solver->content = this;
    nonlinear = std::make_unique<NewtonSolver>(newton, state, context);
}

CvodesMemory::~CvodesMemory()
{
    if (cvode) CVodeFree(&cvode);
    if (tangent) N_VDestroyVectorArray(tangent, m_tangents);
    nonlinear.reset();
    SUNLinSolFreeEmpty(solver);
    SUNMatFreeEmpty(matrix);
    N_VFreeEmpty(m_fewView);
    N_VDestroy(m_view);
    N_VDestroy(absolute);
    N_VDestroy(state);
    SUNContext_Free(&context);
}

bool CvodesMemory::done(int flag, const char* call)
{
    if (flag >= 0) return true;
    if (!m_refused) m_refused = call, m_flag = flag;
    return false;
}

std::string CvodesMemory::cause(int flag) const
{
    if (m_refused) {
        const std::unique_ptr<char, decltype(&std::free)> name(CVodeGetReturnFlagName(m_flag), std::free);
        return std::string(m_refused) + ": " + (name ? std::string(name.get()) : std::to_string(m_flag));
    }
    switch (flag) {
    case CV_ERR_FAILURE:
        return CORE_TR("core", "the error test failed repeatedly");
    case CV_CONV_FAILURE:
        return CORE_TR("core", "Newton's method did not converge");
    case CV_TOO_MUCH_ACC:
        return CORE_TR("core", "the tolerance is finer than the numerical precision");
    case CV_REPTD_RHSFUNC_ERR:
    case CV_FIRST_RHSFUNC_ERR:
    case CV_RHSFUNC_FAIL:
        return CORE_TR("core", "a rate is not finite");
    default:
        return CORE_TR("core", "the integrator failed");
    }
}

int CvodesMemory::worstOf(int states) const
{
    N_Vector errors = N_VClone(state);
    N_Vector weights = N_VClone(state);
    int worst = 0;
    if (errors && weights && CVodeGetEstLocalErrors(cvode, errors) == CV_SUCCESS &&
        CVodeGetErrWeights(cvode, weights) == CV_SUCCESS) {
        double largest = -1.0;
        for (int i = 0; i < states; ++i) {
            const double e = std::abs(numbersOf(errors)[i] * numbersOf(weights)[i]);
            if (!(e <= largest)) worst = i, largest = e;
        }
    }
    if (errors) N_VDestroy(errors);
    if (weights) N_VDestroy(weights);
    return worst;
}

void CvodesMemory::addTangents(int count)
{
    m_tangents = count;
    tangent = count > 0 ? made(N_VCloneVectorArray(count, state)) : nullptr;
}

void CvodesMemory::interpolate(double t, int derivative, double* y)
{
    N_VSetArrayPointer(y, m_view);
    if (!done(CVodeGetDky(cvode, t, derivative, m_view), "CVodeGetDky")) std::fill_n(y, m_size, base::notAvailable);
}

void CvodesMemory::interpolate(double t, const std::vector<int>& states, double* y)
{
    m_few = {&states, y};
    if (done(CVodeGetDky(cvode, t, 0, m_fewView), "CVodeGetDky")) return;
    for (const int i : states) y[i] = base::notAvailable;
}

void CvodesMemory::interpolateTangent(double t, int k, double* s)
{
    N_VSetArrayPointer(s, m_view);
    if (!done(CVodeGetSensDky1(cvode, t, 0, k, m_view), "CVodeGetSensDky1")) std::fill_n(s, m_size, base::notAvailable);
}

} // namespace titer::solve
