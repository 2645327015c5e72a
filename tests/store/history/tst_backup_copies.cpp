// Which copies of a folder are a project's own, which is the newest, and what a restore does where one or the other cannot be had.
#include "core/store/history/backup/backup.h"
#include "core/store/history/historian.h"
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

    std::unique_ptr<QTemporaryDir> m_dir;
};

TITER_TEST(BackupCopiesTest)

} // namespace tst_backup_copies

#include "tst_backup_copies.moc"
