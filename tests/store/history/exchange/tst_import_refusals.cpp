// A file that cannot be taken as a whole leaves nothing behind, and no value takes the place of another of the same file.
#include "core/store/history/exchange/import_csv.h"
#include "core/store/history/history_reader.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace tst_import_refusals {

using namespace titer;
using namespace titer::store;

class TestImportRefusals : public QObject {
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void leavesNothingOfAFileThatCannotBeRead();
    void noSampleIsNoSuccess();
    void refusesSeveralValuesOfOneInstant();
    void keepsTheLastOfASecondOfALog();
    void keepsWhatIsNoContradiction();
    void takesSeriesOfKeys();
    void keepsSamplesOfOneInstantApart();

private:
    CsvImport import(const std::string& text, base::CsvOptions options = {});
    std::string tags();
    std::string said() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    base::Errors m_errors;
    base::Notices m_notices;
    bool m_asked = false; // before anything was stored
};

CsvImport TestImportRefusals::import(const std::string& text, base::CsvOptions options)
{
    const std::string file = m_dir->filePath("in.csv").toStdString();
    std::ofstream(file) << text;
    options.zone = base::Zone();
    m_errors.clear();
    m_notices.clear();
    m_asked = false;
    const ImportOrder order{.path = file, .options = options, .beforeStoring = [&](const CsvImport&) {
                                m_asked = true;
                                return base::done();
                            }};
    auto historian = Historian::open(m_dir->filePath("x.history").toStdString());
    CsvImport done = importCsv(order, *historian, {}, {}, m_errors, m_notices);
    if (const base::Done closed = historian->close(); !closed) m_errors.push_back(closed.error());
    return done;
}

// Names of those of the store.
std::string TestImportRefusals::tags()
{
    auto reader = HistoryReader::open(m_dir->filePath("x.history").toStdString());
    const auto kept = reader->tags();
    std::string all;
    for (const HistoryTag& tag : *kept) all += tag.name + " ";
    return all;
}

std::string TestImportRefusals::said() const
{
    std::string text;
    for (const base::Error& error : m_errors) text += error.what.text() + "\n";
    return text;
}

void TestImportRefusals::leavesNothingOfAFileThatCannotBeRead()
{
    import("Probe;slope;offset\npH;59.1;0.2\nDO;40;1\n");
    QVERIFY(!m_errors.empty() && !m_asked);
    QCOMPARE(tags(), std::string());
    // A fault far below, behind more rows than are stored at once.
    std::string text = "time,x,y\n";
    for (int i = 0; i < 150'000; ++i) text += std::to_string(i) + ",1,2\n";
    const CsvImport late = import(text + "149999,1,3\n");
    QVERIFY2(said().find("several values of “y”") != std::string::npos, said().c_str());
    QVERIFY(!m_asked);
    QCOMPARE(late.samples, 0);
    QCOMPARE(tags(), std::string());
    // The same file without it.
    QCOMPARE(import(text).samples, 300'000);
    QCOMPARE(tags(), std::string("x y "));
}

void TestImportRefusals::noSampleIsNoSuccess()
{
    for (const char* text : {"time,x\n0,\n1,\n", "time,x\n0,n. d.\n1,n. d.\n", "time,x\n0,NaN\n"}) {
        const CsvImport done = import(text);
        QCOMPARE(done.samples, 0);
        QVERIFY2(said().find("No cell of the file holds a value") != std::string::npos, said().c_str());
        QCOMPARE(tags(), std::string());
        base::Errors errors;
        base::Notices notices;
        tryImport({.path = m_dir->filePath("in.csv").toStdString()}, {}, {}, errors, notices);
        QCOMPARE(errors.size(), std::size_t(1));
    }
}

void TestImportRefusals::refusesSeveralValuesOfOneInstant()
{
    import("time,pH\n2026-03-01T12:00:00Z,7\n2026-03-01T12:00:01Z,7.1\n2026-03-01T12:00:01Z,7.2\n");
    QVERIFY2(said().find("At 2026-03-01T12:00:01Z the file has several values of “pH”, such as 7.1 and 7.2") !=
                 std::string::npos,
             said().c_str());
    // Also where they do not follow each other, and with what may tell them apart.
    import("time,phase,x\n0,a,1\n1,a,2\n0,b,3\n1,b,4\n");
    QVERIFY2(said().find("Name the columns that distinguish these rows as keys") != std::string::npos, said().c_str());
    QVERIFY2(said().find("phase") != std::string::npos, said().c_str());
    QCOMPARE(tags(), std::string());
}

// A log of a second's resolution that wrote two rows in one now and then: the last is kept, and it is said how many were not. No time is made
// up, and where more come again, or the steps are larger, nobody knows which is right.
void TestImportRefusals::keepsTheLastOfASecondOfALog()
{
    const auto log = [](int step, int every) {
        std::string text = "time,pH\n";
        for (int i = 0; i < 40; ++i) {
            const base::Instant at = base::Instant{1'772'366'400'000'000}.after(i * step);
            text += base::writeInstant(at) + "," + std::to_string(i) + "\n";
            if (i % every == every - 1) text += base::writeInstant(at) + "," + std::to_string(100 + i) + "\n";
        }
        return text;
    };
    const CsvImport seconds = import(log(1, 10));
    QVERIFY2(m_errors.empty(), said().c_str());
    QCOMPARE(seconds.sameSecond, 4);
    QVERIFY(std::any_of(m_notices.begin(), m_notices.end(), [](const base::Notice& notice) {
        return notice.what.text().find("4 values have that of a later row") != std::string::npos;
    }));
    auto reader = HistoryReader::open(m_dir->filePath("x.history").toStdString());
    const auto tag = reader->find("pH");
    const auto points = reader->points((*tag)->id, 0, std::int64_t(1) << 60, 100, {});
    QCOMPARE(points->size(), std::size_t(40));
    QCOMPARE((*points)[8].value, 8.0);
    QCOMPARE((*points)[9].value, 109.0);
    QCOMPARE((*points)[9].time - (*points)[8].time, std::int64_t(1'000'000));
    for (const auto& [step, every] : {std::pair(1, 2), std::pair(60, 10)}) {
        import(log(step, every));
        QVERIFY2(said().find("several values of “pH”") != std::string::npos, said().c_str());
    }
}

void TestImportRefusals::keepsWhatIsNoContradiction()
{
    QCOMPARE(import("time,x,y\n0,1,\n0,1,5\n1,2,\n").samples, 4);
    QVERIFY2(m_errors.empty(), said().c_str());
    // What became known later corrects what was known before.
    const CsvImport later = import("time,Reported,z\n2026-03-01 12:00,2026-03-01 13:00,7\n"
                                   "2026-03-01 12:00,2026-03-01 15:00,8\n");
    QVERIFY2(m_errors.empty(), said().c_str());
    QCOMPARE(later.samples, 2);
}

void TestImportRefusals::takesSeriesOfKeys()
{
    const std::string text = "time,vessel,x [g/L]\n0,R1,1\n0,R2,3\n1,R1,2\n1,R2,4\n";
    QCOMPARE(import(text).samples, 4);
    QVERIFY2(m_errors.empty(), said().c_str());
    QCOMPARE(tags(), std::string("R1.x R2.x "));
    base::CsvOptions one;
    one.batchColumn = "vessel";
    one.batchValue = "R2";
    const CsvImport batch = import(text, one);
    QCOMPARE(batch.samples, 2);
    QCOMPARE(batch.summary.batchValue, std::string("R2"));
}

void TestImportRefusals::keepsSamplesOfOneInstantApart()
{
    const CsvImport done = import("time,Sample ID,glucose [g/L]\n2026-03-01 12:00,A,7\n2026-03-01 12:00,B,8\n");
    QVERIFY2(m_errors.empty(), said().c_str());
    QCOMPARE(done.last - done.first, 1); // [µs]
    QVERIFY(done.replaced.empty());
}

TITER_TEST(TestImportRefusals)

} // namespace tst_import_refusals

#include "tst_import_refusals.moc"
