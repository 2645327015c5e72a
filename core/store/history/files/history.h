// What a historian holds: tags, their samples, the gaps between them, and the sessions in which it was written.
#pragma once

#include "core/connect/feed.h"
#include "core/store/project_lock.h" // historyFolder

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace titer::store {

// A tag of a source; (source, name) is unique. Without a source it was imported.
struct HistoryTag {
    std::int64_t id = 0;
    std::string source;
    std::string name;
    std::string label;
    std::string unit;
    connect::TagKind kind = connect::TagKind::Number;
    bool simulated = false;

    bool operator==(const HistoryTag&) const = default;
};
// "source/name", or the name alone of a tag that was imported: as people write it.
std::string fullName(const HistoryTag& tag);
// That of the tag with this id; empty where there is none.
std::string fullName(const std::vector<HistoryTag>& tags, std::int64_t id);

struct Point {
    std::int64_t time = 0;     // when it was measured [µs, UTC]
    std::int64_t received = 0; // when it became known [µs, UTC]
    double value = 0.0;        // in the unit of the tag
    connect::Status status = connect::status::good;
};
// The same in every bit but the time at which it became known: what is offered twice is one sample.
bool isSameSample(const Point& one, const Point& other);

// A sample and the one that took its place: of the same instant, with another value or quality.
struct Correction {
    Point before, after;
};

// A value that is no number.
struct LongPoint {
    std::int64_t time = 0;     // [µs, UTC]
    std::int64_t received = 0; // [µs, UTC]
    connect::Status status = connect::status::good;
    std::variant<std::string, std::vector<double>> value;
};

// A span of time in which samples are missing, or may be.
struct GapEntry {
    std::int64_t id = 0;
    std::string source;            // empty: all of them
    std::int64_t tag = 0;          // 0: all of the source
    std::int64_t from = 0, to = 0; // [µs, UTC]
    connect::Gap::Cause cause = connect::Gap::Cause::Disconnected;
    std::int64_t lost = -1; // how many samples, -1 where nobody knows
    std::string detail;
};

// What a tag did in a span of time, t0 included and t1 not. A value holds until the next sample; a bad one ends the hold, and the
// newest one holds for as long as the recorder was seen to run after it. NaN where there is none.
struct Column {
    std::int64_t t0 = 0, t1 = 0;             // [µs, UTC]
    double min, max;                         // of what was good or uncertain, a value held from before included
    double mean;                             // over the time in which it was good
    double first, last;                      // of what was good or uncertain
    double good = 0, uncertain = 0, bad = 0; // shares of the time; what is left to 1 is unknown
    std::int64_t count = 0;                  // samples in it, of any quality
};

// How a store is laid out and how it takes time; other figures are for tests.
struct HistoryLimits {
    std::size_t chunk = 1024; // samples
    std::size_t slack = 256;  // newest samples that stay open, so that what comes out of order finds its place
    std::int64_t chunkAge = 7'200'000'000;             // after which samples are sealed however few they are [µs]
    std::size_t logRows = 64;                          // commits that are kept as they came
    std::size_t logPoints = 65'536;                    // samples that are kept as they came
    std::int64_t segmentBytes = std::int64_t(2) << 30; // size at which a new segment is begun
    std::size_t unsaved = 1'000'000;                   // samples kept in memory while the disk takes none
    std::int64_t walNotice = std::int64_t(256) << 20;  // size of a log file that is reported [bytes]
};

} // namespace titer::store
