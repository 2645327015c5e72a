// When somebody is on duty: days of the week and times of day, by a clock on the wall.
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace titer::app {

struct Shift {
    std::array<bool, 7> days = {true, true, true, true, true, true, true}; // Monday first
    int from = 0,
        to =
            1440; // minutes after midnight; one that ends before it begins goes over midnight, and is of the day it begins on

    bool operator==(const Shift&) const = default;
    // At an instant [µs, UTC].
    bool covers(std::int64_t time, const base::Zone& zone) const;
};

// "always", "06:00-14:00", "mo-fr 06:00-14:00", "sa,su", "mo,we 22:00-06:00"
base::Result<Shift> readShift(std::string_view text);
std::string textOf(const Shift& shift);

} // namespace titer::app
