// What an estimator of a recorder needs to go on after a restart, as a file next to the store: "twin-culture.json". It speeds a restart up,
// and is no record: without it the estimator goes through what the store holds of its batch. [any]
#pragma once

#include "core/base/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

struct SensorFile {
    // A tag that a channel reads, as it was when the estimator was set up.
    struct Tag {
        std::string name;              // "src-1/OD"
        std::optional<double> scatter; // [unit of the tag]
        double usual = 0.0, every = 0.0;
        std::int64_t count = 0, last = 0; // how far it was read, see StoreSamples::Mark
    };
    std::string digest;     // of plant and estimator
    std::string batch;      // empty: none was marked
    std::int64_t start = 0; // time 0 of the run [µs, UTC]
    std::vector<Tag> tags;
    base::Json filter; // titer.estimator/1
};

std::string sensorFilePath(const std::string& folder, const std::string& estimator);
base::Done writeSensorFile(const std::string& path, const SensorFile& file);
// Nothing where there is none, or one that cannot be read.
std::optional<SensorFile> readSensorFile(const std::string& path);

} // namespace titer::app
