// The audit trail: what was written is what is read, and each edit of the log is found where it was made.
#include "core/base/hash.h"
#include "core/store/audit.h"
#include "core/store/history/backup/same_project.h"
#include "core/store/project_file.h"
#include "core/store/sqlite.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <set>

#include <sys/stat.h>

using namespace titer::store;
using titer::base::Done;
using titer::base::Result;
using Kind = AuditBreak::Kind;

namespace {

constexpr const char* plantText = R"({"format": "titer.plant/1", "name": "Test"})";

// Appends entries to a trail as another process does; leaves with 1 where one was refused.
int appendMany(const std::string& path, const std::string& name, int count)
{
    for (int i = 0; i < count; ++i)
        if (!AuditTrail::ofProject(path).append({.what = "write", .place = name, .after = std::to_string(i)})) return 1;
    return 0;
}

} // namespace

class TestAudit : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    // A project whose trail has `count` entries and that is closed.
    std::string trailOf(int count)
    {
        const std::string path = m_folder.filePath(QString("trail %1.titer").arg(++m_files)).toStdString();
        Result<ProjectFile> project = ProjectFile::create(path, plantText);
        for (int i = 2; project && i <= count; ++i)
            if (!project->audit({"limit", "units/tank", std::to_string(i), std::to_string(i + 1), "because"}))
                return {};
        return path;
    }
    static bool edit(const std::string& path, const char* sql)
    {
        Result<Database> database = Database::open(path, Database::Mode::Write);
        const Done done = database->run(sql);
        if (!done) qWarning("%s", done.error().what.text().c_str());
        return bool(done);
    }
    static QStringList filesBeside(const std::string& path)
    {
        const QFileInfo info(QString::fromStdString(path));
        QStringList found;
        for (const QString& name : info.dir().entryList(QDir::Files | QDir::Hidden))
            if (name.contains(info.fileName()) && name != info.fileName()) found << name;
        return found;
    }

private slots:
    void hashesWhatIsDocumented()
    {
        const AuditEntry entry{2, "t", "a", "p", {"w", "pl", "b", "af", "r"}, {}};
        std::string payload;
        for (const std::string field : {"titer.audit/1", "2", "prev", "t", "a", "p", "w", "pl", "b", "af", "r"})
            payload += std::string(7, '\0') + char(field.size()) + field;
        QCOMPARE(auditHash(entry, "prev"), titer::base::sha256(payload));
        // A border between two fields that moves changes the hash.
        const AuditEntry moved{2, "t", "a", "pw", {"", "pl", "b", "af", "r"}, {}};
        QVERIFY(auditHash(moved, "prev") != auditHash(entry, "prev"));
    }

    void eachFieldCounts()
    {
        const AuditEntry entry{2, "t", "a", "p", {"w", "pl", "b", "af", "r"}, {}};
        std::set<std::string> hashes{auditHash(entry, "x"), auditHash(entry, "y")};
        const auto with = [&](auto change) {
            AuditEntry other = entry;
            change(other);
            hashes.insert(auditHash(other, "x"));
        };
        with([](AuditEntry& e) { e.sequence = 3; });
        with([](AuditEntry& e) { e.time = "T"; });
        with([](AuditEntry& e) { e.account = "A"; });
        with([](AuditEntry& e) { e.person = "P"; });
        with([](AuditEntry& e) { e.change.what = "W"; });
        with([](AuditEntry& e) { e.change.place = "PL"; });
        with([](AuditEntry& e) { e.change.before = "B"; });
        with([](AuditEntry& e) { e.change.after = "AF"; });
        with([](AuditEntry& e) { e.change.reason = "R"; });
        QCOMPARE(hashes.size(), 11u);
    }

    void keepsWhoDidWhatAndWhy()
    {
        const std::string path = trailOf(2);
        std::vector<AuditEntry> entries;
        QVERIFY(AuditTrail::ofProject(path).read([&](const AuditEntry& entry) {
            entries.push_back(entry);
            return true;
        }));
        QCOMPARE(entries.size(), 2u);
        QCOMPARE(entries[1].sequence, 2);
        QCOMPARE(entries[1].change.before, "2");
        QCOMPARE(entries[1].change.after, "3");
        QCOMPARE(entries[1].change.reason, "because");
        QVERIFY(!entries[1].account.empty());
        QVERIFY(entries[1].time.ends_with("Z"));
        QCOMPARE(entries[1].hash, auditHash(entries[1], entries[0].hash));
    }

    void keepsHostileTextAsItIs()
    {
        const std::string path = trailOf(1);
        const std::string hostile("=cmd()\n\"';DROP TABLE audit;--\0\xff\xfe \r\t", 34);
        QVERIFY(AuditTrail::ofProject(path).append({hostile, hostile, hostile, hostile, hostile}));
        const auto check = AuditTrail::ofProject(path).verify();
        QVERIFY(check && !check->broken);
        QCOMPARE(ProjectFile::open(path, Access::Read)->auditTrail()->at(1).change.after, hostile);
    }

    void isSoundAsWritten()
    {
        const std::string path = trailOf(20);
        const Result<AuditCheck> check = AuditTrail::ofProject(path).verify();
        QVERIFY2(check, check ? "" : check.error().what.text().c_str());
        QVERIFY(!check->broken);
        QCOMPARE(check->entries, 20);
        QCOMPARE(check->head.size(), 64u);
        QCOMPARE(check->head, ProjectFile::open(path, Access::Read)->auditTrail()->back().hash);
    }

    void findsEveryEdit_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("sequence");
        QTest::addColumn<int>("wasAt");
        const auto row = [](const char* name, const char* sql, Kind kind, int sequence, int wasAt = 0) {
            QTest::newRow(name) << QByteArray(sql) << int(kind) << sequence << wasAt;
        };
        row("text", "UPDATE audit SET after = '99' WHERE sequence = 7", Kind::Changed, 7);
        row("time", "UPDATE audit SET time = '2020-01-01T00:00:00Z' WHERE sequence = 1", Kind::Changed, 1);
        row("account", "UPDATE audit SET account = 'somebody' WHERE sequence = 20", Kind::Changed, 20);
        row("hash", "UPDATE audit SET hash = replace(hash, substr(hash, 1, 1), 'g') WHERE sequence = 3", Kind::Changed,
            3);
        row("border", "UPDATE audit SET what = 'limi', place = 'tunits/tank' WHERE sequence = 9", Kind::Changed, 9);
        row("removed", "DELETE FROM audit WHERE sequence = 5", Kind::Missing, 5);
        row("removed first", "DELETE FROM audit WHERE sequence = 1", Kind::Missing, 1);
        row("removed last", "DELETE FROM audit WHERE sequence > 18", Kind::CutOff, 19);
        row("removed all", "DELETE FROM audit", Kind::CutOff, 1);
        row("removed and numbered on",
            "DELETE FROM audit WHERE sequence = 5; UPDATE audit SET sequence = sequence - 1 WHERE sequence > 5",
            Kind::Changed, 5);
        row("exchanged",
            "UPDATE audit SET sequence = 100 WHERE sequence = 4; UPDATE audit SET sequence = 4 WHERE sequence = 12;"
            "UPDATE audit SET sequence = 12 WHERE sequence = 100",
            Kind::Moved, 4, 12);
        row("exchanged neighbours",
            "UPDATE audit SET sequence = 100 WHERE sequence = 4; UPDATE audit SET sequence = 4 WHERE sequence = 5;"
            "UPDATE audit SET sequence = 5 WHERE sequence = 100",
            Kind::Moved, 4, 5);
        row("inserted",
            "INSERT INTO audit SELECT 21, time, account, person, what, place, before, after, reason, hash FROM audit "
            "WHERE sequence = 8",
            Kind::Moved, 21, 8);
        row("before the first",
            "INSERT INTO audit SELECT 0, time, account, person, what, place, before, after, reason, hash FROM audit "
            "WHERE sequence = 8",
            Kind::Moved, 0, 8);
    }
    void findsEveryEdit()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, kind);
        QFETCH(int, sequence);
        QFETCH(int, wasAt);
        const std::string path = trailOf(20);
        QVERIFY(edit(path, sql.constData()));
        const Result<AuditCheck> check = AuditTrail::ofProject(path).verify();
        QVERIFY(check && check->broken);
        QCOMPARE(int(check->broken->kind), kind);
        QCOMPARE(check->broken->sequence, sequence);
        QCOMPARE(check->broken->wasAt, wasAt);
        const QString sentence = QString::fromStdString(textOf(*check->broken).text());
        QVERIFY2(sentence.contains(QString::number(sequence)) && !sentence.contains('{'), qPrintable(sentence));
    }

    void whatFollowsACutEndShowsTheCut()
    {
        const std::string path = trailOf(20);
        QVERIFY(edit(path, "DELETE FROM audit WHERE sequence > 15"));
        QVERIFY(AuditTrail::ofProject(path).append({.what = "later"}));
        const auto check = AuditTrail::ofProject(path).verify();
        QCOMPARE(int(check->broken->kind), int(Kind::Missing));
        QCOMPARE(check->broken->sequence, 16);
    }

    // Neither looks unbroken, nor takes an entry in a place where it would not be found.
    void isNotUnbrokenWhereItIsEmptiedOrItsNumbersAreAtTheirEnd()
    {
        const std::string path = trailOf(3);
        QVERIFY(edit(path, "DELETE FROM audit; DELETE FROM sqlite_sequence"));
        const auto empty = AuditTrail::ofProject(path).verify();
        QVERIFY(empty && empty->broken);
        QCOMPARE(int(empty->broken->kind), int(Kind::CutOff));
        const std::string full = trailOf(3);
        QVERIFY(edit(full, "UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'audit'"));
        QVERIFY(!AuditTrail::ofProject(full).append({.what = "later"}));
        const auto check = AuditTrail::ofProject(full).verify();
        QVERIFY(check && check->broken);
        QCOMPARE(check->entries, 3);
        QCOMPARE(int(check->broken->kind), int(Kind::CutOff));
    }

    // The chain alone cannot report this; a hash that was kept elsewhere can.
    void aRewrittenChainIsFoundByAnAnchorAlone()
    {
        const std::string path = trailOf(10);
        const std::string head = AuditTrail::ofProject(path).verify()->head;
        const auto anchored = AuditTrail::ofProject(path).verify(head);
        QCOMPARE(anchored->anchoredAt, 10);
        QVERIFY(AuditTrail::ofProject(path).append({.what = "later"}));
        QCOMPARE(AuditTrail::ofProject(path).verify(head)->anchoredAt, 10);

        Result<Database> database = Database::open(path, Database::Mode::Write);
        std::vector<AuditEntry> entries;
        QVERIFY(audit::read(*database, [&](const AuditEntry& entry) {
            entries.push_back(entry);
            return true;
        }));
        QVERIFY(database->run("DELETE FROM audit"));
        entries[4].change.after = "forged";
        std::string previous;
        for (AuditEntry& entry : entries) {
            QVERIFY(audit::append(*database, entry, previous));
            previous = entry.hash;
        }
        const auto forged = AuditTrail::ofProject(path).verify(head);
        QVERIFY(!forged->broken);
        QCOMPARE(forged->anchoredAt, 0);
    }

    void refusesChangesByItsOwnConnection()
    {
        const std::string path = trailOf(3);
        Result<Database> database = Database::open(path, Database::Mode::Write);
        QVERIFY(audit::refuseChanges(*database));
        QVERIFY(!database->run("UPDATE audit SET after = 'x'"));
        QVERIFY(!database->run("DELETE FROM audit"));
        QCOMPARE(*database->number("SELECT count(*) FROM audit"), 3);
    }

    // Other programs run the triggers that the file carries.
    void carriesTriggersThatRefuseChanges()
    {
        const std::string path = trailOf(1);
        Result<Database> database = Database::open(path, Database::Mode::Read);
        QCOMPARE(*database->number("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit' "
                                   "AND sql LIKE '%RAISE(ABORT%'"),
                 2);
    }

    void growsWhileAnotherHasTheProjectOpen()
    {
        const std::string path = trailOf(1);
        Result<ProjectFile> window = ProjectFile::open(path);
        QVERIFY(window->writable());
        QVERIFY(AuditTrail::ofProject(path).append({.what = "write", .place = "recorder"}));
        QVERIFY(window->audit({.what = "limit", .place = "window"}));
        const auto entry = AuditTrail::ofProject(path).append({.what = "write", .place = "recorder"});
        QCOMPARE(entry->sequence, 4);
        QCOMPARE(window->auditTrail()->size(), 4u);
        QVERIFY(!AuditTrail::ofProject(path).verify()->broken);
        QVERIFY(window->close());
        QCOMPARE(filesBeside(path), QStringList());
        QVERIFY(!AuditTrail::ofProject(path).verify()->broken);
        QCOMPARE(filesBeside(path), QStringList());
    }

    void staysWholeWithManyWritersAtOnce()
    {
        const std::string path = trailOf(1);
        constexpr int each = 40;
        {
            Result<ProjectFile> window = ProjectFile::open(path);
            QProcess first, second;
            first.start(QCoreApplication::applicationFilePath(), {"--append", QString::fromStdString(path), "a"});
            second.start(QCoreApplication::applicationFilePath(), {"--append", QString::fromStdString(path), "b"});
            for (int i = 0; i < each; ++i) QVERIFY(window->audit({.what = "limit", .place = "window"}));
            // The window leaves while the others still write.
            QVERIFY(window->close());
            QVERIFY(first.waitForFinished() && second.waitForFinished());
            QCOMPARE(first.exitCode(), 0);
            QCOMPARE(second.exitCode(), 0);
        }
        const auto check = AuditTrail::ofProject(path).verify();
        QVERIFY(!check->broken);
        QCOMPARE(check->entries, 1 + 3 * each);
        QCOMPARE(filesBeside(path), QStringList());
    }

    void refusesAProjectOfAnOlderFormat()
    {
        const std::string path = trailOf(1);
        QVERIFY(edit(path, "PRAGMA user_version = 3"));
        for (const titer::base::Error& error :
             {AuditTrail::ofProject(path).append({.what = "x"}).error(), AuditTrail::ofProject(path).verify().error()})
            QVERIFY2(error.what.text().find("older Titer") != std::string::npos, error.what.text().c_str());
    }

    void makesATrailOfItsOwn()
    {
        const std::string path = m_folder.filePath("deep/down/changes.audit").toStdString();
        const AuditTrail trail = AuditTrail::ofItsOwn(path);
        QVERIFY(!trail.verify());
        QVERIFY(trail.append({.what = "plugin_added", .place = "plugins/foo"}));
        QCOMPARE(trail.append({.what = "plugin_removed"})->sequence, 2);
        QVERIFY(!trail.verify()->broken);
        QCOMPARE(trail.verify()->entries, 2);
        struct stat status{};
        QCOMPARE(::stat(path.c_str(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
        QCOMPARE(filesBeside(path), QStringList());
    }

    void isReadFromItsEnd()
    {
        const AuditTrail trail = AuditTrail::ofItsOwn(m_folder.filePath("from the end.audit").toStdString());
        for (const char* what : {"one", "two", "three", "four"}) QVERIFY(trail.append({.what = what}));
        const auto read = [&](std::int64_t from, std::size_t most) {
            std::string all;
            std::size_t count = 0;
            const Done done = trail.readBack(
                [&](const AuditEntry& entry) {
                    all += entry.change.what + " ";
                    return ++count < most;
                },
                from);
            return done ? all : done.error().what.text();
        };
        QCOMPARE(read(100, 2), std::string("four three "));
        QCOMPARE(read(2, 100), std::string("two one "));
        QCOMPARE(read(0, 100), std::string());
    }

    // By the last entry that both have; where that differs, by where they part.
    void aCopyIsOfTheProjectThatGoesOnFromIt()
    {
        const auto at = [this](const char* name) { return m_folder.filePath(name).toStdString(); };
        const auto append = [](const std::string& project, const char* what) {
            return AuditTrail::ofProject(project).append({.what = what}).ok();
        };
        const auto copy = [](const std::string& from, const std::string& to) {
            std::error_code fault;
            std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing, fault);
            return !fault;
        };
        const auto continues = [](const std::string& project, const std::string& of) {
            return OwnTrail(project).continues(of);
        };
        const std::string project = at("own.titer"), first = at("first.titer"), later = at("later.titer"),
                          other = at("other.titer");
        QVERIFY(ProjectFile::create(project, "{}") && ProjectFile::create(other, "{}"));
        QVERIFY(append(project, "one") && append(other, "one"));
        QVERIFY(copy(project, first));
        QVERIFY(append(project, "two") && copy(project, later) && append(project, "three"));
        QVERIFY(continues(project, first) && continues(project, later));
        QCOMPARE(lastEntryOf(first) + 1, lastEntryOf(later));
        QVERIFY(!continues(project, other) && !continues(other, project));
        // An earlier copy in its place, as it is.
        QVERIFY(continues(first, later));
        // Both went on.
        QVERIFY(append(first, "on its own"));
        QVERIFY(!continues(first, later) && !continues(project, first));
        // It was restored from the first copy, after the later one was made.
        const std::string restored = at("restored.titer");
        QVERIFY(copy(project, restored) && copy(later, restored));
        QVERIFY(append(restored, "restored") && append(restored, "four"));
        QVERIFY(append(later, "five"));
        QVERIFY(continues(restored, later));
    }
};

int main(int argc, char** argv)
{
    if (argc == 4 && std::string(argv[1]) == "--append") return appendMany(argv[2], argv[3], 40);
    QCoreApplication application(argc, argv);
    TestAudit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_audit.moc"
