// What a recorder reports itself. Values that cross from the recorder to whoever looks at it.
#pragma once

#include "core/base/not_available.h"
#include "core/connect/connector.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

struct SourceState {
    std::string id;
    std::string label;
    std::string connector;
    connect::ConnectorStatus status;
    double rate = 0.0;          // values that were kept [1/s]
    std::int64_t gaps = 0;      // recorded since the recorder started
    std::int64_t kept = 0;      // values since the recorder started
    std::int64_t lost = 0;      // values that found no room
    std::int64_t replaced = 0;  // values that came with the time of the one before, and took its place
    std::int64_t since = 0;     // in this state [µs, UTC]
    std::int64_t lastValue = 0; // when a value was received last, 0 before the first [µs, UTC]

    bool operator==(const SourceState&) const = default;
};

// The newest value of a tag.
struct LiveValue {
    double value = base::notAvailable;
    std::string text;          // of a tag that is no number
    std::vector<double> array; // of a spectrum
    connect::Status status = connect::status::badWaitingForInitialData;
    std::int64_t sourceTime = 0;  // [µs, UTC]
    std::int64_t receiveTime = 0; // [µs, UTC]
};

struct RecorderTotals {
    std::int64_t process = 0;
    std::int64_t since = 0;                          // when the recorder started [µs, UTC]
    std::int64_t kept = 0;                           // values since then
    double rate = 0.0;                               // [1/s]
    std::int64_t bytes = 0;                          // size of the store
    std::int64_t freeBytes = -1;                     // of its disk; -1 unknown
    double diskDays = base::notAvailable;            // until the disk is full at the present rate; NaN unknown
    std::int64_t lastBackup = 0;                     // the last good one [µs, UTC]; 0 none
    double backupEvery = 0.0;                        // how often the recorder makes one by itself [s]; 0 never
    std::optional<base::Sentence> backupFault;       // why the last one is not good, or not young enough
    base::Notices backupNotices;                     // what a person should know of the last one that it made
    std::optional<base::Sentence> notificationFault; // why somebody was not told of an alarm
    std::optional<base::Sentence> standby;           // why only one of two recorders is there
    std::optional<base::Sentence> trouble;           // with the store; nothing is lost yet
};

struct RecorderPicture {
    RecorderTotals totals;
    std::vector<SourceState> sources;
};

} // namespace titer::app
