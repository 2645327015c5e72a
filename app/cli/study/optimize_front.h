// titer-cli optimize with several goals: the front, from whole runs.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/studies/optimal/recipe_problem.h"

namespace titer::cli {

// How courses go, as --course has it.
const char* courseWord(const studies::RecipeProblem& problem);

// Searches with so many runs and prints recipes of which no other is better in a goal and as good in all. The exit status.
int optimizeFront(const Arguments& arguments, const studies::RecipeProblem& problem, int runs);

} // namespace titer::cli
