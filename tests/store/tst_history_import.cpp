// Recordings go into a store and come out as they were.
#include "core/store/history/export_csv.h"
#include "core/store/history/import_csv.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace titer;
using namespace titer::store;

class TestHistoryImport : public QObject {
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void givesBackWhatWasImported();
    void keepsWhenLateSamplesBecameKnown();
    void takesNothingTwice();
    void saysWhatItCannotRead();
    void writesTheQualityOfWhatIsNotGood();
    void tellsTagsOfSeveralSourcesApart();
    void stopsWhenTheReaderOfTheTextHasEnough();

private:
    CsvImport import(const std::string& text, const base::CsvOptions& options = {}, const std::string& source = {});
    std::string exported(std::vector<std::string> names = {});
    std::string folder() const { return m_dir->filePath("x.history").toStdString(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    base::Errors m_errors;
    base::Notices m_notices;
    Historian::Counts m_counts;
};

CsvImport TestHistoryImport::import(const std::string& text, const base::CsvOptions& options, const std::string& source)
{
    const std::string path = m_dir->filePath("in.csv").toStdString();
    std::ofstream(path) << text;
    m_errors.clear();
    m_notices.clear();
    auto historian = Historian::open(folder());
    CsvImport done = importCsv(path, options, source, *historian, {}, {}, m_errors, m_notices);
    m_counts = historian->counts();
    const base::Done closed = historian->close();
    if (!closed) m_errors.push_back(closed.error());
    return done;
}

std::string TestHistoryImport::exported(std::vector<std::string> names)
{
    auto reader = HistoryReader::open(folder());
    CsvExport order{{}, std::numeric_limits<std::int64_t>::min() / 2, std::numeric_limits<std::int64_t>::max() / 2};
    if (names.empty()) order.tags = *reader->tags();
    for (const std::string& name : names) order.tags.push_back(**reader->find(name));
    std::string text;
    const auto samples = exportCsv(*reader, order,
                                   [&](std::string_view piece) {
                                       text += piece;
                                       return true;
                                   },
                                   {});
    return samples ? text : samples.error().what.text();
}

void TestHistoryImport::givesBackWhatWasImported()
{
    // More rows than one piece of an export holds.
    std::string text = "time,pH [1],glucose [g/L]\n";
    for (int i = 0; i < 40'000; ++i)
        text += base::writeInstant({1'772'352'000'000'000 + i * 1'500'000LL}) + "," +
                std::to_string(6 + (i * 37 % 211)) + ".25," + (i % 3 == 0 ? "0.1" : "") + "\n";
    const CsvImport done = import(text);
    QVERIFY(m_errors.empty() && m_notices.empty());
    QCOMPARE(done.samples, 40'000 + 13'334);
    QCOMPARE(exported({"pH", "glucose"}), text);
}

void TestHistoryImport::keepsWhenLateSamplesBecameKnown()
{
    const std::string text = "time,glucose [g/L],glucose.reported\n"
                             "2026-03-01T08:00:00Z,4.2,2026-03-01T11:30:00Z\n"
                             "2026-03-02T08:00:00Z,3.9,2026-03-02T08:00:00Z\n";
    import(text);
    QVERIFY(m_errors.empty());
    QCOMPARE(exported(), text);
}

void TestHistoryImport::takesNothingTwice()
{
    const std::string text = "time [h],a,b\n0,1,2\n1,3,4\n";
    import(text);
    QCOMPARE(m_counts.duplicates, 0);
    import(text);
    QCOMPARE(m_counts.duplicates, 4);
    // A corrected value takes the place of the older one.
    import("time [h],a,b\n1,3.5,4\n");
    QCOMPARE(exported(), std::string("time,a,b\n1970-01-01T00:00:00Z,1,2\n1970-01-01T01:00:00Z,3.5,4\n"));
}

void TestHistoryImport::saysWhatItCannotRead()
{
    const CsvImport done = import("time [h],a\n0,1\n1,what\n2,3\n");
    QVERIFY(m_errors.empty());
    QCOMPARE(done.samples, 2);
    QCOMPARE(m_notices.size(), std::size_t(1));
    import("no table at all\n");
    QVERIFY(!m_errors.empty());
}

void TestHistoryImport::writesTheQualityOfWhatIsNotGood()
{
    auto historian = Historian::open(folder());
    const std::int64_t tag = *historian->tag({.source = "src-1", .name = "pH", .label = {}, .unit = "1"});
    const std::vector<Point> points = {{1'000'000, 1'000'000, 7.0, connect::status::good},
                                       {2'000'000, 2'000'000, 7.1, connect::status::uncertainSensorNotAccurate},
                                       {3'000'000, 3'000'000, std::nan(""), connect::status::badNoCommunication}};
    QVERIFY(historian->append(tag, points).ok() && historian->close().ok());
    QCOMPARE(exported(), std::string("time,pH [1],pH.status\n"
                                     "1970-01-01T00:00:01Z,7,Good\n"
                                     "1970-01-01T00:00:02Z,7.1,UncertainSensorNotAccurate\n"
                                     "1970-01-01T00:00:03Z,,BadNoCommunication\n"));
}

void TestHistoryImport::tellsTagsOfSeveralSourcesApart()
{
    import("time [s],pH\n0,7\n", {}, "src-1");
    import("time [s],pH\n0,6\n", {}, "src-2");
    QCOMPARE(exported(), std::string("time,src-1/pH,src-2/pH\n1970-01-01T00:00:00Z,7,6\n"));
}

void TestHistoryImport::stopsWhenTheReaderOfTheTextHasEnough()
{
    import("time [s],pH\n0,7\n");
    auto reader = HistoryReader::open(folder());
    const auto samples =
        exportCsv(*reader, {*reader->tags(), 0, 10'000'000}, [](std::string_view) { return false; }, {});
    QVERIFY(!samples.ok());
}

QTEST_GUILESS_MAIN(TestHistoryImport)
#include "tst_history_import.moc"
