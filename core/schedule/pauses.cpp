#include "core/schedule/pauses.h"

#include <algorithm>

namespace titer::schedule {

Pauses::Pauses(const std::vector<Interval>& intervals)
{
    Tick last = 0;
    for (const Interval& one : intervals) last = std::max(last, one.anchor());
    std::vector<Tick> ends;
    for (const Interval& one : intervals)
        if (one.mayWait > 0 && one.end <= last) ends.push_back(one.end);
    std::ranges::sort(ends);
    const auto repeated = std::ranges::unique(ends);
    ends.erase(repeated.begin(), repeated.end());
    places = ends.size() + 1;
    const auto upTo = [&](Tick time) { return int(std::ranges::upper_bound(ends, time) - ends.begin()); };
    for (const Interval& one : intervals) {
        before.push_back(upTo(one.anchor()));
        // Nothing comes after what ends last, and nothing holds it.
        until.push_back(one.end <= last && !one.comesWith ? upTo(one.end) : before.back());
    }
}

} // namespace titer::schedule
