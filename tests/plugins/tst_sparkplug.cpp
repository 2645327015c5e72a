// Titer as a host application of Sparkplug B 3.0, against a real broker. Ids are those of the specification's assertions.
#include "core/base/json.h"
#include "core/base/math/random.h"
#include "core/base/time.h"
#include "plugins/mqtt/sparkplug_metric.h"
#include "tests/support/core/write_access.h"
#include "tests/support/mqtt/broker.h"
#include "tests/support/mqtt/source.h"
#include "tests/support/node_script.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <cmath>
#include <cstring>

namespace tst_sparkplug {

using namespace titer;
using namespace titer::connect;
using namespace titer::mqtt;
using titer::support::Broker;
using titer::support::MqttClient;
using titer::support::NodeScript;

namespace {

using support::Source;

std::int64_t milliseconds()
{
    return base::now().microseconds / 1000;
}

wire::Metric number(const char* name, double value, std::int64_t time = milliseconds())
{
    wire::Metric metric;
    metric.set_name(name);
    metric.set_timestamp(std::uint64_t(time));
    metric.set_datatype(std::uint32_t(DataType::Double));
    metric.set_double_value(value);
    return metric;
}

wire::Metric byAlias(std::uint64_t alias, double value)
{
    wire::Metric metric = number("", value);
    metric.clear_name();
    metric.set_alias(alias);
    return metric;
}

wire::Metric with(wire::Metric metric, std::uint64_t alias)
{
    metric.set_alias(alias);
    return metric;
}

// An edge node on a connection of its own.
struct EdgeNode {
    EdgeNode(int port, std::string nodeName = "edge")
        : client(port)
        , name(std::move(nodeName))
    {
    }

    void send(const std::string& type, const std::vector<wire::Metric>& metrics, const std::string& device = {},
              std::optional<std::uint64_t> number = std::nullopt)
    {
        wire::Payload payload;
        payload.set_timestamp(std::uint64_t(at != 0 ? at : milliseconds()));
        for (const wire::Metric& metric : metrics) *payload.add_metrics() = metric;
        if (type != "NDEATH") payload.set_seq(number ? *number : seq++ & 255);
        client.publish("spBv1.0/plant/" + type + "/" + name + (device.empty() ? "" : "/" + device),
                       payload.SerializeAsString(), 0);
    }
    wire::Metric birthDeath() const
    {
        wire::Metric metric;
        metric.set_name("bdSeq");
        metric.set_datatype(std::uint32_t(DataType::Int64));
        metric.set_long_value(session);
        return metric;
    }
    void birth(std::vector<wire::Metric> metrics)
    {
        seq = 0;
        metrics.push_back(birthDeath());
        wire::Metric control;
        control.set_name("Node Control/Rebirth");
        control.set_datatype(std::uint32_t(DataType::Boolean));
        control.set_boolean_value(false);
        metrics.push_back(control);
        send("NBIRTH", metrics);
    }
    void death() { send("NDEATH", {birthDeath()}); }
    // Commands that came, with their topic.
    std::optional<std::pair<std::string, wire::Payload>> command(int timeout = 1500)
    {
        const auto message = client.take(timeout);
        wire::Payload payload;
        if (!message || !payload.ParseFromString(message->second)) return std::nullopt;
        return std::pair(message->first, payload);
    }
    // Whether the host asks for a birth.
    bool isAsked(int timeout = 4000)
    {
        const auto asked = command(timeout);
        return asked && asked->first == "spBv1.0/plant/NCMD/" + name && asked->second.metrics_size() == 1 &&
               asked->second.metrics(0).name() == "Node Control/Rebirth" && asked->second.metrics(0).boolean_value();
    }
    bool listen()
    {
        return client.subscribe("spBv1.0/plant/NCMD/" + name) && client.subscribe("spBv1.0/plant/DCMD/" + name + "/+");
    }

    MqttClient client;
    std::string name;
    std::uint64_t seq = 0, session = 7;
    std::int64_t at = 0; // what it states as the time of its messages [ms]; 0: now
};

Settings host(const Broker& broker)
{
    return {{"host", "127.0.0.1"}, {"port", std::to_string(broker.port())},
            {"tls", "no"},         {"payload", "sparkplug"},
            {"host_id", "titer"},  {"reorder", "0.3 s"}};
}

// A broker, a host that is connected, and a node that has not spoken yet.
struct Plant {
    bool start(Settings more = {})
    {
        if (!broker.start()) return false;
        node.emplace(broker.port());
        Settings settings = host(broker);
        for (const auto& [key, text] : more.entries()) settings.set(key, text);
        return node->listen() && source.start(settings) && source.connected();
    }
    bool sees(std::size_t samples)
    {
        return source.until([&] { return source.samples.size() >= samples; });
    }
    // Listens while the host works.
    bool isAsked(int timeout = 4000)
    {
        std::optional<std::pair<std::string, wire::Payload>> asked;
        source.until([&] { return (asked = node->command(1)).has_value(); }, timeout);
        return asked && asked->second.metrics(0).name() == "Node Control/Rebirth" &&
               asked->second.metrics(0).boolean_value();
    }

    Broker broker;
    std::optional<EdgeNode> node;
    Source source;
};

bool holds(const std::string& text, const std::string& part)
{
    if (text.find(part) != std::string::npos) return true;
    qWarning("“%s” is not in “%s”", part.c_str(), text.c_str());
    return false;
}

base::Json state(const std::string& text)
{
    base::Errors errors;
    return base::readJson(text, errors);
}

template <class Item> std::string packed(std::initializer_list<Item> items)
{
    std::string bytes;
    for (const Item item : items) bytes.append(reinterpret_cast<const char*>(&item), sizeof item);
    return bytes;
}

} // namespace

class TestSparkplug : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void reportsThatItIsThere();
    void subscribesBeforeItSpeaks();
    void leavesAWillWithTheTimeOfItsBirth();
    void saysGoodbye();
    void contradictsWhoeverSaysThatItIsGone();
    void makesTagsOfBirths();
    void readsDataByAlias();
    void marksAllStaleWhenANodeDies();
    void ignoresTheDeathOfAnEarlierSession();
    void marksADeviceStaleAtTheTimeThatItsDeathStates();
    void marksStaleByItsOwnClockWhatIsStampedAhead();
    void missesDevicesThatDoNotFollowTheirNode();
    void wrapsSequenceNumbers();
    void ordersMessagesThatCameLate();
    void asksForABirthWhenAMessageIsMissing();
    void makesUpForARequestThatCameTooEarly();
    void asksWhoItIsThatSendsData();
    void speaksNoMoreOfANodeThatDiedUnborn();
    void asksForABirthWhenAnAliasIsUnknown();
    void asksAgainOnceItIsBack();
    void keepsHistoryOutOfThePresent();
    void takesNullAndQuality();
    void readsEveryDataType_data();
    void readsEveryDataType();
    void refusesWhatCannotBeRecorded();
    void leavesTransientMetricsOut();
    void followsANodeThatChangesItsTags();
    void writesToNodesAndDevices();
    void writesWholeNumbersWithinTheirBounds();
    void standsAnyBytes();
    void understandsAnIndependentEncoder();
    void isUnderstoodByAnIndependentDecoder();
    void refusesSettingsThatDoNotHold_data();
    void refusesSettingsThatDoNotHold();
};

void TestSparkplug::initTestCase()
{
    if (const QString reason = Broker::missing(); !reason.isEmpty()) QSKIP(qPrintable(reason));
}

// tck-id-host-topic-phid-birth-message, -birth-topic, -birth-payload, -birth-retain; tck-id-message-flow-phid-sparkplug-state-publish
void TestSparkplug::reportsThatItIsThere()
{
    Broker broker;
    QVERIFY(broker.start());
    const std::int64_t before = milliseconds();
    Source source;
    QVERIFY(source.start(host(broker)));
    QVERIFY(source.connected());
    source.work(100);
    MqttClient late(broker.port());
    QVERIFY(late.subscribe("spBv1.0/STATE/#"));
    const auto birth = late.take();
    QVERIFY(birth);
    QCOMPARE(birth->first, std::string("spBv1.0/STATE/titer"));
    const base::Json said = state(birth->second);
    QCOMPARE(said.members().size(), std::size_t(2));
    QVERIFY(said.find("online")->isBool() && said.find("online")->boolean());
    QVERIFY(said.find("timestamp")->number() >= double(before) &&
            said.find("timestamp")->number() <= double(milliseconds()));
}

// tck-id-message-flow-phid-sparkplug-subscription, tck-id-host-topic-phid-birth-sub-required, -birth-qos,
// tck-id-message-flow-phid-sparkplug-clean-session-311
void TestSparkplug::subscribesBeforeItSpeaks()
{
    Broker broker;
    QVERIFY(
        broker.start({.more = "log_dest file " + QByteArray::fromStdString(broker.file("log")) + "\nlog_type all\n"}));
    Source source;
    Settings settings = host(broker);
    settings.add("client_id", "host-of-test");
    QVERIFY(source.start(settings));
    QVERIFY(source.connected());
    source.work(200);
    broker.kill();
    QFile file(QString::fromStdString(broker.file("log")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray log = file.readAll();
    const qsizetype subscribed = log.indexOf("spBv1.0/STATE/titer (QoS 1)"),
                    data = log.indexOf("spBv1.0/+/DDATA/+/+ (QoS 1)"),
                    said = log.indexOf("Received PUBLISH from host-of-test (d0, q1, r1,");
    QVERIFY(subscribed > 0 && subscribed < data && data < said);
    QVERIFY(log.contains("as host-of-test (p2, c1, k5)"));
}

// tck-id-operational-behavior-host-application-connect-will, -will-topic, -will-payload, -will-retained
void TestSparkplug::leavesAWillWithTheTimeOfItsBirth()
{
    Plant plant;
    QVERIFY(plant.start({{"client_id", "host-of-test"}}));
    plant.source.work(50);
    MqttClient witness(plant.broker.port());
    QVERIFY(witness.subscribe("spBv1.0/STATE/titer"));
    const auto birth = witness.take();
    QVERIFY(birth);
    const double time = state(birth->second).find("timestamp")->number();
    const MqttClient usurper(plant.broker.port(), "host-of-test"); // the broker ends the host's connection for it
    const auto death = witness.take();
    QVERIFY(death);
    QCOMPARE(state(death->second).members().size(), std::size_t(2));
    QVERIFY(!state(death->second).find("online")->boolean());
    QCOMPARE(state(death->second).find("timestamp")->number(), time);
}

// tck-id-host-topic-phid-death-payload-timestamp-disconnect-clean, tck-id-operational-behavior-host-application-termination
void TestSparkplug::saysGoodbye()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.source.work(20);
    const std::int64_t before = milliseconds();
    plant.source.connector->stop();
    MqttClient witness(plant.broker.port());
    QVERIFY(witness.subscribe("spBv1.0/STATE/titer"));
    auto death = witness.take(); // which the broker keeps, once it has it
    while (death && state(death->second).find("online")->boolean()) death = witness.take();
    QVERIFY(death);
    QVERIFY(state(death->second).find("timestamp")->number() >= double(before));
}

void TestSparkplug::contradictsWhoeverSaysThatItIsGone()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.source.work(50);
    MqttClient other(plant.broker.port());
    other.publish("spBv1.0/STATE/titer", R"({"online":false,"timestamp":1})", 1, true);
    plant.source.work(100);
    QVERIFY(other.subscribe("spBv1.0/STATE/titer"));
    QVERIFY(state(other.take()->second).find("online")->boolean());
}

void TestSparkplug::makesTagsOfBirths()
{
    Plant plant;
    QVERIFY(plant.start());
    wire::Metric ph = number("Head/pH", 7.1, 1'772'323'200'000);
    ph.mutable_properties()->add_keys("engUnit");
    ph.mutable_properties()->add_values()->set_string_value("g/L");
    plant.node->birth({ph});
    wire::Metric locked = number("温度", 37.0);
    locked.mutable_properties()->add_keys("readOnly");
    locked.mutable_properties()->add_values()->set_boolean_value(true);
    plant.node->send("DBIRTH", {locked}, "Bioreaktor Süd");
    QVERIFY(plant.sees(2));
    QCOMPARE(plant.source.tags.size(), std::size_t(2)); // neither bdSeq nor the control of rebirths
    QCOMPARE(plant.source.tags[0].id, std::string("plant/edge:Head/pH"));
    QCOMPARE(plant.source.tags[0].unit, std::string("g/L"));
    QVERIFY(!plant.source.tags[0].writable); // as long as the settings do not say so
    QCOMPARE(plant.source.samples[0].value, 7.1);
    QCOMPARE(plant.source.samples[0].sourceTime, std::int64_t(1'772'323'200'000'000));
    QCOMPARE(plant.source.tags[1].id, std::string("plant/edge/Bioreaktor Süd:温度"));
}

void TestSparkplug::readsDataByAlias()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->birth({with(number("a", 1.0), 10)});
    plant.node->send("DBIRTH", {with(number("b", 2.0), 11)}, "dev");
    plant.node->send("NDATA", {byAlias(10, 3.0)});
    plant.node->send("DDATA", {byAlias(11, 4.0), number("b", 5.0)}, "dev");
    QVERIFY(plant.sees(5));
    QCOMPARE(plant.source.of("plant/edge:a").at(1).value, 3.0);
    QCOMPARE(plant.source.of("plant/edge/dev:b").at(1).value, 4.0);
    QCOMPARE(plant.source.of("plant/edge/dev:b").at(2).value, 5.0);
}

// tck-id-operational-behavior-edge-node-termination-host-action-ndeath-node-tags-stale, -ndeath-devices-tags-stale
void TestSparkplug::marksAllStaleWhenANodeDies()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->birth({number("a", 1.0)});
    plant.node->send("DBIRTH", {number("b", 2.0)}, "dev");
    QVERIFY(plant.sees(2));
    plant.node->death();
    QVERIFY(plant.sees(4));
    for (const char* id : {"plant/edge:a", "plant/edge/dev:b"}) {
        const auto samples = plant.source.of(id);
        QCOMPARE(samples.at(1).status, status::uncertainNoCommunicationLastUsable);
        QCOMPARE(samples.at(1).value, samples.at(0).value);
        QVERIFY(samples.at(1).sourceTime > samples.at(0).sourceTime);
        QVERIFY(std::abs(samples.at(1).sourceTime - base::now().microseconds) < 5'000'000);
    }
    // It comes back with values that have not changed meanwhile.
    ++plant.node->session;
    plant.node->birth({number("a", 1.0, plant.source.samples[0].sourceTime / 1000)});
    QVERIFY(plant.sees(5));
    QCOMPARE(plant.source.samples[4].status, status::good);
    QVERIFY(plant.source.samples[4].sourceTime > plant.source.of("plant/edge:a").at(1).sourceTime);
}

// tck-id-payloads-ndeath-bdseq
void TestSparkplug::ignoresTheDeathOfAnEarlierSession()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->birth({number("a", 1.0)});
    QVERIFY(plant.sees(1));
    --plant.node->session;
    plant.node->death();
    plant.node->send("NDATA", {number("a", 2.0)});
    QVERIFY(plant.sees(2));
    QCOMPARE(plant.source.samples[1].value, 2.0);
    QCOMPARE(plant.source.samples[1].status, status::good);
}

// tck-id-operational-behavior-edge-node-termination-host-action-ddeath-devices-tags-stale
void TestSparkplug::marksADeviceStaleAtTheTimeThatItsDeathStates()
{
    Plant plant;
    QVERIFY(plant.start());
    const std::int64_t before = milliseconds() - 60'000;
    plant.node->birth({number("a", 1.0)});
    plant.node->send("DBIRTH", {number("b", 2.0, before)}, "dev");
    QVERIFY(plant.sees(2));
    plant.node->at = before + 5000;
    plant.node->send("DDEATH", {}, "dev");
    QVERIFY(plant.sees(3));
    QCOMPARE(plant.source.samples[2].tag, plant.source.samples[1].tag);
    QCOMPARE(plant.source.samples[2].status, status::uncertainNoCommunicationLastUsable);
    QCOMPARE(plant.source.samples[2].sourceTime, (before + 5000) * 1000);
    plant.node->at = 0;
    plant.node->send("DDATA", {number("b", 3.0)}, "dev");
    QVERIFY(plant.isAsked()); // data of a device that is gone
}

// A node and its device whose clocks are ten hours ahead.
void TestSparkplug::marksStaleByItsOwnClockWhatIsStampedAhead()
{
    Plant plant;
    QVERIFY(plant.start());
    const std::int64_t ahead = milliseconds() + 36'000'000;
    plant.node->at = ahead;
    plant.node->birth({number("a", 1.0, ahead)});
    plant.node->send("DBIRTH", {number("b", 2.0, ahead)}, "dev");
    QVERIFY(plant.sees(2));
    plant.node->send("DDEATH", {}, "dev");
    plant.node->death();
    QVERIFY(plant.sees(4));
    for (const char* id : {"plant/edge:a", "plant/edge/dev:b"}) {
        const auto samples = plant.source.of(id);
        QCOMPARE(samples.back().status, status::uncertainNoCommunicationLastUsable);
        QVERIFY(samples.back().sourceTime <=
                base::now().microseconds); // in the millisecond of the value, it is one behind
    }
}

void TestSparkplug::missesDevicesThatDoNotFollowTheirNode()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->birth({});
    plant.node->send("DBIRTH", {number("b", 2.0)}, "stays");
    plant.node->send("DBIRTH", {number("b", 2.0)}, "goes");
    QVERIFY(plant.sees(2));
    plant.node->birth({});
    plant.node->send("DBIRTH", {number("b", 2.5)}, "stays");
    plant.source.work(600);
    QCOMPARE(plant.source.of("plant/edge/stays:b").back().status, status::good);
    QCOMPARE(plant.source.of("plant/edge/goes:b").back().status, status::uncertainNoCommunicationLastUsable);
}

// tck-id-payloads-sequence-num-incrementing
void TestSparkplug::wrapsSequenceNumbers()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->birth({number("a", 0.0)});
    for (int i = 1; i <= 600; ++i) plant.node->send("NDATA", {number("a", i, 1'900'000'000'000 + i)});
    QVERIFY(plant.sees(601));
    plant.source.work(500);
    QVERIFY(plant.source.gaps.empty());
    QVERIFY(!plant.node->command(50));
    for (std::size_t i = 0; i < 601; ++i) QCOMPARE(plant.source.samples[i].value, double(i));
}

// tck-id-operational-behavior-host-reordering-start, -host-reordering-success
void TestSparkplug::ordersMessagesThatCameLate()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->birth({number("a", 0.0)});
    for (const int i : {1, 4, 3, 2, 5}) plant.node->send("NDATA", {number("a", i)}, {}, std::uint64_t(i));
    QVERIFY(plant.sees(6));
    plant.source.work(600);
    for (std::size_t i = 0; i < 6; ++i) QCOMPARE(plant.source.samples[i].value, double(i));
    QVERIFY(plant.source.gaps.empty());
    QVERIFY(!plant.node->command(50));
}

// tck-id-operational-behavior-host-reordering-rebirth
void TestSparkplug::asksForABirthWhenAMessageIsMissing()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->birth({number("a", 0.0)});
    plant.node->send("NDATA", {number("a", 1.0)}, {}, 1);
    QVERIFY(plant.sees(2));
    plant.node->send("NDATA", {number("a", 4.0)}, {}, 4);
    plant.node->send("NDATA", {number("a", 6.0)}, {}, 6);
    plant.source.work(100);
    QCOMPARE(plant.source.samples.size(), std::size_t(2));
    QVERIFY(plant.isAsked());
    QVERIFY(plant.sees(5));
    QCOMPARE(plant.source.samples[3].value, 6.0);
    QCOMPARE(plant.source.samples[4].value, 6.0); // what it has by now is in doubt
    QVERIFY(plant.source.until([&] { return !plant.source.gaps.empty(); }));
    QCOMPARE(plant.source.gaps[0].cause, Gap::Cause::Sequence);
    QCOMPARE(plant.source.gaps[0].lost, std::int64_t(3));
    QVERIFY(holds(plant.source.gaps[0].detail, "plant/edge"));
    plant.node->send("NDATA", {number("a", 7.0)}, {}, 7);
    QVERIFY(plant.sees(6));
    for (std::size_t i = 2; i < 6; ++i) QCOMPARE(qualityOf(plant.source.samples[i].status), Quality::Uncertain);
    plant.node->birth({number("a", 7.0)});
    QVERIFY(plant.sees(7));
    QCOMPARE(plant.source.samples[6].status, status::good);
}

// Twice within the ten seconds in which a node is asked once: the second time it is asked when they are over, and until it answers its values,
// also those that come by alias or not at all, are not good.
void TestSparkplug::makesUpForARequestThatCameTooEarly()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->send("NDATA", {number("a", 1.0)});
    QVERIFY(plant.isAsked());
    plant.node->birth({with(number("a", 1.0), 1), with(number("b", 1.0), 2)});
    plant.node->send("DBIRTH", {number("c", 1.0)}, "dev");
    QVERIFY(plant.sees(3));
    plant.node->send("NDATA", {byAlias(1, 2.0)}, {}, 3); // 2 is missing, with b = 99
    const auto isUncertain = [&](const char* tag) {
        const auto all = plant.source.of(tag);
        return !all.empty() && all.back().status == status::uncertainNoCommunicationLastUsable;
    };
    QVERIFY(plant.source.until([&] { return isUncertain("plant/edge:b") && isUncertain("plant/edge/dev:c"); }));
    QCOMPARE(plant.source.of("plant/edge:b").back().value, 1.0);
    plant.node->send("NDATA", {byAlias(1, 3.0)}, {}, 4);
    QVERIFY(plant.source.until([&] { return plant.source.of("plant/edge:a").back().value == 3.0; }));
    QCOMPARE(plant.source.of("plant/edge:a").back().status, status::uncertain);
    QVERIFY(plant.isAsked(15'000));
    plant.node->birth({with(number("a", 3.0), 1), with(number("b", 99.0), 2)});
    QVERIFY(plant.source.until([&] { return plant.source.of("plant/edge:b").back().value == 99.0; }));
    QCOMPARE(plant.source.of("plant/edge:b").back().status, status::good);
    QVERIFY(isUncertain("plant/edge/dev:c")); // its own birth is to follow
}

void TestSparkplug::asksWhoItIsThatSendsData()
{
    Plant plant;
    QVERIFY(plant.start());
    for (int i = 0; i < 20; ++i) plant.node->send("NDATA", {number("a", i)});
    QVERIFY(plant.isAsked());
    QVERIFY(!plant.isAsked(300)); // once, not twenty times
    QVERIFY(plant.source.samples.empty());
    QVERIFY(!plant.source.gaps.empty());
    // Nobody knows what they said: a gap, but no counted loss. That it waits is said once it should have been answered.
    for (const Gap& gap : plant.source.gaps) {
        QCOMPARE(gap.lost, std::int64_t(-1));
        QVERIFY(holds(gap.detail, "waits for the birth of plant/edge"));
    }
    QCOMPARE(plant.source.connector->status().state, State::Connected);
    QVERIFY(plant.source.until([&] { return plant.source.connector->status().state == State::Degraded; }, 15'000));
    QVERIFY(holds(plant.source.connector->status().why.text(), "20 messages"));
    plant.node->birth({number("a", 1.0)});
    QVERIFY(plant.sees(1));
    QVERIFY(plant.source.until([&] { return plant.source.connector->status().state == State::Connected; }));
    // What is missing after a birth is a loss.
    plant.source.gaps.clear();
    plant.node->send("NDATA", {number("a", 3.0)}, {}, 3);
    QVERIFY(plant.source.until([&] { return !plant.source.gaps.empty(); }));
    QCOMPARE(plant.source.gaps[0].lost, std::int64_t(2));
}

// Nobody waits for the birth of one that has gone.
void TestSparkplug::speaksNoMoreOfANodeThatDiedUnborn()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->send("NDATA", {number("a", 1.0)});
    QVERIFY(plant.source.until([&] { return plant.source.connector->status().state == State::Degraded; }, 15'000));
    plant.node->death();
    QVERIFY(plant.source.until([&] { return plant.source.connector->status().state == State::Connected; }));
}

void TestSparkplug::asksForABirthWhenAnAliasIsUnknown()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->birth({with(number("a", 1.0), 1)});
    plant.node->send("NDATA", {byAlias(99, 5.0), byAlias(1, 2.0)});
    QVERIFY(plant.isAsked());
    QVERIFY(plant.sees(2));
    QCOMPARE(plant.source.samples[1].value, 2.0);
    QVERIFY(plant.source.until([&] { return !plant.source.gaps.empty(); }));
    QCOMPARE(plant.source.gaps[0].lost, std::int64_t(-1));
}

void TestSparkplug::asksAgainOnceItIsBack()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->birth({number("a", 1.0)});
    QVERIFY(plant.sees(1));
    plant.broker.kill();
    QVERIFY(plant.source.until([&] { return plant.source.connector->status().state == State::Retrying; }));
    QVERIFY(plant.broker.again());
    EdgeNode again(plant.broker.port());
    QVERIFY(again.listen());
    QVERIFY(plant.source.connected());
    std::optional<std::pair<std::string, wire::Payload>> asked;
    QVERIFY(plant.source.until([&] { return (asked = again.command(1)).has_value(); }));
    QCOMPARE(asked->second.metrics(0).name(), std::string("Node Control/Rebirth"));
    // It answers with what it had all the time; the value stands for now again.
    again.birth({number("a", 1.0, plant.source.samples[0].sourceTime / 1000)});
    QVERIFY(plant.sees(2));
    QCOMPARE(plant.source.samples[1].status, status::good);
    QVERIFY(plant.source.samples[1].sourceTime > plant.source.samples[0].sourceTime);
}

void TestSparkplug::keepsHistoryOutOfThePresent()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->birth({number("a", 1.0)});
    wire::Metric old = number("a", 99.0, milliseconds() - 3'600'000);
    old.set_is_historical(true);
    plant.node->send("NDATA", {old});
    QVERIFY(plant.sees(2));
    QCOMPARE(plant.source.samples[1].value, 99.0);
    QCOMPARE(plant.source.samples[1].sourceTime, std::int64_t(old.timestamp()) * 1000);
    QVERIFY(plant.source.samples[1].sourceTime < plant.source.samples[0].sourceTime);
    plant.node->death();
    QVERIFY(plant.sees(3));
    QCOMPARE(plant.source.samples[2].value, 1.0); // the last that was live
}

void TestSparkplug::takesNullAndQuality()
{
    Plant plant;
    QVERIFY(plant.start());
    wire::Metric nothing = number("a", 1.0);
    nothing.clear_double_value();
    nothing.set_is_null(true);
    const auto withQuality = [](int code) {
        wire::Metric metric = number("b", code);
        metric.mutable_properties()->add_keys("Quality");
        metric.mutable_properties()->add_values()->set_int_value(std::uint32_t(code));
        return metric;
    };
    plant.node->birth({nothing, withQuality(192)});
    plant.node->send("NDATA", {withQuality(500)});
    plant.node->send("NDATA", {withQuality(0)});
    QVERIFY(plant.sees(4));
    QCOMPARE(plant.source.samples[0].status, status::bad);
    QVERIFY(std::isnan(plant.source.samples[0].value));
    QCOMPARE(plant.source.samples[1].status, status::good);
    QCOMPARE(plant.source.samples[2].status, status::uncertainNoCommunicationLastUsable);
    QCOMPARE(plant.source.samples[3].status, status::bad);
}

void TestSparkplug::readsEveryDataType_data()
{
    using List = std::vector<double>;
    QTest::addColumn<int>("type");
    QTest::addColumn<std::string>("wire"); // one field, as it stands on the wire
    QTest::addColumn<Value>("value");
    QTest::addColumn<bool>("exact");
    const auto row = [](const char* name, int type, auto fill, Value value, bool exact = true) {
        wire::Metric metric;
        fill(metric);
        QTest::newRow(name) << type << metric.SerializeAsString() << value << exact;
    };
    const auto whole = [](std::uint32_t bits) { return [bits](wire::Metric& metric) { metric.set_int_value(bits); }; };
    const auto lengthy = [](std::uint64_t bits) {
        return [bits](wire::Metric& metric) { metric.set_long_value(bits); };
    };
    const auto bytes = [](std::string text) { return [text](wire::Metric& metric) { metric.set_bytes_value(text); }; };
    const auto text = [](std::string words) {
        return [words](wire::Metric& metric) { metric.set_string_value(words); };
    };
    row("Int8", 1, whole(0xFFFFFFFF), -1.0);
    row("Int8 in one byte", 1, whole(0xFE), -2.0);
    row("Int16", 2, whole(0xFFFF8000), -32768.0);
    row("Int32", 3, whole(0x80000000), -2147483648.0);
    row("Int64", 4, lengthy(std::uint64_t(-5)), -5.0);
    row("Int64 beyond 2^53", 4, lengthy(9007199254740993), 9007199254740992.0, false);
    row("UInt8", 5, whole(255), 255.0);
    row("UInt16", 6, whole(65535), 65535.0);
    row("UInt32", 7, whole(4294967295u), 4294967295.0);
    row("UInt32 in the long field", 7, lengthy(4294967295u), 4294967295.0);
    row("UInt64", 8, lengthy(1ull << 60), std::ldexp(1.0, 60));
    row("the largest UInt64", 8, lengthy(~0ull), std::ldexp(1.0, 64), false);
    row("Float", 9, [](wire::Metric& metric) { metric.set_float_value(0.5f); }, 0.5);
    row("Double", 10, [](wire::Metric& metric) { metric.set_double_value(0.1); }, 0.1);
    row("Boolean", 11, [](wire::Metric& metric) { metric.set_boolean_value(true); }, 1.0);
    row("String", 12, text("läuft"), std::string("läuft"));
    row("DateTime", 13, lengthy(1'772'323'200'250), std::string("2026-03-01T00:00:00.250Z"));
    row("Text", 14, text("x"), std::string("x"));
    row("UUID", 15, text("6f1c"), std::string("6f1c"));
    row("Int8Array", 22, bytes("\xff\x01"), List{-1, 1});
    row("Int16Array", 23, bytes(packed<std::int16_t>({-2, 300})), List{-2, 300});
    row("Int32Array", 24, bytes(packed<std::int32_t>({-3})), List{-3});
    row("Int64Array", 25, bytes(packed<std::int64_t>({-4, 5})), List{-4, 5});
    row("UInt8Array", 26, bytes("\xff"), List{255});
    row("UInt16Array", 27, bytes(packed<std::uint16_t>({65535})), List{65535});
    row("UInt32Array", 28, bytes(packed<std::uint32_t>({7})), List{7});
    row("UInt64Array", 29, bytes(packed<std::uint64_t>({8})), List{8});
    row("FloatArray", 30, bytes(packed<float>({0.25f})), List{0.25});
    row("DoubleArray", 31, bytes(packed<double>({0.1, -2})), List{0.1, -2});
    row("BooleanArray", 32, bytes(std::string("\x0c\x00\x00\x00\x34\xd0", 6)),
        List{0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 1});
    row("StringArray", 33, bytes(std::string("ab\0ö\0", 6)), std::string(R"(["ab", "ö"])"));
    row("DateTimeArray", 34, bytes(packed<std::int64_t>({1'772'323'200'250})), List{1'772'323'200'250});
}

void TestSparkplug::readsEveryDataType()
{
    QFETCH(int, type);
    QFETCH(std::string, wire);
    QFETCH(Value, value);
    QFETCH(bool, exact);
    wire::Metric metric;
    QVERIFY(metric.ParseFromString(wire));
    const auto read = readMetric(metric, DataType(type));
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().what.text().c_str());
    QVERIFY(read->value == value);
    QCOMPARE(read->status, exact ? status::good : status::uncertainSensorNotAccurate);
    QVERIFY(kindOf(DataType(type)) == mqtt::kindOf(value));
    // In a field of another type it is no value, and a list that is cut is none either.
    wire::Metric wrong;
    wrong.set_dataset_value("x");
    QVERIFY(!readMetric(wrong, DataType(type)).ok());
    if (metric.has_bytes_value() && type != 22 && type != 26) {
        metric.mutable_bytes_value()->pop_back();
        QVERIFY(!readMetric(metric, DataType(type)).ok());
    }
}

void TestSparkplug::refusesWhatCannotBeRecorded()
{
    Plant plant;
    QVERIFY(plant.start());
    wire::Metric table;
    table.set_name("table");
    table.set_datatype(std::uint32_t(DataType::DataSet));
    table.set_dataset_value("\x08\x01");
    wire::Metric odd = number("odd", 1.0);
    odd.set_datatype(77);
    plant.node->birth({table, odd, number("a", 1.0)});
    QVERIFY(plant.sees(1));
    QCOMPARE(plant.source.tags.size(), std::size_t(1));
    QCOMPARE(plant.source.connector->status().state, State::Degraded);
    QVERIFY(holds(plant.source.connector->status().why.text(), "plant/edge:odd"));
    QVERIFY(plant.source.until([&] { return !plant.source.gaps.empty(); }));
    QCOMPARE(plant.source.gaps[0].lost, std::int64_t(2));
    table.clear_name();
    table.set_alias(1);
    plant.node->send("NDATA", {number("table", 1.0), number("a", 2.0)});
    QVERIFY(plant.sees(2));
    QVERIFY(!plant.node->command(100)); // it is known, so nothing is asked
}

void TestSparkplug::leavesTransientMetricsOut()
{
    Plant plant;
    QVERIFY(plant.start());
    wire::Metric passing = number("passing", 1.0);
    passing.set_is_transient(true);
    plant.node->birth({passing, number("a", 1.0)});
    passing.set_double_value(2.0);
    plant.node->send("NDATA", {passing, number("a", 2.0)});
    QVERIFY(plant.sees(2));
    QCOMPARE(plant.source.tags.size(), std::size_t(1));
}

void TestSparkplug::followsANodeThatChangesItsTags()
{
    Plant plant;
    QVERIFY(plant.start());
    plant.node->birth({with(number("a", 1.0), 1), with(number("b", 2.0), 2)});
    QVERIFY(plant.sees(2));
    wire::Metric words = number("a", 0.0);
    words.set_datatype(std::uint32_t(DataType::String));
    words.set_string_value("now a text");
    plant.node->birth({with(words, 2), with(number("c", 3.0), 1)});
    plant.node->send("NDATA", {byAlias(1, 4.0)});
    QVERIFY(plant.source.until([&] { return plant.source.of("plant/edge:c").size() == 2; }));
    QCOMPARE(plant.source.of("plant/edge:c").at(1).value, 4.0);
    QCOMPARE(plant.source.tags.size(), std::size_t(3));
    QCOMPARE(plant.source.of("plant/edge:b").back().status, status::uncertainNoCommunicationLastUsable);
    // What is a text now is described as one, and its number ends.
    QCOMPARE(qualityOf(plant.source.of("plant/edge:a").back().status), Quality::Bad);
    QCOMPARE(plant.source.tags[std::size_t(plant.source.find("plant/edge:a"))].kind, TagKind::Text);
    QVERIFY(plant.source.until([&] { return plant.source.longs.size() == 1; }));
    QCOMPARE(std::get<std::string>(plant.source.longs[0].value), std::string("now a text"));
}

// tck-id-payloads-ncmd-qos, tck-id-payloads-dcmd-qos, tck-id-payloads-alias-data-cmd-requirement
void TestSparkplug::writesToNodesAndDevices()
{
    Plant plant;
    QVERIFY(plant.start({{"writable", "yes"}}));
    wire::Metric locked = number("locked", 3.0);
    locked.mutable_properties()->add_keys("readOnly");
    locked.mutable_properties()->add_values()->set_boolean_value(true);
    plant.node->birth({number("a", 1.0), locked});
    plant.node->send("DBIRTH", {with(number("b", 2.0), 9)}, "dev");
    QVERIFY(plant.sees(3));
    QVERIFY(plant.source.tags[0].writable && !plant.source.tags[1].writable);
    const auto tag = [&](const char* id) { return std::uint32_t(plant.source.find(id)); };

    // The device reports the value back.
    std::stop_source done;
    std::optional<std::pair<std::string, wire::Payload>> command;
    QThread* const answering = QThread::create([&] {
        command = plant.node->command(3000);
        plant.node->send("DDATA", {byAlias(9, 2.5)}, "dev");
    });
    answering->start();
    const base::Done written = support::writeTo(*plant.source.connector, tag("plant/edge/dev:b"), 2.5, {});
    answering->wait();
    delete answering;
    QVERIFY2(written.ok(), written.ok() ? "" : written.error().what.text().c_str());
    QCOMPARE(command->first, std::string("spBv1.0/plant/DCMD/edge/dev"));
    QVERIFY(!command->second.has_seq());
    QVERIFY(!command->second.metrics(0).has_name());
    QCOMPARE(command->second.metrics(0).alias(), std::uint64_t(9));
    QCOMPARE(command->second.metrics(0).double_value(), 2.5);

    done.request_stop();
    const base::Done unsaid =
        support::writeTo(*plant.source.connector, tag("plant/edge:a"), 7.0, {{}, done.get_token()});
    QVERIFY(!unsaid.ok());
    QVERIFY(holds(unsaid.error().what.text(), "did not report it back"));
    command = plant.node->command(3000);
    QCOMPARE(command->first, std::string("spBv1.0/plant/NCMD/edge"));
    QCOMPARE(command->second.metrics(0).name(), std::string("a"));
    QVERIFY(!support::writeTo(*plant.source.connector, tag("plant/edge:a"), std::string("seven"), {}).ok());
    plant.node->death();
    QVERIFY(plant.sees(6));
    QVERIFY(holds(support::writeTo(*plant.source.connector, tag("plant/edge:a"), 7.0, {}).error().what.text(),
                  "not available"));
}

void TestSparkplug::writesWholeNumbersWithinTheirBounds()
{
    struct Bounds {
        DataType type;
        double low, high;
    };
    for (const Bounds& bounds : {Bounds{DataType::Int8, -128, 127}, Bounds{DataType::Int16, -32768, 32767},
                                 Bounds{DataType::Int32, -2147483648.0, 2147483647.0}, Bounds{DataType::UInt8, 0, 255},
                                 Bounds{DataType::UInt16, 0, 65535}, Bounds{DataType::UInt32, 0, 4294967295.0},
                                 Bounds{DataType::Int64, -9007199254740992.0, 9007199254740992.0},
                                 Bounds{DataType::UInt64, 0, 9007199254740992.0}, Bounds{DataType::Boolean, 0, 1}}) {
        for (const double value : {bounds.low, bounds.high}) {
            wire::Metric metric;
            QVERIFY(writeMetric(metric, bounds.type, value).ok());
            QVERIFY(readMetric(metric, bounds.type)->value == Value(value));
        }
        wire::Metric metric;
        QVERIFY(!writeMetric(metric, bounds.type, bounds.high + 2).ok());
        QVERIFY(!writeMetric(metric, bounds.type, bounds.low - 2).ok());
        QVERIFY(!writeMetric(metric, bounds.type, 0.5).ok());
        QVERIFY(!writeMetric(metric, bounds.type, std::nan("")).ok());
    }
}

// Seeded changes of good messages, through the broker: the host goes on.
void TestSparkplug::standsAnyBytes()
{
    Plant plant;
    QVERIFY(plant.start());
    wire::Payload payload;
    payload.set_timestamp(std::uint64_t(milliseconds()));
    payload.set_seq(0);
    *payload.add_metrics() = with(number("a", 1.0), 1);
    *payload.add_metrics() = plant.node->birthDeath();
    wire::Metric list;
    list.set_name("list");
    list.set_datatype(std::uint32_t(DataType::StringArray));
    list.set_bytes_value(std::string("ab\0cd\0", 6));
    list.mutable_properties()->add_keys("engUnit");
    list.mutable_properties()->add_values()->set_string_value("g/L");
    *payload.add_metrics() = list;
    const std::string good = payload.SerializeAsString();
    const std::array types{"NBIRTH", "NDATA", "NDEATH", "DBIRTH", "DDATA", "DDEATH"};
    base::Random random(20261120, "sparkplug");
    const auto below = [&](std::size_t limit) { return std::size_t(random.uniform(0.0, double(limit))) % limit; };
    MqttClient client(plant.broker.port());
    for (int i = 0; i < 8'000; ++i) {
        std::string bytes = good;
        for (std::size_t change = 0; change <= below(4); ++change) {
            const std::size_t at = below(bytes.size() + 1);
            switch (below(4)) {
            case 0:
                bytes.resize(at);
                break;
            case 1:
                bytes.insert(at, 1, char(below(256)));
                break;
            default:
                if (at < bytes.size()) bytes[at] = char(below(256));
            }
            if (bytes.empty()) break;
        }
        const std::string type = types[below(types.size())];
        client.publish("spBv1.0/plant/" + type + "/fuzz" + (type[0] == 'D' ? "/dev" : ""), bytes,
                       i % 100 == 99 ? 1 : 0);
        if (i % 100 == 99) plant.source.until([] { return true; });
    }
    plant.source.work(1200);
    QVERIFY(!plant.source.gaps.empty());
    plant.source.samples.clear();
    plant.node->birth({number("a", 42.0)});
    QVERIFY(plant.source.until([&] { return plant.source.of("plant/edge:a").size() == 1; }));
}

void TestSparkplug::understandsAnIndependentEncoder()
{
    if (const QString reason = NodeScript::missing(); !reason.isEmpty()) QSKIP(qPrintable(reason));
    NodeScript script;
    QVERIFY2(script.start("sparkplug_encode.js"), script.said().constData());
    Plant plant;
    QVERIFY(plant.start());
    const auto encoded = [&](const QByteArray& json) {
        const QByteArray hex = script.ask("encode " + json, "hex");
        return QByteArray::fromHex(hex.mid(4)).toStdString();
    };
    const QByteArray birthText = R"({"timestamp": 1772323200000, "seq": 0, "metrics": [
        {"name": "bdSeq", "type": "Int64", "value": 3},
        {"name": "i8", "type": "Int8", "value": -5}, {"name": "i16", "type": "Int16", "value": -500},
        {"name": "i32", "type": "Int32", "value": -70000}, {"name": "u32", "type": "UInt32", "value": 4000000000},
        {"name": "i64", "type": "Int64", "value": -5000000000}, {"name": "u64", "type": "UInt64", "value": 5000000000},
        {"name": "f", "type": "Float", "value": 0.5}, {"name": "d", "type": "Double", "value": 0.1, "alias": 44, "timestamp": 1772323201000,
         "properties": {"engUnit": {"type": "String", "value": "g/L"}}},
        {"name": "b", "type": "Boolean", "value": true}, {"name": "s", "type": "String", "value": "läuft"},
        {"name": "t", "type": "DateTime", "value": 1772323200250}]})";
    const std::string birth = encoded(birthText.simplified());
    QVERIFY(!birth.empty());
    plant.node->client.publish("spBv1.0/plant/NBIRTH/other", birth, 0);
    QVERIFY(plant.source.until([&] { return plant.source.samples.size() == 9 && plant.source.longs.size() == 2; }));
    const std::map<std::string, double> expected{{"i8", -5},   {"i16", -500}, {"i32", -70000},
                                                 {"u32", 4e9}, {"i64", -5e9}, {"u64", 5e9},
                                                 {"f", 0.5},   {"d", 0.1},    {"b", 1}};
    for (const auto& [name, value] : expected) {
        const auto samples = plant.source.of("plant/other:" + name);
        QVERIFY2(samples.size() == 1 && samples[0].value == value && samples[0].status == status::good, name.c_str());
    }
    QCOMPARE(plant.source.of("plant/other:d")[0].sourceTime, std::int64_t(1'772'323'201'000'000));
    QCOMPARE(plant.source.tags[std::size_t(plant.source.find("plant/other:d"))].unit, std::string("g/L"));
    QCOMPARE(std::get<std::string>(plant.source.longs[0].value), std::string("läuft"));
    QCOMPARE(std::get<std::string>(plant.source.longs[1].value), std::string("2026-03-01T00:00:00.250Z"));
    const QByteArray dataText = R"({"timestamp": 1772323202000, "seq": 1, "metrics": [{"alias": 44, "type": "Double",
                                    "value": 0.2, "timestamp": 1772323202000}]})";
    plant.node->client.publish("spBv1.0/plant/NDATA/other", encoded(dataText.simplified()), 0);
    QVERIFY(plant.source.until([&] { return plant.source.of("plant/other:d").size() == 2; }));
    QCOMPARE(plant.source.of("plant/other:d")[1].value, 0.2);
}

void TestSparkplug::isUnderstoodByAnIndependentDecoder()
{
    if (const QString reason = NodeScript::missing(); !reason.isEmpty()) QSKIP(qPrintable(reason));
    NodeScript script;
    QVERIFY2(script.start("sparkplug_encode.js"), script.said().constData());
    Plant plant;
    QVERIFY(plant.start());
    plant.node->send("NDATA", {number("a", 1.0)});
    std::optional<std::pair<std::string, std::string>> asked;
    QVERIFY(plant.source.until([&] { return (asked = plant.node->client.take(1)).has_value(); }));
    const QByteArray json = script.ask("decode " + QByteArray::fromStdString(asked->second).toHex(), "json").mid(5);
    const base::Json read = state(json.toStdString());
    QVERIFY2(read.find("metrics"), json.constData());
    const base::Json& metric = read.find("metrics")->items().at(0);
    QCOMPARE(metric.find("name")->string(), std::string("Node Control/Rebirth"));
    QCOMPARE(metric.find("type")->string(), std::string("Boolean"));
    QVERIFY(metric.find("value")->boolean());
    QVERIFY(std::abs(read.find("timestamp")->number() - double(milliseconds())) < 10'000);
}

void TestSparkplug::refusesSettingsThatDoNotHold_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("no host id") << "host_id"
                                << ""
                                << "must not be empty";
    QTest::newRow("host id") << "host_id"
                             << "a/b"
                             << "or contain";
    QTest::newRow("group") << "group"
                           << "#"
                           << "or contain";
    QTest::newRow("topics") << "topic"
                            << "topic=a"
                            << "announce their tags";
    QTest::newRow("reorder") << "reorder"
                             << "1 h"
                             << "outside";
}

void TestSparkplug::refusesSettingsThatDoNotHold()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, why);
    Source source;
    Settings settings{{"host", "127.0.0.1"}, {"payload", "sparkplug"}, {"host_id", "titer"}};
    settings.set(key.toStdString(), text.toStdString());
    base::Errors errors;
    source.connector->open(settings, {}, errors);
    QCOMPARE(errors.size(), std::size_t(1));
    QVERIFY(holds(errors[0].what.text(), why.toStdString()));
}

TITER_TEST(TestSparkplug)

} // namespace tst_sparkplug

#include "tst_sparkplug.moc"
