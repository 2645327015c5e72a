// A schedule as JSON and CSV. [any]
#pragma once

#include "core/schedule/campaign.h"
#include "core/schedule/variants.h"

#include <string>

namespace titer::schedule {

inline constexpr std::string_view scheduleFormat = "titer.schedule/1";

// titer.schedule/1, in SI: products in their order, with their schedules, and what more or less would do, if that was asked for.
base::Json scheduleJson(const Tasks& tasks, const std::vector<Schedule>& schedules, const Campaign& campaign,
                        const std::vector<Variant>& variants = {});
// The bars, in hours.
std::string barsCsv(const Campaign& campaign);

} // namespace titer::schedule
