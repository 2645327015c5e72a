// Lengths of time on axes and in tables.
#pragma once

namespace titer::shown {

constexpr double minute = 60.0, hour = 60.0 * minute, day = 24.0 * hour; // [s]
constexpr double shownInDays = 2.0 * day;                                // a course from this length on [s]

} // namespace titer::shown
