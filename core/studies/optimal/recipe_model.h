// What a search for an optimal recipe asks of a plant: the goal and how far the limits are exceeded, with their derivatives by all numbers.
// A limit over the whole run is one row per stretch of it, the worst of what lies there.
#pragma once

#include "core/studies/optimal/recipe_problem.h"

#include <Eigen/Core>

#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace titer::studies {

// Derivatives by the numbers [SI]; rows as RecipeRows counts them.
struct RecipeSample {
    double objective = 0.0; // of the first goal
    Eigen::VectorXd gradient;
    Eigen::VectorXd excess;
    Eigen::MatrixXd slopes;
};

// Which row is what.
struct RecipeRows {
    std::vector<int> limit;   // of each row
    std::vector<int> stretch; // likewise; -1: the end
    int stretches = 0;

    explicit RecipeRows(const RecipeProblem& problem);
    int count() const { return int(limit.size()); }
    // The first and the last place that a row looks at in a run of so many steps; one where two stretches meet is of both. What is set
    // anew at a place has its new value there.
    std::pair<int, int> places(int row, int steps) const;
};

// [one thread at a time]
class RecipeModel {
public:
    virtual ~RecipeModel() = default;

    // False where there is no run that one may rely on.
    virtual bool evaluate(const Eigen::VectorXd& x, bool withSlopes, RecipeSample& sample) = 0;
    // From here on twice as finely; false where it cannot.
    virtual bool refine() { return false; }
    // What it goes by, for a report.
    virtual base::Sentence words() const = 0;
};

// By whole runs of the engine with their tangents, and where these do not hold with differences between runs: for every plant.
std::unique_ptr<RecipeModel> runModel(const RecipeProblem& problem, std::stop_token stop);
// By equations that are followed piece by piece with their tangents, exactly: for plants in which nothing happens but what is known
// beforehand, and units are not resolved in space. Nothing for others, and where that takes too many steps.
std::unique_ptr<RecipeModel> smoothModel(const RecipeProblem& problem);

} // namespace titer::studies
