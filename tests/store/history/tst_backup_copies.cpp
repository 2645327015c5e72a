// Which copies of a folder are a project's own, which is the newest, and what a restore does where one or the other cannot be had.
#include "core/base/json.h"
#include "core/base/time.h"
#include "core/store/history/backup/backup.h"
#include "core/store/history/historian.h"
#include "core/store/history/retention.h"
#include "core/store/project_file.h"
#include "tests/support/core/recorded.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace tst_backup_copies {

using namespace titer;
using namespace titer::store;
namespace fs = std::filesystem;

class BackupCopiesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(ProjectFile::create(at("p.titer"), "{}").ok());
        QVERIFY(support::makeStore(at("p.history"), 1000));
    }
    void cleanup() { m_dir.reset(); }

    // Two of one file name, in two folders.
    void anotherProjectOfTheSameNameIsRefused()
    {
        fs::create_directory(at("other"));
        QVERIFY(ProjectFile::create(at("other/p.titer"), "{}").ok());
        const auto first = backUp("p.titer", 1);
        QVERIFY(first.ok());
        const auto other = backUp("other/p.titer", 1);
        QVERIFY(!other && other.error().what.text().find("another project") != std::string::npos);
        QVERIFY(fs::exists(first->folder));
        QVERIFY(backUp("p.titer", 1).ok());
    }

    // So is a copy that both projects went on with, but not the project itself after it was moved or restored.
    void aProjectThatWentOnElsewhereIsAnother()
    {
        fs::create_directory(at("other"));
        QVERIFY(ProjectFile::open(at("p.titer"))->saveCopy(at("other/p.titer")).ok());
        QVERIFY(ProjectFile::open(at("p.titer"))->audit({.what = "one"}).ok());
        QVERIFY(ProjectFile::open(at("other/p.titer"))->audit({.what = "other"}).ok());
        QVERIFY(backUp("p.titer").ok());
        QVERIFY(!backUp("other/p.titer").ok());

        const auto old = backUp("p.titer");
        QVERIFY(ProjectFile::open(at("p.titer"))->audit({.what = "later"}).ok());
        QVERIFY(backUp("p.titer").ok());
        QVERIFY(restoreBackup(old->folder, at("p.titer"), {}).ok());
        QVERIFY(ProjectFile::open(at("p.titer"))->audit({.what = "after it was restored"}).ok());
        const auto again = backUp("p.titer");
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().what.text().c_str());
        fs::create_directory(at("moved"));
        for (const char* name : {"p.titer", "p.history"}) fs::rename(at(name), fs::path(at("moved")) / name);
        QVERIFY(backUp("moved/p.titer").ok());
        // As by hand.
        fs::copy_file(fs::path(old->folder) / "p.titer", at("moved/p.titer"), fs::copy_options::overwrite_existing);
        QVERIFY(backUp("moved/p.titer").ok());
    }

    void aListThatCannotBeReadHoldsUpNoRestore()
    {
        const auto whole = backUp("p.titer"), damaged = backUp("p.titer");
        QVERIFY(whole.ok() && damaged.ok());
        std::ofstream(fs::path(damaged->folder) / "backup.json") << "{";
        const auto newest = newestCopy(at("backup"));
        QVERIFY(newest.ok());
        QCOMPARE(newest->folder, whole->folder);
        QCOMPARE(newest->notices.size(), std::size_t(1));
        QVERIFY(newest->notices[0].where.starts_with(damaged->folder));
        QVERIFY(restoreBackup(at("backup"), at("r.titer"), {}).ok());
        QCOMPARE(HistoryReader::open(at("r.history"))->extent(1)->count, 1000);
        QVERIFY(!verifyBackup(at("backup"), {}).ok()); // it may be the newest
    }

    // One that was made while the clock was ten years ahead.
    void aTimeThatHasNotComeIsNotTheNewest()
    {
        const auto ahead = backUp("p.titer", 2);
        QVERIFY(ahead.ok());
        setTime(ahead->folder, base::writeInstant({base::now().microseconds + 315'000'000'000'000}));
        record(1000, 2000);
        const auto next = backUp("p.titer", 2);
        QVERIFY2(next.ok(), next.ok() ? "" : next.error().what.text().c_str());
        QCOMPARE(backupsIn(at("backup"))->front().folder, next->folder);
        const auto newest = newestCopy(at("backup"));
        QCOMPARE(newest->folder, next->folder);
        QCOMPARE(newest->notices.size(), std::size_t(1));
        QCOMPARE(newest->notices[0].where, ahead->folder);
        // It never counts for one, nor does it stay: both that are kept are later.
        fs::rename(at("p.history"), at("away"));
        QVERIFY(support::makeStore(at("p.history"), 1000));
        QVERIFY(!backUp("p.titer", 2).ok()); // it has no more than that one, but less than the newest
        fs::remove_all(at("p.history"));
        fs::rename(at("away"), at("p.history"));
        QVERIFY(backUp("p.titer", 2).ok());
        QVERIFY(!fs::exists(ahead->folder) && fs::exists(next->folder));
    }

    // Nor does it hold up copies once a rule has removed what it has.
    void rulesRemoveWhatACopyOfTheFutureHas()
    {
        const auto ahead = backUp("p.titer");
        setTime(ahead->folder, base::writeInstant({base::now().microseconds + 315'000'000'000'000}));
        {
            auto historian = Historian::open(at("p.history"));
            QVERIFY(historian->setRetention(1, 1500 * support::second));
            const auto removals = historian->applyRetention(support::start + 2000 * support::second);
            QVERIFY(removals.ok() && removals->front().samples > 100);
            QVERIFY(historian->setRetention(1, 0));
            auto index = HistoryIndex::open(at("p.history"), Database::Mode::Read);
            const auto tags = index->tags();
            for (const AuditChange& change : removalChanges(*removals, *tags))
                QVERIFY(ProjectFile::open(at("p.titer"))->audit(change).ok());
        }
        const auto made = backUp("p.titer");
        QVERIFY2(made.ok(), made.ok() ? "" : made.error().what.text().c_str());
    }

    // The name of the store, which is moved after the project, is too long for what it is moved to.
    void aRestoreThatFailsInTheMidstLeavesAllAsItWas()
    {
        QVERIFY(backUp("p.titer").ok());
        const std::string longest = at(std::string(219, 'r').c_str());
        fs::rename(at("p.titer"), longest + ".titer");
        fs::rename(at("p.history"), longest + ".history");
        QVERIFY(ProjectFile::open(longest + ".titer")->addNote({}, "later").ok());
        const auto restored = restoreBackup(at("backup"), longest + ".titer", {});
        QVERIFY(!restored.ok());
        QCOMPARE(ProjectFile::open(longest + ".titer", Access::Read)->notes()->size(), std::size_t(1));
        QCOMPARE(HistoryReader::open(longest + ".history")->extent(1)->count, 1000);
        for (const fs::directory_entry& entry : fs::directory_iterator(at("")))
            QVERIFY2(entry.path().filename().string().find("(before") == std::string::npos &&
                         entry.path().filename().string().find("restored-") == std::string::npos,
                     entry.path().c_str());
    }

private:
    std::string at(const char* name) const { return m_dir->filePath(name).toStdString(); }
    base::Result<Backup> backUp(const char* project, int keep = backupsKept) const
    {
        return makeBackup(at(project), at("backup"), {.progress = {}, .stop = {}, .keep = keep});
    }
    void record(std::int64_t from, std::int64_t to) const
    {
        auto historian = Historian::open(at("p.history"));
        QVERIFY(historian->append(1, support::someOf(1, from, to)).ok() && historian->close().ok());
    }
    // As a clock would have written it. Lists of earlier versions have no hash.
    static void setTime(const fs::path& copy, const std::string& time)
    {
        std::ifstream in(copy / "backup.json");
        const std::string text((std::istreambuf_iterator<char>(in)), {});
        base::Errors errors;
        base::Json json = base::readJson(text, errors);
        QVERIFY(errors.empty());
        json["time"] = time;
        json.erase("list_sha256");
        std::ofstream(copy / "backup.json", std::ios::trunc) << json.write();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

TITER_TEST(BackupCopiesTest)

} // namespace tst_backup_copies

#include "tst_backup_copies.moc"
