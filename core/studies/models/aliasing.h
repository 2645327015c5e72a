// Which columns of a model are combinations of those before them.
#pragma once

#include "core/studies/models/model_matrix.h"
#include "core/studies/numerics/double_double_matrix.h"

#include <string>
#include <vector>

namespace titer::studies {

struct Alias {
    int column;        // of the model
    std::string equal; // what it is: "A:B", "-C + D"
};

// `triangle` is R of the coded columns in the order of the model. A column of which less than `tolerance` of its length is left
// in addition to those before it is aliased.
std::vector<Alias> findAliases(const DoubleDoubleMatrix& triangle, const Model& model, double tolerance);

// The model without these columns. A term that loses all of its columns stays with none.
ModelMatrix withoutAliases(ModelMatrix matrix, const std::vector<Alias>& aliases);

} // namespace titer::studies
