// A board as pages that can be read from across a room. [any]
#pragma once

#include "app/boards/board.h"

#include <vector>

namespace titer::app {

inline constexpr int wallRows = 12; // of a page; it has boardColumns columns

// At the top left the indicators of the board (the first bar_in_band), or else its largest tile; beneath at most three others, in reading
// order but mixed in type; at the right the alarms, which are always there. A board with more tiles gives several pages: their ids are
// "board-1/1", "board-1/2".
std::vector<Board> wallPages(const Board& board);

} // namespace titer::app
