// titer-cli record with MQTT, OPC UA and Modbus at once, each next to its real counterpart: two of them are killed and brought back, then
// the recorder itself ends and comes back; what the store holds, and what a window sees of it.
#include "app/live/recorder/recorder_client.h"
#include "core/store/history/history_reader.h"
#include "tests/support/app/modbus_device.h"
#include "tests/support/app/opcua_source.h"
#include "tests/support/command_line.h"
#include "tests/support/mqtt/broker.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <limits>

#include <sys/prctl.h>

namespace tst_record_together {

using namespace titer;
using connect::Quality;
using connect::State;
using store::GapEntry;
using store::Point;
using support::OpcUaServer;
using support::Outcome;
using support::runCommandLine;

namespace {

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t second = 1'000'000; // [µs]
constexpr int timeout = 20'000;            // [ms]
// The second try to come back is due 2.5 s after the first failure at the earliest: it meets a counterpart that is there again, so that
// what is measured is the connector and not the wait between its tries.
constexpr int downTime = 1500; // [ms]

struct Tag {
    const char* source;
    std::string name;
};
const Tag published{"src-1", "plant/count#v"};
Tag kept{"src-2", {}}; // named when the test begins, as the server that can be had decides
const Tag counted{"src-3", "count"};
const Tag* const all[] = {&published, &kept, &counted};

std::int64_t now()
{
    return base::now().microseconds;
}

bool isGood(const Point& point)
{
    return connect::qualityOf(point.status) == Quality::Good;
}

} // namespace

class TestRecordTogether : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;
    support::Broker m_broker;
    std::unique_ptr<support::MqttClient> m_publisher;
    std::map<double, std::int64_t> m_published; // when each value was sent [µs, UTC]
    OpcUaServer m_server;
    support::ModbusDevice m_device;
    int m_set = 0, m_requests = 0; // of the device
    QTimer m_tick;
    QProcess m_recorder;
    app::RecorderClient m_window;

    bool startServer() { return m_server.start({"--past", "60"}); }
    void add(const char* connector, const connect::Settings& settings);
    void tick();
    base::Result<store::HistoryReader> reader() const;
    std::vector<Point> points(const Tag& tag) const;
    std::vector<GapEntry> gaps(const Tag& tag) const;
    const app::SourceState* state(const Tag& tag) const;
    bool is(const Tag& tag, State wanted) const;
    bool delivers(const Tag& tag) const;
    void endsAndIsHealed(const Tag& tag, const std::function<void()>& kill, const std::function<bool()>& start,
                         GapEntry& gap);
    void lostNothing(const Tag& tag, std::int64_t from) const;
    void wasReadBack(const GapEntry& gap) const;

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void showsAWindowAllThreeAtOnce();
    void healsWhenTheOpcUaServerWasKilled();
    void healsWhenTheBrokerWasKilled();
    void recordsThatItWasDownItself();
};

void TestRecordTogether::initTestCase()
{
    for (const QString& missing : {support::Broker::missing(), support::ModbusDevice::missing()})
        if (!missing.isEmpty()) QSKIP(qPrintable(missing));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
    const char* const node = OpcUaServer::isIndependent() ? "Reactor.pH" : "given";
    kept.name = support::id(node);
    QVERIFY(m_broker.start() && m_device.start() && startServer());
    m_publisher = std::make_unique<support::MqttClient>(m_broker.port());

    m_project = m_folder.filePath("A culture.titer");
    const Outcome made = runCommandLine({"new", "cho-fed-batch", "-o", m_project});
    QVERIFY2(made.status == 0, made.err.constData());
    add("mqtt", {{"host", "127.0.0.1"},
                 {"port", std::to_string(m_broker.port())},
                 {"tls", "no"},
                 {"topic", "topic=plant/count, value=v, time=t"}});
    add("opcua", m_server.settings({node}));
    add("modbus", {{"host", "127.0.0.1"},
                   {"port", std::to_string(m_device.port())},
                   {"every", "50 ms"},
                   {"register", "name=count, address=0"}});
    const Outcome allowed = runCommandLine({"sources", m_project, "allow"});
    QVERIFY2(allowed.status == 0, allowed.err.constData());

    // It goes with the test, also with one that crashes.
    m_recorder.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_recorder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_tick, &QTimer::timeout, this, &TestRecordTogether::tick);
    m_tick.start(50);
    m_window.attach(m_project.toStdString());
}

void TestRecordTogether::add(const char* connector, const connect::Settings& settings)
{
    QStringList words{"sources", m_project, "add", connector};
    for (const auto& [key, text] : settings.entries()) words << "--set" << QString::fromStdString(key + "=" + text);
    const Outcome added = runCommandLine(words);
    QVERIFY2(added.status == 0, added.err.constData());
}

// Both count; the device only once its number has been asked for, so that a source which misses none has all of them.
void TestRecordTogether::tick()
{
    if (m_publisher) {
        const double value = double(m_published.size() + 1);
        const std::int64_t time = now() / 1000 * 1000;
        m_published[value] = time;
        m_publisher->publish("plant/count",
                             R"({"v": )" + std::to_string(int(value)) + R"(, "t": )" + std::to_string(time) + "}");
    }
    const auto requests = [&] { return m_device.ask("requests").split(' ')[0].toInt(); };
    if (requests() >= m_requests + 2) {
        m_device.set('h', 0, {std::uint16_t(++m_set)});
        m_requests = requests();
    }
    if (!OpcUaServer::isIndependent()) m_server.ask("give [[\"given\"," + QByteArray::number(m_set) + "]]", "given");
}

// The recorder runs, and all three deliver.
void TestRecordTogether::init()
{
    if (m_recorder.state() == QProcess::NotRunning)
        m_recorder.start(QStringLiteral(TITER_CLI), {"record", m_project, "--json"});
    for (const Tag* tag : all) QTRY_VERIFY_WITH_TIMEOUT(is(*tag, State::Connected) && delivers(*tag), timeout);
}

void TestRecordTogether::cleanupTestCase()
{
    m_tick.stop();
    m_recorder.terminate();
    if (!m_recorder.waitForFinished(timeout)) m_recorder.kill();
    m_recorder.waitForFinished(timeout);
}

base::Result<store::HistoryReader> TestRecordTogether::reader() const
{
    return store::HistoryReader::open(store::historyFolder(m_project.toStdString()));
}

std::vector<Point> TestRecordTogether::points(const Tag& tag) const
{
    base::Result<store::HistoryReader> store = reader();
    if (!store) return {};
    const auto found = store->find(tag.source + ("/" + tag.name));
    if (!found || !*found) return {};
    const auto points = store->points((*found)->id, 0, endOfTime, 1'000'000);
    return points ? *points : std::vector<Point>();
}

std::vector<GapEntry> TestRecordTogether::gaps(const Tag& tag) const
{
    base::Result<store::HistoryReader> store = reader();
    std::vector<GapEntry> found;
    if (store)
        if (const auto gaps = store->gaps(0, endOfTime))
            for (const GapEntry& gap : *gaps)
                if (gap.source == tag.source) found.push_back(gap);
    return found;
}

const app::SourceState* TestRecordTogether::state(const Tag& tag) const
{
    for (const app::SourceState& source : m_window.sources())
        if (source.id == tag.source) return &source;
    return nullptr;
}

bool TestRecordTogether::is(const Tag& tag, State wanted) const
{
    return m_window.attached() && state(tag) && state(tag)->status.state == wanted;
}

// A good value stands in the store that came just now.
bool TestRecordTogether::delivers(const Tag& tag) const
{
    const std::vector<Point> found = points(tag);
    return !found.empty() && isGood(found.back()) && now() - found.back().received < 2 * second;
}

// Every value stands there, each one good, from this time on.
void TestRecordTogether::lostNothing(const Tag& tag, std::int64_t from) const
{
    double last = -1.0;
    int count = 0;
    for (const Point& point : points(tag)) {
        if (point.time < from) continue;
        QVERIFY2(isGood(point), qPrintable(QString("%1 is %2").arg(point.time).arg(point.status, 0, 16)));
        const double step = count == 0 ? 1.0 : point.value - last;
        QVERIFY2(step == 1.0 || (step == 0.0 && &tag == &counted), qPrintable(QString("step of %1").arg(step)));
        last = point.value;
        ++count;
    }
    QVERIFY2(count > 10, std::to_string(count).c_str());
}

void TestRecordTogether::showsAWindowAllThreeAtOnce()
{
    QCOMPARE(m_window.sources().size(), std::size_t(3));
    for (const Tag* tag : all) {
        QVERIFY(!m_window.tags(tag->source).empty());
        QCOMPARE(state(*tag)->gaps, std::int64_t(0));
        const auto before = m_window.value(tag->source, tag->name);
        QVERIFY(before && connect::qualityOf(before->status) == Quality::Good);
        QTRY_VERIFY(m_window.value(tag->source, tag->name)->value > before->value);
        QTRY_VERIFY(state(*tag)->rate > 0.0);
    }
    QTRY_COMPARE(m_window.value(counted.source, counted.name)->value, double(m_set));
}

// Kills it, looks at it being away, and brings it back; `gap` is what the store then says of it.
void TestRecordTogether::endsAndIsHealed(const Tag& tag, const std::function<void()>& kill,
                                         const std::function<bool()>& start, GapEntry& gap)
{
    const std::size_t before = gaps(tag).size();
    std::map<const Tag*, std::int64_t> reported;
    for (const Tag* one : all) reported[one] = state(*one)->gaps;

    const std::int64_t killed = now();
    kill();
    QTRY_VERIFY(is(tag, State::Retrying));
    QVERIFY(!state(tag)->status.why.text().empty() && !state(tag)->status.remedy.text().empty());
    QTRY_VERIFY(connect::qualityOf(m_window.value(tag.source, tag.name)->status) == Quality::Bad);
    QTest::qWait(std::max(0, downTime - int((now() - killed) / 1000)));
    QVERIFY(start());
    const std::int64_t back = now();
    const auto healed = [&] {
        const std::vector<GapEntry> found = gaps(tag);
        if (found.size() > before) gap = found.back();
        return found.size() > before && gap.to > back;
    };
    QTRY_VERIFY_WITH_TIMEOUT(healed() && is(tag, State::Connected) && delivers(tag), timeout);
    qInfo("%s: down %.2f s, connected %.2f s after its return, gap of %.2f s: %s", tag.source,
          double(back - killed) * 1e-6, double(gap.to - back) * 1e-6, double(gap.to - gap.from) * 1e-6,
          gap.detail.c_str());
    QVERIFY(gap.to - back <= 5 * second);
    QCOMPARE(gap.cause, connect::Gap::Cause::Disconnected);
    QVERIFY(!gap.detail.empty());
    QCOMPARE(gaps(tag).size(), before + 1);
    // The last word before the end was heard at most 1 s before it.
    QVERIFY2(gap.from > killed - second && gap.from < killed + second, std::to_string(killed - gap.from).c_str());
    for (const Tag* one : all) {
        QTRY_COMPARE(state(*one)->gaps, reported[one] + (one == &tag ? 1 : 0));
        QTRY_COMPARE(connect::qualityOf(m_window.value(one->source, one->name)->status), Quality::Good);
    }
    QVERIFY(gaps(counted).empty());
}

// The server has a value every 100 ms of the time in which it was not there, and its values report their times.
void TestRecordTogether::wasReadBack(const GapEntry& gap) const
{
    int count = 0;
    for (const Point& point : points(kept)) {
        if (point.time <= gap.from || point.time >= gap.to || !isGood(point)) continue;
        QCOMPARE(point.value, support::known(point.time));
        ++count;
    }
    QVERIFY2(count > 0.9 * double(gap.to - gap.from) / 100'000.0, std::to_string(count).c_str());
}

void TestRecordTogether::healsWhenTheOpcUaServerWasKilled()
{
    const std::int64_t begin = now();
    GapEntry gap;
    endsAndIsHealed(kept, [&] { m_server.kill(); }, [&] { return startServer(); }, gap);
    if (QTest::currentTestFailed()) return;
    lostNothing(published, begin);
    lostNothing(counted, begin);
    if (!OpcUaServer::isIndependent()) QSKIP(qPrintable(support::NodeScript::missing()));
    const auto last = [&] { return gaps(kept).back(); };
    QTRY_VERIFY2_WITH_TIMEOUT(last().detail.find("read back") != std::string::npos, last().detail.c_str(), timeout);
    wasReadBack(last());
}

void TestRecordTogether::healsWhenTheBrokerWasKilled()
{
    const std::int64_t begin = now();
    const std::size_t others = gaps(kept).size();
    GapEntry gap;
    endsAndIsHealed(
        published,
        [&] {
            m_publisher.reset();
            m_broker.kill();
        },
        [&] {
            if (!m_broker.again()) return false;
            m_publisher = std::make_unique<support::MqttClient>(m_broker.port());
            return true;
        },
        gap);
    if (QTest::currentTestFailed()) return;
    lostNothing(counted, begin);
    QCOMPARE(gaps(kept).size(), others);

    // What was not kept was sent in the gap.
    QTest::qWait(1500);
    const std::int64_t last = now() - second;
    std::map<double, std::int64_t> missing = m_published;
    for (const Point& point : points(published))
        if (isGood(point)) missing.erase(point.value);
    for (const auto& [value, time] : missing) {
        if (time < begin || time > last) continue;
        QVERIFY2(time >= gap.from && time <= gap.to,
                 qPrintable(QString("%1 was sent %2 µs after the gap began, %3 µs before it ended")
                                .arg(value)
                                .arg(time - gap.from)
                                .arg(gap.to - time)));
    }
}

void TestRecordTogether::recordsThatItWasDownItself()
{
    std::map<const Tag*, std::size_t> before;
    for (const Tag* tag : all) before[tag] = gaps(*tag).size();
    m_recorder.terminate();
    QVERIFY(m_recorder.waitForFinished(timeout));
    QCOMPARE(m_recorder.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_recorder.exitCode(), 0);
    const std::int64_t ended = now();
    const QJsonObject reported = QJsonDocument::fromJson(m_recorder.readAllStandardOutput()).object();
    QCOMPARE(reported["status"].toString(), "ok");
    for (const QJsonValue& source : reported["sources"].toArray()) {
        QCOMPARE(source["state"].toString(), "connected");
        QCOMPARE(source["lost"].toInt(), 0);
    }
    const QString folder = QString::fromStdString(store::historyFolder(m_project.toStdString()));
    const QJsonObject check = runCommandLine({"historian", "verify", "--store", folder, "--json"}).object();
    QCOMPARE(check["state"].toString(), "whole");
    QVERIFY(check["samples"].toInt() > 100);
    QTRY_VERIFY(!m_window.attached());
    // To end in good order is no gap of a source.
    for (const Tag* tag : all) QCOMPARE(gaps(*tag).size(), before[tag]);

    QTest::qWait(downTime);
    const std::int64_t again = now();
    init();
    if (QTest::currentTestFailed()) return;
    for (const Tag* tag : all) {
        QTRY_COMPARE(gaps(*tag).size(), before[tag] + 1);
        const GapEntry gap = gaps(*tag).back();
        QCOMPARE(gap.cause, connect::Gap::Cause::RecorderDown);
        QVERIFY(gap.from <= ended && gap.from > ended - 2 * second && gap.to >= again);
    }
    if (!OpcUaServer::isIndependent()) QSKIP(qPrintable(support::NodeScript::missing()));
    const auto last = [&] { return gaps(kept).back(); };
    QTRY_VERIFY2_WITH_TIMEOUT(last().detail.find("read back") != std::string::npos, last().detail.c_str(), timeout);
    wasReadBack(last());
}

TITER_TEST(TestRecordTogether)

} // namespace tst_record_together

#include "tst_record_together.moc"
