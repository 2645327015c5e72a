// Sets of instants, as spans in order of which none touches another.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace titer::store {

// [from, to) [µs, UTC]
struct TimeSpan {
    std::int64_t from = 0, to = 0;

    bool operator==(const TimeSpan&) const = default;
};
using TimeSpans = std::vector<TimeSpan>;

// Farther than any sample lies.
inline constexpr TimeSpan allTime{std::numeric_limits<std::int64_t>::min() / 4,
                                  std::numeric_limits<std::int64_t>::max() / 4};

// What lies in one of these at least, which may be in any order and overlap.
TimeSpans together(TimeSpans spans);
// What lies in some and not in others.
TimeSpans without(const TimeSpans& some, const TimeSpans& others);
TimeSpans inBoth(const TimeSpans& one, const TimeSpans& other);
// The one in which the instant lies; null where it lies in none.
const TimeSpan* spanAt(const TimeSpans& spans, std::int64_t time);

} // namespace titer::store
