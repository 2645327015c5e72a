// The JSON schema of what a plant states of money.
#pragma once

#include "core/base/json.h"

namespace titer::model::schema {

base::Json economicsSchema();

} // namespace titer::model::schema
