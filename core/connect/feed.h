// What one connector hands to its one reader: numbers through a ring, and next to it what is rare or long: tags that came up, texts,
// arrays and records of gaps.
#pragma once

#include "core/connect/sample_ring.h"

#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace titer::connect {

// A tag that came up while the source was running, or one that is now described otherwise. It stands in the feed before the first
// sample that carries its place.
struct NewTag {
    std::uint32_t tag = 0; // place in the list of tags: the next one, or one that is there
    TagInfo info;
};

// A value that is no number.
struct LongSample {
    std::uint32_t tag = 0;
    Status status = status::good;
    std::int64_t sourceTime = 0;  // [µs, UTC]
    std::int64_t receiveTime = 0; // [µs, UTC]
    std::variant<std::string, std::vector<double>> value;
};

// A span of time in which samples are missing, or may be.
struct Gap {
    enum class Cause {
        Overflow,     // they came faster than they could be taken
        Disconnected, // the device was away
        Silent,       // it was connected and said nothing
        Sequence,     // the protocol counts its messages and some are missing
        Unreadable,   // they came and could not be understood
        RecorderDown, // nobody was listening
    };
    std::int64_t from = 0; // [µs, UTC]
    std::int64_t to = 0;   // [µs, UTC]
    Cause cause = Cause::Disconnected;
    std::int64_t lost = -1; // how many, -1 where nobody knows
    std::string detail;     // what is known beyond the cause, in words
};
const char* textOf(Gap::Cause cause);

using OutOfBand = std::variant<NewTag, LongSample, Gap>;

// [any] One thread calls the functions of the writer, one those of the reader.
class Feed {
public:
    // The capacities are rounded up to powers of two.
    Feed(std::size_t samples, Backpressure backpressure, std::size_t outOfBand = 1024);

    SampleRing& samples() { return m_samples; }
    const SampleRing& samples() const { return m_samples; }
    Backpressure backpressure() const { return m_samples.backpressure(); }

    // --- writer ------------------------------------------------------------------------------------------------------
    // False where the feed is full and blocks: offer it again later. A LongSample that is dropped instead leaves a gap record;
    // tags and gaps are never dropped, so that even a feed that drops may refuse them.
    bool push(const Sample& sample) { return m_samples.push(sample); }
    bool push(OutOfBand aside);
    // What a writer that ends holds and cannot hand over any more, as there is no room.
    void lose(const Gap& gap);

    // --- reader ------------------------------------------------------------------------------------------------------
    // The next of the things next to that were pushed before the sample of this number (SampleRing::taken). After popping a sample take those
    // up to its own, so that what is said of its tag is what was said when it was pushed.
    std::optional<OutOfBand> takeOutOfBand(std::uint64_t before = std::numeric_limits<std::uint64_t>::max());
    // Once the writer has ended: what it lost and could not report.
    std::optional<Gap> takeLost() { return std::exchange(m_lost, std::nullopt); }

private:
    bool put(OutOfBand& aside);

    SampleRing m_samples;
    std::size_t m_mask;
    struct Placed {
        OutOfBand aside;
        std::uint64_t before = 0; // number of the sample that follows
    };
    std::unique_ptr<Placed[]> m_outOfBand;
    std::optional<Gap> m_lost; // writer: LongSamples that found no room, to be reported when there is
    alignas(64) std::atomic<std::uint64_t> m_head = 0;
    alignas(64) std::atomic<std::uint64_t> m_tail = 0;
};

} // namespace titer::connect
