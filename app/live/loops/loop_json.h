// Loops on the socket between a recorder and its windows. [any]
#pragma once

#include "app/live/loops/loop_picture.h"
#include "core/base/json.h"

namespace titer::app {

// A message that says "loops".
base::Json loopsJson(const LoopPicture& picture);
// What is missing or is of a newer Titer is as if nobody knew it.
LoopPicture readLoops(const base::Json& message);

// What a person asks of a loop; nothing where the message is not that.
base::Json loopActJson(const LoopAct& act);
std::optional<LoopAct> readLoopAct(const base::Json& message);

} // namespace titer::app
