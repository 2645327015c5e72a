#include "app/plugins/named_tag.h"

#include <algorithm>

namespace titer::app {

base::Result<std::optional<std::uint32_t>> namedTag(const std::vector<connect::TagInfo>& tags, const std::string& name,
                                                    const char* key)
{
    using connect::TagInfo;
    using Place = std::optional<std::uint32_t>;
    if (name.empty()) return Place();
    const auto placeOf = [&](auto tag) { return tag == tags.end() ? Place() : Place(tag - tags.begin()); };
    if (const auto tag = std::ranges::find(tags, name, &TagInfo::id); tag != tags.end()) return placeOf(tag);
    const auto tag = std::ranges::find(tags, name, &TagInfo::label);
    if (tag == tags.end()) return Place();
    const auto other = std::find_if(tag + 1, tags.end(), [&](const TagInfo& one) { return one.label == name; });
    if (other == tags.end()) return placeOf(tag);
    return base::inputError(key,
                            base::say(CORE_TR("core", "The tags “{1}” and “{2}” are both called “{3}”. Name one of "
                                                      "them by its id ({4})."),
                                      tag->id, other->id, name, key));
}

} // namespace titer::app
