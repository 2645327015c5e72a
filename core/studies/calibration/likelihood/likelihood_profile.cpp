#include "core/studies/calibration/likelihood/likelihood_profile.h"

#include "core/studies/calibration/likelihood/profile_walk.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using Eigen::Index;
using Eigen::VectorXd;

namespace {

class Profiling {
public:
    Profiling(LikelihoodObjective& objective, int parameter, double threshold, std::stop_token stop)
        : m_objective(objective)
        , m_problem(objective.problem())
        , m_variable(std::ranges::find(objective.variables(), parameter) - objective.variables().begin())
        , m_scale(objective.record().parameters[std::size_t(parameter)].scale)
        , m_low(m_problem.lower[m_variable])
        , m_high(m_problem.upper[m_variable])
        , m_threshold(threshold)
        , m_stop(std::move(stop))
    {
    }

    LikelihoodProfile run(const std::vector<double>& fitted, double firstStep)
    {
        ScoredPoint fit{.x = m_objective.variablesOf(fitted)};
        if (!m_objective.evaluate(fit)) {
            m_profile.failure = m_objective.failure();
            return std::move(m_profile);
        }
        m_fit = fit.value;
        m_profile.low = walk(fit, m_low, firstStep);
        std::ranges::reverse(m_profile.points);
        m_profile.points.push_back({valueOf(fit.x[m_variable]), fit.value});
        m_profile.high = walk(fit, m_high, firstStep);
        return std::move(m_profile);
    }

private:
    double valueOf(double scaled) const { return fromScale(m_scale, scaled); }

    // With the variable at `at`, the others from where they were.
    bool descendAt(double at, ScoredPoint& point)
    {
        point.x[m_variable] = m_problem.lower[m_variable] = m_problem.upper[m_variable] = at;
        ++m_profile.evaluations;
        if (!m_objective.evaluate(point)) return false;
        Scoring end = minimise(
            m_problem, std::move(point),
            {.iterations = 200, .enough = 1e-4, .unevenness = 1e-4, .learns = m_objective.isSmooth(), .stop = m_stop});
        m_profile.evaluations += end.evaluations;
        point = std::move(end.point);
        return true;
    }

    std::optional<double> walk(const ScoredPoint& fit, double bound, double step)
    {
        ScoredPoint now = fit, next;
        ProfileWalk side{.from = fit.x[m_variable],
                         .bound = bound,
                         .unit = m_problem.unit[m_variable],
                         .step = step,
                         .threshold = m_threshold};
        bool sound = true;
        side.riseAt = [&](double at) -> std::optional<double> {
            next = {.x = now.x};
            sound = descendAt(at, next);
            return sound ? std::optional(next.value - m_fit) : std::nullopt;
        };
        side.take = [&](double at, double) {
            m_profile.points.push_back({valueOf(at), next.value});
            now = std::move(next);
        };
        const std::optional<double> passed = walkProfile(std::move(side), m_stop);
        if (!sound) m_profile.failure = m_objective.failure();
        return passed ? std::optional(valueOf(*passed)) : std::nullopt;
    }

    LikelihoodObjective& m_objective;
    ScoringProblem m_problem;
    Index m_variable;
    LikelihoodScale m_scale;
    double m_low, m_high, m_threshold;
    std::stop_token m_stop;
    double m_fit = 0.0;
    LikelihoodProfile m_profile;
};

} // namespace

LikelihoodProfile profileOf(LikelihoodObjective& objective, int parameter, const std::vector<double>& fitted,
                            double threshold, double firstStep, const std::stop_token& stop)
{
    return Profiling(objective, parameter, threshold, stop).run(fitted, firstStep);
}

} // namespace titer::studies
