#include "core/solve/integrate/integrator.h"

#include "core/solve/integrate/cvodes_memory.h"
#include "core/solve/integrate/discontinuity_correction.h"
#include "core/solve/integrate/vector_ops.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <new>
#include <utility>

namespace titer::solve {

struct Integrator::Impl {
    Impl(System& s, int n, TangentSystem* t)
        : system(s)
        , size(n)
        , newton(s.newton(n))
        , tangents(t)
        , memory(n, *newton)
        , solution(n)
        , slope(n)
        , curvature(n)
        , perSize(n)
    {
    }

    System& system;
    int size;
    std::unique_ptr<NewtonMatrix> newton;
    TangentSystem* tangents = nullptr;
    CvodesMemory memory;

    double relative = 0.0;
    std::vector<double> max;            // that an absolute tolerance grows to; empty where none does
    DiscontinuityCorrection correction; // y and zn of CVODES are those of the smooth part
    std::vector<double> solution;       // scratch
    std::vector<double> slope, curvature;
    std::vector<double> perSize; // 1 / size of each state

    std::vector<double> tangentScales;
    std::vector<double> linearizedAt; // core states; empty where it does not matter on which side of zero they lie
    bool hasJacobian = false;
    int reused = 0;      // starts since it was computed
    bool tryOld = false; // at the first Newton matrix after a start

    double startTime = 0.0;
    double now = 0.0; // end of the last step, or the start
    bool stepped = false;
    int lastFlag = 0;
    Counts finished; // of runs before the last start; right-hand sides of all

    void create(double t);
    bool isBeyondZero(const double* y);
    void growTolerances();
    void setSizes(std::span<const double> state);
    void lessOldRates(double t);
    bool isNoJump(std::span<const double> y, double step);
    const double* solutionAt(double t, N_Vector smooth);
    static int evaluate(double t, N_Vector smooth, N_Vector slope, void* data);
    static int weigh(N_Vector smooth, N_Vector weights, void* data);
    static int setUp(sunrealtype t, N_Vector state, N_Vector, SUNMatrix, sunbooleantype reuse, sunbooleantype* current,
                     sunrealtype gamma, void* data, N_Vector, N_Vector, N_Vector);
    static int evaluateTangents(int count, double t, N_Vector y, N_Vector ydot, N_Vector* s, N_Vector* slope,
                                void* data, N_Vector, N_Vector);
};

// The state itself, from the smooth part that CVODES has.
const double* Integrator::Impl::solutionAt(double t, N_Vector smooth)
{
    if (correction.none()) return numbersOf(smooth);
    correction.toSolution(t, numbersOf(smooth), solution.data());
    return solution.data();
}

int Integrator::Impl::evaluate(double t, N_Vector smooth, N_Vector slope, void* data)
{
    auto* m = static_cast<Impl*>(data);
    ++m->finished.rightHandSides;
    const double* y = m->solutionAt(t, smooth);
    if (!m->system.rates(t, y, numbersOf(slope))) return 1;
    m->memory.nonlinear->setBeyondZero(m->isBeyondZero(y));
    m->correction.toSmooth(t, numbersOf(slope));
    return 0;
}

// Whether a state is below zero by more than its tolerance that was not where the Jacobian was evaluated, or the other
// way round.
bool Integrator::Impl::isBeyondZero(const double* y)
{
    const double* tolerance = memory.absolutes();
    for (std::size_t i = 0; i < linearizedAt.size(); ++i) {
        const double then = linearizedAt[i];
        if (then < 0.0 ? then < -tolerance[i] && y[i] >= 0.0 : y[i] < -tolerance[i]) return true;
    }
    return false;
}

// The size of each state is what tolerances weigh it by.
void Integrator::Impl::setSizes(std::span<const double> state)
{
    const double* floor = memory.absolutes();
    const double perRelative = 1.0 / relative;
    for (int i = 0; i < size; ++i) perSize[i] = 1.0 / (std::abs(state[i]) + floor[i] * perRelative);
}

// From the rates at t, the end of the last step, those that it has ended with are taken: what is left is a jump.
void Integrator::Impl::lessOldRates(double t)
{
    correction.toSmooth(t, slope.data());
    memory.interpolate(t, 1, curvature.data()); // the old ones
    for (int i = 0; i < size; ++i) slope[i] -= curvature[i];
}

// Whether that is no more than what Newton's method leaves over: the next iteration would not change the states by a
// tenth of a step's tolerance, and the integrals go on as they did.
bool Integrator::Impl::isNoJump(std::span<const double> y, double step)
{
    constexpr double negligible = 0.1;
    const int core = system.coreSize();
    for (int i = core; i < size; ++i)
        if (step * std::abs(slope[i]) > negligible * relative * (step * std::abs(curvature[i]) + std::abs(y[i])))
            return false;
    double gamma = 0.0;
    if (!memory.done(CVodeGetCurrentGamma(memory.cvode, &gamma), "CVodeGetCurrentGamma")) return false;
    std::vector<double> change(slope);
    for (double& part : change) part *= gamma;
    newton->solve(change.data());
    double sum = 0.0;
    for (int i = 0; i < core; ++i) {
        const double part = change[i] / (relative * std::abs(y[i]) + memory.absolutes()[i]);
        sum += part * part;
    }
    return std::sqrt(sum / std::max(core, 1)) <= negligible;
}

// Tolerances hold for the state, not for its smooth part.
int Integrator::Impl::weigh(N_Vector smooth, N_Vector weights, void* data)
{
    auto* m = static_cast<Impl*>(data);
    double t = m->startTime;
    if (m->stepped && !m->correction.none() &&
        !m->memory.done(CVodeGetCurrentTime(m->memory.cvode, &t), "CVodeGetCurrentTime"))
        return -1;
    const double* y = m->solutionAt(t, smooth);
    errorWeights(m->size, m->relative, y, m->memory.absolutes(), numbersOf(weights));
    return 0;
}

// What has been there is not followed any finer when it vanishes. After a step, and not where weights are asked for: those of
// tangents are, too.
void Integrator::Impl::growTolerances()
{
    if (max.empty()) return;
    titer::solve::growTolerances(size, relative, solutionAt(now, memory.state), max.data(), memory.absolutes());
}

int Integrator::Impl::setUp(sunrealtype t, N_Vector state, N_Vector, SUNMatrix, sunbooleantype reuse,
                            sunbooleantype* current, sunrealtype gamma, void* data, N_Vector, N_Vector, N_Vector)
{
    auto* m = static_cast<Impl*>(data);
    // After a jump the old Jacobian is tried first: CVODES asks again, and gets a new one, where Newton does not converge with it.
    const bool old = reuse || std::exchange(m->tryOld, false);
    if (!old) {
        const double* y = m->solutionAt(t, state);
        if (!m->newton->linearize(t, y)) return 1;
        if (m->newton->bendsAtZero()) m->linearizedAt.assign(y, y + m->system.coreSize());
        m->memory.nonlinear->setBeyondZero(false);
        m->hasJacobian = true;
        m->reused = 0;
    }
    *current = !old;
    m->memory.setGamma(gamma);
    return 0;
}

int Integrator::Impl::evaluateTangents(int count, double t, N_Vector y, N_Vector, N_Vector* s, N_Vector* slope,
                                       void* data, N_Vector, N_Vector)
{
    auto* m = static_cast<Impl*>(data);
    std::vector<const double*> from;
    std::vector<double*> to;
    for (int k = 0; k < count; ++k) from.push_back(numbersOf(s[k])), to.push_back(numbersOf(slope[k]));
    return m->tangents->slopes(t, numbersOf(y), from, to) ? 0 : 1;
}

// CVODES, at the first start.
void Integrator::Impl::create(double t)
{
    memory.cvode = CVodeCreate(CV_BDF, memory.context);
    void* cvode = memory.cvode;
    if (!cvode) throw std::bad_alloc();
    memory.done(silence(memory.context, cvode), "CVodeSetErrHandlerFn");
    memory.done(CVodeInit(cvode, evaluate, t, memory.state), "CVodeInit");
    memory.done(memory.nonlinear->attach(cvode, evaluate), "CVodeSetNonlinearSolver");
    memory.done(CVodeWFtolerances(cvode, weigh), "CVodeWFtolerances");
    memory.done(CVodeSetUserData(cvode, this), "CVodeSetUserData");
    memory.done(CVodeSetNonlinConvCoef(cvode, newton->tolerance()), "CVodeSetNonlinConvCoef");
    memory.done(CVodeSetMaxOrd(cvode, newton->highestOrder()), "CVodeSetMaxOrd");
    memory.done(CVodeSetLinearSolver(cvode, memory.solver, memory.matrix), "CVodeSetLinearSolver");
    memory.done(CVodeSetLinSysFn(cvode, setUp), "CVodeSetLinSysFn");
}

Integrator::Integrator(System& system, int size, TangentSystem* tangents)
    : m(std::make_unique<Impl>(system, size, tangents))
{
}

Integrator::~Integrator() = default;

void Integrator::start(double t, std::span<const double> y, const Tolerances& tolerances, bool similar)
{
    constexpr int maxReuses = 20;
    m->tryOld = similar && m->hasJacobian && ++m->reused < maxReuses;
    std::copy(y.begin(), y.end(), m->memory.y());
    std::copy(tolerances.absolute.begin(), tolerances.absolute.end(), m->memory.absolutes());
    m->max.assign(tolerances.max.begin(), tolerances.max.end());
    // Those of a bed are as large as they become from the first.
    if (std::equal(m->max.begin(), m->max.end(), m->memory.absolutes(), std::less_equal<>())) m->max.clear();
    m->relative = tolerances.relative;
    m->correction.clear();
    m->startTime = m->now = t;
    m->stepped = false;
    void* cvode = m->memory.cvode;
    if (!cvode) {
        m->finished.starts = 1;
        m->create(t);
        return;
    }
    const Counts before = counts();
    // Where starts follow each other after few steps (a sampled loop), the last first step is a better guess than a new search.
    double guess = 0.0;
    long taken = 0;
    CvodesMemory& memory = m->memory;
    memory.done(CVodeGetNumSteps(cvode, &taken), "CVodeGetNumSteps");
    constexpr long few = 12;
    if (similar && taken > 0 && taken < few)
        memory.done(CVodeGetActualInitStep(cvode, &guess), "CVodeGetActualInitStep");
    memory.done(CVodeReInit(cvode, t, memory.state), "CVodeReInit");
    memory.done(CVodeSetInitStep(cvode, guess), "CVodeSetInitStep");
    m->finished = {before.steps, before.rightHandSides, before.jacobians, before.starts + 1};
}

void Integrator::start(double t, std::span<const double> y, const std::vector<std::vector<double>>& tangents,
                       const Tolerances& tolerances)
{
    const bool first = !m->memory.cvode;
    start(t, y, tolerances, false);
    const int count = m->tangents->count();
    if (first) m->memory.addTangents(count);
    CvodesMemory& memory = m->memory;
    N_Vector* tangent = memory.tangent;
    for (int k = 0; k < count; ++k) std::copy(tangents[k].begin(), tangents[k].end(), numbersOf(tangent[k]));
    void* cvode = memory.cvode;
    if (!first) {
        memory.done(CVodeSensReInit(cvode, CV_STAGGERED, tangent), "CVodeSensReInit");
        return;
    }
    memory.done(CVodeSensInit(cvode, count, CV_STAGGERED, Impl::evaluateTangents, tangent), "CVodeSensInit");
    m->tangentScales = m->tangents->scales();
    memory.done(CVodeSetSensParams(cvode, nullptr, m->tangentScales.data(), nullptr), "CVodeSetSensParams");
    memory.done(CVodeSensEEtolerances(cvode), "CVodeSensEEtolerances");
    if (m->tangents->limitSteps()) memory.done(CVodeSetSensErrCon(cvode, SUNTRUE), "CVodeSetSensErrCon");
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
    m->lessOldRates(time());
    if (m->isNoJump(y, t - stepStart())) return true;
    std::fill(m->curvature.begin(), m->curvature.end(), 0.0);
    m->newton->addProduct(m->slope.data(), m->curvature.data());
    m->setSizes(y);
    return m->correction.add(t, t - stepStart(), m->slope, m->curvature, m->perSize);
}

Integrator::Outcome Integrator::step(double limit)
{
    if (time() >= m->correction.end()) {
        // Without the correction, from here. What has been asked of the last step is past.
        at(time(), m->solution.data());
        const std::vector<double> now = m->solution, max = m->max;
        const std::vector<double> grown(absolute().begin(), absolute().end());
        start(time(), now, {m->relative, grown, max}, true);
    }
    CvodesMemory& memory = m->memory;
    limit = std::min(limit, m->correction.end());
    // CVODES begins no step that is shorter than time can tell: nothing changes on the way.
    const double shortest = 4.0 * std::numeric_limits<double>::epsilon() * std::abs(time());
    if (!m->stepped && limit >= time() && limit - time() <= shortest) {
        if (!memory.done(CVodeReInit(memory.cvode, limit, memory.state), "CVodeReInit")) return Outcome::Failed;
        m->startTime = m->now = limit;
        return Outcome::Ok;
    }
    constexpr double endless = 1e300; // CVodeClearStopTime came with 6.5 only
    memory.done(CVodeSetStopTime(memory.cvode, std::min(limit, endless)), "CVodeSetStopTime");
    if (memory.isRefused()) return Outcome::Failed;
    double reached = 0.0;
    m->lastFlag = CVode(memory.cvode, std::isfinite(limit) ? limit : time() + 1.0, memory.state, &reached, CV_ONE_STEP);
    if (m->lastFlag < 0) return Outcome::Failed;
    m->stepped = true;
    if (!memory.done(CVodeGetCurrentTime(memory.cvode, &m->now), "CVodeGetCurrentTime")) return Outcome::Failed;
    if (m->lastFlag == CV_TSTOP_RETURN) m->now = limit; // also where it stood so near that it took no step
    m->growTolerances();
    return Outcome::Ok;
}

std::span<const double> Integrator::absolute() const
{
    return {m->memory.absolutes(), std::size_t(m->size)};
}

double Integrator::time() const
{
    return m->now;
}

double Integrator::stepStart() const
{
    if (!m->stepped) return m->startTime;
    double h = 0.0;
    m->memory.done(CVodeGetLastStep(m->memory.cvode, &h), "CVodeGetLastStep");
    return std::max(m->startTime, time() - h);
}

int Integrator::order() const
{
    int q = 1;
    if (m->stepped) m->memory.done(CVodeGetLastOrder(m->memory.cvode, &q), "CVodeGetLastOrder");
    return q;
}

void Integrator::at(double t, double* y) const
{
    const int n = m->size;
    if (n == 0) return; // there is no room in y for the one that stands in for it
    t = std::clamp(t, stepStart(), time());
    if (t == time())
        std::copy_n(m->memory.y(), n, y);
    else
        m->memory.interpolate(t, 0, y);
    m->correction.toSolution(t, y, y);
}

void Integrator::at(double t, const std::vector<int>& states, double* y) const
{
    if (!m->correction.none()) {
        at(t, m->solution.data());
        for (const int i : states) y[i] = m->solution[i];
        return;
    }
    t = std::clamp(t, stepStart(), time());
    if (t == time()) {
        const double* data = m->memory.y();
        for (const int i : states) y[i] = data[i];
        return;
    }
    m->memory.interpolate(t, states, y);
}

void Integrator::tangentAt(int k, double t, double* s) const
{
    t = std::clamp(t, stepStart(), time());
    if (m->stepped)
        m->memory.interpolateTangent(t, k, s);
    else
        std::copy_n(numbersOf(m->memory.tangent[k]), m->size, s);
}

std::string Integrator::cause() const
{
    return m->memory.cause(m->lastFlag);
}

int Integrator::worstState() const
{
    return m->memory.worstOf(m->system.coreSize());
}

Integrator::Counts Integrator::counts() const
{
    Counts total = m->finished;
    if (!m->memory.cvode) return total;
    long steps = 0, jacobians = 0;
    m->memory.done(CVodeGetNumSteps(m->memory.cvode, &steps), "CVodeGetNumSteps");
    m->memory.done(CVodeGetNumJacEvals(m->memory.cvode, &jacobians), "CVodeGetNumJacEvals");
    return {total.steps + steps, total.rightHandSides, total.jacobians + jacobians, total.starts};
}

} // namespace titer::solve
