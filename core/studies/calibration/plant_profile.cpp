// One parameter stands, step by step away from the fit, and all others are fitted again.
#include "core/studies/calibration/plant_profile.h"

#include "core/studies/calibration/likelihood/profile_walk.h"
#include "core/studies/calibration/weighted_runs.h"
#include "core/studies/numerics/distributions.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

// As many standard errors as its interval has to either side.
double standardErrorsOf(const PlantFit& fit, const FittedParameter& parameter, double confidence)
{
    if (parameter.stdError && *parameter.stdError > 0.0)
        return (parameter.logarithmic ? std::log(parameter.high / parameter.value) : parameter.high - parameter.value) /
               *parameter.stdError;
    return tQuantile(0.5 + 0.5 * confidence, std::max(1, fit.degreesOfFreedom));
}

// x but for its entry k, which stands, moved to where the sum of squares is smallest.
std::optional<double> descend(WeightedRuns& runs, Index k, VectorXd& x)
{
    const VectorXd& weights = runs.noise().weights();
    VectorXd differences(runs.runs().rows());
    if (x.size() == 1)
        return runs.evaluate(x, differences, nullptr) ? std::optional(weights.cwiseProduct(differences).squaredNorm())
                                                      : std::nullopt;
    std::vector<Index> others;
    for (Index i = 0; i < x.size(); ++i)
        if (i != k) others.push_back(i);
    NonlinearProblem problem = runs.problem();
    for (VectorXd* side : {&problem.lower, &problem.upper}) *side = (*side)(others).eval();
    problem.names.erase(problem.names.begin() + k);
    problem.evaluate = [&, all = std::move(problem.evaluate)](const VectorXd& part, VectorXd& r, MatrixXd* jacobian) {
        VectorXd whole = x;
        whole(others) = part;
        MatrixXd slopes;
        if (jacobian) slopes.resize(r.size(), whole.size());
        if (!all(whole, r, jacobian ? &slopes : nullptr)) return false;
        if (jacobian) *jacobian = slopes(Eigen::all, others);
        return true;
    };
    const VectorXd start = VectorXd(x(others)).cwiseMax(problem.lower).cwiseMin(problem.upper);
    const base::Result<NonlinearFit> found = fitNonlinear(
        problem, start,
        {.iterations = runs.request().iterations, .rules = 1, .enough = 1e-3, .threads = 1, .stop = runs.stop()});
    if (!found) return std::nullopt;
    x(others) = found->parameters;
    return found->rss;
}

// Of a request that starts at this fit, with the scatter that was found there.
base::Result<std::vector<PlantProfile>> profilesOf(WeightedRuns& runs, const PlantFit& fit)
{
    if (const base::Done open = runs.open(); !open) return open.error();
    const NonlinearProblem problem = runs.problem();
    const VectorXd fitted = runs.known().x;
    const MatrixXd jacobian = runs.noise().weights().asDiagonal() * runs.known().jacobian;
    const MatrixXd inverse = jacobian.completeOrthogonalDecomposition().pseudoInverse();
    const MatrixXd covariance = inverse * inverse.transpose();
    const double least = runs.noise().weights().cwiseProduct(runs.known().differences).squaredNorm();
    std::vector<PlantProfile> profiles;
    for (std::size_t moved = 0; moved < runs.moved().size() && !runs.stop().stop_requested(); ++moved) {
        const Index k = Index(moved);
        const FitPlace& place = runs.movedPlace(k);
        const double errors =
            standardErrorsOf(fit, fit.parameters[std::size_t(runs.moved()[moved])], runs.request().confidence);
        PlantProfile profile{.path = place.path, .experiment = runs.experimentOf(place), .threshold = errors * errors};
        ProfileWalk walk{.from = fitted[k],
                         .unit = place.logarithmic ? std::numbers::ln10 : 1.0,
                         .threshold = profile.threshold,
                         .apart = 0.3};
        walk.step = std::min(0.4 * errors * std::sqrt(covariance(k, k)), walk.unit);
        const auto side = [&](double bound) {
            VectorXd now = fitted, next = fitted;
            bool sound = true;
            walk.bound = bound;
            walk.riseAt = [&](double at) -> std::optional<double> {
                // Along the valley.
                next = now;
                if (covariance(k, k) > 0.0) next += covariance.col(k) * ((at - now[k]) / covariance(k, k));
                next[k] = at;
                const std::optional<double> squares = descend(runs, k, next);
                sound = bool(squares);
                return squares ? std::optional(*squares - least) : std::nullopt;
            };
            walk.take = [&](double at, double rise) {
                profile.points.push_back({place.valueAt(at), rise});
                now = next;
            };
            const std::optional<double> passed = walkProfile(walk, runs.stop());
            if (!sound) profile.failure = runs.runs().failure();
            return passed ? std::optional(place.valueAt(*passed)) : std::nullopt;
        };
        profile.low = side(problem.lower[k]);
        std::ranges::reverse(profile.points);
        profile.points.push_back({place.valueAt(fitted[k]), 0.0});
        profile.high = side(problem.upper[k]);
        if (!runs.stop().stop_requested()) profiles.push_back(std::move(profile));
    }
    return profiles;
}

} // namespace

base::Result<std::vector<PlantProfile>> profilePlant(const PlantFitRequest& request, const PlantFit& fit,
                                                     const model::Catalogue& catalogue, std::stop_token stop)
{
    PlantFitRequest from = request;
    from.progress = {};
    for (std::size_t e = 0; e < from.experiments.size(); ++e) from.experiments[e].flowsheet = fit.fitted[e];
    // Weights stay as they are.
    std::vector<StatedNoise> weights;
    for (const FittedCourse& course : fit.courses)
        if (std::ranges::none_of(from.noise, [&](const StatedNoise& noise) { return noise.tag == course.tag; }))
            weights.push_back({.tag = course.tag,
                               .sd = course.sd,
                               .experiment = request.scatterByExperiment ? course.experiment : -1});
    from.noise.insert(from.noise.end(), weights.begin(), weights.end());
    WeightedRuns runs(from, catalogue, stop);
    return profilesOf(runs, fit);
}

} // namespace titer::studies
