#include "app/session/optimum/optimum_search.h"

#include "core/base/not_available.h"
#include "core/studies/optimal/run_search.h"

#include <algorithm>
#include <chrono>

namespace titer::app {

namespace {

// Nobody reads a count of evaluations more often.
constexpr std::chrono::milliseconds tellEvery{250};

// The one recipe of one goal, as a front has it.
void takeOptimum(studies::RecipeOptimum optimum, OptimumFound& found)
{
    using studies::OptimumStatus;
    studies::RecipePoint point{optimum.x, optimum.proof.objectives, optimum.proof.excess};
    // The search may have held more above nothing than a person asked for.
    point.excess.resize(std::min(point.excess.size(), found.problem->limits().size()));
    const bool isBroken = std::ranges::any_of(point.excess, [](double excess) { return excess > 0.0; });
    found.front.runs = optimum.evaluations;
    if (optimum.status == OptimumStatus::Optimal || optimum.status == OptimumStatus::Suboptimal)
        found.front.points = {std::move(point)};
    else if (optimum.status == OptimumStatus::Infeasible && isBroken)
        found.front.nearest = std::move(point);
    else
        found.errors = optimum.errors;
    found.optimum = std::move(optimum);
}

// How each recipe of the front holds.
void drawFront(const OptimumOrder& order, OptimumFound& found, const std::function<void(OptimumFound)>& pass,
               const std::stop_token& stop)
{
    std::vector<std::vector<double>> recipes;
    for (const studies::RecipePoint& point : found.front.points) recipes.push_back(point.x);
    auto told = std::chrono::steady_clock::now();
    twin::RecipeSpreadRequest request{.draws = order.draws};
    request.progress = [&](double done) {
        if (std::chrono::steady_clock::now() - told < tellEvery) return;
        told = std::chrono::steady_clock::now();
        found.drawn = done;
        pass(found);
    };
    base::Result<std::vector<twin::RecipeSpread>> spreads = twin::recipeSpreads(*found.problem, recipes, request, stop);
    if (stop.stop_requested()) return;
    if (spreads)
        found.spreads = std::move(*spreads);
    else
        found.errors.push_back(spreads.error());
    pass(found);
}

} // namespace

void searchOptimum(const OptimumOrder& order, const std::function<void(OptimumFound)>& pass,
                   const std::stop_token& stop)
{
    OptimumFound found;
    base::Result<studies::RecipeProblem> problem = studies::RecipeProblem::open(order.request, *order.catalogue);
    if (!problem) {
        found.errors.push_back(problem.error());
        return pass(std::move(found));
    }
    found.problem = std::make_shared<const studies::RecipeProblem>(std::move(*problem));
    found.before = std::make_shared<const figures::RunResult>(
        found.problem->runAsItIs(studies::RecipeProblem::usualOutputs, stop));
    const studies::RecipeOutcome before = found.problem->outcomeOf(*found.before);
    const auto withFront = [&](studies::RecipeFront front) {
        found.front = std::move(front);
        found.front.before = {found.problem->start(), before.objectives, before.excess};
    };
    withFront({});
    if (found.problem->goals().size() > 1) {
        withFront(studies::searchFront(*found.problem, order.settings, stop, [&](const studies::RecipeFront& front) {
            withFront(front);
            pass(found);
        }));
        pass(found);
        if (order.draws > 0 && !found.front.points.empty() && !stop.stop_requested())
            drawFront(order, found, pass, stop);
        return;
    }
    auto told = std::chrono::steady_clock::now();
    const auto tell = [&](int evaluations) {
        if (std::chrono::steady_clock::now() - told < tellEvery) return;
        told = std::chrono::steady_clock::now();
        found.front.runs = evaluations;
        pass(found);
    };
    studies::RecipeOptimum optimum = studies::findOptimum(*found.problem, stop, tell, order.settings.runs);
    if (stop.stop_requested()) return;
    takeOptimum(std::move(optimum), found);
    pass(std::move(found));
}

void tryRecipe(const OptimumLook& look, const std::function<void(OptimumCourse)>& pass, const std::stop_token& stop)
{
    OptimumCourse course;
    course.after = look.problem->runOf(look.point.x, 0.0, studies::RecipeProblem::usualOutputs, stop);
    if (look.active)
        course.active = *look.active;
    else
        for (const studies::LimitPrice& one : studies::priceLimits(*look.problem, look.point, 0, stop))
            course.active.push_back(studies::activeLimit(*look.problem, one.limit, one.price, base::notAvailable));
    if (stop.stop_requested()) return;
    course.spread = look.spread;
    pass(course);
    if (look.draws == 0 || look.spread) return;
    base::Result<twin::RecipeSpread> spread =
        twin::recipeSpread(*look.problem, look.point.x, {.draws = look.draws}, stop);
    if (stop.stop_requested()) return;
    if (spread)
        course.spread = std::move(*spread);
    else
        course.errors = {spread.error()};
    pass(std::move(course));
}

} // namespace titer::app
