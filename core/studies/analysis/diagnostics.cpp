#include "core/studies/analysis/diagnostics.h"

#include "core/studies/numerics/distributions.h"

#include <cmath>
#include <numbers>

namespace titer::studies {

namespace {

constexpr double fullLeverage = 1.0 - 1e-10;

std::optional<double> akaike(double rss, int runs, double parameters, double weight)
{
    if (!(rss > 0.0)) return std::nullopt;
    return runs * (std::log(2.0 * std::numbers::pi) + std::log(rss / runs) + 1.0) + weight * parameters;
}

} // namespace

std::vector<RunDiagnostics> diagnoseRuns(const LinearFit& fit)
{
    std::vector<RunDiagnostics> runs;
    const int coefficients = fit.runs() - fit.dfResidual;
    const int df = fit.dfResidual - 1;
    const double limit = df > 0 ? tQuantile(1.0 - 0.025 / fit.runs(), df) : 0.0;
    for (int i = 0; i < fit.runs(); ++i) {
        RunDiagnostics run{.leverage = fit.leverage[i]};
        const double left = 1.0 - run.leverage;
        if (fit.dfResidual > 0 && fit.residualSd > 0.0 && run.leverage < fullLeverage) {
            const double r = fit.residuals[i] / (fit.residualSd * std::sqrt(left));
            run.internal = r;
            run.cook = r * r * run.leverage / (left * coefficients);
            // The variance of the others, over that of all.
            const double others = df > 0 ? (fit.dfResidual - r * r) / df : 0.0;
            if (others > 1e-14) {
                run.external = r / std::sqrt(others);
                run.dffits = *run.external * std::sqrt(run.leverage / left);
            }
        }
        run.notable = (run.external && std::abs(*run.external) > limit) || run.cook.value_or(0.0) > 1.0;
        runs.push_back(run);
    }
    return runs;
}

std::optional<double> correctedAic(double rss, int runs, int coefficients)
{
    const double parameters = coefficients + 1.0;
    std::optional<double> aic = akaike(rss, runs, parameters, 2.0);
    if (!aic || runs - parameters - 1.0 <= 0.0) return std::nullopt;
    return *aic + 2.0 * parameters * (parameters + 1.0) / (runs - parameters - 1.0);
}

FitSummary summarise(const LinearFit& fit)
{
    const int coefficients = fit.runs() - fit.dfResidual;
    FitSummary summary{.aic = akaike(fit.rss, fit.runs(), coefficients + 1.0, 2.0),
                       .aicc = correctedAic(fit.rss, fit.runs(), coefficients),
                       .bic = akaike(fit.rss, fit.runs(), coefficients + 1.0, std::log(double(fit.runs())))};
    if (fit.residualSd > 0.0 && fit.dfModel > 0) {
        const double spread = fit.residualSd * std::sqrt(double(coefficients) / fit.runs());
        summary.adequatePrecision = (fit.fitted.maxCoeff() - fit.fitted.minCoeff()) / spread;
    }
    return summary;
}

} // namespace titer::studies
