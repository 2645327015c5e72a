// A recording of 500 MB: opened, sought and played in little memory.
#include "core/connect/recording_reader.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/resource.h>

namespace tst_recording_soak {

using namespace titer;
using namespace titer::connect;

class TestRecordingSoak : public QObject {
    Q_OBJECT

private slots:
    void playsHalfAGigabyteInLittleMemory();
};

void TestRecordingSoak::playsHalfAGigabyteInLittleMemory()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("run.csv").toStdString();
    if (std::filesystem::space(folder.path().toStdString()).available < 1'000'000'000)
        QSKIP("less than 1 GB of disk space");
    {
        std::ofstream file(path);
        file << "time [s],a,b,c,d,e,f,lab,lab.reported\n";
        for (std::int64_t row = 0; file.tellp() < 500'000'000; ++row) {
            file << row << "," << row % 97 << ".25,37.125,-0.001953125,1e-3,36.98,7.0512,";
            // A laboratory sample each hour, known a day late.
            if (row % 3600 == 0)
                file << "4.5," << row + 86'400 << "\n";
            else
                file << ",\n";
        }
    }
    const auto peak = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss; // [KB]
    };
    const auto before = peak();
    base::Errors errors;
    base::Notices notices;
    QElapsedTimer clock;
    clock.start();
    const auto recording = openRecording(path, {}, {}, errors, notices);
    QVERIFY(recording != nullptr);
    qInfo("opened in %lld ms: %lld samples, %zu blocks", static_cast<long long>(clock.elapsed()),
          static_cast<long long>(recording->samples), recording->blocks.size());

    RecordingReader reader(recording);
    for (const int per : {50, 5, 95, 30}) {
        clock.start();
        reader.seek(recording->lastKnown / 100 * per);
        QVERIFY(reader.peek());
        qInfo("sought %d %% in %lld ms", per, static_cast<long long>(clock.elapsed()));
    }
    clock.start();
    reader.seek(0);
    std::int64_t count = 0;
    RecordedSample last;
    bool inOrder = true;
    for (; const RecordedSample* sample = reader.peek(); reader.take(), ++count) {
        inOrder = inOrder && (count == 0 || last < *sample);
        last = *sample;
    }
    QVERIFY(!reader.error());
    QVERIFY(inOrder);
    QCOMPARE(count, recording->samples);
    qInfo("played in %lld ms", static_cast<long long>(clock.elapsed()));
    QVERIFY2(peak() - before < 200'000, std::to_string(peak() - before).c_str());
}

TITER_TEST(TestRecordingSoak)

} // namespace tst_recording_soak

#include "tst_recording_soak.moc"
