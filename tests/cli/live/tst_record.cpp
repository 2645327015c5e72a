// titer-cli record: as a process that is started, asked to end, and killed.
#include "core/store/history/alarm_journal.h"
#include "core/store/history/history_reader.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <limits>

namespace tst_record {

using namespace titer;
using support::Outcome;
using support::runCommandLine;

namespace {

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max();

} // namespace

class TestRecord : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    void addSource(const QStringList& settings = {});
    std::unique_ptr<QProcess> start();
    std::size_t count() const;
    std::vector<store::Point> points() const;
    std::vector<store::GapEntry> gaps() const;

private slots:
    void initTestCase();
    void init();
    void refusesWhatIsNotAllowedAndListsIt();
    void refusesAProjectWithoutSources();
    void refusesTimesThatAreNone();
    void endsByItselfAfterTheTimeThatIsAsked();
    void bringsTheSamplesOfAnAnalyserToTheirVessels();
    void endsInGoodOrderWhenItIsAsked();
    void losesNothingThatWasKeptWhenItIsKilled();
    void refusesASecondRecorderAndNamesTheFirst();
    void reportsWhatItsSourcesDoAndWhatIsMissing();
    void saysWhereNobodyEvaluatesTheAlarms();
};

void TestRecord::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
}

void TestRecord::init()
{
    QDir(m_folder.filePath("data")).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.filePath("data")));
    m_project = m_folder.filePath("data/A culture.titer");
    const Outcome made = runCommandLine({"new", "chemostat", "-o", m_project});
    QVERIFY2(made.status == 0, made.err);
}

void TestRecord::addSource(const QStringList& settings)
{
    QStringList words = {"sources", m_project,      "add",   "simulated_plant",
                         "--label", "Twin",         "--set", "plant=chemostat",
                         "--set",   "every=0.02 s", "--set", "tag=name=S,variable=vessel.volume"};
    for (const QString& setting : settings) words << "--set" << setting;
    const Outcome added = runCommandLine(words);
    QVERIFY2(added.status == 0, added.err);
    const Outcome allowed = runCommandLine({"sources", m_project, "allow"});
    QVERIFY2(allowed.status == 0, allowed.err);
}

std::unique_ptr<QProcess> TestRecord::start()
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(TITER_CLI), {"record", m_project, "--json"});
    return process;
}

std::vector<store::Point> TestRecord::points() const
{
    base::Result<store::HistoryReader> reader =
        store::HistoryReader::open(store::historyFolder(m_project.toStdString()));
    if (!reader) return {};
    const auto tag = reader->find("src-1/S");
    if (!tag || !*tag) return {};
    const auto found = reader->points((*tag)->id, 0, endOfTime, 1'000'000, {});
    return found ? *found : std::vector<store::Point>();
}

std::size_t TestRecord::count() const
{
    return points().size();
}

std::vector<store::GapEntry> TestRecord::gaps() const
{
    base::Result<store::HistoryReader> reader =
        store::HistoryReader::open(store::historyFolder(m_project.toStdString()));
    const auto found = reader ? reader->gaps(0, endOfTime) : base::Result<std::vector<store::GapEntry>>(reader.error());
    return found ? *found : std::vector<store::GapEntry>();
}

void TestRecord::refusesWhatIsNotAllowedAndListsIt()
{
    const Outcome added = runCommandLine({"sources", m_project, "add", "replay", "--set", "file=/data/run.csv"});
    QVERIFY2(added.status == 0, added.err);
    const Outcome refused = runCommandLine({"record", m_project, "--for", "1s"});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("/data/run.csv"), refused.err);
    QVERIFY2(refused.err.contains("titer-cli sources"), refused.err);
    QVERIFY2(refused.err.contains("allow"), refused.err);
    QVERIFY(!QDir(QString::fromStdString(store::historyFolder(m_project.toStdString()))).exists());
}

void TestRecord::refusesAProjectWithoutSources()
{
    const Outcome refused = runCommandLine({"record", m_project});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("sources"), refused.err);
    QCOMPARE(runCommandLine({"record", m_folder.filePath("none.titer")}).status, 1);
}

void TestRecord::refusesTimesThatAreNone()
{
    for (const char* time : {"soon", "-1 s", "0 s", "5 kg", "90 d"})
        QCOMPARE(runCommandLine({"record", m_project, "--for", time}).status, 2);
}

void TestRecord::endsByItselfAfterTheTimeThatIsAsked()
{
    addSource();
    const Outcome done = runCommandLine({"record", m_project, "--for", "2s", "--json"});
    QVERIFY2(done.status == 0, done.err);
    const QJsonObject reported = done.object();
    QCOMPARE(reported["status"].toString(), "ok");
    const QJsonObject source = reported["sources"].toArray()[0].toObject();
    QCOMPARE(source["state"].toString(), "connected");
    QVERIFY(source["kept"].toInt() > 20);
    QVERIFY(done.object()["backup_notices"].isArray());
    QVERIFY2(done.err.contains("Twin: connected"), done.err);
    // Its set-points and faults are tags as well.
    QVERIFY(count() > 20 && int(count()) <= source["kept"].toInt());
}

// From the analyser's file to the tag of the vessel, where the sample was drawn; the tag of the source stays as it was.
void TestRecord::bringsTheSamplesOfAnAnalyserToTheirVessels()
{
    const QString folder = m_folder.filePath("data/cells"), store = m_project;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(runCommandLine({"sources", m_project, "add", "folder_watch", "--label", "Cells", "--set",
                            "folder=" + folder, "--set", "zone=UTC"})
                .status == 0);
    QVERIFY(runCommandLine({"sources", m_project, "allow"}).status == 0);
    const auto sample = [&](const QStringList& words) {
        return runCommandLine(QStringList{"historian", "sample"} + words + QStringList{"--store", store, "--json"});
    };
    const Outcome ruled = sample({"rule", "{vessel}_{day}"});
    QVERIFY2(ruled.status == 0, ruled.err);
    QVERIFY(sample({"draw", "R2_1", "--at", "2026-03-21T15:00:00Z"}).status == 0);
    QFile file(folder + "/cells.csv");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Sample ID,Viable (x10^6) cells/mL,Viability (%),Analysis date/time\n"
               "R2_1,0.75,96.9,3/21/2026 16:56\nQC,1.02,99.0,3/21/2026 17:10\n");
    file.close();
    const Outcome done = runCommandLine({"record", m_project, "--for", "6s", "--json"});
    QVERIFY2(done.status == 0, done.err);
    base::Result<store::HistoryReader> reader =
        store::HistoryReader::open(store::historyFolder(m_project.toStdString()));
    QVERIFY(reader.ok());
    const auto raw = reader->find("src-1/viable_cells"), lab = reader->find("lab/R2.viable_cells");
    QVERIFY(raw && *raw && lab && *lab);
    const auto all = reader->points((*raw)->id, 0, endOfTime, 10);
    QCOMPARE(std::count_if(all->begin(), all->end(), [](const store::Point& point) { return point.status == 0; }),
             2); // the control too
    const auto points = reader->points((*lab)->id, 0, endOfTime, 10);
    QCOMPARE(points->size(), 1u);
    QCOMPARE(base::writeInstant({points->front().time}), std::string("2026-03-21T15:00:00Z"));
    QCOMPARE(base::writeInstant({points->front().received}), std::string("2026-03-21T16:56:00Z"));
    QCOMPARE(points->front().value, 0.75);
    const QJsonArray listed = sample({"list"}).object()["samples"].toArray();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0].toObject()["state"].toString(), QString("measured"));
    QCOMPARE(listed[1].toObject()["state"].toString(), QString("waiting"));
}

void TestRecord::endsInGoodOrderWhenItIsAsked()
{
    addSource();
    for (const int signal : {SIGINT, SIGTERM}) {
        const std::size_t before = count();
        const std::unique_ptr<QProcess> recorder = start();
        QTRY_VERIFY_WITH_TIMEOUT(count() > before + 20, 20'000);
        ::kill(pid_t(recorder->processId()), signal);
        QVERIFY(recorder->waitForFinished(10'000));
        QCOMPARE(recorder->exitStatus(), QProcess::NormalExit);
        QCOMPARE(recorder->exitCode(), 0);
        QCOMPARE(QJsonDocument::fromJson(recorder->readAllStandardOutput()).object()["status"].toString(), "ok");
    }
}

void TestRecord::losesNothingThatWasKeptWhenItIsKilled()
{
    addSource();
    const std::unique_ptr<QProcess> victim = start();
    QTRY_VERIFY_WITH_TIMEOUT(count() > 30, 20'000);
    const std::vector<store::Point> before = points();
    victim->kill();
    QVERIFY(victim->waitForFinished(10'000));
    QCOMPARE(victim->exitStatus(), QProcess::CrashExit);
    QVERIFY(count() >= before.size());

    const Outcome again = runCommandLine({"record", m_project, "--for", "2s"});
    QVERIFY2(again.status == 0, again.err);
    const std::vector<store::Point> after = points();
    QVERIFY(after.size() > before.size() + 20);
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].time, before[i].time);
        QCOMPARE(after[i].value, before[i].value);
    }
    int down = 0;
    for (const store::GapEntry& gap : gaps()) {
        if (gap.cause != connect::Gap::Cause::RecorderDown) continue;
        ++down;
        QCOMPARE(gap.source, std::string("src-1"));
        QVERIFY2(gap.detail.find("without a word") != std::string::npos, gap.detail.c_str());
        QVERIFY(gap.from >= before.back().time - 1'000'000 && gap.to > gap.from);
    }
    QCOMPARE(down, 1);
    // No value holds while nobody listened.
    const bool marked =
        std::any_of(after.begin() + std::ptrdiff_t(before.size()), after.end(), [](const store::Point& point) {
            return point.status == connect::status::badNoCommunication && std::isnan(point.value);
        });
    QVERIFY(marked);
}

void TestRecord::refusesASecondRecorderAndNamesTheFirst()
{
    addSource();
    const std::unique_ptr<QProcess> first = start();
    QTRY_VERIFY_WITH_TIMEOUT(count() > 5, 20'000);
    const Outcome second = runCommandLine({"record", m_project, "--for", "2s"});
    QCOMPARE(second.status, 1);
    QVERIFY2(second.err.contains(QByteArray::number(first->processId())), second.err);
    first->terminate();
    QVERIFY(first->waitForFinished(10'000));
    QCOMPARE(first->exitCode(), 0);
}

void TestRecord::reportsWhatItsSourcesDoAndWhatIsMissing()
{
    addSource();
    const Outcome none = runCommandLine({"sources", m_project, "state"});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.err.contains("No recorder is running for this project"), none.err);
    auto process = start();
    QTRY_VERIFY_WITH_TIMEOUT(count() > 20, 20'000);
    QJsonObject source;
    const auto isConnected = [&] {
        const Outcome reported = runCommandLine({"sources", m_project, "state", "--json"});
        const QJsonObject state = reported.object();
        source = state["sources"].toArray().at(0).toObject();
        return reported.status == 0 && state["recorder"].toInt() == process->processId() &&
               source["state"].toString() == QLatin1String("connected") && source["kept"].toInt() > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(), 20'000);
    QCOMPARE(source["id"].toString(), QStringLiteral("src-1"));
    QCOMPARE(source["tags"].toInt(), 13); // S, its fault and that of the source, ten set-points
    QVERIFY(!source["last_value"].isNull());
    const Outcome text = runCommandLine({"sources", m_project, "state"});
    QVERIFY2(text.out.contains("src-1") && text.out.contains("connected"), text.out);
    // It was killed, and the next one reports that it was away.
    process->kill();
    QVERIFY(process->waitForFinished());
    QVERIFY(runCommandLine({"historian", "gaps", "--store", m_project}).out.contains("no gaps"));
    process = start();
    QTRY_VERIFY_WITH_TIMEOUT(!gaps().empty(), 20'000);
    const QJsonArray listed = runCommandLine({"historian", "gaps", "--store", m_project, "--json"}).array();
    QCOMPARE(listed.size(), qsizetype(gaps().size()));
    QVERIFY(!listed[0].toObject()["from"].toString().isEmpty());
    QVERIFY(runCommandLine({"historian", "gaps", "--store", m_project, "--source", "src-9", "--to",
                            listed[0].toObject()["from"].toString()})
                .out.contains("no gaps"));
    process->terminate();
    QVERIFY(process->waitForFinished());
}

// Dead, and frozen.
void TestRecord::saysWhereNobodyEvaluatesTheAlarms()
{
    addSource();
    const Outcome added = runCommandLine({"alarms", m_project, "add", "--set", "name=Full", "--set", "kind=above",
                                          "--set", "tag=src-1/S", "--set", "limit=0", "--set", "cause=a", "--set",
                                          "consequence=b", "--set", "response=c", "--set", "timeToRespond=10 min"});
    QVERIFY2(added.status == 0, added.err);
    auto process = start();
    const auto calls = [&] { return runCommandLine({"alarms", m_project, "list"}).out.contains("unacknowledged"); };
    QTRY_VERIFY_WITH_TIMEOUT(calls(), 20'000);
    QVERIFY(runCommandLine({"alarms", m_project, "list"}).err.isEmpty());

    ::kill(pid_t(process->processId()), SIGSTOP);
    const Outcome frozen = runCommandLine({"alarms", m_project, "acknowledge", "al-1", "--reason", "seen"});
    QCOMPARE(frozen.status, 1);
    QVERIFY2(frozen.err.contains("does not answer: it is not responding"), frozen.err);
    const auto isReportedFrozen = [&] {
        return runCommandLine({"alarms", m_project, "list"}).err.contains("has recorded nothing since");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReportedFrozen(), 60'000);
    ::kill(pid_t(process->processId()), SIGCONT);
    const auto isReported = [&] { return !runCommandLine({"alarms", m_project, "list"}).err.isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(!isReported(), 20'000);
    const Outcome seen = runCommandLine({"alarms", m_project, "acknowledge", "al-1", "--reason", "seen"});
    QVERIFY2(seen.status == 0, seen.err);

    process->kill();
    QVERIFY(process->waitForFinished());
    const Outcome dead = runCommandLine({"alarms", m_project, "list"});
    QVERIFY2(dead.err.contains("No recorder is running, so no alarm is evaluated"), dead.err);
    QVERIFY2(runCommandLine({"alarms", m_project, "acknowledge", "al-1"}).err.contains("No recorder is running"),
             dead.err);
    // What was acknowledged is proved by the trail.
    const Outcome trail = runCommandLine({"audit", m_project, "verify"});
    QVERIFY2(trail.status == 0, trail.err);
    // What called is proved by the samples.
    {
        auto index = store::Database::open(store::HistoryIndex::pathIn(store::historyFolder(m_project.toStdString())),
                                           store::Database::Mode::Write);
        QVERIFY(index && index->run("UPDATE alarm_journal SET time = time + 1000 WHERE alarm = 'al-1' AND person = '' "
                                    "AND act = 0"));
    }
    const Outcome moved = runCommandLine({"audit", m_project, "verify"});
    QCOMPARE(moved.status, 1);
    QVERIFY2(moved.err.contains("but the replay of the recorded samples gives"), moved.err);
}

TITER_TEST(TestRecord)

} // namespace tst_record

#include "tst_record.moc"
