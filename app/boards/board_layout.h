// Where tiles stand on the grid of a board: they never overlap, make way downwards and close up upwards. Pure functions. [any]
#pragma once

#include "app/boards/board.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace titer::app {

inline constexpr int narrowColumns = 6; // of a board in a narrow window
inline constexpr int slimColumns = 3;   // of one in a window that is narrower still
inline constexpr int maxRows = 48;      // of one tile

// In columns and rows.
struct GridSize {
    int columns = 1, rows = 1;
};

// Of a window: how many rows are seen at once, and how many times as wide as a row is high a column is.
struct BoardShape {
    int rows = 8;
    double columnPerRow = 1.0;
};

bool overlap(const TilePlace& a, const TilePlace& b);
const Tile* findTile(const Board& board, std::string_view id);
// Of all tiles.
std::vector<std::string> tagsOf(const Board& board);
// Beneath the lowest tile.
int rowsOf(const std::vector<Tile>& tiles);

// Whatever places a file gave: on the grid, without overlap, closed up. A sound board stays as it is.
Board arranged(Board board);
// With one more tile of its size at the first free place in reading order. Its id is made, and returned by `id`.
Board withTile(Board board, Tile tile, std::string* id = nullptr);
Board withoutTile(Board board, std::string_view id);
// The tile at this column and row, or as near to it as the grid allows; the others make way and close up.
Board moved(Board board, std::string_view id, int column, int row);
// Its far corner moved: as large as asked for, not beyond the grid and not below `least`.
Board resized(Board board, std::string_view id, GridSize size, GridSize min);
// All tiles evenly, in reading order: lines that fill the width and, where the least sizes of their tiles allow that, the height, with
// tiles half as wide again as they are high, as near as that can be.
Board evenly(Board board, const BoardShape& shape, const std::function<GridSize(const Tile& tile)>& minOf);
// By keys: the smallest move that way which changes the board, nothing where there is none.
std::optional<Board> stepped(const Board& board, std::string_view id, int columns, int rows);

// Places of the tiles by row, then by column.
std::vector<std::size_t> readingOrder(const std::vector<Tile>& tiles);
// Where the tiles stand on fewer columns, in the order of `tiles`: read in the same order as on 12, and without gaps beside or beneath
// them that no other tile takes.
std::vector<TilePlace> narrowPlaces(const std::vector<Tile>& tiles, int columns = narrowColumns);

} // namespace titer::app
