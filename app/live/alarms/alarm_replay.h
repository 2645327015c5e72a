// Evaluates recorded samples again, as a recorder did, and holds what comes of it against the journal.
#pragma once

#include "core/alarm/alarm_status.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

struct AlarmReplay {
    std::vector<alarm::Transition> kept; // those of the journal in the span
    std::vector<alarm::Transition> replayed;
    std::int64_t samples = 0, ticks = 0, acts = 0, starts = 0; // that were evaluated
    // Times that were left out on either side: the clock was set back, and what was evaluated before lies over them. 0: none [µs, UTC].
    std::int64_t overlaidFrom = 0, overlaidTo = 0;
    // The place in both lists where they differ first.
    std::optional<std::size_t> difference;
};

// Transitions in [from, to) [µs, UTC]. Evaluation begins with the last recorder that started before; samples are all in memory at once.
base::Result<AlarmReplay> replayAlarms(const std::string& folder, std::int64_t from, std::int64_t to,
                                       std::stop_token stop = {});

} // namespace titer::app
