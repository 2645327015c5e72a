// What titer-cli replay reports in the end.
#pragma once

#include "app/cli/common/alignment.h"
#include "app/live/live_frame.h"
#include "core/base/json.h"
#include "core/twin/estimation/estimator.h"
#include "core/twin/mapping.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

struct ReplayReport {
    std::string plant;
    std::string path, sha256; // of the recording
    std::string status;       // "ok", "stopped", "failed"
    std::shared_ptr<const app::LiveInfo> info;
    std::vector<twin::MappedTag> tags;
    std::vector<twin::TagGap> gaps; // next to the tags
    // Next to the tags, with --estimate: measured less what an estimator expected of a channel.
    std::vector<std::optional<twin::Estimator::Gap>> estimates;
    double time = 0.0;   // how far it was played [s]
    double offset = 0.0; // time of the model less that of the recording [s]
    FileAlignment alignment;
    std::vector<twin::Suggestion> suggestions;
    base::Notices notices;
};

std::string replayText(const ReplayReport& report);
base::Json replayJson(const ReplayReport& report); // titer.replay/1

} // namespace titer::cli
