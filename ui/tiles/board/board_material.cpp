#include "ui/tiles/board/board_material.h"

#include "ui/tiles/parts/tile_type.h"

namespace titer::tiles {

app::BoardMaterial boardMaterial(const model::Flowsheet& flowsheet, const app::TagFeed& feed)
{
    std::vector<app::FeedTag> tags = feed.tags();
    std::erase_if(tags, [](const app::FeedTag& tag) { return tag.waits; }); // a board that is made shows values
    return {flowsheet, std::move(tags), [](std::string_view type) { return findType(type) != nullptr; }};
}

} // namespace titer::tiles
