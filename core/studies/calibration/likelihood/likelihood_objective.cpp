#include "core/studies/calibration/likelihood/likelihood_objective.h"

#include "core/studies/calibration/likelihood/likelihood_noise.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

double boundOf(const LikelihoodRecord::Parameter& parameter, const std::optional<double>& bound, double without)
{
    if (!bound) return without;
    const double scaled = toScale(parameter.scale, *bound);
    return std::isnan(scaled) ? without : scaled;
}

// On a linear scale a tenth of what is allowed, or of the value.
double unitOf(const LikelihoodRecord::Parameter& parameter)
{
    if (parameter.scale == LikelihoodScale::Log10) return 1.0;
    if (parameter.scale == LikelihoodScale::Log) return std::numbers::ln10;
    const double range = parameter.low && parameter.high ? *parameter.high - *parameter.low : std::abs(parameter.value);
    return std::isfinite(range) && range > 0.0 ? 0.1 * range : 1.0;
}

// -log of the density, with its slope and a curvature along the parameter's scale.
struct PriorTerm {
    double value = 0.0, slope = 0.0, curvature = 0.0;
};

// Towards the discontinuity of slope of a distribution of Laplace; nearer to it than the tip there is hardly any slope.
double towardsDiscontinuity(double difference, double width)
{
    constexpr double tip = 1e-4;
    return 1.0 / (width * std::max(std::abs(difference), tip * width));
}

PriorTerm priorTerm(const ParameterPrior& prior, LikelihoodScale scale, double scaled, bool information = false)
{
    const double value = fromScale(scale, scaled);
    const double base = scale == LikelihoodScale::Log10 ? std::numbers::ln10 : 1.0;
    const double perScale = scale == LikelihoodScale::Lin ? 1.0 : value * base; // of the value
    double at = scaled, slope = 1.0;
    PriorTerm term;
    if (prior.of == ParameterPrior::Of::Value) at = value, slope = perScale;
    if (prior.of == ParameterPrior::Of::Logarithm) {
        at = std::log(value);
        slope = perScale / value;
        term = {.value = at, .slope = slope};
    }
    const double off = at - prior.center;
    const NoiseTerm noise = noiseTerm(prior.laplace, off, prior.width);
    term.value += noise.value;
    term.slope += noise.byDifference * slope;
    const double curvature =
        prior.laplace && !information ? towardsDiscontinuity(off, prior.width) : noise.ofDifference;
    term.curvature = curvature * slope * slope;
    return term;
}

} // namespace

LikelihoodObjective::LikelihoodObjective(FitLikelihood likelihood, bool itself)
    : m_likelihood(std::move(likelihood))
{
    const LikelihoodRecord& record = m_likelihood.record();
    const std::vector<int> plain =
        itself ? std::vector<int>(record.measurements.size(), -1) : m_likelihood.plainNoise();
    int column = 0;
    for (int i = 0; i < int(record.parameters.size()); ++i) {
        const LikelihoodRecord::Parameter& parameter = record.parameters[std::size_t(i)];
        m_values.push_back(parameter.value);
        if (!parameter.estimated) continue;
        Noise noise{.parameter = i, .laplace = false, .measurements = {}};
        for (int k = 0; k < int(plain.size()); ++k)
            if (plain[std::size_t(k)] == column) noise.measurements.push_back(k);
        if (noise.measurements.empty() || parameter.prior) {
            m_variables.push_back(i);
            m_columns.push_back(column);
        } else {
            const auto& first = record.measurements[std::size_t(noise.measurements.front())];
            noise.laplace = record.observables[std::size_t(first.observable)].laplace;
            m_noise.push_back(std::move(noise));
        }
        ++column;
    }
    for (const LikelihoodRecord::Measurement& measurement : record.measurements)
        m_ofTransformations +=
            transformed(record.observables[std::size_t(measurement.observable)].transformation, measurement.value).term;
}

bool LikelihoodObjective::isSmooth() const
{
    return std::ranges::none_of(record().observables, &LikelihoodRecord::Observable::laplace) &&
           std::ranges::none_of(record().parameters, [](const LikelihoodRecord::Parameter& parameter) {
               return parameter.prior && parameter.prior->laplace;
           });
}

ScoringProblem LikelihoodObjective::problem()
{
    const Index n = Index(m_variables.size());
    ScoringProblem problem{.evaluate = [this](ScoredPoint& point) { return evaluate(point); },
                           .lower = VectorXd(n),
                           .upper = VectorXd(n),
                           .unit = VectorXd(n)};
    for (Index i = 0; i < n; ++i) {
        const LikelihoodRecord::Parameter& parameter = record().parameters[std::size_t(m_variables[std::size_t(i)])];
        problem.lower[i] = boundOf(parameter, parameter.low, -HUGE_VAL);
        problem.upper[i] = boundOf(parameter, parameter.high, HUGE_VAL);
        problem.unit[i] = unitOf(parameter);
    }
    return problem;
}

VectorXd LikelihoodObjective::variablesOf(std::span<const double> values) const
{
    VectorXd x(Index(m_variables.size()));
    for (Index i = 0; i < x.size(); ++i) {
        const int index = m_variables[std::size_t(i)];
        const LikelihoodRecord::Parameter& parameter = record().parameters[std::size_t(index)];
        x[i] = std::clamp(toScale(parameter.scale, values[std::size_t(index)]),
                          boundOf(parameter, parameter.low, -HUGE_VAL), boundOf(parameter, parameter.high, HUGE_VAL));
    }
    return x;
}

// Of the measurements that have it alone: their root mean square, or mean distance, within its bounds.
double LikelihoodObjective::bestOf(const Noise& noise) const
{
    double sum = 0.0, largest = 0.0;
    for (const int k : noise.measurements) {
        const double difference = m_value.residuals[std::size_t(k)] * m_value.noise[std::size_t(k)];
        sum += noise.laplace ? std::abs(difference) : difference * difference;
        largest = std::max(largest, std::abs(record().measurements[std::size_t(k)].value));
    }
    sum /= double(noise.measurements.size());
    const LikelihoodRecord::Parameter& parameter = record().parameters[std::size_t(noise.parameter)];
    // Without noise there is no limit to a likelihood but that of rounding.
    constexpr double rounding = std::numeric_limits<double>::epsilon();
    const double least = std::max(parameter.low.value_or(0.0), rounding * (largest > 0.0 ? largest : 1.0));
    return std::clamp(noise.laplace ? sum : std::sqrt(sum), least, std::max(least, parameter.high.value_or(HUGE_VAL)));
}

bool LikelihoodObjective::follow(const VectorXd& x, LikelihoodSlopes* slopes)
{
    m_failure.reset();
    for (Index i = 0; i < x.size(); ++i) {
        const int index = m_variables[std::size_t(i)];
        m_values[std::size_t(index)] = fromScale(record().parameters[std::size_t(index)].scale, x[i]);
    }
    base::Result<LikelihoodValue> value =
        slopes ? m_likelihood.evaluate(m_values, *slopes, m_stop) : m_likelihood.evaluate(m_values, m_stop);
    if (!value) {
        m_failure = value.error();
        return false;
    }
    m_value = *std::move(value);
    m_sum = m_value.negativeLog;
    if (!m_noise.empty()) {
        for (const Noise& noise : m_noise) {
            const double best = bestOf(noise);
            m_values[std::size_t(noise.parameter)] = best;
            for (const int k : noise.measurements) {
                m_value.residuals[std::size_t(k)] *= m_value.noise[std::size_t(k)] / best;
                m_value.noise[std::size_t(k)] = best;
            }
        }
        m_sum = m_ofTransformations;
        for (std::size_t k = 0; k < m_value.noise.size(); ++k) {
            const LikelihoodRecord::Measurement& row = record().measurements[k];
            m_sum += noiseTerm(record().observables[std::size_t(row.observable)].laplace,
                               m_value.residuals[k] * m_value.noise[k], m_value.noise[k])
                         .value;
        }
        m_value.negativeLog = m_sum;
    }
    m_prior = 0.0;
    for (Index i = 0; i < x.size(); ++i) {
        const LikelihoodRecord::Parameter& parameter = record().parameters[std::size_t(m_variables[std::size_t(i)])];
        if (parameter.prior) m_prior += priorTerm(*parameter.prior, parameter.scale, x[i]).value;
    }
    return std::isfinite(m_sum + m_prior);
}

std::optional<double> LikelihoodObjective::valueAt(const VectorXd& x)
{
    return follow(x, nullptr) ? std::optional(m_sum + m_prior) : std::nullopt;
}

bool LikelihoodObjective::evaluate(ScoredPoint& point, bool information)
{
    LikelihoodSlopes slopes;
    if (!follow(point.x, &slopes)) return false;
    const Index n = point.x.size(), rows = Index(m_value.noise.size());
    point.value = m_sum + m_prior;
    point.gradient = VectorXd::Zero(n);
    MatrixXd weighted(2 * rows, n); // of which the curvature is the square
    for (Index k = 0; k < rows; ++k) {
        const LikelihoodRecord::Measurement& row = record().measurements[std::size_t(k)];
        const double noise = m_value.noise[std::size_t(k)];
        const bool laplace = record().observables[std::size_t(row.observable)].laplace;
        const double apart = m_value.residuals[std::size_t(k)] * noise;
        const NoiseTerm term = noiseTerm(laplace, apart, noise);
        const double byDifference =
            std::sqrt(laplace && !information ? towardsDiscontinuity(apart, noise) : term.ofDifference);
        const double byNoise = std::sqrt(term.ofNoise);
        for (Index i = 0; i < n; ++i) {
            const Index column = m_columns[std::size_t(i)];
            const double difference = slopes.differences(k, column), ofNoise = slopes.noise(k, column);
            point.gradient[i] += term.byDifference * difference + term.byNoise * ofNoise;
            weighted(k, i) = byDifference * difference;
            weighted(rows + k, i) = byNoise * ofNoise;
        }
    }
    point.curvature = crossProduct(weighted);
    for (Index i = 0; i < n; ++i) {
        const LikelihoodRecord::Parameter& parameter = record().parameters[std::size_t(m_variables[std::size_t(i)])];
        if (!parameter.prior) continue;
        const PriorTerm term = priorTerm(*parameter.prior, parameter.scale, point.x[i], information);
        point.gradient[i] += term.slope;
        point.curvature(i, i) += term.curvature;
    }
    return point.gradient.allFinite() && point.curvature.allFinite();
}

} // namespace titer::studies
