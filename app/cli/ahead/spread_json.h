// Shares of runs that lie below, in the reports of what lies ahead.
#pragma once

#include "core/base/json.h"
#include "core/twin/advice/spread.h"

namespace titer::cli {

base::Json spreadJson(const twin::Spread& spread); // {p10, p50, p90}, null where there is no number

} // namespace titer::cli
