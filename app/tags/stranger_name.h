// Words for a tag that is in no feed: a stored board or an alarm outlives the source, the unit or the component that it was about. [any]
#pragma once

#include "app/tags/tag_feed.h"
#include "core/model/flowsheet.h"

#include <QString>

#include <string_view>

namespace titer::app {

// "Viable cells, Production bioreactor" of "model/production.cells", as far as the plant or the catalogue still has words for its parts;
// what stands behind its source of any other tag. `plant` may be null.
QString strangerName(const model::Flowsheet* plant, std::string_view tag);
// As the feed calls a tag, else the same.
QString tagLabel(const TagFeed& feed, const std::string& tag);

} // namespace titer::app
