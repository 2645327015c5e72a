// Up to some thousand samples of one tag as bytes, and back. Times are kept in the largest unit that they share, as differences of
// their differences; what became known how long after is kept the same way, and costs nothing where the delay is constant; values as
// chunk_values.h; the quality by runs. Whatever was put in comes back bit by bit.
#pragma once

#include "core/store/history/files/bytes.h"
#include "core/store/history/files/history.h"

#include <span>

namespace titer::store {

// Samples by column, as they are decoded.
struct Samples {
    std::vector<std::int64_t> time;     // [µs, UTC]
    std::vector<std::int64_t> received; // [µs, UTC], empty where it was not asked for
    std::vector<double> value;
    std::vector<connect::Status> status;

    std::size_t size() const { return time.size(); }
    void clear();
    void add(const Point& point);
    // With its own time where the other was not asked for.
    Point point(std::size_t i) const;
};

// What a decoded chunk may hold at most; a forged one could otherwise claim any count.
inline constexpr std::size_t maxChunkSamples = 1 << 16;

// `points` as bytes with a checksum; decoded and compared before it returns.
Bytes encodeChunk(std::span<const Point> points);
// False, with nothing in `samples`, where the bytes are not what was written. `key`: see bindTo().
bool decodeChunk(std::span<const std::byte> bytes, Samples& samples, bool withReceived, std::uint64_t key = 0);

} // namespace titer::store
