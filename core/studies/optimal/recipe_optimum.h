// What a search for the best recipe of one goal gives.
#pragma once

#include "core/studies/optimal/recipe_problem.h"

#include <string>
#include <vector>

namespace titer::studies {

enum class OptimumStatus { Optimal, Suboptimal, Infeasible, Failed };
inline const char* wordOf(OptimumStatus status)
{
    constexpr const char* words[] = {"optimal", "suboptimal", "infeasible", "failed"};
    return words[int(status)];
}

// A limit, or a bound of a number, that the optimum lies on.
struct ActiveLimit {
    std::string what;      // as a person wrote it, or “PATH <= VALUE”
    double price = 0.0;    // by how much the goal gets better for each unit of the limit [priceUnit]
    std::string priceUnit; // SI
    std::string unit;      // of the limit, SI
    std::string shownIn;   // in which it is written
    double when = 0.0;     // where the limit is met first [s]; NaN for the end or for a bound
    int pieces = 1;        // of the course of a bound
};

struct RecipeOptimum {
    OptimumStatus status = OptimumStatus::Failed;
    double objective = 0.0; // by the run that proves it [SI]; NaN where there is none
    double start = 0.0;     // of the plant as it was; NaN where it has no run
    std::vector<double> x;  // all numbers [SI]
    RecipeOutcome proof;    // of that run
    std::vector<ActiveLimit> active;
    std::vector<std::string> contradicting; // limits, where they cannot be kept together
    base::Errors errors;                    // why it failed
    base::Sentence method;                  // what the search went by
    int evaluations = 0;
    double wallTime = 0.0; // [s]
};

} // namespace titer::studies
