#include "core/studies/optimal/nonlinear_program.h"

#include "core/numerics/quadratic_program.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::studies {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using numerics::QuadraticProgram;
using numerics::QuadraticSolution;
using Status = ProgramSolution::Status;

double largestExcess(const VectorXd& limits, Index equal)
{
    double most = 0.0;
    for (Index i = 0; i < limits.size(); ++i) most = std::max(most, i < equal ? std::abs(limits[i]) : limits[i]);
    return most;
}

// What the quadratic model says at a point.
struct Step {
    VectorXd d;
    VectorXd prices, low, high;
    double left = 0.0; // excess that stays along it (elastic mode)
    std::vector<int> active;
};

class SequentialSearch {
public:
    SequentialSearch(const NonlinearProgram& program, const ProgramSettings& settings)
        : m_program(program)
        , m_settings(settings)
        , m_n(program.start.size())
    {
    }

    ProgramSolution solve()
    {
        m_found.x = m_program.start.cwiseMax(m_program.low).cwiseMin(m_program.high);
        if (!evaluate(m_found.x, false, m_found.point) || !evaluate(m_found.x, true, m_found.point)) return m_found;
        m_found.status = Status::Suboptimal;
        m_h = m_settings.hessian;
        m_isFresh = m_h.size() == 0;
        if (m_isFresh) forgetCurvature();
        for (; m_found.iterations < m_settings.iterations && !m_program.stop.stop_requested(); ++m_found.iterations) {
            const std::optional<Step> step = nextStep();
            if (!step) break;
            keepPrices(*step);
            if (isOver(*step)) break;
            if (go(*step)) continue;
            // What was known of the curvature leads nowhere.
            if (m_isFresh) break;
            forgetCurvature();
        }
        if (m_found.status == Status::Suboptimal && excess() > m_settings.feasibility) m_found.status = Status::Failed;
        m_found.hessian = m_h;
        return m_found;
    }

private:
    double excess() const { return largestExcess(m_found.point.limits, m_program.equal); }
    double merit(const ProgramPoint& point) const
    {
        return point.value + m_penalty * largestExcess(point.limits, m_program.equal);
    }

    bool evaluate(const VectorXd& x, bool withSlopes, ProgramPoint& point)
    {
        if (!withSlopes) ++m_found.evaluations;
        return m_program.evaluate(x, withSlopes, point) && std::isfinite(point.value) && point.limits.allFinite() &&
               (!withSlopes || (point.gradient.allFinite() && point.slopes.allFinite()));
    }

    void forgetCurvature()
    {
        const double slope = std::max(m_found.point.gradient.norm(), 1e-8);
        m_h = MatrixXd::Identity(m_n, m_n) * (slope / (m_settings.firstStep * std::sqrt(double(m_n))));
        m_isFresh = true;
    }

    // Bounds as they are for a step.
    QuadraticProgram model(const VectorXd& limits) const
    {
        return {.h = m_h,
                .g = m_found.point.gradient,
                .a = -m_found.point.slopes,
                .b = limits,
                .equal = m_program.equal,
                .low = m_program.low - m_found.x,
                .high = m_program.high - m_found.x};
    }

    std::optional<Step> nextStep()
    {
        QuadraticSolution solved = numerics::solve(model(m_found.point.limits), m_active);
        if (solved.status == QuadraticSolution::Status::Unsound) return std::nullopt;
        if (solved.status == QuadraticSolution::Status::Infeasible) return elasticStep();
        m_active = solved.active;
        const double needed = solved.rows.cwiseAbs().sum();
        if (m_penalty < 1.1 * needed) m_penalty = 2.0 * needed;
        return Step{.d = std::move(solved.x),
                    .prices = std::move(solved.rows),
                    .low = std::move(solved.low),
                    .high = std::move(solved.high),
                    .left = 0.0,
                    .active = std::move(solved.active)};
    }

    // One more number, by which all limits may be left; it costs as much as the penalty says. That grows until it leaves less.
    std::optional<Step> elasticStep()
    {
        const Index rows = m_found.point.limits.size(), equal = m_program.equal;
        const double now = excess();
        QuadraticProgram program;
        program.h = MatrixXd::Zero(m_n + 1, m_n + 1);
        program.h.topLeftCorner(m_n, m_n) = m_h;
        program.h(m_n, m_n) = 1e-6 * std::max(m_h.diagonal().mean(), 1e-6);
        program.a = MatrixXd::Zero(rows + equal, m_n + 1);
        program.a.topLeftCorner(rows, m_n) = -m_found.point.slopes;
        program.a.bottomLeftCorner(equal, m_n) = m_found.point.slopes.topRows(equal);
        program.a.rightCols(1).setOnes();
        program.b.resize(rows + equal);
        program.b << m_found.point.limits, -m_found.point.limits.head(equal);
        program.low.resize(m_n + 1);
        program.high.resize(m_n + 1);
        program.low << m_program.low - m_found.x, 0.0;
        program.high << m_program.high - m_found.x, HUGE_VAL;
        program.g.resize(m_n + 1);
        m_penalty = std::max(m_penalty, 10.0 * (1.0 + m_found.point.gradient.norm()));
        for (;;) {
            program.g << m_found.point.gradient, m_penalty;
            const QuadraticSolution solved = numerics::solve(program);
            if (solved.status != QuadraticSolution::Status::Optimal) return std::nullopt;
            const double left = solved.x[m_n];
            const bool isStuck = left > m_settings.feasibility && left > 0.9 * now;
            if (isStuck && m_penalty < maxPenalty) {
                m_penalty *= 10.0;
                continue;
            }
            Step step{.d = solved.x.head(m_n),
                      .prices = solved.rows.head(rows),
                      .low = solved.low.head(m_n),
                      .high = solved.high.head(m_n),
                      .left = left,
                      .active = {}};
            step.prices.head(equal) -= solved.rows.tail(equal);
            if (isStuck && left > (1.0 - 1e-3) * now) {
                m_found.status = Status::Infeasible;
                const double most = step.prices.cwiseAbs().maxCoeff();
                for (Index i = 0; i < rows; ++i)
                    if (std::abs(step.prices[i]) > 1e-6 * most) m_found.contradicting.push_back(int(i));
            }
            return step;
        }
    }

    void keepPrices(const Step& step)
    {
        m_found.prices = step.prices;
        m_found.lowPrices = step.low;
        m_found.highPrices = step.high;
    }

    bool isOver(const Step& step)
    {
        if (m_found.status == Status::Infeasible) return true;
        const double left =
            std::abs(m_found.point.gradient.dot(step.d)) + step.prices.cwiseAbs().dot(m_found.point.limits.cwiseAbs());
        if (left > m_settings.optimality * (1.0 + std::abs(m_found.point.value))) return false;
        if (excess() > m_settings.feasibility || step.left > m_settings.feasibility) return false;
        m_found.status = Status::Optimal;
        return true;
    }

    // Along the step as far as the merit falls; false where it does not.
    bool go(const Step& step)
    {
        const double before = merit(m_found.point);
        const double slope = m_found.point.gradient.dot(step.d) - m_penalty * (excess() - step.left);
        if (!(slope < 0.0)) return false;
        const auto isBetter = [&](const ProgramPoint& point, double share) {
            const double rounding = 1e-14 * (1.0 + std::abs(before));
            return merit(point) <= before + 1e-4 * share * slope + rounding;
        };
        double share = 1.0;
        constexpr double minShare = 1e-7;
        ProgramPoint next;
        for (bool isFirst = true; share > minShare; isFirst = false) {
            if (m_program.stop.stop_requested()) return false;
            const VectorXd x = within(m_found.x + share * step.d);
            const bool isSound = evaluate(x, false, next);
            if (isSound && isBetter(next, share)) return accept(x, std::move(next), step);
            if (isSound && isFirst && largestExcess(next.limits, m_program.equal) > excess())
                if (goCorrected(step, next, isBetter)) return true;
            // The minimum of a parabola through both ends.
            const double rise = isSound ? merit(next) - before : HUGE_VAL;
            const double best =
                std::isfinite(rise) ? -0.5 * slope * share * share / std::max(rise - slope * share, 1e-300) : 0.0;
            share = std::clamp(best, 0.1 * share, 0.5 * share);
        }
        return false;
    }

    // Limits that bend are met at second order, or steps along them would be cut for ever (Maratos 1978).
    template <class IsBetter> bool goCorrected(const Step& step, const ProgramPoint& beside, const IsBetter& isBetter)
    {
        if (step.left > 0.0) return false;
        const QuadraticSolution solved =
            numerics::solve(model(beside.limits - m_found.point.slopes * step.d), step.active);
        if (solved.status != QuadraticSolution::Status::Optimal) return false;
        const VectorXd x = within(m_found.x + solved.x);
        ProgramPoint next;
        return evaluate(x, false, next) && isBetter(next, 1.0) && accept(x, std::move(next), step);
    }

    VectorXd within(const VectorXd& x) const { return x.cwiseMax(m_program.low).cwiseMin(m_program.high); }

    bool accept(const VectorXd& x, ProgramPoint next, const Step& step)
    {
        if (!evaluate(x, true, next)) return false;
        const VectorXd s = x - m_found.x;
        const VectorXd y =
            next.gradient - m_found.point.gradient + (next.slopes - m_found.point.slopes).transpose() * step.prices;
        update(s, y);
        m_found.x = x;
        m_found.point = std::move(next);
        return true;
    }

    // BFGS, damped so that the matrix stays positive definite.
    void update(const VectorXd& s, VectorXd y)
    {
        if (!(s.squaredNorm() > 0.0)) return;
        double sy = s.dot(y);
        if (m_isFresh && sy > 0.0) m_h = MatrixXd::Identity(m_n, m_n) * std::max(y.squaredNorm() / sy, 1e-8);
        m_isFresh = false;
        const VectorXd hs = m_h.selfadjointView<Eigen::Lower>() * s;
        const double shs = s.dot(hs);
        if (!(shs > 0.0)) return;
        if (sy < 0.2 * shs) {
            const double part = 0.8 * shs / (shs - sy);
            y = part * y + (1.0 - part) * hs;
            sy = s.dot(y);
        }
        m_h += y * y.transpose() / sy - hs * hs.transpose() / shs;
    }

    static constexpr double maxPenalty = 1e8;
    const NonlinearProgram& m_program;
    const ProgramSettings& m_settings;
    const Index m_n;
    MatrixXd m_h;
    bool m_isFresh = true; // nothing is known of the curvature
    double m_penalty = 0.0;
    std::vector<int> m_active;
    ProgramSolution m_found;
};

} // namespace

double ProgramSolution::excess(Eigen::Index equal) const
{
    return largestExcess(point.limits, equal);
}

ProgramSolution solve(const NonlinearProgram& program, const ProgramSettings& settings)
{
    return SequentialSearch(program, settings).solve();
}

} // namespace titer::studies
