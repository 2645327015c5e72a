// Where tiles stand on the grid of a board.
#include "app/boards/board_layout.h"

#include <algorithm>
#include <numeric>

namespace titer::app {

namespace {

Tile* findIn(Board& board, std::string_view id)
{
    const auto found =
        std::find_if(board.tiles.begin(), board.tiles.end(), [&](const Tile& tile) { return tile.id == id; });
    return found == board.tiles.end() ? nullptr : &*found;
}

// On the grid, each side by itself.
TilePlace bounded(TilePlace place)
{
    place.columns = std::clamp(place.columns, 1, boardColumns);
    place.rows = std::clamp(place.rows, 1, maxRows);
    place.column = std::clamp(place.column, 0, boardColumns - place.columns);
    place.row = std::max(place.row, 0);
    return place;
}

// The lowest end of those that stand in the way, or nothing.
std::optional<int> wayEnd(const std::vector<TilePlace>& alarmStatus, const TilePlace& place)
{
    std::optional<int> end;
    for (const TilePlace& other : alarmStatus)
        if (overlap(other, place)) end = std::max(end.value_or(0), other.row + other.rows);
    return end;
}

// The tile with this id keeps its place, the others give way downwards in reading order.
void pushDown(std::vector<Tile>& tiles, std::string_view id)
{
    std::vector<TilePlace> alarmStatus;
    for (const Tile& tile : tiles)
        if (tile.id == id) alarmStatus.push_back(tile.place);
    for (const std::size_t i : readingOrder(tiles)) {
        if (tiles[i].id == id) continue;
        TilePlace& place = tiles[i].place;
        while (const std::optional<int> end = wayEnd(alarmStatus, place)) place.row = *end;
        alarmStatus.push_back(place);
    }
}

// Every tile up to the next one above it.
void closeUp(std::vector<Tile>& tiles)
{
    std::vector<TilePlace> alarmStatus;
    for (const std::size_t i : readingOrder(tiles)) {
        TilePlace& place = tiles[i].place;
        int row = 0;
        for (const TilePlace& other : alarmStatus)
            if (other.column < place.column + place.columns && place.column < other.column + other.columns)
                row = std::max(row, other.row + other.rows);
        place.row = row;
        alarmStatus.push_back(place);
    }
}

std::string newId(const Board& board)
{
    for (std::size_t number = board.tiles.size() + 1;; ++number) {
        std::string id = "t" + std::to_string(number);
        if (!findTile(board, id)) return id;
    }
}

// The first place from `from` on where it hits none of those, row by row.
TilePlace firstFree(const std::vector<TilePlace>& alarmStatus, TilePlace place, int columns, int from)
{
    for (int cell = from;; ++cell) {
        place.row = cell / columns;
        place.column = cell % columns;
        if (place.column + place.columns <= columns && !wayEnd(alarmStatus, place)) return place;
    }
}

} // namespace

bool overlap(const TilePlace& a, const TilePlace& b)
{
    return a.column < b.column + b.columns && b.column < a.column + a.columns && a.row < b.row + b.rows &&
           b.row < a.row + a.rows;
}

const Tile* findTile(const Board& board, std::string_view id)
{
    for (const Tile& tile : board.tiles)
        if (tile.id == id) return &tile;
    return nullptr;
}

std::vector<std::string> tagsOf(const Board& board)
{
    std::vector<std::string> tags;
    for (const Tile& tile : board.tiles) tags.insert(tags.end(), tile.tags.begin(), tile.tags.end());
    return tags;
}

int rowsOf(const std::vector<Tile>& tiles)
{
    int rows = 0;
    for (const Tile& tile : tiles) rows = std::max(rows, tile.place.row + tile.place.rows);
    return rows;
}

std::vector<std::size_t> readingOrder(const std::vector<Tile>& tiles)
{
    std::vector<std::size_t> order(tiles.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const TilePlace &one = tiles[a].place, &other = tiles[b].place;
        return one.row != other.row ? one.row < other.row : one.column < other.column;
    });
    return order;
}

Board arranged(Board board)
{
    for (Tile& tile : board.tiles) tile.place = bounded(tile.place);
    pushDown(board.tiles, {});
    closeUp(board.tiles);
    return board;
}

Board withTile(Board board, Tile tile, std::string* id)
{
    tile.id = newId(board);
    if (id) *id = tile.id;
    std::vector<TilePlace> alarmStatus;
    for (const Tile& other : board.tiles) alarmStatus.push_back(other.place);
    tile.place = firstFree(alarmStatus, bounded(tile.place), boardColumns, 0);
    board.tiles.push_back(std::move(tile));
    return board;
}

Board withoutTile(Board board, std::string_view id)
{
    std::erase_if(board.tiles, [&](const Tile& tile) { return tile.id == id; });
    closeUp(board.tiles);
    return board;
}

Board moved(Board board, std::string_view id, int column, int row)
{
    const Tile* tile = findTile(board, id);
    if (!tile) return board;
    // The others close up without it first, so that it can go beneath what stands under it.
    Tile one = *tile;
    std::vector<Tile> others = board.tiles;
    std::erase_if(others, [&](const Tile& other) { return other.id == id; });
    closeUp(others);
    one.place.column = column;
    one.place.row = std::clamp(row, 0, rowsOf(others));
    one.place = bounded(one.place);
    others.push_back(one);
    pushDown(others, id);
    closeUp(others);
    // Each keeps its place in the list: what moves is where it stands.
    for (const Tile& other : others) findIn(board, other.id)->place = other.place;
    return board;
}

Board resized(Board board, std::string_view id, GridSize size, GridSize min)
{
    Tile* tile = findIn(board, id);
    if (!tile) return board;
    TilePlace& place = tile->place;
    // A tile that stands too far right for its least size goes left.
    place.columns = std::clamp(size.columns, std::min(min.columns, boardColumns),
                               std::max(min.columns, boardColumns - place.column));
    place.rows = std::clamp(size.rows, min.rows, std::max(min.rows, maxRows));
    place = bounded(place);
    pushDown(board.tiles, id);
    closeUp(board.tiles);
    return board;
}

std::optional<Board> stepped(const Board& board, std::string_view id, int columns, int rows)
{
    const Tile* tile = findTile(board, id);
    if (!tile || (columns == 0 && rows == 0)) return {};
    const int furthest = std::max(boardColumns, rowsOf(board.tiles));
    for (int step = 1; step <= furthest; ++step) {
        Board after = moved(board, id, tile->place.column + step * columns, tile->place.row + step * rows);
        const TilePlace& place = findTile(after, id)->place;
        const bool that = (place.column - tile->place.column) * columns > 0 || (place.row - tile->place.row) * rows > 0;
        if (that) return after;
    }
    return {};
}

std::vector<TilePlace> narrowPlaces(const std::vector<Tile>& tiles)
{
    std::vector<TilePlace> places(tiles.size()), alarmStatus;
    int from = 0;
    for (const std::size_t i : readingOrder(tiles)) {
        TilePlace place = bounded(tiles[i].place);
        place.columns = std::min(place.columns, narrowColumns);
        places[i] = firstFree(alarmStatus, place, narrowColumns, from);
        alarmStatus.push_back(places[i]);
        from = places[i].row * narrowColumns + places[i].column;
    }
    for (TilePlace& place : places) {
        TilePlace rest = place;
        rest.column = place.column + place.columns;
        rest.columns = narrowColumns - rest.column;
        const auto inTheWay = [&](const TilePlace& other) { return overlap(rest, other); };
        if (rest.columns > 0 && std::none_of(places.begin(), places.end(), inTheWay)) place.columns += rest.columns;
    }
    return places;
}

} // namespace titer::app
