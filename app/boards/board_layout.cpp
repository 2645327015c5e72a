// Where tiles stand on the grid of a board.
#include "app/boards/board_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>

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

// As many tiles as go into each of so many lines, which are more where least widths do not go beside each other.
std::vector<std::size_t> lengthsOf(std::size_t lines, const std::vector<GridSize>& least)
{
    std::vector<std::size_t> lengths;
    for (std::size_t at = 0; at < least.size();) {
        const std::size_t left = lines > lengths.size() ? lines - lengths.size() : 1;
        const std::size_t wanted = (least.size() - at + left - 1) / left;
        std::size_t length = 0;
        int columns = 0;
        while (length < wanted && columns + least[at + length].columns <= boardColumns)
            columns += least[at + length++].columns;
        lengths.push_back(length);
        at += length;
    }
    return lengths;
}

// Of a line that is full: what is left over their least widths goes to whichever is narrowest.
std::vector<int> widthsOf(std::span<const GridSize> line)
{
    std::vector<int> widths;
    for (const GridSize& size : line) widths.push_back(size.columns);
    for (int left = boardColumns - std::accumulate(widths.begin(), widths.end(), 0); left > 0; --left)
        ++*std::ranges::min_element(widths);
    return widths;
}

std::vector<TilePlace> placesIn(std::size_t lines, const std::vector<GridSize>& least, int rows)
{
    std::vector<TilePlace> places;
    const std::vector<std::size_t> lengths = lengthsOf(lines, least);
    const int count = int(lengths.size());
    int row = 0;
    for (int line = 0; line < count; ++line) {
        const std::span<const GridSize> sizes(least.data() + places.size(), lengths[std::size_t(line)]);
        const int share = rows / count + (line < rows % count ? 1 : 0);
        const int high = std::min(std::max(share, std::ranges::max(sizes, {}, &GridSize::rows).rows), maxRows);
        int column = 0;
        for (const int wide : widthsOf(sizes)) {
            places.push_back({column, row, wide, high});
            column += wide;
        }
        row += high;
    }
    return places;
}

// How far tiles are from the sides that are wanted, and how much of the board is out of sight.
double unevenness(const std::vector<TilePlace>& places, const BoardShape& shape)
{
    constexpr double wanted = 1.5, outOfSight = 2.0;
    double sum = 0.0;
    int end = 0;
    for (const TilePlace& place : places) {
        sum += std::abs(std::log(place.columns * shape.columnPerRow / place.rows / wanted));
        end = std::max(end, place.row + place.rows);
    }
    return sum / double(places.size()) + outOfSight * std::max(0, end - shape.rows) / std::max(1, shape.rows);
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

Board evenly(Board board, const BoardShape& shape, const std::function<GridSize(const Tile& tile)>& minOf)
{
    std::vector<Tile*> tiles;
    std::vector<GridSize> least;
    for (const std::size_t i : readingOrder(board.tiles)) {
        tiles.push_back(&board.tiles[i]);
        least.push_back(minOf(board.tiles[i]));
        least.back().columns = std::clamp(least.back().columns, 1, boardColumns);
    }
    std::vector<TilePlace> best;
    double cost = std::numeric_limits<double>::infinity();
    for (std::size_t lines = 1; lines <= tiles.size(); ++lines) {
        std::vector<TilePlace> places = placesIn(lines, least, shape.rows);
        const double now = unevenness(places, shape);
        if (now >= cost) continue;
        cost = now;
        best = std::move(places);
    }
    for (std::size_t i = 0; i < tiles.size(); ++i) tiles[i]->place = best[i];
    return board;
}

std::vector<TilePlace> narrowPlaces(const std::vector<Tile>& tiles, int columns)
{
    std::vector<TilePlace> places(tiles.size()), alarmStatus;
    int from = 0;
    for (const std::size_t i : readingOrder(tiles)) {
        TilePlace place = bounded(tiles[i].place);
        place.columns = std::min(place.columns, columns);
        places[i] = firstFree(alarmStatus, place, columns, from);
        alarmStatus.push_back(places[i]);
        from = places[i].row * columns + places[i].column;
    }
    const auto isFree = [&](const TilePlace& rest) {
        return std::ranges::none_of(places, [&](const TilePlace& other) { return overlap(rest, other); });
    };
    for (TilePlace& place : places) {
        TilePlace rest = place;
        rest.column = place.column + place.columns;
        rest.columns = columns - rest.column;
        if (rest.columns > 0 && isFree(rest)) place.columns += rest.columns;
    }
    // As far down as the highest one that begins in the same row.
    for (TilePlace& place : places) {
        TilePlace rest = place;
        rest.row = place.row + place.rows;
        rest.rows = 0;
        for (const TilePlace& other : places)
            if (other.row == place.row) rest.rows = std::max(rest.rows, other.rows - place.rows);
        if (rest.rows > 0 && isFree(rest)) place.rows += rest.rows;
    }
    return places;
}

} // namespace titer::app
