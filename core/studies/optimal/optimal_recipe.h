// The best recipe for one goal: sequential quadratic programming on a model of the plant, and each answer proved by a run of the plant itself at a
// tighter tolerance. What a limit is exceeded by between the places that the search looks at, and what falls below nothing, becomes a limit of
// its own, until there is none of it left; an answer that no such run stands behind is none. Where derivatives are not to be had (whole
// numbers, columns), the search of fronts by whole runs stands in.
#pragma once

#include "core/studies/optimal/recipe_front.h"
#include "core/studies/optimal/recipe_optimum.h"

#include <functional>

namespace titer::studies {

// `progress` is told, from the thread that searches, how much has been evaluated. `runs`: of a search without derivatives.
RecipeOptimum findOptimum(const RecipeProblem& problem, std::stop_token stop = {},
                          const std::function<void(int evaluations)>& progress = {},
                          int runs = RecipeFrontSettings().runs);

} // namespace titer::studies
