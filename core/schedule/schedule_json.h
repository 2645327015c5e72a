// A schedule as JSON and CSV. [any]
#pragma once

#include "core/schedule/schedule.h"

#include <string>

namespace titer::schedule {

inline constexpr std::string_view scheduleFormat = "titer.schedule/1";

// titer.schedule/1, in SI.
base::Json scheduleJson(const Tasks& tasks, const Schedule& schedule, const Campaign& campaign);
// The bars, in hours.
std::string barsCsv(const Campaign& campaign);

} // namespace titer::schedule
