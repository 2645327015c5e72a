// One parameter stands, step by step away from the fit, and all others are fitted again.
#include "core/studies/calibration/likelihood/profile_walk.h"
#include "core/studies/calibration/plant_fitting.h"
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

} // namespace

// x but for its entry k, which stands, moved to where the sum of squares is smallest.
std::optional<double> PlantFitting::descend(Index k, VectorXd& x)
{
    const VectorXd& weights = m_noise->weights();
    VectorXd differences(m_runs.rows());
    if (x.size() == 1)
        return evaluate(x, differences, nullptr) ? std::optional(weights.cwiseProduct(differences).squaredNorm())
                                                 : std::nullopt;
    std::vector<Index> others;
    for (Index i = 0; i < x.size(); ++i)
        if (i != k) others.push_back(i);
    NonlinearProblem problem = weighted();
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
        problem, start, {.iterations = m_request.iterations, .rules = 1, .enough = 1e-3, .threads = 1, .stop = m_stop});
    if (!found) return std::nullopt;
    x(others) = found->parameters;
    return found->rss;
}

base::Result<std::vector<PlantProfile>> PlantFitting::profiles(const PlantFit& fit)
{
    if (const base::Done ready = prepare(); !ready) return ready.error();
    if (const base::Done reported = findMoved(); !reported) return reported.error();
    const NonlinearProblem problem = weighted();
    const VectorXd fitted = m_known.x;
    const MatrixXd jacobian = m_noise->weights().asDiagonal() * m_known.jacobian;
    const MatrixXd inverse = jacobian.completeOrthogonalDecomposition().pseudoInverse();
    const MatrixXd covariance = inverse * inverse.transpose();
    const double least = m_noise->weights().cwiseProduct(m_known.differences).squaredNorm();
    std::vector<PlantProfile> profiles;
    for (std::size_t moved = 0; moved < m_moved.size() && !m_stop.stop_requested(); ++moved) {
        const Index k = Index(moved);
        const FitPlace& place = m_runs.places()[std::size_t(m_moved[moved])];
        const double errors = standardErrorsOf(fit, fit.parameters[std::size_t(m_moved[moved])], m_request.confidence);
        PlantProfile profile{.path = place.path, .experiment = experimentOf(place), .threshold = errors * errors};
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
                const std::optional<double> squares = descend(k, next);
                sound = bool(squares);
                return squares ? std::optional(*squares - least) : std::nullopt;
            };
            walk.take = [&](double at, double rise) {
                profile.points.push_back({place.valueAt(at), rise});
                now = next;
            };
            const std::optional<double> passed = walkProfile(walk, m_stop);
            if (!sound) profile.failure = m_runs.failure();
            return passed ? std::optional(place.valueAt(*passed)) : std::nullopt;
        };
        profile.low = side(problem.lower[k]);
        std::ranges::reverse(profile.points);
        profile.points.push_back({place.valueAt(fitted[k]), 0.0});
        profile.high = side(problem.upper[k]);
        if (!m_stop.stop_requested()) profiles.push_back(std::move(profile));
    }
    return profiles;
}

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
    return PlantFitting(from, catalogue, stop).profiles(fit);
}

} // namespace titer::studies
