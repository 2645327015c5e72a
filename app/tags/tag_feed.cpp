#include "app/tags/tag_feed.h"

#include <algorithm>

namespace titer::app {

bool isSameTag(const FeedTag& one, const FeedTag& other)
{
    FeedTag a = one, b = other;
    a.interval = b.interval = 0.0;
    return a == b;
}

const FeedTag* TagFeed::find(std::string_view tag) const
{
    const auto found =
        std::find_if(tags().begin(), tags().end(), [&](const FeedTag& known) { return known.id == tag; });
    return found == tags().end() ? nullptr : &*found;
}

} // namespace titer::app

#include "app/tags/moc_tag_feed.cpp"
