// Dates as people and instruments write them: the order of day and month is determined by all of a column, never by one cell.
#pragma once

#include "core/base/time.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

enum class DateOrder { YearFirst, DayFirst, MonthFirst };

// "10.03.2026 09:41:16", "3/21/2022 4:56:01 PM", "29 Sep 2023  5:21:06 AM", "2026/03/10 09:41", and what readDateTime takes; years of
// two digits are 1970 to 2069. Behind a date the clock may be written "09.41.16" or "9h41"; halves of the day are those of several languages
// ("p. m.", "下午", "μμ"). 24:00 is the midnight that ends a day. A month in letters and a year in front
// state the order themselves; points always mean the day first.
std::optional<DateTime> readWrittenTime(std::string_view text, DateOrder order);

// "8:41", "8:41:16 AM", "1:05 p. m.", "24:00" [s since midnight].
std::optional<double> readTimeOfDay(std::string_view text);

// Gathers the dates of a column, and says in which order they are written.
class DateOrders {
public:
    enum class Known { No, ByNumbers, ByCourse };

    // False where no order gives a date. `line` is where it stands, for whoever asks what determined the order.
    bool take(std::string_view text, std::int64_t line = 0);
    std::size_t count() const { return m_count; }
    // All dates can be read so.
    bool fits(DateOrder order) const { return m_fits[std::size_t(order)]; }
    const std::array<bool, 3>& fits() const { return m_fits; }
    // The one order that all fit in, or the only one of two in which the rows go on evenly; No where both remain.
    Known known(DateOrder& order) const;

    // The first date that can be read in one of the orders day first and month first alone; no text without.
    struct Sign {
        std::string text;
        std::int64_t line = 0;

        bool operator==(const Sign&) const = default;
    };
    const Sign& sign() const { return m_sign; }

private:
    std::size_t m_count = 0;
    std::array<bool, 3> m_fits{true, true, true};
    std::array<std::vector<std::int64_t>, 3> m_times; // [µs], of the first rows
    Sign m_sign;
};

} // namespace titer::base
