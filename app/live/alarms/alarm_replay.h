// Evaluates recorded samples again, as a recorder did, and holds what comes of it against the journal.
#pragma once

#include "core/alarm/alarm_status.h"
#include "core/base/result.h"
#include "core/store/audit.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

struct AlarmReplay {
    std::int64_t kept = 0, replayed = 0; // transitions in the span, of the journal and of the replay
    std::int64_t samples = 0, ticks = 0, acts = 0, starts = 0; // that were evaluated
    // Times that were left out on either side: the clock was set back, and what was evaluated before lies over them. 0: none [µs, UTC].
    std::int64_t overlaidFrom = 0, overlaidTo = 0;
    struct Difference {
        std::int64_t place = 0; // in both lists
        std::optional<alarm::Transition> kept, replayed;
    };
    std::optional<Difference> difference; // the first
    std::size_t atOnce = 0;               // samples, ticks and acts that were in memory at once, at most
};

// Transitions in [from, to) [µs, UTC]. Evaluation begins with the last recorder that started before. Samples and journal are read in pieces of
// receive time that hold some `atOnce` of them, a second at least, so that memory does not grow with the store.
base::Result<AlarmReplay> replayAlarms(const std::string& folder, std::int64_t from, std::int64_t to,
                                       std::stop_token stop = {}, std::int64_t atOnce = 1'000'000);

// Whether samples of a project's store were removed, or joined into it, since its recorder evaluated it: a replay then gives something else.
base::Result<bool> hasOtherSamples(const store::AuditTrail& trail);
base::Sentence sayOtherSamples();

} // namespace titer::app
