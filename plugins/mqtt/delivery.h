// What has come, on its way into the feed: tags before their samples, and every loss as a record.
#pragma once

#include "core/connect/feed.h"

#include <deque>
#include <optional>
#include <vector>

namespace titer::mqtt {

using Value = std::variant<double, std::string, std::vector<double>>;

// A value of a tag with what its message said of it.
struct Reading {
    Value value;
    connect::Status status = connect::status::good;
    std::optional<std::int64_t> time;    // that the message states [µs, UTC]
    bool old = false;                    // kept by the broker: nobody knows for how long
    bool historical = false;             // belongs to its time alone and says nothing of the present
    std::optional<std::int64_t> holdsAt; // it was stated that the value still held then [µs, UTC]
};

connect::TagKind kindOf(const Value& value);

// [one thread at a time]
class Delivery {
public:
    static constexpr std::size_t maxTags = 50'000;

    // From the beginning, without tags: what they are is known when messages come.
    void begin(connect::Feed& feed);
    // The place of a new tag; nothing where there are too many.
    std::optional<std::uint32_t> add(const connect::TagInfo& info);
    // Of another kind than before it has no value yet.
    void describe(std::uint32_t tag, const connect::TagInfo& info);
    void take(std::uint32_t tag, const Reading& reading, std::int64_t now);
    // The last value of the tag again, with another status, as of `at`; nothing where it had none.
    void restate(std::uint32_t tag, connect::Status status, std::int64_t at, std::int64_t now);
    // The connection is gone: whoever reads marks every tag as without communication now.
    void lost(std::int64_t now);
    // Messages that could not be understood, or that are known to be missing; -1 where nobody knows how many values that are.
    void missed(connect::Gap::Cause cause, std::int64_t now, std::string detail, std::int64_t count = 1);
    // Tags, values and gaps that found no room, or wait to be reported together.
    void flush(std::int64_t now);
    // What still waits is lost, and is reported as that.
    void end(std::int64_t now);

    std::size_t tags() const { return m_tags.size(); }
    // All values are in the feed.
    bool isHandedOn() const { return m_waiting.empty(); }

private:
    struct Tag {
        connect::TagKind kind = connect::TagKind::Number;
        std::optional<std::int64_t> stated = {}; // time of the last sample that had one
        std::int64_t source = 0;                 // of the last sample
        Value value = 0.0;
        bool any = false;
    };
    struct Announced {
        std::uint32_t tag;
        connect::TagInfo info;
    };

    struct Held {
        std::uint32_t tag;
        connect::Status status;
        std::int64_t source, received; // [µs, UTC]
        Value value;
    };

    void put(Held held);
    bool hand(const Held& held);
    void announce(std::uint32_t tag, const connect::TagInfo& info);
    bool drain();

    connect::Feed* m_feed = nullptr;
    std::vector<Tag> m_tags;
    std::deque<std::variant<Announced, Held>> m_waiting; // not in the feed yet, in the order in which they came
    std::size_t m_held = 0;                              // values among them
    std::vector<connect::Gap> m_gaps;                    // one for each cause
    std::int64_t m_reported = 0;                         // when gaps were reported last [µs, UTC]
};

} // namespace titer::mqtt
