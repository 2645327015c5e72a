// The client of OPC UA against a server of node-opcua, which shares no code with it.
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "plugins/opcua/delivery.h"
#include "plugins/opcua/values.h"
#include "tests/support/app/opcua_source.h"
#include "tests/support/core/write_access.h"
#include "tests/support/test_program.h"

#include <QTcpServer>
#include <QTest>

#include <cmath>
#include <set>

namespace tst_opcua {

using namespace titer;
using namespace titer::connect;
using namespace titer::support;
using namespace std::chrono_literals;

class TestOpcUa : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_server.freeze(false); }
    void readsValuesOfEveryKind();
    void triesTheSecondAddressOfAName();
    void carriesFiveHundredTagsAtTwentyPerSecond();
    void asksInPartsThatTheServerTakes();
    void writesInTheTypeOfTheNode();
    void goesOnWithoutNodesThatAreNotThere();
    void noticesANodeThatDisappears();
    void takesNoNumberForABadOne();
    void aNodeOfAnyTypeHidesNoNumbersBehindATextOfIt();
    void keepsTheOrderWhereTheFeedIsFull();
    void cutsNoCharacterOfALongText();
    void showsWhatTheServerHas();
    void refusesSettingsThatDoNotHold_data();
    void refusesSettingsThatDoNotHold();
    void reportsWhatItTouches();
    void noticesANamespaceThatIsOnlyANumber();

private:
    OpcUaServer m_server;
    OpcUaSource m_source;
};

void TestOpcUa::initTestCase()
{
    if (const QString reason = NodeScript::missing(); !reason.isEmpty()) QSKIP(qPrintable(reason));
}

void TestOpcUa::readsValuesOfEveryKind()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    Settings settings = m_server.settings(
        {"Temperatur µ/°C 温度", "Count", "Running", "State", "Total", "Spectrum", "Doubtful", "Reactor.pH"});
    settings.add("nodes", "node=ns=1;s=Setpoint, name=Target, unit=rpm");
    const std::int64_t before = base::now().microseconds;
    QVERIFY(rig.open(settings));
    QVERIFY(rig.runUntil([&] { return rig.samples.size() >= 6 && rig.longs.size() >= 3; }, 10s));
    QCOMPARE(rig.connector->status().state, State::Connected);
    QCOMPARE(rig.connector->status().protection, Protection::NotNeeded);
    QCOMPARE(rig.of(id("Temperatur µ/°C 温度")).at(0).value, 37.1); // a float on the way
    QCOMPARE(rig.of(id("Count")).at(0).value, 7.0);
    QCOMPARE(rig.of(id("Running")).at(0).value, 1.0);
    QCOMPARE(rig.of(id("Doubtful")).at(0).status, status::uncertainSensorNotAccurate);
    const auto longOf = [&](const char* name) {
        for (const LongSample& sample : rig.longs)
            if (int(sample.tag) == rig.placeOf(id(name))) return sample.value;
        return decltype(LongSample::value)();
    };
    QCOMPARE(std::get<std::string>(longOf("State")), std::string("wächst, „gut“"));
    QCOMPARE(std::get<std::string>(longOf("Total")), std::string("9007199254740993"));
    QCOMPARE(std::get<std::vector<double>>(longOf("Spectrum")), (std::vector<double>{1, 2.5, 4}));
    const auto infoOf = [&](const char* name) { return rig.tags.at(std::size_t(rig.placeOf(id(name)))); };
    QCOMPARE(infoOf("State").kind, TagKind::Text);
    QCOMPARE(infoOf("Total").kind, TagKind::Text);
    QCOMPARE(infoOf("Spectrum").kind, TagKind::Array);
    QCOMPARE(infoOf("Reactor.pH").unit, std::string("°C"));
    QCOMPARE(infoOf("Setpoint").unit, std::string("rpm"));
    QCOMPARE(infoOf("Setpoint").label, std::string("Target"));
    QVERIFY(!infoOf("Setpoint").writable); // as long as the settings do not say so
    const Sample first = rig.of(id("Reactor.pH")).at(0);
    QCOMPARE(first.value, known(first.sourceTime));
    QCOMPARE(first.receiveTime % 1000, std::int64_t(0));
    QVERIFY(first.receiveTime >= before - 1000 && first.sourceTime <= base::now().microseconds);
}

// Where localhost is ::1 first, as on a fresh Debian, and who is asked listens at 127.0.0.1 alone.
void TestOpcUa::triesTheSecondAddressOfAName()
{
    QTcpServer listening;
    QVERIFY(listening.listen(QHostAddress::LocalHost));
    const std::string endpoint = "opc.tcp://localhost:" + std::to_string(listening.serverPort());
    Rig rig(m_source);
    QVERIFY(rig.open({{"endpoint", endpoint}, {"security", "None"}, {"nodes", "node=i=2258"}}));
    QVERIFY(rig.runUntil([&] { return listening.hasPendingConnections() || listening.waitForNewConnection(1); }, 10s));
}

void TestOpcUa::carriesFiveHundredTagsAtTwentyPerSecond()
{
    QVERIFY(m_server.start());
    Settings settings{{"endpoint", m_server.endpoint()}, {"security", "None"}, {"interval", "50 ms"}};
    for (int i = 0; i < 500; ++i)
        settings.add("nodes",
                     "node=ns=1;s=Tag" + QString::number(i).rightJustified(3, '0').toStdString() + ", interval=0");
    Rig rig(m_source);
    QVERIFY(rig.open(settings));
    QVERIFY(rig.runUntil([&] { return rig.connected(); }, 10s));
    const auto hasFifty = [&] {
        std::vector<int> counts(500);
        for (const Sample& sample : rig.samples) ++counts[sample.tag];
        return std::ranges::all_of(counts, [](int count) { return count >= 50; });
    };
    QVERIFY(rig.runUntil(hasFifty, 60s));
    // Tag i is step + i / 1000 at each step: none may be missing between the first and the last that came.
    std::vector<std::vector<double>> steps(500);
    for (const Sample& sample : rig.samples) steps[sample.tag].push_back(sample.value - sample.tag / 1000.0);
    for (const std::vector<double>& one : steps) {
        for (std::size_t i = 1; i < one.size(); ++i) QVERIFY(std::abs(one[i] - one[i - 1] - 1.0) < 1e-6);
    }
    QVERIFY(rig.gaps.empty());
    QCOMPARE(rig.lost, 0.0);
}

void TestOpcUa::asksInPartsThatTheServerTakes()
{
    QVERIFY(m_server.start({"--limit", "60", "--every", "200"}));
    Settings settings{{"endpoint", m_server.endpoint()}, {"security", "None"}};
    for (int i = 0; i < 200; ++i)
        settings.add("nodes", "node=ns=1;s=Tag" + QString::number(i).rightJustified(3, '0').toStdString());
    Rig rig(m_source);
    QVERIFY(rig.open(settings));
    std::set<std::uint32_t> heard;
    QVERIFY(rig.runUntil(
        [&] {
            for (const Sample& sample : rig.samples)
                if (sample.status == status::good) heard.insert(sample.tag);
            rig.samples.clear();
            return heard.size() == 200;
        },
        15s));
    QCOMPARE(rig.connector->status().state, State::Connected);
}

void TestOpcUa::writesInTheTypeOfTheNode()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    Settings settings = m_server.settings({"Setpoint", "Count", "Running", "State", "Locked", "Spectrum", "nowhere"});
    QVERIFY(rig.open(settings));
    QVERIFY(rig.runUntil([&] { return rig.connected(); }, 10s));
    QVERIFY(!support::writeTo(*rig.connector, 0, 2.25).ok());
    settings.add("writable", "yes");
    QVERIFY(rig.open(settings));
    QVERIFY(rig.runUntil([&] { return rig.connected(); }, 10s));
    QVERIFY(rig.tags.at(0).writable && !rig.tags.at(4).writable);
    const auto write = [&](std::uint32_t tag, WriteValue value) {
        const base::Done done = support::writeTo(*rig.connector, tag, value, {});
        return done ? std::string("done") : done.error().what.text();
    };
    const auto valueOf = [&](const char* name) { return m_server.ask(QByteArray("value ") + name, "value"); };
    QCOMPARE(write(0, 2.25), std::string("done"));
    QCOMPARE(valueOf("Setpoint"), QByteArray("value 2.25"));
    QCOMPARE(write(1, -12.0), std::string("done"));
    QCOMPARE(valueOf("Count"), QByteArray("value -12"));
    QVERIFY(holds(write(1, 12.5), "does not fit the data type Int16"));
    QVERIFY(holds(write(1, 40'000.0), "does not fit"));
    QCOMPARE(write(1, std::string("13")), std::string("done"));
    QCOMPARE(write(2, std::string("false")), std::string("done"));
    QCOMPARE(valueOf("Running"), QByteArray("value false"));
    QVERIFY(holds(write(2, 0.5), "does not fit"));
    QCOMPARE(write(3, std::string("ruht µ")), std::string("done"));
    QCOMPARE(valueOf("State"), QByteArray("value ruht µ"));
    QVERIFY(holds(write(4, 1.0), "did not accept the value"));
    QCOMPARE(valueOf("Locked"), QByteArray("value 2.5"));
    QVERIFY(holds(write(5, 1.0), "is an array"));
    QVERIFY(holds(write(6, 1.0), "BadNodeIdUnknown"));
    QVERIFY(rig.runUntil([&] { return rig.of(id("Setpoint")).back().value == 2.25; }, 5s)); // and is read again
    rig.stop();
    QVERIFY(holds(write(0, 1.0), "not connected"));
}

void TestOpcUa::goesOnWithoutNodesThatAreNotThere()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    QVERIFY(rig.open(m_server.settings({"Nowhere", "Tag000"})));
    QVERIFY(rig.hears(id("Tag000"), 10s));
    const ConnectorStatus status = rig.connector->status();
    QCOMPARE(status.state, State::Degraded);
    QVERIFY(holds(status.why.text(), "1 of 2 nodes cannot be read, the first is ns=1;s=Nowhere (BadNodeIdUnknown)"));
    QVERIFY(!status.remedy.text().empty());
    QCOMPARE(rig.of(id("Nowhere")).at(0).status, Status(0x80340000));
}

void TestOpcUa::noticesANodeThatDisappears()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    QVERIFY(rig.open(m_server.settings({"Tag000", "Tag001"})));
    QVERIFY(rig.hears(id("Tag001"), 10s));
    QVERIFY(!m_server.ask("vanish Tag001", "vanished").isEmpty());
    QVERIFY(rig.runUntil([&] { return qualityOf(rig.of(id("Tag001")).back().status) == Quality::Bad; }, 10s));
    QVERIFY(rig.hears(id("Tag000"), 5s));
    m_server.kill(); // the next test finds all nodes
}

void TestOpcUa::takesNoNumberForABadOne()
{
    Feed feed(16, Backpressure::DropOldest);
    opcua::Delivery delivery;
    delivery.start(feed, {TagInfo{"a", {}, {}}});
    const auto deliver = [&](double number, UA_StatusCode status) {
        UA_DataValue value{};
        value.hasValue = value.hasStatus = true;
        value.status = status;
        UA_Variant_setScalar(&value.value, &number, &UA_TYPES[UA_TYPES_DOUBLE]);
        delivery.value(0, value, 5000);
        return *feed.samples().pop();
    };
    QCOMPARE(deliver(std::nan(""), UA_STATUSCODE_GOOD).status, status::bad);
    QCOMPARE(deliver(INFINITY, UA_STATUSCODE_GOOD).status, status::bad);
    QCOMPARE(deliver(std::nan(""), UA_STATUSCODE_BADSENSORFAILURE).status, status::badSensorFailure);
    QCOMPARE(deliver(1.0, 0x00000480).status, status::overflow); // with its bits, as the server said it
    UA_DataValue nothing{};
    delivery.value(0, nothing, 5000);
    const Sample sample = *feed.samples().pop();
    QVERIFY(std::isnan(sample.value) && sample.status == status::bad);
    QCOMPARE(sample.receiveTime, std::int64_t(5000));
    QCOMPARE(sample.sourceTime, std::int64_t(5004)); // none was said of this and of the four before it
}

// BaseDataType: each value is described as what it is. Where a unit is given, a text is a bad value.
void TestOpcUa::aNodeOfAnyTypeHidesNoNumbersBehindATextOfIt()
{
    Feed feed(16, Backpressure::DropOldest);
    opcua::Delivery delivery;
    delivery.start(feed, {TagInfo{"a", {}, {}}, TagInfo{"b", {}, "°C"}});
    std::vector<std::string> heard; // what came next to the samples
    const auto listen = [&] {
        while (auto aside = feed.takeOutOfBand()) {
            if (const auto* fresh = std::get_if<NewTag>(&*aside))
                heard.push_back(fresh->info.kind == TagKind::Number ? "of numbers" : "of texts");
            if (const auto* text = std::get_if<LongSample>(&*aside))
                heard.push_back(std::get<std::string>(text->value));
        }
    };
    const auto number = [&](std::uint32_t tag, double value) {
        UA_DataValue data{};
        data.hasValue = true;
        UA_Variant_setScalar(&data.value, &value, &UA_TYPES[UA_TYPES_DOUBLE]);
        delivery.value(tag, data, 5000);
        listen();
        return feed.samples().pop();
    };
    const auto text = [&](std::uint32_t tag, const char* value) {
        UA_DataValue data{};
        data.hasValue = true;
        UA_String words = UA_STRING(const_cast<char*>(value));
        UA_Variant_setScalar(&data.value, &words, &UA_TYPES[UA_TYPES_STRING]);
        delivery.value(tag, data, 5000);
        listen();
        return feed.samples().pop();
    };
    QCOMPARE(number(0, 50.0)->value, 50.0);
    QVERIFY(!text(0, "offline"));
    QCOMPARE(number(0, 99.5)->value, 99.5);
    QCOMPARE(heard, (std::vector<std::string>{"of texts", "offline", "of numbers"}));
    QCOMPARE(number(1, 37.0)->value, 37.0);
    QCOMPARE(text(1, "offline")->status, status::bad);
    QCOMPARE(number(1, 37.5)->status, status::good);
    QCOMPARE(heard.size(), std::size_t(3));
}

// No value overtakes what was said of its tag before it, also where there was no room for that.
void TestOpcUa::keepsTheOrderWhereTheFeedIsFull()
{
    Feed feed(16, Backpressure::DropOldest, 2);
    opcua::Delivery delivery;
    delivery.start(feed, {TagInfo{"a", {}, {}, TagKind::Number}});
    const auto deliver = [&](void* value, const UA_DataType& type) {
        UA_DataValue data{};
        data.hasValue = true;
        UA_Variant_setScalar(&data.value, value, &type);
        delivery.value(0, data, 5000);
    };
    double number = 1.0;
    UA_String words = UA_STRING(const_cast<char*>("offline"));
    deliver(&number, UA_TYPES[UA_TYPES_DOUBLE]);
    delivery.lost(1, 2, 3);
    delivery.lost(3, 4, 3); // the feed is full next to the samples
    deliver(&words, UA_TYPES[UA_TYPES_STRING]);
    number = 2.0;
    deliver(&number, UA_TYPES[UA_TYPES_DOUBLE]);
    std::vector<std::string> heard;
    for (int round = 0; round < 5; ++round) {
        for (bool any = true; any;) {
            const std::optional<Sample> sample = feed.samples().pop();
            any = sample.has_value();
            while (auto aside = feed.takeOutOfBand(feed.samples().taken() - (any ? 1 : 0))) {
                if (const auto* fresh = std::get_if<NewTag>(&*aside))
                    heard.push_back(fresh->info.kind == TagKind::Number ? "of numbers" : "of texts");
                if (std::holds_alternative<LongSample>(*aside)) heard.push_back("text");
            }
            if (any) heard.push_back(std::to_string(int(sample->value)));
        }
        delivery.flush();
    }
    QCOMPARE(heard, (std::vector<std::string>{"1", "of texts", "text", "of numbers", "2"}));
}

void TestOpcUa::cutsNoCharacterOfALongText()
{
    for (std::size_t before = 0; before < 4; ++before) {
        std::string text(before, 'x');
        while (text.size() < 70'000) text += "€";
        UA_String words{text.size(), reinterpret_cast<UA_Byte*>(text.data())};
        UA_Variant variant{};
        UA_Variant_setScalar(&variant, &words, &UA_TYPES[UA_TYPES_STRING]);
        const opcua::Value value = opcua::readValue(variant);
        const auto* read = std::get_if<std::string>(&value);
        QVERIFY(read && read->size() < text.size() && base::startsWith(text, *read));
        QCOMPARE(base::firstInvalidUtf8(*read), std::string_view::npos);
    }
}

void TestOpcUa::showsWhatTheServerHas()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    const Settings settings = m_server.settings({});
    const auto top = rig.connector->browse(settings, {}, {});
    QVERIFY(top.ok());
    const auto plant =
        std::find_if(top->begin(), top->end(), [](const BrowseNode& node) { return node.label == "Plant"; });
    QVERIFY(plant != top->end() && plant->branch && !plant->setting);
    const auto nodes = rig.connector->browse(settings, plant->id, {});
    QVERIFY(nodes.ok());
    QVERIFY(nodes->size() > 500);
    const auto find = [&](const char* label) {
        return *std::find_if(nodes->begin(), nodes->end(), [&](const BrowseNode& node) { return node.label == label; });
    };
    QCOMPARE(find("Reactor.pH").tag.unit, std::string("°C"));
    QCOMPARE(find("Reactor.pH").detail, std::string("Double"));
    QVERIFY(!find("Setpoint").tag.writable);
    QCOMPARE(find("Spectrum").tag.kind, TagKind::Array);
    QCOMPARE(find("Spectrum").detail, std::string("Double[]"));
    const BrowseNode foreign = find("Temperatur µ/°C 温度");
    QVERIFY(!foreign.branch && foreign.setting.has_value());
    QVERIFY(!rig.connector->browse(settings, "ns=1;s=nowhere", {}).ok());
    // What it found can be read.
    Settings chosen = settings;
    chosen.add(rig.connector->info().browseSetting, *foreign.setting);
    QVERIFY(rig.open(chosen));
    QVERIFY(rig.hears(foreign.id, 10s));
    m_server.kill();
    rig.stop();
    QVERIFY(!rig.connector->browse(settings, {}, {}).ok());
}

void TestOpcUa::refusesSettingsThatDoNotHold_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("no address") << QByteArray("endpoint") << QByteArray("10.0.0.5:4840") << QByteArray("endpoint");
    QTest::newRow("another protocol") << QByteArray("endpoint") << QByteArray("http://a:1") << QByteArray("endpoint");
    QTest::newRow("a port out of range") << QByteArray("endpoint") << QByteArray("opc.tcp://a:99999")
                                         << QByteArray("endpoint");
    QTest::newRow("a node id that is none")
        << QByteArray("nodes") << QByteArray("node=Reactor.pH") << QByteArray("nodes/node");
    QTest::newRow("the same node twice") << QByteArray("nodes") << QByteArray("node=i=2258, name=b")
                                         << QByteArray("nodes/node");
    QTest::newRow("no certificate") << QByteArray("trusted") << QByteArray("/etc/passwd") << QByteArray("trusted");
    QTest::newRow("half a fingerprint") << QByteArray("trusted") << QByteArray("AB:CD") << QByteArray("trusted");
    QTest::newRow("a password alone") << QByteArray("password") << QByteArray("x") << QByteArray("user");
    QTest::newRow("another security") << QByteArray("security") << QByteArray("Maybe") << QByteArray("security");
    QTest::newRow("too often") << QByteArray("interval") << QByteArray("1 us") << QByteArray("interval");
}

void TestOpcUa::refusesSettingsThatDoNotHold()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, where);
    Rig rig(m_source);
    Settings settings{{"endpoint", "opc.tcp://127.0.0.1:4840"}, {"security", "None"}, {"nodes", "node=i=2258"}};
    if (key == "nodes")
        settings.add("nodes", value.toStdString());
    else
        settings.set(key.constData(), value.toStdString());
    base::Errors errors;
    rig.connector->open(settings, {}, errors);
    QVERIFY(!errors.empty());
    QCOMPARE(errors.front().where, where.toStdString());
    QVERIFY(!errors.front().what.text().empty());
    QCOMPARE(rig.connector->status().state, State::Faulted);
}

void TestOpcUa::reportsWhatItTouches()
{
    Rig rig(m_source);
    const auto accessScope =
        rig.connector->accessScope({{"endpoint", "opc.tcp://plant.example"}, {"trusted", "/etc/plant.pem"}});
    QCOMPARE(accessScope, (std::vector<AccessScope>{{AccessScope::Kind::Host, "plant.example:4840"},
                                                    {AccessScope::Kind::Path, "/etc/plant.pem"}}));
    QVERIFY(rig.connector->accessScope({{"endpoint", "nonsense"}, {"writable", "yes"}}).empty());
    QCOMPARE(rig.connector->accessScope({{"endpoint", "opc.tcp://plant.example"}, {"writable", "yes"}}).back(),
             (AccessScope{AccessScope::Kind::Write, "plant.example:4840"}));
}

// While nobody records the number may become that of another one, and nothing would report.
void TestOpcUa::noticesANamespaceThatIsOnlyANumber()
{
    for (const auto& [node, noticed] : {std::pair("ns=2;s=Level", true), std::pair("nsu=urn:plant;s=Level", false),
                                        std::pair("ns=1;s=Level", false), std::pair("i=2258", false)}) {
        base::Errors errors;
        Rig rig(m_source);
        const Settings settings{
            {"endpoint", "opc.tcp://127.0.0.1:1"}, {"security", "None"}, {"nodes", "node=" + std::string(node)}};
        const Opened opened = rig.connector->open(settings, {}, errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors[0].what.text().c_str());
        QCOMPARE(opened.notices.size(), std::size_t(noticed));
    }
}

TITER_TEST(TestOpcUa)

} // namespace tst_opcua

#include "tst_opcua.moc"
