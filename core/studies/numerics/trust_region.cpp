// A trust region on the linearised residuals, solved through QR and the singular values of R.
#include "core/studies/numerics/trust_region.h"

#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

constexpr double rounding = std::numeric_limits<double>::epsilon();

double boundAt(const VectorXd& bounds, Index i, double otherwise)
{
    return bounds.size() > 0 ? bounds[i] : otherwise;
}

// A parameter that stands at a bound beyond which the residuals would fall stays there.
std::vector<int> freeParameters(const NonlinearProblem& problem, const FitPoint& point)
{
    std::vector<int> free;
    for (Index i = 0; i < point.x.size(); ++i) {
        const double slope = point.jacobian.col(i).dot(point.r);
        const bool below = point.x[i] <= boundAt(problem.lower, i, -HUGE_VAL) && slope >= 0.0;
        const bool above = point.x[i] >= boundAt(problem.upper, i, HUGE_VAL) && slope <= 0.0;
        if (!below && !above) free.push_back(int(i));
    }
    return free;
}

VectorXd withinBounds(const NonlinearProblem& problem, VectorXd x)
{
    if (problem.lower.size() > 0) x = x.cwiseMax(problem.lower);
    if (problem.upper.size() > 0) x = x.cwiseMin(problem.upper);
    return x;
}

// The damping with which the step is of the right length, and that step, scaled.
VectorXd stepOfLength(const Tangent& tangent, double radius, double& lambda)
{
    lambda = 0.0;
    VectorXd scaled = tangent.scaledStep(tangent.along, lambda);
    // |d(lambda)| falls; Newton on 1/|d| - 1/radius from below converges without overshoot (Reinsch 1971).
    for (int i = 0; i < 60 && scaled.norm() > 1.01 * radius; ++i) {
        const double length = scaled.norm();
        double slope = 0.0; // of |d|^2 / 2
        for (int k = 0; k < tangent.rank; ++k) {
            const double s = tangent.singular[k], square = s * s + lambda;
            slope -= s * s * tangent.along[k] * tangent.along[k] / (square * square * square);
        }
        if (!(slope < 0.0)) break;
        lambda += (length / radius - 1.0) * length * length / -slope;
        scaled = tangent.scaledStep(tangent.along, lambda);
    }
    if (scaled.norm() > radius) scaled *= radius / scaled.norm();
    return scaled;
}

VectorXd unscaled(const Tangent& tangent, const VectorXd& scaled, Index parameters)
{
    VectorXd step = VectorXd::Zero(parameters);
    for (std::size_t k = 0; k < tangent.free.size(); ++k)
        step[tangent.free[k]] = scaled[Index(k)] / tangent.scale[Index(k)];
    return step;
}

// |before|^2 - |after|^2 without the cancellation of two large sums.
double reduction(const VectorXd& before, const VectorXd& after)
{
    return (before - after).dot(before + after);
}

class TrustRegion {
public:
    TrustRegion(const NonlinearProblem& problem, const FitPoint& start, const StepRule& rule, double enough)
        : m_problem(problem)
        , m_rule(rule)
        , m_enough(enough)
        , m_start(start.x)
        , m_point(start)
    {
        rescale();
        const double size = m_scale.cwiseProduct(m_point.x).norm();
        m_radius = m_rule.firstRadius * (size > 0.0 ? size : 1.0);
    }

    const FitPoint& point() const { return m_point; }
    double unevenness() const { return m_unevenness; }

    // False when no step is left that lowers the residuals, or they are orthogonal enough.
    bool advance()
    {
        m_failed.resize(0);
        m_apart = m_unevenness = 0.0;
        const Tangent tangent = tangentAt(m_problem, m_point, m_scale);
        if (tangent.free.empty() || tangent.inPlane == 0.0) return false;
        if (m_enough > 0.0 && relativeOffset(m_point, tangent) <= m_enough) return false;
        // What is left to gain may be the unevenness of the model: a step that gains less than it should is the last.
        const bool blurred = m_enough > 0.0 && tangent.inPlane <= roundingOf(m_problem);
        constexpr int maxTrials = 80; // halvings and more
        for (int trial = 0; trial < maxTrials; ++trial) {
            double lambda = 0.0;
            const VectorXd scaled = stepOfLength(tangent, m_radius, lambda);
            VectorXd step = unscaled(tangent, scaled, m_point.x.size());
            if (m_rule.bends) step += bend(tangent, step, scaled.norm(), lambda);
            const VectorXd target = withinBounds(m_problem, m_point.x + step);
            const VectorXd taken = target - m_point.x;
            const double length = m_scale.cwiseProduct(taken).norm();
            if (!(length > rounding * m_scale.cwiseProduct(m_point.x).norm())) return false;
            const double predicted = reduction(m_point.r, m_point.r + m_point.jacobian * taken);
            // A trial point without derivatives is no place to stand on.
            const bool good = predicted > 0.0 && evaluateAt(m_problem, target, m_trial);
            const double ratio = good ? reduction(m_point.r, m_trial.r) / predicted : -1.0;
            if (!(ratio > 0.25))
                m_radius = (good && ratio > 0.0 ? 0.5 : 0.25) * std::min(length, m_radius);
            else if (ratio > 0.75)
                m_radius = std::max(m_radius, 2.0 * length);
            if (ratio > 1e-4) {
                std::swap(m_point, m_trial);
                rescale();
                return predicted > 4.0 * rounding * rounding * m_point.rss && !(blurred && ratio < 0.5);
            }
            if (blurred) return false;
            if (m_enough > 0.0 && good) compareNeighbours(taken);
            if (m_unevenness >= tangent.inPlane) return false;
        }
        return false;
    }

private:
    // Trials that fail ever nearer to the point see how uneven the model is: of two neighbours so near that a smooth model
    // would hardly tell them apart the residuals differ, and by no less than those of the two before. Beyond a jump they
    // would be alike, and where derivatives are wrong they would come together.
    void compareNeighbours(const VectorXd& taken)
    {
        constexpr double small = 1e-2, alike = 0.6;
        const double apart = m_failed.size() > 0 ? (m_trial.r - m_failed).norm() : 0.0;
        const double before = std::exchange(m_apart, m_failedChange < small * apart ? apart : 0.0);
        if (before > 0.0 && m_apart > alike * before) m_unevenness = std::max(m_unevenness, m_apart);
        m_failed = m_trial.r;
        m_failedChange = (m_point.jacobian * taken).norm();
    }

    // Half the acceleration along the step; 0 where the model curves too much for it to mean anything.
    VectorXd bend(const Tangent& tangent, const VectorXd& step, double length, double lambda)
    {
        constexpr double h = 0.1, max = 0.75;
        const VectorXd none = VectorXd::Zero(step.size());
        VectorXd r(m_point.r.size());
        if (!m_problem.evaluate(withinBounds(m_problem, m_point.x + h * step), r, nullptr) || !r.allFinite())
            return none;
        const VectorXd curved = 2.0 / h * ((r - m_point.r) / h - m_point.jacobian * step);
        const VectorXd acceleration = tangent.scaledStep(tangent.left.transpose() * curved, lambda);
        if (!(2.0 * acceleration.norm() <= max * length)) return none;
        return 0.5 * unscaled(tangent, acceleration, step.size());
    }

    void rescale()
    {
        if (m_scale.size() == 0) m_scale = VectorXd::Zero(m_point.x.size());
        for (Index i = 0; i < m_scale.size(); ++i) {
            if (m_rule.scale == StepRule::Scale::Columns) {
                const double column = m_point.jacobian.col(i).norm();
                m_scale[i] = std::max(m_scale[i], column > 0.0 || m_scale[i] > 0.0 ? column : 1.0);
            } else {
                const double size = std::max(std::abs(m_point.x[i]), 1e-3 * std::abs(m_start[i]));
                m_scale[i] = size > 0.0 ? 1.0 / size : 1.0;
            }
        }
    }

    const NonlinearProblem& m_problem;
    StepRule m_rule;
    double m_enough;
    VectorXd m_start;
    FitPoint m_point;
    FitPoint m_trial;
    VectorXd m_failed;           // the residuals of the last trial that failed from here
    double m_failedChange = 0.0; // of the residuals, as far as the model is linear
    double m_apart = 0.0;        // of those two trials that failed last, where a smooth model would hardly change
    double m_unevenness = 0.0;
    VectorXd m_scale;
    double m_radius = 0.0;
};

// The gradient of half the sum of squares by the free parameters, scaled.
VectorXd gradient(const Tangent& tangent, const FitPoint& point)
{
    VectorXd slopes(Index(tangent.free.size()));
    for (std::size_t k = 0; k < tangent.free.size(); ++k)
        slopes[Index(k)] = point.jacobian.col(tangent.free[k]).dot(point.r) / tangent.scale[Index(k)];
    return slopes;
}

// Its derivatives, by central differences of the exact gradient; empty where the model has no value beside the point.
MatrixXd hessian(const NonlinearProblem& problem, const Tangent& tangent, const FitPoint& point)
{
    const Index p = Index(tangent.free.size());
    MatrixXd h(p, p);
    FitPoint above, below;
    for (Index k = 0; k < p; ++k) {
        const Index i = tangent.free[std::size_t(k)];
        const double size = std::max(std::abs(point.x[i]), point.r.norm() / tangent.scale[k] * 1e-3);
        VectorXd up = point.x, down = point.x;
        up[i] += std::cbrt(rounding) * size;
        down[i] -= std::cbrt(rounding) * size;
        if (!evaluateAt(problem, up, above) || !evaluateAt(problem, down, below)) return {};
        h.col(k) = (gradient(tangent, above) - gradient(tangent, below)) / ((up[i] - down[i]) * tangent.scale[k]);
    }
    return 0.5 * (h + h.transpose());
}

// Where residuals are large and the model curves, Gauss-Newton steps shrink slowly or not at all; Newton's still do.
void finishByNewton(const NonlinearProblem& problem, FitPoint& point)
{
    constexpr int max = 20;
    constexpr double enough = 1e-11; // of the residuals
    FitPoint trial;
    for (int i = 0; i < max; ++i) {
        const Tangent tangent = tangentAt(problem, point);
        if (tangent.free.empty() || tangent.rank < int(tangent.free.size()) ||
            tangent.inPlane <= enough * point.r.norm())
            return;
        const MatrixXd h = hessian(problem, tangent, point);
        if (h.size() == 0) return;
        const Cholesky factor(h);
        if (!factor.sound()) return; // no minimum is near
        const VectorXd step = unscaled(tangent, -factor.solve(gradient(tangent, point)), point.x.size());
        const VectorXd target = withinBounds(problem, point.x + step);
        if (!evaluateAt(problem, target, trial) || !(trial.rss <= point.rss * (1.0 + 1e-6))) return;
        if (!(tangentAt(problem, trial).inPlane < 0.5 * tangent.inPlane)) return;
        std::swap(point, trial);
    }
}

// Full Gauss-Newton steps as long as they bring the residuals nearer to orthogonal.
void finishByGaussNewton(const NonlinearProblem& problem, FitPoint& point)
{
    constexpr int max = 100, maxWorse = 3;
    FitPoint at = point;
    Tangent tangent = tangentAt(problem, at);
    double best = tangent.inPlane;
    for (int i = 0, worse = 0; i < max && worse < maxWorse && best > 0.0; ++i) {
        if (tangent.free.empty() || tangent.rank < int(tangent.free.size())) return;
        const VectorXd step = unscaled(tangent, tangent.scaledStep(tangent.along, 0.0), at.x.size());
        const VectorXd target = withinBounds(problem, at.x + step);
        if (target == at.x || !evaluateAt(problem, target, at)) return;
        tangent = tangentAt(problem, at);
        // Rounding may raise the sum of squares a little where it is at its least; a higher one is another place.
        if (!(at.rss <= point.rss * (1.0 + 1e-6) + problem.responseLength * problem.responseLength * 1e-28)) return;
        worse = tangent.inPlane < best ? 0 : worse + 1;
        if (worse > 0) continue;
        best = tangent.inPlane;
        point = at;
    }
}

} // namespace

VectorXd Tangent::scaledStep(const VectorXd& residuals, double lambda) const
{
    VectorXd coordinates = VectorXd::Zero(singular.size());
    for (Index k = 0; k < rank; ++k)
        coordinates[k] = -singular[k] * residuals[k] / (singular[k] * singular[k] + lambda);
    return v * coordinates;
}

bool evaluateAt(const NonlinearProblem& problem, const VectorXd& x, FitPoint& point)
{
    point.x = x;
    point.r.resize(problem.residuals);
    point.jacobian.resize(problem.residuals, x.size());
    if (!problem.evaluate(x, point.r, &point.jacobian) || !point.r.allFinite() || !point.jacobian.allFinite())
        return false;
    point.rss = point.r.squaredNorm();
    return std::isfinite(point.rss) && std::isfinite(point.jacobian.squaredNorm());
}

Tangent tangentAt(const NonlinearProblem& problem, const FitPoint& point, const VectorXd& scale,
                  const std::vector<int>& without)
{
    Tangent tangent;
    tangent.free = freeParameters(problem, point);
    std::erase_if(tangent.free, [&](int i) { return std::find(without.begin(), without.end(), i) != without.end(); });
    const Index p = Index(tangent.free.size());
    if (p == 0) return tangent;
    MatrixXd a(point.r.size(), p);
    tangent.scale.resize(p);
    for (Index k = 0; k < p; ++k) {
        const Index i = tangent.free[std::size_t(k)];
        const double length = scale.size() > 0 ? scale[i] : point.jacobian.col(i).norm();
        tangent.scale[k] = length > 0.0 ? length : 1.0;
        a.col(k) = point.jacobian.col(i) / tangent.scale[k];
    }
    const Qr qr(a);
    const VectorXd rotated = qr.rotated(point.r).head(p);
    const Svd svd = svdOf(qr.triangle());
    tangent.singular = svd.values;
    tangent.v = svd.v;
    tangent.left = product(qr.thinQ(), svd.u);
    tangent.along = svd.u.transpose() * rotated;
    tangent.inPlane = rotated.norm();
    const double min = tangent.singular[0] * rounding * double(point.r.size());
    while (tangent.rank < p && tangent.singular[tangent.rank] > min) ++tangent.rank;
    return tangent;
}

double relativeOffset(const FitPoint& point, const Tangent& tangent)
{
    if (!(tangent.inPlane > 0.0)) return 0.0;
    const double p = double(tangent.free.size()), n = double(point.r.size());
    const double beyond = std::sqrt(std::max(0.0, point.rss - tangent.inPlane * tangent.inPlane));
    return n > p && beyond > 0.0 ? tangent.inPlane / std::sqrt(p) / (beyond / std::sqrt(n - p)) : HUGE_VAL;
}

double roundingOf(const NonlinearProblem& problem)
{
    return 64.0 * rounding * problem.responseLength;
}

Descent descend(const NonlinearProblem& problem, const FitPoint& start, const StepRule& rule,
                const NonlinearOptions& options)
{
    TrustRegion region(problem, start, rule, options.enough);
    Descent descent{.point = {}, .end = DescentEnd::IterationLimit};
    while (descent.iterations < options.iterations) {
        if (options.stop.stop_requested()) {
            descent.end = DescentEnd::Stopped;
            break;
        }
        ++descent.iterations;
        if (!region.advance()) {
            descent.end = DescentEnd::Settled;
            break;
        }
    }
    descent.point = region.point();
    descent.unevenness = region.unevenness();
    return descent;
}

void polish(const NonlinearProblem& problem, FitPoint& point)
{
    finishByGaussNewton(problem, point);
    finishByNewton(problem, point);
}

} // namespace titer::studies
