// Why the runs do not determine a linear model.
#pragma once

#include "core/base/result.h"
#include "core/studies/models/aliasing.h"
#include "core/studies/models/model_matrix.h"

#include <optional>
#include <vector>

namespace titer::studies {

// Fewer runs than columns, or equal responses. At "model" or "response".
std::optional<base::Error> faultOf(const ModelMatrix& matrix);
// Columns that these runs do not tell from others, or that are the same in all of them. At "model".
base::Errors aliasFaults(const std::vector<Alias>& aliases, const ModelMatrix& matrix, double tolerance);
// Of so many columns so many are independent, and none of the others is a combination of a few. At "model".
base::Error nearlyDependent(int rank, int columns);

} // namespace titer::studies
