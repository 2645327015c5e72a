// Boards: pages of tiles on a grid of 12 columns, as values. [any]
#pragma once

#include "core/connect/settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

inline constexpr int boardColumns = 12;

// In columns and rows of the grid.
struct TilePlace {
    int column = 0, row = 0;
    int columns = 3, rows = 3;
    bool operator==(const TilePlace&) const = default;
};

struct Tile {
    std::string id = {};    // within its board
    std::string type = {};  // of ui/tiles
    std::string title = {}; // empty: what the tile shows says it
    TilePlace place = {};
    std::vector<std::string> tags = {}; // ids of TagFeed
    connect::Settings settings = {};    // as its type describes them
    bool operator==(const Tile&) const = default;
};

struct Board {
    std::string id = {}; // of the project
    std::string name = {};
    bool locked = false; // ignores drags
    std::vector<Tile> tiles = {};
    bool operator==(const Board&) const = default;
};

} // namespace titer::app
