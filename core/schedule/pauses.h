// Where a batch may pause, and what comes later by it. [any]
#pragma once

#include "core/schedule/fraction.h"

#include <optional>
#include <vector>

namespace titer::schedule {

// Times of a batch are its own plus the pauses before. A pause lies at each of the ends at which one may be.
struct Interval {
    Tick start = 0, end = 0;
    Tick mayWait = 0;
    std::optional<Tick> comesWith = {}; // it comes as much later as what starts then, else as its own start
    Tick anchor() const { return comesWith.value_or(start); }
};

struct Pauses {
    explicit Pauses(const std::vector<Interval>& intervals);

    // Per interval: how many pauses until its start, and until the batch goes on after it.
    std::vector<int> before, until;
    std::size_t places = 1; // pauses, and the beginning of the batch
};

} // namespace titer::schedule
