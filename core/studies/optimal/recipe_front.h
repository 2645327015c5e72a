// What can be had of several goals of a recipe together, from whole runs alone; and what a limit costs that a recipe meets.
#pragma once

#include "core/studies/optimal/recipe_problem.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace titer::studies {

struct RecipeFrontSettings {
    int runs = 300;
    std::uint64_t seed = 1;
    unsigned threads = 0; // 0: as many as there are cores
};

struct RecipePoint {
    std::vector<double> x; // of RecipeProblem; empty: there is none
    // One per goal, as they are, and one per limit [SI]; empty where the run failed.
    std::vector<double> objectives, excess;
};

struct RecipeFront {
    RecipePoint before; // the recipe as it is, within the bounds
    // No other keeps the limits as well and is better in a goal and as good in all; the best of the first goal first. With one goal: the best.
    std::vector<RecipePoint> points;
    RecipePoint nearest; // where no run kept all limits: the one that broke them least
    int runs = 0;
    bool isComplete = false; // there was nothing more to choose
    int failed = 0;          // of the runs
    base::Errors why;        // of the first that did
};

// On the thread of the caller, as more is known; without `why`.
using RecipeFrontWatch = std::function<void(const RecipeFront&)>;

// By searchPareto(), beginning with the recipe as it is. After a stop what was found by then.
RecipeFront searchFront(const RecipeProblem& problem, const RecipeFrontSettings& settings = {},
                        std::stop_token stop = {}, const RecipeFrontWatch& watch = {});

// A limit that a point meets.
struct LimitPrice {
    std::size_t limit = 0; // of RecipeProblem::limits()
    // By how much the first goal would be better where one could go beyond by one, all other goals as they are [SI of both]; 0: it costs
    // nothing, or that is not known.
    double price = 0.0;
};

// From one run for each number that can be moved, beside the point: multipliers of Lagrange, not below 0, by least squares (J. Nocedal and
// S. J. Wright, Numerical Optimization, 2nd edition 2006, chapter 12). Numbers at their bounds and whole ones stay as they are. Of a limit
// of a variable over the whole run, none where it is met within a thousandth of its value.
std::vector<LimitPrice> priceLimits(const RecipeProblem& problem, const RecipePoint& point, unsigned threads = 0,
                                    std::stop_token stop = {});

} // namespace titer::studies
