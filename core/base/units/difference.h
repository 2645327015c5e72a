// The unit of a difference of quantities.
#pragma once

#include "core/base/units/units.h"

#include <string>

namespace titer::base {

// A difference of temperatures has a unit of its own, so that an offset is never applied to it.
inline std::string differenceUnit(const std::string& unit)
{
    return sameDimension(unit, "K") ? "dK" : unit;
}

} // namespace titer::base
