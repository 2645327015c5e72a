// The tags that belong to a batch that a source watches (app/plugins/batch_tags.h): whoever chose one of them finds the others.
#pragma once

#include "app/tags/tag_feed.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace titer::tiles {

// What stands before ".t2" in them, "src-1/good"; empty where the tag is none of such a batch.
std::string watchedBatch(const app::TagFeed& feed, std::string_view tag);
// The variables of which it knows a part of T2 (".t2."), or of SPE (".spe."), in their order.
std::vector<std::string> watchedVariables(const app::TagFeed& feed, const std::string& batch, std::string_view of);
// What to do where there is none yet.
QString noWatchedBatch();

} // namespace titer::tiles
