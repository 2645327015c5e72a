#include "app/live/recorder/gap_notes.h"

#include "core/base/time.h"

#include <algorithm>

namespace titer::app {

using connect::Gap;

namespace {

constexpr std::int64_t oneBurst = 5'000'000; // gaps by overflow that follow each other within this are one [µs]
constexpr std::size_t remembered = 64;       // gaps that may be reported again, of each source

// The one that `gap` says more about, among those that were reported.
store::GapEntry* sameGap(std::vector<store::GapEntry>& known, const Gap& gap)
{
    for (store::GapEntry& entry : known) {
        if (entry.cause != gap.cause) continue;
        if (entry.from == gap.from && gap.cause != Gap::Cause::Overflow) return &entry;
        if (gap.cause == Gap::Cause::Overflow && gap.from - entry.to < oneBurst && gap.to >= entry.from) return &entry;
    }
    return nullptr;
}

} // namespace

GapNotes::Noted GapNotes::note(const std::string& source, const Gap& gap)
{
    std::vector<store::GapEntry>& recent = m_recent[source];
    if (store::GapEntry* entry = sameGap(recent, gap)) {
        entry->to = std::max(entry->to, gap.to);
        entry->detail = gap.detail;
        if (gap.cause == Gap::Cause::Overflow && gap.lost > 0)
            entry->lost = std::max<std::int64_t>(entry->lost, 0) + gap.lost;
        return {*entry, false};
    }
    if (recent.size() >= remembered) recent.erase(recent.begin());
    m_lastId = std::max(m_lastId + 1, base::now().microseconds); // of no other recorder before
    recent.push_back({.id = m_lastId,
                      .source = source,
                      .tag = 0,
                      .from = gap.from,
                      .to = gap.to,
                      .cause = gap.cause,
                      .lost = gap.lost,
                      .detail = gap.detail});
    return {recent.back(), true};
}

} // namespace titer::app
