// Boards as a project keeps them: {"name", "locked", "tiles": [{"id", "type", "title", "at": [column, row, columns, rows], "tags",
// "settings"}]}. The id stands next to the text. [any]
#pragma once

#include "app/boards/board.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <string_view>

namespace titer::app {

base::Json boardJson(const Board& board);
// Whole or not at all: unknown keys, tiles that overlap or stand next to the grid, and ids that stand twice are errors. A type that
// nobody knows is none: a newer Titer made it, and it is kept.
base::Result<Board> readBoard(std::string_view id, std::string_view text);

} // namespace titer::app
