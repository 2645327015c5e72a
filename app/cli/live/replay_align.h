// Where titer-cli replay lays a recording on the clock of the model.
#pragma once

#include "app/live/live_frame.h"
#include "core/connect/settings.h"

#include <memory>
#include <stop_token>
#include <string>

namespace titer::cli {

struct AlignRequest {
    std::string place;           // start, fit, the id of a phase, or a time with its unit
    connect::Settings recording; // as it was opened
    std::vector<model::TagEntry> map;
};

// Time of the model less that of the recording [s]; the plant is run where that is needed. `where` is the option.
base::Result<double> offsetFor(const AlignRequest& request, const app::LiveInfo& info,
                               const std::shared_ptr<const model::Plant>& plant, std::stop_token stop);

} // namespace titer::cli
