// Instants and their text, ISO 8601.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace titer::base {

// Microseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t microseconds = 0;

    auto operator<=>(const Instant&) const = default;
    Instant after(double seconds) const;
    double secondsSince(Instant earlier) const { return double(microseconds - earlier.microseconds) * 1e-6; }
};

// A date and time as written: the reading of the clock, and its zone if one is stated.
struct DateTime {
    Instant clock;                  // as if the zone were UTC
    std::optional<int> zoneMinutes; // east of UTC; "Z" is 0

    // In the stated zone, else in the given one.
    Instant instant(int otherwiseMinutes = 0) const
    {
        return {clock.microseconds - std::int64_t(zoneMinutes.value_or(otherwiseMinutes)) * 60'000'000};
    }
};

// "2026-03-01T09:30:00.25+01:00", "2026-03-01 09:30", "2026-03-01"; years 1 to 9999, at most microseconds are kept.
std::optional<DateTime> readDateTime(std::string_view text);
// "Z", "UTC", "+02:00", "-0530", "+02" as minutes east of UTC.
std::optional<int> readZone(std::string_view text);
// A date and time with its zone. Errors have an empty `where`.
Result<Instant> readInstant(std::string_view text);
// "2026-03-01T08:30:00Z", with as many decimals as the instant needs (none, 3 or 6).
std::string writeInstant(Instant instant);
Instant now();

// What the system says of its own clock: whether a time server or another reference disciplines it, and by how much it is off at most [s].
struct ClockState {
    bool synchronised = false;
    double maxError = 0.0;
};
// Nothing where the system does not tell.
std::optional<ClockState> clockState();

} // namespace titer::base
