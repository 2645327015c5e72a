// Which of some samples a store has already: what came late, is imported or is repeated is compared with what is on the disk.
#pragma once

#include "core/store/history/history_reader.h"
#include "core/store/history/writing/sample_buffer.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace titer::store {

// [one thread at a time]
class KnownSamples {
public:
    explicit KnownSamples(std::string folder)
        : m_folder(std::move(folder))
    {
    }

    // What of `points` (in order of time) is not there yet.
    struct New {
        std::vector<Point> points;
        std::int64_t corrected = 0; // of them, with another value than what is there
    };
    base::Result<New> newOf(std::int64_t tag, std::vector<Point> points);
    // Whether the text or array is there, or among those that wait for the disk.
    base::Result<bool> isKnown(std::int64_t tag, const LongPoint& point,
                               std::span<const std::pair<std::int64_t, LongPoint>> waiting);
    // Whether the tag has values, good or uncertain, that nobody would read any more if it were of kind `wanted`: on the disk, or in `buffer`.
    // Where a store of an older Titer holds numbers and texts under one name, the numbers count.
    base::Result<bool> wouldHide(const HistoryTag& tag, connect::TagKind wanted, const SampleBuffer& buffer);
    // Until it is asked again.
    void close() { m_reader.reset(); }

private:
    base::Result<HistoryReader*> reading();
    base::Result<bool> hasNumbers(std::int64_t tag, const SampleBuffer& buffer);
    base::Result<bool> hasLongs(std::int64_t tag, const SampleBuffer& buffer);

    std::string m_folder;
    std::optional<HistoryReader> m_reader;
    std::map<std::int64_t, std::int64_t>
        m_newestLong; // time of the newest text or array of a tag, where it was looked up
};

} // namespace titer::store
