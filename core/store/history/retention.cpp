#include "core/store/history/retention.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <cstring>

namespace titer::store {

namespace {

constexpr const char* removedWhat = "samples_removed";
constexpr const char* beforeWord = " before ";

std::string placeOf(const HistoryTag& tag)
{
    return "history/" + fullName(tag);
}

} // namespace

std::string retentionText(std::int64_t keep)
{
    return keep == 0 ? "for ever" : base::writeNumber(double(keep) / 86'400e6) + " d";
}

AuditChange retentionChange(const HistoryTag& tag, std::int64_t before, std::int64_t after)
{
    return {.what = "retention_changed",
            .place = placeOf(tag),
            .before = retentionText(before),
            .after = retentionText(after)};
}

std::int64_t removalIn(const AuditChange& change, const HistoryTag& tag)
{
    if (change.what != removedWhat || change.place != placeOf(tag)) return 0;
    const std::size_t at = change.before.find(beforeWord);
    if (at == std::string::npos) return 0;
    const base::Result<base::Instant> time = base::readInstant(change.before.substr(at + std::strlen(beforeWord)));
    return time ? time->microseconds : 0;
}

std::vector<AuditChange> removalChanges(const std::vector<RuleRemoval>& removals, const std::vector<HistoryTag>& tags)
{
    std::vector<AuditChange> changes;
    for (const RuleRemoval& removal : removals) {
        if (removal.samples + removal.longs == 0) continue;
        for (const HistoryTag& tag : tags) {
            if (tag.id != removal.tag) continue;
            changes.push_back({.what = removedWhat,
                               .place = placeOf(tag),
                               .before = std::to_string(removal.samples + removal.longs) + " samples" + beforeWord +
                                         base::writeInstant({removal.before})});
        }
    }
    return changes;
}

} // namespace titer::store
