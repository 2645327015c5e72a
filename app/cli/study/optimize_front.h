// titer-cli optimize with several goals: the front, from whole runs.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/studies/optimal/recipe_problem.h"
#include "core/twin/advice/recipe_spread.h"

#include <optional>

namespace titer::cli {

// Searches with so many runs and prints recipes of which no other is better in a goal and as good in all, and how each holds over the draws. The
// exit status.
int optimizeFront(const Arguments& arguments, const studies::RecipeProblem& problem, int runs,
                  const std::optional<twin::RecipeSpreadRequest>& draws);

} // namespace titer::cli
