// How a guard's memory is laid out, for its own sources.
#pragma once

#include "core/guard/limits.h"

#include <cstddef>
#include <span>

namespace titer::guard {

inline constexpr double minute = 60.0;     // [s]
inline constexpr std::size_t minutes = 61; // that are kept: this one, and those that an hour may reach back to

// Where things stand; the interlocks that hold follow, then the minutes.
struct At {
    enum : std::size_t {
        Clock,      // of the last call [s]
        Time,       // of the guard itself [s]
        Passed,     // since the last verdict [s]
        Held,       // what was let through, as it is now
        Slope,      // of it
        Asked,      // what was asked for, as it is now
        AskedSlope, // of it
        Recipe,     // what the recipe holds
        RecipeSlope,
        By,      // who wrote last
        ReadAt,  // what that read, in the guard's own time
        Refused, // the limit by which the fall-back stands
        Last,    // the limit of the last verdict
        Next,    // when it is to be woken, by the clock
        Batch,   // volume since the begin
        Minute,  // the one that is filled
        MinuteEnd,
        FirstLimit,
        FirstTime,
        FirstFrom,
        FirstTo,
        Counts,                      // per limit
        Worst = Counts + limitCount, // per limit
        Interlocks = Worst + limitCount
    };
};

// What is due within this is due now. A run tells no times apart that are closer than 1e-9 of its own.
inline double soon(std::span<const double> m)
{
    return 2e-6 + 8e-9 * m[At::Time];
}

} // namespace titer::guard
