// Reads everything that a store of recorded data holds, and says what is not as it was written.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace titer::store {

struct StoreCheck {
    enum class State {
        Whole,
        Recovered, // a recorder was killed; all that it had committed is there
        Damaged
    };
    State state = State::Whole;
    base::Errors faults; // what is damaged, each with its file; at most 200, `count` says how many there are
    std::int64_t count = 0;
    std::int64_t segments = 0, chunks = 0, samples = 0;
    // Samples and other messages that recorders were given and had not committed: the next one takes them in, unless one runs.
    std::int64_t waiting = 0;
};

// Next to a writer or without one. Segments without an index, and those that it does not name, are damage.
// An error means that there is no store, or that it was stopped. `progress` goes from 0 to 1.
base::Result<StoreCheck> verifyHistory(const std::string& folder, std::stop_token stop = {},
                                       const std::function<void(double)>& progress = {});

} // namespace titer::store
