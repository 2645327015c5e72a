// Boards to begin with, made of the tags that a plant has: what it measures first, else what its model says. [any]
#pragma once

#include "app/boards/board.h"
#include "app/tags/tag_feed.h"
#include "core/model/flowsheet.h"

#include <functional>
#include <span>

namespace titer::app {

struct BoardTemplate {
    const char* id;    // "bioreactor"
    const char* label; // CORE_TR("core", "Bioreactor")
    const char* help;
};

struct BoardMaterial {
    const model::Flowsheet& flowsheet;
    std::vector<FeedTag> tags;
    // Tiles of a type that is not there, and those for which the plant has no tag, are left out.
    std::function<bool(std::string_view)> hasType;
};

// In the order in which they are offered.
std::span<const BoardTemplate> boardTemplates();
// The one that fits a plant best.
const char* templateFor(const model::Flowsheet& flowsheet);
// Named after the template; an empty board for an id that is none of them.
Board makeBoard(std::string_view id, const BoardMaterial& material);
// Where a project has none, as one that was set up without a window: the template that fits the plant, as far as it shows what is measured,
// and another board for what is measured beyond that.
std::vector<Board> usualBoards(const BoardMaterial& material);
// One of those, or a page of it.
bool isUsual(const Board& board);

} // namespace titer::app
