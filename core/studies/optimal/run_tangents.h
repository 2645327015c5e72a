// Derivatives of what is read of a whole run by all numbers of a choice: by the tangents that the engine follows through phases, ramps, doses
// and events.
#pragma once

#include "core/studies/optimal/recipe_model.h"

namespace titer::studies {

// Where a run has been looked at: the output of each row, the last one for the goal.
struct RunPlaces {
    std::vector<double> times;        // of the outputs [s]
    std::vector<std::size_t> outputs; // of each row
};

// Whether tangents have them: nobody but the recipe writes anything, and key figures in goal and limits are last values of variables.
bool hasRunTangents(const RecipeProblem& problem);

// Of the goal and of each row at its place, in a sample that has their values. False where these numbers, or such beside them, have no run, or a
// key figure is no last value.
bool followRunTangents(const RecipeProblem& problem, const Eigen::VectorXd& x, double tolerance,
                       const RunPlaces& places, const RecipeRows& rows, RecipeSample& sample, std::stop_token stop);

} // namespace titer::studies
