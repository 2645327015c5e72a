#include "ui/tiles/board/board_material.h"

#include "ui/tiles/parts/tile_type.h"

namespace titer::tiles {

app::BoardMaterial boardMaterial(const model::Flowsheet& flowsheet, const app::TagFeed& feed)
{
    return {flowsheet, feed.tags(), [](std::string_view type) { return findType(type) != nullptr; }};
}

} // namespace titer::tiles
