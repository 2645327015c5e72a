// Brings the messages of a program into the feed: tags get their places, what cannot be read becomes a gap record.
#pragma once

#include "core/connect/connector.h"
#include "plugins/process/lines.h"

#include <deque>
#include <unordered_map>

namespace titer::process {

// [one thread at a time] What finds no room in the feed is held, in order.
class Intake {
public:
    // `writable`: whether tags may be what the program announces.
    void start(connect::Feed& feed, bool writable);
    // The feed is not touched any more.
    void stop();

    // A line that came at this time [µs, UTC].
    void take(const LineReader::Line& line, std::int64_t received);
    // What is to be reported now and then; once is enough in a call of work().
    void report(std::int64_t now, bool atOnce);
    // Whether the feed has taken everything that was held.
    bool flush();
    std::size_t held() const { return m_held.size(); }

    const std::vector<connect::TagInfo>& tags() const { return m_tags; }
    // The answer to this write, handed out once.
    std::optional<Answer> answerTo(std::int64_t id);

    std::int64_t messages() const { return m_messages; } // since the start, answers included
    std::int64_t unreadable() const { return m_unreadable; }
    std::int64_t lastUnreadable() const { return m_lastUnreadable; } // when [µs, UTC]
    const base::Sentence& fault() const { return m_fault; }          // of the last one

private:
    using Entry = std::variant<connect::Sample, connect::OutOfBand>;

    void loseHeld();
    void takeValue(Value value, std::int64_t received);
    bool describe(connect::TagInfo info, bool isAnnounced);
    std::optional<std::uint32_t> placeOf(const Value& value);
    void refuse(base::Sentence fault, std::int64_t received);

    connect::Feed* m_feed = nullptr;
    bool m_writable = false;
    std::deque<Entry> m_held;
    std::vector<connect::TagInfo> m_tags;
    std::vector<std::int64_t> m_latest; // next to them: times of their last values [µs, UTC]
    std::vector<bool> m_isAnnounced;    // next to them: the program said of what kind they are
    std::unordered_map<std::string, std::uint32_t> m_places;
    std::optional<Answer> m_answer;
    std::optional<connect::Gap> m_gap; // not reported yet
    std::int64_t m_reported = 0;       // when the last gap was [µs, UTC]
    std::int64_t m_messages = 0;
    std::int64_t m_unreadable = 0;
    std::int64_t m_lastUnreadable = 0;
    base::Sentence m_fault;
};

} // namespace titer::process
