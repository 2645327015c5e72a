#include "core/solve/integrate/integrator.h"

#include "core/solve/integrate/bend.h"
#include "core/solve/integrate/sundials_version.h"
#include "core/solve/integrate/newton.h"
#include "core/solve/integrate/vector_ops.h"

#include <cvodes/cvodes.h>
#include <nvector/nvector_serial.h>
#include <sundials/sundials_linearsolver.h>
#include <sundials/sundials_matrix.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::solve {

namespace {
constexpr double never = std::numeric_limits<double>::infinity(); // [s]

// What CVODES interpolates into where few states are asked for.
struct Few {
    const std::vector<int>* states = nullptr;
    double* y = nullptr;
};

int combineFew(int count, sunrealtype* c, N_Vector* x, N_Vector z)
{
    const Few& few = *static_cast<Few*>(z->content);
    for (const int i : *few.states) {
        double sum = 0.0;
        for (int k = 0; k < count; ++k) sum += c[k] * N_VGetArrayPointer(x[k])[i];
        few.y[i] = sum;
    }
    return 0;
}
}

struct Integrator::Impl {
    Impl(System& s, int n, TangentSystem* t) : system(s), size(n), newton(s.newton(n)), tangents(t) {}

    System& system;
    int size;
    SUNContext context = nullptr;
    void* cvode = nullptr;
    N_Vector y = nullptr;
    N_Vector absolute = nullptr;
    N_Vector view = nullptr; // without data of its own: at() lends it the caller's
    Few few;
    N_Vector fewView = nullptr;
    SUNMatrix matrix = nullptr;
    SUNLinearSolver solver = nullptr;

    double relative = 0.0;
    std::vector<double> most;          // that an absolute tolerance grows to; empty where none does
    Bend bend;                         // y and zn of CVODES are those of the smooth part
    double bendEnd = never;            // where the bend is given up: beyond, y would lose digits as the difference of large numbers
    std::vector<double> solution;      // scratch
    std::vector<double> slope, curvature;
    std::vector<double> perSize;       // 1 / size of each state

    std::unique_ptr<NewtonMatrix> newton;
    TangentSystem* tangents = nullptr;
    N_Vector* tangent = nullptr; // one per parameter
    std::vector<double> tangentScales;
    bool hasJacobian = false;
    int reused = 0;        // starts since it was computed
    bool tryOld = false;   // at the first Newton matrix after a start
    double gamma = 0.0;

    double startTime = 0.0;
    bool stepped = false;
    int lastFlag = 0;
    Counts finished; // of runs before the last start

    void growTolerances();
    void setSizes(std::span<const double> now);
    double inSizes(const std::vector<double>& x) const;
    double endOfBend(double t) const;
    const double* solutionAt(double t, N_Vector smooth);
    static int evaluate(double t, N_Vector smooth, N_Vector slope, void* data);
    static int weigh(N_Vector smooth, N_Vector weights, void* data);
    static int evaluateTangents(int count, double t, N_Vector y, N_Vector ydot, N_Vector* s, N_Vector* slope, void* data, N_Vector, N_Vector);
};

namespace {

SUNMatrix_ID matrixId(SUNMatrix) { return SUNMATRIX_CUSTOM; }
int zeroMatrix(SUNMatrix) { return 0; }
SUNLinearSolver_Type solverType(SUNLinearSolver) { return SUNLINEARSOLVER_DIRECT; }
SUNLinearSolver_ID solverId(SUNLinearSolver) { return SUNLINEARSOLVER_CUSTOM; }
int initializeSolver(SUNLinearSolver) { return 0; }

} // namespace

// The state itself, from the smooth part that CVODES has.
const double* Integrator::Impl::solutionAt(double t, N_Vector smooth)
{
    if (bend.straight()) return N_VGetArrayPointer(smooth);
    bend.toSolution(t, N_VGetArrayPointer(smooth), solution.data());
    return solution.data();
}

int Integrator::Impl::evaluate(double t, N_Vector smooth, N_Vector slope, void* data)
{
    auto* m = static_cast<Impl*>(data);
    if (!m->system.rates(t, m->solutionAt(t, smooth), N_VGetArrayPointer(slope))) return 1;
    m->bend.toSmooth(t, N_VGetArrayPointer(slope));
    return 0;
}

// The size of each state now is what tolerances weigh it by.
void Integrator::Impl::setSizes(std::span<const double> now)
{
    const double* floor = N_VGetArrayPointer(absolute);
    const double perRelative = 1.0 / relative;
    for (int i = 0; i < size; ++i) perSize[i] = 1.0 / (std::abs(now[i]) + floor[i] * perRelative);
}

// The largest entry of x in sizes of its state.
double Integrator::Impl::inSizes(const std::vector<double>& x) const
{
    // Four at a time, so that no entry waits for the one before.
    double largest[4] = {};
    int i = 0;
    for (; i + 4 <= size; i += 4)
        for (int k = 0; k < 4; ++k) {
            const double part = std::abs(x[i + k]) * perSize[i + k];
            largest[k] = part > largest[k] ? part : largest[k];
        }
    for (; i < size; ++i) largest[0] = std::max(largest[0], std::abs(x[i]) * perSize[i]);
    return *std::max_element(largest, largest + 4);
}

// A parabola that bends at a jump grows over the rest that may follow it. Until the time returned each of its three terms is at most a
// third of `bound` sizes of each state; t itself where it is larger already.
double Integrator::Impl::endOfBend(double t) const
{
    constexpr double bound = 1e3;
    const double value = inSizes(bend.value()), slopes = inSizes(bend.slope()), curve = inSizes(bend.curvature());
    if (!(value <= bound / 3.0)) return t;
    const double straight = slopes > 0.0 ? bound / 3.0 / slopes : never;
    const double curved = curve > 0.0 ? std::sqrt(2.0 * bound / 3.0 / curve) : never;
    return t + std::min(straight, curved);
}

// Tolerances hold for the state, not for its smooth part.
int Integrator::Impl::weigh(N_Vector smooth, N_Vector weights, void* data)
{
    auto* m = static_cast<Impl*>(data);
    double t = m->startTime;
    if (m->stepped) CVodeGetCurrentTime(m->cvode, &t);
    const double* y = m->solutionAt(t, smooth);
    errorWeights(m->size, m->relative, y, N_VGetArrayPointer(m->absolute), N_VGetArrayPointer(weights));
    return 0;
}

// What has been there is not followed any finer when it vanishes. After a step, and not where weights are asked for: those of
// tangents are, too.
void Integrator::Impl::growTolerances()
{
    if (most.empty()) return;
    double t = startTime;
    CVodeGetCurrentTime(cvode, &t);
    titer::solve::growTolerances(size, relative, solutionAt(t, y), most.data(), N_VGetArrayPointer(absolute));
}

int Integrator::Impl::evaluateTangents(int count, double t, N_Vector y, N_Vector, N_Vector* s, N_Vector* slope, void* data, N_Vector, N_Vector)
{
    auto* m = static_cast<Impl*>(data);
    std::vector<const double*> from;
    std::vector<double*> to;
    for (int k = 0; k < count; ++k) from.push_back(N_VGetArrayPointer(s[k])), to.push_back(N_VGetArrayPointer(slope[k]));
    return m->tangents->slopes(t, N_VGetArrayPointer(y), from, to) ? 0 : 1;
}

Integrator::Integrator(System& system, int size, TangentSystem* tangents) : m(std::make_unique<Impl>(system, size, tangents))
{
    m->context = makeContext();
    const int n = size;
    m->y = N_VNew_Serial(std::max(n, 1), m->context);
    useVectorUnits(m->y);
    m->absolute = N_VClone(m->y);
    N_VConst(1.0, m->absolute);
    m->view = N_VNewEmpty_Serial(std::max(n, 1), m->context);
    useVectorUnits(m->view);
    m->fewView = N_VNewEmpty(m->context);
    m->fewView->content = &m->few;
    m->fewView->ops->nvlinearcombination = combineFew;
    m->solution.resize(n);
    m->slope.resize(n);
    m->curvature.resize(n);
    m->perSize.resize(n);

    m->matrix = SUNMatNewEmpty(m->context);
    m->matrix->ops->getid = matrixId;
    m->matrix->ops->zero = zeroMatrix;
    m->matrix->content = m.get();
    m->solver = SUNLinSolNewEmpty(m->context);
    m->solver->ops->gettype = solverType;
    m->solver->ops->getid = solverId;
    m->solver->ops->initialize = initializeSolver;
    m->solver->content = m.get();
    m->solver->ops->setup = [](SUNLinearSolver s, SUNMatrix) -> int {
        auto* impl = static_cast<Impl*>(s->content);
        return impl->newton->factor(impl->gamma) ? 0 : 1;
    };
    m->solver->ops->solve = [](SUNLinearSolver s, SUNMatrix, N_Vector x, N_Vector b, sunrealtype) -> int {
        auto* impl = static_cast<Impl*>(s->content);
        double* to = N_VGetArrayPointer(x);
        const double* from = N_VGetArrayPointer(b);
        if (to != from) std::copy(from, from + impl->size, to);
        impl->newton->solve(to);
        return 0;
    };
}

Integrator::~Integrator()
{
    if (m->cvode) CVodeFree(&m->cvode);
    if (m->tangent) N_VDestroyVectorArray(m->tangent, m->tangents->count());
    SUNLinSolFreeEmpty(m->solver);
    SUNMatFreeEmpty(m->matrix);
    N_VFreeEmpty(m->fewView);
    N_VDestroy(m->view);
    N_VDestroy(m->absolute);
    N_VDestroy(m->y);
    SUNContext_Free(&m->context);
}

void Integrator::start(double t, std::span<const double> y, const Tolerances& tolerances, bool similar)
{
    constexpr int mostReuses = 20;
    m->tryOld = similar && m->hasJacobian && ++m->reused < mostReuses;
    std::copy(y.begin(), y.end(), N_VGetArrayPointer(m->y));
    std::copy(tolerances.absolute.begin(), tolerances.absolute.end(), N_VGetArrayPointer(m->absolute));
    m->most.assign(tolerances.most.begin(), tolerances.most.end());
    m->relative = tolerances.relative;
    m->bend.straighten();
    m->bendEnd = never;
    m->startTime = t;
    m->stepped = false;
    if (m->cvode) {
        const Counts before = counts();
        // Where starts follow each other after few steps (a sampled loop), the last first step is a better guess than a new search.
        double guess = 0.0;
        long taken = 0;
        CVodeGetNumSteps(m->cvode, &taken);
        constexpr long few = 12;
        if (similar && taken > 0 && taken < few) CVodeGetActualInitStep(m->cvode, &guess);
        CVodeReInit(m->cvode, t, m->y);
        CVodeSetInitStep(m->cvode, guess);
        m->finished = {before.steps, before.rightHandSides, before.jacobians, before.starts + 1};
        return;
    }
    m->finished.starts = 1;
    m->cvode = CVodeCreate(CV_BDF, m->context);
    CVodeInit(m->cvode, Impl::evaluate, t, m->y);
    CVodeWFtolerances(m->cvode, Impl::weigh);
    CVodeSetUserData(m->cvode, m.get());
    silence(m->context, m->cvode);
    CVodeSetNonlinConvCoef(m->cvode, m->newton->tolerance());
    CVodeSetMaxOrd(m->cvode, m->newton->highestOrder());
    CVodeSetLinearSolver(m->cvode, m->solver, m->matrix);
    CVodeSetLinSysFn(m->cvode, [](sunrealtype time, N_Vector state, N_Vector, SUNMatrix a, sunbooleantype reuse, sunbooleantype* current,
                                  sunrealtype gamma, void*, N_Vector, N_Vector, N_Vector) -> int {
        auto* impl = static_cast<Impl*>(a->content);
        // After a jump the old Jacobian is tried first: CVODES asks again, and gets a new one, where Newton does not converge with it.
        const bool old = reuse || std::exchange(impl->tryOld, false);
        if (!old) {
            if (!impl->newton->linearize(time, impl->solutionAt(time, state))) return 1;
            impl->hasJacobian = true;
            impl->reused = 0;
        }
        *current = !old;
        impl->gamma = gamma;
        return 0;
    });
}

void Integrator::start(double t, std::span<const double> y, const std::vector<std::vector<double>>& tangents,
                       const Tolerances& tolerances)
{
    const bool first = !m->cvode;
    start(t, y, tolerances, false);
    const int count = m->tangents->count();
    if (first) m->tangent = N_VCloneVectorArray(count, m->y);
    for (int k = 0; k < count; ++k) std::copy(tangents[k].begin(), tangents[k].end(), N_VGetArrayPointer(m->tangent[k]));
    if (!first) {
        CVodeSensReInit(m->cvode, CV_STAGGERED, m->tangent);
        return;
    }
    CVodeSensInit(m->cvode, count, CV_STAGGERED, Impl::evaluateTangents, m->tangent);
    m->tangentScales = m->tangents->scales();
    CVodeSetSensParams(m->cvode, nullptr, m->tangentScales.data(), nullptr);
    CVodeSensEEtolerances(m->cvode);
}

bool Integrator::goOn(double t, std::span<const double> y)
{
    if (m->tangents) return false; // they would jump as well
    if (!m->stepped || std::abs(t - time()) > 1e-12 * std::abs(t)) return false;
    at(t, m->solution.data());
    if (!std::equal(y.begin(), y.end(), m->solution.begin())) return false;
    ++m->finished.rightHandSides;
    if (!m->system.rates(t, y.data(), m->slope.data())) return false;
    // At rest steps grow without end, and with them what errors the history has left in integrals that nothing tests.
    if (std::all_of(m->slope.begin(), m->slope.end(), [](double slope) { return slope == 0.0; })) return false;
    m->bend.toSmooth(t, m->slope.data());
    N_VSetArrayPointer(m->curvature.data(), m->view);
    CVodeGetDky(m->cvode, time(), 1, m->view); // the old slope
    for (int i = 0; i < m->size; ++i) m->slope[i] -= m->curvature[i];
    std::fill(m->curvature.begin(), m->curvature.end(), 0.0);
    m->newton->addProduct(m->slope.data(), m->curvature.data());
    m->setSizes(y);
    // Where a state answers faster than the step is long, no parabola follows it.
    if (0.5 * (t - stepStart()) * m->inSizes(m->curvature) > m->inSizes(m->slope)) return false;
    m->bend.add(t, m->slope, m->curvature);
    m->bendEnd = m->endOfBend(t);
    return m->bendEnd > t + (t - stepStart()); // else it would be given up before it has saved anything
}

Integrator::Outcome Integrator::step(double limit)
{
    if (time() >= m->bendEnd) {
        // Without the bend, from here. What has been asked of the last step is past.
        at(time(), m->solution.data());
        const std::vector<double> now = m->solution, most = m->most;
        const std::vector<double> grown(absolute().begin(), absolute().end());
        start(time(), now, {m->relative, grown, most}, true);
    }
    limit = std::min(limit, m->bendEnd);
    constexpr double endless = 1e300; // CVodeClearStopTime came with 6.5 only
    CVodeSetStopTime(m->cvode, std::min(limit, endless));
    double reached = 0.0;
    m->lastFlag = CVode(m->cvode, std::isfinite(limit) ? limit : time() + 1.0, m->y, &reached, CV_ONE_STEP);
    if (m->lastFlag < 0) return Outcome::Failed;
    m->stepped = true;
    m->growTolerances();
    return Outcome::Ok;
}

std::span<const double> Integrator::absolute() const { return {N_VGetArrayPointer(m->absolute), std::size_t(m->size)}; }

double Integrator::time() const
{
    if (!m->stepped) return m->startTime;
    double t = 0.0;
    CVodeGetCurrentTime(m->cvode, &t);
    return t;
}

double Integrator::stepStart() const
{
    if (!m->stepped) return m->startTime;
    double h = 0.0;
    CVodeGetLastStep(m->cvode, &h);
    return std::max(m->startTime, time() - h);
}

int Integrator::order() const
{
    int q = 1;
    if (m->stepped) CVodeGetLastOrder(m->cvode, &q);
    return q;
}

void Integrator::at(double t, double* y) const
{
    const int n = m->size;
    if (n == 0) return; // there is no room in y for the one that stands in for it
    const double* data = N_VGetArrayPointer(m->y);
    t = std::clamp(t, stepStart(), time());
    if (t == time()) {
        std::copy(data, data + n, y);
    } else {
        N_VSetArrayPointer(y, m->view);
        CVodeGetDky(m->cvode, t, 0, m->view);
    }
    m->bend.toSolution(t, y, y);
}

void Integrator::at(double t, const std::vector<int>& states, double* y) const
{
    if (!m->bend.straight()) {
        at(t, m->solution.data());
        for (const int i : states) y[i] = m->solution[i];
        return;
    }
    t = std::clamp(t, stepStart(), time());
    if (t == time()) {
        const double* data = N_VGetArrayPointer(m->y);
        for (const int i : states) y[i] = data[i];
        return;
    }
    m->few = {&states, y};
    CVodeGetDky(m->cvode, t, 0, m->fewView);
}

void Integrator::tangentAt(int k, double t, double* s) const
{
    t = std::clamp(t, stepStart(), time());
    if (!m->stepped) {
        const double* data = N_VGetArrayPointer(m->tangent[k]);
        std::copy(data, data + m->size, s);
        return;
    }
    N_VSetArrayPointer(s, m->view);
    CVodeGetSensDky1(m->cvode, t, 0, k, m->view);
}

const char* Integrator::cause() const
{
    switch (m->lastFlag) {
    case CV_ERR_FAILURE: return CORE_TR("core", "the error test failed again and again");
    case CV_CONV_FAILURE: return CORE_TR("core", "Newton's method did not converge");
    case CV_TOO_MUCH_ACC: return CORE_TR("core", "the tolerance is finer than the arithmetic");
    case CV_REPTD_RHSFUNC_ERR:
    case CV_FIRST_RHSFUNC_ERR:
    case CV_RHSFUNC_FAIL: return CORE_TR("core", "a rate is not finite");
    default: return CORE_TR("core", "the integrator gave up");
    }
}

int Integrator::worstState() const
{
    N_Vector errors = N_VClone(m->y);
    N_Vector weights = N_VClone(m->y);
    int worst = 0;
    if (CVodeGetEstLocalErrors(m->cvode, errors) == CV_SUCCESS && CVodeGetErrWeights(m->cvode, weights) == CV_SUCCESS) {
        double largest = -1.0;
        for (int i = 0; i < m->system.coreSize(); ++i) {
            const double e = std::abs(N_VGetArrayPointer(errors)[i] * N_VGetArrayPointer(weights)[i]);
            if (!(e <= largest)) worst = i, largest = e;
        }
    }
    N_VDestroy(errors);
    N_VDestroy(weights);
    return worst;
}

Integrator::Counts Integrator::counts() const
{
    Counts total = m->finished;
    if (!m->cvode) return total;
    long steps = 0, calls = 0, jacobians = 0;
    CVodeGetNumSteps(m->cvode, &steps);
    CVodeGetNumRhsEvals(m->cvode, &calls);
    CVodeGetNumJacEvals(m->cvode, &jacobians);
    return {total.steps + steps, total.rightHandSides + calls, total.jacobians + jacobians, total.starts};
}

} // namespace titer::solve
