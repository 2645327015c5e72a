// Copies of a project with its store: made while a writer goes on, refused where a byte differs, put back with what was there kept.
#include "core/base/json.h"
#include "core/base/time.h"
#include "core/store/history/backup/backup.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/intervals.h"
#include "core/store/history/retention.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <limits>
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
    void rebuildsALostIndexFirst();
    void neverMakesACopyWithLess();
    void noticesAHoleInWhatIsThereAlready();
    void tellsRemovalsByRulesApart_data();
    void tellsRemovalsByRulesApart();
    void losesNothingByCorrections();
    void keepsAsManyCopiesAsAreAskedFor();
    void keepsTheCopyThatKnowsMoreThanARebuiltIndex();
    void removesWhatAKilledOneLeft();
    void followsNoLinkInACopy();
    void replacesNoLinkByARestore();
    void isNotWholeWithoutItsIndex();
    void takesACopyOfAnOlderTiterAlong();
    void makesOneBesideACopyThatIsDamaged();
    void doesWithoutASegmentThatIsLost();
    void stopsWithinALargeFile();

private:
    std::string at(const char* name) const { return m_dir->filePath(name).toStdString(); }
    base::Result<Backup> backUp(int keep = backupsKept)
    {
        return makeBackup(at("p.titer"), at("backup"), {.progress = {}, .stop = {}, .keep = keep});
    }
    // Of the newest copy, and a path below it.
    fs::path copy(const char* name = "") const { return fs::path(backupsIn(at("backup"))->front().folder) / name; }
    // Adds samples with the numbers `from` to before `to`.
    void record(int from, int to, double value = 7.0);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestBackup::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(ProjectFile::create(at("p.titer"), plant).ok());
    record(0, 5000);
}

void TestBackup::record(int from, int to, double value)
{
    auto historian = Historian::open(historyFolder(at("p.titer")));
    const std::int64_t tag = *historian->tag({.source = "src-1", .name = "pH", .label = {}, .unit = "1"});
    std::vector<Point> points;
    for (int i = from; i < to; ++i) points.push_back({i * 1'000'000LL, i * 1'000'000LL, value + i % 10 * 0.01, 0});
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
    auto reader = HistoryReader::open(copy("p.history"));
    QVERIFY(reader.ok());
    const std::int64_t count = reader->extent((*reader->find("pH"))->id)->count;
    QVERIFY2(count >= 5000 + before && count <= 5000 + after, std::to_string(count).c_str());
    auto copied = ProjectFile::open(copy("p.titer"), Access::Read);
    QCOMPARE(copied->notes()->size(), std::size_t(1));
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
    flipByte(copy("p.history/segment-0001.db"));
    const auto verified = verifyBackup(at("backup"), {});
    QVERIFY(!verified.ok());
    QVERIFY(verified.error().where.find("segment-0001.db") != std::string::npos);
    QVERIFY(!restoreBackup(at("backup"), at("r.titer"), {}).ok());
    QVERIFY(!fs::exists(at("r.titer")) && !fs::exists(at("r.history")));
    fs::remove(copy("p.history/segment-0001.db"));
    QVERIFY(!verifyBackup(at("backup"), {}).ok());
}

void TestBackup::refusesAListThatReachesOutside()
{
    QVERIFY(backUp().ok());
    const fs::path list = copy("backup.json");
    std::ofstream(list) << R"({"format": "titer.backup/1", "project": "p.titer", "time": "2026-03-01T08:00:00Z",
               "files": [{"path": "../p.titer", "bytes": 1, "sha256": "0"}]})";
    QVERIFY(!verifyBackup(at("backup"), {}).ok());
    for (const auto& [path, says] : {std::pair("p.history/a\\u0000.db", "(U+0000)"),
                                     {"p.history/.hidden", "begins with a dot"},
                                     {"/etc/p.titer", "is not the path of a file within the folder"},
                                     {"nul.db", "call a device so"}}) {
        std::ofstream(list)
            << R"({"format": "titer.backup/1", "project": "p.titer", "time": "2026-03-01T08:00:00Z", "files": [{"path": ")"
            << path << R"(", "bytes": 1, "sha256": "0"}]})";
        const auto read = verifyBackup(at("backup"), {});
        QVERIFY2(!read && read.error().what.text().find(says) != std::string::npos, path);
    }
    std::ofstream(list) << "{";
    QVERIFY(!verifyBackup(at("backup"), {}).ok());
}

// What could not be put back is not made in the first place.
void TestBackup::refusesAProjectWithANameThatCannotBePutBack()
{
    fs::rename(at("p.titer"), at(".p.titer"));
    const auto made = makeBackup(at(".p.titer"), at("backup"), {});
    QVERIFY(!made && made.error().what.text().find("begins with a dot") != std::string::npos);
    // The name of its store is longer.
    const std::string longest = at((std::string(193, 'p') + ".titer").c_str());
    fs::rename(at(".p.titer"), longest);
    const auto other = makeBackup(longest, at("backup"), {});
    QVERIFY(!other && other.error().what.text().find("it has 201 bytes") != std::string::npos);
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
    const fs::path list = copy("backup.json");
    std::ofstream(list, std::ios::trunc)
        << R"({"format": "titer.backup/1", "project": "p.titer", "time": "2026-01-01T00:00:00Z", "files": []})";
    QVERIFY(!verifyBackup(at("backup"), {}).ok());
    QVERIFY(!restoreBackup(at("backup"), at("q.titer"), {}).ok());
    QVERIFY(!fs::exists(at("q.titer")));
}

void TestBackup::putsBackOnlyWhatTheListNames()
{
    QVERIFY(backUp().ok());
    std::ofstream(copy("p.history/planted.db")) << "planted";
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

void TestBackup::rebuildsALostIndexFirst()
{
    QVERIFY(backUp().ok());
    fs::remove(at("p.history/index.db"));
    const auto again = backUp();
    QVERIFY2(again.ok(), again.ok() ? "" : again.error().what.text().c_str());
    QVERIFY(!again->notices.empty());
    QVERIFY(fs::exists(at("p.history/index.db")));
    QCOMPARE(again->recorded.samples, std::int64_t(5000));
    QCOMPARE(again->recorded.segments, std::int64_t(1));
    QCOMPARE(verifyBackup(at("backup"), {})->recorded.samples, std::int64_t(5000));
    // A recorder that has lost it writes what nobody can name.
    auto recording = Historian::open(historyFolder(at("p.titer")));
    fs::remove(at("p.history/index.db"));
    QVERIFY(!backUp().ok());
    QCOMPARE(backupsIn(at("backup"))->size(), std::size_t(2));
}

void TestBackup::neverMakesACopyWithLess()
{
    const auto good = backUp();
    QVERIFY(good.ok());
    fs::remove_all(at("p.history"));
    const auto without = backUp();
    QVERIFY(!without.ok());
    QVERIFY2(without.error().what.text().find("no recorded data at all") != std::string::npos,
             without.error().what.text().c_str());
    record(10'000, 20'000); // more samples, but others
    const auto other = backUp();
    QVERIFY(!other.ok());
    QVERIFY2(other.error().what.text().find("src-1/pH has 0 samples") != std::string::npos,
             other.error().what.text().c_str());
    const auto copies = backupsIn(at("backup"));
    QCOMPARE(copies->size(), std::size_t(1));
    QCOMPARE(copies->front().folder, good->folder);
    QCOMPARE(verifyBackup(at("backup"), {})->recorded.samples, std::int64_t(5000));
    // In another folder there is none that has more.
    QVERIFY(makeBackup(at("p.titer"), at("elsewhere"), {}).ok());
}

void TestBackup::noticesAHoleInWhatIsThereAlready()
{
    QVERIFY(backUp().ok());
    fs::remove_all(at("p.history"));
    record(0, 1000);
    record(2000, 20'000);
    const auto holed = backUp();
    QVERIFY(!holed.ok());
    QVERIFY2(holed.error().what.text().find("4000 samples") != std::string::npos, holed.error().what.text().c_str());
}

void TestBackup::tellsRemovalsByRulesApart_data()
{
    QTest::addColumn<bool>("stands");
    QTest::addColumn<bool>("reported");
    QTest::addColumn<bool>("made");
    QTest::newRow("the rule stands") << true << false << true;
    QTest::newRow("the trail says so") << false << true << true;
    QTest::newRow("nobody says so") << false << false << false;
}

void TestBackup::tellsRemovalsByRulesApart()
{
    QFETCH(bool, stands);
    QFETCH(bool, reported);
    QFETCH(bool, made);
    QVERIFY(backUp().ok());
    {
        auto historian = Historian::open(historyFolder(at("p.titer")));
        const std::int64_t now = base::now().microseconds;
        QVERIFY(historian->setRetention(1, now - 3'000'000'000));
        const auto removals = historian->applyRetention(now);
        QVERIFY(removals.ok() && removals->front().samples > 1000);
        if (!stands) QVERIFY(historian->setRetention(1, 0));
        auto index = HistoryIndex::open(historian->folder(), Database::Mode::Read);
        const auto tags = index->tags();
        if (reported)
            for (const AuditChange& change : removalChanges(*removals, *tags))
                QVERIFY(ProjectFile::open(at("p.titer"))->audit(change).ok());
    }
    const auto after = backUp();
    QVERIFY2(after.ok() == made, after.ok() ? "" : after.error().what.text().c_str());
    if (!made) return;
    // What is younger is not covered by the rule.
    fs::remove_all(at("p.history"));
    record(4500, 5000);
    QVERIFY(!backUp().ok());
}

void TestBackup::losesNothingByCorrections()
{
    QVERIFY(backUp().ok());
    record(100, 200, 6.0);
    const auto corrected = backUp();
    QVERIFY2(corrected.ok(), corrected.ok() ? "" : corrected.error().what.text().c_str());
    record(150, 300, 5.0);
    QVERIFY(backUp().ok());
    QCOMPARE(backupsIn(at("backup"))->size(), std::size_t(3));
}

void TestBackup::keepsAsManyCopiesAsAreAskedFor()
{
    std::vector<std::string> made;
    for (int i = 0; i < 4; ++i) {
        record(5000 + i, 5001 + i);
        const auto one = backUp(3);
        QVERIFY(one.ok());
        made.push_back(one->folder);
    }
    const auto copies = backupsIn(at("backup"));
    QCOMPARE(copies->size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i) QCOMPARE((*copies)[i].folder, made[3 - i]);
    QVERIFY(!fs::exists(made[0]));
    QCOMPARE(verifyBackup(made[1], {})->recorded.samples, std::int64_t(5002));
    QCOMPARE(verifyBackup(at("backup"), {})->recorded.samples, std::int64_t(5004));
}

void TestBackup::keepsTheCopyThatKnowsMoreThanARebuiltIndex()
{
    QVERIFY(Intervals::open(historyFolder(at("p.titer")))
                ->add({.kind = Interval::Kind::Batch, .name = "B-1", .from = 0, .to = 1'000'000})
                .ok());
    const auto rich = backUp(1);
    QVERIFY(rich.ok());
    fs::remove(at("p.history/index.db"));
    for (int i = 0; i < 3; ++i) {
        const auto rebuilt = backUp(1);
        QVERIFY(rebuilt.ok());
        QVERIFY2(rebuilt->notices.back().what.text().find("1 batches") != std::string::npos,
                 rebuilt->notices.back().what.text().c_str());
    }
    const auto copies = backupsIn(at("backup"));
    QCOMPARE(copies->size(), std::size_t(2));
    QCOMPARE(copies->back().folder, rich->folder);
    QVERIFY(verifyBackup(rich->folder, {}).ok());
}

void TestBackup::removesWhatAKilledOneLeft()
{
    QVERIFY(backUp().ok());
    // As complete as it gets before it has its name.
    fs::copy(copy(), at("backup/.part-99999-1"), fs::copy_options::recursive);
    fs::create_directories(at("fresh/.part-99999-1"));
    std::ofstream(at("fresh/.backup.lock")) << "{}";
    fs::create_directories(at("p.titer.restored-99999-1/p.history"));
    QCOMPARE(backupsIn(at("backup"))->size(), std::size_t(1));
    QVERIFY(verifyBackup(at("backup"), {})->folder.find(".part-") == std::string::npos);
    QVERIFY(!verifyBackup(at("fresh"), {}).ok());
    QVERIFY(makeBackup(at("p.titer"), at("fresh"), {}).ok());
    QVERIFY(backUp().ok());
    QVERIFY(restoreBackup(at("backup"), at("p.titer"), {}).ok());
    for (const char* left : {"backup/.part-99999-1", "fresh/.part-99999-1", "p.titer.restored-99999-1"})
        QVERIFY2(!fs::exists(at(left)), left);
    for (const fs::directory_entry& entry : fs::directory_iterator(at("backup")))
        QVERIFY2(fs::exists(entry.path() / "backup.json"), entry.path().c_str());
}

void TestBackup::followsNoLinkInACopy()
{
    QVERIFY(backUp().ok());
    const fs::path real = copy(), store = copy("p.history");
    fs::rename(store, at("outside"));
    fs::create_directory_symlink(at("outside"), store);
    QVERIFY(!verifyBackup(at("backup"), {}).ok());
    QVERIFY(!restoreBackup(at("backup"), at("q.titer"), {}).ok());
    QVERIFY(!fs::exists(at("q.titer")) && !fs::exists(at("q.history")));
    fs::remove(store);
    fs::rename(at("outside"), store);
    QVERIFY(verifyBackup(at("backup"), {}).ok());
    fs::create_directory_symlink(real, at("link"));
    QVERIFY(!restoreBackup(at("link"), at("q.titer"), {}).ok());
    fs::create_directory_symlink(real, at("backup/2099-01-01T00-00-00Z"));
    QCOMPARE(backupsIn(at("backup"))->size(), std::size_t(1));
}

void TestBackup::replacesNoLinkByARestore()
{
    QVERIFY(backUp().ok());
    fs::create_directory(at("disk"));
    fs::create_directory_symlink(at("disk"), at("q.history"));
    QVERIFY(!restoreBackup(at("backup"), at("q.titer"), {}).ok());
    QVERIFY(fs::is_symlink(at("q.history")) && fs::is_empty(at("disk")) && !fs::exists(at("q.titer")));
    fs::remove(at("q.history"));
    fs::create_symlink(at("p.titer"), at("q.titer"));
    QVERIFY(!restoreBackup(at("backup"), at("q.titer"), {}).ok());
    QVERIFY(fs::is_symlink(at("q.titer")));
}

void TestBackup::isNotWholeWithoutItsIndex()
{
    const auto made = backUp();
    fs::remove(copy("p.history/index.db"));
    const fs::path list = copy("backup.json");
    std::ifstream in(list);
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    base::Errors errors;
    base::Json json = base::readJson(text, errors), files = base::Json::array();
    for (const base::Json& file : json.find("files")->items())
        if (file.find("path")->string() != "p.history/index.db") files.push(base::Json(file));
    QCOMPARE(files.items().size(), made->files.size() - 1);
    json["files"] = std::move(files);
    json.erase("list_sha256"); // as earlier versions wrote it
    std::ofstream(list, std::ios::trunc) << json.write();
    const auto verified = verifyBackup(at("backup"), {});
    QVERIFY(!verified.ok());
    QVERIFY(verified.error().where.find("index.db") != std::string::npos);
}

// It kept one copy, in the folder itself.
void TestBackup::takesACopyOfAnOlderTiterAlong()
{
    QVERIFY(backUp().ok());
    const fs::path old = copy();
    for (const char* name : {"p.titer", "p.history", "backup.json"})
        fs::rename(old / name, fs::path(at("backup")) / name);
    fs::remove(old);
    QCOMPARE(backupsIn(at("backup"))->front().folder, at("backup"));
    QCOMPARE(verifyBackup(at("backup"), {})->recorded.samples, std::int64_t(5000));
    record(5000, 6000);
    QVERIFY(backUp(1).ok() && backUp(1).ok());
    QCOMPARE(verifyBackup(at("backup"), {})->recorded.samples, std::int64_t(6000));
    QCOMPARE(backupsIn(at("backup"))->size(), std::size_t(2)); // that one is left to whoever made it
    QVERIFY(fs::exists(at("backup/p.titer")));
    fs::remove_all(at("p.history"));
    QVERIFY(!backUp(1).ok());
}

void TestBackup::makesOneBesideACopyThatIsDamaged()
{
    QVERIFY(backUp(1).ok());
    const fs::path damaged = copy();
    std::ofstream(damaged / "backup.json") << "{";
    QVERIFY(!verifyBackup(at("backup"), {}).ok()); // the newest of all is not told from it
    const auto next = backUp(1);
    QVERIFY(next.ok() && !next->notices.empty());
    QVERIFY(verifyBackup(next->folder, {}).ok());
    QVERIFY(fs::exists(damaged / "p.titer")); // never removed by itself
    // One whose data cannot be read is passed over by what is compared.
    fs::remove_all(damaged);
    fs::resize_file(fs::path(next->folder) / "p.history/index.db", 5000);
    const auto third = backUp(2);
    QVERIFY2(third.ok(), third.ok() ? "" : third.error().what.text().c_str());
    QVERIFY(!third->notices.empty());
}

// Of which no earlier copy is left.
void TestBackup::doesWithoutASegmentThatIsLost()
{
    {
        auto index = HistoryIndex::open(historyFolder(at("p.titer")), Database::Mode::Write);
        QVERIFY(index->putSegment({7, HistoryIndex::segmentFile(7), 0, true}).ok());
    }
    const auto made = backUp();
    QVERIFY2(made.ok(), made.ok() ? "" : made.error().what.text().c_str());
    QCOMPARE(made->notices.size(), std::size_t(1));
    QCOMPARE(made->recorded.segments, std::int64_t(1));
    QCOMPARE(verifyBackup(at("backup"), {})->recorded.samples, std::int64_t(5000));
}

void TestBackup::stopsWithinALargeFile()
{
    std::stop_source source;
    source.request_stop();
    auto database = Database::open(at("p.titer"), Database::Mode::Read);
    QVERIFY(!database->copyTo(at("copy.titer"), source.get_token()).ok());
    QVERIFY(database->copyTo(at("copy.titer")).ok());
    QVERIFY(!makeBackup(at("p.titer"), at("backup"), {.progress = {}, .stop = source.get_token()}).ok());
    QVERIFY(!fs::exists(at("backup")));
}

TITER_TEST(TestBackup)

} // namespace tst_backup

#include "tst_backup.moc"
