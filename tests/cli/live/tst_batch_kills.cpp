// titer-cli record, killed amid a batch that it watches: what is said of the batch is what titer-cli mvda monitor says of all of its samples, each
// figure once, and what called before the kill does not call again.
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/mvda/batch/batch_model_json.h"
#include "core/store/history/alarm_journal.h"
#include "core/store/history/history_reader.h"
#include "tests/mvda/batch/drawn_batches.h"
#include "tests/support/command_line.h"
#include "tests/support/mqtt/broker.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <fstream>
#include <limits>

#include <sys/prctl.h>

namespace tst_batch_kills {

using namespace titer;
using support::Broker;
using support::MqttClient;
using support::Outcome;
using support::runCommandLine;

namespace {

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max() / 2;
constexpr int rows = 41, between = 100; // [ms]
constexpr int patience = 60'000;        // for what takes some hundred milliseconds [ms]

// The temperature is off from the middle on.
mvda::Batch runningBatch()
{
    return mvda::goodBatch(701, rows, [](double t, mvda::RowVectorXd& cells) {
        if (t > 0.5) cells[2] += 0.6;
    });
}

std::int64_t now()
{
    return base::now().microseconds / 1000; // [ms]
}

} // namespace

class TestBatchKills : public QObject {
    Q_OBJECT

private:
    QString write(const char* name, const std::string& text) const;
    std::int64_t timeOf(int row) const { return m_begin + std::int64_t(row) * between; } // [ms]
    void publishLot(int lot, std::int64_t time);
    void publishTo(int end);
    void startRecorder();
    void killRecorder();
    std::vector<store::Point> points(const std::string& tag) const; // good ones
    std::vector<std::string> texts(const std::string& tag) const;   // likewise

    QTemporaryDir m_folder;
    QString m_project;
    mvda::Batch m_batch = runningBatch();
    std::unique_ptr<Broker> m_broker;
    std::unique_ptr<MqttClient> m_client;
    std::unique_ptr<QProcess> m_recorder;
    std::int64_t m_begin = 0; // time of row 0 [ms]
    int m_row = 0;            // the next

private slots:
    void initTestCase();
    void theBatchGoesOnAsIfNothingHadHappened();
    void cleanupTestCase() { m_recorder.reset(); }
};

QString TestBatchKills::write(const char* name, const std::string& text) const
{
    const QString path = m_folder.filePath(QLatin1String(name));
    std::ofstream(path.toStdString(), std::ios::binary) << text;
    return path;
}

void TestBatchKills::initTestCase()
{
    if (const QString reason = Broker::missing(); !reason.isEmpty()) QSKIP(qPrintable(reason));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
    // Good batches that take as long as this one.
    mvda::BatchTable table = mvda::goodBatches(20);
    table.timeUnit = "s";
    for (mvda::Batch& batch : table.batches) batch.times *= double(rows - 1) * between * 1e-3;
    const auto made = mvda::batchModelOf(table, {.alignment = {.points = rows}, .components = 2});
    QVERIFY(made.ok());
    const QString model = write("good.mvda.json", mvda::batchModelJson(*made).write());
    m_broker = std::make_unique<Broker>();
    QVERIFY(m_broker->start());
    m_client = std::make_unique<MqttClient>(m_broker->port());
    m_project = m_folder.filePath("line.titer");
    QStringList source{"sources", m_project, "add", "mqtt", "--label", "Line"};
    const QString port = "port=" + QString::number(m_broker->port());
    for (const QString& setting : {QString("host=127.0.0.1"), port, QString("tls=no"), QString("keep_session=yes"),
                                   QString("client_id=titer-batch-kills"),
                                   QString("topic=topic=plant/cells, unit=g/L, name=cells, value=v, time=t"),
                                   QString("topic=topic=plant/substrate, unit=g/L, name=substrate, value=v, time=t"),
                                   QString("topic=topic=plant/temperature, unit=K, name=temperature, value=v, time=t"),
                                   QString("topic=topic=plant/feed, name=feed, value=v, time=t"),
                                   QString("topic=topic=plant/lot, name=lot, value=v, time=t"), "batch_model=" + model,
                                   QString("batch_start=lot")})
        source << "--set" << setting;
    for (const QStringList& words :
         {QStringList{"new", "chemostat", "-o", m_project}, source, QStringList{"sources", m_project, "allow"},
          QStringList{"alarms", m_project, "add", "--set", "name=Batch", "--set", "kind=below", "--set",
                      "tag=src-1/good.in_control", "--set", "limit=0.5", "--set", "cause=a", "--set", "consequence=b",
                      "--set", "response=c", "--set", "timeToRespond=10 min"}}) {
        const Outcome done = runCommandLine(words);
        QVERIFY2(done.status == 0, done.err);
    }
}

void TestBatchKills::publishLot(int lot, std::int64_t time)
{
    m_client->publish("plant/lot", R"({"v": )" + std::to_string(lot) + R"(, "t": )" + std::to_string(time) + "}", 1,
                      true);
}

// Each row at its time, whether a recorder listens or not; done when the broker has them.
void TestBatchKills::publishTo(int end)
{
    const char* const topics[] = {"plant/cells", "plant/substrate", "plant/temperature", "plant/feed"};
    for (; m_row < end; ++m_row) {
        QTRY_VERIFY(now() >= timeOf(m_row));
        for (Eigen::Index j = 0; j < 4; ++j) {
            const double value = m_batch.cells(m_row, j), sent = j == 2 ? base::fromUnit(value, "°C") : value;
            m_client->publish(topics[j], R"({"v": )" + base::writeNumber(sent) + R"(, "t": )" +
                                             std::to_string(timeOf(m_row)) + "}");
        }
    }
}

// Until it says that it is connected.
void TestBatchKills::startRecorder()
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

void TestBatchKills::killRecorder()
{
    m_recorder->kill();
    QVERIFY(m_recorder->waitForFinished(patience));
    QCOMPARE(m_recorder->exitStatus(), QProcess::CrashExit);
}

std::vector<store::Point> TestBatchKills::points(const std::string& tag) const
{
    auto reader = store::HistoryReader::open(store::historyFolder(m_project.toStdString()));
    const auto found = reader ? reader->find("src-1/" + tag) : std::optional<store::HistoryTag>();
    if (!found || !*found) return {};
    auto all = reader->everyPoint((*found)->id, 0, endOfTime); // also those that were replaced
    if (!all) return {};
    std::erase_if(*all,
                  [](const store::Point& point) { return connect::qualityOf(point.status) == connect::Quality::Bad; });
    return *std::move(all);
}

std::vector<std::string> TestBatchKills::texts(const std::string& tag) const
{
    auto reader = store::HistoryReader::open(store::historyFolder(m_project.toStdString()));
    const auto found = reader ? reader->find("src-1/" + tag) : std::optional<store::HistoryTag>();
    std::vector<std::string> words;
    if (!found || !*found) return words;
    if (const auto all = reader->longPoints((*found)->id, 0, endOfTime, 100'000))
        for (const store::LongPoint& point : *all)
            if (connect::qualityOf(point.status) != connect::Quality::Bad)
                words.push_back(std::get<std::string>(point.value));
    return words;
}

// Killed before anything is amiss, and while the alarm stands; each time amid messages, with rows that come while nobody listens.
void TestBatchKills::theBatchGoesOnAsIfNothingHadHappened()
{
    std::string table = "time [s],cells [g/L],substrate [g/L],temperature [°C],feed\n";
    for (int row = 0; row < rows; ++row) {
        table += base::writeNumber(row * between * 1e-3);
        for (Eigen::Index j = 0; j < 4; ++j) table += "," + base::writeNumber(m_batch.cells(row, j));
        table += "\n";
    }
    const Outcome outcome = runCommandLine(
        {"mvda", "monitor", m_folder.filePath("good.mvda.json"), write("run.csv", table), "--time", "time", "--json"});
    QVERIFY2(outcome.status == 0, outcome.err);
    const QJsonObject monitored = outcome.object();

    publishLot(0, now()); // none runs
    startRecorder();
    m_begin = now() + between;
    publishLot(12, m_begin);
    for (const int killed : {12, 31}) {
        publishTo(killed);
        killRecorder();
        publishTo(killed + 3);
        startRecorder();
        publishLot(12, m_begin); // the batch is the same one
    }
    publishTo(rows);
    QTRY_COMPARE_WITH_TIMEOUT(points("good.spe").size(), std::size_t(rows), patience);

    const std::pair<const char*, QJsonArray> figures[] = {{"good.t2", monitored["t2"].toArray()},
                                                          {"good.spe", monitored["spe"].toArray()},
                                                          {"good.score1", monitored["scores"][0].toArray()},
                                                          {"good.score2", monitored["scores"][1].toArray()}};
    for (const auto& [tag, expected] : figures) {
        const std::vector<store::Point> said = points(tag);
        QCOMPARE(said.size(), std::size_t(expected.size()));
        for (std::size_t k = 0; k < said.size(); ++k) {
            const double value = expected[qsizetype(k)].toDouble();
            // To kelvin and back; and the values of a row that a kill parted are a microsecond apart.
            QVERIFY2(
                std::abs(said[k].value - value) <= 1e-6 * (1.0 + std::abs(value)),
                qPrintable(
                    QStringLiteral("%1 at %2: %3 beside %4").arg(tag).arg(k).arg(said[k].value - value).arg(value)));
            QCOMPARE(said[k].time, timeOf(int(k)) * 1000);
        }
    }
    // A tag is called by its topic and what is read of it; its name is a label.
    for (const char* tag : {"plant/cells#v", "plant/substrate#v", "plant/temperature#v", "plant/feed#v"})
        QCOMPARE(points(tag).size(), std::size_t(rows));
    const std::vector<store::Point> maturity = points("good.maturity"), control = points("good.in_control");
    QCOMPARE(maturity.size(), std::size_t(rows));
    for (std::size_t k = 0; k < maturity.size(); ++k) QVERIFY(std::abs(maturity[k].value - 2.5 * double(k)) < 1e-9);
    const std::vector<std::string> begins = texts("good.begin");
    QVERIFY(!begins.empty());
    for (const std::string& begin : begins) QCOMPARE(begin, base::writeInstant({m_begin * 1000}));

    // The alarm is raised at the point of the monitor, between the kills, and that once.
    QCOMPARE(control.size(), std::size_t(rows));
    const auto raised = int(std::ranges::find(control, 0.0, &store::Point::value) - control.begin());
    QCOMPARE(double(raised + 1), monitored["alarms"][0]["point"].toDouble());
    QVERIFY(raised > 15 && raised < 31);
    int expected = 0;
    for (std::size_t k = 1; k < control.size(); ++k) expected += control[k].value < 0.5 && control[k - 1].value > 0.5;
    const auto calls = [&] {
        int count = 0;
        auto journal =
            store::AlarmJournal::open(store::historyFolder(m_project.toStdString()), store::Database::Mode::Read);
        const auto all = journal ? journal->between(0, endOfTime, 1000, "al-1") : journal.error();
        if (all)
            for (const alarm::Transition& transition : *all) count += transition.act == alarm::Transition::Act::Raised;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(calls(), expected, patience);
    const std::vector<std::string> words = texts("good.alarm");
    QVERIFY(!words.empty());
    QVERIFY2(words.back().find(": temperature (") != std::string::npos, words.back().c_str());
    // As the list of alarms has it.
    const QJsonArray listed = runCommandLine({"alarms", m_project, "list", "--json"}).array();
    const auto batch =
        std::ranges::find(listed, QJsonValue("al-1"), [](const auto& row) { return row.toObject().value("id"); });
    QVERIFY(batch != listed.end());
    QCOMPARE(batch->toObject()["batch"].toString().toStdString(), words.back());
    // In good order it ends.
    m_recorder->terminate();
    QVERIFY(m_recorder->waitForFinished(patience));
    QCOMPARE(calls(), expected);
    QCOMPARE(points("good.spe").size(), std::size_t(rows));
}

TITER_TEST(TestBatchKills)

} // namespace tst_batch_kills

#include "tst_batch_kills.moc"
