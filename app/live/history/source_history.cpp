// Sources in the store.
#include "app/live/history/source_history.h"

#include <algorithm>
#include <limits>

namespace titer::app {

using base::Done;
using base::Result;
using store::HistoryTag;

namespace {

bool isOf(const std::string& source, const std::string& wanted)
{
    return wanted == wholeStore || source == wanted;
}

// Of a unit, of everything or of a tag of this source; what refers to another's tag would only be in the way.
bool concerns(const store::Interval& interval, const std::vector<HistoryTag>& tags, const std::string& wanted)
{
    bool known = false;
    for (const HistoryTag& tag : tags) {
        if (interval.place.empty() || (fullName(tag) != interval.place && tag.name != interval.place)) continue;
        if (isOf(tag.source, wanted)) return true;
        known = true;
    }
    return !known;
}

Done readTags(store::HistoryReader& reader, const std::vector<HistoryTag>& tags, SourceHistory& found)
{
    for (const HistoryTag& tag : tags) {
        if (!isOf(tag.source, found.source) || tag.kind != connect::TagKind::Number) continue;
        const auto extent = reader.extent(tag.id);
        if (!extent) return extent.error();
        if (extent->count == 0) continue;
        found.origin = found.tags.empty() ? extent->first : std::min(found.origin, extent->first);
        found.end = std::max(found.end, extent->last);
        connect::TagInfo info{tag.name, tag.label, tag.unit, tag.kind};
        info.simulated = tag.simulated;
        found.tags.push_back({tag.id, tag.source, std::move(info), extent->first, extent->last, extent->count});
    }
    return base::done();
}

} // namespace

Result<std::shared_ptr<const SourceHistory>> readSource(store::HistoryReader& reader, store::Intervals& intervals,
                                                        const std::string& source)
{
    auto found = std::make_shared<SourceHistory>();
    found->source = source;
    const auto tags = reader.tags();
    if (!tags) return tags.error();
    if (const Done done = readTags(reader, *tags, *found); !done) return done.error();
    // Time that the recorder saw pass belongs to it too, a gap that lasts above all.
    const auto session = reader.lastSession();
    if (!session) return session.error();
    if (*session && (*session)->ended == 0 && !found->tags.empty())
        found->end = std::max(found->end, (*session)->lastAlive);
    auto gaps = reader.gaps(0, std::numeric_limits<std::int64_t>::max());
    if (!gaps) return gaps.error();
    for (store::GapEntry& gap : *gaps)
        if (gap.source.empty() || isOf(gap.source, source)) found->gaps.push_back(std::move(gap));
    auto all = intervals.between(0, 0);
    if (!all) return all.error();
    for (store::Interval& interval : *all)
        if (concerns(interval, *tags, source)) found->intervals.push_back(std::move(interval));
    return std::shared_ptr<const SourceHistory>(std::move(found));
}

} // namespace titer::app
