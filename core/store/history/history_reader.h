// Reads recorded data, next to the writer and in any number, also from another process. What was committed is seen at once.
#pragma once

#include "core/store/history/files/history_index.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace titer::store {

// [one thread at a time]
class HistoryReader {
public:
    static base::Result<HistoryReader> open(const std::string& folder);
    HistoryReader(HistoryReader&&) noexcept;
    HistoryReader& operator=(HistoryReader&&) noexcept;
    ~HistoryReader();

    base::Result<std::vector<HistoryTag>> tags();
    // By "name" or "source/name"; a bare name that several sources have is nothing.
    base::Result<std::optional<HistoryTag>> find(std::string_view name);

    struct Extent {
        std::int64_t first = 0, last = 0; // [µs, UTC]
        std::int64_t count = 0;           // samples, corrected ones included; 0: there are none
    };
    base::Result<Extent> extent(std::int64_t tag);
    // The span [from, to) in `count` columns of the same width, fewer where that is under 1 µs. A stop gives an error.
    base::Result<std::vector<Column>> columns(std::int64_t tag, std::int64_t from, std::int64_t to, int count,
                                              std::stop_token stop = {});
    // The samples in [from, to) in order of time, the first `limit` of them; of corrected ones the newest.
    base::Result<std::vector<Point>> points(std::int64_t tag, std::int64_t from, std::int64_t to, std::size_t limit,
                                            std::stop_token stop = {});
    // The corrected samples in [from, to) in order of time, and of one instant in that in which they came; false from `sink` ends it.
    base::Done corrections(std::int64_t tag, std::int64_t from, std::int64_t to,
                           const std::function<bool(const Correction&)>& sink, std::stop_token stop = {});
    // All samples in [from, to), those that were corrected among them, in the order of time within each part in which they were written.
    base::Result<std::vector<Point>> everyPoint(std::int64_t tag, std::int64_t from, std::int64_t to,
                                                std::stop_token stop = {});
    // The same, one after the other.
    base::Done eachPoint(std::int64_t tag, std::int64_t from, std::int64_t to,
                         const std::function<void(const Point&)>& sink, std::stop_token stop = {});
    base::Result<std::vector<LongPoint>> longPoints(std::int64_t tag, std::int64_t from, std::int64_t to,
                                                    std::size_t limit, std::stop_token stop = {});
    base::Result<std::optional<Point>> latest(std::int64_t tag);
    // The last one before this time.
    base::Result<std::optional<Point>> before(std::int64_t tag, std::int64_t time);
    base::Result<std::optional<LongPoint>> latestLong(std::int64_t tag);
    // The last one before this time; of each segment one is read.
    base::Result<std::optional<LongPoint>> longBefore(std::int64_t tag, std::int64_t time);
    // Those that touch [from, to).
    base::Result<std::vector<GapEntry>> gaps(std::int64_t from, std::int64_t to);
    // The last one, running or not.
    base::Result<std::optional<Session>> lastSession();

    // Adds a notice where values of the tag stand in another unit than it has now, as an older Titer kept what changed its unit.
    base::Done lookForOtherUnits(const HistoryTag& tag);
    // Damage that was met while reading: what it covers is missing from the answers. Reported once.
    base::Notices takeNotices();

private:
    struct Data;
    explicit HistoryReader(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace titer::store
