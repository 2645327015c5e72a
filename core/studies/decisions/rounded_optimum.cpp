#include "core/studies/decisions/rounded_optimum.h"

#include "core/studies/designs/rounding.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

struct Candidate {
    std::vector<double> point; // coded
    double score = 0.0;
};

double scoreAt(const std::vector<double>& point, const std::vector<FittedResponse>& responses,
               const std::vector<Goal>& goals)
{
    std::vector<double> means;
    for (const Goal& goal : goals) {
        const FittedResponse& response = responses[goal.response];
        means.push_back(response.row(point).dot(response.coefficients));
    }
    return desirabilityOrShortfall(goals, means);
}

// All combinations of multiples, with the other factors as they are; the best first.
std::vector<Candidate> combinations(const Optimum& optimum, const std::vector<double>& steps, const Factors& factors,
                                    const std::vector<FittedResponse>& responses, const std::vector<Goal>& goals)
{
    const long rounded = std::count_if(steps.begin(), steps.end(), [](double s) { return s > 0.0; });
    constexpr long fewEnoughForMore = 5;
    std::vector<Candidate> all{{optimum.point}};
    for (std::size_t f = 0; f < steps.size(); ++f) {
        if (!(steps[f] > 0.0)) continue;
        std::vector<Candidate> next;
        for (const double coded :
             multiplesAbout(factors[f], optimum.point[f], steps[f], rounded <= fewEnoughForMore ? 2 : 1))
            for (Candidate candidate : all) {
                candidate.point[f] = coded;
                next.push_back(std::move(candidate));
            }
        all = std::move(next);
    }
    for (Candidate& candidate : all) candidate.score = scoreAt(candidate.point, responses, goals);
    std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    return all;
}

} // namespace

std::optional<Optimum> roundedOptimum(const Optimum& optimum, const std::vector<double>& steps, const Factors& factors,
                                      const std::vector<Constraint>& constraints,
                                      const std::vector<std::optional<double>>& held,
                                      const std::vector<FittedResponse>& responses, const std::vector<Goal>& goals,
                                      const OptimumSettings& settings)
{
    // With other factors between them the order may change; so many are looked at.
    constexpr std::size_t maxLookedAt = 16;
    std::optional<Optimum> best;
    double bestScore = 0.0;
    std::size_t lookedAt = 0;
    for (const Candidate& candidate : combinations(optimum, steps, factors, responses, goals)) {
        std::vector<std::optional<double>> fixed = held;
        for (std::size_t f = 0; f < steps.size(); ++f)
            if (steps[f] > 0.0) fixed[f] = candidate.point[f];
        const base::Result<SearchSpace> space = searchSpace(factors, constraints, fixed);
        if (!space) continue; // beyond a constraint
        const std::vector<Optimum> found = optimise(responses, goals, *space, settings);
        if (found.empty()) continue;
        const double score = scoreAt(found.front().point, responses, goals);
        if (!best || score > bestScore) best = found.front(), bestScore = score;
        if (++lookedAt == maxLookedAt) break;
    }
    return best;
}

} // namespace titer::studies
