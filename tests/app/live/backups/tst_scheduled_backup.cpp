// A recorder that makes backups by itself, says where they fail, and finds that its store is gone.
#include "app/common/private_file.h"
#include "app/live/backups/backup_plan.h"
#include "app/live/recorder/recorder.h"
#include "core/store/history/backup/backup.h"
#include "core/store/history/history_reader.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace tst_scheduled_backup {

using namespace titer;
using namespace titer::app;
using alarm::State;
namespace fs = std::filesystem;

class TestScheduledBackup : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string m_project;
    std::unique_ptr<PluginHost> m_plugins;
    std::unique_ptr<Recorder> m_recorder;

    std::string at(const char* name) const { return m_folder.filePath(name).toStdString(); }
    void start();
    std::vector<base::Error> stop();
    State state(const char* alarm) const;
    std::size_t copies() const;

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsThePlanForThisAccountAlone();
    void saysThatAPlanCannotBeRead_data();
    void saysThatAPlanCannotBeRead();
    void makesThemWhenTheyAreDue();
    void saysWhatAPersonShouldKnowOfThem();
    void raisesAnAlarmWhereTheyFail();
    void raisesAnAlarmWhereTheLastIsTooOld();
    void isNotHeldUpByAClockThatWasSetBack();
    void findsWithinASecondThatItsStoreIsGone();
    void saysAtItsEndThatItsStoreIsGone();
};

void TestScheduledBackup::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
}

void TestScheduledBackup::init()
{
    QDir(m_folder.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.path()));
    m_project = at("Culture 7.titer");
    QVERIFY(store::ProjectFile::create(m_project, "{}").ok());
    m_plugins = std::make_unique<PluginHost>(QStringList());
}

void TestScheduledBackup::cleanup()
{
    if (m_recorder) stop();
}

void TestScheduledBackup::start()
{
    m_recorder = std::make_unique<Recorder>(*m_plugins);
    QVERIFY(m_recorder->start(m_project, {}).ok());
}

std::vector<base::Error> TestScheduledBackup::stop()
{
    QSignalSpy stopped(m_recorder.get(), &Recorder::stopped);
    m_recorder->stop();
    if (stopped.empty()) stopped.wait(6000);
    m_recorder.reset();
    return stopped.empty() ? std::vector<base::Error>(1) : stopped[0][0].value<std::vector<base::Error>>();
}

State TestScheduledBackup::state(const char* alarm) const
{
    for (const AlarmRow& row : m_recorder->alarms())
        if (row.definition.id == alarm) return row.alarmStatus.state;
    return State::OutOfService;
}

std::size_t TestScheduledBackup::copies() const
{
    const auto found = store::backupsIn(at("backup"));
    return found ? found->size() : 0;
}

void TestScheduledBackup::keepsThePlanForThisAccountAlone()
{
    QVERIFY(!backupPlan(m_project)->has_value());
    const BackupPlan plan{at("backup"), 86'400.0, 5};
    QVERIFY(planBackups(m_project, plan).ok());
    QVERIFY(*backupPlan(m_project) == plan);
    QVERIFY(!backupPlan(at("other.titer"))->has_value());
    QCOMPARE(textOf(plan), "every 1 d into " + at("backup") + ", 5 kept");
    QVERIFY(planBackups(m_project, std::nullopt).ok());
    QVERIFY(!backupPlan(m_project)->has_value());
    std::vector<std::string> said;
    const auto trail = store::ProjectFile::open(m_project, store::Access::Read)->auditTrail();
    for (const store::AuditEntry& entry : *trail)
        if (entry.change.what == "backups_planned") said.push_back(entry.change.before + " > " + entry.change.after);
    QCOMPARE(said.size(), std::size_t(2));
    QCOMPARE(said[0], "none > " + textOf(plan));
    QCOMPARE(said[1], textOf(plan) + " > none");
}

void TestScheduledBackup::saysThatAPlanCannotBeRead_data()
{
    QTest::addColumn<QString>("every");
    QTest::addColumn<QString>("keep");
    QTest::newRow("huge") << "60" << "1e300";
    QTest::newRow("negative") << "60" << "-3";
    QTest::newRow("a fraction") << "60" << "2.5";
    QTest::newRow("a word") << "60" << "\"many\"";
    QTest::newRow("never") << "0" << "3";
    QTest::newRow("for ever") << "1e300" << "3";
}

// It is neither taken as none, nor in the way of another one.
void TestScheduledBackup::saysThatAPlanCannotBeRead()
{
    QFETCH(QString, every);
    QFETCH(QString, keep);
    QVERIFY(planBackups(m_project, BackupPlan{at("backup"), 60.0, 3}).ok());
    QFile file(QString::fromStdString(privatePath("backups.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    text.replace(QRegularExpression("\"every\": [^,\n}]+"), "\"every\": " + every);
    text.replace(QRegularExpression("\"keep\": [^,\n}]+"), "\"keep\": " + keep);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text.toUtf8());
    file.close();
    QVERIFY(!backupPlan(m_project).ok());
    ScheduledBackup schedule(m_project, store::historyFolder(m_project), 0);
    QVERIFY(schedule.look(base::now().microseconds).fault);
    const BackupPlan plan{at("backup"), 120.0, 2};
    QVERIFY(planBackups(m_project, plan).ok());
    QVERIFY(*backupPlan(m_project) == plan);
}

void TestScheduledBackup::makesThemWhenTheyAreDue()
{
    start();
    QTRY_COMPARE_WITH_TIMEOUT(state("titer.backup"), State::Normal, 5000);
    QCOMPARE(m_recorder->picture().totals.backupEvery, 0.0);
    // A recorder that runs takes the plan over.
    QVERIFY(planBackups(m_project, BackupPlan{at("backup"), 5.0, 2}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(copies() > 0, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_recorder->picture().totals.lastBackup > 0, 5000);
    QCOMPARE(m_recorder->picture().totals.backupEvery, 5.0);
    const std::string first = store::backupsIn(at("backup"))->front().folder;
    QTRY_VERIFY_WITH_TIMEOUT(!fs::exists(first), 40'000); // two newer ones are there
    QCOMPARE(copies(), std::size_t(2));
    QTRY_VERIFY_WITH_TIMEOUT(!m_recorder->picture().totals.backupFault, 5000);
    QVERIFY(planBackups(m_project, std::nullopt).ok());
    QTRY_COMPARE_WITH_TIMEOUT(m_recorder->picture().totals.backupEvery, 0.0, 10'000);
    QVERIFY(stop().empty());
    const auto verified = store::verifyBackup(at("backup"), {});
    QVERIFY2(verified.ok(), verified.ok() ? "" : verified.error().what.text().c_str());
    QVERIFY(verified->recorded.samples > 0);
    // One that begins later knows the last good one.
    start();
    QVERIFY(m_recorder->picture().totals.lastBackup > 0);
}

// As the command prints it: here that the list of an earlier copy cannot be read.
void TestScheduledBackup::saysWhatAPersonShouldKnowOfThem()
{
    const auto earlier = store::makeBackup(m_project, at("backup"), {});
    QVERIFY(earlier.ok());
    const fs::path list = fs::path(earlier->folder) / "backup.json";
    std::ofstream(list) << "{";
    QVERIFY(planBackups(m_project, BackupPlan{at("backup"), 3600.0, 2}).ok());
    start();
    const auto notices = [this] { return m_recorder->picture().totals.backupNotices; };
    QTRY_VERIFY_WITH_TIMEOUT(!notices().empty(), 10'000);
    QCOMPARE(notices().size(), std::size_t(1));
    QCOMPARE(notices()[0].where, list.string());
    QVERIFY(!m_recorder->picture().totals.backupFault);
    fs::remove_all(earlier->folder);
    QVERIFY(planBackups(m_project, BackupPlan{at("backup"), 1800.0, 2}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(notices().empty(), 10'000);
}

void TestScheduledBackup::raisesAnAlarmWhereTheyFail()
{
    std::ofstream(at("backup")) << "no folder";
    QVERIFY(planBackups(m_project, BackupPlan{at("backup"), 2.0, 2}).ok());
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_recorder->picture().totals.backupFault.has_value(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(state("titer.backup"), State::Unacknowledged, 5000);
    fs::remove(at("backup"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_recorder->picture().totals.backupFault, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(state("titer.backup"), State::ReturnedUnacknowledged, 5000);
    QVERIFY(copies() > 0);
}

void TestScheduledBackup::raisesAnAlarmWhereTheLastIsTooOld()
{
    constexpr std::int64_t second = 1'000'000, begin = 1'780'000'000 * second;
    QVERIFY(planBackups(m_project, BackupPlan{at("backup"), 3600.0, 2}).ok());
    ScheduledBackup schedule(m_project, store::historyFolder(m_project), begin);
    schedule.stop(); // none is made, as where one takes for ever
    const std::int64_t now = base::now().microseconds;
    QVERIFY(!schedule.look(now).fault);
    QVERIFY(!schedule.look(now + 5000 * second).fault);
    QVERIFY(schedule.look(now + 5500 * second).fault);
}

void TestScheduledBackup::isNotHeldUpByAClockThatWasSetBack()
{
    constexpr std::int64_t day = 86'400'000'000;
    std::ofstream(at("backup")) << "no folder";
    QVERIFY(planBackups(m_project, BackupPlan{at("backup"), 3600.0, 2}).ok());
    const std::int64_t now = base::now().microseconds;
    ScheduledBackup schedule(m_project, store::historyFolder(m_project), now);
    QTRY_VERIFY_WITH_TIMEOUT(schedule.look(now).fault.has_value(), 10'000);
    fs::remove(at("backup"));
    QTRY_VERIFY_WITH_TIMEOUT((schedule.look(now - day), copies() > 0), 10'000);
}

void TestScheduledBackup::findsWithinASecondThatItsStoreIsGone()
{
    start();
    const std::string folder = store::historyFolder(m_project), away = folder + " away";
    QTRY_COMPARE_WITH_TIMEOUT(state("titer.store"), State::Normal, 5000);
    QTest::qWait(1500);
    fs::rename(folder, away);
    QElapsedTimer clock;
    clock.start();
    while (state("titer.store") != State::Unacknowledged && clock.elapsed() < 10'000) QTest::qWait(10);
    QVERIFY2(clock.elapsed() < 1300, std::to_string(clock.elapsed()).c_str()); // a second, and the report of it
    QVERIFY(m_recorder->picture().totals.trouble.has_value());
    QTest::qWait(2000);
    fs::rename(away, folder);
    QTRY_VERIFY_WITH_TIMEOUT(!m_recorder->picture().totals.trouble, 5000);
    QTRY_COMPARE_WITH_TIMEOUT(state("titer.store"), State::ReturnedUnacknowledged, 5000);
    QVERIFY(stop().empty());
    // What came meanwhile waited: a tick in each second.
    store::HistoryReader reader = *store::HistoryReader::open(folder);
    const auto tick = reader.find("titer/tick");
    const auto points = reader.points((*tick)->id, 0, std::numeric_limits<std::int64_t>::max(), 1000);
    QVERIFY(points->size() > 4);
    for (std::size_t i = 1; i < points->size(); ++i) QVERIFY((*points)[i].time - (*points)[i - 1].time < 1'900'000);
}

void TestScheduledBackup::saysAtItsEndThatItsStoreIsGone()
{
    start();
    QTRY_COMPARE_WITH_TIMEOUT(state("titer.store"), State::Normal, 5000);
    fs::remove_all(store::historyFolder(m_project));
    QTRY_VERIFY_WITH_TIMEOUT(m_recorder->picture().totals.trouble.has_value(), 5000);
    QVERIFY(!stop().empty());
}

TITER_TEST(TestScheduledBackup)

} // namespace tst_scheduled_backup

#include "tst_scheduled_backup.moc"
