// titer-cli record with a standby: the first recorder is killed under load, the standby records in its place, the first one comes back, and
// both stores are joined. Once, and twelve times with TITER_LONG, which is what Qt Test gives a function time for.
#include "core/store/audit.h"
#include "core/store/history/historian.h"
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
#include <optional>

#include <sys/prctl.h>

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

// A recorder whose disk hangs once it records, until it says that it does not, and then answers again. Its steps go on while others are waited
// for.
class HangingRecorder {
public:
    HangingRecorder(std::unique_ptr<QProcess> process, const QString& beats, const QString& hangs)
        : m_process(std::move(process))
        , m_beats(beats)
        , m_hangs(hangs)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(50);
    }

    QProcess& process() { return *m_process; }
    bool hasSaidSo() const { return m_step == Step::GoesOn || m_step == Step::Done; }
    bool isDone() const { return m_step == Step::Done; }

private:
    enum class Step { Begins, Hangs, GoesOn, Done };

    // What it says of itself; nothing before it has run for some seconds.
    std::optional<bool> records() const
    {
        QFile file(m_beats);
        if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
        const QJsonObject beat = QJsonDocument::fromJson(file.readAll()).object();
        return beat["count"].toInt() >= 4 ? std::optional(beat["records"].toBool()) : std::nullopt;
    }
    void look()
    {
        const std::optional<bool> records = this->records();
        if (!records || *records == (m_step == Step::Hangs)) return;
        if (m_step == Step::Begins) {
            m_step = QFile(m_hangs).open(QIODevice::WriteOnly) ? Step::Hangs : Step::Begins;
        } else if (m_step == Step::Hangs) {
            m_step = Step::GoesOn;
            QFile::remove(m_hangs);
        } else {
            m_step = Step::Done;
            m_timer.stop();
        }
    }

    std::unique_ptr<QProcess> m_process;
    QString m_beats, m_hangs;
    Step m_step = Step::Begins;
    QTimer m_timer;
};

} // namespace

class TestStandby : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_first, m_second, m_beats;
    std::unique_ptr<HangingRecorder> m_hanging;
    std::unique_ptr<store::Historian> m_held; // the store of the standby that cannot take over
    std::unique_ptr<QProcess> m_unable;
    QElapsedTimer m_clock;
    support::Broker m_broker;
    std::unique_ptr<support::MqttClient> m_publisher;
    std::vector<std::int64_t> m_published; // when each value was sent [µs, UTC]
    QTimer m_tick;

    std::unique_ptr<QProcess> start(const QString& project, const char* option, const QString& beats,
                                    const QString& hangs = {});
    std::unique_ptr<QProcess> start(const QString& project, const char* option)
    {
        return start(project, option, m_beats);
    }
    QString projectNamed(const char* name);
    void startThatIsUnable(const QString& project);
    std::vector<Point> points(const QString& project, const char* tag) const;
    std::vector<GapEntry> gaps(const QString& project) const;
    std::vector<std::string> trail(const char* what) const;
    void publish();
    void isFailedOver(int round, QProcess& standby, std::unique_ptr<QProcess>& first);
    void noteSomething(int round);
    void hasTheRecordsOfBoth(const QJsonObject& joined, int rounds);
    void isWholeAndWithoutDoubles(const char* tag);

private slots:
    void initTestCase();
    void refusesWhatDoesNotGoTogether();
    void takesOverStepsBackAndIsJoined();
    void aHistorianThatHangsRecordsNothing();
    void theFirstOneSaysThatItsStandbyIsDeadOrCouldNotRecord();
    void saysOnceWhyItCannotTakeOver();
};

void TestStandby::initTestCase()
{
    if (const QString missing = support::Broker::missing(); !missing.isEmpty()) QSKIP(qPrintable(missing));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
    QVERIFY(m_broker.start());
    m_publisher = std::make_unique<support::MqttClient>(m_broker.port());
    m_first = m_folder.filePath("first.titer");
    m_beats = m_folder.filePath("beats");
    QCOMPARE(runCommandLine({"new", "chemostat", "-o", m_first}).status, 0);
    const Outcome added =
        runCommandLine({"sources", m_first, "add", "mqtt", "--set", "host=127.0.0.1", "--set",
                        "port=" + QString::number(m_broker.port()), "--set", "tls=no", "--set",
                        "topic=topic=plant/count, value=v, time=t", "--set", "topic=topic=plant/plain"});
    QVERIFY2(added.status == 0, added.err);
    const Outcome alarm =
        runCommandLine({"alarms", m_first, "add", "--set", "name=Counts", "--set", "kind=above", "--set",
                        QStringLiteral("tag=") + stamped, "--set", "limit=0", "--set", "cause=a", "--set",
                        "consequence=b", "--set", "response=c", "--set", "timeToRespond=10 min"});
    QVERIFY2(alarm.status == 0, alarm.err);
    m_second = projectNamed("second");
    const QString hanging = projectNamed("hanging"), unable = projectNamed("unable");
    for (const QString& project : {m_first, m_second, hanging, unable})
        QCOMPARE(runCommandLine({"sources", project, "allow"}).status, 0);
    connect(&m_tick, &QTimer::timeout, this, &TestStandby::publish);
    const QString hangs = m_folder.filePath("hangs"), beats = m_folder.filePath("hanging beats");
    m_hanging = std::make_unique<HangingRecorder>(start(hanging, "--heartbeat", beats, hangs), beats, hangs);
    startThatIsUnable(unable);
}

QString TestStandby::projectNamed(const char* name)
{
    const QString path = m_folder.filePath(QLatin1String(name) + QLatin1String(".titer"));
    return QFile::copy(m_first, path) ? path : QString();
}

// A standby of nobody, one of whose sources waits for permission, and whose store is held by this process.
void TestStandby::startThatIsUnable(const QString& project)
{
    const Outcome added = runCommandLine({"sources", project, "add", "mqtt", "--set", "host=127.0.0.1", "--set",
                                          "tls=no", "--set", "topic=topic=plant/other"});
    QVERIFY2(added.status == 0, added.err);
    base::Result<store::Historian> historian = store::Historian::open(store::historyFolder(project.toStdString()));
    QVERIFY(historian.ok());
    m_held = std::make_unique<store::Historian>(*std::move(historian));
    m_unable = std::make_unique<QProcess>();
    m_unable->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_unable->start(QStringLiteral(TITER_CLI),
                    {"record", project, "--standby-of", m_folder.filePath("beats of nobody"), "--json"});
    m_clock.start();
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

std::unique_ptr<QProcess> TestStandby::start(const QString& project, const char* option, const QString& beats,
                                             const QString& hangs)
{
    auto process = std::make_unique<QProcess>();
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!hangs.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LD_PRELOAD", QCoreApplication::applicationDirPath() + "/hanging_disk.so");
        environment.insert("TITER_TEST_HANGS", hangs);
        process->setProcessEnvironment(environment);
    }
    process->start(QStringLiteral(TITER_CLI), {"record", project, option, beats, "--json"});
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
    noteSomething(round);
    const std::size_t recorded = points(m_first, stamped).size();
    first = start(m_first, "--heartbeat");
    QTRY_VERIFY_WITH_TIMEOUT(points(m_first, stamped).size() > recorded, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(trail("standby_stepped_back").size(), std::size_t(round), 25'000);
    QCOMPARE(standby.state(), QProcess::Running);
}

// What persons do at the standby while the first one is away.
void TestStandby::noteSomething(int round)
{
    const QString store = store::historyFolder(m_second.toStdString()).c_str(), number = QString::number(round);
    const auto now = [] { return QString::fromStdString(base::writeInstant(base::now())); };
    const auto calls = [&] { return runCommandLine({"alarms", m_second, "list"}).out.contains("unacknowledged"); };
    if (round == 1) {
        QTRY_VERIFY_WITH_TIMEOUT(calls(), 5'000);
        const Outcome seen = runCommandLine({"alarms", m_second, "acknowledge", "al-1", "--reason", "seen there"});
        QVERIFY2(seen.status == 0, seen.err);
    }
    const Outcome batch =
        runCommandLine({"historian", "interval", "add", "batch", "B-" + number, "--store", store, "--from", now()});
    QVERIFY2(batch.status == 0, batch.err);
    const Outcome drawn = runCommandLine({"historian", "sample", "draw", "S-" + number, "--store", store});
    QVERIFY2(drawn.status == 0, drawn.err);
}

// What both noted of alarms, batches and samples, and the trail has it, too.
void TestStandby::hasTheRecordsOfBoth(const QJsonObject& joined, int rounds)
{
    QVERIFY(joined["journal"].toObject()["entries"].toInt() >= 2); // it called, and somebody has seen it
    QCOMPARE(joined["intervals"].toObject()["taken"].toInt(), rounds);
    QCOMPARE(joined["samples"].toObject()["taken"].toInt(), rounds);
    const Outcome journal = runCommandLine({"alarms", m_first, "journal"});
    QVERIFY2(journal.out.contains("seen there"), journal.out);
    QVERIFY(runCommandLine({"historian", "interval", "list", "--store", m_first}).out.contains("B-1"));
    QVERIFY(runCommandLine({"historian", "sample", "list", "--store", m_first}).out.contains("S-1"));
    const Outcome verified = runCommandLine({"audit", m_first, "verify"});
    QVERIFY2(verified.status == 0, verified.err);
    const Outcome replayed = runCommandLine({"alarms", m_first, "replay"});
    QVERIFY2(replayed.status == 0, replayed.err);
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
        if (!again) hasTheRecordsOfBoth(joined.array()[0].toObject(), rounds);
        if (again) QCOMPARE(joined.array()[0].toObject()["journal"].toObject()["entries"].toInt(), 0);
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

// Its thread alone stands still, and the last that it said was that all is well.
void TestStandby::aHistorianThatHangsRecordsNothing()
{
    m_tick.start(20);
    QTRY_VERIFY_WITH_TIMEOUT(m_hanging->hasSaidSo(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_hanging->isDone(), 6'000);
    m_tick.stop();
    m_hanging->process().terminate();
    QVERIFY(m_hanging->process().waitForFinished());
    QCOMPARE(m_hanging->process().exitCode(), 0);
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

// It tries each second, and each try finds the same.
void TestStandby::saysOnceWhyItCannotTakeOver()
{
    constexpr int severalTries = 10'000; // from 5 s on [ms]
    QTRY_VERIFY_WITH_TIMEOUT(m_clock.hasExpired(severalTries), severalTries + 1'000);
    m_unable->terminate();
    QVERIFY(m_unable->waitForFinished());
    const QByteArray said = m_unable->readAllStandardError();
    QVERIFY2(said.count("waits for permission") == 2, said); // as it began, and as it was to take over
    QVERIFY2(said.count("error:") == 1, said);
}

TITER_TEST(TestStandby)

} // namespace tst_standby

#include "tst_standby.moc"
