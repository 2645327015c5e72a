// How an optimal recipe holds where the plant is not quite what its parameters say: it and the recipe as it was are run with the same draws of them.
// What counts is the gain of each draw, whose spread is less than that of the goal. A recipe that lies on a limit crosses it in about half of
// the draws; how often is what a person weighs against the gain.
#pragma once

#include "core/studies/optimal/recipe_problem.h"
#include "core/studies/study/study.h"
#include "core/twin/advice/spread.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace titer::twin {

struct RecipeSpreadRequest {
    int draws = 60;
    double deviation = 0.05; // of each parameter of kinetics and equations, relative (log-normal), as forecasts have it
    // Of a fit, with as many draws as that says: drawn in place of these.
    std::optional<studies::ParameterUncertainty> known = {};
    std::uint64_t seed = 1;
    unsigned threads = 0;                           // 0: as many as there are cores
    std::function<void(double done)> progress = {}; // 0 to 1, from the calling thread
};

struct RecipeSpread {
    struct Goal {
        Spread before, after, gain; // [SI of the goal]; a gain above 0 is better
    };
    struct Limit {
        double before = 0.0, after = 0.0; // share of the draws that cross it
    };
    std::vector<Goal> goals;   // of the problem
    std::vector<Limit> limits; // likewise
    int parameters = 0;        // that were drawn
    int draws = 0;
    int failed = 0; // of them: one of the two runs is none that one may rely on; they are left out
};

// The same request gives the same draws. Errors: nothing to draw, a fit of another plant, or fewer than half of the draws with runs.
base::Result<RecipeSpread> recipeSpread(const studies::RecipeProblem& problem, std::span<const double> x,
                                        const RecipeSpreadRequest& request, std::stop_token stop = {});
// Of several recipes, such as those of a front, with the same draws; the one as it was is run once for all. Without goals where fewer than half
// of the draws of a recipe have runs.
base::Result<std::vector<RecipeSpread>> recipeSpreads(const studies::RecipeProblem& problem,
                                                      std::span<const std::vector<double>> recipes,
                                                      const RecipeSpreadRequest& request, std::stop_token stop = {});

} // namespace titer::twin
