// Recorders and backups that are killed while both are at work: nothing committed is lost, and what is called a copy is whole and never
// holds less than the one before.
#include "core/store/history/backup/backup.h"
#include "core/store/history/history_verify.h"
#include "core/store/project_file.h"
#include "tests/support/core/recorded.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cstdio>
#include <filesystem>

using namespace titer::store;
using namespace titer::support;
using titer::base::Result;
namespace fs = std::filesystem;

namespace {

// About as long as a commit takes: the store, of which each round looks at all, grows by what happens in it and not by the speed of the
// machine.
constexpr std::chrono::milliseconds recorderPause(1);

// Says after each copy how many samples it holds.
int backUpUntilKilled(const std::string& project, const std::string& folder)
{
    for (;;) {
        const Result<Backup> made = makeBackup(project, folder, {.progress = {}, .stop = {}, .keep = 2});
        if (!made) {
            std::fprintf(stderr, "%s\n", made.error().what.text().c_str());
            return 1;
        }
        std::printf("%lld\n", static_cast<long long>(made->recorded.samples));
        std::fflush(stdout);
    }
}

std::int64_t lastOf(QProcess& process)
{
    QByteArray said = process.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n'));
    return said.mid(said.lastIndexOf('\n') + 1).toLongLong();
}

} // namespace

class BackupKillsTest : public QObject {
    Q_OBJECT

private slots:
    void losesNothingAndNeverGetsPoorer()
    {
        QTemporaryDir dir;
        const std::string project = dir.filePath("p.titer").toStdString(), backups = dir.filePath("b").toStdString();
        const std::string folder = historyFolder(project);
        QVERIFY(ProjectFile::create(project, "{}").ok());
        std::int64_t committed = 0, copied = 0;
        const int rounds = qEnvironmentVariableIsSet("TITER_LONG") ? 100 : 10;
        for (int round = 0; round < rounds; ++round) {
            QProcess recorder, backup;
            recorder.start(QCoreApplication::applicationFilePath(), {"--record", QString::fromStdString(folder)});
            QVERIFY(recorder.waitForReadyRead(20'000));
            backup.start(QCoreApplication::applicationFilePath(),
                         {"--backup", QString::fromStdString(project), QString::fromStdString(backups)});
            QVERIFY(backup.waitForStarted());
            // Anywhere in a copy, of which the first takes a while; now and then after one.
            if (round % 4 == 0) QVERIFY2(backup.waitForReadyRead(20'000), backup.readAllStandardError());
            QTest::qWait(7 + 23 * (round % 17));
            if (round % 3 != 0) recorder.kill(); // with the backup, or before it
            if (round % 3 == 2) QTest::qWait(5);
            backup.kill();
            QVERIFY(backup.waitForFinished());
            const QByteArray fault = backup.readAllStandardError();
            QVERIFY2(fault.isEmpty(), fault);
            copied = std::max(copied, lastOf(backup));

            // While a recorder goes on, or where it was killed.
            if (copied > 0) {
                const Result<Backup> whole = verifyBackup(backups, {});
                QVERIFY2(whole.ok(), whole.ok() ? "" : (whole.error().where + whole.error().what.text()).c_str());
                QVERIFY(whole->recorded.samples >= copied);
            }
            const Result<Backup> next = makeBackup(project, backups, {.progress = {}, .stop = {}, .keep = 2});
            QVERIFY2(next.ok(), next.ok() ? "" : next.error().what.text().c_str());
            QVERIFY(next->recorded.samples >= copied);
            copied = next->recorded.samples;
            for (const fs::directory_entry& entry : fs::directory_iterator(backups))
                QVERIFY2(fs::exists(entry.path() / "backup.json"), entry.path().c_str());
            QVERIFY(backupsIn(backups)->size() <= 2);
            QCOMPARE(int(verifyHistory(next->folder + "/p.history")->state), int(StoreCheck::State::Recovered));
            HistoryReader copy = *HistoryReader::open(next->folder + "/p.history");
            for (std::int64_t tag = 1; tag <= 3; ++tag)
                QCOMPARE(whatIsMissing(copy, tag, copied / 3, 0), std::string());

            recorder.kill();
            QVERIFY(recorder.state() == QProcess::NotRunning || recorder.waitForFinished());
            const std::int64_t reported = lastOf(recorder);
            QVERIFY(reported > committed);
            committed = reported;
            const Result<StoreCheck> check = verifyHistory(folder);
            QVERIFY2(check->faults.empty(), check->faults.empty() ? "" : check->faults[0].what.text().c_str());
            QCOMPARE(int(check->state), int(StoreCheck::State::Recovered));
            HistoryReader reader = *HistoryReader::open(folder);
            for (std::int64_t tag = 1; tag <= 3; ++tag)
                QCOMPARE(whatIsMissing(reader, tag, committed, 40), std::string());
        }
        // What the last copy holds comes back.
        const std::string again = dir.filePath("again.titer").toStdString();
        QVERIFY(restoreBackup(backups, again, {}).ok());
        HistoryReader reader = *HistoryReader::open(historyFolder(again));
        for (std::int64_t tag = 1; tag <= 3; ++tag) QCOMPARE(whatIsMissing(reader, tag, copied / 3, 0), std::string());
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::string(argv[1]) == "--record") return recordUntilKilled(argv[2], 300'000, recorderPause);
    if (argc == 4 && std::string(argv[1]) == "--backup") return backUpUntilKilled(argv[2], argv[3]);
    if (qEnvironmentVariableIsSet("TITER_LONG")) qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // [ms]; else 300 s
    QCoreApplication application(argc, argv);
    BackupKillsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backup_kills.moc"
