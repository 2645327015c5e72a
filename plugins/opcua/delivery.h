// Puts values into the feed: numbers as samples, everything else next to them, each in its turn.
#pragma once

#include "core/connect/feed_queue.h"
#include "plugins/opcua/values.h"

namespace titer::opcua {

// [one thread at a time]
class Delivery {
public:
    void start(connect::Feed& feed, std::vector<connect::TagInfo> tags);

    // A tag is described otherwise than before.
    void describe(std::uint32_t tag, const connect::TagInfo& info);
    // `received` [µs, UTC]
    void value(std::uint32_t tag, const UA_DataValue& value, std::int64_t received);
    // No value, but a reason.
    void status(std::uint32_t tag, connect::Status status, std::int64_t received);
    void lost(std::int64_t from, std::int64_t to, std::int64_t messages);
    // Hands on what found no room before.
    void flush();
    // What finds none now is lost, and is reported as that.
    void end();

    const connect::TagInfo& tag(std::uint32_t tag) const { return m_tags[tag]; }

private:
    void takeKind(std::uint32_t tag, connect::TagKind kind);
    void put(connect::FeedQueue::Item item);

    connect::Feed* m_feed = nullptr;
    std::vector<connect::TagInfo> m_tags;
    std::vector<connect::TagKind> m_typed; // next to them: kinds that the types of the nodes have
    std::vector<std::int64_t> m_latest;    // next to them: times of their last values [µs, UTC]
    connect::FeedQueue m_waiting;
};

// This machine's time [µs, UTC], in whole milliseconds.
std::int64_t receiveTime();

// When a value was taken, as far as the server says it; else `received` [µs, UTC].
std::int64_t sourceTimeOf(const UA_DataValue& value, std::int64_t received);

} // namespace titer::opcua
