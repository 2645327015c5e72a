// A recording of 500 MB: read in pieces, in little memory.
#include "core/base/tables/csv.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/resource.h>

namespace tst_csv_soak {

using namespace titer::base;

class TestCsvSoak : public QObject {
    Q_OBJECT

private slots:
    void streamsHalfAGigabyteInLittleMemory();
};

void TestCsvSoak::streamsHalfAGigabyteInLittleMemory()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("run.csv").toStdString();
    if (std::filesystem::space(folder.path().toStdString()).available < 1'000'000'000)
        QSKIP("less than 1 GB of disk space");
    std::ofstream file(path);
    file << "time [s],a,b,c,d,e,f,g,h\n";
    std::int64_t rows = 0;
    for (; file.tellp() < 500'000'000; ++rows)
        file << rows << "," << rows % 97 << ".25,37.125,-0.001953125,1e-3,36.98,7.0512,40.125,1250000.75\n";
    file.close();

    const auto peak = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss; // [KB]
    };
    const auto before = peak();
    std::int64_t read = 0;
    Notices notices;
    QElapsedTimer clock;
    clock.start();
    const auto sink = [&](const CsvChunk& chunk) {
        read += std::int64_t(chunk.time.size());
        return true;
    };
    const Result<CsvSummary> summary = streamCsv(path, sniffCsvFile(path), {sink, {}, {}}, notices);
    QVERIFY(summary.ok());
    QCOMPARE(read, rows);
    QVERIFY(notices.empty());
    qInfo("%.0f MB/s, %lld rows", 500.0 * 1000.0 / double(clock.elapsed()), static_cast<long long>(rows));
    QVERIFY2(peak() - before < 50'000, std::to_string(peak() - before).c_str());
}

TITER_TEST(TestCsvSoak)

} // namespace tst_csv_soak

#include "tst_csv_soak.moc"
