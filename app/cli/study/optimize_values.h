// What an optimal recipe chooses, as titer-cli optimize prints it.
#pragma once

#include "core/base/json.h"
#include "core/studies/optimal/recipe_problem.h"

#include <span>
#include <string>

namespace titer::cli {

// {path: [{"t", "value"}]}, of a number once, of a course piece by piece; a choice is the word that was given.
base::Json decisionsJson(const studies::RecipeProblem& problem, std::span<const double> x);
// How courses go, as --course has it.
const char* courseWord(const studies::RecipeProblem& problem);
// In its unit, where it has one.
std::string shownNumber(double si, const std::string& unit, int digits = 6);
std::string shownValue(const studies::RecipeDecision& decision, double value, int digits = 6);

} // namespace titer::cli
