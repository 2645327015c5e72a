// What one connector hands to its one reader: numbers through a ring, and next to it what is rare or long: tags that came up, texts,
// arrays and records of gaps.
#pragma once

#include "core/base/result.h"
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

// How far a reader has what went through a spool: all that stands before this position, counted from the beginning of its feed.
struct SpoolMark {
    std::int64_t spool = 0; // its number
    std::uint64_t position = 0;

    bool operator==(const SpoolMark&) const = default;
};

// Keeps a copy of what goes into a feed where it outlives the process, until the reader has it on its disk.
class FeedSpool {
public:
    virtual ~FeedSpool() = default;

    // --- writer
    // The tags that are known from the beginning.
    virtual void describe(const std::vector<TagInfo>& tags) = 0;
    virtual void take(const Sample& sample) = 0;
    virtual void take(const OutOfBand& aside) = 0;
    // Brings what was taken to where it is safe; what stands before `kept` is no longer needed. An error where it is not safe.
    virtual base::Done write(std::uint64_t kept) = 0;

    // --- reader
    virtual SpoolMark markAt(std::uint64_t taken) const = 0;

    // Writer and reader have ended.
    virtual void end(std::uint64_t kept) = 0;
};

// [any] One thread calls the functions of the writer, one those of the reader.
class Feed {
public:
    // The capacities are rounded up to powers of two.
    Feed(std::size_t samples, Backpressure backpressure, std::size_t outOfBand = 1024);
    ~Feed();
    // Before anything is pushed.
    void setSpool(std::unique_ptr<FeedSpool> spool) { m_spool = std::move(spool); }
    const FeedSpool* spool() const { return m_spool.get(); }

    SampleRing& samples() { return m_samples; }
    const SampleRing& samples() const { return m_samples; }
    Backpressure backpressure() const { return m_samples.backpressure(); }

    // --- writer ------------------------------------------------------------------------------------------------------
    // False where the feed is full and blocks: offer it again later. A LongSample that is dropped instead leaves a gap record;
    // tags and gaps are never dropped, so that even a feed that drops may refuse them.
    bool push(const Sample& sample)
    {
        if (!m_samples.push(sample)) return false;
        if (m_spool) m_spool->take(sample);
        return true;
    }
    bool push(OutOfBand aside);
    // What a writer that ends holds and cannot hand over any more, as there is no room.
    void lose(const Gap& gap);
    void describe(const std::vector<TagInfo>& tags);
    // What was pushed is safe when this returns, whatever becomes of the process; an error where there is a spool that takes nothing.
    base::Done secure();
    // Whether the reader has taken, and handed on, all that was pushed. Where it has a spool behind it, what was taken is safe before the
    // writer works again: only then may others be told that it was received.
    bool isTaken() const;

    // --- reader ------------------------------------------------------------------------------------------------------
    // The next of the things next to that were pushed before the sample of this number (SampleRing::taken). After popping a sample take those
    // up to its own, so that what is said of its tag is what was said when it was pushed.
    std::optional<OutOfBand> takeOutOfBand(std::uint64_t before = std::numeric_limits<std::uint64_t>::max());
    // Once the writer has ended: what it lost and could not report.
    std::optional<Gap> takeLost() { return std::exchange(m_lost, std::nullopt); }
    // It holds something that it has taken and cannot hand on yet.
    void setHeld(bool held) { m_held.store(held, std::memory_order_release); }
    // How many of both kinds it has taken, and how many of these are on its disk.
    std::uint64_t taken() const;
    std::uint64_t kept() const { return m_kept.load(std::memory_order_acquire); }
    void setKept(std::uint64_t count) { m_kept.store(count, std::memory_order_release); }

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
    std::unique_ptr<FeedSpool> m_spool;
    alignas(64) std::atomic<std::uint64_t> m_head = 0;
    alignas(64) std::atomic<std::uint64_t> m_tail = 0;
    std::atomic<std::uint64_t> m_kept = 0; // reader
    std::atomic<bool> m_held = false;      // reader
};

} // namespace titer::connect
