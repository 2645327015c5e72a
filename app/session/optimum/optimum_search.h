// What of an optimal recipe goes on in the background: the search, and the run with one of the recipes that it found. [worker]
#pragma once

#include "core/studies/optimal/optimal_recipe.h"
#include "core/studies/optimal/recipe_front.h"
#include "core/twin/advice/recipe_spread.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace titer::app {

// All that the worker needs.
struct OptimumOrder {
    studies::RecipeRequest request;
    studies::RecipeFrontSettings settings;
    const model::Catalogue* catalogue = nullptr;
    int draws = 0; // of the parameters, with which the recipes of a front are run in the end; 0: none
};

struct OptimumFound {
    std::shared_ptr<const studies::RecipeProblem> problem; // nullptr: it could not be put
    std::shared_ptr<const figures::RunResult> before;      // of the plant as it is
    // With one goal: how it was found, once it is; the front then has that one recipe, or none.
    std::optional<studies::RecipeOptimum> optimum;
    studies::RecipeFront front;
    std::optional<double> drawn;             // share of the draws that is run, once the front is found
    std::vector<twin::RecipeSpread> spreads; // of its recipes, once all are
    base::Errors errors;
};

// By derivatives where there is one goal (findOptimum), else the front by whole runs. More is known from time to time; what is stopped has passed
// on what there was.
void searchOptimum(const OptimumOrder& order, const std::function<void(OptimumFound)>& pass,
                   const std::stop_token& stop);

// One recipe of a front, as it is looked at.
struct OptimumLook {
    std::shared_ptr<const studies::RecipeProblem> problem;
    std::shared_ptr<const figures::RunResult> before;
    studies::RecipePoint point;
    std::optional<std::vector<studies::ActiveLimit>> active; // where the search knows them
    int draws = 0;                                           // of the parameters; 0: none
    std::optional<twin::RecipeSpread> spread = {};           // where it is known already
};

struct OptimumCourse {
    figures::RunResult after;
    std::vector<studies::ActiveLimit> active; // limits that hold the first goal back
    std::optional<twin::RecipeSpread> spread; // over the draws, once they are run
    base::Errors errors;                      // why there is none
};

// Passed on first without the draws, which take longer.
void tryRecipe(const OptimumLook& look, const std::function<void(OptimumCourse)>& pass, const std::stop_token& stop);

} // namespace titer::app
