#include "core/studies/analysis/computer_experiments/surrogate.h"

#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/studies/analysis/computer_experiments/surrogate_likelihood.h"
#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::studies {

using base::say;

namespace {

constexpr int maxTrainingRuns = 3000;

base::Error surrogateFault(base::Sentence what)
{
    return base::inputError("surrogate", std::move(what));
}

base::Done checkData(const Eigen::MatrixXd& points, const Eigen::VectorXd& values)
{
    if (values.size() < 3 || values.size() > maxTrainingRuns)
        return surrogateFault(say(CORE_TR("core", "A Gaussian process needs 3 to {1} runs, not {2}."),
                                  std::to_string(maxTrainingRuns), std::to_string(values.size())));
    if (!points.allFinite() || !values.allFinite())
        return surrogateFault(say(CORE_TR("core", "A setting or a result is missing. Fill it in, or omit the run.")));
    if (values.maxCoeff() == values.minCoeff())
        return surrogateFault(
            say(CORE_TR("core", "All results are {1}, so there is nothing to model. Choose another response."),
                base::writeNumber(values[0])));
    return base::done();
}

} // namespace

double Surrogate::correlation(const Eigen::VectorXd& a, const Eigen::VectorXd& b) const
{
    return correlationAt((a - b).cwiseQuotient(m_parameters.lengths).squaredNorm(), m_kernel);
}

bool Surrogate::prepare()
{
    const std::optional<Likelihood> likelihood = likelihoodOf(m_points, m_values, m_parameters, m_kernel);
    if (!likelihood) return false;
    m_factor = likelihood->factor;
    m_weights = likelihood->weights;
    m_ones = likelihood->ones;
    m_mean = likelihood->mean;
    m_variance = likelihood->variance;
    m_logLikelihood = likelihood->value;
    return true;
}

base::Result<Surrogate> Surrogate::with(const Eigen::MatrixXd& points, const Eigen::VectorXd& values,
                                        const Parameters& parameters, Kernel kernel)
{
    if (const base::Done checked = checkData(points, values); !checked) return checked.error();
    Surrogate surrogate;
    surrogate.m_kernel = kernel;
    surrogate.m_parameters = parameters;
    surrogate.m_points = points;
    surrogate.m_values = values;
    if (!surrogate.prepare())
        return surrogateFault(
            say(CORE_TR("core", "Runs are so close to each other that the model cannot distinguish them. Remove one "
                                "of them, or allow more noise.")));
    return surrogate;
}

base::Result<Surrogate> Surrogate::fit(const Eigen::MatrixXd& points, const Eigen::VectorXd& values,
                                       const SurrogateSettings& settings, std::stop_token stop)
{
    if (const base::Done checked = checkData(points, values); !checked) return checked.error();
    std::vector<Parameters> found(std::size_t(std::max(1, settings.starts)));
    std::vector<double> heights(found.size(), -std::numeric_limits<double>::infinity());
    forEach(
        found.size(),
        [&](std::size_t i) {
            base::Random random(settings.seed, "surrogate " + std::to_string(i));
            Eigen::VectorXd start(points.cols() + 1);
            start.setConstant(std::log(0.7));
            // Some noise and next to none are often hills of their own.
            start[points.cols()] = i == 0 ? std::log(1e-3) : std::log(1e-8);
            if (i > 1) {
                for (Eigen::Index f = 0; f < points.cols(); ++f) start[f] = std::log(random.uniform(0.2, 3.0));
                start[points.cols()] = random.uniform(std::log(1e-6), std::log(0.3));
            }
            const HighestLikelihood highest = maximiseLikelihood(points, values, settings.kernel, start, stop);
            found[i] = highest.parameters;
            heights[i] = highest.value;
        },
        settings.threads, stop);
    const auto best = std::size_t(std::max_element(heights.begin(), heights.end()) - heights.begin());
    if (found[best].lengths.size() == 0)
        return surrogateFault(say(CORE_TR("core", "The search was stopped before a model was found.")));
    return with(points, values, found[best], settings.kernel);
}

Eigen::VectorXd Surrogate::likelihoodGradient() const
{
    return likelihoodSlope(m_points, m_values, m_parameters, m_kernel);
}

Surrogate::Estimate Surrogate::at(std::span<const double> point) const
{
    const Eigen::Map<const Eigen::VectorXd> x(point.data(), Eigen::Index(point.size()));
    Eigen::VectorXd r(m_points.rows());
    for (Eigen::Index i = 0; i < r.size(); ++i) r[i] = correlation(x, m_points.row(i).transpose());
    Estimate estimate{m_mean + r.dot(m_weights), 0.0};
    const Eigen::VectorXd half = solveLower(m_factor, r);
    // The last part is what the mean, estimated from the same runs, leaves open.
    const double open = 1.0 - r.dot(m_ones);
    const double share = 1.0 - half.squaredNorm() + open * open / m_ones.sum();
    estimate.deviation = std::sqrt(std::max(0.0, m_variance * share));
    return estimate;
}

Surrogate::LeaveOneOut Surrogate::leaveOneOut() const
{
    const Eigen::VectorXd diagonal = inverseOfLower(m_factor).colwise().squaredNorm().transpose();
    // Of the inverse with the estimated mean taken out.
    const Eigen::VectorXd left = diagonal - m_ones.cwiseAbs2() / m_ones.sum();
    LeaveOneOut found;
    found.residuals = m_weights.cwiseQuotient(left);
    found.standardised = found.residuals.array() / (m_variance / left.array()).sqrt();
    found.q2 = 1.0 - found.residuals.squaredNorm() / (m_values.array() - m_values.mean()).square().sum();
    return found;
}

Surrogate Surrogate::extended(std::span<const double> point, double value) const
{
    Surrogate longer = *this;
    longer.m_points.conservativeResize(m_points.rows() + 1, Eigen::NoChange);
    longer.m_values.conservativeResize(m_values.size() + 1);
    for (std::size_t f = 0; f < point.size(); ++f) longer.m_points(m_points.rows(), Eigen::Index(f)) = point[f];
    longer.m_values[m_values.size()] = value;
    // A run that changes nothing may leave a singular matrix: then the process stays as it was.
    if (!longer.prepare()) return *this;
    // The value is a belief and must not change what is known of the spread.
    longer.m_variance = m_variance;
    return longer;
}

namespace {

double normalDensity(double z)
{
    return std::exp(-0.5 * z * z) / std::sqrt(2.0 * std::numbers::pi);
}

double normalBelow(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

} // namespace

double expectedImprovement(const Surrogate::Estimate& estimate, double best)
{
    const double gain = estimate.mean - best;
    if (estimate.deviation <= 0.0) return std::max(0.0, gain);
    const double z = gain / estimate.deviation;
    return std::max(0.0, gain * normalBelow(z) + estimate.deviation * normalDensity(z));
}

double augmentedImprovement(const Surrogate::Estimate& estimate, double best, double noiseDeviation)
{
    const double both = std::hypot(estimate.deviation, noiseDeviation);
    return both > 0.0 ? expectedImprovement(estimate, best) * (1.0 - noiseDeviation / both)
                      : expectedImprovement(estimate, best);
}

double probabilityWithin(const std::vector<SurrogateLimit>& limits, std::span<const double> point)
{
    double probability = 1.0;
    for (const SurrogateLimit& limit : limits) {
        const Surrogate::Estimate estimate = limit.response.at(point);
        if (estimate.deviation <= 0.0)
            probability *= estimate.mean >= limit.low && estimate.mean <= limit.high ? 1.0 : 0.0;
        else
            probability *= normalBelow((limit.high - estimate.mean) / estimate.deviation) -
                           normalBelow((limit.low - estimate.mean) / estimate.deviation);
    }
    return std::max(0.0, probability);
}

Eigen::MatrixXd nextRuns(const Surrogate& surrogate, const std::vector<SurrogateLimit>& limits,
                         const SearchSpace& space, int count, const SearchSettings& settings, std::stop_token stop)
{
    const auto spanOf = [](const Eigen::VectorXd& x) {
        return std::span<const double>(x.data(), std::size_t(x.size()));
    };
    Surrogate believed = surrogate;
    std::vector<SurrogateLimit> kept = limits;
    const double noise = std::sqrt(surrogate.noiseVariance());
    constexpr double minApart = 0.05;
    const Eigen::VectorXd range = (space.high - space.low).cwiseMax(1e-300);
    Eigen::MatrixXd runs(0, surrogate.points().cols());
    for (int k = 0; k < count && !stop.stop_requested(); ++k) {
        // The highest run so far that kept to the limits, as far as they are known; none: what counts is to keep to them.
        double best = -std::numeric_limits<double>::infinity();
        for (Eigen::Index i = 0; i < believed.values().size(); ++i)
            if (kept.empty() || probabilityWithin(kept, spanOf(believed.points().row(i).transpose())) >= 0.5)
                best = std::max(best, believed.at(spanOf(believed.points().row(i).transpose())).mean);
        const auto taken = [&](const Eigen::VectorXd& x) {
            for (Eigen::Index i = 0; i < runs.rows(); ++i)
                if ((runs.row(i).transpose() - x).cwiseQuotient(range).norm() < minApart) return true;
            return false;
        };
        const auto promise = [&](const Eigen::VectorXd& x) -> Score {
            if (stop.stop_requested() || taken(x)) return {-1.0, 0.0};
            const Surrogate::Estimate estimate = believed.at(spanOf(x));
            const double allowed = probabilityWithin(kept, spanOf(x));
            return {std::isinf(best) ? allowed : allowed * augmentedImprovement(estimate, best, noise),
                    estimate.deviation};
        };
        const std::vector<Found> found = hills(promise, space, settings);
        if (found.empty() || found.front().score[0] < 0.0) break;
        const Eigen::VectorXd& x = found.front().x;
        runs.conservativeResize(k + 1, Eigen::NoChange);
        runs.row(k) = x.transpose();
        believed = believed.extended(spanOf(x), believed.at(spanOf(x)).mean);
        for (SurrogateLimit& limit : kept)
            limit.response = limit.response.extended(spanOf(x), limit.response.at(spanOf(x)).mean);
    }
    return runs;
}

} // namespace titer::studies
