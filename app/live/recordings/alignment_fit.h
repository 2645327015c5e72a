// Where a recording fits a run best, of all that it holds, played or not. [any]
#pragma once

#include "core/connect/settings.h"
#include "core/figures/run_result.h"
#include "core/twin/align.h"
#include "core/twin/mapping.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace titer::app {

struct FitOrder {
    connect::Settings recording;       // of the connector `replay`
    std::vector<twin::MappedTag> tags; // as they are compared
    std::shared_ptr<const figures::RunResult> run;
};

// Reads the file once.
base::Result<twin::Alignment> fitAlignment(const FitOrder& order, std::stop_token stop = {});

} // namespace titer::app
