#include "core/studies/optimal/run_search.h"

#include "core/studies/optimal/recipe_front.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

double limitSize(const RecipeProblem& problem, std::size_t limit)
{
    const RecipeLimit& one = problem.limits()[limit];
    if (one.value != 0.0) return std::abs(one.value);
    const figures::RunResult run = problem.runOf(problem.start());
    double largest = 0.0;
    for (std::size_t i = 0; i < run.times.size(); ++i)
        if (const double value = std::abs(one.quantity.at(run, i)); std::isfinite(value))
            largest = std::max(largest, value);
    return largest > 0.0 ? largest : 1.0;
}

std::string priceUnit(const RecipeProblem& problem, const std::string& of)
{
    return "(" + problem.goals().front().quantity.unit() + ")/(" + of + ")";
}

ActiveLimit activeLimit(const RecipeProblem& problem, std::size_t limit, double price, double when)
{
    const RecipeLimit& one = problem.limits()[limit];
    return {.what = one.text,
            .price = price,
            .priceUnit = priceUnit(problem, one.quantity.unit()),
            .unit = one.quantity.unit(),
            .shownIn = one.quantity.displayUnit(),
            .when = when};
}

void refuseAll(std::vector<std::string> limits, RecipeOptimum& found)
{
    found.status = OptimumStatus::Infeasible;
    std::string all;
    for (const std::string& text : limits) all += (all.empty() ? "“" : ", “") + text + "”";
    found.contradicting = std::move(limits);
    found.errors = {
        {base::Code::Input, "limits",
         say(CORE_TR("core", "Within the bounds no recipe was found that keeps {1}. Loosen a limit, or widen "
                             "the bounds."),
             all)}};
}

void searchByRuns(const RecipeProblem& problem, int runs, const std::function<void(int evaluations)>& progress,
                  std::stop_token stop, RecipeOptimum& found)
{
    constexpr int maxRounds = 3;
    found.method = say(CORE_TR("core", "whole runs, with radial functions between them"));
    found.status = OptimumStatus::Failed;
    found.x = problem.start();
    const unsigned threads = problem.request().threads;
    RecipeProblem strict = problem;
    for (int round = 0; round < maxRounds; ++round) {
        const int before = found.evaluations;
        const RecipeFront front =
            searchFront(strict, {.runs = runs, .threads = threads}, stop, [&](const RecipeFront& so) {
                if (progress) progress(before + so.runs);
            });
        if (stop.stop_requested()) return;
        found.evaluations = before + front.runs + 1;
        const bool isKept = !front.points.empty();
        const RecipePoint& best = isKept ? front.points.front() : front.nearest;
        if (best.x.empty()) {
            found.errors = {{base::Code::Solver, "optimize",
                             say(CORE_TR("core", "No choice within the bounds has a run that one may rely on."))}};
            found.errors.insert(found.errors.end(), front.why.begin(), front.why.end());
            return;
        }
        found.x = best.x;
        found.proof = problem.evaluate(best.x, stop, 0.0, proofOutputs);
        found.errors = found.proof.errors;
        if (!found.proof.isSound()) return;
        found.objective = found.proof.objectives.front();
        std::vector<std::string> broken;
        for (std::size_t l = 0; l < problem.limits().size(); ++l) {
            const double excess = found.proof.excess[l];
            if (excess <= limitAgreement * limitSize(problem, l)) continue;
            broken.push_back(problem.limits()[l].text);
            strict.tighten(l, 1.2 * excess);
        }
        if (!isKept && !broken.empty()) return refuseAll(std::move(broken), found);
        if (!broken.empty()) continue;
        // But for all choices nothing proves that there is no better one.
        found.status = front.isComplete ? OptimumStatus::Optimal : OptimumStatus::Suboptimal;
        if (front.isComplete) found.method = say(CORE_TR("core", "a whole run of each choice"));
        for (const LimitPrice& one : priceLimits(problem, best, threads, stop))
            found.active.push_back(activeLimit(problem, one.limit, one.price, found.proof.when[one.limit]));
        return;
    }
    found.errors = {
        {base::Code::Solver, "optimize",
         say(CORE_TR("core", "No recipe was found that keeps the limits between the outputs as well. Search "
                             "with more runs, or loosen a limit."))}};
}

} // namespace titer::studies
