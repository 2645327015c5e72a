// Persons are told of alarms while a recorder records: by servers of the test's own, by shift, by escalation, and again where a server was
// down, which holds up nothing.
#include "app/live/notifications/notification_rule.h"
#include "app/live/recorder/recorder.h"
#include "core/base/time.h"
#include "core/store/audit.h"
#include "core/store/history/history_reader.h"
#include "core/store/project_file.h"
#include "tests/support/app/mail_server.h"
#include "tests/support/app/web_server.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <limits>
#include <map>

namespace tst_notifier {

using namespace titer;
using namespace titer::app;
using alarm::State;
using std::chrono::milliseconds;
using support::MailServer;
using support::WebServer;

namespace {

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max() / 2;

std::atomic<double> oxygen = 50.0, foam = 0.0; // what the probes show

constexpr connect::ConnectorInfo probeInfo{
    .id = "probe", .label = "Probe", .help = "", .settings = {}, .backpressure = connect::Backpressure::DropOldest};

// Two tags, a hundred values a second of each.
class Probe : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return probeInfo; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings&, const connect::TaskContext&, base::Errors&) override
    {
        return {{{.id = "oxygen", .label = {}, .unit = "%"}, {.id = "foam", .label = {}, .unit = "%"}}, {}, {}};
    }
    base::Done start(connect::Feed& feed) override
    {
        m_feed = &feed;
        return base::done();
    }
    Clock::time_point work(Clock::time_point now) override
    {
        const std::int64_t time = base::now().microseconds;
        m_feed->push(connect::Sample{0, connect::status::good, time, time, oxygen});
        m_feed->push(connect::Sample{1, connect::status::good, time, time, foam});
        return now + milliseconds(10);
    }
    void stop() override {}
    connect::ConnectorStatus status() const override { return {.state = connect::State::Connected}; }

private:
    connect::Feed* m_feed = nullptr;
};

class ProbePlugin : public ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override { return probeInfo; }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Probe>(); }
};

alarm::Definition alarmOn(std::string id, alarm::Kind kind, std::string tag, double limit, alarm::Priority priority)
{
    alarm::Definition definition;
    definition.id = std::move(id);
    definition.name = tag + " out of range";
    definition.kind = kind;
    definition.tag = "src-1/" + tag;
    definition.limit = limit;
    definition.unit = "%";
    definition.priority = priority;
    definition.cause = "the test";
    definition.consequence = "none";
    definition.response = "look";
    definition.timeToRespond = 60.0;
    return definition;
}

// Days on which it is not today, tomorrow nor yesterday in any zone.
Shift offDuty()
{
    const std::int64_t day = base::now().microseconds / 86'400'000'000 + 3; // 0 is Monday, of 1970-01-01 a Thursday
    Shift shift;
    shift.days = {};
    for (int ahead = 2; ahead < 5; ++ahead) shift.days[std::size_t((day + ahead) % 7)] = true;
    return shift;
}

} // namespace

class TestNotifier : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string m_project;
    const ProbePlugin m_plugin;
    std::unique_ptr<PluginHost> m_plugins;
    std::unique_ptr<Recorder> m_recorder;

    void keep(NotificationRule rule) const;
    void start();
    int stop(); // how long it took [ms]
    State state(const std::string& alarm) const;
    void acknowledge(const std::string& alarm);
    QList<QByteArray> trail() const;
    std::vector<std::int64_t> recorded() const;

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tellsByShiftAndEscalates();
    void triesAgainWhatCouldNotBeSent();
    void isNotHeldUpByAServerThatIsSilent();
};

void TestNotifier::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
}

void TestNotifier::init()
{
    oxygen = 50.0;
    foam = 0.0;
    QDir(m_folder.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.path()));
    m_project = m_folder.filePath("Culture 7.titer").toStdString();
    QVERIFY(store::ProjectFile::create(m_project, "{}").ok());
    m_plugins = std::make_unique<PluginHost>(QStringList());
    m_plugins->addBuiltIn(m_plugin, {});
}

void TestNotifier::cleanup()
{
    if (m_recorder) stop();
}

void TestNotifier::keep(NotificationRule rule) const
{
    if (rule.kind == NotificationRule::Kind::Mail) {
        rule.security = NotificationRule::Security::None;
        rule.from = "titer@example.org";
        if (rule.to.empty()) rule.to = {"shift@example.org"};
    }
    const base::Done kept = keepRule(m_project, rule.id, &rule);
    QVERIFY2(kept.ok(), kept ? "" : kept.error().what.text().c_str());
}

void TestNotifier::start()
{
    m_recorder = std::make_unique<Recorder>(*m_plugins);
    using alarm::Kind, alarm::Priority;
    QVERIFY(m_recorder
                ->start(m_project, {{"src-1", "Probes", "probe", {}, true}},
                        {alarmOn("al-1", Kind::Below, "oxygen", 30.0, Priority::High),
                         alarmOn("al-2", Kind::Above, "foam", 10.0, Priority::Low)})
                .ok());
    QTRY_VERIFY_WITH_TIMEOUT(state("al-1") == State::Normal && state("al-2") == State::Normal, 5000);
}

int TestNotifier::stop()
{
    QElapsedTimer timer;
    timer.start();
    QSignalSpy stopped(m_recorder.get(), &Recorder::stopped);
    m_recorder->stop();
    if (stopped.empty()) stopped.wait(10'000);
    m_recorder.reset();
    return int(timer.elapsed());
}

State TestNotifier::state(const std::string& alarm) const
{
    for (const AlarmRow& row : m_recorder->alarms())
        if (row.definition.id == alarm) return row.alarmStatus.state;
    return State::OutOfService;
}

void TestNotifier::acknowledge(const std::string& alarm)
{
    QSignalSpy acted(m_recorder.get(), &Recorder::acted);
    m_recorder->act("seen", {alarm::Transition::Act::Acknowledged, alarm, {}, {}, 0});
    QVERIFY(acted.size() == 1 || acted.wait(3000));
    QVERIFY(acted[0][1].value<std::vector<base::Error>>().empty());
}

// "sent no-1 mail shift@example.org: al-1"
QList<QByteArray> TestNotifier::trail() const
{
    QList<QByteArray> said;
    const base::Done read = store::AuditTrail::ofProject(m_project).read([&](const store::AuditEntry& entry) {
        const QByteArray what = QByteArray::fromStdString(entry.change.what);
        if (what == "notification_sent" || what == "notification_failed")
            said.push_back(what.mid(13) + " " + QByteArray::fromStdString(entry.change.place).mid(14) + " " +
                           QByteArray::fromStdString(entry.change.after));
        return true;
    });
    return read ? said : QList<QByteArray>{"unreadable"};
}

// Times of the values of oxygen that stand in the store.
std::vector<std::int64_t> TestNotifier::recorded() const
{
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(store::historyFolder(m_project));
    std::vector<std::int64_t> times;
    const auto tag = reader->find("src-1/oxygen");
    if (!tag || !*tag) return times;
    const auto points = reader->points((*tag)->id, 0, endOfTime, 1'000'000, {});
    if (points)
        for (const store::Point& point : *points) times.push_back(point.time);
    return times;
}

void TestNotifier::tellsByShiftAndEscalates()
{
    MailServer onDuty, other, low;
    WebServer leader("204 No Content");
    keep({.id = "no-1", .server = onDuty.address(), .priorities = {alarm::Priority::High}});
    keep({.id = "no-2", .server = other.address(), .to = {"other@example.org"}, .shift = offDuty()});
    keep({.id = "no-3",
          .kind = NotificationRule::Kind::Webhook,
          .url = leader.url(),
          .priorities = {alarm::Priority::High},
          .after = 3.0});
    keep({.id = "no-4",
          .server = low.address(),
          .to = {"low@example.org"},
          .priorities = {alarm::Priority::Low},
          .after = 8.0});
    start();
    // Acknowledged in time: nobody else hears of it.
    foam = 20.0;
    QTRY_COMPARE_WITH_TIMEOUT(state("al-2"), State::Unacknowledged, 5000);
    QElapsedTimer sinceFoam;
    sinceFoam.start();
    acknowledge("al-2");
    // Nobody does: the leader hears of it.
    oxygen = 20.0;
    QTRY_COMPARE_WITH_TIMEOUT(onDuty.mails, 1, 10'000);
    QVERIFY2(onDuty.mail.contains("oxygen out of range (al-1), high, unacknowledged"), onDuty.mail.constData());
    QTRY_COMPARE_WITH_TIMEOUT(leader.bodies.size(), qsizetype(1), 15'000);
    const QJsonObject said = leader.bodies.front();
    QVERIFY(said["escalated"].toBool());
    QCOMPARE(said["project"].toString(), QStringLiteral("Culture 7"));
    const QJsonObject alarm = said["alarms"].toArray().at(0).toObject();
    QCOMPARE(alarm["id"].toString(), QStringLiteral("al-1"));
    const auto written = [](const QJsonObject& json, const char* key) {
        const auto time = base::readInstant(json[QLatin1String(key)].toString().toStdString());
        return time ? time->microseconds : 0;
    };
    const std::int64_t after = written(said, "time") - written(alarm, "since");
    QVERIFY2(after >= 3'000'000 && after < 30'000'000, std::to_string(after).c_str());
    acknowledge("al-1");
    const QList<QByteArray> wanted{"sent no-1 mail shift@example.org: al-1",
                                   "sent no-3 webhook " + QByteArray::fromStdString(leader.url()) +
                                       ": escalated: al-1"};
    QTRY_COMPARE_WITH_TIMEOUT(trail(), wanted, 5000);
    // Raised again it calls again.
    oxygen = 50.0;
    QTRY_COMPARE_WITH_TIMEOUT(state("al-1"), State::Normal, 5000);
    oxygen = 20.0;
    QTRY_COMPARE_WITH_TIMEOUT(onDuty.mails, 2, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(sinceFoam.hasExpired(10'000), 11'000);
    QCOMPARE(other.lines.size() + low.lines.size(), qsizetype(0));
}

void TestNotifier::triesAgainWhatCouldNotBeSent()
{
    MailServer server;
    const quint16 port = server.port();
    keep({.id = "no-1", .server = server.address()});
    start();
    server.goDown();
    oxygen = 20.0;
    QTRY_VERIFY_WITH_TIMEOUT(m_recorder->picture().totals.notificationFault.has_value(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(state("titer.notification"), State::Unacknowledged, 5000);
    QCOMPARE(trail(), QList<QByteArray>{"failed no-1 mail shift@example.org: al-1"});
    QVERIFY(server.comeBack(port));
    QTRY_COMPARE_WITH_TIMEOUT(server.mails, 1, 30'000);
    QVERIFY(server.mail.contains("al-1") && server.mail.contains("titer.notification"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_recorder->picture().totals.notificationFault, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(state("titer.notification"), State::ReturnedUnacknowledged, 5000);
    QCOMPARE(trail().size(), qsizetype(2));
    QVERIFY(trail().back().startsWith("sent no-1 mail shift@example.org: "));
    QVERIFY(trail().back().contains("al-1"));
}

// It takes the connection and says nothing. What is recorded meanwhile has no hole, and the recorder ends at once.
void TestNotifier::isNotHeldUpByAServerThatIsSilent()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    keep({.id = "no-1", .server = "127.0.0.1:" + std::to_string(silent.serverPort())});
    start();
    oxygen = 20.0;
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 10'000);
    const std::int64_t began = base::now().microseconds;
    foam = 20.0;
    QTRY_COMPARE_WITH_TIMEOUT(state("al-2"), State::Unacknowledged, 3000);
    const auto since = [&] { return std::ranges::count_if(recorded(), [&](std::int64_t at) { return at >= began; }); };
    QTRY_VERIFY_WITH_TIMEOUT(since() > 100, 10'000); // a second's, where nothing holds it up
    QVERIFY(trail().isEmpty());                      // it still waits for an answer
    const std::int64_t ended = base::now().microseconds;
    QVERIFY(stop() < 5000);
    std::int64_t most = 0, before = began;
    int count = 0;
    for (const std::int64_t time : recorded()) {
        if (time < began || time > ended) continue;
        most = std::max(most, time - std::exchange(before, time));
        ++count;
    }
    QVERIFY2(count > 100 && most < 2'000'000, qPrintable(QString("%1 values, %2 µs").arg(count).arg(most)));
}

TITER_TEST(TestNotifier)

} // namespace tst_notifier

#include "tst_notifier.moc"
