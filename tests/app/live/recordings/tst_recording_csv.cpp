// Stretches of recordings written as recordings of their own.
#include "app/live/history/file_export.h"
#include "app/live/recordings/recording_csv.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_recording_csv {

using namespace titer;

class RecordingCsvTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const connect::Recording> open(const QByteArray& text)
    {
        const QString path = m_folder.filePath(QStringLiteral("in.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) return nullptr;
        file.close();
        base::Errors errors;
        base::Notices notices;
        return connect::openRecording(path.toStdString(), {}, {}, errors, notices);
    }
    std::string write(const std::shared_ptr<const connect::Recording>& recording, const app::RecordingStretch& stretch)
    {
        std::string all;
        const auto samples = app::writeStretch(recording, stretch,
                                               [&](std::string_view text) {
                                                   all += text;
                                                   return true;
                                               },
                                               {});
        return samples ? all : samples.error().what.text();
    }

private slots:
    void onlyWhatIsShownIsWrittenAndReadsBackTheSame()
    {
        const auto recording = open("time [s],Level [L],Speed\n0,1,10\n60,2,20\n120,3,\n180,4,40\n240,5,50\n");
        QVERIFY(recording);
        const std::string text = write(recording, {{1, 0}, 60.0, 180.0});
        QCOMPARE(text, std::string("time [s],Speed,Level [L]\n60,20,2\n120,,3\n180,40,4\n"));
        const auto again = open(QByteArray::fromStdString(text));
        QVERIFY(again);
        QCOMPARE(again->samples, 5);
        QCOMPARE(write(again, {{0, 1}, 0.0, 1000.0}), text);
    }

    void datedRecordingsHaveInstants()
    {
        const auto recording = open("time,Level [L]\n2026-03-05T09:12:00Z,1\n2026-03-05T09:13:00Z,2\n");
        QVERIFY(recording);
        const double end = double(recording->end) * 1e-6;
        QCOMPARE(write(recording, {{0}, 0.0, end}),
                 std::string("time,Level [L]\n2026-03-05T09:12:00Z,1\n2026-03-05T09:13:00Z,2\n"));
    }

    void aFileThatCannotBeWrittenIsReportedAndOneThatWasThereStays()
    {
        const std::string path = m_folder.filePath(QStringLiteral("out.csv")).toStdString();
        const auto values = [](const app::WriteChunk& piece) -> base::Result<std::int64_t> {
            piece("time,a\n");
            return std::int64_t(0);
        };
        QVERIFY(app::writeShown(path, "Plant\nUTC", values));
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("time,a\n# Plant\n# UTC\n"));
        const auto failing = [](const app::WriteChunk& piece) -> base::Result<std::int64_t> {
            piece("half");
            return base::Error{base::Code::Io, {}, base::say("no more")};
        };
        QVERIFY(!app::writeShown(path, "Plant", failing));
        file.seek(0);
        QCOMPARE(file.readAll(), QByteArray("time,a\n# Plant\n# UTC\n"));
        QVERIFY(!app::writeShown("/nowhere/out.csv", "Plant", values));
    }
};

TITER_TEST(RecordingCsvTest)

} // namespace tst_recording_csv

#include "tst_recording_csv.moc"
