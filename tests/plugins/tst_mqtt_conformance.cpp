// MQTT on plain topics, with mosquitto as the broker, through the cases of all connectors.
#include "core/base/text.h"
#include "tests/support/app/connector_conformance.h"
#include "tests/support/mqtt/broker.h"

namespace tst_mqtt_conformance {

using namespace titer;
using titer::support::Case;

namespace {

class MqttStand : public support::Stand {
public:
    MqttStand()
    {
        // Values wait at the broker for as long as the connector is not run.
        m_broker.prepare({.more = "max_queued_messages 100000\nmax_queued_bytes 0\n"});
    }

    std::string connector() const override { return "mqtt"; }
    Way way() const override { return Way::Streamed; }
    std::vector<std::string> tags() const override { return {"plant/ph#v", "plant/Wärme 温度#v"}; }
    connect::Settings settings() const override
    {
        return {{"host", "127.0.0.1"},
                {"port", std::to_string(m_broker.port())},
                {"tls", "no"},
                {"topic", "topic=plant/+, value=v, time=t"}};
    }
    bool start() override
    {
        if (!m_client && !m_broker.again()) return false;
        if (!m_client) m_client = std::make_unique<support::MqttClient>(m_broker.port());
        // Both tags have a value that the broker keeps.
        for (const char* topic : {"plant/ph", "plant/Wärme 温度"}) m_client->publish(topic, R"({"v": 0})", 1, true);
        return true;
    }
    void kill() override
    {
        m_client.reset();
        m_broker.kill();
    }
    void freeze(bool still) override { still ? m_broker.freeze() : m_broker.thaw(); }
    bool give(const std::vector<support::Given>& values) override
    {
        for (const support::Given& given : values) {
            const std::string time =
                given.sourceTime != 0 ? R"(, "t": )" + base::writeNumber(double(given.sourceTime) * 1e-6) : "";
            m_client->publish(given.tag == 0 ? "plant/ph" : "plant/Wärme 温度",
                              R"({"v": )" + base::writeNumber(given.value) + time + "}", 0);
        }
        m_client->publish("end of what is given", "", 1);
        return true;
    }
    void garble() override { m_client->publish("plant/ph", "{\"v\": \xff"); }

private:
    support::Broker m_broker;
    std::unique_ptr<support::MqttClient> m_client;
};

} // namespace

TITER_CONFORMANCE_TEST(MqttStand)

} // namespace tst_mqtt_conformance
