// The bounded ring through which one connector hands its samples to one reader, without locks.
#pragma once

#include "core/connect/sample.h"

#include <array>
#include <atomic>
#include <memory>
#include <optional>

namespace titer::connect {

// What happens to a sample that finds the ring full. For the display alone samples may be coalesced to the latest of each tag; that
// is done where they are drawn, never here.
enum class Backpressure {
    Block,     // it is refused and the connector offers it again: files, history, polled sources
    DropOldest // the oldest makes way: live streams. The reader gets a gap record with the count in its place
};

// [any] One thread calls the functions of the writer, one those of the reader.
class SampleRing {
public:
    // The capacity is rounded up to a power of two.
    explicit SampleRing(std::size_t capacity, Backpressure backpressure);

    std::size_t capacity() const { return m_mask + 1; }
    Backpressure backpressure() const { return m_backpressure; }

    // --- writer ------------------------------------------------------------------------------------------------------
    // False where the ring is full and blocks.
    bool push(const Sample& sample);
    // How many find room now.
    std::size_t room() const;
    // How many were pushed since the beginning.
    std::uint64_t pushed() const { return m_head.load(std::memory_order_relaxed); }
    // Says that everything that was known by `time` has been pushed. Set it after the samples. [µs, UTC]
    void setClock(std::int64_t time) { m_clock.store(time, std::memory_order_release); }

    // --- reader ------------------------------------------------------------------------------------------------------
    // The next sample, or nothing. After samples were dropped, first a gap record, then a sample with the overflow bit set.
    std::optional<Sample> pop();
    // Read it before popping: what is popped then until nothing is left holds everything known by this time.
    std::int64_t clock() const { return m_clock.load(std::memory_order_acquire); }

    // How many were popped or dropped since the beginning: the last that was popped has the number below.
    std::uint64_t taken() const { return m_expected; }
    // Whether the last of these is only popped next, behind the record of those that were dropped before it.
    bool holdsOne() const { return m_afterGap.has_value(); }
    // How many were dropped since the beginning, as far as the reader has come.
    std::uint64_t dropped() const { return m_dropped; }

private:
    // Words of a sample. Atomic, since under DropOldest the writer may overwrite what the reader is just looking at; the reader then
    // throws its copy away.
    using Slot = std::array<std::atomic<std::uint64_t>, 4>;

    void write(std::uint64_t position, const Sample& sample);
    Sample read(std::uint64_t position) const;

    std::size_t m_mask;
    Backpressure m_backpressure;
    std::unique_ptr<Slot[]> m_slots;
    alignas(64) std::atomic<std::uint64_t> m_head = 0; // position of the next that is written
    std::atomic<std::int64_t> m_clock;
    alignas(64) std::atomic<std::uint64_t> m_tail = 0; // position of the oldest
    alignas(64) std::uint64_t m_expected = 0;          // reader: position that comes next if none was dropped
    std::uint64_t m_dropped = 0;                       // reader
    std::int64_t m_lastTime = 0;                       // reader: source time of the last sample
    std::optional<Sample> m_afterGap;                  // reader
};

} // namespace titer::connect
