// Loops that drive devices, on a flowsheet as long as they do. [gui]
#pragma once

#include "app/live/loop_session.h"

namespace titer::flow {

class FlowCanvas;

// From now on; the session outlives the canvas.
void followLoops(FlowCanvas& canvas, const app::LoopSession& loops);

} // namespace titer::flow
