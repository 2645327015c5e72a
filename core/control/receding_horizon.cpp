#include "core/control/receding_horizon.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace titer::control {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using Reason = PlannedMoves::Reason;

namespace {

constexpr int maxSteps = 20'000;         // of a course
constexpr double courseError = 1e-6;     // at its end, where steps are halved
constexpr double keptWithin = 1e-4;      // of a limit's size
constexpr double optimality = 1e-6;      // of the gain that is left
constexpr double nearLimit = 0.5;        // of its size: limits that are further off are left out of a program
constexpr double smallestDamping = 1e-7; // of the gradient

// The part of a curvature that a convex program can have.
MatrixXd convex(const MatrixXd& curvature)
{
    const double size = curvature.cwiseAbs().maxCoeff();
    const MatrixXd shifted = curvature + 1e-12 * size * MatrixXd::Identity(curvature.rows(), curvature.cols());
    if (Eigen::LLT<MatrixXd>(shifted).info() == Eigen::Success) return curvature;
    return curvature.diagonal().cwiseMax(0.0).asDiagonal();
}

} // namespace

RecedingHorizon::RecedingHorizon(HorizonSettings settings, std::vector<PredictedUnit*> models)
    : m_settings(std::move(settings))
    , m_models(std::move(models))
    , m_inputs(m_settings.low.size())
    , m_range(m_settings.high - m_settings.low)
{
    m_settings.moves = std::clamp(m_settings.moves, 1, m_settings.stages);
    m_count = place(int(m_models.size()), 1);
    m_moveLimits = m_settings.moveLimits.cwiseQuotient(m_range.cwiseMax(1e-300)).cwiseMax(0.0);
    m_moveWeights = VectorXd::Zero(m_inputs);
    if (m_settings.moveWeights.size() > 0) m_moveWeights = m_settings.moveWeights / double(m_models.size());
}

Index RecedingHorizon::place(int model, int move) const
{
    return move == 0 ? 0 : m_inputs * (1 + Index(model) * (m_settings.moves - 1) + move - 1);
}

VectorXd RecedingHorizon::scaled(const VectorXd& inputs) const
{
    const VectorXd shares = (inputs - m_settings.low).cwiseQuotient(m_range).cwiseMax(0.0).cwiseMin(1.0);
    return (m_range.array() > 0.0).select(shares, 0.0);
}

VectorXd RecedingHorizon::inputsOf(const VectorXd& plan, int model, int move) const
{
    return m_settings.low + plan.segment(place(model, move), m_inputs).cwiseProduct(m_range);
}

MatrixXd RecedingHorizon::planOf(const HorizonMemory& memory, int model) const
{
    MatrixXd all(m_settings.moves, m_inputs);
    if (Index(memory.plan.size()) != m_count) return MatrixXd(0, m_inputs);
    const VectorXd plan = Eigen::Map<const VectorXd>(memory.plan.data(), m_count);
    for (int k = 0; k < m_settings.moves; ++k) all.row(k) = inputsOf(plan, model, k).transpose();
    return all;
}

// The plan of before from its second move on, the last one again; what stands, where there is none.
VectorXd RecedingHorizon::shiftedPlan(const HorizonMemory& memory, const VectorXd& standing) const
{
    VectorXd plan(m_count);
    const bool known = Index(memory.plan.size()) == m_count;
    const VectorXd before = known ? VectorXd(Eigen::Map<const VectorXd>(memory.plan.data(), m_count)) : VectorXd();
    for (int s = 0; s < int(m_models.size()); ++s)
        for (int k = m_settings.moves - 1; k >= 0; --k)
            plan.segment(place(s, k), m_inputs) =
                known ? VectorXd(before.segment(place(k == 0 ? 0 : s, std::min(k + 1, m_settings.moves - 1)), m_inputs))
                      : standing;
    if (known) plan.head(m_inputs) = before.segment(place(0, std::min(1, m_settings.moves - 1)), m_inputs);
    return plan;
}

// Into the limits of the inputs and of their moves.
void RecedingHorizon::clip(VectorXd& plan, const VectorXd& standing) const
{
    for (int s = 0; s < int(m_models.size()); ++s) {
        for (Index j = 0; j < m_inputs; ++j) {
            double before = standing[j];
            for (int k = 0; k < m_settings.moves; ++k) {
                double& own = plan[place(s, k) + j];
                own = std::clamp(std::clamp(own, before - m_moveLimits[j], before + m_moveLimits[j]), 0.0, 1.0);
                before = own;
            }
        }
    }
}

// What the states came to beside what was predicted is put down to a constant rate of each.
void RecedingHorizon::learn(double time, const VectorXd& state, const VectorXd& standing, bool undisturbed,
                            HorizonMemory& memory)
{
    const Index n = state.size();
    if (Index(memory.disturbance.size()) != n) memory.disturbance.assign(std::size_t(n), 0.0);
    const double passed = time - memory.time;
    const bool follows = undisturbed && Index(memory.state.size()) == n &&
                         std::abs(passed - m_settings.period) <= 1e-6 * m_settings.period;
    if (m_settings.correction > 0.0 && follows && memory.substeps > 0) {
        Eigen::Map<VectorXd> disturbance(memory.disturbance.data(), n);
        const VectorXd rate = disturbance;
        VectorXd x = Eigen::Map<const VectorXd>(memory.state.data(), n);
        PredictedUnit& model = *m_models.front();
        numerics::RungeKutta method(model);
        model.begin(memory.time, x, standing, false);
        const double h = m_settings.period / memory.substeps;
        bool isSound = true;
        for (int i = 0; isSound && i < memory.substeps; ++i) isSound = method.go(memory.time + i * h, h, x, rate);
        if (isSound) disturbance += m_settings.correction / m_settings.period * (state - x);
    }
    memory.time = time;
    memory.state.assign(state.begin(), state.end());
}

bool RecedingHorizon::endOf(int substeps, double time, const VectorXd& state, const VectorXd& plan,
                            const HorizonMemory& memory, VectorXd& end, VectorXd& size)
{
    PredictedUnit& model = *m_models.front();
    numerics::RungeKutta method(model);
    const VectorXd rate = Eigen::Map<const VectorXd>(memory.disturbance.data(), state.size());
    const double h = m_settings.period / substeps;
    end = state;
    size = state.cwiseAbs();
    for (int k = 0; k < m_settings.stages; ++k) {
        const double t = time + k * m_settings.period;
        model.begin(t, end, inputsOf(plan, 0, moveAt(k)), false);
        for (int i = 0; i < substeps; ++i)
            if (!method.go(t + i * h, h, end, rate)) return false;
        size = size.cwiseMax(end.cwiseAbs());
    }
    return true;
}

// Steps of which halving changes next to nothing; those of before stay where that takes too many. States become faster and slower on the way,
// so that they are looked for at each sample, then among eight times as many at most.
void RecedingHorizon::chooseSubsteps(double time, const VectorXd& state, const VectorXd& plan, HorizonMemory& memory)
{
    VectorXd before, end, size;
    bool known = false;
    const int largest = std::min(memory.substeps > 0 ? 8 * memory.substeps : maxSteps, maxSteps / m_settings.stages);
    for (int substeps = std::max(memory.substeps / 2, 2); substeps <= largest; substeps *= 2) {
        const bool isSound = endOf(substeps, time, state, plan, memory, end, size);
        if (isSound && known && ((end - before).cwiseAbs().array() <= courseError * size.array()).all()) {
            memory.substeps = substeps / 2;
            return;
        }
        known = isSound;
        before = end;
    }
}

bool RecedingHorizon::follow(double time, const VectorXd& state, const VectorXd& standing, const VectorXd& plan,
                             const HorizonMemory& memory, bool withSlopes, Course& course)
{
    course = {};
    if (withSlopes) {
        course.gradient = VectorXd::Zero(m_count);
        course.curvature = MatrixXd::Zero(m_count, m_count);
    }
    for (int s = 0; s < int(m_models.size()); ++s)
        if (!followModel(s, time, state, plan, memory, withSlopes, course)) return false;
    addMoves(standing, plan, withSlopes, course);
    course.value += course.smooth;
    return std::isfinite(course.value) && (!withSlopes || course.gradient.allFinite());
}

bool RecedingHorizon::followModel(int s, double time, const VectorXd& state, const VectorXd& plan,
                                  const HorizonMemory& memory, bool withSlopes, Course& course)
{
    PredictedUnit& model = *m_models[std::size_t(s)];
    numerics::RungeKutta method(model);
    const Index n = state.size(), own = m_inputs * m_settings.moves;
    const VectorXd rate = Eigen::Map<const VectorXd>(memory.disturbance.data(), n);
    const double h = m_settings.period / memory.substeps;
    VectorXd x = state, values, excess;
    // By the moves of this model, at the begin of the stage and now; by the states at its begin and the inputs.
    MatrixXd before = MatrixXd::Zero(n, own), now, tangents, byStates, byInputs, slopes, ofLimits;
    for (int k = 0; k < m_settings.stages; ++k) {
        const double begin = time + k * m_settings.period;
        const Index column = m_inputs * moveAt(k);
        model.begin(begin, x, inputsOf(plan, s, moveAt(k)), withSlopes);
        if (withSlopes) tangents = MatrixXd::Identity(n, n + m_inputs);
        double worst = 0.0;
        for (int i = 0; i < memory.substeps; ++i) {
            const double t = begin + i * h;
            if (!(withSlopes ? method.go(t, h, x, tangents, rate) : method.go(t, h, x, rate))) return false;
            const bool last = i + 1 == memory.substeps;
            model.read(t + h, x, values);
            model.excess(values, excess, nullptr);
            if (!excess.allFinite()) return false;
            for (Index l = 0; l < excess.size(); ++l) {
                worst = std::max(worst, excess[l]);
                if (excess[l] > course.excess) course.excess = excess[l], course.limit = int(l), course.when = t + h;
            }
            const bool close = excess.size() > 0 && excess.maxCoeff() > -nearLimit;
            if (withSlopes && (last || close)) {
                now.noalias() = tangents.leftCols(n).lazyProduct(before);
                now.middleCols(column, m_inputs) += tangents.rightCols(m_inputs) * m_range.asDiagonal();
                model.readSlopes(t + h, x, byStates, byInputs);
                slopes.noalias() = byStates.lazyProduct(now);
                slopes.middleCols(column, m_inputs) += byInputs * m_range.asDiagonal();
                if (close) model.excess(values, excess, &ofLimits);
                for (Index l = 0; close && l < excess.size(); ++l)
                    if (excess[l] > -nearLimit)
                        course.rows.push_back({s, k, excess[l], slopes.transpose() * ofLimits.row(l).transpose()});
            }
            if (last) addGain(s, false, values, slopes, withSlopes, course);
        }
        course.value += m_settings.penalty * horizonCost(worst) / double(m_models.size());
        before.swap(now);
    }
    addGain(s, true, values, slopes, withSlopes, course);
    return true;
}

void RecedingHorizon::addGain(int s, bool atEnd, const VectorXd& values, const MatrixXd& slopes, bool withSlopes,
                              Course& course)
{
    const double share = 1.0 / double(m_models.size());
    VectorXd slope;
    MatrixXd curvature;
    course.smooth -= share * m_models[std::size_t(s)]->gain(atEnd, values, withSlopes ? &slope : nullptr,
                                                            withSlopes ? &curvature : nullptr);
    if (!withSlopes || slope.size() == 0) return;
    const VectorXd gradient = slopes.transpose() * slope;
    for (int k = 0; k < m_settings.moves; ++k)
        course.gradient.segment(place(s, k), m_inputs) -= share * gradient.segment(m_inputs * k, m_inputs);
    if (curvature.size() == 0 || curvature.isZero(0.0)) return;
    const MatrixXd whole = slopes.transpose() * (share * convex(-curvature)) * slopes;
    for (int k = 0; k < m_settings.moves; ++k)
        for (int l = 0; l < m_settings.moves; ++l)
            course.curvature.block(place(s, k), place(s, l), m_inputs, m_inputs) +=
                whole.block(m_inputs * k, m_inputs * l, m_inputs, m_inputs);
}

void RecedingHorizon::addMoves(const VectorXd& standing, const VectorXd& plan, bool withSlopes, Course& course) const
{
    if (m_moveWeights.isZero(0.0)) return;
    for (int s = 0; s < int(m_models.size()); ++s)
        for (int k = 0; k < m_settings.moves; ++k)
            for (Index j = 0; j < m_inputs; ++j) {
                const Index here = place(s, k) + j, there = k > 0 ? place(s, k - 1) + j : -1;
                const double move = plan[here] - (k > 0 ? plan[there] : standing[j]);
                const double weight = m_moveWeights[j];
                course.smooth += weight * move * move;
                if (!withSlopes) continue;
                course.gradient[here] += 2.0 * weight * move;
                course.curvature(here, here) += 2.0 * weight;
                if (k == 0) continue;
                course.gradient[there] -= 2.0 * weight * move;
                course.curvature(there, there) += 2.0 * weight;
                course.curvature(here, there) -= 2.0 * weight;
                course.curvature(there, here) -= 2.0 * weight;
            }
}

PlannedMoves RecedingHorizon::withoutPlan(Reason reason, const VectorXd& standing, HorizonMemory& memory) const
{
    PlannedMoves moves{.reason = reason};
    memory.state.clear();
    const bool usable = memory.left > 0 && Index(memory.plan.size()) == m_count && reason != Reason::Contradiction;
    if (!usable) {
        memory.plan.clear();
        memory.left = 0;
        return moves;
    }
    VectorXd plan = shiftedPlan(memory, VectorXd());
    clip(plan, standing.allFinite() ? scaled(standing) : VectorXd(plan.head(m_inputs)));
    memory.plan.assign(plan.begin(), plan.end());
    --memory.left;
    moves.status = PlanStatus::Fallback;
    const VectorXd first = inputsOf(plan, 0, 0);
    moves.inputs.assign(first.begin(), first.end());
    return moves;
}

PlannedMoves RecedingHorizon::advise(double time, const VectorXd& state, const VectorXd& standing, bool undisturbed,
                                     HorizonMemory& memory, const std::stop_token& stop)
{
    if (!(m_range.array() >= 0.0).all() || !(m_range.array() > 0.0).any())
        return withoutPlan(Reason::Contradiction, standing, memory);
    if (!state.allFinite() || !standing.allFinite() || !std::isfinite(time))
        return withoutPlan(Reason::NotANumber, standing, memory);
    learn(time, state, standing, undisturbed, memory);
    const VectorXd stands = scaled(standing);
    const bool isWarm = Index(memory.plan.size()) == m_count;
    VectorXd plan = shiftedPlan(memory, stands);
    clip(plan, stands);
    Course course, other;
    chooseSubsteps(time, state, plan, memory);
    if (memory.substeps == 0 || !follow(time, state, stands, plan, memory, true, course))
        return withoutPlan(Reason::NoCourse, standing, memory);
    bool isOptimal = false, solved = false;
    memory.damping = std::min(memory.damping, 1e3); // of samples before, however they ended
    const int iterations = m_settings.iterations * (isWarm ? 1 : 3);
    for (int i = 0; i < iterations && !isOptimal; ++i) {
        if (stop.stop_requested()) return withoutPlan(Reason::Late, standing, memory);
        memory.size = std::max(memory.size, std::abs(course.smooth));
        if (memory.damping <= 0.0) memory.damping = 0.1;
        const double damping =
            std::max(memory.damping * course.gradient.cwiseAbs().maxCoeff(), 1e-9 * memory.size + 1e-100);
        Step step;
        if (!stepFrom(course, stands, plan, damping, step)) {
            memory.damping = std::max(1.0, 100.0 * memory.damping);
            continue;
        }
        solved = true;
        const VectorXd next = (plan + step.change).cwiseMax(0.0).cwiseMin(1.0);
        const bool isSound = follow(time, state, stands, next, memory, false, other);
        const double gained = isSound ? course.value - other.value : -1.0;
        const bool fits = isSound && std::abs(gained - step.expected) <= optimality * memory.size;
        // What is left is what the model of this step did not see, and what its damping withheld.
        isOptimal = fits && memory.damping <= 1e-2 && damping * step.change.squaredNorm() <= optimality * memory.size;
        if (fits || gained > 0.75 * step.expected)
            memory.damping = std::max(0.1 * memory.damping, smallestDamping);
        else if (gained < 0.25 * step.expected)
            memory.damping *= 8.0;
        if (gained < 0.0 || (!fits && gained < 0.05 * step.expected)) continue;
        plan = next;
        if (isOptimal || i + 1 == iterations)
            course = std::move(other);
        else if (!follow(time, state, stands, plan, memory, true, course))
            return withoutPlan(Reason::NoCourse, standing, memory);
    }
    if (!solved) return withoutPlan(Reason::NoCourse, standing, memory);
    memory.plan.assign(plan.begin(), plan.end());
    memory.left = m_settings.moves - 1;
    const VectorXd first = inputsOf(plan, 0, 0);
    const bool isKept = course.excess <= keptWithin;
    return {.status = isOptimal && isKept ? PlanStatus::Optimal : PlanStatus::Suboptimal,
            .reason = Reason::None,
            .inputs = std::vector<double>(first.begin(), first.end()),
            .excess = isKept ? 0.0 : course.excess,
            .limit = isKept ? -1 : course.limit,
            .when = course.when};
}

} // namespace titer::control
