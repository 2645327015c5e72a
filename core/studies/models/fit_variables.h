// A fit's own variables: centred and scaled where the model allows it, so that the columns are far from one another.
#pragma once

#include "core/studies/models/model_axes.h"
#include "core/studies/models/model_matrix.h"
#include "core/studies/numerics/double_double.h"

#include <vector>

namespace titer::studies {

struct FitVariables {
    std::vector<std::vector<DoubleDouble>> values; // by run, per input of numbers and function; empty for text
    // How each, u, relates to natural and coded values v: u = slope v + offset; and coded = slope u + offset.
    std::vector<Axis> natural, coded, fromCoded;
};

FitVariables chooseVariables(const ModelMatrix& matrix);
// One column of the model over them, of as many values as there are runs.
void fillColumn(const ModelMatrix& matrix, const FitVariables& variables, int column, DoubleDouble* values);

} // namespace titer::studies
