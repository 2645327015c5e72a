#include "app/boards/wall_pages.h"

#include <algorithm>

namespace titer::app {

namespace {

constexpr int mainColumns = 8, mainRows = 7; // what is left is for the alarms, and beneath for the others
constexpr std::size_t maxBeneath = 3;
constexpr const char* alarms = "alarm_list";

int areaOf(const Tile& tile)
{
    return tile.place.columns * tile.place.rows;
}

bool isBefore(const Tile& one, const Tile& other)
{
    return one.place.row != other.place.row ? one.place.row < other.place.row : one.place.column < other.place.column;
}

// The tiles in reading order, the main one in front, without lists of alarms.
std::vector<Tile> ordered(const Board& board)
{
    std::vector<Tile> tiles;
    for (const Tile& tile : board.tiles)
        if (tile.type != alarms) tiles.push_back(tile);
    std::stable_sort(tiles.begin(), tiles.end(), isBefore);
    auto front = std::find_if(tiles.begin(), tiles.end(), [](const Tile& tile) { return tile.type == "bar_in_band"; });
    if (front == tiles.end())
        front = std::max_element(tiles.begin(), tiles.end(),
                                 [](const Tile& one, const Tile& other) { return areaOf(one) < areaOf(other); });
    if (front != tiles.end()) std::rotate(tiles.begin(), front, front + 1);
    return tiles;
}

// Reordered so that those that share a page are of different types where the board has such: four numbers in a row say less than one of them
// with its trend and the recipe.
void mix(std::vector<Tile>& tiles)
{
    for (std::size_t page = 1; page < tiles.size(); page += maxBeneath)
        for (std::size_t at = page + 1; at < std::min(tiles.size(), page + maxBeneath); ++at) {
            const auto begin = tiles.begin() + std::ptrdiff_t(page), here = tiles.begin() + std::ptrdiff_t(at);
            const auto isNew = [&](const Tile& tile) {
                return std::none_of(begin, here, [&](const Tile& other) { return other.type == tile.type; });
            };
            const auto next = std::find_if(here, tiles.end(), isNew);
            if (next != tiles.end()) std::rotate(here, next, next + 1);
        }
}

// Plots above each other would leave no room for any of them in the large type of a wall: their first tag stands for them.
Tile asBeneath(Tile tile)
{
    if (tile.type != "multi_trend") return tile;
    tile.type = "trend";
    tile.settings = {};
    tile.title.clear();
    if (tile.tags.size() > 1) tile.tags.resize(1);
    return tile;
}

Tile alarmPanel(bool alone, bool tall)
{
    Tile panel{.id = alarms, .type = alarms};
    panel.place = alone ? TilePlace{0, 0, boardColumns, wallRows}
                        : TilePlace{mainColumns, 0, boardColumns - mainColumns, tall ? wallRows : mainRows};
    return panel;
}

} // namespace

std::vector<Board> wallPages(const Board& board)
{
    std::vector<Tile> tiles = ordered(board);
    mix(tiles);
    const std::size_t others = tiles.empty() ? 0 : tiles.size() - 1;
    const std::size_t pages = std::max<std::size_t>(1, (others + maxBeneath - 1) / maxBeneath);
    std::vector<Board> made;
    for (std::size_t page = 0; page < pages; ++page) {
        Board next{board.id + "/" + std::to_string(page + 1), board.name, true, {}};
        const std::size_t first = 1 + page * maxBeneath, count = std::min(maxBeneath, others - page * maxBeneath);
        if (!tiles.empty()) {
            next.tiles.push_back(tiles.front());
            next.tiles.back().place = {0, 0, mainColumns, count > 0 ? mainRows : wallRows};
        }
        next.tiles.push_back(alarmPanel(tiles.empty(), count == 0));
        const int width = count > 0 ? boardColumns / int(count) : 0;
        for (std::size_t i = 0; i < count; ++i) {
            next.tiles.push_back(asBeneath(tiles[first + i]));
            next.tiles.back().place = {int(i) * width, mainRows, width, wallRows - mainRows};
        }
        made.push_back(std::move(next));
    }
    return made;
}

} // namespace titer::app
