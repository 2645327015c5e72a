// What a window makes boards of: the plant that is open, its tags, and the kinds of tiles that there are. [gui]
#pragma once

#include "app/boards/board_templates.h"

namespace titer::tiles {

// For at once: it looks at what the plant and its feed have now.
app::BoardMaterial boardMaterial(const model::Flowsheet& flowsheet, const app::TagFeed& feed);

} // namespace titer::tiles
