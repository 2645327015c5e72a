// What a piece of equipment did when, as a table states it: intervals by the states of SEMI E10.
#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"
#include "core/studies/models/sheet.h"

#include <array>

namespace titer::studies {

// The six basic states of SEMI E10 (Specification for Definition and Measurement of Equipment RAM and Utilization).
enum class EquipmentState { Productive, Standby, Engineering, ScheduledDown, UnscheduledDown, NonScheduled };

// "productive", "standby", "engineering", "scheduled_down", "unscheduled_down", "non_scheduled".
inline constexpr std::array<const char*, 6> equipmentStateIds{"productive",     "standby",          "engineering",
                                                              "scheduled_down", "unscheduled_down", "non_scheduled"};

struct EquipmentInterval {
    std::string equipment = {};
    base::Instant start = {}, end = {};
    EquipmentState state = EquipmentState::Productive;
    std::string reason = {};                                // why, as it was written; empty without
    std::optional<double> good = {}, total = {}, rate = {}; // made well, made, ideal rate [SI of their columns]
    int line = 0;                                           // of the table, from 1

    double seconds() const { return end.secondsSince(start); }
};

// Reads a table with the columns equipment, start, end, state and, where it has them, good, total, rate and reason. Times without a zone are
// of `zone`; the unit of the rate is that of good and total by a time. Errors are at the name of the table: a column is missing, a time, a
// state or a number cannot be read, an interval that ends before it begins, more good ones than were made, a rate that is not above 0 or
// whose unit does not fit. Notices: a time that the clock showed twice or not at all, an interval without length, which is left out.
std::vector<EquipmentInterval> readEquipmentIntervals(const Sheet& sheet, const base::Zone& zone, base::Errors& errors,
                                                      base::Notices& notices);

} // namespace titer::studies
