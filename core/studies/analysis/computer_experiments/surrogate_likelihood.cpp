#include "core/studies/analysis/computer_experiments/surrogate_likelihood.h"

#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::studies {

namespace {

// Bounds of log(lengths) and log(noise), coded: far shorter than the space of a study, far longer.
const double shortest = std::log(0.02), longest = std::log(100.0);
const double minNoise = std::log(1e-10), maxNoise = std::log(100.0);

struct Correlations {
    Eigen::MatrixXd values; // noise on the diagonal
    Eigen::MatrixXd slopes; // - 2 d correlation / d (squared distance)
};

Correlations correlationsOf(const Eigen::MatrixXd& points, const SurrogateParameters& parameters, Kernel kernel)
{
    const Eigen::Index n = points.rows();
    const Eigen::MatrixXd scaled = (points * parameters.lengths.cwiseInverse().asDiagonal()).transpose();
    Correlations found{Eigen::MatrixXd(n, n), Eigen::MatrixXd(n, n)};
    for (Eigen::Index j = 0; j < n; ++j) {
        found.values(j, j) = 1.0 + parameters.noise;
        found.slopes(j, j) = 0.0;
        for (Eigen::Index i = j + 1; i < n; ++i) {
            const double squared = (scaled.col(i) - scaled.col(j)).squaredNorm();
            if (kernel == Kernel::SquaredExponential) {
                found.values(i, j) = found.slopes(i, j) = std::exp(-0.5 * squared);
            } else {
                const double root = std::sqrt(5.0 * squared), decay = std::exp(-root);
                found.values(i, j) = (1.0 + root + 5.0 / 3.0 * squared) * decay;
                found.slopes(i, j) = 5.0 / 3.0 * (1.0 + root) * decay;
            }
        }
    }
    return found;
}

std::optional<Likelihood> likelihoodOf(const Eigen::MatrixXd& correlations, const Eigen::VectorXd& values)
{
    const Eigen::Index n = values.size();
    const Cholesky cholesky(correlations);
    if (!cholesky.sound()) return std::nullopt;
    Likelihood found;
    found.factor = cholesky.lower();
    if (!(found.factor.diagonal().minCoeff() > 1e-9)) return std::nullopt;
    found.ones = cholesky.solve(Eigen::VectorXd::Ones(n));
    found.mean = found.ones.dot(values) / found.ones.sum();
    const Eigen::VectorXd aside = values.array() - found.mean;
    found.weights = cholesky.solve(aside);
    found.variance = aside.dot(found.weights) / double(n);
    if (!(found.variance > 0.0)) return std::nullopt;
    found.value = -0.5 * double(n) * (std::log(2.0 * std::numbers::pi * found.variance) + 1.0) -
                  found.factor.diagonal().array().log().sum();
    return found;
}

// d value / d parameter = 1/2 sum of (weights weights' / variance - inverse) times d correlation / d parameter.
Eigen::VectorXd slopeOf(const Eigen::MatrixXd& points, const SurrogateParameters& parameters,
                        const Correlations& correlations, const Likelihood& likelihood)
{
    const Eigen::Index n = points.rows();
    const Eigen::MatrixXd inverse = lowerCrossProduct(inverseOfLower(likelihood.factor));
    Eigen::VectorXd slope = Eigen::VectorXd::Zero(points.cols() + 1);
    const Eigen::MatrixXd transposed = points.transpose();
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(points.cols());
    double trace = 0.0;
    for (Eigen::Index j = 0; j < n; ++j) {
        trace += likelihood.weights[j] * likelihood.weights[j] / likelihood.variance - inverse(j, j);
        for (Eigen::Index i = j + 1; i < n; ++i) {
            const double weight = likelihood.weights[i] * likelihood.weights[j] / likelihood.variance - inverse(i, j);
            sums += weight * correlations.slopes(i, j) * (transposed.col(i) - transposed.col(j)).cwiseAbs2();
        }
    }
    slope.head(points.cols()) = sums.cwiseQuotient(parameters.lengths.cwiseAbs2());
    slope[points.cols()] = 0.5 * trace * parameters.noise;
    return slope;
}

SurrogateParameters parametersOf(const Eigen::VectorXd& logs)
{
    const Eigen::Index factors = logs.size() - 1;
    return {logs.head(factors).array().exp(), std::exp(logs[factors])};
}

struct Evaluated {
    double value = -std::numeric_limits<double>::infinity();
    Eigen::VectorXd slope;
};

Evaluated evaluateLikelihood(const Eigen::MatrixXd& points, const Eigen::VectorXd& values, Kernel kernel,
                             const Eigen::VectorXd& logs)
{
    const SurrogateParameters parameters = parametersOf(logs);
    const Correlations correlations = correlationsOf(points, parameters, kernel);
    const std::optional<Likelihood> likelihood = likelihoodOf(correlations.values, values);
    if (!likelihood) return {};
    return {likelihood->value, slopeOf(points, parameters, correlations, *likelihood)};
}

void bound(Eigen::VectorXd& logs)
{
    const Eigen::Index last = logs.size() - 1;
    for (Eigen::Index i = 0; i < last; ++i) logs[i] = std::clamp(logs[i], shortest, longest);
    logs[last] = std::clamp(logs[last], minNoise, maxNoise);
}

// The slope without what leads out of the bounds.
Eigen::VectorXd inward(const Eigen::VectorXd& logs, const Eigen::VectorXd& slope)
{
    Eigen::VectorXd free = slope;
    for (Eigen::Index i = 0; i < logs.size(); ++i) {
        const bool last = i == logs.size() - 1;
        const double low = last ? minNoise : shortest, high = last ? maxNoise : longest;
        if ((logs[i] <= low && slope[i] < 0.0) || (logs[i] >= high && slope[i] > 0.0)) free[i] = 0.0;
    }
    return free;
}

} // namespace

double correlationAt(double squaredDistance, Kernel kernel)
{
    if (kernel == Kernel::SquaredExponential) return std::exp(-0.5 * squaredDistance);
    const double root = std::sqrt(5.0 * squaredDistance);
    return (1.0 + root + 5.0 / 3.0 * squaredDistance) * std::exp(-root);
}

std::optional<Likelihood> likelihoodOf(const Eigen::MatrixXd& points, const Eigen::VectorXd& values,
                                       const SurrogateParameters& parameters, Kernel kernel)
{
    return likelihoodOf(correlationsOf(points, parameters, kernel).values, values);
}

Eigen::VectorXd likelihoodSlope(const Eigen::MatrixXd& points, const Eigen::VectorXd& values,
                                const SurrogateParameters& parameters, Kernel kernel)
{
    const Correlations correlations = correlationsOf(points, parameters, kernel);
    const std::optional<Likelihood> likelihood = likelihoodOf(correlations.values, values);
    return likelihood ? slopeOf(points, parameters, correlations, *likelihood)
                      : Eigen::VectorXd(Eigen::VectorXd::Zero(points.cols() + 1));
}

HighestLikelihood maximiseLikelihood(const Eigen::MatrixXd& points, const Eigen::VectorXd& values, Kernel kernel,
                                     const Eigen::VectorXd& start, std::stop_token stop)
{
    constexpr int maxSteps = 100;
    const Eigen::Index n = start.size();
    Eigen::VectorXd logs = start;
    bound(logs);
    Evaluated here = evaluateLikelihood(points, values, kernel, logs);
    if (std::isinf(here.value)) return {parametersOf(logs), here.value};
    Eigen::MatrixXd inverse = Eigen::MatrixXd::Identity(n, n); // of the curvature, as far as it is known
    bool known = false;
    for (int step = 0; step < maxSteps && !stop.stop_requested(); ++step) {
        const Eigen::VectorXd free = inward(logs, here.slope);
        if (free.cwiseAbs().maxCoeff() < 1e-4) break;
        Eigen::VectorXd way = inverse * free;
        for (Eigen::Index i = 0; i < n; ++i)
            if (free[i] == 0.0) way[i] = 0.0;
        if (!(way.dot(free) > 0.0) || !known) way = free;
        way *= std::min(1.0, (known ? 2.0 : 0.5) / way.cwiseAbs().maxCoeff());
        Eigen::VectorXd next;
        Evaluated there;
        double length = 1.0;
        for (; length > 1e-6; length *= 0.4) {
            next = logs + length * way;
            bound(next);
            there = evaluateLikelihood(points, values, kernel, next);
            if (there.value > here.value + 1e-4 * free.dot(next - logs)) break;
        }
        if (!(length > 1e-6)) {
            if (!known) break;
            known = false; // again along the slope itself
            inverse.setIdentity();
            continue;
        }
        const Eigen::VectorXd moved = next - logs, turned = here.slope - there.slope;
        const bool level = there.value - here.value < 1e-8 * std::max(1.0, std::abs(here.value));
        if (const double curved = moved.dot(turned); curved > 1e-12) {
            if (!known) inverse = Eigen::MatrixXd::Identity(n, n) * (curved / turned.squaredNorm());
            known = true;
            const Eigen::MatrixXd left = Eigen::MatrixXd::Identity(n, n) - moved * turned.transpose() / curved;
            inverse = sandwich(left, inverse) + moved * moved.transpose() / curved;
        }
        logs = next;
        here = std::move(there);
        if (level) break;
    }
    return {parametersOf(logs), here.value};
}

} // namespace titer::studies
