// titer-cli record with a standby: the first recorder is killed under load, the standby records in its place, the first one comes back, and
// both stores are joined. Once, and twelve times with TITER_LONG, which is what Qt Test gives a function time for.
#include "core/store/audit.h"
#include "core/store/history/history_reader.h"
#include "tests/support/command_line.h"
#include "tests/support/mqtt/broker.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <limits>
#include <map>

#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>

namespace tst_standby {

using namespace titer;
using store::GapEntry;
using store::Point;
using support::Outcome;
using support::runCommandLine;

namespace {

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max() / 2;
constexpr std::int64_t second = 1'000'000;         // [µs]
const char* const stamped = "src-1/plant/count#v"; // by whom publishes
const char* const plain = "src-1/plant/plain";     // by each recorder

// 0 where it has none of this name.
pid_t threadOf(qint64 process, const char* name)
{
    const QString tasks = QStringLiteral("/proc/%1/task").arg(process);
    for (const QString& task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks + "/" + task + "/comm");
        if (file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == name) return task.toInt();
    }
    return 0;
}

// It waits, and holds nothing for which another thread would.
bool isAsleep(pid_t thread)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(thread));
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(") S ");
}

} // namespace

class TestStandby : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_first, m_second, m_beats;
    support::Broker m_broker;
    std::unique_ptr<support::MqttClient> m_publisher;
    std::vector<std::int64_t> m_published; // when each value was sent [µs, UTC]
    QTimer m_tick;

    std::unique_ptr<QProcess> start(const QString& project, const char* option);
    std::vector<Point> points(const QString& project, const char* tag) const;
    std::vector<GapEntry> gaps(const QString& project) const;
    std::vector<std::string> trail(const char* what) const;
    void publish();
    void isFailedOver(int round, QProcess& standby, std::unique_ptr<QProcess>& first);
    void isWholeAndWithoutDoubles(const char* tag);

private slots:
    void initTestCase();
    void refusesWhatDoesNotGoTogether();
    void takesOverStepsBackAndIsJoined();
    void aHistorianThatHangsRecordsNothing();
    void theFirstOneSaysThatItsStandbyIsDeadOrCouldNotRecord();
};

void TestStandby::initTestCase()
{
    if (const QString missing = support::Broker::missing(); !missing.isEmpty()) QSKIP(qPrintable(missing));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
    QVERIFY(m_broker.start());
    m_publisher = std::make_unique<support::MqttClient>(m_broker.port());
    m_first = m_folder.filePath("first.titer");
    m_second = m_folder.filePath("second.titer");
    m_beats = m_folder.filePath("beats");
    QCOMPARE(runCommandLine({"new", "chemostat", "-o", m_first}).status, 0);
    const Outcome added =
        runCommandLine({"sources", m_first, "add", "mqtt", "--set", "host=127.0.0.1", "--set",
                        "port=" + QString::number(m_broker.port()), "--set", "tls=no", "--set",
                        "topic=topic=plant/count, value=v, time=t", "--set", "topic=topic=plant/plain"});
    QVERIFY2(added.status == 0, added.err);
    QVERIFY(QFile::copy(m_first, m_second));
    for (const QString& project : {m_first, m_second})
        QCOMPARE(runCommandLine({"sources", project, "allow"}).status, 0);
    connect(&m_tick, &QTimer::timeout, this, &TestStandby::publish);
}

// 50 times a second, each a number that comes once.
void TestStandby::publish()
{
    const std::int64_t time = base::now().microseconds / 1000 * 1000;
    m_published.push_back(time);
    const std::string value = std::to_string(m_published.size());
    m_publisher->publish("plant/count", R"({"v": )" + value + R"(, "t": )" + std::to_string(time) + "}", 0);
    m_publisher->publish("plant/plain", value, 0);
}

std::unique_ptr<QProcess> TestStandby::start(const QString& project, const char* option)
{
    auto process = std::make_unique<QProcess>();
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(TITER_CLI), {"record", project, option, m_beats, "--json"});
    return process;
}

std::vector<Point> TestStandby::points(const QString& project, const char* tag) const
{
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(store::historyFolder(project.toStdString()));
    if (!reader) return {};
    const auto found = reader->find(tag);
    if (!found || !*found) return {};
    const auto all = reader->points((*found)->id, 0, endOfTime, 10'000'000);
    std::vector<Point> values;
    if (all)
        std::ranges::copy_if(*all, std::back_inserter(values), [](const Point& point) {
            return connect::qualityOf(point.status) == connect::Quality::Good;
        });
    return values;
}

std::vector<GapEntry> TestStandby::gaps(const QString& project) const
{
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(store::historyFolder(project.toStdString()));
    std::vector<GapEntry> found;
    if (reader)
        if (const auto all = reader->gaps(0, endOfTime))
            std::ranges::copy_if(*all, std::back_inserter(found),
                                 [](const GapEntry& gap) { return gap.source == "src-1"; });
    return found;
}

std::vector<std::string> TestStandby::trail(const char* what) const
{
    std::vector<std::string> said;
    (void)store::AuditTrail::ofProject(m_second.toStdString()).read([&](const store::AuditEntry& entry) {
        if (entry.change.what == what) said.push_back(entry.change.after);
        return true;
    });
    return said;
}

void TestStandby::refusesWhatDoesNotGoTogether()
{
    QCOMPARE(runCommandLine({"record", m_first, "--heartbeat", m_beats, "--standby-of", m_beats}).status, 2);
    const Outcome mine = runCommandLine({"record", m_first, "--heartbeat", m_first, "--for", "1s"});
    QCOMPARE(mine.status, 1);
    QVERIFY2(mine.err.contains("Another file is there"), mine.err);
}

void TestStandby::isFailedOver(int round, QProcess& standby, std::unique_ptr<QProcess>& first)
{
    const std::size_t before = points(m_second, stamped).size();
    const Outcome waiting = runCommandLine({"sources", m_second, "state"});
    QVERIFY2(waiting.err.contains("standby of this project"), waiting.err);
    first->kill();
    QElapsedTimer clock;
    clock.start();
    QVERIFY(first->waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(points(m_second, stamped).size() > before, 15'000);
    qInfo("round %d: recorded %lld ms after the kill", round, clock.elapsed());
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(trail("standby_took_over").size(), std::size_t(round), 5'000);
    const auto state = [&] { return runCommandLine({"sources", m_second, "state", "--json"}).object(); };
    QTRY_VERIFY_WITH_TIMEOUT(state()["standby"].toString().contains("records in its place"), 5'000);
    const auto calls = [&] {
        return runCommandLine({"alarms", m_second, "list"}).out.contains("One of two recorders is silent");
    };
    QTRY_VERIFY_WITH_TIMEOUT(calls(), 5'000);
    const std::size_t recorded = points(m_first, stamped).size();
    first = start(m_first, "--heartbeat");
    QTRY_VERIFY_WITH_TIMEOUT(points(m_first, stamped).size() > recorded, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(trail("standby_stepped_back").size(), std::size_t(round), 25'000);
    QCOMPARE(standby.state(), QProcess::Running);
}

// Each value that was sent while either heard it is there, and once. What a recorder had received when it was killed, and not stored, is in
// neither store, a moment before its gap.
void TestStandby::isWholeAndWithoutDoubles(const char* tag)
{
    const std::vector<Point> all = points(m_first, tag);
    std::map<int, int> times;
    for (const Point& point : all) ++times[int(point.value)];
    const std::vector<GapEntry> left = gaps(m_first);
    constexpr std::int64_t notStored = 400'000, onItsWay = 100'000; // [µs]
    const auto isLeftOut = [&](std::int64_t time) {
        return std::ranges::any_of(
            left, [&](const GapEntry& gap) { return time >= gap.from - notStored && time <= gap.to + onItsWay; });
    };
    const std::int64_t from = all.front().time + onItsWay, to = all.back().time - onItsWay;
    int missing = 0, doubled = 0;
    for (std::size_t i = 0; i < m_published.size(); ++i) {
        const std::int64_t time = m_published[i];
        const int there = times[int(i) + 1];
        doubled += there > 1;
        missing += there == 0 && time > from && time < to && !isLeftOut(time);
    }
    qInfo("%s: %d values of %d sent", tag, int(all.size()), int(m_published.size()));
    QCOMPARE(doubled, 0);
    QCOMPARE(missing, 0);
}

void TestStandby::takesOverStepsBackAndIsJoined()
{
    const int rounds = qEnvironmentVariableIsSet("TITER_LONG") ? 12 : 1;
    m_tick.start(20);
    std::unique_ptr<QProcess> first = start(m_first, "--heartbeat");
    QTRY_VERIFY_WITH_TIMEOUT(points(m_first, stamped).size() > 20, 20'000);
    const std::unique_ptr<QProcess> standby = start(m_second, "--standby-of");
    QTRY_COMPARE_WITH_TIMEOUT(trail("standby_began").size(), 1u, 20'000);
    const Outcome another = runCommandLine({"record", m_second, "--standby-of", m_beats, "--for", "1s"});
    QVERIFY2(another.status == 1 && another.err.contains("running already"), another.err);
    for (int round = 1; round <= rounds && !QTest::currentTestFailed(); ++round) isFailedOver(round, *standby, first);
    if (QTest::currentTestFailed()) return;
    // One that ends in good order is followed at once.
    const std::size_t before = points(m_second, stamped).size();
    QElapsedTimer clock;
    clock.start();
    first->terminate();
    QVERIFY(first->waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(points(m_second, stamped).size() > before + 20, 10'000);
    QVERIFY2(clock.elapsed() < 4'500, qPrintable(QString::number(clock.elapsed())));
    standby->terminate();
    QVERIFY(standby->waitForFinished());
    QCOMPARE(standby->exitCode(), 0);
    m_tick.stop();

    const std::size_t apart = points(m_first, stamped).size();
    for (const bool again : {false, true}) {
        const Outcome joined = runCommandLine({"historian", "join", m_second, "--store", m_first, "--json"});
        QVERIFY2(joined.status == 0, joined.err);
        const QJsonArray sources = joined.array()[0].toObject()["sources"].toArray();
        const auto source = std::ranges::find_if(
            sources, [](const QJsonValue& one) { return one.toObject()["id"] == QStringLiteral("src-1"); });
        QVERIFY(source != sources.end());
        QCOMPARE(source->toObject()["samples"].toInt() == 0, again);
        QCOMPARE(joined.array()[0].toObject()["differing"].toInt(), 0);
    }
    QVERIFY(points(m_first, stamped).size() > apart);
    for (const char* tag : {stamped, plain}) isWholeAndWithoutDoubles(tag);
    // What nobody heard is a gap: from the kill until the standby had its first value.
    const std::vector<GapEntry> left = gaps(m_first);
    QVERIFY(std::ssize(left) >= rounds);
    for (const GapEntry& gap : left)
        QVERIFY2(gap.to - gap.from < 10 * second, std::to_string(gap.to - gap.from).c_str());
    QVERIFY(runCommandLine({"historian", "verify", "--store", m_first}).status == 0);
    QVERIFY(runCommandLine({"audit", m_first, "export"}).out.contains("store_joined"));
}

// As in a disk that answers no more: its thread alone stands still, and the last that it said was that all is well.
void TestStandby::aHistorianThatHangsRecordsNothing()
{
    m_tick.start(20);
    const std::size_t before = points(m_first, plain).size();
    const std::unique_ptr<QProcess> first = start(m_first, "--heartbeat");
    const auto records = [&] {
        QFile file(m_beats);
        return file.open(QIODevice::ReadOnly) &&
               QJsonDocument::fromJson(file.readAll()).object()["records"].toBool(false);
    };
    QTRY_VERIFY_WITH_TIMEOUT(points(m_first, plain).size() > before && records(), 20'000);
    const pid_t historian = threadOf(first->processId(), "historian");
    QVERIFY(historian > 0);
    if (::ptrace(PTRACE_SEIZE, historian, nullptr, nullptr) != 0) QSKIP("A thread cannot be stopped here.");
    while (!isAsleep(historian)) QTest::qWait(1);
    QCOMPARE(::ptrace(PTRACE_INTERRUPT, historian, nullptr, nullptr), 0L);
    QCOMPARE(::waitpid(historian, nullptr, __WALL), historian);
    QTRY_VERIFY_WITH_TIMEOUT(!records(), 6'000);
    QCOMPARE(::ptrace(PTRACE_DETACH, historian, nullptr, nullptr), 0L);
    QTRY_VERIFY_WITH_TIMEOUT(records(), 6'000);
    m_tick.stop();
    first->terminate();
    QVERIFY(first->waitForFinished());
    QCOMPARE(first->exitCode(), 0);
}

// One that ended in good order was meant to.
void TestStandby::theFirstOneSaysThatItsStandbyIsDeadOrCouldNotRecord()
{
    const std::size_t began = trail("standby_began").size();
    const std::unique_ptr<QProcess> first = start(m_first, "--heartbeat");
    std::unique_ptr<QProcess> standby = start(m_second, "--standby-of");
    const auto said = [&] {
        const QJsonObject state = runCommandLine({"sources", m_first, "state", "--json"}).object();
        return state["recorder"].toInt() == first->processId() ? state["standby"].toString("none")
                                                               : QString("not there");
    };
    QTRY_VERIFY_WITH_TIMEOUT(trail("standby_began").size() > began && said() == QLatin1String("none"), 20'000);
    QTest::qWait(1'500); // its heartbeat is read
    standby->kill();
    QVERIFY(standby->waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("The standby on"), 10'000);
    const auto calls = [&] { return runCommandLine({"alarms", m_first, "list"}).out.contains("One of two recorders"); };
    QTRY_VERIFY_WITH_TIMEOUT(calls(), 5'000);
    standby = start(m_second, "--standby-of");
    QTRY_VERIFY_WITH_TIMEOUT(said() == QLatin1String("none"), 10'000);
    // It is there, and could not record.
    QCOMPARE(runCommandLine({"sources", m_second, "forbid"}).status, 0);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("could not record"), 15'000);
    QCOMPARE(runCommandLine({"sources", m_second, "allow"}).status, 0);
    QTRY_VERIFY_WITH_TIMEOUT(said() == QLatin1String("none"), 15'000);
    standby->terminate();
    QVERIFY(standby->waitForFinished());
    QTest::qWait(6'000);
    QCOMPARE(said(), QStringLiteral("none"));
    first->terminate();
    QVERIFY(first->waitForFinished());
}

TITER_TEST(TestStandby)

} // namespace tst_standby

#include "tst_standby.moc"
