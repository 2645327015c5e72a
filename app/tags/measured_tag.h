// Which variable of the model a recorded tag is compared with, so that every page shows both in one unit. [any]
#pragma once

#include "app/tags/shown_feed.h"
#include "core/twin/mapping.h"

namespace titer::app {

// `name`: as the source calls the tag. Nothing where the plant ties it to no variable.
void reportWhatItMeasures(FeedTag& tag, const std::string& name, const model::Plant& plant);
// As it is mapped.
void reportWhatItMeasures(FeedTag& tag, const twin::MappedTag& mapped, const model::Plant& plant);

// How the values of a tag are shown that come in `unit`. `id`: as feeds have it, "src-1/titre"; `plant`: that may tie it
// to a variable, or nullptr.
ShownAs shownAs(const std::string& id, const std::string& unit, const model::Plant* plant);

} // namespace titer::app
