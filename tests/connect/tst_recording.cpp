// Recordings: what is found in a file, and its samples in the exact order in which they became known.
#include "core/base/text.h"
#include "core/connect/recording_reader.h"
#include "tests/support/places.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <random>

namespace tst_recording {

using namespace titer;
using namespace titer::connect;

namespace {

struct ReadFile {
    std::shared_ptr<const Recording> recording;
    base::Errors errors;
    base::Notices notices;
    std::string said() const
    {
        std::string text;
        for (const base::Error& error : errors) text += error.where + ": " + error.what.text() + "\n";
        for (const base::Notice& notice : notices) text += notice.where + ": " + notice.what.text() + "\n";
        return text;
    }
};

// By this process so far, as the system counts.
std::int64_t bytesRead()
{
    QFile counts(QStringLiteral("/proc/self/io"));
    if (!counts.open(QIODevice::ReadOnly)) return 0;
    return counts.readLine().split(' ').value(1).trimmed().toLongLong(); // "rchar: 12345"
}

ReadFile open(const std::filesystem::path& path, const base::CsvOptions& options = {})
{
    ReadFile opened;
    opened.recording = openRecording(path, options, {}, opened.errors, opened.notices);
    return opened;
}

std::vector<RecordedSample> all(RecordingReader& reader)
{
    std::vector<RecordedSample> samples;
    for (; const RecordedSample* sample = reader.peek(); reader.take()) samples.push_back(*sample);
    return samples;
}

std::string text(const std::vector<RecordedSample>& samples)
{
    std::string line;
    for (const RecordedSample& s : samples)
        line +=
            std::to_string(s.known / 1'000'000) + ":" + std::to_string(s.tag) + "=" + base::writeShort(s.value) + " ";
    return line;
}

} // namespace

class TestRecording : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void findsTagsTimesAndUnits();
    void playsLateSamplesWhenTheyBecameKnown();
    void breaksTiesByRowThenColumn();
    void putsRowsThatGoBackInOrder();
    void findsTheGapsOfEachTag();
    void aRunOfAChromatographySystemHasNoGaps();
    void readsAFileOfCurvesOnce();
    void readsRemarksAndWhetherItIsSimulated();
    void playsManyBlocksLikeOne_data();
    void playsManyBlocksLikeOne();
    void seeksAnywhereAsIfPlayedFromThere();
    void seeksWithoutReadingAllOfALargeFile();
    void reportsEveryKindOfFault_data();
    void reportsEveryKindOfFault();
    void keepsAllGoodSamplesOfABadFile();
    void noticesThatTheFileWasChanged();
    void leavesTimesOutThatNoClockHolds();
    void survivesMutations();
    void readsTheDryer();
    void readsTheOnlineCells();

private:
    std::filesystem::path write(std::string_view content, const char* name = "run.csv") const
    {
        const std::filesystem::path path = m_folder->filePath(name).toStdString();
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecording::findsTagsTimesAndUnits()
{
    const ReadFile opened = open(write("time [h],T [°C],glc [g/L],glc.reported,note\n"
                                       "0.5,37,5,2.5,ok\n1,37.1,,,\n2,,4,4,\n"));
    QCOMPARE(opened.said(), std::string());
    const Recording& r = *opened.recording;
    QCOMPARE(r.tags.size(), std::size_t(2));
    QCOMPARE(r.tags[0].info, (TagInfo{"T", "", "°C"}));
    QCOMPARE(r.tags[1].info, (TagInfo{"glc", "", "g/L"}));
    QCOMPARE(r.tags[0].count, std::int64_t(2));
    QCOMPARE(r.tags[1].late, std::int64_t(2));
    QCOMPARE(r.samples, std::int64_t(4));
    QCOMPARE(r.begin, std::int64_t(1'800'000'000));
    QCOMPARE(r.end, std::int64_t(7'200'000'000));
    QCOMPARE(r.lastKnown, std::int64_t(14'400'000'000));
    QCOMPARE(r.origin(), std::int64_t(0));
}

void TestRecording::playsLateSamplesWhenTheyBecameKnown()
{
    const ReadFile opened = open(write("time [s],a,b,b.reported\n0,1,10,3\n1,2,,\n2,3,20,9\n3,4,,\n4,5,30,4\n"));
    RecordingReader reader(opened.recording);
    const std::vector<RecordedSample> samples = all(reader);
    QCOMPARE(text(samples), std::string("0:0=1 1:0=2 2:0=3 3:1=10 3:0=4 4:0=5 4:1=30 9:1=20 "));
    QCOMPARE(samples[3].drawn, std::int64_t(0));
    QCOMPARE(samples[7].drawn, std::int64_t(2'000'000));
}

void TestRecording::breaksTiesByRowThenColumn()
{
    const ReadFile opened = open(write("time [s],a,b\n1,1,2\n1,3,4\n1,5,6\n"));
    RecordingReader reader(opened.recording);
    QCOMPARE(text(all(reader)), std::string("1:0=1 1:1=2 1:0=3 1:1=4 1:0=5 1:1=6 "));
}

void TestRecording::putsRowsThatGoBackInOrder()
{
    const ReadFile opened = open(write("time [s],a\n1,1\n3,3\n2,2\n5,5\n0,0\n"));
    QVERIFY(opened.said().find("goes back") != std::string::npos);
    RecordingReader reader(opened.recording);
    QCOMPARE(text(all(reader)), std::string("0:0=0 1:0=1 2:0=2 3:0=3 5:0=5 "));
    QCOMPARE(opened.recording->begin, std::int64_t(0));
}

void TestRecording::findsTheGapsOfEachTag()
{
    std::string content = "time [min],fast,slow\n";
    for (int i = 0; i <= 600; ++i) {
        const bool out = i > 200 && i < 260;
        content += std::to_string(i) + "," + (out ? "" : "7") + "," + (i % 120 == 0 ? "1" : "") + "\n";
    }
    const ReadFile opened = open(write(content));
    const RecordedTag& fast = opened.recording->tags[0];
    QCOMPARE(fast.gapCount, std::int64_t(1));
    QCOMPARE(fast.gaps, (std::vector<RecordingGap>{{200 * 60.0, 260 * 60.0}}));
    QVERIFY(std::abs(fast.sampling.usual - 60.0) < 0.04 * 60.0);
    // One sample every two hours is no gap where that is usual.
    const RecordedTag& slow = opened.recording->tags[1];
    QCOMPARE(slow.count, std::int64_t(6));
    QCOMPARE(slow.gapCount, std::int64_t(0));
}

// The table that the curves of a chromatography system become is made once, not for each of its blocks.
// Its points are joined however far apart they are: the flow has two, the share of the buffer four.
void TestRecording::aRunOfAChromatographySystemHasNoGaps()
{
    const ReadFile opened = open(TITER_SOURCE_DIR "/tests/cases/chromatography-system.txt");
    QVERIFY2(opened.recording, opened.said().c_str());
    QVERIFY(opened.recording->tags.size() > 5);
    for (const RecordedTag& tag : opened.recording->tags) {
        QVERIFY2(tag.gapCount == 0 && tag.gaps.empty(), tag.info.id.c_str());
        QVERIFY(std::isinf(tag.sampling.staleAfter()));
    }
}

void TestRecording::readsAFileOfCurvesOnce()
{
    const std::filesystem::path path = m_folder->filePath("run.txt").toStdString();
    {
        std::ofstream file(path);
        file << "Run;;;\nUV;;Flow;\nml;mAU;ml;ml/min\n";
        for (int i = 0; i < 120'000; ++i)
            file << 1e-3 * i << ";" << i % 100 << (i == 0 ? ";0;1" : i == 1 ? ";120;1" : ";;") << "\n";
    }
    const ReadFile opened = open(path);
    QVERIFY2(opened.recording, opened.said().c_str());
    QVERIFY(opened.recording->blocks.size() > 2);
    RecordingReader reader(opened.recording);
    const std::int64_t before = bytesRead();
    QCOMPARE(std::int64_t(all(reader).size()), opened.recording->samples);
    QVERIFY(bytesRead() - before < 2 * opened.recording->bytes);
}

void TestRecording::readsRemarksAndWhetherItIsSimulated()
{
    const ReadFile opened =
        open(write("# Simulated by titer-cli synthesize, seed 7\n# plant: cho\ntime [s],a\n0,1\n1,2\n"));
    QCOMPARE(opened.recording->remarks,
             (std::vector<std::string>{"Simulated by titer-cli synthesize, seed 7", "plant: cho"}));
    QVERIFY(opened.recording->simulated);
    QVERIFY(!open(write("# measured\ntime [s],a\n0,1\n1,2\n")).recording->simulated);
}

namespace {

// Some megabytes of three tags, one of them late at times, with rows that go back now and then. The samples by hand, in order.
std::string manyRows(int rows, int disorder, std::vector<RecordedSample>& samples)
{
    std::mt19937 random(42);
    std::string content = "time [s],a,b,b.reported,c\n";
    for (int i = 0; i < rows; ++i) {
        const int time = std::max(0, i + int(random() % 1000 < 20 && disorder > 0 ? random() % unsigned(disorder) : 0) -
                                         disorder / 2);
        const bool late = random() % 50 == 0;
        const int reported = time + (late ? int(random() % 100'000) : 0);
        content += std::to_string(time) + "," + std::to_string(i) + ".125," + std::to_string(i % 7) + "," +
                   (late ? std::to_string(reported) : "") + "," + (i % 3 == 0 ? "1000000.0625" : "") + "\n";
        const std::int64_t drawn = time * 1'000'000LL;
        samples.push_back({drawn, drawn, i, 0, status::good, i + 0.125});
        samples.push_back({reported * 1'000'000LL, drawn, i, 1, status::good, double(i % 7)});
        if (i % 3 == 0) samples.push_back({drawn, drawn, i, 2, status::good, 1000000.0625});
    }
    std::sort(samples.begin(), samples.end());
    return content;
}

} // namespace

void TestRecording::playsManyBlocksLikeOne_data()
{
    QTest::addColumn<int>("disorder");
    QTest::newRow("in order but for late samples") << 0;
    QTest::newRow("rows go back a little") << 100;
    QTest::newRow("rows go back over blocks") << 150'000;
}

void TestRecording::playsManyBlocksLikeOne()
{
    QFETCH(int, disorder);
    std::vector<RecordedSample> expected;
    const ReadFile opened = open(write(manyRows(200'000, disorder, expected)));
    QVERIFY(opened.recording != nullptr);
    QVERIFY(opened.recording->blocks.size() > 3);
    RecordingReader reader(opened.recording);
    const std::vector<RecordedSample> samples = all(reader);
    QVERIFY(!reader.error());
    QCOMPARE(samples.size(), expected.size());
    QVERIFY(samples == expected);
}

void TestRecording::seeksAnywhereAsIfPlayedFromThere()
{
    std::vector<RecordedSample> expected;
    const ReadFile opened = open(write(manyRows(100'000, 60'000, expected)));
    RecordingReader reader(opened.recording);
    std::mt19937 random(1);
    for (int i = 0; i < 25; ++i) {
        const std::int64_t to = expected.front().known + std::int64_t(random() % 200'000) * 1'000'000LL;
        reader.seek(to);
        auto next = std::lower_bound(expected.begin(), expected.end(), to,
                                     [](const RecordedSample& s, std::int64_t known) { return s.known < known; });
        for (int n = 0; n < 5000; ++n, ++next, reader.take()) {
            const RecordedSample* sample = reader.peek();
            QCOMPARE(sample == nullptr, next == expected.end());
            if (!sample) break;
            if (*sample != *next) QFAIL("another sample than by playing from the start");
        }
    }
}

void TestRecording::seeksWithoutReadingAllOfALargeFile()
{
    std::string content = "time [s],a,b,c,d\n";
    for (int i = 0; content.size() < 20'000'000; ++i)
        content += std::to_string(i) + ",37.125,7.0512,40.125,1250000.75\n";
    const ReadFile opened = open(write(content));
    RecordingReader reader(opened.recording);
    for (const int per : {90, 10, 50, 99, 1, 70, 30}) {
        const std::int64_t before = bytesRead();
        reader.seek(opened.recording->lastKnown / 100 * per);
        QVERIFY(reader.peek());
        const std::int64_t read = bytesRead() - before;
        QVERIFY2(read > 0 && read < 2'000'000, std::to_string(read).c_str());
    }
}

void TestRecording::reportsEveryKindOfFault_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1\2\xff\xfe\0\0\0\0",
                                          14)
                            << "";
    QTest::newRow("names only") << QByteArray("time [s],a\n") << "";
    QTest::newRow("no time") << QByteArray("a,b\n1,2\n3,4\n") << "time";
    QTest::newRow("time alone") << QByteArray("time [s]\n1\n2\n") << "no column of values";
    QTest::newRow("no number at all") << QByteArray("time [s],a\n0,nan\n1,nan\n") << "no readable sample";
}

void TestRecording::reportsEveryKindOfFault()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const ReadFile opened = open(write({content.data(), std::size_t(content.size())}));
    QVERIFY(!opened.recording);
    QVERIFY(!opened.errors.empty());
    QVERIFY2(opened.said().find(says.toStdString()) != std::string::npos, opened.said().c_str());
    for (const base::Error& error : opened.errors) QVERIFY(!error.where.empty());
}

void TestRecording::keepsAllGoodSamplesOfABadFile()
{
    const ReadFile opened = open(write("time [s];a;b\n0;1,5;2\n1;NaN;3\n2;abc;4\n1;2,5;5\n5;6;7\n6;8"));
    QVERIFY(opened.recording != nullptr);
    RecordingReader reader(opened.recording);
    QCOMPARE(text(all(reader)), std::string("0:0=1.5 0:1=2 1:1=3 1:0=2.5 1:1=5 2:1=4 5:0=6 5:1=7 "));
    const std::string said = opened.said();
    for (const char* what : {"“abc” in line 4, column 2", "In line 5 the time goes back", "ends within line 7", "NaN"})
        QVERIFY2(said.find(what) != std::string::npos, said.c_str());
}

void TestRecording::noticesThatTheFileWasChanged()
{
    const std::filesystem::path path = write("time [s],a\n0,1\n1,2\n");
    const ReadFile opened = open(path);
    RecordingReader reader(opened.recording);
    write("time [s],a\n0,1\n1,2\n2,3\n");
    QVERIFY(!reader.peek());
    QVERIFY(reader.error());
    QVERIFY(reader.error()->what.text().find("has changed") != std::string::npos);
    std::filesystem::remove(path);
    reader.seek(0);
    QVERIFY(!reader.peek());
    QVERIFY(reader.error());
}

void TestRecording::leavesTimesOutThatNoClockHolds()
{
    const ReadFile opened = open(write("time [s],a\n0,1\n1e300,2\n-1e300,3\n5,4\n"));
    QVERIFY2(opened.said().find("2 rows are more than 3000 years") != std::string::npos, opened.said().c_str());
    RecordingReader reader(opened.recording);
    QCOMPARE(text(all(reader)), std::string("0:0=1 5:0=4 "));
}

// Whatever is done to a file, it is read or refused with a reason, and what is played is in order.
void TestRecording::survivesMutations()
{
    std::mt19937 random(20260301);
    const std::string original = "# remark\ntime [h],T [°C],glc [g/L],glc.reported\n"
                                 "0,37,5,2\n0.5,36.9,,\n1,\"37,1\",4.5,3\n1.5,37,nan,\n2,37.2,4,4\n";
    const std::string inserts = ",;\n\r\"#-.eE0123456789\t \0\xff\xc3";
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; round < 3000 && clock.elapsed() < 3000; ++round) {
        std::string content = original;
        for (unsigned n = 1 + random() % 6; n > 0; --n) {
            const std::size_t at = random() % content.size();
            switch (random() % 4) {
            case 0:
                content[at] = inserts[random() % inserts.size()];
                break;
            case 1:
                content.insert(at, 1, inserts[random() % inserts.size()]);
                break;
            case 2:
                content.erase(at, 1 + random() % 10);
                break;
            default:
                content.insert(at, content.substr(random() % content.size(), random() % 40));
                break;
            }
            if (content.empty()) content = "x";
        }
        const ReadFile opened = open(write(content));
        QCOMPARE(opened.recording == nullptr, !opened.errors.empty());
        if (!opened.recording) continue;
        RecordingReader reader(opened.recording);
        const std::vector<RecordedSample> samples = all(reader);
        QVERIFY(!reader.error());
        QCOMPARE(std::int64_t(samples.size()), opened.recording->samples);
        QVERIFY(std::is_sorted(samples.begin(), samples.end()));
        for (const RecordedSample& sample : samples) QVERIFY(std::isfinite(sample.value));
    }
}

void TestRecording::readsTheDryer()
{
    const std::filesystem::path dryer = support::sampleData("process-improve/dryer.csv");
    if (dryer.empty()) QSKIP("no sample data: process-improve");
    base::CsvOptions options;
    options.timeColumn = "ClockTime";
    options.timeUnit = "min";
    options.batchColumn = "batch_id";
    options.batchValue = "12";
    const ReadFile opened = open(dryer, options);
    QVERIFY2(opened.recording != nullptr, opened.said().c_str());
    QCOMPARE(opened.recording->tags.size(), std::size_t(10));
    RecordingReader reader(opened.recording);
    QCOMPARE(std::int64_t(all(reader).size()), opened.recording->samples);
    QCOMPARE(opened.recording->begin, std::int64_t(0));
}

void TestRecording::readsTheOnlineCells()
{
    const std::filesystem::path cells = support::sampleData("raav-hek293/bioreactor_2_online_xv.csv");
    if (cells.empty()) QSKIP("no sample data: raav-hek293");
    base::CsvOptions options;
    options.interval = 60.0;
    options.units = {{"c1", "cells/mL"}};
    const ReadFile opened = open(cells, options);
    QVERIFY2(opened.recording != nullptr, opened.said().c_str());
    QCOMPARE(opened.recording->tags.size(), std::size_t(1));
    QCOMPARE(opened.recording->tags[0].info.unit, std::string("cells/mL"));
    QVERIFY(opened.recording->samples > 6100);
}

TITER_TEST(TestRecording)

} // namespace tst_recording

#include "tst_recording.moc"
