#include "core/studies/calibration/likelihood_profile.h"

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
        m_profile.low = walk(fit, -1.0, firstStep);
        std::ranges::reverse(m_profile.points);
        m_profile.points.push_back({valueOf(fit.x[m_variable]), fit.value});
        m_profile.high = walk(fit, 1.0, firstStep);
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

    // To one side until the threshold is passed, which is where it returns; nothing at the bound.
    std::optional<double> walk(const ScoredPoint& fit, double side, double step)
    {
        constexpr int most = 100;
        constexpr double little = 0.1, much = 0.5; // of the threshold, between two points
        const double bound = side < 0.0 ? m_low : m_high, unit = m_problem.unit[m_variable];
        ScoredPoint now = fit;
        double above = 0.0;
        for (int i = 0; i < most && !m_stop.stop_requested(); ++i) {
            const double from = now.x[m_variable], left = side * (bound - from);
            if (!(left > 1e-9 * unit)) return std::nullopt;
            const double at = left <= step ? bound : from + side * step;
            ScoredPoint next{.x = now.x};
            const bool sound = descendAt(at, next);
            const double rise = sound ? next.value - m_fit : HUGE_VAL;
            if (rise - above > much * m_threshold && step > 1e-4 * unit) {
                step *= sound ? 0.5 : 0.25;
                continue;
            }
            if (!sound) {
                m_profile.failure = m_objective.failure();
                return std::nullopt;
            }
            m_profile.points.push_back({valueOf(at), next.value});
            if (rise >= m_threshold) return valueOf(crossing(from, above, at, rise));
            if (rise - above < little * m_threshold) step = std::min(2.0 * step, unit);
            above = rise;
            now = std::move(next);
        }
        return std::nullopt;
    }

    // The root of a rise grows evenly, as of a parabola.
    double crossing(double from, double above, double at, double rise) const
    {
        const double a = std::sqrt(std::max(above, 0.0)), b = std::sqrt(rise);
        return from + (at - from) * (std::sqrt(m_threshold) - a) / (b - a);
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
