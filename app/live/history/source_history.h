// What the store of recorded values holds of a source, or of all of them: tags, gaps and intervals. [any]
#pragma once

#include "core/connect/sample.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/intervals.h"

#include <cmath>
#include <memory>
#include <string>
#include <vector>

namespace titer::app {

// Times of lines are seconds since `origin`.
struct SourceHistory {
    struct Tag {
        std::int64_t id = 0; // in the store
        std::string source;  // that it is of; empty: imported
        connect::TagInfo info;
        std::int64_t first = 0, last = 0; // [µs, UTC]
        std::int64_t count = 0;
    };
    std::string source;                     // or wholeStore
    std::int64_t origin = 0;                // of the first value [µs, UTC]
    std::int64_t end = 0;                   // of the last, or when the recorder was seen last [µs, UTC]
    std::vector<Tag> tags;                  // numbers that have a value
    std::vector<store::GapEntry> gaps;      // by their begin
    std::vector<store::Interval> intervals; // those that refer to it or of everything, by their begin

    double length() const { return double(end - origin) * 1e-6; }                                 // [s]
    double secondsOf(std::int64_t time) const { return double(time - origin) * 1e-6; }            // of lines
    std::int64_t instantOf(double seconds) const { return origin + std::llround(seconds * 1e6); } // [µs, UTC]
};

// Instead of a source: all of them, and what was imported.
inline constexpr const char* wholeStore = "*";

base::Result<std::shared_ptr<const SourceHistory>> readSource(store::HistoryReader& reader, store::Intervals& intervals,
                                                              const std::string& source);

} // namespace titer::app
