// How far a set of runs ahead is, for those that show it. [any]
#pragma once

#include "core/base/result.h"

namespace titer::app {

struct SetState {
    enum class Kind { None, Working, Made, Stopped, Failed };
    Kind kind = Kind::None;
    double done = 0.0;       // 0 to 1, of one that works
    double elapsed = 0.0;    // since it began [s]
    base::Sentence why = {}; // of one that failed
};

} // namespace titer::app
