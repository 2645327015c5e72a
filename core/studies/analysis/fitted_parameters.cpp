#include "core/studies/analysis/fitted_parameters.h"

#include "core/base/text.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

// The standard error in parts of the value.
double relativeError(const FittedParameter& p)
{
    return p.logarithmic ? *p.stdError : *p.stdError / std::max(std::abs(p.value), 1e-300);
}

} // namespace

void reportParameters(const NonlinearFit& fit, double confidence, std::vector<FittedParameter>& parameters,
                      std::span<const double> degreesOfFreedom)
{
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        FittedParameter& p = parameters[i];
        const double fitted = fit.parameters[Eigen::Index(i)];
        p.value = p.logarithmic ? std::exp(fitted) : fitted * p.scale;
        p.atBound = i < fit.atBound.size() && fit.atBound[i];
        p.flat = i < fit.flat.size() && fit.flat[i];
        if (i < fit.stdErrors.size()) p.stdError = fit.stdErrors[i];
        if (!p.stdError) continue;
        if (!p.logarithmic) *p.stdError *= p.scale;
        const double free = i < degreesOfFreedom.size() ? degreesOfFreedom[i] : double(fit.degreesOfFreedom);
        const double probability = 0.5 + 0.5 * confidence;
        const double quantile = std::isfinite(free) ? tQuantile(probability, free) : normalQuantile(probability);
        const double half = quantile * *p.stdError;
        p.low = p.logarithmic ? p.value * std::exp(-half) : p.value - half;
        p.high = p.logarithmic ? p.value * std::exp(half) : p.value + half;
    }
}

Eigen::MatrixXd correlationOf(const NonlinearFit& fit)
{
    const Eigen::Index n = fit.parameters.size();
    Eigen::MatrixXd correlation = Eigen::MatrixXd::Zero(n, n);
    for (Eigen::Index i = 0; i < n; ++i)
        for (Eigen::Index k = 0; k <= i; ++k) {
            const double scale = std::sqrt(fit.covariance(i, i) * fit.covariance(k, k)); // 0 without standard errors
            if (scale > 0.0) correlation(i, k) = correlation(k, i) = fit.covariance(i, k) / scale;
        }
    return correlation;
}

std::string nameOf(const FittedParameter& parameter)
{
    return parameter.experiment.empty() ? parameter.path : parameter.path + " (" + parameter.experiment + ")";
}

std::vector<base::Sentence> remarksOn(const std::vector<FittedParameter>& parameters,
                                      const Eigen::MatrixXd& correlation)
{
    constexpr double together = 0.98, poor = 0.1, wide = 1.0;
    std::vector<base::Sentence> remarks;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const FittedParameter& p = parameters[i];
        if (p.atBound) continue; // which the fit says
        if (!p.stdError) {
            remarks.push_back(
                say(CORE_TR("core", "The data do not distinguish “{1}” from the others; give it a known value and "
                                    "fit without it."),
                    nameOf(p)));
            continue;
        }
        if (relativeError(p) > wide)
            remarks.push_back(
                say(CORE_TR("core", "“{1}” is poorly determined by these data: its standard error is larger than "
                                    "its value."),
                    nameOf(p)));
        for (std::size_t k = 0; k < i; ++k) {
            if (!parameters[k].stdError) continue;
            const double c = correlation(Eigen::Index(i), Eigen::Index(k));
            // Data good enough determine both for all that.
            const bool poorly = std::max(relativeError(p), relativeError(parameters[k])) > poor;
            if (poorly && std::abs(c) > together)
                remarks.push_back(
                    say(CORE_TR("core",
                                "“{1}” and “{2}” are correlated ({3}): only a combination of the two is determined. "
                                "Fix one of them, or add an experiment that separates them."),
                        nameOf(parameters[k]), nameOf(p), base::writeShort(c, 4)));
        }
    }
    return remarks;
}

} // namespace titer::studies
