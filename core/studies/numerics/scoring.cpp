#include "core/studies/numerics/scoring.h"

#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

// Curvature per unit and unit below which a direction counts as level: a step along it is as long as its gradient over this.
constexpr double level = 1e-3;

// The step of the free variables in units: -(H + lambda)^-1 g with lambda so that it is no longer than the radius.
VectorXd stepWithin(const MatrixXd& curvature, const VectorXd& gradient, double radius)
{
    const SymmetricEigen eigen = symmetricEigen(curvature);
    const VectorXd along = eigen.vectors.transpose() * gradient;
    const VectorXd values = eigen.values.cwiseMax(level);
    const auto stepAt = [&](double lambda) {
        return VectorXd(-along.cwiseQuotient((values.array() + lambda).matrix()));
    };
    double lambda = 0.0;
    VectorXd step = stepAt(lambda);
    // |step| falls with lambda; Newton on 1/|step| - 1/radius from below converges without overshoot (Reinsch 1971).
    for (int i = 0; i < 60 && step.norm() > 1.01 * radius; ++i) {
        const double length = step.norm();
        const double slope = step.cwiseAbs2().cwiseQuotient((values.array() + lambda).matrix()).sum();
        if (!(slope > 0.0)) break;
        lambda += (length / radius - 1.0) * length * length / slope;
        step = stepAt(lambda);
    }
    if (step.norm() > radius) step *= radius / step.norm();
    return eigen.vectors * step;
}

double change(const ScoredPoint& point, const VectorXd& step)
{
    return point.gradient.dot(step) + 0.5 * step.dot(product(point.curvature, step).col(0));
}

class Descending {
public:
    Descending(const ScoringProblem& problem, ScoredPoint start, const ScoringOptions& options)
        : m_problem(problem)
        , m_options(options)
    {
        m_scoring.point = std::move(start);
    }

    Scoring run()
    {
        constexpr int together = 10;
        double before = HUGE_VAL;
        for (int i = 0; i < m_options.iterations; ++i) {
            if (m_options.stop.stop_requested()) return ended(ScoringEnd::Stopped);
            if (i % together == 0 && m_options.slow > 0.0 && !(before - m_scoring.point.value >= m_options.slow))
                return ended(ScoringEnd::Slow);
            if (i % together == 0) before = m_scoring.point.value;
            const VectorXd whole = boundedStep(m_problem, m_scoring.point, std::max(m_radius, 1.0));
            m_scoring.expected = -change(m_scoring.point, whole);
            if (!(m_scoring.expected > m_options.enough)) return ended(ScoringEnd::Minimum);
            if (!advance()) {
                const bool even = m_scoring.expected <= m_options.unevenness;
                return ended(m_options.stop.stop_requested() ? ScoringEnd::Stopped
                             : even                          ? ScoringEnd::Minimum
                                                             : ScoringEnd::NoStep);
            }
        }
        return ended(ScoringEnd::IterationLimit);
    }

private:
    Scoring ended(ScoringEnd end)
    {
        m_scoring.end = end;
        return std::move(m_scoring);
    }

    // One step that lowers the value; false where none does.
    bool advance()
    {
        constexpr double minRadius = 1e-12, maxRadius = 10.0;
        ScoredPoint& point = m_scoring.point;
        while (m_radius > minRadius) {
            if (m_options.stop.stop_requested()) return false;
            const VectorXd step = boundedStep(m_problem, point, m_radius);
            const double length = step.cwiseQuotient(m_problem.unit).norm();
            const double expected = -change(point, step);
            m_trial.x = (point.x + step).cwiseMax(m_problem.lower).cwiseMin(m_problem.upper);
            ++m_scoring.evaluations;
            const bool good = m_problem.evaluate(m_trial);
            const double ratio = good && expected > 0.0 ? (point.value - m_trial.value) / expected : -1.0;
            if (!(ratio > 0.25))
                m_radius = (ratio > 0.0 ? 0.5 : 0.25) * std::min(length, m_radius);
            else if (ratio > 0.75 && length > 0.8 * m_radius)
                m_radius = std::min(2.0 * m_radius, maxRadius);
            if (ratio > 1e-4) {
                std::swap(point, m_trial);
                learn(m_trial);
                return true;
            }
            if (good && expected <= m_options.unevenness) return false;
        }
        return false;
    }

    // What the curvature lacks, as the last step shows it: the symmetric correction of rank one after which the gradients of both its
    // ends agree (J. E. Dennis, D. M. Gay and R. E. Welsch 1981, ACM TOMS 7:348).
    void learn(const ScoredPoint& before)
    {
        if (!m_options.learns) return;
        ScoredPoint& point = m_scoring.point;
        const VectorXd step = point.x - before.x;
        if (m_lacking.size() == 0) m_lacking = MatrixXd::Zero(step.size(), step.size());
        const VectorXd rest = point.gradient - before.gradient - product(point.curvature + m_lacking, step).col(0);
        const double along = rest.dot(step);
        if (std::abs(along) > 1e-8 * rest.norm() * step.norm()) m_lacking += outerProduct(rest, rest) / along;
        point.curvature += m_lacking;
    }

    const ScoringProblem& m_problem;
    const ScoringOptions& m_options;
    Scoring m_scoring;
    ScoredPoint m_trial;
    MatrixXd m_lacking;
    double m_radius = 1.0; // units
};

} // namespace

VectorXd boundedStep(const ScoringProblem& problem, const ScoredPoint& point, double radius)
{
    const Index n = point.x.size();
    VectorXd step = VectorXd::Zero(n); // in units
    std::vector<Index> free;
    for (Index i = 0; i < n; ++i) {
        const bool below = point.x[i] <= problem.lower[i] && point.gradient[i] >= 0.0;
        const bool above = point.x[i] >= problem.upper[i] && point.gradient[i] <= 0.0;
        if (!below && !above) free.push_back(i);
    }
    while (!free.empty()) {
        // Of what has met its bound the step is known, and bends the gradient of the rest.
        const VectorXd bent = point.gradient + product(point.curvature, step.cwiseProduct(problem.unit)).col(0);
        const double left = std::sqrt(std::max(radius * radius - step.squaredNorm(), 0.0));
        const Index count = Index(free.size());
        MatrixXd curvature(count, count);
        VectorXd gradient(count);
        for (Index a = 0; a < count; ++a) {
            const Index i = free[std::size_t(a)];
            gradient[a] = bent[i] * problem.unit[i];
            for (Index b = 0; b < count; ++b) {
                const Index j = free[std::size_t(b)];
                curvature(a, b) = point.curvature(i, j) * problem.unit[i] * problem.unit[j];
            }
        }
        const VectorXd found = stepWithin(curvature, gradient, left);
        std::vector<Index> still;
        for (Index a = 0; a < count; ++a) {
            const Index i = free[std::size_t(a)];
            const double low = (problem.lower[i] - point.x[i]) / problem.unit[i];
            const double high = (problem.upper[i] - point.x[i]) / problem.unit[i];
            if (found[a] >= low && found[a] <= high)
                still.push_back(i);
            else
                step[i] = std::clamp(found[a], low, high);
        }
        if (still.size() == free.size()) {
            for (Index a = 0; a < count; ++a) step[free[std::size_t(a)]] = found[a];
            break;
        }
        free = std::move(still);
    }
    return step.cwiseProduct(problem.unit);
}

Scoring minimise(const ScoringProblem& problem, ScoredPoint start, const ScoringOptions& options)
{
    return Descending(problem, std::move(start), options).run();
}

} // namespace titer::studies
