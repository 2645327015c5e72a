// A client of OPC UA as a source: subscribes to nodes, comes back after the connection broke, reads back what was missed, writes.
#pragma once

#include "core/connect/backoff.h"
#include "plugins/opcua/delivery.h"
#include "plugins/opcua/description.h"
#include "plugins/opcua/link.h"
#include "plugins/opcua/subscription.h"

namespace titer::opcua {

const connect::ConnectorInfo& opcUaInfo();

// [one thread at a time]
class OpcUa : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return opcUaInfo(); }
    std::vector<connect::AccessScope> accessScope(const connect::Settings& settings) const override;
    std::vector<connect::Finding> test(const connect::Settings& settings, const connect::TaskContext& context) override;
    base::Result<std::vector<connect::BrowseNode>> browse(const connect::Settings& settings, const std::string& node,
                                                          const connect::TaskContext& context) override;
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext& context,
                         base::Errors& errors) override;
    base::Done start(connect::Feed& feed) override;
    Clock::time_point work(Clock::time_point now) override;
    void stop() override;
    connect::ConnectorStatus status() const override { return m_status; }
    std::optional<connect::Heartbeat> heartbeat() const override;
    base::Done write(const connect::WriteKey& key, std::uint32_t tag, const connect::WriteValue& value,
                     const connect::TaskContext& context) override;
    base::Result<connect::HistoryRead> readHistory(std::int64_t from, std::int64_t to,
                                                   const connect::TaskContext& context) override;

private:
    void attempt(Clock::time_point now);
    void came(Clock::time_point now);
    void describe();
    void described(std::vector<NodeFacts>& facts);
    Clock::time_point lost(Clock::time_point now);
    void reportState(Clock::time_point now);
    base::Result<const UA_DataType*> typeToWrite(std::uint32_t tag, const connect::TaskContext& context);

    Profile m_profile;
    bool m_isOpen = false;
    connect::Feed* m_feed = nullptr;
    connect::ConnectorStatus m_status;
    Delivery m_delivery;
    connect::Backoff m_backoff{"opcua"};

    std::unique_ptr<Link> m_link;
    std::unique_ptr<Description> m_description;
    std::unique_ptr<Subscription> m_subscription;
    bool m_came = false;                // this connection has been seen to stand
    bool m_isDescribed = false;         // by the server of this link
    Clock::time_point m_retryAt{};      // Retrying
    Clock::time_point m_deadline{};     // Connecting
    Clock::time_point m_retryRefused{}; // items that the server did not know
    std::uint32_t m_firstRefused = 0;
    UA_StatusCode m_firstRefusal = UA_STATUSCODE_GOOD;

    std::vector<std::uint32_t> m_withPast; // items whose past the server keeps
    std::int64_t m_window = 5'000'000;     // of reading back at once [µs]

    struct Browser {
        connect::Settings settings;
        std::unique_ptr<Link> link;
    };
    std::optional<Browser> m_browser;
};

} // namespace titer::opcua
