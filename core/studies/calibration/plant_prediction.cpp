// Derivatives of the predicted courses by the parameters, and the covariance of these.
#include "core/studies/calibration/plant_prediction.h"

#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

using base::Result;
using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double beyondAll = 1e300; // a place that is not moved needs no limits

// The parameters of a fit as places of other experiments, at their fitted values.
struct FittedPlaces {
    std::vector<FitPlace> places;
    std::vector<int> moved; // with a standard error
    VectorXd x;
    MatrixXd covariance; // of what is moved
};

FittedPlaces placesOf(const PlantFit& fit)
{
    FittedPlaces fitted;
    std::vector<int> of; // the parameter of each that is moved
    std::vector<double> errors;
    for (std::size_t i = 0; i < fit.parameters.size(); ++i) {
        const FittedParameter& each = fit.parameters[i];
        if (!each.experiment.empty()) continue;
        if (each.stdError) {
            fitted.moved.push_back(int(fitted.places.size()));
            of.push_back(int(i));
            errors.push_back(each.logarithmic ? *each.stdError : *each.stdError / each.scale);
        }
        fitted.places.push_back({.path = each.path,
                                 .start = each.value,
                                 .low = -beyondAll,
                                 .high = beyondAll,
                                 .logarithmic = each.logarithmic,
                                 .scale = each.scale});
    }
    const Index count = Index(of.size());
    fitted.x.resize(count);
    fitted.covariance.resize(count, count);
    for (Index i = 0; i < count; ++i) {
        const FitPlace& place = fitted.places[std::size_t(fitted.moved[std::size_t(i)])];
        fitted.x[i] = place.moved(place.start);
        for (Index k = 0; k < count; ++k) {
            const double together = i == k ? 1.0 : fit.correlation(of[std::size_t(i)], of[std::size_t(k)]);
            fitted.covariance(i, k) = together * errors[std::size_t(i)] * errors[std::size_t(k)];
        }
    }
    return fitted;
}

// Of a tag, over the largest value; 0 where the fit has not measured it.
double noiseShare(const PlantFit& fit, const std::string& tag)
{
    double squares = 0.0, count = 0.0;
    for (const FittedCourse& course : fit.courses) {
        if (course.tag != tag) continue;
        squares += course.sd * course.sd / (course.largest * course.largest);
        count += 1.0;
    }
    return count > 0.0 ? std::sqrt(squares / count) : 0.0;
}

} // namespace

Result<std::vector<PredictedCourse>> predictRuns(const PlantFitRequest& request, const PlantFit& fit,
                                                 std::span<const FitExperiment> experiments,
                                                 const model::Catalogue& catalogue, std::stop_token stop)
{
    FittedPlaces fitted = placesOf(fit);
    MeasuredRuns runs(experiments, catalogue, request.tolerance, request.threads, stop);
    if (const base::Done open = runs.open(fitted.places); !open) return open.error();
    VectorXd differences(runs.rows());
    MatrixXd jacobian(runs.rows(), fitted.x.size());
    if (!runs.evaluate(fitted.moved, fitted.x, differences, &jacobian))
        return runs.failure().value_or(base::Error{
            base::Code::Solver, "", say(CORE_TR("core", "The prediction was stopped before its run ended."))});
    const double times = tQuantile(0.5 + 0.5 * request.confidence, std::max(1, fit.degreesOfFreedom));
    std::vector<PredictedCourse> predictions;
    for (const MeasuredRuns::Course& course : runs.courses()) {
        const FitExperiment& experiment = experiments[std::size_t(course.experiment)];
        const auto measured = std::find_if(experiment.courses.begin(), experiment.courses.end(),
                                           [&](const MeasuredCourse& each) { return each.tag == course.tag; });
        const double noise = noiseShare(fit, course.tag) * course.largest;
        PredictedCourse& predicted = predictions.emplace_back();
        predicted.experiment = course.experiment;
        predicted.tag = course.tag;
        Index row = course.firstRow;
        double squares = 0.0;
        for (std::size_t i = 0; i < measured->values.size(); ++i) {
            if (!std::isfinite(measured->values[i])) continue;
            const VectorXd slope = jacobian.row(row).transpose();
            const double variance = slope.dot(fitted.covariance * slope);
            predicted.times.push_back(experiment.times[i]);
            predicted.measured.push_back(measured->values[i]);
            predicted.predicted.push_back(measured->values[i] + differences[row]);
            predicted.reach.push_back(times * std::sqrt(variance));
            predicted.spread.push_back(times * std::sqrt(variance + noise * noise));
            squares += differences[row] * differences[row];
            predicted.within += std::abs(differences[row]) <= predicted.spread.back() ? 1.0 : 0.0;
            ++row;
        }
        predicted.within /= double(course.rows);
        predicted.nrmse = std::sqrt(squares / double(course.rows)) / course.largest;
    }
    return predictions;
}

} // namespace titer::studies
