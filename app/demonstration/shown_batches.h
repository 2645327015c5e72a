// The batches of the demonstration: the example plant is run, and the sensors that come with it read it. [any]
#pragma once

#include "core/model/flowsheet.h"
#include "core/twin/sensors.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

// A batch as it was measured.
struct ShownBatch {
    std::string name;        // "B-0412"
    std::int64_t begin = 0;  // [µs, UTC]
    double length = 0.0;     // so far [s]
    bool isRunning = false;  // goes on behind that
    std::uint64_t seed = 0;  // of what its sensors draw
    twin::SensorSet sensors; // and how the plant differs from its model, which does not know of it
    std::string csv = {};    // what they read; times count from its begin

    // [µs, UTC], whole milliseconds as a recorder has them.
    std::int64_t at(double seconds) const { return begin + std::int64_t(seconds * 1e3) * 1000; }
};

// How far the batch is that runs [s].
inline constexpr double shownDay = 12.6 * 86400.0;

// Three that are over, `length` long [s], and one on its day 12; the oldest first. `sensors` is the text of the file that comes with the
// example.
base::Result<std::vector<ShownBatch>> shownBatches(const std::string& sensors, double length, std::int64_t now);
// What their sensors read of this plant, several at once.
base::Done measureBatches(std::vector<ShownBatch>& batches, const model::Flowsheet& plant,
                          const std::function<void(double)>& progress, std::stop_token stop);

} // namespace titer::app
