// When the recorder of a store heard its sources, by what the store holds: sessions, gaps and samples.
#pragma once

#include "core/store/history/history_reader.h"
#include "core/store/history/joining/time_spans.h"

#include <stop_token>
#include <string>
#include <vector>

namespace titer::store {

// Whether the recorder heard nothing of the source during such a gap. Of the others, losses, it heard some.
bool isAway(connect::Gap::Cause cause);

// A value that may be used, not a mark of when there is none.
bool isUsable(connect::Status status);

base::Error joinStopped();
// An error where a part of what was read is damaged: what that does not show was not heard as far as can be seen.
base::Done isWhole(HistoryReader& reader);

// [one thread at a time] The reader outlives it. A stop gives an error.
class Coverage {
public:
    static base::Result<Coverage> of(HistoryReader& reader, const std::string& folder, std::stop_token stop = {});

    // Before the first value of a source came, and after a recorder was seen to run or a sample of it was received last: what another store has
    // given was heard.
    base::Result<TimeSpans> outside(const std::string& source);
    // When nothing of the source was heard: outside, in its gaps, and while no recorder ran at all. A recorder that begins again has to connect
    // first, so that each ends with the first value behind it, 30 s later at most.
    base::Result<TimeSpans> away(const std::string& source);
    // Its gaps in which some was heard.
    TimeSpans lossy(const std::string& source) const;
    // These of away(), each from behind the last sample before it on, but for 2 s at most: what a recorder had received and not committed when it
    // was killed is in no store.
    base::Result<TimeSpans> reaching(const std::string& source, const TimeSpans& away);

    const std::vector<HistoryTag>& tags() const { return m_tags; }
    const std::vector<GapEntry>& gaps() const { return m_gaps; }

private:
    Coverage(HistoryReader& reader, std::stop_token stop)
        : m_reader(&reader)
        , m_stop(std::move(stop))
    {
    }
    std::vector<HistoryTag> tagsOf(const std::string& source) const;
    base::Result<std::int64_t> beginning(const std::string& source);
    base::Result<std::int64_t> end(const std::string& source);
    base::Result<std::int64_t> lastValue(const HistoryTag& tag, std::int64_t from, std::int64_t to);

    HistoryReader* m_reader;
    std::stop_token m_stop;
    std::vector<HistoryTag> m_tags;
    std::vector<GapEntry> m_gaps;
    TimeSpans m_notRun;     // while no recorder ran
    std::int64_t m_end = 0; // when one was seen to run last [µs, UTC]
};

} // namespace titer::store
