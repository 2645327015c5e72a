// What a store of recorded data survives: killed writers, full disks, flipped bytes, cut files, second writers.
#include "core/base/math/random.h"
#include "core/base/time.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/history_verify.h"
#include "tests/support/core/recorded.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <cmath>
#include <filesystem>
#include <limits>

#include <dlfcn.h>
#include <unistd.h>

using namespace titer::store;
using namespace titer::support;
using titer::base::Done;
using titer::base::Result;
using titer::connect::Gap;
namespace status = titer::connect::status;
namespace fs = std::filesystem;

namespace {

std::atomic<bool> diskIsFull{false};

} // namespace

// SQLite's writes come by here, since the program's symbols go before those of the C library.
extern "C" ssize_t pwrite64(int file, const void* data, size_t size, off64_t offset)
{
    using Write = ssize_t (*)(int, const void*, size_t, off64_t);
    static const auto real = reinterpret_cast<Write>(dlsym(RTLD_NEXT, "pwrite64"));
    if (diskIsFull) {
        errno = ENOSPC;
        return -1;
    }
    return real(file, data, size, offset);
}

class HistoryFaultsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_stores = 0;

    std::string fresh() { return m_folder.filePath(QString("plant %1.history").arg(++m_stores)).toStdString(); }
    static QString segmentOf(const std::string& folder) { return QString::fromStdString(folder + "/segment-0001.db"); }

    // A closed store with one tag, in chunks of 100.
    std::string made(std::int64_t count)
    {
        const std::string folder = fresh();
        if (!makeStore(folder, count)) qWarning("not made");
        return folder;
    }

private slots:
    void losesNothingCommittedWhenKilled()
    {
        const std::string folder = fresh();
        std::int64_t before = 0;
        for (int round = 0; round < 6; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {"--record", QString::fromStdString(folder)});
            QVERIFY(child.waitForReadyRead(20000));
            QTest::qWait(20 + 17 * round);
            child.kill();
            QVERIFY(child.waitForFinished());
            QByteArray said = child.readAllStandardOutput();
            said.truncate(said.lastIndexOf('\n'));
            const std::int64_t reported = said.mid(said.lastIndexOf('\n') + 1).toLongLong();
            QVERIFY(reported > before);
            before = reported;

            const Result<StoreCheck> check = verifyHistory(folder);
            QVERIFY(check.ok());
            QVERIFY2(check->faults.empty(), check->faults.empty() ? "" : check->faults[0].what.text().c_str());
            QVERIFY(check->state == StoreCheck::State::Recovered);
            Result<HistoryReader> reader = HistoryReader::open(folder);
            for (std::int64_t tag = 1; tag <= 3; ++tag)
                QCOMPARE(whatIsMissing(*reader, tag, reported, 40), std::string());
            // Until when it lived is known to whoever records next.
            Result<Historian> historian = Historian::open(folder);
            const std::optional<Session> session = *historian->lastSession();
            QVERIFY(session && session->ended == 0);
            QVERIFY(session->lastAlive >= start + reported * second);
        }
    }

    void aFlippedByteIsNamedAndDisturbsNothingElse()
    {
        const std::string folder = made(1000);
        QCOMPARE(int(verifyHistory(folder)->state), int(StoreCheck::State::Whole));
        // The third chunk, by where it lies in the file.
        QFile file(segmentOf(folder));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray all = file.readAll();
        Database database = *Database::open(segmentOf(folder).toStdString(), Database::Mode::Read);
        Statement query = *database.prepare("SELECT data FROM chunks ORDER BY id LIMIT 1 OFFSET 2");
        QVERIFY(*query.step());
        const QByteArray bytes(reinterpret_cast<const char*>(query.bytes(0).data()), int(query.bytes(0).size()));
        const qsizetype at = all.indexOf(bytes);
        QVERIFY(at > 0);
        file.seek(at + bytes.size() / 2);
        file.putChar(char(~all[at + bytes.size() / 2]));
        file.close();

        const Result<StoreCheck> check = verifyHistory(folder);
        QVERIFY(check->state == StoreCheck::State::Damaged);
        QCOMPARE(check->count, std::int64_t(1));
        const std::string said = check->faults[0].what.text();
        QVERIFY2(said.find("100 samples of tag 1") != std::string::npos, said.c_str());
        QCOMPARE(check->faults[0].where, segmentOf(folder).toStdString());

        HistoryReader reader = *HistoryReader::open(folder);
        const std::vector<Point> points = *reader.points(1, 0, always, 5000);
        QCOMPARE(points.size(), std::size_t(900));
        QCOMPARE(points[200].time, start + 300 * second);
        QCOMPARE(reader.takeNotices().size(), std::size_t(1));
        // From samples: what is missing is no value; from headers: nothing was read of it.
        const std::vector<Column> fine = *reader.columns(1, start + 150 * second, start + 350 * second, 200);
        QCOMPARE(fine[20].good, 1.0);
        QCOMPARE(fine[100].good, 0.0);
        QVERIFY(std::isnan(fine[100].mean));
        QCOMPARE(fine[180].good, 1.0);
        QCOMPARE(fine[180].mean, valueAt(1, 330));
    }

    void aWrongHeaderIsFound()
    {
        for (const char* change :
             {"max = max + 1", "integral = integral * 1.0000001", "count = count + 1", "worst = 4"}) {
            for (const int level : {0, 1}) {
                const std::string folder = made(5000);
                Database database = *Database::open(segmentOf(folder).toStdString(), Database::Mode::Write);
                const std::string sql =
                    "UPDATE headers SET " + std::string(change) + " WHERE level = " + std::to_string(level) +
                    " AND t0 = (SELECT max(t0) FROM headers WHERE level = " + std::to_string(level) + ")";
                QVERIFY(database.run(sql.c_str()));
                QVERIFY2(verifyHistory(folder)->state == StoreCheck::State::Damaged, sql.c_str());
            }
        }
    }

    void aFlippedHeaderIsFoundByWhoeverReadsIt()
    {
        const std::string whole = made(20'000); // 200 chunks, 12 headers of 16, none of 256
        HistoryReader truth = *HistoryReader::open(whole);
        const auto columnsOf = [](HistoryReader& reader) {
            return *reader.columns(1, start, start + 20'000 * second, 40);
        };
        const std::vector<Column> expected = columnsOf(truth);
        const std::vector<Point> all = *truth.points(1, 0, always, 30'000);
        for (const char* change : {"max = max + 1", "min = NULL", "integral = integral * 1.0000001",
                                   "count = count + 1", "worst = 4", "t1 = t1 + 5", "t1 = 9223372036854775807",
                                   "t1 = 0", "last = 0.5", "t0 = t0 + 1", "good = 0", "ending = 2"}) {
            for (const int level : {0, 1}) {
                const std::string folder = fresh();
                fs::copy(whole, folder);
                const std::string sql = "UPDATE headers SET " + std::string(change) +
                                        " WHERE level = " + std::to_string(level) +
                                        " AND t0 = (SELECT t0 FROM headers WHERE level = " + std::to_string(level) +
                                        " ORDER BY t0 LIMIT 1 OFFSET 5)";
                QVERIFY(Database::open(segmentOf(folder).toStdString(), Database::Mode::Write)->run(sql.c_str()));
                HistoryReader reader = *HistoryReader::open(folder);
                const std::vector<Column> columns = columnsOf(reader);
                QVERIFY2(!reader.takeNotices().empty(), sql.c_str());
                for (std::size_t i = 0; i < columns.size(); ++i)
                    QVERIFY2(columns[i].count == expected[i].count && columns[i].max == expected[i].max &&
                                 columns[i].min == expected[i].min && columns[i].good == expected[i].good &&
                                 std::abs(columns[i].mean - expected[i].mean) < 1e-9,
                             (sql + ": column " + std::to_string(i)).c_str());
                QCOMPARE(reader.points(1, 0, always, 30'000)->size(), all.size());
                QVERIFY2(verifyHistory(folder)->state == StoreCheck::State::Damaged, sql.c_str());
            }
        }
    }

    void whatAHeaderThatIsLostStoodForIsMissingAndNothingElse()
    {
        const std::string folder = made(20'000);
        {
            Database file = *Database::open(segmentOf(folder).toStdString(), Database::Mode::Write);
            QVERIFY(file.run(
                "UPDATE headers SET chunk = chunk + 1, t1 = 0 WHERE level = 0 AND t0 = (SELECT t0 FROM "
                "headers WHERE level = 0 ORDER BY t0 LIMIT 1 OFFSET 150); DELETE FROM headers WHERE level > 0"));
        }
        HistoryReader reader = *HistoryReader::open(folder);
        const std::vector<Point> points = *reader.points(1, 0, always, 30'000);
        QCOMPARE(points.size(), std::size_t(19'900));
        QCOMPARE(points[15'000].time, start + 15'100 * second);
        QVERIFY(!reader.takeNotices().empty());
        const std::vector<Column> columns = *reader.columns(1, start, start + 20'000 * second, 200);
        for (std::size_t i = 0; i < columns.size(); ++i) QCOMPARE(columns[i].count, i == 150 ? 0 : 100);
        QCOMPARE(columns[150].good, 0.0);
        // Only what begins inside of it.
        QCOMPARE(reader.points(1, start + 15'010 * second, start + 15'120 * second, 1000)->size(), std::size_t(20));
        QCOMPARE(reader.points(1, start + 15'110 * second, start + 15'120 * second, 1000)->size(), std::size_t(10));
        // Recording goes on.
        Result<Historian> historian = Historian::open(folder);
        QVERIFY(historian->import(1, someOf(1, 20'000, 25'000)) && historian->close());
        QCOMPARE(reader.points(1, start + 20'000 * second, always, 9000)->size(), std::size_t(5000));
        std::int64_t count = 0;
        const std::vector<Column> wide = *reader.columns(1, start, start + 25'000 * second, 3);
        for (const Column& column : wide) count += column.count;
        QCOMPARE(count, std::int64_t(24'900));
    }

    void aStoreOfFormatOneIsReadAndWrittenOn()
    {
        const std::string folder = fresh();
        fs::create_directories(folder);
        for (const char* name : {"index", "segment-0001", "segment-0002"}) {
            QFile sql(QString(TITER_SOURCE_DIR "/tests/reference/history-format-1-%1.sql").arg(name));
            QVERIFY(sql.open(QIODevice::ReadOnly));
            Database file = *Database::open(folder + "/" + name + ".db", Database::Mode::Create);
            const Done made = file.run(sql.readAll().constData());
            QVERIFY2(made, made ? "" : made.error().what.text().c_str());
        }
        const auto whatDiffers = [&](std::int64_t count) -> std::string {
            HistoryReader reader = *HistoryReader::open(folder);
            if (reader.find("src-1/a")->value().unit != "g/L") return "tags";
            if (std::get<std::string>(reader.latestLong(2)->value().value) != "Feed") return "texts";
            const std::vector<Point> points = *reader.points(1, 0, always, 1000);
            if (std::int64_t(points.size()) != count) return std::to_string(points.size()) + " samples";
            for (std::int64_t i = 0; i < count; ++i) {
                const double value = valueAt(1, i) + (i >= 100 && i < 103 ? 1000 : 0);
                if (points[std::size_t(i)].time != start + i * second || points[std::size_t(i)].value != value)
                    return "sample " + std::to_string(i);
            }
            std::int64_t counted = 0;
            const std::vector<Column> columns = *reader.columns(1, start, start + 1000 * second, 7);
            for (const Column& column : columns) counted += column.count;
            return counted == count ? "" : std::to_string(counted) + " counted";
        };
        QCOMPARE(whatDiffers(430), std::string());
        QVERIFY(verifyHistory(folder)->state == StoreCheck::State::Recovered);
        {
            Result<Historian> historian = Historian::open(folder);
            QVERIFY2(historian, historian ? "" : historian.error().what.text().c_str());
            QVERIFY(historian->append(1, someOf(1, 430, 600)) && historian->commit(start + 600 * second));
            QCOMPARE(whatDiffers(600), std::string());
        }
        QCOMPARE(whatDiffers(600), std::string());
        const Result<StoreCheck> check = verifyHistory(folder);
        QVERIFY2(check->faults.empty(), check->faults.empty() ? "" : check->faults[0].what.text().c_str());
    }

    void flippedBytesAnywhereNeverCrashAReaderOrAWriter()
    {
        titer::base::Random random(3, "flips");
        const std::string whole = made(3000);
        const std::string folder = fresh();
        for (int round = 0; round < 20; ++round) {
            fs::remove_all(folder);
            fs::copy(whole, folder);
            QFile file(round % 4 == 0 ? QString::fromStdString(folder + "/index.db") : segmentOf(folder));
            QVERIFY(file.open(QIODevice::ReadWrite));
            for (int i = 0; i < 20; ++i) {
                file.seek(qint64(random.index(std::uint64_t(file.size()))));
                file.putChar(char(random.bits()));
            }
            file.close();
            (void)verifyHistory(folder);
            if (Result<HistoryReader> reader = HistoryReader::open(folder)) {
                (void)reader->points(1, 0, always, 5000);
                (void)reader->columns(1, start, start + 3000 * second, 100);
                (void)reader->latest(1);
            }
            Result<Historian> historian = Historian::open(folder);
            // A segment that is damaged never keeps a recorder from recording.
            if (round % 4 != 0) QVERIFY2(historian, historian ? "" : historian.error().what.text().c_str());
            if (!historian) continue;
            const Result<std::int64_t> tag = historian->tag(tagNamed("a"));
            if (round % 4 != 0) QVERIFY(tag);
            if (!tag) continue;
            QVERIFY(historian->append(*tag, someOf(*tag, 2990, 3100)));
            const Done committed = historian->commit(start + 3100 * second);
            if (round % 4 != 0) QVERIFY2(committed, committed ? "" : committed.error().what.text().c_str());
            if (!committed) continue;
            Result<HistoryReader> reader = HistoryReader::open(folder);
            QCOMPARE(reader->points(*tag, start + 3000 * second, always, 5000)->size(), std::size_t(100));
        }
    }

    void afterACutRecordingGoesOnInANewFile()
    {
        const std::string folder = made(20'000);
        QVERIFY(QFile::resize(segmentOf(folder), QFile(segmentOf(folder)).size() / 2));
        const Result<StoreCheck> check = verifyHistory(folder);
        QVERIFY(check->state == StoreCheck::State::Damaged);
        Result<Historian> historian = Historian::open(folder);
        QVERIFY2(historian, historian ? "" : historian.error().what.text().c_str());
        QCOMPARE(historian->takeNotices().size(), std::size_t(1));
        QVERIFY(historian->append(1, someOf(1, 20'000, 20'100)));
        QVERIFY(historian->commit(start + 20'100 * second));
        HistoryReader reader = *HistoryReader::open(folder);
        QCOMPARE(reader.points(1, start + 20'000 * second, always, 1000)->size(), std::size_t(100));
        QCOMPARE(reader.latest(1)->value().time, start + 20'099 * second);
    }

    void aLogThatIsMissingOrCutLeavesWhatWasBefore()
    {
        const std::string folder = fresh(), copy = fresh();
        Result<Historian> historian = Historian::open(folder);
        const std::int64_t tag = *historian->tag(tagNamed("a"));
        const std::int64_t now = titer::base::now().microseconds;
        QVERIFY(historian->append(tag, someOf(tag, 0, 5000)));
        QVERIFY(historian->commit(now));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(historian->append(tag, someOf(tag, 5000 + i * 10, 5010 + i * 10)));
            QVERIFY(historian->commit(now + i));
        }
        // As it lies on the disk at this instant, with less and less of the log.
        const qint64 log = QFile(segmentOf(folder) + "-wal").size();
        QVERIFY(log > 0);
        for (int part = 8; part >= 0; --part) {
            fs::remove_all(copy);
            fs::copy(folder, copy);
            fs::remove(copy + "/segment-0001.db-shm");
            QVERIFY(QFile::resize(segmentOf(copy) + "-wal", log * part / 8));
            if (part == 0) fs::remove((segmentOf(copy) + "-wal").toStdString());
            const Result<StoreCheck> check = verifyHistory(copy);
            if (check->state == StoreCheck::State::Damaged && part > 0) QFAIL(check->faults[0].what.text().c_str());
            if (part == 0) continue; // before its first checkpoint the file is empty
            HistoryReader reader = *HistoryReader::open(copy);
            QCOMPARE(whatIsMissing(reader, tag, 0, 5200), std::string());
        }
    }

    void aSecondWriterLearnsWhoHoldsTheStore()
    {
        const std::string folder = fresh();
        Result<Historian> one = Historian::open(folder);
        QVERIFY(one);
        const Result<Historian> two = Historian::open(folder);
        QVERIFY(!two);
        const std::string said = two.error().what.text();
        QVERIFY2(said.find("process " + std::to_string(getpid())) != std::string::npos, said.c_str());
        QVERIFY(one->close());
        QVERIFY(Historian::open(folder));
    }

    void aReaderSeesEachCommitWhileWritingGoesOn()
    {
        const std::string folder = fresh();
        HistoryLimits limits;
        limits.chunk = 50;
        limits.slack = 7;
        limits.logRows = 3;
        Result<Historian> historian = Historian::open(folder, limits);
        const std::int64_t tag = *historian->tag(tagNamed("a"));
        HistoryReader reader = *HistoryReader::open(folder);
        for (std::int64_t at = 0; at < 1000; at += 10) {
            QVERIFY(historian->append(tag, someOf(tag, at, at + 10)));
            QCOMPARE(reader.extent(tag)->count, at);
            QVERIFY(historian->commit(start + at));
            QCOMPARE(whatIsMissing(reader, tag, at + 10, 0), std::string());
            QCOMPARE(reader.latest(tag)->value().time, start + (at + 9) * second);
        }
    }

    void saysThatTheDiskIsFullAndGoesOnOnceThereIsRoom()
    {
        const std::string folder = fresh();
        HistoryLimits limits;
        limits.unsaved = 500;
        Result<Historian> historian = Historian::open(folder, limits);
        const std::int64_t tag = *historian->tag(tagNamed("a"));
        QVERIFY(historian->append(tag, someOf(tag, 0, 100)));
        QVERIFY(historian->commit(start));
        diskIsFull = true;
        for (std::int64_t at = 100; at < 1000; at += 100) {
            QVERIFY(historian->append(tag, someOf(tag, at, at + 100)));
            const Done committed = historian->commit(start + at);
            QVERIFY(!committed);
            QVERIFY2(committed.error().what.text().find("disk is full") != std::string::npos,
                     committed.error().what.text().c_str());
        }
        diskIsFull = false;
        QVERIFY(historian->append(tag, someOf(tag, 1000, 1100)));
        QVERIFY(historian->commit(start + 1000 * second));
        QVERIFY(historian->append(tag, someOf(tag, 1100, 1200)));
        QVERIFY(historian->commit(start + 1100 * second));
        HistoryReader reader = *HistoryReader::open(folder);
        const std::vector<Point> points = *reader.points(tag, 0, always, 5000);
        // 0 to 599, one that says that the value is not known any more, then what came after there was room.
        QCOMPARE(points.size(), std::size_t(701));
        QCOMPARE(points[600].time, start + 600 * second);
        QVERIFY(points[600].status >= status::bad);
        QCOMPARE(points[601].time, start + 1100 * second);
        const std::vector<GapEntry> gaps = *reader.gaps(0, always);
        QCOMPARE(gaps.size(), std::size_t(1));
        QVERIFY(gaps[0].cause == Gap::Cause::Overflow);
        QCOMPARE(gaps[0].lost, std::int64_t(500));
        QCOMPARE(gaps[0].tag, tag);
        QCOMPARE(gaps[0].from, start + 600 * second);
        QCOMPARE(gaps[0].to, start + 1099 * second);
        QCOMPARE(historian->counts().lost, std::int64_t(500));
        QVERIFY(historian->close());
        QVERIFY(verifyHistory(folder)->state == StoreCheck::State::Whole);
    }

    void aFolderThatMayNotBeWrittenIsSaidSo()
    {
        if (geteuid() == 0) {
            // Root may write anywhere but in a file.
            const std::string file = m_folder.filePath("file").toStdString();
            QFile(QString::fromStdString(file)).open(QIODevice::WriteOnly);
            const Result<Historian> historian = Historian::open(file + "/plant.history");
            QVERIFY(!historian);
            QVERIFY(!historian.error().what.text().empty());
            return;
        }
        const std::string folder = made(100);
        fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec);
        const Result<Historian> historian = Historian::open(folder);
        Result<HistoryReader> reader = HistoryReader::open(folder);
        const auto extent = reader ? reader->extent(1)->count : 0;
        fs::permissions(folder, fs::perms::owner_all);
        QVERIFY(!historian);
        QVERIFY(historian.error().what.text().find("do not have permission to write") != std::string::npos);
        QCOMPARE(extent, std::int64_t(100));
    }

    void timesThatCannotBeRightStopNothing()
    {
        const std::string folder = fresh();
        Result<Historian> historian = Historian::open(folder);
        const std::int64_t tag = *historian->tag(tagNamed("a"));
        std::vector<Point> points = someOf(tag, 0, 10);
        points[3].time = always;
        points[4].received = std::numeric_limits<std::int64_t>::min();
        points[5].time = 0; // 1970
        points[6].time = start + 73LL * 365 * 86400 * second;
        QVERIFY(historian->append(tag, points));
        QVERIFY(historian->commit(start));
        HistoryReader reader = *HistoryReader::open(folder);
        QCOMPARE(reader.points(tag, -second, always, 100)->size(), std::size_t(8));
        const std::vector<GapEntry> gaps = *reader.gaps(0, always);
        QCOMPARE(gaps.size(), std::size_t(1));
        QCOMPARE(gaps[0].lost, std::int64_t(2));
        QVERIFY(gaps[0].cause == Gap::Cause::Unreadable);
        QVERIFY(!historian->import(tag, points));
    }

    void timeWithoutARecorderIsNoHeldValue()
    {
        const std::string folder = fresh();
        {
            Result<Historian> historian = Historian::open(folder);
            const std::int64_t tag = *historian->tag(tagNamed("a"));
            QVERIFY(!*historian->lastSession());
            QVERIFY(historian->append(tag, someOf(tag, 0, 10)));
            QVERIFY(historian->commit(start + 12 * second));
            QVERIFY(historian->close());
        }
        Result<Historian> historian = Historian::open(folder);
        const std::int64_t tag = *historian->tag(tagNamed("a"));
        const std::optional<Session> last = *historian->lastSession();
        QVERIFY(last && last->ended > 0);
        QVERIFY(historian->addGap(
            {0, "src-1", 0, start + 12 * second, start + 20 * second, Gap::Cause::RecorderDown, -1, "it was stopped"}));
        QVERIFY(historian->append(tag, someOf(tag, 20, 22)));
        QVERIFY(historian->commit(start + 22 * second));
        HistoryReader reader = *HistoryReader::open(folder);
        const std::vector<Column> columns = *reader.columns(tag, start, start + 22 * second, 22);
        QCOMPARE(columns[11].good, 1.0);
        QCOMPARE(columns[12].good, 0.0);
        QCOMPARE(columns[19].bad, 1.0);
        QCOMPARE(columns[20].good, 1.0);
    }

    // Ten hours ahead before the recorder ended: the time without it is not good, nor what comes after it.
    void timeWithoutARecorderEndsWhatIsStampedAhead()
    {
        const std::string folder = fresh();
        const std::int64_t later = start + 36'000 * second;
        Result<Historian> historian = Historian::open(folder);
        const std::int64_t tag = *historian->tag(tagNamed("a"));
        QVERIFY(historian->append(tag, someOf(tag, 0, 10)));
        const Point ahead{later, start + 10 * second, 1.0, titer::connect::status::uncertain};
        QVERIFY(historian->append(tag, std::span(&ahead, 1)));
        QVERIFY(historian->addGap(
            {0, "src-1", 0, start + 12 * second, start + 20 * second, Gap::Cause::RecorderDown, -1, "it was stopped"}));
        QVERIFY(historian->addGap(
            {0, "src-1", 0, later - second, later + 20 * second, Gap::Cause::RecorderDown, -1, "it was stopped"}));
        QVERIFY(historian->commit(later + 22 * second));
        HistoryReader reader = *HistoryReader::open(folder);
        const std::vector<Column> columns = *reader.columns(tag, start, start + 36 * second, 36);
        QCOMPARE(columns[11].good, 1.0);
        for (std::size_t i = 12; i < columns.size(); ++i) QCOMPARE(columns[i].good, 0.0);
        const auto last = *reader.latest(tag);
        QVERIFY(last && last->time == later + 1 && last->status == titer::connect::status::badNoCommunication);
    }

    void aTagThatIsDescribedAnewStaysTheSame()
    {
        const std::string folder = fresh();
        Result<Historian> historian = Historian::open(folder);
        HistoryTag tag = tagNamed("a");
        const std::int64_t id = *historian->tag(tag);
        tag.unit = "mg/L";
        tag.label = "Glucose";
        tag.simulated = true;
        tag.kind = titer::connect::TagKind::Text;
        QCOMPARE(*historian->tag(tag), id);
        QCOMPARE(*historian->tag(tag), id);
        HistoryReader reader = *HistoryReader::open(folder);
        tag.id = id;
        QVERIFY(*reader.tags() == std::vector<HistoryTag>{tag});
        QVERIFY(*reader.find("a") == tag);
        QVERIFY(!*reader.find("b"));
        Database index = *Database::open(folder + "/index.db", Database::Mode::Read);
        QCOMPARE(*index.number("SELECT count(*) FROM revisions"), std::int64_t(1));
        QCOMPARE(*index.text("SELECT unit FROM revisions"), std::string("g/L"));
    }

    void textsAndArraysComeBack()
    {
        const std::string folder = fresh();
        Result<Historian> historian = Historian::open(folder);
        HistoryTag text = tagNamed("state"), array = tagNamed("raman");
        text.kind = titer::connect::TagKind::Text;
        array.kind = titer::connect::TagKind::Array;
        const std::int64_t state = *historian->tag(text), spectrum = *historian->tag(array);
        std::vector<double> values(3000);
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = std::round(1e4 * std::sin(double(i) * 0.01)) / 1e4;
        QVERIFY(historian->append(state, LongPoint{start, start, status::good, "läuft"}));
        QVERIFY(historian->append(state, LongPoint{start + second, start, status::good, std::string()}));
        for (int i = 0; i < 10; ++i)
            QVERIFY(historian->append(spectrum, LongPoint{start + i * second, start, status::good, values}));
        QVERIFY(historian->commit(start));
        const std::int64_t kept = historian->counts().kept;
        QVERIFY(historian->append(state, LongPoint{start, start, status::good, "läuft"}));
        QVERIFY(historian->commit(start));
        QCOMPARE(historian->counts().kept, kept);
        QVERIFY(historian->append(state, LongPoint{start, start, status::good, "steht"}));
        QVERIFY(historian->commit(start));
        HistoryReader reader = *HistoryReader::open(folder);
        const std::vector<LongPoint> states = *reader.longPoints(state, 0, always, 100);
        QCOMPARE(states.size(), std::size_t(2));
        QCOMPARE(std::get<std::string>(states[0].value), std::string("steht"));
        const std::vector<LongPoint> spectra = *reader.longPoints(spectrum, start, start + 5 * second, 100);
        QCOMPARE(spectra.size(), std::size_t(5));
        QVERIFY(std::get<std::vector<double>>(spectra[4].value) == values);
        QCOMPARE(reader.latestLong(spectrum)->value().time, start + 9 * second);
        QCOMPARE(reader.extent(spectrum)->count, std::int64_t(10));
        QVERIFY(fs::file_size(folder + "/segment-0001.db-wal") < 10 * 3000 * 4);
    }

    void aTextThatComesAgainIsKnownWhateverSegmentItIsIn()
    {
        const std::string folder = fresh();
        const std::int64_t month = 40 * 86'400 * second;
        const auto offer = [&](Historian& historian, std::int64_t time, const char* text) {
            return historian.append(1, LongPoint{time, time, status::good, std::string(text)}).ok() &&
                   historian.commit(start + 2 * month).ok();
        };
        {
            Result<Historian> historian = Historian::open(folder);
            HistoryTag step = tagNamed("step");
            step.kind = titer::connect::TagKind::Text;
            QCOMPARE(*historian->tag(step), std::int64_t(1));
            QVERIFY(offer(*historian, start, "Growth") && historian->commit(start));
            QVERIFY(offer(*historian, start + month, "Feed"));
            QVERIFY(fs::exists(folder + "/segment-0002.db"));
            const std::int64_t kept = historian->counts().kept;
            // Again, from the segment before and from this one.
            QVERIFY(offer(*historian, start, "Growth") && offer(*historian, start + month, "Feed"));
            QCOMPARE(historian->counts().kept, kept);
            QCOMPARE(historian->counts().duplicates, std::int64_t(2));
            // The same words later are another sample, and other words at the same time a correction.
            QVERIFY(offer(*historian, start + 2 * month, "Feed") && offer(*historian, start, "Lag"));
            QCOMPARE(historian->counts().kept, kept + 2);
        }
        Result<Historian> historian = Historian::open(folder);
        QVERIFY(offer(*historian, start, "Lag") && offer(*historian, start + month, "Feed"));
        QCOMPARE(historian->counts().duplicates, std::int64_t(2));
        HistoryReader reader = *HistoryReader::open(folder);
        std::string all;
        const std::vector<LongPoint> texts = *reader.longPoints(1, 0, always, 100);
        for (const LongPoint& point : texts) all += std::get<std::string>(point.value) + " ";
        QCOMPARE(all, std::string("Lag Feed Feed "));
    }

    void eachMonthHasItsSegment()
    {
        const std::string folder = fresh();
        Result<Historian> historian = Historian::open(folder);
        const std::int64_t tag = *historian->tag(tagNamed("a"));
        constexpr std::int64_t day = 86'400 * second;
        for (std::int64_t i = 0; i < 100; ++i) {
            const Point point{start + i * day, start + i * day, double(i), status::good};
            QVERIFY(historian->append(tag, std::span(&point, 1)));
            QVERIFY(historian->commit(start + i * day));
        }
        std::optional<HistoryReader> reader = *HistoryReader::open(folder);
        QCOMPARE(reader->points(tag, 0, always, 1000)->size(), std::size_t(100));
        QCOMPARE(reader->extent(tag)->count, std::int64_t(100));
        const std::vector<Column> columns = *reader->columns(tag, start, start + 99 * day, 99);
        reader.reset(); // a file stands alone once nobody reads it
        for (std::size_t i = 0; i < columns.size(); ++i) QCOMPARE(columns[i].mean, double(i));
        QVERIFY(historian->close());
        QVERIFY(fs::exists(folder + "/segment-0005.db"));
        for (const auto& entry : fs::directory_iterator(folder))
            QVERIFY2(entry.path().extension() == ".db", entry.path().c_str());
        QVERIFY(verifyHistory(folder)->state == StoreCheck::State::Whole);
    }

    void aRecorderKilledBetweenTwoSegmentsGoesOn()
    {
        const std::string folder = fresh();
        HistoryLimits limits;
        limits.chunk = 10;
        limits.segmentBytes = 200'000;
        {
            Result<Historian> historian = Historian::open(folder, limits);
            const std::int64_t tag = *historian->tag(tagNamed("a"));
            for (std::int64_t at = 0; at < 10'000; at += 1000)
                QVERIFY(historian->import(tag, someOf(tag, at, at + 1000)));
        }
        QVERIFY(fs::exists(folder + "/segment-0002.db"));
        // As it lies between the making of the new one and the closing of the old one.
        {
            Database index = *Database::open(folder + "/index.db", Database::Mode::Write);
            QVERIFY(index.run("UPDATE segments SET closed = 0 WHERE id = 1; DELETE FROM extents WHERE segment = 1"));
        }
        QCOMPARE(HistoryReader::open(folder)->extent(1)->count, std::int64_t(10'000));
        Result<Historian> historian = Historian::open(folder, limits);
        QVERIFY(historian->import(1, someOf(1, 0, 10'001)));
        QCOMPARE(historian->counts().kept, std::int64_t(1));
        QVERIFY(historian->close());
        QVERIFY(verifyHistory(folder)->state == StoreCheck::State::Whole);
        HistoryReader reader = *HistoryReader::open(folder);
        QCOMPARE(whatIsMissing(reader, 1, 10'001, 0), std::string());
    }

    void aSegmentThatWasOnlyBegunIsNoLoss_data()
    {
        QTest::addColumn<int>("pages");
        QTest::newRow("a name") << 0;
        QTest::newRow("a head") << 1;
        QTest::newRow("all its tables") << 2;
    }
    void aSegmentThatWasOnlyBegunIsNoLoss()
    {
        QFETCH(int, pages);
        const std::string folder = made(1000), path = folder + "/" + HistoryIndex::segmentFile(2);
        if (pages == 0) QVERIFY(QFile(QString::fromStdString(path)).open(QIODevice::WriteOnly));
        if (pages == 1)
            QVERIFY(
                Database::open(path, Database::Mode::Create)->run("PRAGMA page_size=8192; PRAGMA journal_mode=WAL"));
        if (pages == 2) QVERIFY(Segment::open(folder, {2, HistoryIndex::segmentFile(2)}, Database::Mode::Create).ok());
        QCOMPARE(int(verifyHistory(folder)->state), int(StoreCheck::State::Whole));
        HistoryLimits limits;
        limits.segmentBytes = 1;
        Result<Historian> historian = Historian::open(folder, limits);
        QVERIFY(historian.ok());
        for (std::int64_t at = 1000; at < 4000; at += 1000) QVERIFY(historian->import(1, someOf(1, at, at + 1000)));
        QVERIFY(historian->close());
        QVERIFY(fs::exists(folder + "/segment-0003.db"));
        QCOMPARE(int(verifyHistory(folder)->state), int(StoreCheck::State::Whole));
        HistoryReader reader = *HistoryReader::open(folder);
        QCOMPARE(whatIsMissing(reader, 1, 4000, 0), std::string());
    }

    void aLogThatAReaderKeepsGrowingIsReportedAndEmptiedOnceItIsIdle()
    {
        const std::string folder = fresh();
        HistoryLimits limits;
        limits.walNotice = 150'000;
        Result<Historian> historian = Historian::open(folder, limits);
        const std::int64_t tag = *historian->tag(tagNamed("a"));
        std::int64_t now = titer::base::now().microseconds, at = 0;
        const auto write = [&](int commits) {
            for (int i = 0; i < commits; ++i, at += 10) {
                now += 250'000;
                if (!historian->append(tag, someOf(tag, at, at + 10)) || !historian->commit(now)) return false;
            }
            return true;
        };
        const std::string log = segmentOf(folder).toStdString() + "-wal";
        {
            Database reader = *Database::open(segmentOf(folder).toStdString(), Database::Mode::Read);
            QVERIFY(reader.run("BEGIN"));
            QVERIFY(reader.number("SELECT count(*) FROM log"));
            QVERIFY(write(80));
            QVERIFY(fs::file_size(log) > 150'000);
            QCOMPARE(historian->takeNotices().size(), std::size_t(1));
            QVERIFY(write(10));
            QCOMPARE(historian->takeNotices().size(), std::size_t(0));
        }
        QVERIFY(historian->commit(now += 40 * second));
        QCOMPARE(fs::file_size(log), std::uintmax_t(0));
        // Readers of the store itself keep nothing: the log stays small while it is read all the time.
        HistoryReader reader = *HistoryReader::open(folder);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(write(2));
            QVERIFY(reader.columns(tag, start, start + at * second, 100));
            QVERIFY(reader.latest(tag));
        }
        QVERIFY(historian->commit(now += 40 * second));
        QCOMPARE(fs::file_size(log), std::uintmax_t(0));
    }

    void onlyWhatARuleNamesIsRemoved()
    {
        const std::string folder = fresh();
        HistoryLimits limits;
        limits.chunk = 10;
        limits.segmentBytes = 300'000;
        Result<Historian> historian = Historian::open(folder, limits);
        const std::int64_t a = *historian->tag(tagNamed("a")), b = *historian->tag(tagNamed("b"));
        for (std::int64_t at = 0; at < 20'000; at += 2000)
            for (const std::int64_t tag : {a, b}) QVERIFY(historian->import(tag, someOf(tag, at, at + 2000)));
        QVERIFY(historian->applyRetention(start + 20'000 * second)->empty());
        QVERIFY(historian->setRetention(a, 5005 * second));
        const std::vector<RuleRemoval> removed = *historian->applyRetention(start + 20'000 * second);
        QCOMPARE(removed.size(), std::size_t(1));
        QCOMPARE(removed[0].tag, a);
        QCOMPARE(removed[0].samples, std::int64_t(14'990));
        HistoryReader reader = *HistoryReader::open(folder);
        QCOMPARE(reader.extent(a)->first, start + 14'990 * second);
        QCOMPARE(reader.extent(a)->count, std::int64_t(5010));
        QCOMPARE(reader.extent(b)->count, std::int64_t(20'000));
        QVERIFY(historian->import(a, someOf(a, 20'000, 24'000)));
        std::int64_t count = 0;
        const std::vector<Column> columns = *reader.columns(a, start, start + 24'000 * second, 7);
        for (const Column& column : columns) count += column.count;
        QCOMPARE(count, std::int64_t(9010));
        QVERIFY(historian->close());
        const Result<StoreCheck> check = verifyHistory(folder);
        QVERIFY2(check->faults.empty(), check->faults.empty() ? "" : check->faults[0].what.text().c_str());
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::string(argv[1]) == "--record") return recordUntilKilled(argv[2]);
    QCoreApplication application(argc, argv);
    HistoryFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_history_faults.moc"
