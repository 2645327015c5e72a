// Elapsed times as clocks and people write them.
#pragma once

#include <optional>
#include <string_view>

namespace titer::base {

// What the two numbers of "1:30" are.
enum class ClockForm { Hours, Minutes }; // hours and minutes; minutes and seconds

// What a heading says of the cells below it: "h:mm", "hh:mm:ss", "min:sec", "mm:ss.0"; nothing where it says no form.
std::optional<ClockForm> clockFormOf(std::string_view text);

// [s] "9:41", "26:05:10.5", "-0:30", "1.02:03:04", "2 days 03:04:05", "1:02:03:04" (days first), "8h20", "1 h 5 min 30 s", "PT1H30M". Two numbers
// with a fraction are minutes and seconds in any form. Nothing for a single number with its unit, which is a quantity.
std::optional<double> readDuration(std::string_view text, ClockForm form);

} // namespace titer::base
