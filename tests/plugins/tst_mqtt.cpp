// The MQTT connector on plain topics, against a real broker.
#include "core/base/time.h"
#include "plugins/mqtt/delivery.h"
#include "tests/support/core/write_access.h"
#include "tests/support/mqtt/broker.h"
#include "tests/support/mqtt/source.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_mqtt {

using namespace titer;
using namespace titer::connect;
using titer::support::Broker;
using titer::support::MqttClient;
using titer::support::Source;
using namespace std::chrono_literals;

namespace {

Settings plain(const Broker& broker, std::initializer_list<const char*> rows)
{
    Settings settings{{"host", "127.0.0.1"}, {"port", std::to_string(broker.port())}, {"tls", "no"}};
    for (const char* row : rows) settings.add("topic", row);
    return settings;
}

Settings secured(const Broker& broker)
{
    return {{"host", "127.0.0.1"}, {"port", std::to_string(broker.port())}, {"topic", "topic=a"}};
}

std::string words(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Finding& finding : findings)
        text += (finding.kind == Finding::Kind::Fault  ? "fault: "
                 : finding.kind == Finding::Kind::Good ? "good: "
                                                       : "notice: ") +
                finding.what.text() + "\n";
    return text;
}

bool holds(const std::string& text, const std::string& part)
{
    if (text.find(part) != std::string::npos) return true;
    qWarning("“%s” is not in “%s”", part.c_str(), text.c_str());
    return false;
}

} // namespace

class TestMqtt : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsNumbersTextsAndJson();
    void makesATagOfEachTopicThatComes();
    void makesATagOfEachMemberWhereNoPathIsGiven();
    void saysThatNothingComesWithoutATopic();
    void keepsTimesThatMessagesState();
    void takesStatusUnitAndNameFromTheMessage();
    void doesNotTakeKeptMessagesForFresh();
    void dropsWhatIsDeliveredTwice();
    void keepsTheOrderWithinAMillisecond();
    void saysWhenANumberIsTooLongToBeExact();
    void takesNullForNoValue();
    void aFirstTextHidesNoNumbers_data();
    void aFirstTextHidesNoNumbers();
    void describesATopicAgainWhoseKindChanges();
    void keepsTheOrderWhereTheFeedIsFull();
    void keepsWhatARowOfTextsSaysAsItIsWritten();
    void readsTopicsInAnyScript();
    void countsWhatItCannotUnderstand_data();
    void countsWhatItCannotUnderstand();
    void refusesHugeMessages();
    void findsABrokenBrokerAgain();
    void waitsForABrokerThatIsNotThereYet();
    void doesNotWaitForTheResolver();
    void takesAFloodWithoutLoss();
    void reportsWhatASlowReaderMisses();
    void writesAndIsDoneWhenTheBrokerHasIt();
    void speaksVersion5();
    void keepsASessionAtTheBroker();
    void tellsTheBrokerOnlyOfWhatItsReaderHasTaken();
    void showsTheTreeOfTopics();
    void trustsAnAuthorityThatIsGiven();
    void trustsNobodyElse();
    void trustsAPinnedCertificateAlone();
    void refusesACertificateForAnotherName();
    void reachesABrokerAtTheSecondAddressOfItsName();
    void showsACertificateOfItsOwn();
    void asksNobodyForThePassphraseOfAKey();
    void saysThatThePasswordIsWrong();
    void saysThatThePortDoesNotSpeakTls();
    void testsAConnection();
    void refusesSettingsThatDoNotHold_data();
    void refusesSettingsThatDoNotHold();
    void reportsWhatItTouches();
};

void TestMqtt::initTestCase()
{
    if (const QString reason = Broker::missing(); !reason.isEmpty()) QSKIP(qPrintable(reason));
}

void TestMqtt::readsNumbersTextsAndJson()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(
        plain(broker, {"topic=ph, unit=1, name=pH head", "topic=state", "topic=oxygen, value=dissolved.0.value",
                       "topic=spectrum, value=/counts", "topic=on"})));
    QCOMPARE(source.connector->status().protection, Protection::Unsecured);
    QVERIFY(source.connected());
    QVERIFY(source.connector->heartbeat().has_value());
    MqttClient client(broker.port());
    const std::int64_t before = base::now().microseconds;
    client.publish("ph", " 7.12 ");
    client.publish("state", "Feeding");
    client.publish("oxygen", R"({"dissolved": [{"value": 4.05e1}]})");
    client.publish("spectrum", R"({"counts": [1, 2.5, 3]})");
    client.publish("on", "true");
    QVERIFY(source.until([&] { return source.samples.size() >= 3 && source.longs.size() >= 2; }));
    QCOMPARE(source.tags.size(), std::size_t(5));
    QCOMPARE(source.of("ph").at(0).value, 7.12);
    QCOMPARE(source.of("ph").at(0).status, status::good);
    QCOMPARE(source.tags[std::size_t(source.find("ph"))].unit, std::string("1"));
    QCOMPARE(source.tags[std::size_t(source.find("ph"))].label, std::string("pH head"));
    QCOMPARE(source.of("oxygen#dissolved.0.value").at(0).value, 40.5);
    QCOMPARE(source.of("on").at(0).value, 1.0);
    QCOMPARE(std::get<std::string>(source.longs.at(0).value), std::string("Feeding"));
    QCOMPARE(std::get<std::vector<double>>(source.longs.at(1).value), (std::vector<double>{1, 2.5, 3}));
    QCOMPARE(source.tags[source.longs.at(1).tag].kind, TagKind::Array);
    const Sample& sample = source.samples.front();
    QVERIFY(sample.receiveTime % 1000 == 0 && sample.receiveTime >= before - 1000 &&
            sample.sourceTime == sample.receiveTime);
}

void TestMqtt::makesATagOfEachTopicThatComes()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=plant/+/temperature, unit=°C, name=Temperature", "topic=lab/#"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    for (const char* topic :
         {"plant/N-1/temperature", "plant/N-2/temperature", "plant/N-1/pressure", "lab/a/b/c", "lab", "other"})
        client.publish(topic, "1");
    client.publish("plant/N-1/temperature", "2");
    QVERIFY(source.until([&] { return source.samples.size() == 5; }));
    QCOMPARE(source.reported, 4);
    QCOMPARE(source.of("plant/N-1/temperature").size(), std::size_t(2));
    QCOMPARE(source.tags[std::size_t(source.find("plant/N-2/temperature"))].label, std::string("Temperature N-2"));
    QVERIFY(source.find("lab/a/b/c") >= 0 && source.find("lab") >= 0);
    QCOMPARE(source.find("other"), -1);
}

void TestMqtt::makesATagOfEachMemberWhereNoPathIsGiven()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=head, time=ts"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    client.publish("head",
                   R"({"ts": "2026-03-01T00:00:00Z", "ph": 7, "gas": {"co2": 5.5}, "mode": "auto", "odd.key": 1})");
    QVERIFY(source.until([&] { return source.samples.size() == 2 && source.longs.size() == 1; }));
    QCOMPARE(source.tags.size(), std::size_t(3));
    QCOMPARE(source.of("head#gas.co2").at(0).value, 5.5);
    QCOMPARE(source.of("head#ph").at(0).sourceTime, base::readInstant("2026-03-01T00:00:00Z")->microseconds);
}

// While it records too: it is connected, and would stay so for ever.
void TestMqtt::saysThatNothingComesWithoutATopic()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {})));
    QVERIFY(source.until([&] { return source.connector->status().state == State::Degraded; }));
    QVERIFY(holds(source.connector->status().why.text(), "No topic is given"));
    QVERIFY(!source.connector->status().remedy.text().empty());
}

void TestMqtt::keepsTimesThatMessagesState()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=t/+, value=v, time=t"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    const std::int64_t at = base::readInstant("2026-03-01T08:30:00.25Z")->microseconds;
    client.publish("t/iso", R"({"v": 1, "t": "2026-03-01T09:30:00.25+01:00"})");
    client.publish("t/s", R"({"v": 1, "t": )" + std::to_string(at / 1'000'000) + ".25}");
    client.publish("t/ms", R"({"v": 1, "t": )" + std::to_string(at / 1000) + "}");
    client.publish("t/us", R"({"v": 1, "t": )" + std::to_string(at) + "}");
    client.publish("t/ns", R"({"v": 1, "t": ")" + std::to_string(at) + R"(000"})");
    client.publish("t/zoneless", R"({"v": 1, "t": "2026-03-01 09:30"})");
    QVERIFY(source.until([&] { return source.samples.size() == 5 && !source.gaps.empty(); }));
    for (const Sample& sample : source.samples) QCOMPARE(sample.sourceTime, at);
    QCOMPARE(source.gaps.at(0).cause, Gap::Cause::Unreadable);
    QVERIFY(holds(source.gaps.at(0).detail, "zone"));
}

void TestMqtt::takesStatusUnitAndNameFromTheMessage()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=s, value=v, status=q, unit=$.u, name=$.n"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    client.publish("s", R"({"v": 1, "q": "good", "u": "g/L", "n": "Glucose"})");
    client.publish("s", R"({"v": 2, "q": "Uncertain", "u": "g/L", "n": "Glucose"})");
    client.publish("s", R"({"v": 3, "q": false, "u": "mmol/L", "n": "Glucose old"})");
    client.publish("s", R"({"v": 4, "q": 2156724224, "u": "mmol/L", "n": "Glucose old"})");
    QVERIFY(source.until([&] { return source.samples.size() == 4; }));
    QCOMPARE(source.samples[0].status, status::good);
    QCOMPARE(source.samples[1].status, status::uncertain);
    QCOMPARE(source.samples[2].status, status::bad);
    QCOMPARE(source.samples[3].status, status::badOutOfService);
    QCOMPARE(source.reported, 2);
    QCOMPARE(source.tags.size(), std::size_t(1));
    QCOMPARE(source.tags[0].unit, std::string("mmol/L"));
    QCOMPARE(source.tags[0].label, std::string("Glucose old"));
}

void TestMqtt::doesNotTakeKeptMessagesForFresh()
{
    Broker broker;
    QVERIFY(broker.start());
    MqttClient client(broker.port());
    client.publish("k/bare", "5", 1, true);
    client.publish("k/timed", R"({"v": 6, "t": "2026-03-01T00:00:00Z"})", 1, true);
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=k/bare", "topic=k/timed, value=v, time=t"})));
    QVERIFY(source.until([&] { return source.samples.size() == 2; }));
    QCOMPARE(source.of("k/bare").at(0).status, status::uncertainLastUsable);
    QCOMPARE(source.of("k/timed#v").at(0).status, status::good);
    QCOMPARE(source.of("k/timed#v").at(0).sourceTime, base::readInstant("2026-03-01T00:00:00Z")->microseconds);
    client.publish("k/bare", "5", 1, true);
    QVERIFY(source.until([&] { return source.samples.size() == 3; }));
    QCOMPARE(source.samples.back().status, status::good); // this one was published just now
}

void TestMqtt::dropsWhatIsDeliveredTwice()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=d/#, value=v, time=t", "topic=d/+, value=v, time=t"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    client.publish("d/a", R"({"v": 6, "t": 1800000000})");
    client.publish("d/a", R"({"v": 6, "t": 1800000000})");
    client.publish("d/a", R"({"v": 6, "t": 1800000001})");
    client.publish("d/end", R"({"v": 6, "t": 1800000001})");
    QVERIFY(source.until([&] { return source.find("d/end#v") >= 0; }));
    QCOMPARE(source.of("d/a#v").size(), std::size_t(2));
}

void TestMqtt::keepsTheOrderWithinAMillisecond()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=o"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    for (int i = 0; i < 300; ++i) client.publish("o", std::to_string(i), 0);
    QVERIFY(source.until([&] { return source.samples.size() == 300; }));
    for (std::size_t i = 1; i < 300; ++i) {
        QCOMPARE(source.samples[i].value, double(i));
        QVERIFY(source.samples[i].sourceTime > source.samples[i - 1].sourceTime);
        QVERIFY(source.samples[i].sourceTime < source.samples[i].receiveTime + 1000);
    }
}

void TestMqtt::saysWhenANumberIsTooLongToBeExact()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=n/+", "topic=j, value=a.1.b"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    client.publish("n/exact", "9007199254740992");
    client.publish("n/long", "9007199254740993");
    client.publish("n/float", "1.5e20");
    client.publish("j", R"({"x": "\"]", "a": [{"b": 1}, {"b": 12345678901234567891, "c": []}]})");
    QVERIFY(source.until([&] { return source.samples.size() == 4; }));
    QCOMPARE(source.of("n/exact").at(0).status, status::good);
    QCOMPARE(source.of("n/long").at(0).status, status::uncertainSensorNotAccurate);
    QCOMPARE(source.of("n/float").at(0).status, status::good);
    QCOMPARE(source.of("j#a.1.b").at(0).status, status::uncertainSensorNotAccurate);
}

void TestMqtt::takesNullForNoValue()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=z, value=v"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    client.publish("z", R"({"v": 3})");
    client.publish("z", R"({"v": null})");
    QVERIFY(source.until([&] { return source.samples.size() == 2; }));
    QCOMPARE(source.samples[1].status, status::bad);
    QVERIFY(std::isnan(source.samples[1].value));
}

// The cases of a topic whose row states a unit or a kind, or whose values are numbers but for "NaN".
void TestMqtt::aFirstTextHidesNoNumbers_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<double>("value"); // NaN: a bad one
    QTest::newRow("NaN, with a unit") << QByteArray("topic=p, unit=°C") << QByteArray("NaN") << std::nan("");
    QTest::newRow("NaN, without one") << QByteArray("topic=p") << QByteArray("nan") << std::nan("");
    QTest::newRow("n/a") << QByteArray("topic=p, unit=°C") << QByteArray("n/a") << std::nan("");
    QTest::newRow("offline") << QByteArray("topic=p, unit=°C") << QByteArray("offline") << std::nan("");
    QTest::newRow("a number is stated") << QByteArray("topic=p, kind=number") << QByteArray("offline") << std::nan("");
    QTest::newRow("decimal comma") << QByteArray("topic=p, unit=°C") << QByteArray("36,5") << 36.5;
    QTest::newRow("decimal comma alone") << QByteArray("topic=p") << QByteArray("-36,5") << -36.5;
    QTest::newRow("a list of three") << QByteArray("topic=p, unit=°C") << QByteArray("1,2,3") << std::nan("");
    QTest::newRow("in JSON") << QByteArray("topic=p, value=v, unit=°C") << QByteArray(R"({"v": "36,5"})") << 36.5;
    QTest::newRow("a list in JSON") << QByteArray("topic=p, unit=°C") << QByteArray("[1, 2]") << std::nan("");
}

void TestMqtt::aFirstTextHidesNoNumbers()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, first);
    QFETCH(double, value);
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {row.constData()})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    const bool isJson = row.contains("value=v");
    client.publish("p", first.toStdString());
    client.publish("p", isJson ? R"({"v": 7.1})" : "7.1");
    QVERIFY(source.until([&] { return source.samples.size() == 2; }));
    QVERIFY(source.longs.empty());
    QCOMPARE(source.tags.size(), std::size_t(1));
    QCOMPARE(source.tags[0].kind, TagKind::Number);
    QCOMPARE(source.samples[0].status, std::isnan(value) ? status::bad : status::good);
    if (!std::isnan(value)) QCOMPARE(source.samples[0].value, value);
    QCOMPARE(source.samples[1].status, status::good);
    QCOMPARE(source.samples[1].value, 7.1);
}

// Where nothing is stated, who records decides what becomes of it: a text that came first may be one of few among numbers.
void TestMqtt::describesATopicAgainWhoseKindChanges()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=line", "topic=number", "topic=both, unit=°C"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    client.publish("line", "offline");
    client.publish("line", "99.5");
    client.publish("line", "B-12");
    QVERIFY(source.until([&] { return source.samples.size() == 1 && source.longs.size() == 2; }));
    QCOMPARE(source.reported, 3);
    QCOMPARE(source.samples[0].value, 99.5);
    QCOMPARE(source.tags[0].kind, TagKind::Text);
    // One of numbers alone stays that.
    client.publish("number", "1");
    client.publish("number", "offline");
    client.publish("number", "2");
    QVERIFY(source.until([&] { return source.of("number").size() == 3; }));
    QCOMPARE(source.of("number")[1].status, status::bad);
    QVERIFY(std::isnan(source.of("number")[1].value));
    QCOMPARE(source.longs.size(), std::size_t(2));
    // The unit of a row is that of the members that are numbers.
    client.publish("both", R"({"T": 37.1, "mode": "auto", "probe": "n/a"})");
    QVERIFY(source.until([&] { return source.longs.size() == 3; }));
    QCOMPARE(std::get<std::string>(source.longs[2].value), std::string("auto"));
    QCOMPARE(source.of("both#probe").at(0).status, status::bad);
}

// What was a value of a tag before it was described otherwise stands before that, what came after it behind it, also where there was no room.
void TestMqtt::keepsTheOrderWhereTheFeedIsFull()
{
    Feed feed(16, Backpressure::DropOldest, 4);
    mqtt::Delivery delivery;
    delivery.begin(feed);
    for (const char* name : {"a", "b", "c", "d", "e"})
        delivery.add(TagInfo{name, {}, {}, TagKind::Number}); // no room for the last
    delivery.take(0, {.value = 1.0}, 5000);
    delivery.describe(0, TagInfo{"a", {}, {}, TagKind::Text});
    delivery.take(0, {.value = std::string("offline")}, 6000);
    delivery.describe(0, TagInfo{"a", {}, {}, TagKind::Number});
    delivery.take(0, {.value = 2.0}, 7000);
    std::vector<std::string> heard;
    for (int round = 0; round < 6; ++round) {
        for (bool any = true; any;) {
            const std::optional<Sample> sample = feed.samples().pop();
            any = sample.has_value();
            while (auto aside = feed.takeOutOfBand(feed.samples().taken() - (any ? 1 : 0))) {
                if (const auto* fresh = std::get_if<NewTag>(&*aside))
                    heard.push_back(fresh->info.id +
                                    (fresh->info.kind == TagKind::Number ? " of numbers" : " of texts"));
                if (std::holds_alternative<LongSample>(*aside)) heard.push_back("text");
            }
            if (any) heard.push_back(std::to_string(int(sample->value)));
        }
        delivery.flush(8000);
    }
    QCOMPARE(heard, (std::vector<std::string>{"a of numbers", "b of numbers", "c of numbers", "d of numbers",
                                              "e of numbers", "1", "a of texts", "text", "a of numbers", "2"}));
}

void TestMqtt::keepsWhatARowOfTextsSaysAsItIsWritten()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=batch, kind=text", "topic=step, value=s, kind=text"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    client.publish("batch", "0013");
    client.publish("batch", "B-14");
    client.publish("step", R"({"s": 1.50})");
    QVERIFY(source.until([&] { return source.longs.size() == 3; }));
    QVERIFY(source.samples.empty());
    QCOMPARE(std::get<std::string>(source.longs[0].value), std::string("0013"));
    QCOMPARE(std::get<std::string>(source.longs[2].value), std::string("1.50"));
}

void TestMqtt::readsTopicsInAnyScript()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=反应器/+, value=\"温度\", name=\"温度, oben\""})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    client.publish("反应器/Bäh 1 🧫", R"({"温度": 37.5})");
    QVERIFY(source.until([&] { return source.samples.size() == 1; }));
    QCOMPARE(source.tags[0].id, std::string("反应器/Bäh 1 🧫#温度"));
    QCOMPARE(source.tags[0].label, std::string("温度, oben Bäh 1 🧫"));
    QCOMPARE(source.samples[0].value, 37.5);
}

void TestMqtt::countsWhatItCannotUnderstand_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("no JSON") << QByteArray("{\"v\": 1");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x00", 3);
    QTest::newRow("NaN in JSON") << QByteArray("{\"v\": NaN}");
    QTest::newRow("a number too large") << QByteArray("{\"v\": 1e999}");
    QTest::newRow("nothing at the path") << QByteArray("{\"w\": 1}");
    QTest::newRow("a plain number") << QByteArray("12");
    QTest::newRow("a mixed list") << QByteArray("{\"v\": [1, \"a\"]}");
    QTest::newRow("deep nesting") << "{\"v\": " + QByteArray("[").repeated(2000) + "}";
    QTest::newRow("a text where numbers were") << QByteArray("{\"v\": \"seven\"}");
    QTest::newRow("an empty message") << QByteArray("");
}

void TestMqtt::countsWhatItCannotUnderstand()
{
    QFETCH(QByteArray, payload);
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=v, value=v"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    client.publish("v", R"({"v": 1})");
    client.publish("v", payload.toStdString());
    client.publish("v", R"({"v": 2})");
    QVERIFY(source.until([&] { return !source.samples.empty() && source.samples.back().value == 2.0; }));
    QCOMPARE(source.connector->status().state, State::Degraded);
    QVERIFY(holds(source.connector->status().why.text(), "“v”"));
    QVERIFY(source.until([&] { return !source.gaps.empty(); }));
    QCOMPARE(source.gaps[0].cause, Gap::Cause::Unreadable);
    QCOMPARE(source.gaps[0].lost, std::int64_t(1));
    for (const Sample& sample : source.samples)
        QVERIFY(sample.status == status::good ? sample.value == 1.0 || sample.value == 2.0
                                              : qualityOf(sample.status) == Quality::Bad);
}

void TestMqtt::refusesHugeMessages()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=big/#"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    client.publish("big/just", "\"" + std::string((1 << 20) - 2, 'x') + "\"");
    client.publish("big/over", "\"" + std::string(1 << 20, 'x') + "\"");
    QVERIFY(source.until([&] { return !source.longs.empty() && !source.gaps.empty(); }));
    QCOMPARE(source.longs.size(), std::size_t(1));
    QCOMPARE(std::get<std::string>(source.longs[0].value).size(), std::size_t((1 << 20) - 2));
    QVERIFY(holds(source.gaps[0].detail, "1048578 bytes"));
}

void TestMqtt::findsABrokenBrokerAgain()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=r"})));
    QVERIFY(source.connected());
    MqttClient(broker.port()).publish("r", "1");
    QVERIFY(source.until([&] { return source.samples.size() == 1; }));
    broker.kill();
    QVERIFY(source.until([&] { return source.connector->status().state == State::Retrying; }, 2000));
    const ConnectorStatus lost = source.connector->status();
    QVERIFY(!lost.why.text().empty() && !lost.remedy.text().empty());
    QVERIFY(lost.attempts >= 1);
    QVERIFY(lost.retryAt > base::now().microseconds - 2'000'000);
    QVERIFY(lost.retryAt < base::now().microseconds + 5'000'000);
    QVERIFY(!source.connector->heartbeat());
    source.work(1000);
    QVERIFY(source.connector->status().state != State::Connected);
    QVERIFY(broker.again());
    QVERIFY(source.connected());
    MqttClient(broker.port()).publish("r", "2");
    QVERIFY(source.until([&] { return source.samples.size() == 2; }));
    QCOMPARE(source.tags.size(), std::size_t(1));
    QCOMPARE(source.connector->status().attempts, 0);
}

void TestMqtt::waitsForABrokerThatIsNotThereYet()
{
    Broker broker;
    QVERIFY(broker.start());
    broker.kill();
    Source source;
    QVERIFY(source.start(plain(broker, {"topic=w"})));
    QVERIFY(source.until([&] { return source.connector->status().state == State::Retrying; }, 2000));
    QVERIFY(holds(source.connector->status().why.text(), "cannot be reached"));
    QVERIFY(broker.again());
    QVERIFY(source.connected());
}

// Whatever the resolver does, and whether there is a network: no call waits for it.
void TestMqtt::doesNotWaitForTheResolver()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("the resolver answers at once there, since its thread is unknown to the sanitizer of threads");
#endif
    Source source;
    QVERIFY(source.start({{"host", "broker.invalid"}, {"topic", "topic=a"}}));
    // The first call asks, and looks once whether an answer has come: a resolver without a network may have it at once.
    source.connector->work(Connector::Clock::now());
    const State state = source.connector->status().state;
    QVERIFY2(state == State::Connecting || state == State::Retrying, qPrintable(QString::number(int(state))));
    if (source.until([&] { return source.connector->status().state == State::Retrying; }, 1000))
        QVERIFY(holds(source.connector->status().why.text(), "“broker.invalid” is unknown"));
    source.connector->stop();
    QCOMPARE(source.connector->status().state, State::Stopped);
}

void TestMqtt::takesAFloodWithoutLoss()
{
    Broker broker;
    QVERIFY(broker.start({.more = "max_queued_messages 0\nmax_queued_bytes 0\n"}));
    Source source(1 << 17);
    QVERIFY(source.start(plain(broker, {"topic=flood/+, value=v, time=t"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    constexpr int count = 20'000;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < count; ++i)
        client.publish("flood/" + std::to_string(i % 50),
                       R"({"v": )" + std::to_string(i) + R"(, "t": )" + std::to_string(1.8e9 + i) + "}", 0);
    QVERIFY(source.until([&] { return source.samples.size() == count; }, 15'000));
    qInfo("%.0f messages/s", count * 1e3 / double(clock.elapsed()));
    QCOMPARE(source.tags.size(), std::size_t(50));
    std::vector<double> last(50, -1.0);
    for (const Sample& sample : source.samples) {
        QVERIFY(sample.value > last[sample.tag]);
        last[sample.tag] = sample.value;
    }
    QVERIFY(source.gaps.empty());
}

void TestMqtt::reportsWhatASlowReaderMisses()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source(64);
    Settings settings = plain(broker, {"topic=slow", "topic=words"});
    settings.add("keep_alive", "600 s"); // nothing is sent while an acknowledgement waits for whoever reads
    QVERIFY(source.start(settings));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    client.publish("slow", "0");
    client.publish("words", "x");
    QVERIFY(source.until([&] { return source.samples.size() == 1 && source.longs.size() == 1; }));
    for (int i = 1; i <= 2000; ++i) {
        client.publish("slow", std::to_string(i), i % 50 == 0 ? 1 : 0);
        client.publish("words", "x" + std::to_string(i), 0);
        if (i % 50 == 0)
            for (int j = 0; j < 20; ++j) source.connector->work(Connector::Clock::now()); // and nobody reads
    }
    QVERIFY(source.until([&] { return !source.samples.empty() && source.samples.back().value == 2000.0; }));
    client.publish("words", "end");
    client.publish("words", "after the end");
    // In one gap or in several: what the broker holds back arrives while somebody reads again.
    QVERIFY(source.toldByMarks > 0);
    QCOMPARE(source.toldByMarks, std::size_t(source.feed.samples().dropped()));
    QCOMPARE(source.toldByMarks + source.samples.size(), std::size_t(2001));
    QVERIFY(source.until([&] { return std::get<std::string>(source.longs.back().value) == "after the end"; }));
    QVERIFY(source.longs.size() < 2003);
    std::int64_t lost = 0;
    for (const Gap& gap : source.gaps) lost += gap.lost;
    QCOMPARE(std::int64_t(source.longs.size()) + lost, std::int64_t(2003));
}

void TestMqtt::writesAndIsDoneWhenTheBrokerHasIt()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(
        plain(broker, {"topic=+/ph, command=+/ph/set",
                       "topic=mode, command=mode/set, payload=\"{\"\"to\"\": {value}}\"", "topic=fixed"})));
    QVERIFY(source.connected());
    MqttClient client(broker.port());
    client.publish("N-1/ph", "7");
    client.publish("mode", "auto");
    client.publish("fixed", "1");
    QVERIFY(source.until([&] { return source.tags.size() == 3; }));
    const auto tag = [&](const char* id) { return std::uint32_t(source.find(id)); };
    QVERIFY(source.tags[tag("mode")].writable && !source.tags[tag("fixed")].writable);
    QVERIFY(client.subscribe("#"));
    while (client.take(200)) {
    }
    QVERIFY(support::writeTo(*source.connector, tag("N-1/ph"), 7.25, {}).ok());
    QCOMPARE(client.take(), std::optional(std::pair(std::string("N-1/ph/set"), std::string("7.25"))));
    QVERIFY(support::writeTo(*source.connector, tag("mode"), std::string("by \"hand\""), {}).ok());
    const std::string sent = R"({"to": "by \"hand\""})";
    QCOMPARE(client.take()->second, sent);
    QVERIFY(!support::writeTo(*source.connector, tag("fixed"), 1.0, {}).ok());
    QVERIFY(!support::writeTo(*source.connector, 99, 1.0, {}).ok());
    broker.freeze();
    std::stop_source stop;
    stop.request_stop();
    const base::Done unsaid = support::writeTo(*source.connector, tag("N-1/ph"), 7.5, {{}, stop.get_token()});
    broker.thaw();
    QVERIFY(!unsaid.ok());
    QVERIFY(holds(unsaid.error().what.text(), "did not confirm"));
    broker.kill();
    QVERIFY(source.until([&] { return source.connector->status().state == State::Retrying; }));
    QVERIFY(!support::writeTo(*source.connector, tag("N-1/ph"), 7.5, {}).ok());
}

void TestMqtt::speaksVersion5()
{
    Broker broker;
    QVERIFY(broker.start());
    QFile rights(QString::fromStdString(broker.file("rights")));
    QVERIFY(rights.open(QIODevice::WriteOnly));
    rights.write("topic read v5/+\ntopic write v5/a\n");
    rights.close();
    Broker strict;
    QVERIFY(strict.start({.more = "acl_file " + rights.fileName().toUtf8() + "\n"}));
    Source source;
    Settings settings = plain(strict, {"topic=v5/+, command=v5/+/set"});
    settings.add("protocol", "5");
    QVERIFY(source.start(settings));
    QVERIFY(source.connected());
    MqttClient client(strict.port());
    client.publish("v5/a", "1");
    QVERIFY(source.until([&] { return source.samples.size() == 1; }));
    const base::Done refused = support::writeTo(*source.connector, 0, 1.0, {});
    QVERIFY(!refused.ok());
    QVERIFY(holds(refused.error().what.text(), "does not allow this source to write to “v5/a/set”"));
}

void TestMqtt::keepsASessionAtTheBroker()
{
    Broker broker;
    QVERIFY(broker.start());
    Settings settings = plain(broker, {"topic=s, value=v, time=t"});
    settings.add("client_id", "titer test");
    settings.add("keep_session", "yes");
    Source source;
    QVERIFY(source.start(settings));
    QVERIFY(source.connected());
    source.work(100);
    source.connector->stop();
    MqttClient client(broker.port());
    client.publish("s", R"({"v": 1, "t": "2026-03-01T00:00:00Z"})");
    client.publish("s", R"({"v": 2, "t": "2026-03-01T00:00:01Z"})");
    QVERIFY(source.start(settings));
    QVERIFY(source.until([&] { return source.samples.size() == 2; }));
    QCOMPARE(source.samples[1].sourceTime - source.samples[0].sourceTime, std::int64_t(1'000'000));
}

// An acknowledgement does not leave before what it is for is safe: whoever ends, or is killed, before that gets it again.
void TestMqtt::tellsTheBrokerOnlyOfWhatItsReaderHasTaken()
{
    Broker broker;
    QVERIFY(broker.start());
    Settings settings = plain(broker, {"topic=s, value=v, time=t"});
    settings.add("client_id", "titer test");
    settings.add("keep_session", "yes");
    MqttClient client(broker.port());
    {
        Source source;
        QVERIFY(source.start(settings));
        QVERIFY(source.connected());
        client.publish("s", R"({"v": 1, "t": "2026-03-01T00:00:00Z"})");
        const SampleRing& ring = source.feed.samples();
        QElapsedTimer clock;
        for (clock.start(); ring.room() == ring.capacity() && clock.elapsed() < 8000; QThread::msleep(1))
            source.connector->work(Connector::Clock::now());
        QVERIFY(ring.room() < ring.capacity());
        for (int i = 0; i < 50; ++i, QThread::msleep(2)) source.connector->work(Connector::Clock::now());
        QVERIFY(!source.feed.isTaken()); // nobody reads
    }
    {
        Source source;
        QVERIFY(source.start(settings));
        QVERIFY(source.until([&] { return source.samples.size() == 1; }));
        QCOMPARE(source.samples.front().value, 1.0);
        source.work(100);
    }
    Source source;
    QVERIFY(source.start(settings));
    QVERIFY(source.connected());
    source.work(300);
    QVERIFY(source.samples.empty()); // the one before had taken it
    // Of two steps the first is out of its hands, which it says.
    QVERIFY(source.opened.notices.empty());
    settings.add("qos", "2");
    QVERIFY(source.start(settings));
    QCOMPARE(source.opened.notices.size(), std::size_t(1));
    QVERIFY(holds(source.opened.notices.front().what.text(), "if the recorder is killed"));
}

void TestMqtt::showsTheTreeOfTopics()
{
    Broker broker;
    QVERIFY(broker.start());
    MqttClient client(broker.port());
    client.publish("plant/N-1", R"({"ts": "2026-03-01T00:00:00Z", "ph": 7.1, "gas": {"co2": 5}, "mode": "auto"})", 1,
                   true);
    client.publish("plant/N-1/level", "3.5", 1, true);
    client.publish("plant/N-2/level", "high", 1, true);
    client.publish("/root", "1", 1, true);
    Source source;
    const Settings settings = plain(broker, {});
    const auto top = source.connector->browse(settings, {}, {});
    QVERIFY(top.ok());
    QCOMPARE(top->size(), std::size_t(2));
    QCOMPARE(top->at(1).label, std::string("plant"));
    QVERIFY(top->at(1).branch && !top->at(1).setting);
    const auto plant = source.connector->browse(settings, top->at(1).id, {});
    QCOMPARE(plant->size(), std::size_t(2));
    const auto unit = source.connector->browse(settings, plant->at(0).id, {});
    QCOMPARE(unit->size(), std::size_t(5));
    QCOMPARE(*unit->at(1).setting, std::string("topic=plant/N-1, value=ph, time=ts"));
    QCOMPARE(unit->at(1).detail, std::string("7.1"));
    QCOMPARE(*unit->at(2).setting, std::string("topic=plant/N-1, value=gas.co2, time=ts"));
    QCOMPARE(unit->at(3).tag.kind, TagKind::Text);
    QCOMPARE(*unit->at(4).setting, std::string("topic=plant/N-1/level"));

    // What was found can be read as it is.
    Settings chosen = settings;
    chosen.add("topic", *unit->at(1).setting);
    QVERIFY(source.start(chosen));
    QVERIFY(source.until([&] { return source.samples.size() == 1; }));
    QCOMPARE(source.tags[0].id, unit->at(1).tag.id);
    broker.kill();
    QVERIFY(!Source().connector->browse(settings, {}, {}).ok());
}

void TestMqtt::trustsAnAuthorityThatIsGiven()
{
    Broker broker;
    QVERIFY(broker.start({.tls = true}));
    Settings settings = secured(broker);
    settings.add("ca", broker.file("authority.pem"));
    Source source;
    QVERIFY(source.start(settings));
    QVERIFY(source.connected());
    QCOMPARE(source.connector->status().protection, Protection::Secured);
    QVERIFY(holds(words(source.connector->test(settings, {})), "fingerprint"));
}

void TestMqtt::trustsNobodyElse()
{
    Broker broker;
    QVERIFY(broker.start({.tls = true}));
    for (const char* authority : {"other.pem", ""}) {
        Settings settings = secured(broker);
        if (*authority) settings.add("ca", broker.file(authority));
        Source source;
        QVERIFY(source.start(settings));
        QVERIFY(source.until([&] { return source.connector->status().state == State::Retrying; }));
        QVERIFY(holds(source.connector->status().why.text(), "not trusted"));
        QVERIFY(holds(words(source.connector->test(settings, {})), "fault: The certificate"));
    }
}

void TestMqtt::trustsAPinnedCertificateAlone()
{
    Broker broker;
    QVERIFY(broker.start({.tls = true}));
    Settings settings = secured(broker);
    const std::string reported = words(Source().connector->test(settings, {}));
    const std::size_t at = reported.find("fingerprint ");
    QVERIFY(at != std::string::npos);
    const std::string fingerprint = reported.substr(reported.find("SHA-256 fingerprint ") + 20, 95);
    settings.set("fingerprint", fingerprint);
    Source source;
    QVERIFY(source.start(settings));
    QVERIFY(source.connected());

    std::string other = fingerprint;
    other[0] = other[0] == '0' ? '1' : '0';
    settings.set("fingerprint", other);
    settings.set("ca", broker.file("authority.pem")); // which would do without the fingerprint
    QVERIFY(source.start(settings));
    QVERIFY(source.until([&] { return source.connector->status().state == State::Retrying; }));
    QVERIFY(holds(source.connector->status().why.text(), fingerprint));
}

void TestMqtt::refusesACertificateForAnotherName()
{
    Broker broker;
    QVERIFY(broker.start({.tls = true}));
    Settings settings = secured(broker);
    settings.set("host", "localhost"); // the certificate is for 127.0.0.1
    settings.add("ca", broker.file("authority.pem"));
    Source source;
    QVERIFY(source.start(settings));
    QVERIFY(source.until([&] { return source.connector->status().state == State::Retrying; }));
    QVERIFY(holds(source.connector->status().why.text(), "hostname mismatch"));
}

// Where localhost is ::1 first, as on a fresh Debian: the broker listens at 127.0.0.1 alone.
void TestMqtt::reachesABrokerAtTheSecondAddressOfItsName()
{
    Broker broker;
    QVERIFY(broker.start());
    Settings settings = plain(broker, {"topic=s, value=v"});
    settings.set("host", "localhost");
    Source source;
    QVERIFY(source.start(settings));
    QVERIFY(source.connected());
}

void TestMqtt::showsACertificateOfItsOwn()
{
    Broker broker;
    QVERIFY(broker.start({.tls = true, .clientCertificates = true}));
    Settings settings = secured(broker);
    settings.add("ca", broker.file("authority.pem"));
    Source without;
    QVERIFY(without.start(settings));
    QVERIFY(without.until([&] { return without.connector->status().state == State::Retrying; }));
    settings.add("certificate", broker.file("client.pem"));
    settings.add("key", broker.file("client.key"));
    Source with;
    QVERIFY(with.start(settings));
    QVERIFY(with.connected());
}

void TestMqtt::asksNobodyForThePassphraseOfAKey()
{
    Broker broker;
    QVERIFY(broker.start({.tls = true}));
    QProcess openssl;
    openssl.start("openssl", {"ec", "-in", QString::fromStdString(broker.file("client.key")), "-aes256", "-passout",
                              "pass:secret", "-out", QString::fromStdString(broker.file("locked.key"))});
    QVERIFY(openssl.waitForFinished());
    Settings settings = secured(broker);
    settings.add("certificate", broker.file("client.pem"));
    settings.add("key", broker.file("locked.key"));
    Source source;
    QVERIFY(source.start(settings));
    QVERIFY(source.until([&] { return source.connector->status().state == State::Retrying; }, 2000));
    QVERIFY(holds(source.connector->status().why.text(), "locked.key"));
}

void TestMqtt::saysThatThePasswordIsWrong()
{
    Broker broker;
    QVERIFY(broker.start({.user = "reader", .password = "right"}));
    for (const char* version : {"3.1.1", "5"}) {
        Settings settings = plain(broker, {"topic=a"});
        settings.add("protocol", version);
        settings.add("user", "reader");
        settings.add("password", "wrong");
        Source source;
        QVERIFY(source.start(settings));
        QVERIFY(source.until([&] { return source.connector->status().state == State::Retrying; }));
        const ConnectorStatus refused = source.connector->status();
        QVERIFY(holds(refused.why.text(), "does not accept “reader”"));
        QVERIFY(refused.why.text().find("wrong") == std::string::npos);
        settings.set("password", "right");
        QVERIFY(source.start(settings));
        QVERIFY(source.connected());
    }
}

void TestMqtt::saysThatThePortDoesNotSpeakTls()
{
    Broker broker;
    QVERIFY(broker.start());
    Source source;
    QVERIFY(source.start(secured(broker)));
    QVERIFY(source.until([&] { return source.connector->status().state == State::Retrying; }, 5000));
    QVERIFY(holds(source.connector->status().why.text(), "TLS"));
    Broker closed;
    QVERIFY(closed.start({.tls = true}));
    QVERIFY(source.start(plain(closed, {"topic=a"})));
    QVERIFY(source.until([&] { return source.connector->status().state == State::Retrying; }, 5000));
    QVERIFY(holds(source.connector->status().remedy.text(), "TLS"));
}

void TestMqtt::testsAConnection()
{
    Broker broker;
    QVERIFY(broker.start());
    MqttClient client(broker.port());
    client.publish("a/1", "1", 1, true);
    Source source;
    const std::string found = words(source.connector->test(plain(broker, {"topic=a/+"}), {}));
    QVERIFY(holds(found, "good: Connected by MQTT 3.1.1."));
    QVERIFY(holds(found, "1 messages arrived on 1 topics"));
    QVERIFY(holds(found, "notice: The connection is not encrypted"));
    broker.kill();
    QVERIFY(holds(words(source.connector->test(plain(broker, {"topic=a/+"}), {})), "fault: 127.0.0.1:"));
}

void TestMqtt::refusesSettingsThatDoNotHold_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("filter") << "topic"
                            << "topic=a#"
                            << "# the last ones";
    QTest::newRow("no topic") << "topic"
                              << "value=a"
                              << "missing";
    QTest::newRow("command") << "topic"
                             << "topic=a, command=b/+"
                             << "not a command topic";
    QTest::newRow("fingerprint") << "fingerprint"
                                 << "ab:cd"
                                 << "64 hexadecimal";
    QTest::newRow("port") << "port"
                          << "70000"
                          << "outside";
    QTest::newRow("session") << "keep_session"
                             << "yes"
                             << "client id";
    QTest::newRow("password") << "password"
                              << "x"
                              << "needs a user";
    QTest::newRow("sign of life") << "keep_alive"
                                  << "1 s"
                                  << "outside";
}

void TestMqtt::refusesSettingsThatDoNotHold()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, why);
    Source source;
    Settings settings{{"host", "127.0.0.1"}};
    settings.add(key.toStdString(), text.toStdString());
    base::Errors errors;
    source.connector->open(settings, {}, errors);
    QCOMPARE(errors.size(), std::size_t(1));
    QVERIFY(holds(errors[0].what.text(), why.toStdString()));
    QCOMPARE(source.connector->status().state, State::Faulted);
}

void TestMqtt::reportsWhatItTouches()
{
    Source source;
    const auto accessScope = source.connector->accessScope({{"host", "broker.example"}, {"ca", "/etc/ca.pem"}});
    QCOMPARE(accessScope, (std::vector<AccessScope>{{AccessScope::Kind::Host, "broker.example:8883"},
                                                    {AccessScope::Kind::Path, "/etc/ca.pem"}}));
    QCOMPARE(source.connector->accessScope({{"host", "b"}, {"tls", "no"}}).at(0).what, std::string("b:1883"));
    const AccessScope writes{AccessScope::Kind::Write, "b:8883"};
    QCOMPARE(source.connector->accessScope({{"host", "b"}, {"topic", "topic=a, command=a/set"}}).back(), writes);
    const Settings sparkplug{{"host", "b"}, {"payload", "sparkplug"}, {"host_id", "h"}};
    QCOMPARE(source.connector->accessScope(sparkplug).size(), std::size_t(1));
    Settings writable = sparkplug;
    writable.add("writable", "yes");
    QCOMPARE(source.connector->accessScope(writable).back(), writes);
}

TITER_TEST(TestMqtt)

} // namespace tst_mqtt

#include "tst_mqtt.moc"
