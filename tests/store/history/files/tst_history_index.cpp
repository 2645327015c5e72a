// The index of recorded data, lost or damaged: rebuilt from the segments next to it.
#include "core/base/math/random.h"
#include "core/base/time.h"
#include "core/store/history/history_verify.h"
#include "core/store/history/intervals.h"
#include "core/store/history/last_backup.h"
#include "tests/support/core/recorded.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace tst_history_index {

using namespace titer::store;
using namespace titer::support;
using titer::base::Result;
using titer::connect::Gap;
namespace fs = std::filesystem;

class HistoryIndexTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_stores = 0;

    std::string fresh() { return m_folder.filePath(QString("plant %1.history").arg(++m_stores)).toStdString(); }
    std::string made(std::int64_t count)
    {
        const std::string folder = fresh();
        if (!makeStore(folder, count)) qWarning("not made");
        return folder;
    }
    static QString segmentOf(const std::string& folder) { return QString::fromStdString(folder + "/segment-0001.db"); }

private slots:
    void anIndexThatIsMissingIsMadeAnewFromTheSegments()
    {
        const std::string folder = fresh();
        HistoryLimits limits;
        limits.chunk = 10;
        limits.segmentBytes = 200'000;
        std::int64_t a = 0, b = 0;
        {
            Result<Historian> historian = Historian::open(folder, limits);
            b = *historian->tag(tagNamed("b"));
            a = *historian->tag(tagNamed("a"));
            for (std::int64_t at = 0; at < 10'000; at += 1000) QVERIFY(historian->import(a, someOf(a, at, at + 1000)));
            QVERIFY(historian->append(b, someOf(b, 0, 10)));
            QVERIFY(historian->commit(titer::base::now().microseconds));
        }
        QVERIFY(fs::exists(folder + "/segment-0002.db"));
        fs::remove(folder + "/index.db");
        Result<Historian> historian = Historian::open(folder, limits);
        QVERIFY2(historian, historian ? "" : historian.error().what.text().c_str());
        const titer::base::Notices reported = historian->takeNotices();
        QCOMPARE(reported.size(), std::size_t(2));
        QVERIFY(reported[0].what.text().find("was missing") != std::string::npos);
        QVERIFY(reported[1].what.text().find("were stored only in the index and are lost") != std::string::npos);
        QCOMPARE(*historian->tag(tagNamed("a")), a);
        QVERIFY(*historian->tag(tagNamed("c")) > std::max(a, b));
        QVERIFY(historian->import(a, someOf(a, 5000, 10'100)));
        QCOMPARE(historian->counts().kept, std::int64_t(100));
        HistoryReader reader = *HistoryReader::open(folder);
        QCOMPARE(reader.find("src-1/a")->value().id, a);
        QCOMPARE(reader.find("src-1/a")->value().unit, std::string("g/L"));
        QCOMPARE(whatIsMissing(reader, a, 10'100, 0), std::string());
        QCOMPARE(whatIsMissing(reader, b, 10, 0), std::string());
    }

    // A backup copied a segment to where the index of a stranger said, and removed what was there.
    void aSegmentIsNeverReadOutsideOfItsFolder()
    {
        const std::string folder = made(100), victim = m_folder.filePath("victim.db").toStdString();
        {
            auto index = HistoryIndex::open(folder, Database::Mode::Write);
            QVERIFY(index->database().run("UPDATE segments SET file = '../victim.db'"));
        }
        fs::copy_file(segmentOf(folder).toStdString(), victim);
        const auto segments = HistoryIndex::open(folder, Database::Mode::Read)->segments();
        QVERIFY(!segments && segments.error().what.text().find("contains “/”") != std::string::npos);
        QCOMPARE(segments.error().where, HistoryIndex::pathIn(folder));
        QVERIFY(!HistoryReader::open(folder)->points(1, 0, always, 10));
    }

    void aDamagedIndexIsPutAsideAndMadeAnew_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"head", "cut", "cut a little", "page", "noise", "tables", "name of a segment", "id"})
            QTest::newRow(kind) << QString(kind);
    }
    void aDamagedIndexIsPutAsideAndMadeAnew()
    {
        QFETCH(QString, kind);
        const std::string folder = made(3000), path = HistoryIndex::pathIn(folder);
        {
            auto index = HistoryIndex::open(folder, Database::Mode::Write);
            std::vector<GapEntry> gaps;
            for (int i = 0; i < 500; ++i) gaps.push_back({0, "src-1", 0, i, i + 1, Gap::Cause::Disconnected, -1, "x"});
            QVERIFY(index->addGaps(gaps).ok() && index->database().run("PRAGMA journal_mode=DELETE").ok());
            if (kind == "name of a segment")
                QVERIFY(index->database().run("UPDATE segments SET file = 'segment-0801.db'"));
            if (kind == "id") QVERIFY(index->database().run("PRAGMA application_id = 7"));
            if (kind == "tables") QVERIFY(index->database().run("ALTER TABLE retention RENAME COLUMN keep TO kepp"));
        }
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(size > 100'000);
        if (kind == "head") file.write("SQLite farmat");
        if (kind == "cut") file.resize(size / 2);
        if (kind == "cut a little") file.resize(size - 100);
        if (kind == "page") {
            file.seek(size / 8192 / 2 * 8192);
            file.write(QByteArray(8192, '\0'));
        }
        if (kind == "noise") {
            titer::base::Random random(5, "noise");
            for (int i = 0; i < 2000; ++i) {
                file.seek(qint64(random.index(std::uint64_t(size))));
                file.putChar(char(random.bits()));
            }
        }
        file.close();

        Result<Historian> historian = Historian::open(folder);
        QVERIFY2(historian, historian ? "" : historian.error().what.text().c_str());
        const titer::base::Notices reported = historian->takeNotices();
        QCOMPARE(reported.size(), std::size_t(2));
        QVERIFY2(reported[0].what.text().find("was kept as " + folder + "/index (damaged ") != std::string::npos,
                 reported[0].what.text().c_str());
        QCOMPARE(*historian->tag(tagNamed("a")), std::int64_t(1));
        QVERIFY(historian->append(1, someOf(1, 3000, 3100)) && historian->close());
        HistoryReader reader = *HistoryReader::open(folder);
        QCOMPARE(whatIsMissing(reader, 1, 3100, 0), std::string());
        QCOMPARE(reader.gaps(0, always)->size(), std::size_t(0));
        QVERIFY(verifyHistory(folder)->state == StoreCheck::State::Whole);
        // The one that was put aside is no part of the store, and stays.
        QCOMPARE(QDir(QString::fromStdString(folder)).entryList({"index (damaged *).db"}).size(), 1);
        QCOMPARE(Historian::open(folder)->takeNotices().size(), std::size_t(0));
    }

    void whoeverReadsADamagedIndexLearnsHowItIsMended()
    {
        const std::string folder = made(100);
        QVERIFY(QFile::resize(QString::fromStdString(HistoryIndex::pathIn(folder)), 5000));
        const Result<HistoryReader> reader = HistoryReader::open(folder);
        QVERIFY(!reader);
        QVERIFY2(reader.error().what.text().find("rebuilt") != std::string::npos, reader.error().what.text().c_str());
        QVERIFY(verifyHistory(folder)->state == StoreCheck::State::Damaged);
    }

    void segmentsWithoutAnIndexAreNoWholeStore()
    {
        const std::string folder = made(1000);
        fs::rename(HistoryIndex::pathIn(folder), folder + "/away");
        const Result<StoreCheck> check = verifyHistory(folder);
        QVERIFY(check.ok());
        QCOMPARE(int(check->state), int(StoreCheck::State::Damaged));
        QCOMPARE(check->count, std::int64_t(1));
        QCOMPARE(check->samples, std::int64_t(1000)); // what is in them is read all the same
        QVERIFY2(check->faults[0].what.text().find("index") != std::string::npos, check->faults[0].what.text().c_str());
        const auto reader = HistoryReader::open(folder);
        QVERIFY(!reader.ok());
        QVERIFY2(reader.error().what.text().find("rebuilt") != std::string::npos, reader.error().what.text().c_str());
        fs::rename(folder + "/away", HistoryIndex::pathIn(folder));
        QCOMPARE(int(verifyHistory(folder)->state), int(StoreCheck::State::Whole));
        // Nor are those that it does not name.
        fs::copy_file(folder + "/segment-0001.db", folder + "/segment-0007.db");
        QCOMPARE(int(verifyHistory(folder)->state), int(StoreCheck::State::Damaged));
    }

    void theIndexOfABackupGivesBackWhatStoodInTheIndexAlone()
    {
        const std::string folder = made(1000), backup = m_folder.filePath("backup").toStdString();
        const std::string copy = backup + "/" + fs::path(folder).filename().string();
        QVERIFY(Intervals::open(folder)
                    ->add({.kind = Interval::Kind::Batch, .name = "B-1", .from = start, .to = start + second})
                    .ok());
        fs::create_directories(backup);
        fs::copy(folder, copy);
        QVERIFY(rememberBackup(folder, {"2026-03-01T08:00:00Z", backup}));
        HistoryLimits limits;
        limits.segmentBytes = 1; // each piece into a segment of its own
        {
            Result<Historian> historian = Historian::open(folder, limits);
            for (int i = 1; i < 4; ++i) QVERIFY(historian->import(1, someOf(1, i * 1000, i * 1000 + 1000)));
            const std::int64_t late = *historian->tag(tagNamed("late"));
            QVERIFY(historian->import(late, someOf(late, 0, 10)));
        }
        QVERIFY(QFile::resize(QString::fromStdString(HistoryIndex::pathIn(folder)), 5000));
        {
            Result<Historian> historian = Historian::open(folder, limits);
            const titer::base::Notices reported = historian->takeNotices();
            const std::string said = reported.back().what.text();
            QVERIFY2(said.find("backup of 2026-03-01T08:00:00Z has 1 intervals, 0 conditions") != std::string::npos,
                     said.c_str());
            QVERIFY2(said.find(HistoryIndex::pathIn(copy)) != std::string::npos, said.c_str());
        }
        QVERIFY(lastBackup(folder) > 0);
        QVERIFY(Intervals::open(folder)->between(0, 0)->empty());
        fs::copy(HistoryIndex::pathIn(copy), HistoryIndex::pathIn(folder), fs::copy_options::overwrite_existing);
        {
            Result<Historian> historian = Historian::open(folder, limits);
            const std::string said = historian->takeNotices().front().what.text();
            QVERIFY2(said.find("did not list") != std::string::npos, said.c_str());
        }
        QCOMPARE(Intervals::open(folder)->between(0, 0)->size(), std::size_t(1));
        HistoryReader reader = *HistoryReader::open(folder);
        QCOMPARE(whatIsMissing(reader, 1, 4000, 0), std::string());
        QCOMPARE(whatIsMissing(reader, 2, 10, 0), std::string());
        QCOMPARE(reader.find("late")->value().id, std::int64_t(2));
        QVERIFY(verifyHistory(folder)->state == StoreCheck::State::Whole);
    }

    void samplesNeverAppearUnderTheNameOfAnotherTag()
    {
        // The index is lost, and so are the names in the segment, once as rows and once with their page.
        for (const bool page : {false, true}) {
            const std::string folder = made(500);
            fs::remove(HistoryIndex::pathIn(folder));
            std::int64_t root = 0;
            {
                Database segment = *Database::open(segmentOf(folder).toStdString(), Database::Mode::Write);
                root = *segment.number("SELECT rootpage FROM sqlite_schema WHERE name = 'tags'");
                if (!page) QVERIFY(segment.run("DELETE FROM tags"));
            }
            if (page) {
                QFile file(segmentOf(folder));
                QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((root - 1) * 8192));
                file.write(QByteArray(8192, '\xff'));
            }
            Result<Historian> historian = Historian::open(folder);
            QVERIFY2(historian, historian ? "" : historian.error().what.text().c_str());
            const std::int64_t other = *historian->tag(tagNamed("other"));
            QVERIFY(other > 1);
            QVERIFY(historian->close());
            HistoryReader reader = *HistoryReader::open(folder);
            QCOMPARE(reader.points(other, 0, always, 1000)->size(), std::size_t(0));
            // They are still to be had, by number.
            QCOMPARE(whatIsMissing(reader, reader.find("tag 1")->value().id, 500, 0), std::string());
        }
    }

    void aRebuiltIndexKnowsUntilWhenWasRecorded()
    {
        const std::string folder = fresh();
        {
            Result<Historian> historian = Historian::open(folder);
            const std::int64_t tag = *historian->tag(tagNamed("a"));
            QVERIFY(historian->append(tag, someOf(tag, 0, 10)) && historian->commit(start + 10 * second));
        }
        fs::remove(HistoryIndex::pathIn(folder));
        const std::optional<Session> last = *Historian::open(folder)->lastSession();
        QVERIFY(last && last->ended == 0);
        QVERIFY(last->lastAlive >= start + 10 * second);
    }
};

TITER_TEST(HistoryIndexTest)

} // namespace tst_history_index

#include "tst_history_index.moc"
