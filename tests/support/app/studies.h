// Studies with results, for tests.
#pragma once

#include "core/studies/study/study.h"

namespace titer::support {

// Four factors, two responses with limits, 28 runs of a face-centred central composite design, all with both values; quadratic, with
// little noise.
studies::Study shiftStudy();

} // namespace titer::support
