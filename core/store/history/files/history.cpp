#include "core/store/history/files/history.h"

#include <bit>

namespace titer::store {

std::string fullName(const HistoryTag& tag)
{
    return tag.source.empty() ? tag.name : tag.source + "/" + tag.name;
}

std::string fullName(const std::vector<HistoryTag>& tags, std::int64_t id)
{
    for (const HistoryTag& tag : tags)
        if (tag.id == id) return fullName(tag);
    return {};
}

bool isSameSample(const Point& one, const Point& other)
{
    return one.time == other.time && one.status == other.status &&
           std::bit_cast<std::uint64_t>(one.value) == std::bit_cast<std::uint64_t>(other.value);
}

} // namespace titer::store
