// Where a recording lies on the clock of a run: what its dates say, and where it fits best, of all that it holds, played
// or not. [any]
#pragma once

#include "core/connect/recording.h"
#include "core/connect/settings.h"
#include "core/figures/run_result.h"
#include "core/twin/align.h"
#include "core/twin/align_files.h"
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

// Its dates and its span, without its variables.
twin::MeasuredFile measuredFile(const connect::Recording& recording);

// Reads the file once.
base::Result<twin::Alignment> fitAlignment(const FitOrder& order, std::stop_token stop = {});

} // namespace titer::app
