// An adversary of a guard: writes at random and with intent, seeded, what comes through judged by an Audit.
#pragma once

#include "core/guard/audit.h"

#include <array>
#include <cstdint>

namespace titer::guard {

struct Attack {
    long writes = 0, wakes = 0;
    std::array<long, limitCount> cuts{}; // writes that each limit cut
    std::array<long, violationCount> violations{};
    double seconds = 0.0; // in the guard [s]

    long violationsInAll() const;
    void add(const Attack& other);
};

// So many writes at a guard, in batches: numbers that are none, leaps from one end to the other, too much for long, replays, what was read
// long ago or is yet to come, tags that pass their limits or are unknown; at a place that holds its value also clocks that jump back and
// forth. `judged` are the limits that what comes through is judged by: those of the guard itself, but where a test takes one out of it.
// Equal seeds give equal attacks.
Attack attack(const Guard& guard, const Place& place, const Limits& judged, std::uint64_t seed, long writes);

// Of a device that is served once a second at least every minute, and falls back by itself after one.
inline constexpr Place devicePlace{.lines = false, .horizon = 60.0, .maxGap = 60.0};

} // namespace titer::guard
