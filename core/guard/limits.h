// The limits of one set-point, as its guard keeps them.
#pragma once

#include <limits>
#include <string_view>
#include <vector>

namespace titer::guard {

inline constexpr double unlimited = std::numeric_limits<double>::infinity();

// What cuts a value.
enum class Limit { None, NotFinite, Clock, Stale, Min, Max, Rate, VolumePerHour, VolumePerBatch, Interlock };
inline constexpr int limitCount = int(Limit::Interlock) + 1;

// As files name it: "volume_per_hour".
std::string_view limitText(Limit limit);

// While a tag has passed a limit, `hold` stands in place of what is written, at once. It ends when the tag is back beyond `release`. A tag of
// which nothing is known has passed it.
struct Interlock {
    bool above = false;   // passed above the limit; else below it
    double limit = 0.0;   // [SI of the tag]
    double release = 0.0; // [SI of the tag]
    double hold = 0.0;    // [SI of the set-point]
};

// What is let through where a write is refused.
enum class Fallback { Hold, Value, Recipe };

struct Limits {
    double min = -unlimited, max = unlimited;        // [SI]
    double rateUp = unlimited, rateDown = unlimited; // [SI/s]
    double volumePerHour = unlimited;                // of a flow, in any 60 min [m3]
    double volumePerBatch = unlimited;               // of a flow, since its begin [m3]
    double stale = unlimited;                        // the greatest age of what a controller read [s]
    Fallback fallback = Fallback::Hold;
    double fallbackValue = 0.0;             // of Fallback::Value [SI]
    std::vector<Interlock> interlocks = {}; // the first that holds decides

    bool countsVolume() const { return volumePerHour < unlimited || volumePerBatch < unlimited; }
    bool hasRate() const { return rateUp < unlimited || rateDown < unlimited; }
    // Whether this limit was set; numbers that are none and clocks are always judged.
    bool states(Limit limit) const;
};

// How what is guarded follows.
struct Place {
    bool lines = true;         // it may go on a line from one call to the next; else it holds the value that it got
    double horizon = 0.0;      // how long it holds that with nobody there, until it falls back by itself [s]
    double maxGap = unlimited; // the longest time from one call to the next that a sound clock shows [s]
};

} // namespace titer::guard
