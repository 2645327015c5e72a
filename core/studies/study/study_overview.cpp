#include "core/studies/study/study_overview.h"

#include "core/studies/decisions/optimum.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

struct Sought {
    const FittedResponse* fitted;
    StudyResponse::Goal goal;
    double target, low, span; // [unit of the response]
};

std::vector<Sought> soughtOf(const Study& study, const StudyAnalysis& analysis)
{
    std::vector<Sought> list;
    for (const ResponseAnalysis& one : analysis.responses) {
        const StudyResponse& response = study.responses[one.response];
        if (!one.fitted || response.goal == StudyResponse::Goal::None) continue;
        double low = INFINITY, high = -INFINITY;
        for (const int run : one.runs) {
            const double value = cellOf(study.runs[std::size_t(run)], one.response).value;
            low = std::min(low, value);
            high = std::max(high, value);
        }
        list.push_back(
            {&*one.fitted, response.goal, response.target.value_or(low), low, high > low ? high - low : 1.0});
    }
    return list;
}

double nearness(const std::vector<Sought>& goals, std::span<const double> at)
{
    double sum = 0.0;
    for (const Sought& one : goals) {
        const double mean = meanAt(*one.fitted, at);
        sum += one.goal == StudyResponse::Goal::Maximise   ? (mean - one.low) / one.span
               : one.goal == StudyResponse::Goal::Minimise ? (one.low - mean) / one.span
                                                           : -std::abs(mean - one.target) / one.span;
    }
    return goals.empty() ? 0.0 : sum / double(goals.size());
}

} // namespace

StudyOverview overviewOf(const Study& study, std::stop_token stop)
{
    StudyOverview made{.analysis = analyse(study)};
    const std::vector<Sought> goals = soughtOf(study, made.analysis);
    const std::optional<Acceptance>& acceptance = made.analysis.acceptance;
    if (stop.stop_requested() || (goals.empty() && !acceptance)) return made;
    const Factors& factors = made.analysis.factors;
    const std::vector<double> setting = settingOf(study);
    made.best = setting;
    const base::Result<std::vector<Constraint>> constraints = readConstraints(study.constraints, factors);
    if (!constraints) return made;
    const base::Result<SearchSpace> space =
        searchSpace(factors, *constraints, std::vector<std::optional<double>>(factors.size()));
    if (!space) return made;
    const auto score = [&](const Eigen::VectorXd& x) -> Score {
        if (stop.stop_requested()) return {0.0, 0.0};
        const Eigen::VectorXd whole = space->completed(x);
        const std::vector<double> at(whole.data(), whole.data() + whole.size());
        const double near = nearness(goals, at);
        return acceptance ? Score{acceptance->at(at), near} : Score{near, 0.0};
    };
    const std::vector<Found> found =
        hills(score, *space, {.seed = study.seed, .starts = 4, .evaluations = 1000, .precision = 1e-4});
    if (!found.empty()) {
        const Eigen::VectorXd best = space->completed(found.front().x);
        made.best.assign(best.begin(), best.end());
    }
    if (acceptance) made.probability = acceptance->at(made.best);
    return made;
}

} // namespace titer::studies
