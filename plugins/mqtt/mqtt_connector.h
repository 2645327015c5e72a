// An MQTT broker as a source of samples.
#pragma once

#include "core/connect/backoff.h"
#include "core/connect/connector.h"
#include "plugins/mqtt/browse.h"
#include "plugins/mqtt/reader.h"

#include <unordered_map>

namespace titer::mqtt {

const connect::ConnectorInfo& mqttInfo();

// [one thread at a time]
class MqttConnector : public connect::Connector, private LinkUser {
public:
    const connect::ConnectorInfo& info() const override { return mqttInfo(); }
    std::vector<connect::AccessScope> accessScope(const connect::Settings& settings) const override;
    std::vector<connect::Finding> test(const connect::Settings& settings, const connect::TaskContext& context) override;
    base::Result<std::vector<connect::BrowseNode>> browse(const connect::Settings& settings, const std::string& node,
                                                          const connect::TaskContext& context) override;
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext& context,
                         base::Errors& errors) override;
    base::Done start(connect::Feed& feed) override;
    Clock::time_point work(Clock::time_point now) override;
    void stop() override;
    connect::ConnectorStatus status() const override;
    std::optional<connect::Heartbeat> heartbeat() const override;
    base::Done write(const connect::WriteKey& key, std::uint32_t tag, const connect::WriteValue& value,
                     const connect::TaskContext& context) override;

private:
    void opened() override;
    void arrived(const Message& message) override;
    void subscribed(int id, bool taken) override;
    void acknowledged(int id, bool taken) override;

    void connect(Clock::time_point now);
    bool isSafe() const;
    bool exchange(Clock::time_point now);
    void becomeReady();
    void lost(Clock::time_point now);

    Options m_options;
    bool m_ready = false; // open() found the settings in order
    connect::Feed* m_feed = nullptr;
    Delivery m_delivery;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Link> m_link;
    std::optional<connect::Backoff> m_backoff;
    Clock::time_point m_retry{}; // without a link: when the next is tried
    connect::ConnectorStatus m_status;
    std::unordered_map<int, std::optional<bool>> m_writes; // those that wait, and whether the broker took them
    std::unique_ptr<Browser> m_browser;
};

} // namespace titer::mqtt
