// Parameters of built-in types as records with equations of their own have them.
#pragma once

#include "core/base/json.h"
#include "core/model/types/specs.h"

namespace titer::model {

// A number in the first of the units that people write it in which says the very number; else in SI. One whose unit hangs on the tags of a
// controller stays a number.
base::Json reportedQuantity(double si, const char* unit);
// A parameter with its label, range, help and group, and the value that is given for it, or else its default.
base::Json reportedParam(const ParamSpec& spec, const base::Json* given);

} // namespace titer::model
