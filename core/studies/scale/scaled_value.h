// A value of the plant that is another one now.
#pragma once

#include "core/base/json.h"

#include <string>

namespace titer::studies {

struct ScaledValue {
    std::string path;
    base::Json before, after; // null: it was, or is, not given
};

} // namespace titer::studies
