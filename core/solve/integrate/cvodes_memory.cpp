#include "core/solve/integrate/cvodes_memory.h"

#include <algorithm>

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
    : context(makeContext())
    , m_size(size)
    , m_newton(newton)
{
    const int n = std::max(size, 1);
    state = N_VNew_Serial(n, context);
    useVectorUnits(state);
    absolute = N_VClone(state);
    N_VConst(1.0, absolute);
    m_view = N_VNewEmpty_Serial(n, context);
    useVectorUnits(m_view);
    m_fewView = N_VNewEmpty(context);
    m_fewView->content = &m_few;
    m_fewView->ops->nvlinearcombination = combineFew;

    matrix = SUNMatNewEmpty(context);
    matrix->ops->getid = matrixId;
    matrix->ops->zero = zeroMatrix;
    solver = SUNLinSolNewEmpty(context);
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

void CvodesMemory::addTangents(int count)
{
    m_tangents = count;
    tangent = N_VCloneVectorArray(count, state);
}

void CvodesMemory::interpolate(double t, int derivative, double* y)
{
    N_VSetArrayPointer(y, m_view);
    CVodeGetDky(cvode, t, derivative, m_view);
}

void CvodesMemory::interpolate(double t, const std::vector<int>& states, double* y)
{
    m_few = {&states, y};
    CVodeGetDky(cvode, t, 0, m_fewView);
}

void CvodesMemory::interpolateTangent(double t, int k, double* s)
{
    N_VSetArrayPointer(s, m_view);
    CVodeGetSensDky1(cvode, t, 0, k, m_view);
}

} // namespace titer::solve
