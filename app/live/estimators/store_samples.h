// What a store of recorded data holds of some tags, and what comes to it: each sample once, also those that are drawn before others that
// were read, and those that correct one.
//
//   StoreSamples samples(reader, {12, 17});
//   samples.begin()                      what comes from now on is new, whatever is read meanwhile
//   samples.read(from, to, sink)         all of a stretch of time, in the order in which they were drawn; then the next stretch
//   samples.readNew(since, sink)         all that came since the call before
#pragma once

#include "core/store/history/history_reader.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace titer::app {

// [one thread at a time] The reader outlives it.
class StoreSamples {
public:
    // How far the samples of a tag were read.
    struct Mark {
        std::int64_t count = 0; // that the store had
        std::int64_t last = 0;  // time of the newest [µs, UTC]
    };
    using Sink = std::function<void(std::size_t place, const store::Point& point)>;

    StoreSamples() = default;
    StoreSamples(store::HistoryReader& reader, std::vector<std::int64_t> tags);

    const std::vector<Mark>& marks() const { return m_marks; }
    void setMarks(std::vector<Mark> marks) { m_marks = std::move(marks); }
    // When the first of all was drawn [µs, UTC]; 0 where there is none.
    base::Result<std::int64_t> first();

    base::Done begin();
    // Those drawn in [from, to).
    base::Done read(std::int64_t from, std::int64_t to, const Sink& sink, std::stop_token stop);
    // Behind a newer one only those drawn at `since` or later. Some that were read may come again. A stop is an error, as for read().
    base::Done readNew(std::int64_t since, std::int64_t now, const Sink& sink, std::stop_token stop);

private:
    base::Result<std::vector<store::Point>> pointsOf(std::size_t place, std::int64_t from, std::int64_t to,
                                                     std::size_t limit, std::stop_token stop);
    base::Done readNew(std::size_t place, std::int64_t since, std::int64_t now, const Sink& sink, std::stop_token stop);

    store::HistoryReader* m_reader = nullptr;
    std::vector<std::int64_t> m_tags;
    std::vector<Mark> m_marks; // of each tag
};

} // namespace titer::app
