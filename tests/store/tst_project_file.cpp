// Project files: what is reported as saved is there again, whatever happens to the process, the disk or the file.
#include "core/store/project_file.h"
#include "core/store/project_schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string>

#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace titer::store;
using titer::base::Done;
using titer::base::Result;
using titer::connect::Source;

namespace {

// The disk as the store sees it: the number of writes that still succeed, or -1 for all of them.
std::atomic<int> writesLeft{-1};

bool diskIsFull()
{
    if (writesLeft < 0) return false;
    if (writesLeft == 0) return true;
    --writesLeft;
    return false;
}

} // namespace

// SQLite's writes come by here, since the program's symbols go before those of the C library.
extern "C" ssize_t pwrite64(int file, const void* data, size_t size, off64_t offset)
{
    using Write = ssize_t (*)(int, const void*, size_t, off64_t);
    static const auto real = reinterpret_cast<Write>(dlsym(RTLD_NEXT, "pwrite64"));
    if (diskIsFull()) {
        errno = ENOSPC;
        return -1;
    }
    return real(file, data, size, offset);
}

namespace {

constexpr const char* plantText = R"({"format": "titer.plant/1", "name": "Test"})";

// Those of the stored example.
std::vector<Source> storedSources()
{
    return {{"src-2",
             "pH and oxygen head",
             "modbus",
             {{"host", "10.20.4.17"}, {"register", "name=pH, address=100"}, {"register", "name=DO, address=102"}},
             true},
            {"src-1", "Broker", "mqtt", {{"host", "broker.example"}, {"password", "secret:broker"}}, false}};
}

StoredRun someRun(int points = 5)
{
    StoredRun run{{0, "", R"({"status": "ok"})", ""}, plantText, {{"time", "s", {}}, {"tank.volume", "m3", {}}}};
    for (int i = 0; i < points; ++i) {
        run.series[0].values.push_back(i * 0.1);
        run.series[1].values.push_back(1.0 / (i + 3));
    }
    return run;
}

// Saves again and again, and says each revision only when it was reported as saved.
int saveUntilKilled(const std::string& path)
{
    Result<ProjectFile> project = ProjectFile::open(path);
    if (!project) return 1;
    for (int i = 0;; ++i) {
        const Result<std::int64_t> revision = project->savePlant("{\"state\": " + std::to_string(i) + "}");
        if (!revision) return 1;
        if (i % 7 == 0 && !project->addRun(someRun(200))) return 1;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}

// Holds the project open until its input ends.
int holdOpen(const std::string& path)
{
    Result<ProjectFile> project = ProjectFile::open(path);
    std::puts(project && project->writable() ? "held" : "not held");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

// Opens the project as somebody without rights, and says why it is read-only and what it holds.
int readAsSomebody(const std::string& path)
{
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) return 1;
    Result<ProjectFile> project = ProjectFile::open(path);
    if (!project) {
        std::puts(project.error().what.text().c_str());
        return 1;
    }
    if (project->whyReadOnly()) std::puts(project->whyReadOnly()->text().c_str());
    std::puts(project->plant()->text.c_str());
    return 0;
}

} // namespace

class ProjectFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    std::string fresh() { return m_folder.filePath(QString("project %1.titer").arg(++m_files)).toStdString(); }
    std::string made()
    {
        const std::string path = fresh();
        Result<ProjectFile> project = ProjectFile::create(path, plantText);
        if (!project) qWarning("%s", project.error().what.text().c_str());
        return path;
    }
    std::string written(const QByteArray& bytes)
    {
        const std::string path = fresh();
        QFile file(QString::fromStdString(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
        return path;
    }
    static QByteArray bytesOf(const std::string& path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList filesBeside(const std::string& path)
    {
        const QFileInfo info(QString::fromStdString(path));
        QStringList found;
        for (const QString& name : info.dir().entryList(QDir::Files | QDir::Hidden))
            if (name.contains(info.fileName()) && name != info.fileName()) found << name;
        return found;
    }
    static void fill(const std::string& path, const QString& example)
    {
        QFile sql(QStringLiteral(TITER_SOURCE_DIR "/tests/reference/") + example);
        QVERIFY(sql.open(QIODevice::ReadOnly));
        Result<Database> database = Database::open(path, Database::Mode::Create);
        const Done filled = database->run(sql.readAll().constData());
        QVERIFY2(filled, filled ? "" : filled.error().what.text().c_str());
    }
    static void refuses(const std::string& path, const char* words)
    {
        const Result<ProjectFile> project = ProjectFile::open(path);
        QVERIFY(!project);
        QCOMPARE(project.error().where, path);
        const QString sentence = QString::fromStdString(project.error().what.text());
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY2(sentence.endsWith('.'), qPrintable(sentence));
    }

private slots:
    void cleanup() { writesLeft = -1; }

    void keepsThePlant()
    {
        const std::string path = fresh();
        {
            Result<ProjectFile> project = ProjectFile::create(path, "first");
            QVERIFY2(project, project ? "" : project.error().what.text().c_str());
            QVERIFY(project->writable());
            QCOMPARE(project->plant()->text, "first");
            QCOMPARE(project->plant()->revision, 1);
            QCOMPARE(*project->savePlant("second\n\"äß\""), 2);
            QCOMPARE(*project->savePlant("second\n\"äß\""), 2);
        }
        Result<ProjectFile> project = ProjectFile::open(path);
        QVERIFY(project);
        QCOMPARE(project->plant()->text, "second\n\"äß\"");
        QCOMPARE(project->plant()->revision, 2);
    }

    void standsAloneWhenClosed()
    {
        const std::string path = fresh();
        Result<ProjectFile> project = ProjectFile::create(path, plantText);
        QVERIFY(project);
        QVERIFY(project->savePlant("changed"));
        QVERIFY(!filesBeside(path).isEmpty());
        QVERIFY(project->close());
        QCOMPARE(filesBeside(path), QStringList());
        QVERIFY(!project->savePlant("too late"));
        // Header bytes 18 and 19 are 1: no write-ahead log is expected next to the file.
        QCOMPARE(bytesOf(path).mid(18, 2), QByteArray("\x01\x01"));
    }

    void keepsNamedVersions()
    {
        Result<ProjectFile> project = ProjectFile::create(fresh(), "one");
        const Result<Version> one = project->addVersion("First");
        QVERIFY(one);
        QVERIFY(project->savePlant("two"));
        QVERIFY(project->addVersion("Second"));
        const auto versions = project->versions();
        QCOMPARE(versions->size(), 2u);
        QCOMPARE(versions->front().name, "Second");
        QCOMPARE(*project->versionText(one->id), "one");
        QCOMPARE(*project->versionText(versions->front().id), "two");
        QVERIFY(!project->versionText(99));
        const QString created = QString::fromStdString(one->created);
        QVERIFY2(QDateTime::fromString(created, Qt::ISODateWithMs).isValid() && created.endsWith('Z'),
                 qPrintable(created));
    }

    void keepsTheLastAutomaticVersionsAndAllNamedOnes()
    {
        Result<ProjectFile> project = ProjectFile::create(fresh(), "named");
        QVERIFY(project->addVersion("Named"));
        for (int i = 0; i < 5; ++i) QVERIFY(project->addAutomaticVersion("state " + std::to_string(i), 3));
        const auto versions = project->versions();
        QCOMPARE(versions->size(), 4u);
        QCOMPARE(*project->versionText(versions->at(0).id), "state 4");
        QCOMPARE(*project->versionText(versions->at(2).id), "state 2");
        QVERIFY(versions->at(0).automatic);
        QCOMPARE(versions->at(3).name, "Named");
    }

    void keepsRunsToTheLastBit()
    {
        const std::string path = made();
        std::int64_t id = 0;
        {
            Result<ProjectFile> project = ProjectFile::open(path);
            id = *project->addRun(someRun(1001));
            QVERIFY(project->nameRun(id, "Base case"));
        }
        Result<ProjectFile> project = ProjectFile::open(path);
        const Result<StoredRun> run = project->run(id);
        QVERIFY(run);
        QCOMPARE(run->entry.name, "Base case");
        QCOMPARE(run->plant, plantText);
        QCOMPARE(run->series.size(), 2u);
        QCOMPARE(run->series[1].tag, "tank.volume");
        QCOMPARE(run->series[1].unit, "m3");
        QVERIFY(run->series[1].values == someRun(1001).series[1].values);
        QVERIFY(project->removeRun(id));
        QVERIFY(!project->run(id));
        QVERIFY(!project->removeRun(id));
    }

    void pushesOutOldRunsWithoutAName()
    {
        Result<ProjectFile> project = ProjectFile::create(fresh(), plantText);
        std::vector<std::int64_t> ids;
        for (int i = 0; i < 5; ++i) ids.push_back(*project->addRun(someRun()));
        QVERIFY(project->nameRun(ids[0], "Kept"));
        QVERIFY(project->pruneRuns(2));
        const auto runs = project->runs();
        QCOMPARE(runs->size(), 3u);
        QCOMPARE(runs->at(0).id, ids[4]);
        QCOMPARE(runs->at(1).id, ids[3]);
        QCOMPARE(runs->at(2).id, ids[0]);
    }

    void keepsThePoolsThatWereCut()
    {
        const std::string path = fresh();
        const std::vector<PoolCut> cuts{{"capture", 0.1 + 0.2, 5000.0}, {"polish", 12.5, 1.0 / 3.0 * 100.0}};
        {
            Result<ProjectFile> project = ProjectFile::create(path, plantText);
            QVERIFY(project->pools()->empty());
            QVERIFY(project->savePools(cuts));
            QVERIFY(*project->pools() == cuts);
            // One per unit: a list that names a unit twice is refused whole.
            QVERIFY(!project->savePools({cuts[0], cuts[0]}));
            QVERIFY(*project->pools() == cuts);
            QVERIFY(project->savePools({cuts[1]}));
        }
        QVERIFY(*ProjectFile::open(path, Access::Read)->pools() == std::vector{cuts[1]});
        QVERIFY(!ProjectFile::open(path, Access::Read)->savePools({}));
    }

    void keepsSourcesInTheirOrder()
    {
        const std::string path = fresh();
        {
            Result<ProjectFile> project = ProjectFile::create(path, plantText);
            QVERIFY(project->sources()->empty());
            QCOMPARE(*project->newSourceId(), "src-1");
            QVERIFY(project->saveSources(storedSources()));
        }
        Result<ProjectFile> project = ProjectFile::open(path);
        QVERIFY(*project->sources() == storedSources());
        // An id is never given twice, even when its source is gone.
        QCOMPARE(*project->newSourceId(), "src-3");
        QVERIFY(project->saveSources({}));
        QCOMPARE(*project->newSourceId(), "src-3");
        QVERIFY(project->sources()->empty());
        QVERIFY(!ProjectFile::open(path, Access::Read)->saveSources(storedSources()));
    }

    void refusesSourcesThatShareAnId()
    {
        Result<ProjectFile> project = ProjectFile::create(fresh(), plantText);
        QVERIFY(project->saveSources(storedSources()));
        for (const char* id : {"src-2", "", "a/b"}) {
            std::vector<Source> sources = storedSources();
            sources[1].id = id;
            QVERIFY2(!project->saveSources(sources), id);
        }
        QVERIFY(*project->sources() == storedSources());
    }

    void reportsTheTrailWhatChangedAboutSources()
    {
        Result<ProjectFile> project = ProjectFile::create(fresh(), plantText);
        std::vector<Source> sources = storedSources();
        QVERIFY(project->saveSources(sources));
        sources[0].label = "pH head";
        sources.pop_back();
        QVERIFY(project->saveSources(sources, "moved to another skid"));
        QVERIFY(project->saveSources(sources));
        const auto trail = project->auditTrail();
        QCOMPARE(trail->size(), 5u);
        QCOMPARE(trail->at(1).change.what, "source_added");
        QCOMPARE(trail->at(1).change.place, "sources/src-2");
        QCOMPARE(trail->at(3).change.what, "source_removed");
        QVERIFY(trail->at(3).change.before.find("broker.example") != std::string::npos);
        QCOMPARE(trail->at(4).change.what, "source_changed");
        QVERIFY(trail->at(4).change.before.find("pH and oxygen head") != std::string::npos);
        QVERIFY(trail->at(4).change.after.find("pH head") != std::string::npos);
        QCOMPARE(trail->at(4).change.reason, "moved to another skid");
    }

    void reportsTheTrailWhatTagsBelongTo()
    {
        Result<ProjectFile> project = ProjectFile::create(
            fresh(), R"({"tags": [{"tag": "pH", "variable": "a.ph"}, {"tag": "T", "variable": "a.t"}]})");
        QVERIFY(project->savePlant(
            R"({"name": "x", "tags": [{"tag": "T", "variable": "a.t"}, {"tag": "pH", "variable": "a.ph"}]})"));
        QCOMPARE(project->auditTrail()->size(), 1u);
        QCOMPARE(
            *project->savePlant(R"({"tags": [{"tag": "pH", "variable": "b.ph"}, {"tag": "DO", "variable": "b.do"}]})"),
            3);
        QVERIFY(project->savePlant("damaged {"));
        const auto trail = project->auditTrail();
        QCOMPARE(trail->size(), 6u);
        std::vector<std::string> reported;
        for (const AuditEntry& entry : *trail)
            reported.push_back(entry.change.what + " " + entry.change.place + " " + entry.change.before + ">" +
                               entry.change.after);
        QCOMPARE(reported[1], "mapping_removed tags/T a.t>");
        QCOMPARE(reported[2], "mapping_added tags/DO >b.do");
        QCOMPARE(reported[3], "mapping_changed tags/pH a.ph>b.ph");
        QCOMPARE(reported[4], "mapping_removed tags/DO b.do>");
        // What one of a tag means belongs to it.
        QVERIFY(project->savePlant(R"({"tags": [{"tag": "OD", "variable": "a.x", "factor": "0.42 g/L"}]})"));
        const auto later = project->auditTrail();
        QVERIFY(std::any_of(later->begin(), later->end(), [](const AuditEntry& entry) {
            return entry.change.place == "tags/OD" && entry.change.after == "a.x × 0.42 g/L";
        }));
    }

    void keepsNotesRecordingsSettingsAndTheTrail()
    {
        Result<ProjectFile> project = ProjectFile::create(fresh(), plantText);
        const std::int64_t note = *project->addNote("units/tank", "Leaks.");
        QCOMPARE(project->notes()->at(0).place, "units/tank");
        QVERIFY(project->removeNote(note));
        QVERIFY(project->notes()->empty());
        QVERIFY(project->addRecording({0, "Run 7", "data/run7.csv", "ab12", "{}", true, ""}));
        QCOMPARE(project->recordings()->at(0).path, "data/run7.csv");
        QVERIFY(project->recordings()->at(0).simulated);
        QVERIFY(!*project->setting("grid"));
        QVERIFY(project->setSetting("grid", "on"));
        QVERIFY(project->setSetting("grid", "off"));
        QCOMPARE(**project->setting("grid"), "off");
        QVERIFY(
            project->audit({.what = "limit", .place = "units/tank", .before = "5", .after = "7", .reason = "raised"}));
        const auto trail = project->auditTrail();
        QCOMPARE(trail->size(), 3u);
        QCOMPARE(trail->at(0).change.what, "created");
        QCOMPARE(trail->at(1).change.what, "recording_added");
        QVERIFY(trail->at(1).change.after.find("ab12") != std::string::npos);
        QCOMPARE(trail->at(2).change.reason, "raised");
        QCOMPARE(trail->at(2).sequence, 3);
        QVERIFY(project->removeRecording(project->recordings()->at(0).id));
        QVERIFY(!project->removeRecording(99));
        QCOMPARE(project->auditTrail()->size(), 4u);
        QCOMPARE(project->auditTrail()->back().change.before, trail->at(1).change.after);
    }

    void keepsItemsOfAKindInTheirOrder()
    {
        Result<ProjectFile> project = ProjectFile::open(made());
        const std::vector<Item> alarms{{"al-1", "{}"}, {"al-2", R"({"limit": 30})"}};
        QCOMPARE(*project->newItemId(ItemKind::Alarm), "al-1");
        QVERIFY(project->saveItems(ItemKind::Alarm, alarms, "first"));
        QVERIFY(project->saveItems(ItemKind::Board, std::vector<Item>{{"board-1", "{}"}}));
        QVERIFY(*project->items(ItemKind::Alarm) == alarms);
        QVERIFY(project->items(ItemKind::CalculatedTag)->empty());
        // A change and a removal are reported with their reason; boards are not reported.
        QVERIFY(project->saveItems(ItemKind::Alarm, std::vector<Item>{{"al-1", R"({"limit": 5})"}}, "less"));
        const auto trail = project->auditTrail();
        QCOMPARE(trail->size(), 5u);
        QCOMPARE(trail->at(1).change.what, "alarm_added");
        QCOMPARE(trail->at(1).change.place, "alarms/al-1");
        QCOMPARE(trail->at(3).change.what, "alarm_removed");
        QCOMPARE(trail->at(4).change.before, "{}");
        QCOMPARE(trail->at(4).change.after, R"({"limit": 5})");
        QCOMPARE(trail->at(4).change.reason, "less");
        // What did not change is not reported, and an id is never given twice.
        QVERIFY(project->saveItems(ItemKind::Alarm, *project->items(ItemKind::Alarm)));
        QCOMPARE(project->auditTrail()->size(), 5u);
        QCOMPARE(*project->newItemId(ItemKind::Alarm), "al-3");
    }

    void refusesItemsWithoutAnIdOfTheirOwn()
    {
        Result<ProjectFile> project = ProjectFile::open(made());
        QVERIFY(!project->saveItems(ItemKind::Board, std::vector<Item>{{"", "{}"}}));
        QVERIFY(!project->saveItems(ItemKind::Board, std::vector<Item>{{"a/b", "{}"}}));
        QVERIFY(!project->saveItems(ItemKind::Board, std::vector<Item>{{"a", "{}"}, {"a", "{}"}}));
        QVERIFY(project->items(ItemKind::Board)->empty());
    }

    void refusesToCreateOverAFile()
    {
        const std::string path = made();
        QVERIFY(!ProjectFile::create(path, "other"));
        QCOMPARE(ProjectFile::open(path)->plant()->text, plantText);
        {
            const Result<ProjectFile> replaced = ProjectFile::create(path, "other", true);
            QVERIFY(replaced);
            QVERIFY(!ProjectFile::create(path, "third", true));
        }
        QCOMPARE(ProjectFile::open(path)->plant()->text, "other");
        QVERIFY(!ProjectFile::create("/nowhere/at/all.titer", plantText));
    }

    void copyStandsAlone()
    {
        const std::string path = made(), copy = fresh();
        Result<ProjectFile> project = ProjectFile::open(path);
        QVERIFY(project->savePlant("changed"));
        QVERIFY(project->addRun(someRun()));
        QVERIFY(project->saveCopy(copy));
        QVERIFY(!project->saveCopy(path));
        QCOMPARE(filesBeside(copy), QStringList());
        Result<ProjectFile> copied = ProjectFile::open(copy);
        QVERIFY(copied && copied->writable());
        QCOMPARE(copied->plant()->text, "changed");
        QCOMPARE(copied->runs()->size(), 1u);
    }

    void aCopyOverAKilledProjectDoesNotTakeItsLog()
    {
        const std::string path = made(), killed = made();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {"--save", QString::fromStdString(killed)});
        QVERIFY(child.waitForReadyRead(20000));
        QTRY_VERIFY(!filesBeside(killed).isEmpty());
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(!filesBeside(killed).isEmpty());
        Result<ProjectFile> project = ProjectFile::open(path);
        QVERIFY(project->savePlant("copied") && project->saveCopy(killed));
        QCOMPARE(ProjectFile::open(killed)->plant()->text, "copied");
        QVERIFY(ProjectFile::open(killed)->runs()->empty());
    }

    void secondOpenerReadsAndLearnsWhoHoldsIt()
    {
        const std::string path = made();
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), {"--hold", QString::fromStdString(path)});
        QVERIFY(holder.waitForReadyRead());
        QCOMPARE(holder.readAllStandardOutput().trimmed(), QByteArray("held"));

        Result<ProjectFile> second = ProjectFile::open(path);
        QVERIFY(second);
        QVERIFY(!second->writable());
        const QString why = QString::fromStdString(second->whyReadOnly()->text());
        QVERIFY2(why.contains(QString::number(holder.processId())), qPrintable(why));
        QVERIFY2(why.contains(QSysInfo::machineHostName()), qPrintable(why));
        QCOMPARE(second->plant()->text, plantText);
        const Result<std::int64_t> refused = second->savePlant("mine");
        QVERIFY(!refused);
        QCOMPARE(refused.error().what, *second->whyReadOnly());
        const std::string copy = fresh();
        QVERIFY(second->saveCopy(copy));
        QVERIFY(ProjectFile::open(copy)->writable());

        // The holder's end frees the project, also when it was killed.
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY(second->close());
        QVERIFY(ProjectFile::open(path)->writable());
        QCOMPARE(filesBeside(path), QStringList());
    }

    void opensForReadingWhatMayNotBeWritten_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("file") << 0444 << 0777 << QByteArray("do not have permission to write this file");
        QTest::newRow("folder") << 0666 << 0555 << QByteArray("do not have permission to write in the folder");
    }

    void opensForReadingWhatMayNotBeWritten()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        QFETCH(QByteArray, words);
        const QTemporaryDir folder;
        const std::string path = folder.filePath("shared.titer").toStdString();
        QVERIFY(ProjectFile::create(path, plantText));
        QVERIFY(::chmod(path.c_str(), mode_t(fileMode)) == 0);
        QVERIFY(::chmod(folder.path().toLocal8Bit().constData(), mode_t(folderMode)) == 0);
        QProcess reader;
        reader.start(QCoreApplication::applicationFilePath(), {"--read", QString::fromStdString(path)});
        QVERIFY(reader.waitForFinished());
        const QByteArray said = reader.readAllStandardOutput();
        QVERIFY(::chmod(folder.path().toLocal8Bit().constData(), 0777) == 0);
        QVERIFY2(said.contains(words), said.constData());
        QVERIFY2(said.contains(plantText), said.constData());
    }

    void opensForReadingWhenAsked()
    {
        const std::string path = made();
        Result<ProjectFile> project = ProjectFile::open(path, Access::Read);
        QVERIFY(project && !project->writable());
        QVERIFY(!project->whyReadOnly());
        QVERIFY(!project->setSetting("a", "b"));
        QCOMPARE(filesBeside(path), QStringList());
    }

    void opensAFileOfANewerTiterForReading()
    {
        const std::string path = made();
        {
            Result<Database> database = Database::open(path, Database::Mode::Write);
            QVERIFY(database->run("PRAGMA user_version = 4711; ALTER TABLE plant ADD COLUMN later TEXT"));
        }
        Result<ProjectFile> project = ProjectFile::open(path);
        QVERIFY(project);
        QVERIFY(!project->writable());
        QVERIFY(project->whyReadOnly()->text().find("newer Titer") != std::string::npos);
        QCOMPARE(project->plant()->text, plantText);
        QCOMPARE(filesBeside(path), QStringList());
    }

    void copiesBeforeItMigrates()
    {
        const std::string path = made();
        const int present = projectMigrations().back().to;
        const Migration steps[] = {projectMigrations().back(),
                                   {present + 1, "ALTER TABLE notes ADD COLUMN colour TEXT;"}};
        Result<Database> database = Database::open(path, Database::Mode::Write);
        const auto copy = migrate(*database, steps);
        QVERIFY(copy && *copy);
        QCOMPARE(*database->number("PRAGMA user_version"), present + 1);
        QVERIFY(database->run("SELECT colour FROM notes"));
        QVERIFY(QString::fromStdString(**copy).endsWith(QStringLiteral("(format %1).titer").arg(present)));
        QCOMPARE(ProjectFile::open(**copy)->plant()->text, plantText);
        QVERIFY(!*migrate(*database, steps));
    }

    void leavesTheFileAsItWasWhenAMigrationFails()
    {
        const std::string path = made();
        const int present = projectMigrations().back().to;
        const Migration steps[] = {
            projectMigrations().back(),
            {present + 1, "ALTER TABLE notes ADD COLUMN colour TEXT; ALTER TABLE nothing RENAME TO more;"}};
        Result<Database> database = Database::open(path, Database::Mode::Write);
        const QDir folder = QFileInfo(QString::fromStdString(path)).dir();
        const QStringList before = folder.entryList(QDir::Files | QDir::Hidden);
        QVERIFY(!migrate(*database, steps));
        QVERIFY(!migrate(*database, steps)); // again: no copy for each try
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), before);
        QCOMPARE(*database->number("PRAGMA user_version"), present);
        QVERIFY(!database->run("SELECT colour FROM notes"));
    }

    void opensTheStoredExampleOfEachFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("writing");
        for (int format = 1; format <= projectMigrations().back().to; ++format) {
            QTest::addRow("format %d", format) << format << true;
            QTest::addRow("format %d, for reading", format) << format << false;
        }
    }
    void opensTheStoredExampleOfEachFormat()
    {
        QFETCH(int, format);
        QFETCH(bool, writing);
        const std::string path = fresh();
        fill(path, QStringLiteral("project-format-%1.sql").arg(format));
        Result<ProjectFile> project = ProjectFile::open(path, writing ? Access::Write : Access::Read);
        QVERIFY2(project, project ? "" : project.error().what.text().c_str());
        QCOMPARE(project->writable(), writing);
        QVERIFY(project->plant()->text.find("titer.plant/1") != std::string::npos);
        QCOMPARE(project->plant()->revision, 3);
        QCOMPARE(project->versions()->front().name, "As built");
        const auto runs = project->runs();
        QCOMPARE(runs->back().name, "Base case");
        const Result<StoredRun> run = project->run(runs->back().id);
        QVERIFY(run->series[1].values == (std::vector<double>{1.0, 0.75, 0.1}));
        QVERIFY(run->entry.result.find("titer.run/2") != std::string::npos);
        QCOMPARE(project->notes()->front().text, "The tank leaks.");
        QVERIFY(project->recordings()->front().simulated);
        QCOMPARE(**project->setting("ports"), "shown");
        const auto pools = project->pools();
        QVERIFY(*pools == (format < 3 ? std::vector<PoolCut>() : std::vector<PoolCut>{{"tank", 12.5, 90.25}}));
        // Formats before 4 knew no sources, and their trail carried no hashes.
        const auto trail = project->auditTrail();
        QCOMPARE(trail->at(0).change.what, "created");
        QCOMPARE(trail->at(0).hash.size(), 64u);
        QCOMPARE(trail->at(1).change.after, "As built");
        QVERIFY(*project->sources() == (format < 4 ? std::vector<Source>() : storedSources()));
        const std::vector<Item> alarms{{"al-2", R"({"name": "Oxygen low"})"}, {"al-1", R"({"name": "pH high"})"}};
        QVERIFY(*project->items(ItemKind::Alarm) == (format < 5 ? std::vector<Item>() : alarms));
        QCOMPARE(*project->newItemId(ItemKind::Alarm), format < 5 ? "al-1" : "al-4");
        if (writing) QVERIFY(project->close());
        if (writing) QVERIFY(!AuditTrail::ofProject(path).verify()->broken);
        // What may only be read stays as it is.
        if (!writing) QCOMPARE(filesBeside(path), QStringList());
    }

    // Format 1 reported of each unit that it began; format 2 reports when, where that is known.
    void takesOverWhichUnitsBegan()
    {
        const std::string path = made();
        {
            Result<Database> database = Database::open(path, Database::Mode::Write);
            const Done stored = database->run(
                "PRAGMA user_version = 1; DROP TABLE pools; DROP TABLE sources; DROP TABLE items; "
                "DROP TABLE audit; "
                "CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, what TEXT NOT NULL, "
                "detail TEXT NOT NULL) STRICT; INSERT INTO runs (name, plant, result, created) VALUES "
                "('old', '{}', '{\"format\":\"titer.run/1\",\"detail\":{\"wall_time\":0.1234567890123456789,"
                "\"started\":[true,false,true]}}', ''), ('damaged', '{}', '{\"format\": \"titer.r', '');");
            QVERIFY2(stored, stored ? "" : stored.error().what.text().c_str());
        }
        Result<ProjectFile> project = ProjectFile::open(path);
        QVERIFY2(project, project ? "" : project.error().what.text().c_str());
        const auto runs = project->runs();
        QCOMPARE(runs->at(1).result, "{\"format\":\"titer.run/2\",\"detail\":{\"wall_time\":0.1234567890123456789,"
                                     "\"starts\":[null,-1,null]}}");
        QCOMPARE(runs->at(0).result, "{\"format\": \"titer.r");
        QCOMPARE(project->notices().size(), 1u);
    }

    void saysWhatIsWrongWithAFile()
    {
        refuses(m_folder.filePath("absent.titer").toStdString(), "This file");
        refuses(m_folder.path().toStdString(), "not a file");
        refuses(written(""), "empty");
        refuses(written("just some text, longer than any header would be. " + QByteArray(200, 'x')),
                "not a Titer project");
        refuses(written("short"), "not a Titer project");
        QByteArray garbage(5000, '\0');
        for (int i = 0; i < garbage.size(); ++i) garbage[i] = char((i * 7919) >> 3);
        refuses(written(garbage), "not a Titer project");
        const std::string other = fresh();
        QVERIFY(Database::open(other, Database::Mode::Create)->run("CREATE TABLE meta (a); CREATE TABLE plant (a)"));
        refuses(other, "not a Titer project");
        const std::string bare = fresh();
        QVERIFY(
            Database::open(bare, Database::Mode::Create)->run("PRAGMA application_id=1414091858; CREATE TABLE a (b)"));
        refuses(bare, "contains no plant");
    }

    void reportsEveryCut()
    {
        const std::string path = made();
        {
            Result<ProjectFile> project = ProjectFile::open(path);
            QVERIFY(project->savePlant(std::string(20000, 'x')));
        }
        const QByteArray whole = bytesOf(path);
        for (int size : {1, 50, 99, 100, 1000, 4095, 4096, 4097, 8192, int(whole.size()) / 2, int(whole.size()) - 4096,
                         int(whole.size()) - 1}) {
            const Result<ProjectFile> project = ProjectFile::open(written(whole.left(size)));
            QVERIFY2(!project, qPrintable(QString::number(size)));
            QVERIFY(project.error().what.text().size() > 20);
        }
    }

    void survivesDamageAnywhere()
    {
        const std::string path = made();
        {
            Result<ProjectFile> project = ProjectFile::open(path);
            for (int i = 0; i < 20; ++i) QVERIFY(project->addNote("place", std::string(300, char('a' + i))));
            QVERIFY(project->saveSources(storedSources()));
            QVERIFY(project->addRun(someRun(500)));
        }
        const QByteArray whole = bytesOf(path);
        unsigned state = 12345;
        const auto random = [&state](int below) {
            state = state * 1664525u + 1013904223u;
            return int((state >> 8) % unsigned(below));
        };
        int opened = 0;
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = whole;
            for (int k = 1 + random(8); k > 0; --k) bytes[random(i % 2 ? 4096 : int(bytes.size()))] = char(random(256));
            const std::string damaged = written(bytes);
            {
                Result<ProjectFile> project = ProjectFile::open(damaged);
                if (project) {
                    ++opened;
                    (void)project->plant();
                    (void)project->notes();
                    (void)project->sources();
                    (void)project->auditTrail();
                    (void)AuditTrail::ofProject(damaged).verify();
                    if (const auto runs = project->runs(); runs && !runs->empty()) (void)project->run(runs->front().id);
                    (void)project->savePlant("new");
                    (void)project->versions();
                }
            }
            QVERIFY(QFile::remove(QString::fromStdString(damaged)));
        }
        // Some damage lies in values, where only what the value says can report.
        QVERIFY(opened < 150);
    }

    void ignoresTriggersOfAStranger()
    {
        const std::string path = made();
        {
            Result<Database> database = Database::open(path, Database::Mode::Write);
            QVERIFY(database->run("CREATE TRIGGER evil AFTER UPDATE ON plant BEGIN DELETE FROM audit; END"));
        }
        Result<ProjectFile> project = ProjectFile::open(path);
        QVERIFY(project->savePlant("changed"));
        QCOMPARE(project->auditTrail()->size(), 1u);
    }

    void saysThatTheDiskIsFullAndLosesNothing()
    {
        const std::string path = made();
        Result<ProjectFile> project = ProjectFile::open(path);
        QVERIFY(project->savePlant("saved"));
        int failures = 0;
        for (int allowed = 0; allowed < 6; ++allowed) {
            writesLeft = allowed;
            const std::string text = std::string(30000, char('a' + allowed));
            const Result<std::int64_t> saved = project->savePlant(text);
            writesLeft = -1;
            if (saved) continue;
            ++failures;
            QVERIFY2(saved.error().what.text().find("disk is full") != std::string::npos,
                     saved.error().what.text().c_str());
            QVERIFY(project->plant()->text != text);
        }
        QVERIFY(failures >= 3);
        // Space is there again: the same object goes on.
        QVERIFY(project->savePlant("after"));
        QVERIFY(project->close());
        QCOMPARE(ProjectFile::open(path)->plant()->text, "after");
    }

    // As a wall does that begins then.
    void opensForReadingWhereTheDiskIsFull()
    {
        const std::string path = made();
        writesLeft = 0;
        {
            Result<ProjectFile> project = ProjectFile::open(path);
            QVERIFY2(project, project ? "" : project.error().what.text().c_str());
            QVERIFY(!project->writable());
            QVERIFY(project->whyReadOnly()->text().find("disk is full") != std::string::npos);
            QCOMPARE(project->plant()->text, plantText);
        }
        writesLeft = -1;
        QVERIFY(ProjectFile::open(path)->writable());
    }

    // Of any name that one could think of.
    void leavesTheFilesOfOthersBesideIt()
    {
        const std::string path = fresh(), part = path + ".part";
        QFile file(QString::fromStdString(part));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a download") == 10);
        file.close();
        Result<ProjectFile> project = ProjectFile::create(path, plantText);
        QVERIFY(project && project->saveCopy(path + "2"));
        QCOMPARE(bytesOf(part), QByteArray("a download"));
    }

    void aCopyOnAFullDiskLeavesNoHalfFile()
    {
        const std::string path = made(), copy = fresh();
        Result<ProjectFile> project = ProjectFile::open(path);
        writesLeft = 2;
        const Done copied = project->saveCopy(copy);
        writesLeft = -1;
        QVERIFY(!copied);
        QCOMPARE(copied.error().where, copy);
        QVERIFY(!std::filesystem::exists(copy));
        QCOMPARE(filesBeside(copy), QStringList());
        QVERIFY(project->savePlant("still exists"));
    }

    void losesNothingReportedWhenKilled()
    {
        const std::string path = made();
        int furthest = -1;
        for (int round = 0; round < 8; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {"--save", QString::fromStdString(path)});
            QVERIFY(child.waitForReadyRead(20000));
            QTest::qWait(10 + 13 * round);
            child.kill();
            QVERIFY(child.waitForFinished());
            QByteArray said = child.readAllStandardOutput();
            said.truncate(said.lastIndexOf('\n'));
            const int reported = said.mid(said.lastIndexOf('\n') + 1).toInt();

            Result<ProjectFile> project = ProjectFile::open(path);
            QVERIFY2(project, project ? "" : project.error().what.text().c_str());
            QVERIFY(project->writable());
            const QByteArray text = QByteArray::fromStdString(project->plant()->text);
            const int found = text.mid(10, text.size() - 11).toInt();
            QVERIFY2(found == reported || found == reported + 1, (text + " after " + said.right(30)).constData());
            QVERIFY(project->runs()->size() > 0);
            QVERIFY(project->run(project->runs()->front().id)->series[0].values.size() == 200);
            furthest = std::max(furthest, reported);
        }
        QVERIFY(furthest > 3);
        QCOMPARE(filesBeside(path), QStringList());
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::string(argv[1]) == "--save") return saveUntilKilled(argv[2]);
    if (argc == 3 && std::string(argv[1]) == "--read") return readAsSomebody(argv[2]);
    if (argc == 3 && std::string(argv[1]) == "--hold") return holdOpen(argv[2]);
    QCoreApplication application(argc, argv);
    ProjectFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_project_file.moc"
