// The best recipe for one goal where derivatives are not to be had; and what every search for it says of limits.
#pragma once

#include "core/studies/optimal/recipe_optimum.h"

#include <functional>
#include <stop_token>

namespace titer::studies {

inline constexpr int proofOutputs = 4000;      // of the run that proves an answer
inline constexpr double limitAgreement = 1e-6; // by which a limit may be exceeded, relative to its size

// By which an excess is measured: the value of a limit, or where that is 0 what its quantity is at most in the run of the start [SI].
double limitSize(const RecipeProblem& problem, std::size_t limit);
std::string priceUnit(const RecipeProblem& problem, const std::string& of);
ActiveLimit activeLimit(const RecipeProblem& problem, std::size_t limit, double price, double when);
// Limits that cannot be kept together, as they were written.
void refuseAll(std::vector<std::string> limits, RecipeOptimum& found);

// By the front that one goal has (recipe_front.h). What a run with denser outputs finds beyond a limit is kept off by a stricter one. Adds to
// the evaluations that there were.
void searchByRuns(const RecipeProblem& problem, int runs, const std::function<void(int evaluations)>& progress,
                  std::stop_token stop, RecipeOptimum& found);

} // namespace titer::studies
