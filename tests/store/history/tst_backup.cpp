// Copies of a project with its store: made while a writer goes on, refused where a byte differs, put back with what was there kept.
#include "core/store/history/backup.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

namespace tst_backup {

using namespace titer;
using namespace titer::store;
namespace fs = std::filesystem;

namespace {

constexpr const char* plant = R"({"format": "titer.plant/1", "name": "Backed up"})";

void flipByte(const fs::path& path)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(5000);
    const int byte = file.get();
    file.seekp(5000);
    file.put(char(byte ^ 1));
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dir.reset(); }

    void copiesAProjectAndItsStoreWhileBothAreInUse();
    void replacesAnOlderBackupOfTheSameProjectOnly();
    void refusesAFileThatIsNotTheOneThatWasWritten();
    void refusesAListThatReachesOutside();
    void refusesAProjectWithANameThatCannotBePutBack();
    void keepsWhatWasThere();
    void refusesToReplaceWhatIsOpen();
    void refusesToReplaceWhatIsRecordedFor();
    void sparesWhatHasANameLikeItsOwn();
    void refusesALinkToABackup();
    void isNotWholeWithoutTheProjectInItsList();
    void putsBackOnlyWhatTheListNames();
    void keepsTheLastCommitsOfWhatWasThere();
    void remembersWhenItWasDone();

private:
    std::string at(const char* name) const { return m_dir->filePath(name).toStdString(); }
    base::Result<Backup> backUp() { return makeBackup(at("p.titer"), at("backup"), {}); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestBackup::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(ProjectFile::create(at("p.titer"), plant).ok());
    auto historian = Historian::open(historyFolder(at("p.titer")));
    const std::int64_t tag = *historian->tag({.source = "src-1", .name = "pH", .label = {}, .unit = "1"});
    std::vector<Point> points;
    for (int i = 0; i < 5000; ++i) points.push_back({i * 1'000'000LL, i * 1'000'000LL, 7.0 + i % 10 * 0.01, 0});
    QVERIFY(historian->append(tag, points).ok() && historian->close().ok());
}

void TestBackup::copiesAProjectAndItsStoreWhileBothAreInUse()
{
    auto project = ProjectFile::open(at("p.titer"));
    QVERIFY(project.ok() && project->addNote({}, "kept").ok());
    auto historian = Historian::open(historyFolder(at("p.titer")));
    const std::int64_t tag = *historian->tag({.source = "src-1", .name = "pH", .label = {}, .unit = "1"});
    std::atomic<bool> done = false;
    std::atomic<int> commits = 0;
    bool written = true;
    std::thread writer([&] {
        for (std::int64_t i = 5000; !done; ++i) {
            const Point point{i * 1'000'000, i * 1'000'000, double(i), 0};
            written = written && historian->append(tag, {&point, 1}).ok() && historian->commit(point.time).ok();
            ++commits;
        }
    });
    while (commits < 5) std::this_thread::yield();
    const int before = commits;
    const auto backup = backUp();
    const int after = commits;
    done = true;
    writer.join();
    QVERIFY2(backup.ok(), backup.ok() ? "" : backup.error().what.text().c_str());
    QVERIFY(written);
    QVERIFY(verifyBackup(at("backup"), {}).ok());
    QVERIFY(project->addNote({}, "after the backup").ok());

    // The copy holds all that was committed before it, and opens by itself.
    auto reader = HistoryReader::open(at("backup/p.history"));
    QVERIFY(reader.ok());
    const std::int64_t count = reader->extent((*reader->find("pH"))->id)->count;
    QVERIFY2(count >= 5000 + before && count <= 5000 + after, std::to_string(count).c_str());
    auto copy = ProjectFile::open(at("backup/p.titer"), Access::Read);
    QCOMPARE(copy->notes()->size(), std::size_t(1));
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(at("backup")))
        QVERIFY2(entry.path().string().find("-wal") == std::string::npos, entry.path().c_str());
}

void TestBackup::replacesAnOlderBackupOfTheSameProjectOnly()
{
    QVERIFY(backUp().ok());
    QVERIFY(backUp().ok());
    QVERIFY(verifyBackup(at("backup"), {}).ok());
    fs::create_directory(at("photos"));
    std::ofstream(at("photos/one.jpg")) << "x";
    QVERIFY(!makeBackup(at("p.titer"), at("photos"), {}).ok());
    QVERIFY(fs::exists(at("photos/one.jpg")));
    QVERIFY(ProjectFile::create(at("q.titer"), plant).ok());
    QVERIFY(!makeBackup(at("q.titer"), at("backup"), {}).ok());
    QVERIFY(!makeBackup(at("missing.titer"), at("other"), {}).ok());
    QVERIFY(!fs::exists(at("other")) && !fs::exists(at("other.part")));
}

void TestBackup::refusesAFileThatIsNotTheOneThatWasWritten()
{
    QVERIFY(backUp().ok());
    flipByte(at("backup/p.history/segment-0001.db"));
    const auto verified = verifyBackup(at("backup"), {});
    QVERIFY(!verified.ok());
    QVERIFY(verified.error().where.find("segment-0001.db") != std::string::npos);
    QVERIFY(!restoreBackup(at("backup"), at("r.titer"), {}).ok());
    QVERIFY(!fs::exists(at("r.titer")) && !fs::exists(at("r.history")));
    fs::remove(at("backup/p.history/segment-0001.db"));
    QVERIFY(!verifyBackup(at("backup"), {}).ok());
}

void TestBackup::refusesAListThatReachesOutside()
{
    QVERIFY(backUp().ok());
    std::ofstream(at("backup/backup.json"))
        << R"({"format": "titer.backup/1", "project": "p.titer", "time": "2026-03-01T08:00:00Z",
               "files": [{"path": "../p.titer", "bytes": 1, "sha256": "0"}]})";
    QVERIFY(!verifyBackup(at("backup"), {}).ok());
    for (const auto& [path, says] : {std::pair("p.history/a\\u0000.db", "(U+0000)"),
                                     {"p.history/.hidden", "begins with a dot"},
                                     {"/etc/p.titer", "is not the path of a file within the folder"},
                                     {"nul.db", "call a device so"}}) {
        std::ofstream(at("backup/backup.json"))
            << R"({"format": "titer.backup/1", "project": "p.titer", "time": "2026-03-01T08:00:00Z", "files": [{"path": ")"
            << path << R"(", "bytes": 1, "sha256": "0"}]})";
        const auto read = verifyBackup(at("backup"), {});
        QVERIFY2(!read && read.error().what.text().find(says) != std::string::npos, path);
    }
    std::ofstream(at("backup/backup.json")) << "{";
    QVERIFY(!verifyBackup(at("backup"), {}).ok());
}

// What could not be put back is not made in the first place.
void TestBackup::refusesAProjectWithANameThatCannotBePutBack()
{
    fs::rename(at("p.titer"), at(".p.titer"));
    const auto made = makeBackup(at(".p.titer"), at("backup"), {});
    QVERIFY(!made && made.error().what.text().find("begins with a dot") != std::string::npos);
    QVERIFY(!fs::exists(at("backup")));
}

void TestBackup::keepsWhatWasThere()
{
    QVERIFY(backUp().ok());
    QVERIFY(ProjectFile::open(at("p.titer"))->addNote({}, "later").ok());
    const auto aside = restoreBackup(at("backup"), at("p.titer"), {});
    QVERIFY2(aside.ok(), aside.ok() ? "" : aside.error().what.text().c_str());
    QCOMPARE(aside->size(), std::size_t(2));
    QVERIFY(ProjectFile::open(at("p.titer"))->notes()->empty());
    QCOMPARE(ProjectFile::open(aside->front())->notes()->size(), std::size_t(1));
    auto reader = HistoryReader::open(historyFolder(at("p.titer")));
    QCOMPARE(reader->extent((*reader->find("pH"))->id)->count, 5000);
    QVERIFY(HistoryReader::open(aside->back()).ok());
}

void TestBackup::refusesToReplaceWhatIsOpen()
{
    QVERIFY(backUp().ok());
    {
        auto open = ProjectFile::open(at("p.titer"));
        QVERIFY(!restoreBackup(at("backup"), at("p.titer"), {}).ok());
    }
    {
        auto recording = Historian::open(historyFolder(at("p.titer")));
        QVERIFY(!restoreBackup(at("backup"), at("p.titer"), {}).ok());
    }
    QVERIFY(restoreBackup(at("backup"), at("p.titer"), {}).ok());
}

// A recorder holds the store; the project itself may be open nowhere.
void TestBackup::refusesToReplaceWhatIsRecordedFor()
{
    QVERIFY(backUp().ok());
    auto historian = Historian::open(historyFolder(at("p.titer")));
    QVERIFY(historian.ok());
    QVERIFY(!ProjectFile::create(at("p.titer"), plant, true).ok());
    QVERIFY(!restoreBackup(at("backup"), at("p.titer"), {}).ok());
    auto other = ProjectFile::create(at("other.titer"), plant);
    QVERIFY(other.ok() && !other->saveCopy(at("p.titer")).ok());
    QVERIFY(historian->close().ok());
    QVERIFY(other->saveCopy(at("p.titer")).ok());
}

void TestBackup::sparesWhatHasANameLikeItsOwn()
{
    QVERIFY(backUp().ok());
    for (const char* name : {"backup.old", "backup.part", "p.titer.restored", "p.history.restored"}) {
        fs::create_directory(at(name));
        std::ofstream(fs::path(at(name)) / "mine.txt") << "mine";
    }
    QVERIFY(backUp().ok());
    QVERIFY(restoreBackup(at("backup"), at("p.titer"), {}).ok());
    for (const char* name : {"backup.old", "backup.part", "p.titer.restored", "p.history.restored"})
        QVERIFY2(fs::exists(fs::path(at(name)) / "mine.txt"), name);
    // A planted link is not followed, and nothing of ours is left.
    std::ofstream(at("victim")) << "mine";
    fs::remove_all(at("p.titer.restored"));
    fs::create_symlink(at("victim"), at("p.titer.restored"));
    QVERIFY(restoreBackup(at("backup"), at("p.titer"), {}).ok());
    QCOMPARE(fs::file_size(at("victim")), std::uintmax_t(4));
    for (const fs::directory_entry& entry : fs::directory_iterator(at("")))
        QVERIFY2(entry.path().filename().string().find("ed-") == std::string::npos &&
                     entry.path().filename().string().find("part-") == std::string::npos,
                 entry.path().c_str());
}

void TestBackup::refusesALinkToABackup()
{
    QVERIFY(backUp().ok());
    fs::create_directory_symlink(at("backup"), at("link"));
    QVERIFY(!makeBackup(at("p.titer"), at("link"), {}).ok());
    QVERIFY(fs::is_symlink(at("link")) && verifyBackup(at("backup"), {}).ok());
}

void TestBackup::isNotWholeWithoutTheProjectInItsList()
{
    QVERIFY(backUp().ok());
    const fs::path list = fs::path(at("backup")) / "backup.json";
    std::ofstream(list, std::ios::trunc)
        << R"({"format": "titer.backup/1", "project": "p.titer", "time": "2026-01-01T00:00:00Z", "files": []})";
    QVERIFY(!verifyBackup(at("backup"), {}).ok());
    QVERIFY(!restoreBackup(at("backup"), at("q.titer"), {}).ok());
    QVERIFY(!fs::exists(at("q.titer")));
}

void TestBackup::putsBackOnlyWhatTheListNames()
{
    QVERIFY(backUp().ok());
    std::ofstream(fs::path(at("backup")) / "p.history" / "planted.db") << "planted";
    QVERIFY(restoreBackup(at("backup"), at("q.titer"), {}).ok());
    QVERIFY(fs::exists(fs::path(at("q.history")) / "index.db"));
    QVERIFY(!fs::exists(fs::path(at("q.history")) / "planted.db"));
    auto project = ProjectFile::open(at("q.titer"));
    QCOMPARE(project->auditTrail()->back().change.what, std::string("restored"));
}

// As a killed process leaves it: commits stand in the log next to the file.
void TestBackup::keepsTheLastCommitsOfWhatWasThere()
{
    QVERIFY(backUp().ok());
    const fs::path live = at("live");
    fs::create_directory(live);
    {
        auto project = ProjectFile::open(at("p.titer"));
        QVERIFY(project.ok() && project->addNote({}, "traces").ok());
        fs::copy_file(at("p.titer"), live / "p.titer");
        fs::copy_file(at("p.titer-wal"), live / "p.titer-wal");
    }
    const auto aside = restoreBackup(at("backup"), (live / "p.titer").string(), {});
    QVERIFY(aside.ok() && aside->size() == 1);
    auto old = ProjectFile::open(aside->front());
    QCOMPARE(old->notes()->size(), std::size_t(1));
    QCOMPARE(ProjectFile::open((live / "p.titer").string())->notes()->size(), std::size_t(0));
}

void TestBackup::remembersWhenItWasDone()
{
    const auto backup = backUp();
    auto index = HistoryIndex::open(historyFolder(at("p.titer")), Database::Mode::Read);
    QCOMPARE(*index->meta("last_backup"), backup->time);
    QCOMPARE(*index->meta("nothing"), std::string());
}

TITER_TEST(TestBackup)

} // namespace tst_backup

#include "tst_backup.moc"
