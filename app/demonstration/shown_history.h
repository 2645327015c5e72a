// What a recorder would have kept of the batches of the demonstration: samples in the order in which they became known, the alarms that
// were evaluated on them, what a person did about these, the batches with their phases, and a note. [any]
#pragma once

#include "app/demonstration/shown_batches.h"
#include "core/alarm/definition.h"
#include "core/connect/source.h"

#include <vector>

namespace titer::app {

// A phase of each batch [s from its begin].
struct ShownPhase {
    std::string unit, name;
    double from = 0.0, to = 0.0;
};

struct HistoryToKeep {
    std::string project;                  // path
    std::vector<connect::Source> sources; // the first one measured
    std::vector<ShownBatch> batches;
    std::vector<ShownPhase> phases;
    std::vector<alarm::Definition> alarms;
    std::string shelved,
        ignored;          // ids: of the alarm that a person shelved, and of the one that nobody acknowledged yet
    std::int64_t now = 0; // [µs, UTC]
};

// Into the store of the project, which nobody records.
base::Done keepHistory(const HistoryToKeep& order, const std::function<void(double)>& progress, std::stop_token stop);

} // namespace titer::app
