// A store that is deleted, moved or replaced while it is written: nothing counts as kept any more, and what came waits.
#include "core/base/time.h"
#include "tests/support/core/recorded.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace tst_held_files {

using namespace titer::store;
using namespace titer::support;
namespace fs = std::filesystem;

namespace {

// In the month of which its first segment is.
std::int64_t now()
{
    return titer::base::now().microseconds;
}

} // namespace

class HeldFilesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_stores = 0;
    std::string m_folder;

    // A historian that has committed the samples 0 to 100 of a tag.
    Historian recording()
    {
        m_folder = m_dir.filePath(QString("plant %1.history").arg(++m_stores)).toStdString();
        Historian historian = *Historian::open(m_folder);
        const bool begun =
            historian.tag(tagNamed("a")).ok() && historian.append(1, someOf(1, 0, 100)) && historian.commit(now());
        if (!begun) qWarning("not begun");
        return historian;
    }

private slots:
    void waitsUntilAStoreThatWasMovedIsBack()
    {
        Historian historian = recording();
        const std::string away = m_folder + " away";
        fs::rename(m_folder, away);
        QVERIFY(!historian.inPlace());
        QVERIFY(historian.append(1, someOf(1, 100, 200)));
        const auto refused = historian.commit(now());
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.text().find("deleted, moved or replaced") != std::string::npos,
                 refused.error().what.text().c_str());
        // Another store in its place is not written to.
        QVERIFY(makeStore(m_folder, 50));
        QVERIFY(!historian.commit(now()));
        QCOMPARE(HistoryReader::open(m_folder)->extent(1)->count, std::int64_t(50));
        fs::remove_all(m_folder);
        fs::rename(away, m_folder);
        QVERIFY(historian.commit(now()));
        QVERIFY(historian.close());
        HistoryReader reader = *HistoryReader::open(m_folder);
        QCOMPARE(whatIsMissing(reader, 1, 200, 0), std::string());
    }

    void saysSoAtItsEnd()
    {
        Historian historian = recording();
        QVERIFY(historian.append(1, someOf(1, 100, 200)));
        fs::remove_all(m_folder);
        QVERIFY(!historian.close());
        QVERIFY(!fs::exists(m_folder));
    }

    void noticesASingleFile_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"index.db", "index.db-wal", "index.db-shm", "segment-0001.db", "segment-0001.db-wal",
                                 "segment-0001.db-shm"})
            QTest::newRow(file) << QString(file);
    }
    void noticesASingleFile()
    {
        QFETCH(QString, file);
        Historian historian = recording();
        const std::string path = m_folder + "/" + file.toStdString();
        QVERIFY2(fs::exists(path), path.c_str());
        fs::rename(path, path + ".away");
        QVERIFY(!historian.commit(now()));
        fs::copy_file(path + ".away", path);
        QVERIFY(!historian.commit(now())); // the same bytes, but nobody writes to them
        fs::rename(path + ".away", path);
        QVERIFY(historian.commit(now()));
    }

    void goesOnInSegmentsThatAreNew()
    {
        m_folder = m_dir.filePath(QString("plant %1.history").arg(++m_stores)).toStdString();
        HistoryLimits limits;
        limits.segmentBytes = 1; // a segment for each commit
        Historian historian = *Historian::open(m_folder, limits);
        QVERIFY(historian.tag(tagNamed("a")).ok());
        for (int i = 0; i < 4; ++i)
            QVERIFY(historian.append(1, someOf(1, i * 100, i * 100 + 100)) && historian.commit(now()));
        const std::string last = HistoryIndex::segmentFile(
            *HistoryIndex::open(m_folder, Database::Mode::Read)->database().number("SELECT max(id) FROM segments"));
        fs::remove(m_folder + "/" + last);
        QVERIFY(!historian.inPlace());
    }
};

TITER_TEST(HeldFilesTest)

} // namespace tst_held_files

#include "tst_held_files.moc"
