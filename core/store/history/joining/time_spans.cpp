#include "core/store/history/joining/time_spans.h"

#include <algorithm>

namespace titer::store {

TimeSpans together(TimeSpans spans)
{
    std::erase_if(spans, [](const TimeSpan& span) { return span.to <= span.from; });
    std::ranges::sort(spans, {}, &TimeSpan::from);
    TimeSpans all;
    for (const TimeSpan& span : spans) {
        if (all.empty() || span.from > all.back().to)
            all.push_back(span);
        else
            all.back().to = std::max(all.back().to, span.to);
    }
    return all;
}

TimeSpans without(const TimeSpans& some, const TimeSpans& others)
{
    TimeSpans left;
    auto other = others.begin();
    for (TimeSpan span : some) {
        while (other != others.end() && other->to <= span.from) ++other;
        for (auto next = other; next != others.end() && next->from < span.to; ++next) {
            if (next->from > span.from) left.push_back({span.from, next->from});
            span.from = next->to;
        }
        if (span.from < span.to) left.push_back(span);
    }
    return left;
}

TimeSpans inBoth(const TimeSpans& one, const TimeSpans& other)
{
    return without(one, without({allTime}, other));
}

const TimeSpan* spanAt(const TimeSpans& spans, std::int64_t time)
{
    const auto behind = std::ranges::upper_bound(spans, time, {}, &TimeSpan::from);
    if (behind == spans.begin() || (behind - 1)->to <= time) return nullptr;
    return &*(behind - 1);
}

} // namespace titer::store
