#include "ui/tiles/parts/tile_type.h"

#include "generated/tiles_catalogue.h"

namespace titer::tiles {

const TileType* findType(std::string_view id)
{
    for (const TileType* type : all())
        if (id == type->id) return type;
    return nullptr;
}

} // namespace titer::tiles

#include "ui/tiles/parts/moc_tile_type.cpp"
