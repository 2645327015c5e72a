#include "app/live/recorder/gap_notes.h"

#include "core/base/time.h"

#include <algorithm>
#include <utility>

namespace titer::app {

using connect::Gap;

namespace {

constexpr std::int64_t oneBurst = 5'000'000; // losses that follow each other within this are one gap [µs]
constexpr std::size_t remembered = 64;       // gaps that may be reported again, of each source
constexpr std::size_t maxDetail = 300;       // bytes of what is said of one gap

// Of what comes and is lost each loss is reported by itself; of what does not come, the same gap again and again.
bool isOfLosses(Gap::Cause cause)
{
    return cause == Gap::Cause::Overflow || cause == Gap::Cause::Sequence || cause == Gap::Cause::Unreadable;
}

// A gap ends when it begins or later, whatever clocks show: two samples may have come in another order, and a clock may be set back.
Gap inOrder(Gap gap)
{
    if (gap.to >= gap.from) return gap;
    if (isOfLosses(gap.cause))
        std::swap(gap.from, gap.to);
    else
        gap.to = gap.from;
    return gap;
}

// The one that `gap` says more about, among those that were reported.
store::GapEntry* sameGap(std::vector<store::GapEntry>& known, const Gap& gap)
{
    for (store::GapEntry& entry : known) {
        if (entry.cause != gap.cause) continue;
        if (entry.from == gap.from && !isOfLosses(gap.cause)) return &entry;
        if (isOfLosses(gap.cause) && gap.from - entry.to < oneBurst && gap.to >= entry.from) return &entry;
    }
    return nullptr;
}

void addDetail(std::string& all, const std::string& detail)
{
    if (detail.empty() || all.find(detail) != std::string::npos) return;
    if (all.empty())
        all = detail;
    else if (all.size() + detail.size() <= maxDetail)
        all += "; " + detail;
    else if (!all.ends_with("…"))
        all += "; …";
}

} // namespace

GapNotes::Noted GapNotes::note(const std::string& source, const Gap& reported)
{
    const Gap gap = inOrder(reported);
    std::vector<store::GapEntry>& recent = m_recent[source];
    if (store::GapEntry* entry = sameGap(recent, gap)) {
        entry->to = std::max(entry->to, gap.to);
        if (!isOfLosses(gap.cause)) {
            entry->detail = gap.detail;
            return {*entry, false};
        }
        entry->from = std::min(entry->from, gap.from); // files are read in any order
        addDetail(entry->detail, gap.detail);
        if (gap.lost > 0) entry->lost = std::max<std::int64_t>(entry->lost, 0) + gap.lost;
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
