// Instants that a table counts instead of writing them: since 1970, or in days as spreadsheets do.
#pragma once

#include "core/base/time.h"

#include <optional>
#include <span>
#include <string_view>

namespace titer::base {

struct CountedDates {
    enum class Kind { None, Unix, Spreadsheet };

    Kind kind = Kind::None;
    double unit = 1.0; // [s] of a count

    explicit operator bool() const { return kind != Kind::None; }
    // Without a zone where a spreadsheet counts: its days are those of a place.
    DateTime read(double count) const;
    bool operator==(const CountedDates&) const = default;
};

// What a person says instead of a unit: "excel", days as spreadsheets count them; "unix s", "unix ms", "unix us", "unix ns". Nothing for
// other words.
std::optional<CountedDates> countedAs(std::string_view word);
// Counts of seconds, milliseconds, microseconds or nanoseconds since 1970, known by their size: all lie in the years 2000 to 2100.
std::optional<CountedDates> unixTimes(std::span<const double> counts);
// Days since 1900 (1899-12-30), all in the years 1970 to 2100.
std::optional<CountedDates> spreadsheetDays(std::span<const double> counts);
// Whether they can hardly be anything else, whatever they are called: from 2000 on, in steps of less than an hour. As seconds they would come
// faster than any instrument of a vessel writes them, hours after its start.
bool areFineDays(std::span<const double> counts);

} // namespace titer::base
