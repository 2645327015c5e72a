// What connectors deliver: single values of tags with their times and their quality.
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace titer::connect {

// The quality of a sample as an OPC UA StatusCode, whatever the protocol. The two highest bits say good, uncertain or bad.
using Status = std::uint32_t;

enum class Quality { Good, Uncertain, Bad };
Quality qualityOf(Status status);

namespace status {
inline constexpr Status good = 0;
inline constexpr Status goodLocalOverride = 0x00960000;
inline constexpr Status uncertain = 0x40000000;
inline constexpr Status uncertainNoCommunicationLastUsable = 0x408F0000;
inline constexpr Status uncertainLastUsable = 0x40900000;
inline constexpr Status uncertainSensorNotAccurate = 0x40930000;
inline constexpr Status uncertainUnitsExceeded = 0x40940000;
inline constexpr Status bad = 0x80000000;
inline constexpr Status badCommunicationError = 0x80050000;
inline constexpr Status badTimeout = 0x800A0000;
inline constexpr Status badNoCommunication = 0x80310000;
inline constexpr Status badWaitingForInitialData = 0x80320000;
inline constexpr Status badConfigurationError = 0x80890000;
inline constexpr Status badNotConnected = 0x808A0000;
inline constexpr Status badDeviceFailure = 0x808B0000;
inline constexpr Status badSensorFailure = 0x808C0000;
inline constexpr Status badOutOfService = 0x808D0000;
// Information bits of a data value: samples before this one were lost.
inline constexpr Status overflow = 0x00000480;
} // namespace status

// What a status means, for people; `name` is that of the standard. Unknown ones get the words of their quality.
struct StatusText {
    const char* name;
    const char* text;
};
StatusText textOf(Status status);
// As a file keeps it: the name of the standard, and the number of one that has no name here.
std::string writeStatus(Status status);
// Also of other writers, by the word that it begins with: good, uncertain or bad.
std::optional<Status> readStatus(std::string_view text);

// The time of a value that states none: that at which it came, or right behind that of the value before it where several come at once
// [µs, UTC].
inline std::int64_t arrivalTime(std::int64_t received, std::int64_t before)
{
    constexpr std::int64_t second = 1'000'000; // farther ahead only a clock that was set back is
    return before >= received && before - received < second ? before + 1 : received;
}

// A value of a tag. 32 bytes, so that a ring of many stays small.
struct Sample {
    std::uint32_t tag = 0; // place in the list of tags that the connector gave
    Status status = status::good;
    std::int64_t sourceTime = 0;  // when it was measured or drawn [µs, UTC]
    std::int64_t receiveTime = 0; // when it became known [µs, UTC]
    double value = 0.0;           // in the unit of the tag

    bool operator==(const Sample&) const = default;
};
static_assert(sizeof(Sample) == 32);

// How far the clock of a source may be ahead of this computer's [µs]; what it stamps later than that is doubted.
inline constexpr std::int64_t clockMayBeAhead = 10'000'000;
// When a sample may have come about: where its stamp is doubted, when it came [µs, UTC].
inline std::int64_t believedTime(std::int64_t sourceTime, std::int64_t receiveTime)
{
    return sourceTime - receiveTime > clockMayBeAhead ? receiveTime : sourceTime;
}
inline std::int64_t believedTime(const Sample& sample)
{
    return believedTime(sample.sourceTime, sample.receiveTime);
}
inline bool isStampedAhead(const Sample& sample)
{
    return believedTime(sample) != sample.sourceTime;
}

// Records that are no values stand in the same stream, so that they keep their place in it: `tag` is markTag and `status` one of these.
inline constexpr std::uint32_t markTag = 0xFFFFFFFF;
enum class Mark : std::uint32_t {
    None = 0, // a sample
    Gap = 1,  // samples between sourceTime and receiveTime were lost; their count is the value
    Seek = 2, // what follows begins at sourceTime; the value is the number of the seek
    End = 3   // nothing follows until a seek
};
inline Mark markOf(const Sample& sample)
{
    return sample.tag == markTag ? Mark(sample.status) : Mark::None;
}
Sample makeMark(Mark mark, std::int64_t from, std::int64_t to, double value);

// What the values of a tag are. Numbers travel as Sample, the others as LongSample (core/connect/feed.h).
enum class TagKind {
    Number,
    Text, // also the name of a state
    Array // a spectrum
};

// A tag that a connector delivers.
struct TagInfo {
    std::string id;
    std::string label; // empty: the id says it
    std::string unit;  // as the source writes it; empty: none was said
    TagKind kind = TagKind::Number;
    bool writable = false;  // by the settings of its source; Connector::write() takes it
    bool simulated = false; // not measured: says so wherever it is shown

    bool operator==(const TagInfo&) const = default;
};

} // namespace titer::connect
