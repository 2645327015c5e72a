// Sparkplug B, with mosquitto and a node that answers requests for its birth, through the cases of all connectors.
#include "core/base/time.h"
#include "plugins/mqtt/sparkplug_metric.h"
#include "tests/support/app/connector_conformance.h"
#include "tests/support/mqtt/broker.h"

#include <atomic>

namespace tst_sparkplug_conformance {

using namespace titer;
using namespace titer::mqtt;

namespace {

// A node with a metric of its own and a device with another.
class SparkplugStand : public support::Stand {
public:
    SparkplugStand()
    {
        // Values wait at the broker for as long as the connector is not run.
        m_broker.prepare({.more = "max_queued_messages 100000\nmax_queued_bytes 0\n"});
    }

    std::string connector() const override { return "mqtt"; }
    Way way() const override { return Way::Streamed; }
    std::vector<std::string> tags() const override { return {"plant/edge:ph", "plant/edge/Süd:Wärme 温度"}; }
    connect::Settings settings() const override
    {
        return {{"host", "127.0.0.1"},
                {"port", std::to_string(m_broker.port())},
                {"tls", "no"},
                {"payload", "sparkplug"},
                {"host_id", "titer"}};
    }
    bool start() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_born = false;
            m_values[0] = m_values[1] = 0.0;
        }
        if (m_client) return true;
        if (!m_broker.again()) return false;
        m_client = std::make_unique<support::MqttClient>(m_broker.port());
        m_node = m_client.get();
        m_client->heard = [this](const std::string&, const std::string& payload) {
            const std::lock_guard lock(m_mutex);
            // Its own will of earlier, {"online":false, is no reason to be born.
            if (payload.find("false") == std::string::npos) birth();
        };
        return m_client->subscribe("spBv1.0/STATE/titer") && m_client->subscribe("spBv1.0/plant/NCMD/edge");
    }
    void kill() override
    {
        m_client.reset(); // its thread may still send
        m_node = nullptr;
        m_broker.kill();
    }
    bool isReady() const override { return m_born; }
    void freeze(bool still) override { still ? m_broker.freeze() : m_broker.thaw(); }
    bool give(const std::vector<support::Given>& values) override
    {
        // What a node sends before its birth is not understood by the protocol, and is a gap.
        if (tried && !tried->runUntil([this] { return isReady(); }, std::chrono::milliseconds(5000))) return false;
        if (!isReady()) return false;
        for (const support::Given& given : values) {
            const std::lock_guard lock(m_mutex);
            m_values[given.tag] = given.value;
            const std::int64_t time = given.sourceTime != 0 ? given.sourceTime : base::now().microseconds;
            send(given.tag == 0 ? "NDATA" : "DDATA", given.tag, metric(given.tag, time));
        }
        m_client->publish("end of what is given", "", 1);
        return true;
    }
    void garble() override { m_client->publish("spBv1.0/plant/NDATA/edge", "\xff\xff\xff"); }

private:
    wire::Metric metric(std::size_t tag, std::int64_t time) const
    {
        wire::Metric metric;
        metric.set_name(tag == 0 ? "ph" : "Wärme 温度");
        metric.set_timestamp(std::uint64_t(time / 1000));
        metric.set_datatype(std::uint32_t(DataType::Double));
        metric.set_double_value(m_values[tag]);
        return metric;
    }
    void send(const std::string& type, std::size_t tag, const wire::Metric& metric)
    {
        wire::Payload payload;
        payload.set_timestamp(std::uint64_t(base::now().microseconds / 1000));
        payload.set_seq(m_seq++ & 255);
        *payload.add_metrics() = metric;
        m_node->publish("spBv1.0/plant/" + type + "/edge" + (tag == 0 ? "" : "/Süd"), payload.SerializeAsString(), 0);
    }
    void birth()
    {
        m_seq = 0;
        send("NBIRTH", 0, metric(0, base::now().microseconds));
        send("DBIRTH", 1, metric(1, base::now().microseconds));
        m_born = true;
    }

    support::Broker m_broker;
    std::mutex m_mutex;               // the client calls from a thread of its own
    std::atomic<bool> m_born = false; // since the counterpart was started last
    std::uint64_t m_seq = 0;
    double m_values[2] = {0.0, 0.0};
    std::unique_ptr<support::MqttClient> m_client;
    support::MqttClient* m_node = nullptr; // stands until the thread of the client has ended
};

} // namespace

TITER_CONFORMANCE_TEST(SparkplugStand)

} // namespace tst_sparkplug_conformance
