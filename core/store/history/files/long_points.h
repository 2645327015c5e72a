// Texts, states and arrays as bytes. Spectra are coded as the values of sensors are.
#pragma once

#include "core/store/history/files/segment.h"

namespace titer::store {

Bytes encodeLong(const std::variant<std::string, std::vector<double>>& value);
// False where the bytes are not what was written. `key`: see bindTo().
bool decodeLong(std::span<const std::byte> bytes, std::variant<std::string, std::vector<double>>& value,
                std::uint64_t key = 0);
// Of the row that it stands in.
std::uint64_t keyOfLong(std::int64_t tag, const LongPoint& point);

struct LongQuery {
    std::int64_t tag = 0;
    std::int64_t from = 0, to = 0; // to not included [µs, UTC]
    std::size_t limit = 0;
    bool newestFirst = false;
};
// Of several at one instant the newest. `damaged` counts those that cannot be read.
base::Result<std::vector<LongPoint>> readLongs(Segment& segment, const LongQuery& query, std::int64_t& damaged);

} // namespace titer::store
