// The search for the values of a fit of plants.
#include "core/studies/calibration/plant_fit.h"

#include "core/studies/calibration/plant_fit_report.h"
#include "core/studies/calibration/weighted_runs.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

base::Result<NonlinearFit> fitOnce(WeightedRuns& runs, int extraStarts)
{
    const NonlinearProblem problem = runs.problem();
    const Index n = Index(runs.moved().size());
    NonlinearOptions options;
    options.drawnFrom.resize(n);
    options.drawnTo.resize(n);
    VectorXd start = runs.known().x;
    for (Index k = 0; k < n; ++k) {
        const FitPlace& place = runs.movedPlace(k);
        start[k] = std::clamp(start[k], problem.lower[k], problem.upper[k]); // where it stands at one, but for rounding
        const double reach = place.logarithmic ? std::numbers::ln10 : 1.0, at = place.moved(place.start);
        const bool bounded = place.bounded && std::isfinite(problem.lower[k]); // not 0 for a logarithm
        options.drawnFrom[k] = bounded ? problem.lower[k] : std::max(problem.lower[k], at - reach);
        options.drawnTo[k] = bounded ? problem.upper[k] : std::min(problem.upper[k], at + reach);
    }
    options.iterations = runs.request().iterations;
    options.rules = 1;     // each run costs
    options.enough = 1e-4; // of a standard error
    options.extraStarts = extraStarts;
    options.threads = 1; // the experiments run side by side
    options.stop = runs.stop();
    return fitNonlinear(problem, start, options);
}

// Of the Jacobian [SI] the columns of parameters that are not at a bound.
MatrixXd tangentOf(const WeightedRuns& runs, const NonlinearFit& fit)
{
    std::vector<Index> free;
    for (std::size_t k = 0; k < fit.atBound.size(); ++k)
        if (!fit.atBound[k]) free.push_back(Index(k));
    return runs.known().jacobian(Eigen::all, free);
}

base::Result<PlantFit> fitAll(WeightedRuns& runs)
{
    if (const base::Done open = runs.open(); !open) return open.error();
    // The weights follow the residuals, and the fit the weights.
    constexpr int rounds = 10;
    constexpr double settled = 0.05; // of a weight, which moves a parameter by far less than its standard error
    CourseNoise& noise = runs.noise();
    int iterations = 0;
    NonlinearFit fit;
    for (int round = 0; round < rounds; ++round) {
        base::Result<NonlinearFit> found = fitOnce(runs, round == 0 ? std::max(0, runs.request().starts - 1) : 0);
        if (!found) return runs.runs().failure().value_or(found.error());
        const int starts = fit.starts, best = fit.startsAtBest;
        fit = std::move(*found);
        iterations += fit.iterations;
        if (round > 0) fit.starts = starts, fit.startsAtBest = best;
        const VectorXd inverse = noise.weights().cwiseInverse();
        runs.setKnown({fit.parameters, inverse.cwiseProduct(fit.residuals), inverse.asDiagonal() * fit.jacobian});
        if (!fit.converged && runs.stop().stop_requested()) break;
        if (noise.estimate(runs.known().differences, tangentOf(runs, fit)) < settled) break;
    }
    const VectorXd takenErrors = runs.taken().errorsOf(fit, runs.runs(), runs.moved(), noise.weights());
    return reportOf(runs, fit, takenErrors, iterations);
}

} // namespace

ParameterVerdict verdictOf(const FittedParameter& parameter, bool converged)
{
    if (!converged) return parameter.flat ? ParameterVerdict::NotIdentifiable : ParameterVerdict::NotConverged;
    if (parameter.atBound) return ParameterVerdict::AtBound;
    if (!parameter.stdError) return ParameterVerdict::NotIdentifiable;
    const double reach = std::max(parameter.high - parameter.value, parameter.value - parameter.low);
    return reach > 0.5 * std::abs(parameter.value) ? ParameterVerdict::Weak : ParameterVerdict::Identified;
}

base::Sentence givenUpSentence(long runs)
{
    return base::say(
        CORE_TR("core", "{1} runs were given up, since they needed more than {2} times the steps of the first one; the "
                        "fit did not go there. Narrower bounds keep it away from such values."),
        std::to_string(runs), std::to_string(timesFirstSteps));
}

base::Result<PlantFit> fitPlant(const PlantFitRequest& request, const model::Catalogue& catalogue, std::stop_token stop)
{
    WeightedRuns runs(request, catalogue, stop);
    return fitAll(runs);
}

} // namespace titer::studies
