// The schema of a unit that is told as equations.
#pragma once

#include "core/base/json.h"

namespace titer::model::schema {

// Of its `params`, and of its `initial`.
base::Json equationsParams();
base::Json equationsInitial();

} // namespace titer::model::schema
