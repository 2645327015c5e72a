// Times of the clock on the wall, which summer time puts forward and back, as instants.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace titer::base {

struct Moment {
    std::int64_t time = 0; // [µs, UTC]
    bool doubtful = false; // the clock showed that time twice, or not at all
    bool skipped = false;  // not at all
};

// [any] A value: what the zone's file (TZif, RFC 8536) says of the past, and its rule for all later years.
class Zone {
public:
    Zone() = default; // UTC
    // "Europe/Berlin", "UTC", "+01:00"; empty is the zone of this computer. Errors have an empty `where`.
    static Result<Zone> named(const std::string& name);

    // As it can be named again; "UTC" or "+01:00" where the offset never changes.
    const std::string& name() const { return m_name; }
    std::int64_t offsetAt(std::int64_t time) const; // [µs] east of UTC, at an instant [µs]
    // `wall` is what the clock shows, as if it were UTC [µs]. Where the clock is put back, an hour comes twice: the first is taken.
    // Where it is put forward, an hour is left out: the clock had then not been put forward.
    Moment fromWall(std::int64_t wall) const;
    // The second time that the clock showed this, where it did so twice.
    std::int64_t laterFromWall(std::int64_t wall) const;

private:
    // Begin and end of summer time in any year: the week-day `day` (0 = Sunday) of week `week` (5 = the last) of a month,
    // or the day of the year.
    struct Change {
        enum class Kind { Month, Day, DayWithoutLeap } kind = Kind::Month;
        int month = 0, week = 0, day = 0;
        std::int64_t seconds = 7200; // after midnight
    };
    struct Rule {
        std::int64_t offset = 0, summerOffset = 0; // [s]
        bool hasSummer = false;
        Change begin, end;
    };

    static Result<Zone> fromFile(const std::string& path, const std::string& name);
    bool readRule(std::string_view text);
    std::int64_t byRule(std::int64_t second) const;

    std::string m_name = "UTC";
    std::vector<std::int64_t> m_changes; // [s, UTC], ascending
    std::vector<std::int64_t> m_offsets; // [s] from each change on
    std::int64_t m_first = 0;            // [s] before the first change
    Rule m_rule;                         // after the last change
    bool m_hasRule = false;
};

} // namespace titer::base
