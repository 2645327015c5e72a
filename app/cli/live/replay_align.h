// Where titer-cli replay lays a recording on the clock of the model.
#pragma once

#include "app/cli/common/alignment.h"
#include "app/live/live_frame.h"
#include "core/connect/settings.h"

#include <memory>
#include <stop_token>

namespace titer::cli {

struct AlignRequest {
    twin::AlignRule rule;
    connect::Settings recording; // as it was opened
    std::vector<model::TagEntry> map;
};

// The plant is run where that is needed. `where` of an error is the option.
base::Result<FileAlignment> alignRecording(const AlignRequest& request, const app::LiveInfo& info,
                                           const std::shared_ptr<const model::Plant>& plant, std::stop_token stop);

// The place at which it fits the run best of all tags that are mapped, put into the rule.
base::Done fitRecording(const AlignRequest& request, std::span<const twin::Tag> tags, double begin,
                        const std::shared_ptr<const model::Plant>& plant, twin::AlignRule& rule, std::stop_token stop);

} // namespace titer::cli
