// When manual work may begin: the open hours of a week. [any]
#pragma once

#include "core/model/faults.h"
#include "core/schedule/fraction.h"

#include <utility>
#include <vector>

namespace titer::schedule {

struct Calendar {
    // From the beginning of Monday, in order, with gaps between [µs]. Empty: no calendar.
    std::vector<std::pair<Tick, Tick>> open;
    Tick start = 0; // when a campaign may begin, after the beginning of a Monday [µs]

    bool any() const { return !open.empty(); }
    // The first open time from then on, from the start of the campaign.
    Tick nextOpen(Tick from) const;
    // The open hours around an open time; what begins as they are over comes too late.
    std::pair<Tick, Tick> hoursAround(Tick open) const;
};

inline constexpr Tick aDay = 86'400'000'000, aWeek = 7 * aDay;

// {"open": [{"days": ["monday"], "from": "8 h", "to": "18 h"}], "start": "8 h"}: of all days, the whole day and the beginning of Monday
// where nothing is stated.
Calendar readCalendar(const base::Json& json, const std::string& where, model::Faults& faults);

} // namespace titer::schedule
