// The subscription of a source: its items, the publishing, and what to do about messages that were lost.
#pragma once

#include "core/connect/feed.h"
#include "plugins/opcua/link.h"

#include <deque>
#include <optional>

namespace titer::opcua {

// [one thread at a time] Survives a connection that breaks: publishing goes on where the server still has it, and what it sent
// meanwhile is asked for again.
class Subscription {
public:
    // Where values and losses go.
    struct Sink {
        std::function<void(std::uint32_t item, const UA_DataValue& value)> value;
        std::function<void(std::uint32_t item, UA_StatusCode status)> refused; // the item cannot be had
        std::function<void(std::int64_t messages)> lost;
    };

    Subscription(const std::vector<Item>& items, double publishing /*[ms]*/, Sink sink);

    // On a link that is up: goes on, or starts again where the server knows nothing of it.
    void start(Link& link);
    // The link broke.
    void pause();
    // Asks again for items that could not be had.
    void retryRefused();

    bool isRunning() const { return m_state == State::Running; }
    int refusedItems() const { return int(m_refused.size()); }
    // How often the server says something at least.
    std::chrono::milliseconds interval() const;

private:
    enum class State { Idle, Creating, Adding, Running };

    void create();
    void created(const UA_CreateSubscriptionResponse& response);
    void addItems();
    void added(const UA_CreateMonitoredItemsResponse& response, std::size_t count);
    void publish();
    void published(UA_PublishResponse& response);
    void takeMessage(const UA_NotificationMessage& message);
    void askAgain(std::uint32_t from, std::uint32_t to, const UA_PublishResponse& response);
    void askAgain(std::uint32_t number);
    void begin();

    const std::vector<Item>& m_items;
    double m_wanted; // publishing interval that is asked for [ms]
    Sink m_sink;
    Link* m_link = nullptr;
    State m_state = State::Idle;
    int m_generation = 0; // answers of an earlier one are not for this one

    std::uint32_t m_id = 0;    // 0: none
    double m_publishing = 0.0; // [ms]
    std::uint32_t m_keepAlive = 1;
    std::uint32_t m_last = 0; // number of the last message
    std::vector<std::uint32_t> m_acknowledge;
    int m_outstanding = 0;
    int m_max = 3; // publish requests under way

    std::deque<std::uint32_t> m_toAdd; // items
    std::vector<std::uint32_t> m_refused;
    std::size_t m_batch = 0;
};

} // namespace titer::opcua
