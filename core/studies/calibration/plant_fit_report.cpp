#include "core/studies/calibration/plant_fit_report.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

// A limit as it was stated, where a search or a logarithm has lost its last digits.
double asStated(double limit)
{
    const std::optional<double> rounded = base::readNumber(base::writeShort(limit, 6));
    return rounded && std::abs(*rounded - limit) <= 1e-8 * std::abs(limit) ? *rounded : limit;
}

// The errors by the scatter of each course, in place of those by one for all.
void setErrors(const WeightedRuns& runs, NonlinearFit& fit, std::vector<double>& degreesOfFreedom)
{
    std::vector<Index> reported;
    const std::vector<int> without = runs.withoutInfluence(runs.known().jacobian);
    for (std::size_t k = 0; k < fit.stdErrors.size(); ++k) {
        if (std::find(without.begin(), without.end(), int(k)) != without.end()) fit.stdErrors[k].reset();
        if (fit.stdErrors[k]) reported.push_back(Index(k));
    }
    fit.covariance.setZero();
    degreesOfFreedom.assign(fit.stdErrors.size(), 0.0);
    if (reported.empty()) return;
    const ParameterErrors errors = runs.noise().errorsOf(runs.known().jacobian(Eigen::all, reported));
    for (std::size_t a = 0; a < reported.size(); ++a) {
        degreesOfFreedom[std::size_t(reported[a])] = errors.degreesOfFreedom[a];
        if (!(errors.degreesOfFreedom[a] > 0.0)) {
            fit.stdErrors[std::size_t(reported[a])].reset();
            continue;
        }
        fit.stdErrors[std::size_t(reported[a])] = std::sqrt(errors.covariance(Index(a), Index(a)));
        for (std::size_t b = 0; b < reported.size(); ++b)
            if (errors.degreesOfFreedom[b] > 0.0)
                fit.covariance(reported[a], reported[b]) = errors.covariance(Index(a), Index(b));
    }
}

// The intervals with what the taken values add.
void widen(std::vector<FittedParameter>& moved, const std::vector<double>& degreesOfFreedom,
           const VectorXd& takenErrors, double confidence)
{
    for (std::size_t k = 0; k < moved.size(); ++k) {
        FittedParameter& parameter = moved[k];
        const double taken = takenErrors[Index(k)];
        if (!parameter.stdError || !(taken > 0.0)) continue;
        parameter.takenError = parameter.logarithmic ? taken : taken * parameter.scale;
        const JoinedError joined = joinedError(*parameter.stdError, degreesOfFreedom[k], parameter.takenError);
        const double probability = 0.5 + 0.5 * confidence;
        const double reach =
            joined.error * (std::isfinite(joined.degreesOfFreedom) ? tQuantile(probability, joined.degreesOfFreedom)
                                                                   : normalQuantile(probability));
        parameter.low = parameter.logarithmic ? parameter.value * std::exp(-reach) : parameter.value - reach;
        parameter.high = parameter.logarithmic ? parameter.value * std::exp(reach) : parameter.value + reach;
    }
}

base::Sentence atUsualEnd(const WeightedRuns& runs, const FitPlace& place, const FittedParameter& reported)
{
    const std::string unit = statedUnit(runs.request().experiments.front().flowsheet, place.path);
    const auto shown = [&](double si) {
        return unit.empty() ? base::writeShort(si, 4) : base::writeQuantity(si, unit, 4);
    };
    return say(CORE_TR("core",
                       "“{1}” is at the end of the range in which a number without bounds is looked for, {2} to "
                       "{3}: the data do not determine it, or it lies further off; give it bounds then. The "
                       "errors of the others treat this value as known."),
               nameOf(reported), shown(place.low), shown(place.high));
}

void reportParametersTo(PlantFit& result, const WeightedRuns& runs, NonlinearFit fit, const VectorXd& takenErrors)
{
    const std::vector<FitPlace> places(runs.runs().places().begin(),
                                       runs.runs().places().begin() + std::ptrdiff_t(runs.fitted()));
    for (std::size_t i = runs.fitted(); i < runs.runs().places().size(); ++i)
        result.taken.push_back(runs.runs().places()[i].path);
    std::vector<double> degreesOfFreedom;
    setErrors(runs, fit, degreesOfFreedom);
    std::vector<FittedParameter> moved;
    for (const int i : runs.moved()) {
        const FitPlace& place = places[std::size_t(i)];
        moved.push_back({.path = place.path,
                         .experiment = runs.experimentOf(place),
                         .start = place.start,
                         .scale = place.scale,
                         .logarithmic = place.logarithmic});
    }
    reportParameters(fit, runs.request().confidence, moved, degreesOfFreedom);
    widen(moved, degreesOfFreedom, takenErrors, runs.request().confidence);
    const MatrixXd correlation = correlationOf(fit);
    if (fit.converged) result.remarks = remarksOn(moved, correlation);
    result.correlation = MatrixXd::Zero(Index(places.size()), Index(places.size()));
    for (const FitPlace& place : places)
        result.parameters.push_back(
            {.path = place.path, .experiment = runs.experimentOf(place), .start = place.start, .value = place.start});
    std::vector<char> isMoved(places.size(), false);
    for (std::size_t k = 0; k < runs.moved().size(); ++k) {
        const FitPlace& place = places[std::size_t(runs.moved()[k])];
        FittedParameter& reported = result.parameters[std::size_t(runs.moved()[k])];
        reported = moved[k];
        isMoved[std::size_t(runs.moved()[k])] = true;
        for (std::size_t j = 0; j < runs.moved().size(); ++j)
            result.correlation(runs.moved()[k], runs.moved()[j]) = correlation(Index(k), Index(j));
        if (!reported.atBound) continue;
        const bool isLow = std::abs(reported.value - place.low) < std::abs(reported.value - place.high);
        reported.value = asStated(isLow ? place.low : place.high);
        if (isLow ? place.low == place.usualLow : place.high == place.usualHigh) {
            result.remarks.push_back(atUsualEnd(runs, place, reported));
            continue;
        }
        result.remarks.push_back(say(
            CORE_TR("core", "“{1}” is at its bound, the minimum or maximum allowed by you or the plant: the data do "
                            "not determine it. The errors of the others treat this value as known."),
            nameOf(reported)));
    }
    for (std::size_t i = 0; i < places.size(); ++i)
        if (!isMoved[i])
            result.remarks.push_back(
                say(CORE_TR("core", "No measured value depends on “{1}”: it stays at its start value."),
                    nameOf(result.parameters[i])));
}

void reportCoursesTo(PlantFit& result, const WeightedRuns& runs)
{
    double squares = 0.0;
    std::vector<std::vector<double>> values = runs.modelled(runs.known().differences);
    for (std::size_t i = 0; i < runs.runs().courses().size(); ++i) {
        const MeasuredRuns::Course& course = runs.runs().courses()[i];
        const double sum = runs.known().differences.segment(course.firstRow, course.rows).squaredNorm();
        const auto scatter =
            std::find_if(runs.noise().courses().begin(), runs.noise().courses().end(), [&](const CourseScatter& c) {
                return c.tag == course.tag && (c.experiment < 0 || c.experiment == course.experiment);
            });
        result.courses.push_back({.experiment = course.experiment,
                                  .tag = course.tag,
                                  .rms = std::sqrt(sum / course.rows),
                                  .largest = course.largest,
                                  .sd = scatter->sd,
                                  .stated = scatter->stated,
                                  .degreesOfFreedom = scatter->degreesOfFreedom,
                                  .modelled = std::move(values[i])});
        squares += sum / (course.largest * course.largest);
    }
    result.rms = std::sqrt(squares / double(runs.runs().rows()));
    for (base::Sentence& remark : runs.noise().remarks()) result.remarks.push_back(std::move(remark));
}

} // namespace

PlantFit reportOf(const WeightedRuns& runs, const NonlinearFit& fit, const VectorXd& takenErrors, int iterations)
{
    PlantFit result;
    reportParametersTo(result, runs, fit, takenErrors);
    reportCoursesTo(result, runs);
    std::vector<double> values;
    for (const FittedParameter& parameter : result.parameters) values.push_back(parameter.value);
    result.fitted = runs.runs().plantsWith(values);
    result.degreesOfFreedom = fit.degreesOfFreedom;
    result.iterations = iterations;
    result.runs = runs.runs().runs();
    result.givenUp = runs.runs().givenUp();
    if (result.givenUp > 0) result.remarks.push_back(givenUpSentence(result.givenUp));
    result.starts = fit.starts;
    result.startsAtBest = fit.startsAtBest;
    result.converged = fit.converged;
    result.message = fit.message;
    return result;
}

} // namespace titer::studies
