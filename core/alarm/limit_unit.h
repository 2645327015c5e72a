// Limits are compared with values in one unit, that of the tag.
#pragma once

#include "core/alarm/definition.h"

namespace titer::alarm {

// The definition with its limit and deadband in the unit of its tag, differences without offset; what has no unit that is known, and
// conditions without a limit on a value, stay as they are. Errors at "unit": the limit measures something else than the tag; at
// "reference": a deviation is of two tags in different units, `reference` being the second's.
base::Result<Definition> inUnitOfTag(Definition definition, const std::string& tag, const std::string& reference);

} // namespace titer::alarm
