// The second-order surface of a fitted polynomial in its factors of numbers.
#pragma once

#include "core/studies/analysis/canonical.h"
#include "core/studies/models/model_matrix.h"

#include <optional>
#include <vector>

namespace titer::studies {

struct Surface {
    std::vector<int> inputs; // of the model: the factors of numbers, in their order
    Quadratic quadratic;     // coded; text inputs, such as blocks, at their first level
    bool curved = false;     // a square stands in the model
};

// Nothing where the model is no polynomial of at most second order, or where levels of text change its slopes: then there is a
// surface for each level. `coefficients`: one per column of the model, coded.
std::optional<Surface> surfaceOf(const Model& model, const Eigen::VectorXd& coefficients);

} // namespace titer::studies
