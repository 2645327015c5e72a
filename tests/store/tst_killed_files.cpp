// What a kill leaves of a file of SQLite, met by those who only read it: they have it completed where they may, and say so where not.
#include "core/store/history/backup/backup.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/history_verify.h"
#include "core/store/project_file.h"
#include "tests/support/core/recorded.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace tst_killed_files {

using namespace titer;
using namespace titer::store;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t recorded = 1000;

// The file becomes what a process leaves that is killed while a change of it in the midst of which pages were written already.
bool leaveAsKilled(const fs::path& file)
{
    const fs::path was = file.string() + ".was", journal = file.string() + "-journal";
    {
        auto writer = Database::open(file, Database::Mode::Write);
        if (!writer || !writer->run("PRAGMA cache_size=1; BEGIN IMMEDIATE; CREATE TABLE half AS WITH RECURSIVE n(i) AS "
                                    "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT randomblob(500) "
                                    "AS x FROM n"))
            return false;
        fs::copy_file(file, was);
        fs::copy_file(journal, was.string() + "-journal");
    } // rolled back as it closes
    fs::rename(was, file);
    fs::rename(was.string() + "-journal", journal);
    return fs::file_size(file) > 500'000;
}

// May write nowhere in a folder for which it has no permission, as root may.
class Unprivileged {
public:
    Unprivileged() { m_ok = geteuid() != 0 || seteuid(65534) == 0; }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;
    ~Unprivileged()
    {
        if (getuid() == 0) (void)!seteuid(0);
    }
    bool ok() const { return m_ok; }

private:
    bool m_ok;
};

} // namespace

class KilledFilesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(ProjectFile::create(at("p.titer"), "{}").ok());
        QVERIFY(support::makeStore(at("p.history"), recorded));
    }
    void cleanup() { m_dir.reset(); }

    void isCompletedByWhoeverReadsFirst_data() { files(); }
    void isCompletedByWhoeverReadsFirst()
    {
        QFETCH(QString, file);
        const std::string path = at(file.toUtf8().constData());
        for (int reader = 0; reader < 5; ++reader) {
            QVERIFY(leaveAsKilled(path));
            if (reader == 0) {
                const auto made = makeBackup(at("p.titer"), at("backups"), {});
                QVERIFY2(made.ok(), made.ok() ? "" : made.error().what.text().c_str());
                QCOMPARE(made->recorded.samples, recorded);
                QVERIFY(verifyBackup(at("backups"), {}).ok());
            }
            if (reader == 1) QCOMPARE(int(verifyHistory(at("p.history"))->state), int(StoreCheck::State::Whole));
            if (reader <= 2) {
                auto store = HistoryReader::open(at("p.history"));
                QVERIFY2(store.ok(), store.ok() ? "" : store.error().what.text().c_str());
                QCOMPARE(store->extent(1)->count, recorded);
                QVERIFY(store->takeNotices().empty());
            }
            if (reader <= 3) QVERIFY(ProjectFile::open(at("p.titer"), Access::Read).ok());
            if (reader <= 4) QVERIFY(AuditTrail::ofProject(at("p.titer")).verify().ok());
            auto alone = Database::open(path, Database::Mode::Read);
            QCOMPARE(*alone->number("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"), 0);
            QCOMPARE(*alone->text("PRAGMA integrity_check"), std::string("ok"));
            QVERIFY(!fs::exists(path + "-journal"));
        }
    }

    // A window keeps its connections for days.
    void isCompletedForWhoHadItOpenBefore()
    {
        const std::string path = at("p.history/segment-0001.db");
        auto reader = Database::open(path, Database::Mode::Read);
        auto query = reader->prepare("SELECT count(*) FROM runs WHERE id >= ?1");
        QVERIFY(*query->bind(1, std::int64_t(0)).step());
        const std::int64_t runs = query->integer(0);
        query->reset();
        QVERIFY(fs::copy_file(path, path + ".whole"));
        QVERIFY(leaveAsKilled(path + ".whole"));
        // Into the file that is open.
        std::ofstream(path, std::ios::binary) << std::ifstream(path + ".whole", std::ios::binary).rdbuf();
        fs::rename(path + ".whole-journal", path + "-journal");
        QVERIFY(*query->bind(1, std::int64_t(0)).step());
        QCOMPARE(query->integer(0), runs);
        QVERIFY(!fs::exists(path + "-journal"));
    }

    void isSaidWhereNobodyMayCompleteIt_data()
    {
        files();
        QTest::newRow("without its log") << "p.history/log.db";
    }
    void isSaidWhereNobodyMayCompleteIt()
    {
        QFETCH(QString, file);
        const fs::path path = at(file.toUtf8().constData());
        const bool hasJournal = !file.endsWith("log.db");
        if (!hasJournal) QVERIFY(Database::open(path, Database::Mode::Create)->run("PRAGMA journal_mode=WAL").ok());
        QVERIFY(!hasJournal || leaveAsKilled(path));
        const auto size = fs::file_size(path);
        constexpr fs::perms onlyRead{0444}, shut{0555};
        fs::permissions(path, onlyRead);
        for (const char* folder : {"", "p.history"}) fs::permissions(at(folder), shut);
        base::Result<std::int64_t> read = std::int64_t(0);
        bool dropped = false;
        {
            const Unprivileged person;
            dropped = person.ok();
            auto database = Database::open(path, Database::Mode::Read);
            read = database ? database->number("SELECT count(*) FROM sqlite_schema") : database.error();
        }
        for (const char* folder : {"", "p.history"}) fs::permissions(at(folder), fs::perms::owner_all);
        QVERIFY(dropped && !read);
        QVERIFY2(read.error().what.text().find("was ended before it had closed it") != std::string::npos,
                 read.error().what.text().c_str());
        QCOMPARE(fs::file_size(path), size);
        QCOMPARE(fs::exists(path.string() + "-journal"), hasJournal);
    }

    // One that was begun and not completed before it had a table: an empty file, one page, one with its number.
    void aBegunIndexIsNone_data()
    {
        QTest::addColumn<QString>("made");
        QTest::newRow("empty") << "";
        QTest::newRow("one page") << "PRAGMA page_size=8192; PRAGMA journal_mode=WAL";
        QTest::newRow("with its number") << "PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA application_id="
                                            "1414091848";
    }
    void aBegunIndexIsNone()
    {
        QFETCH(QString, made);
        QCOMPARE(historyIndexId, std::int64_t(1'414'091'848));
        fs::remove_all(at("p.history"));
        fs::create_directory(at("p.history"));
        QVERIFY(Database::open(at("p.history/index.db"), Database::Mode::Create)->run(made.toUtf8().constData()).ok());
        std::ofstream(at("p.history/index.db"), std::ios::app).flush(); // is there, though empty
        const auto copy = makeBackup(at("p.titer"), at("backups"), {});
        QVERIFY2(copy.ok(), copy.ok() ? "" : copy.error().what.text().c_str());
        QCOMPARE(copy->recorded.segments, std::int64_t(0));
        QVERIFY(verifyBackup(at("backups"), {}).ok());
        const auto check = verifyHistory(at("p.history"));
        QVERIFY(!check && check.error().what.text().find("no recorded data here") != std::string::npos);
        QVERIFY(support::makeStore(at("p.history"), recorded));
        QCOMPARE(HistoryReader::open(at("p.history"))->extent(1)->count, recorded);
    }

    // SQLite deletes the file that a journal names once it has been rolled back.
    void aForgedJournalDeletesNothing()
    {
        const std::string path = at("p.titer"), victim = at("victim");
        std::ofstream(victim) << "mine";
        QVERIFY(leaveAsKilled(path));
        std::ofstream journal(path + "-journal", std::ios::binary | std::ios::app);
        const auto number = [&](std::uint32_t value) {
            for (int shift = 24; shift >= 0; shift -= 8) journal.put(char(value >> shift));
        };
        std::uint32_t sum = 0;
        for (const char c : victim) sum += std::uint32_t(c);
        number(0x4000'0000 / 4096 + 1); // the page of SQLite's locks
        journal << victim;
        number(std::uint32_t(victim.size()));
        number(sum);
        journal.write("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
        journal.close();
        const auto project = ProjectFile::open(path);
        QVERIFY(!project && project.error().what.text().find("names another file") != std::string::npos);
        QVERIFY(!ProjectFile::open(path, Access::Read).ok());
        // A link to the file has its journal where the file is.
        fs::create_directory(at("links"));
        fs::create_symlink(path, at("links/p.titer"));
        QVERIFY(!ProjectFile::open(at("links/p.titer")).ok());
        QVERIFY(!AuditTrail::ofProject(path).append({.what = "x"}).ok());
        QVERIFY(fs::exists(victim));
    }

    // It would be read as part of the file, or rolled back into it.
    void aCopyWithALogBesidesIsNotWhole()
    {
        const auto made = makeBackup(at("p.titer"), at("backups"), {});
        const fs::path segment = fs::path(made->folder) / "p.history/segment-0001.db";
        fs::copy_file(segment, at("segment.db"));
        QVERIFY(leaveAsKilled(at("segment.db")));
        for (const char* tail : {"-journal", "-wal"}) {
            fs::copy_file(at("segment.db-journal"), segment.string() + tail);
            const auto whole = verifyBackup(at("backups"), {});
            QVERIFY(!whole && whole.error().where.find(tail) != std::string::npos);
            fs::remove(segment.string() + tail);
            QVERIFY(verifyBackup(at("backups"), {}).ok());
        }
    }

private:
    std::string at(const char* name) const { return m_dir->filePath(name).toStdString(); }
    static void files()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"p.titer", "p.history/index.db", "p.history/segment-0001.db"})
            QTest::newRow(file) << file;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

TITER_TEST(KilledFilesTest)

} // namespace tst_killed_files

#include "tst_killed_files.moc"
