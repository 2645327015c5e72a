// titer-cli record, killed again and again while a broker delivers: what the broker was told is received is in the store, once.
#include "core/store/history/history_reader.h"
#include "core/store/history/history_verify.h"
#include "tests/support/command_line.h"
#include "tests/support/mqtt/broker.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <limits>
#include <map>

#include <sys/prctl.h>

namespace tst_record_kills {

using namespace titer;
using support::Broker;
using support::MqttClient;
using support::Outcome;
using support::runCommandLine;

namespace {

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max() / 2;
constexpr int perRound = 20;     // as many as a broker sends unacknowledged, as it is by default
constexpr int patience = 20'000; // for what takes some hundred milliseconds [ms]

} // namespace

class TestRecordKills : public QObject {
    Q_OBJECT

private:
    void publish(int count);
    void startRecorder();
    void killRecorder();
    template <class Read> auto read(const Read& how) const;
    std::map<std::int64_t, int> numbers() const;
    std::map<std::string, int> texts() const;

    QTemporaryDir m_folder;
    QString m_project;
    std::unique_ptr<Broker> m_broker;
    std::unique_ptr<MqttClient> m_client;
    std::unique_ptr<QProcess> m_recorder;
    std::int64_t m_begin = 0; // time of message 0 [ms]
    int m_sent = 0;

private slots:
    void initTestCase();
    void losesNothingThatTheBrokerWasToldIsReceived();
    void cleanupTestCase() { m_recorder.reset(); }
};

void TestRecordKills::initTestCase()
{
    if (const QString reason = Broker::missing(); !reason.isEmpty()) QSKIP(qPrintable(reason));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
    m_broker = std::make_unique<Broker>();
    QVERIFY(m_broker->start());
    m_client = std::make_unique<MqttClient>(m_broker->port());
    m_project = m_folder.filePath("line.titer");
    const QString port = "port=" + QString::number(m_broker->port());
    for (const QStringList& words : {QStringList{"new", "chemostat", "-o", m_project},
                                     QStringList{"sources", m_project,
                                                 "add",     "mqtt",
                                                 "--label", "Line",
                                                 "--set",   "host=127.0.0.1",
                                                 "--set",   port,
                                                 "--set",   "tls=no",
                                                 "--set",   "keep_session=yes",
                                                 "--set",   "client_id=titer-kills",
                                                 "--set",   "topic=topic=number, value=v, time=t",
                                                 "--set",   "topic=topic=text, value=v, time=t"},
                                     QStringList{"sources", m_project, "allow"}}) {
        const Outcome done = runCommandLine(words);
        QVERIFY2(done.status == 0, done.err);
    }
    m_begin = base::now().microseconds / 1000;
}

// Each message as a number and as a text, with a time of its own; done when the broker has them.
void TestRecordKills::publish(int count)
{
    for (const int end = m_sent + count; m_sent < end; ++m_sent) {
        const std::string time = std::to_string(m_begin + m_sent);
        m_client->publish("number", "{\"v\": " + std::to_string(m_sent) + ", \"t\": " + time + "}");
        m_client->publish("text", "{\"v\": \"message " + std::to_string(m_sent) + "\", \"t\": " + time + "}");
    }
}

// Until it says that it is connected.
void TestRecordKills::startRecorder()
{
    m_recorder = std::make_unique<QProcess>();
    m_recorder->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_recorder->start(QStringLiteral(TITER_CLI), {"record", m_project});
    QByteArray said;
    QElapsedTimer clock;
    for (clock.start(); !said.contains("Line: connected") && clock.elapsed() < patience;) {
        (void)m_recorder->waitForReadyRead(20);
        said += m_recorder->readAllStandardError() + m_recorder->readAllStandardOutput();
    }
    QVERIFY2(said.contains("Line: connected"), said.constData());
}

void TestRecordKills::killRecorder()
{
    m_recorder->kill();
    QVERIFY(m_recorder->waitForFinished(patience));
    QCOMPARE(m_recorder->exitStatus(), QProcess::CrashExit);
}

template <class Read> auto TestRecordKills::read(const Read& how) const
{
    base::Result<store::HistoryReader> reader =
        store::HistoryReader::open(store::historyFolder(m_project.toStdString()));
    return reader ? how(*reader) : decltype(how(*reader))();
}

// Good values by their number, and how often each is there.
std::map<std::int64_t, int> TestRecordKills::numbers() const
{
    return read([](store::HistoryReader& reader) {
        std::map<std::int64_t, int> found;
        const auto tag = reader.find("src-1/number#v");
        if (!tag || !*tag) return found;
        const auto points = reader.everyPoint((*tag)->id, 0, endOfTime); // also those that were replaced
        if (!points) return found;
        for (const store::Point& point : *points)
            if (point.status == connect::status::good) ++found[std::int64_t(point.value)];
        return found;
    });
}

std::map<std::string, int> TestRecordKills::texts() const
{
    return read([](store::HistoryReader& reader) {
        std::map<std::string, int> found;
        const auto tag = reader.find("src-1/text#v");
        if (!tag || !*tag) return found;
        const auto points = reader.longPoints((*tag)->id, 0, endOfTime, 100'000);
        if (!points) return found;
        for (const store::LongPoint& point : *points)
            if (point.status == connect::status::good) ++found[std::get<std::string>(point.value)];
        return found;
    });
}

// In each round the recorder is connected, gets messages and is killed so soon that some of them are received and acknowledged and none of
// the commits, a quarter of a second apart, has come; now and then it is killed again before it has committed what the one before left.
void TestRecordKills::losesNothingThatTheBrokerWasToldIsReceived()
{
    startRecorder();
    for (const int wait : {60, 0, 120, 30, 60, 200, 90}) {
        publish(perRound);
        QTest::qWait(wait);
        killRecorder();
        startRecorder();
        if (wait == 30) {
            killRecorder();
            startRecorder();
        }
    }
    publish(perRound);
    QElapsedTimer clock;
    for (clock.start(); int(std::min(numbers().size(), texts().size())) < m_sent && clock.elapsed() < patience;)
        QTest::qWait(100);
    std::string missing;
    const std::map<std::int64_t, int> found = numbers();
    const std::map<std::string, int> words = texts();
    for (int i = 0; i < m_sent; ++i) {
        const auto number = found.find(i);
        const auto word = words.find("message " + std::to_string(i));
        if (number == found.end() || number->second != 1) missing += " number " + std::to_string(i);
        if (word == words.end() || word->second != 1) missing += " text " + std::to_string(i);
    }
    QVERIFY2(missing.empty(), missing.c_str());
    QCOMPARE(int(found.size()), m_sent);
    QCOMPARE(int(words.size()), m_sent);

    // What was received is no gap: none of a recorder that was away lies where the one before it had received.
    const auto [gaps, received] = read([](store::HistoryReader& reader) {
        std::pair<std::vector<store::GapEntry>, std::vector<std::int64_t>> all;
        if (const auto gaps = reader.gaps(0, endOfTime)) all.first = *gaps;
        for (const char* name : {"src-1/number#v", "src-1/text#v"}) {
            const auto tag = reader.find(name);
            if (!tag || !*tag) continue;
            if (const auto points = reader.points((*tag)->id, 0, endOfTime, 100'000))
                for (const store::Point& point : *points)
                    if (point.status == connect::status::good) all.second.push_back(point.received);
            if (const auto points = reader.longPoints((*tag)->id, 0, endOfTime, 100'000))
                for (const store::LongPoint& point : *points)
                    if (point.status == connect::status::good) all.second.push_back(point.received);
        }
        return all;
    });
    int down = 0;
    for (const store::GapEntry& gap : gaps) {
        if (gap.cause != connect::Gap::Cause::RecorderDown || gap.source != "src-1") continue;
        ++down;
        for (const std::int64_t time : received) QVERIFY(time <= gap.from || time >= gap.to);
    }
    QVERIFY(down > 0);

    // In good order nothing is left beside the store.
    m_recorder->terminate();
    QVERIFY(m_recorder->waitForFinished(patience));
    const std::string store = store::historyFolder(m_project.toStdString());
    QVERIFY(QDir(QString::fromStdString(store) + "/spool").isEmpty(QDir::Files | QDir::NoDotAndDotDot));
    const auto check = store::verifyHistory(store);
    QVERIFY(check.ok() && check->faults.empty());
}

TITER_TEST(TestRecordKills)

} // namespace tst_record_kills

#include "tst_record_kills.moc"
