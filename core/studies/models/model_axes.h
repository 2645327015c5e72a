// Exact change of origin and scale of a model's variables: the columns over u = (v - shift) / scale written as sums of the columns
// over v, by the binomial theorem in double-double.
#pragma once

#include "core/studies/models/model_matrix.h"
#include "core/studies/numerics/double_double.h"

#include <string>
#include <vector>

namespace titer::studies {

// u = slope * v + offset, one per input and function.
struct Axis {
    DoubleDouble slope = 1.0;
    DoubleDouble offset = 0.0;
};

struct AxisChange {
    struct Share {
        int column; // of the model, or behind its columns into `extra`
        DoubleDouble factor;
    };
    std::vector<std::vector<Share>> shares; // per column over u: of which columns over v it consists
    std::vector<ModelColumn> extra = {};    // columns over v that the model lacks

    // Coefficients over v of those over u; behind the model's columns those of the extra ones.
    std::vector<DoubleDouble> apply(const std::vector<DoubleDouble>& coefficients) const;
};

AxisChange changeAxes(const Model& model, const std::vector<Axis>& axes);

// Whether the model holds, for each of its columns, the one with one power less of this variable (input or function), so that
// moving the origin of the variable leaves the model as it is.
bool canMoveOrigin(const Model& model, int variable);

} // namespace titer::studies
