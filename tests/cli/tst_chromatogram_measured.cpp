// titer-cli chromatogram of measured runs: peaks that are known exactly, runs over each other, and what is wrong with a
// run.
#include "tests/support/command_line.h"
#include "tests/support/result_files.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>
#include <functional>
#include <numbers>

namespace tst_chromatogram_measured {

namespace support = titer::support;
using titer::support::Outcome;

namespace {

const QString cases = QStringLiteral(TITER_SOURCE_DIR "/tests/cases/");

bool near(const QJsonValue& value, double expected, double relative = 1e-4)
{
    const bool is = value.isDouble() && std::abs(value.toDouble() - expected) <= relative * std::abs(expected);
    if (!is) qWarning("%s instead of %.12g", qPrintable(value.toVariant().toString()), expected);
    return is;
}

double gauss(double x, double mean, double sigma)
{
    return std::exp(-0.5 * std::pow((x - mean) / sigma, 2));
}

// One absorbance [mAU] over 40 mL at 2 mL/min, injected at 2 mL, fractions of 2 mL from 10 mL to 16 mL.
QByteArray exported(const char* uv, const std::function<double(double)>& course, const char* injection = "2\tInjection")
{
    QByteArray text = "Run\t\t\t\t\t\t\t\n";
    text += uv;
    text += "\t\tSystem flow\t\tInjection\t\tFraction\t\nml\tmAU\tml\tml/min\tml\tInjection\tml\tFraction\n";
    const QByteArray fractions[] = {"10\tA1", "12\tA2", "14\tA3", "16\tWaste"};
    for (int i = 0; i <= 8000; ++i) {
        const double volume = 0.005 * i;
        text += QByteArray::number(volume, 'f', 3) + "\t" + QByteArray::number(course(volume), 'g', 10);
        text += i == 0 ? "\t0\t2\t" : i == 1 ? "\t40\t2\t" : "\t\t\t";
        text += i == 0 ? injection : "\t";
        text += "\t" + (i < 4 ? fractions[i] : QByteArray("\t")) + "\n";
    }
    return text;
}

double twoPeaks(double volume)
{
    return 300.0 * gauss(volume, 12.0, 0.5) + 100.0 * gauss(volume, 22.0, 0.8);
}

} // namespace

class TestChromatogramMeasured : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void measuresWhatIsKnown()
    {
        const Outcome outcome =
            reported({write("run.txt", exported("UV 1_280", twoPeaks)), "--json", "--column-volume", "5 mL",
                      "--bed-height", "10 cm", "--extinction", "1.5", "--path-length", "2 mm"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.chromatogram/1"));
        QVERIFY(near(json["column_volume"], 5e-6));
        const QJsonObject run = json["runs"][0].toObject();
        QVERIFY(near(run["zero"], 2e-6));
        const QJsonArray peaks = run["peaks"].toArray();
        QCOMPARE(peaks.size(), 2);
        const double area = 0.3 * 0.5e-6 * std::sqrt(2.0 * std::numbers::pi);
        QVERIFY(near(peaks[0]["volume"], 10e-6));
        QVERIFY(near(peaks[0]["time"], 300.0));
        QVERIFY(near(peaks[0]["height"], 0.3));
        QVERIFY(near(peaks[0]["area"], area));
        QVERIFY(near(peaks[0]["mean"], 10e-6));
        QVERIFY(near(peaks[0]["variance"], 0.25e-12, 1e-3));
        QVERIFY(near(peaks[0]["plates"], 400.0, 1e-3));
        QVERIFY(near(peaks[0]["hetp"], 0.1 / 400.0, 1e-3));
        QVERIFY(near(peaks[0]["asymmetry"], 1.0, 1e-3));
        QVERIFY(near(peaks[0]["tailing"], 1.0, 1e-3));
        QVERIFY(near(peaks[0]["resolution"], 10.0 / (2.0 * 1.3), 1e-3));
        // 1.5 L/g/cm are 150 m2/kg.
        QVERIFY(near(peaks[0]["amount"], area / (150.0 * 2e-3)));
        QVERIFY(near(peaks[0]["fit"]["mean"], 10e-6));
        QVERIFY(near(peaks[0]["fit"]["area"], area, 1e-3));
        // Half of the first peak is in the first fraction, nothing in the third; the second peak was not collected.
        const QJsonArray fractions = run["fractions"].toArray();
        QCOMPARE(fractions.size(), 3);
        QCOMPARE(fractions[0]["name"].toString(), QString("A1"));
        const double share = 0.5 * 150.0 / (150.0 + 80.0);
        QVERIFY(near(fractions[0]["share"], share, 1e-3) && near(fractions[1]["share"], share, 1e-3));
        QVERIFY(fractions[2]["share"].toDouble() < 1e-3);
        QVERIFY(near(fractions[0]["concentration"], 0.5 * area / (150.0 * 2e-3) / 2e-6, 1e-3));
        QVERIFY(near(run["injections"][0], 0.0, 0.0));
    }

    // The same run as a result of UNICORN 7 and of UNICORN 5: peaks as of its text, by the column that the file states.
    void readsResults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("tellsHeight");
        QTest::newRow("archive") << QByteArray::fromStdString(support::resultArchive(support::peakRun())) << true;
        QTest::newRow("res") << QByteArray::fromStdString(support::peakResFile()) << false;
    }
    void readsResults()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, tellsHeight);
        const Outcome outcome = reported({write("any.name", bytes), "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject json = outcome.object(), run = json["runs"][0].toObject();
        QCOMPARE(run["run"].toString(), QString("Run"));
        QVERIFY(near(json["column_volume"], 5e-6));
        QCOMPARE(json.contains("bed_height"), tellsHeight);
        QVERIFY(near(run["column"]["volume"], 5e-6));
        const QJsonArray peaks = run["peaks"].toArray();
        QCOMPARE(peaks.size(), 2);
        QVERIFY(near(peaks[0]["mean"], 10e-6));
        QVERIFY(near(peaks[0]["area"], 0.3 * 0.5e-6 * std::sqrt(2.0 * std::numbers::pi), 1e-3));
        QVERIFY(near(peaks[1]["mean"], 20e-6));
        QCOMPARE(run["fractions"].toArray().size(), 3);
        QCOMPARE(run["phases"].toArray().size(), 3);
        QVERIFY(reported({write("any.name", bytes)}).out.contains("Column by the file: Hi"));
    }

    // Both at once with their text, over each other.
    void readsSeveralKindsAtOnce()
    {
        const Outcome outcome =
            reported({write("run.zip", QByteArray::fromStdString(support::resultArchive(support::peakRun()))),
                      write("run.res", QByteArray::fromStdString(support::peakResFile())),
                      write("run.txt", exported("UV 1_280", twoPeaks)), "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        QCOMPARE(outcome.object()["runs"].toArray().size(), 3);
        // The text states no column, so that there is none for all.
        QVERIFY2(outcome.err.contains("columns of different volumes"), outcome.err);
        QVERIFY(!outcome.object().contains("column_volume"));
    }

    // A table along volumes needs no flow for its peaks; with one they have times as well.
    void readsATableAlongVolumes()
    {
        QByteArray table = "Volume [mL],UV 280 [mAU],Fraction\n";
        for (int i = 0; i <= 4000; ++i)
            table += QByteArray::number(0.01 * i, 'f', 2) + "," + QByteArray::number(twoPeaks(0.01 * i), 'g', 8) +
                     (i == 1000   ? ",A1\n"
                      : i == 1400 ? ",Waste\n"
                                  : ",\n");
        const QString path = write("sec.csv", table);
        const Outcome plain = reported({path, "--json", "--zero", "2 mL"});
        QVERIFY2(plain.status == 0, plain.err);
        const QJsonObject peak = plain.object()["runs"][0]["peaks"][0].toObject();
        QVERIFY(near(peak["volume"], 10e-6) && !peak.contains("time"));
        QCOMPARE(plain.object()["runs"][0]["fractions"].toArray().size(), 1);
        const Outcome timed = reported({path, "--json", "--zero", "2 mL", "--flow", "2mL/min"});
        QVERIFY(near(timed.object()["runs"][0]["peaks"][0]["time"], 300.0));
    }

    void saysWhyAResultCannotBeRead()
    {
        const QByteArray whole = QByteArray::fromStdString(support::resultArchive(support::peakRun()));
        const Outcome cut = reported({write("cut.zip", whole.left(whole.size() / 2))});
        QVERIFY(cut.status != 0);
        QVERIFY2(cut.err.contains("The archive ends before its list of contents"), cut.err);
        support::ArchivedRun locked = support::peakRun();
        locked.password = "secret";
        const Outcome refused =
            reported({write("locked.zip", QByteArray::fromStdString(support::resultArchive(locked)))});
        QVERIFY2(refused.err.contains("protected by a password"), refused.err);
    }

    void printsTables()
    {
        const Outcome outcome = reported({write("run.txt", exported("UV 1_280", twoPeaks)), "--column-volume", "5 mL"});
        QCOMPARE(outcome.status, 0);
        for (const char* part : {"Run: volumes count from 2 mL", "UV 1_280: noise", "baseline line", "apex [mL]",
                                 "Exponentially modified Gaussians", "Fractions", "A3"})
            QVERIFY2(outcome.out.contains(part), outcome.out);
    }

    // With 3 mL from the detector to the collector, the fraction from 8 mL to 10 mL holds what passed from 5 mL to 7 mL.
    void countsYieldsAndTheDelayOfTheCollector()
    {
        const double area = 0.3 * 0.5e-6 * std::sqrt(2.0 * std::numbers::pi), amount = area / (150.0 * 2e-3);
        const QStringList order{write("run.txt", exported("UV 1_280", twoPeaks)),
                                "--json",
                                "--extinction",
                                "1.5",
                                "--path-length",
                                "2 mm",
                                "--loaded",
                                "5 mg"};
        const QJsonObject plain = reported(order).object()["runs"][0].toObject();
        QVERIFY(near(plain["peaks"][0]["yield"], amount / 5e-6));
        QVERIFY(near(plain["fractions"][0]["yield"], 0.5 * amount / 5e-6, 1e-3));
        const QJsonArray late =
            reported(order + QStringList{"--collector-delay", "3 mL"}).object()["runs"][0]["fractions"].toArray();
        QVERIFY(late[0]["yield"].toDouble() < 1e-6);
        QVERIFY(near(late[0]["from"], 8e-6)); // as collected
        QVERIFY(near(late[2]["yield"], std::erf(2.0 / std::numbers::sqrt2) * amount / 5e-6, 1e-3));
    }

    void cutsFractionsOfASize()
    {
        const QJsonArray fractions =
            reported({write("run.txt", exported("UV 1_280", twoPeaks)), "--json", "--fractions", "5 mL"})
                .object()["runs"][0]["fractions"]
                .toArray();
        double sum = 0.0;
        for (const QJsonValue& fraction : fractions) sum += fraction["share"].toDouble();
        QVERIFY(std::abs(sum - 1.0) < 1e-9);
    }

    void readsBothCases()
    {
        for (const char* name : {"chromatography-system.txt", "chromatography-system-comma.csv"}) {
            const Outcome outcome = reported({cases + name, "--json"});
            QVERIFY2(outcome.status == 0, outcome.err);
            const QJsonObject run = outcome.object()["runs"][0].toObject();
            QCOMPARE(run["fractions"].toArray().size(), 12);
            QCOMPARE(run["phases"].toArray().size(), 4);
            QVERIFY(!run["peaks"].toArray().isEmpty());
            QVERIFY(near(run["signals"][0]["wavelength"], 280e-9));
            QVERIFY(near(run["signals"][0]["noise"], 0.15e-3, 0.25)); // as the scatter before the injection
        }
    }

    void laysRunsOverEachOther()
    {
        const QString first = write("a.txt", exported("UV 1_280", twoPeaks));
        const QString second =
            write("b.txt", exported("UV 2_260", [](double v) { return twoPeaks(v - 1.0); }, "3\tInjection"));
        const Outcome outcome = reported({first, second, "--column-volume", "5 mL", "--out", "-", "--points", "81"});
        QVERIFY2(outcome.status == 0, outcome.err);
        QVERIFY2(outcome.err.contains("different wavelengths (Run: UV 1_280; Run: UV 2_260)"), outcome.err);
        const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 82);
        QCOMPARE(lines[0], QByteArray("volume [CV],Run UV 1_280 [AU],Run UV 2_260 [AU]"));
        // From -3 mL to 38 mL; what begins later has nothing there, and from its injection on both are the same.
        const QList<QByteArray> begin = lines[1].split(',');
        QVERIFY(std::abs(begin[0].toDouble() + 0.6) < 1e-9 && begin[1].isEmpty() && !begin[2].isEmpty());
        int compared = 0;
        for (const QByteArray& line : lines.mid(1)) {
            const QList<QByteArray> cells = line.split(',');
            if (cells[0].toDouble() < 0.5 || cells[0].toDouble() > 7.0) continue;
            QVERIFY(std::abs(cells[1].toDouble() - cells[2].toDouble()) < 1e-6);
            ++compared;
        }
        QVERIFY(compared > 50);
    }

    void saysWhatIsWrongWithARun()
    {
        const auto clipped = [](double v) { return std::min(twoPeaks(v), 200.0) - (v > 35.0 ? 20.0 : 0.0); };
        const Outcome outcome = reported({write("clipped.txt", exported("UV 1_280", clipped, "\t")), "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        QVERIFY2(outcome.err.contains("no injection"), outcome.err);
        QVERIFY2(outcome.err.contains("saturated from 11.5"), outcome.err);
        QVERIFY2(outcome.err.contains("goes down to -20 mAU"), outcome.err);
        QVERIFY(outcome.object()["runs"][0]["signals"][0].toObject().contains("saturated"));
        // A run that cannot be read does not keep the others from being read.
        const Outcome mixed =
            reported({write("run.txt", exported("UV 1_280", twoPeaks)), write("note.txt", "a note\n"), "--json"});
        QCOMPARE(mixed.status, 1);
        QVERIFY2(mixed.err.contains("not a run of a chromatography system"), mixed.err);
        QCOMPARE(mixed.object()["runs"].toArray().size(), 1);
        const QByteArray whole = exported("UV 1_280", twoPeaks);
        const Outcome cut = reported({write("cut.txt", whole.left(whole.size() / 2)), "--json"});
        QCOMPARE(cut.status, 0);
        QVERIFY2(cut.err.contains("ends within a line"), cut.err);
    }

    void refusesWrongOrders()
    {
        const QString run = write("run.txt", exported("UV 1_280", twoPeaks));
        const auto fault = [&](const QStringList& more, const char* words) {
            const Outcome outcome = reported(QStringList{run} + more);
            QVERIFY2(outcome.status == 2, outcome.err);
            QVERIFY2(outcome.err.contains(words), outcome.err);
        };
        fault({"--unit", "column"}, "belongs to a plant");
        fault({"--json", "--out", "-"}, "both want standard output");
        fault({"--extinction", "1.4"}, "go together");
        fault({"--baseline", "curve"}, "none, constant, line or window");
        fault({"--baseline", "window:2CV"}, "give --column-volume");
        fault({"--column-volume", "0 mL"}, "not above 0");
        fault({"--fractions", "2 min"}, "are volumes");
        fault({"--loaded", "5 mg"}, "wants --extinction");
        const Outcome zero = reported({run, "--zero", "Elution"});
        QCOMPARE(zero.status, 1);
        QVERIFY2(zero.err.contains("has no log"), zero.err);
        const Outcome uv = reported({run, "--uv", "300"});
        QCOMPARE(uv.status, 1);
        QVERIFY2(uv.err.contains("It has: UV 1_280"), uv.err);
        const Outcome nothing = reported({m_folder->filePath("nowhere.txt")});
        QVERIFY2(nothing.status == 1 && nothing.err.contains("does not exist"), nothing.err);
        const Outcome note = reported({write("note.txt", "a note\n")});
        QVERIFY2(note.status == 2 && note.err.contains("the file is no measured run"), note.err);
        const Outcome plant = reported({write("p.plant.json", "{}"), "--unit", "column", "--zero", "1 mL"});
        QVERIFY2(plant.status == 2 && plant.err.contains("belongs to a measured run"), plant.err);
    }

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName();
    }
    static Outcome reported(const QStringList& words)
    {
        return titer::support::runCommandLine(QStringList{"chromatogram"} + words);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TITER_TEST(TestChromatogramMeasured)

} // namespace tst_chromatogram_measured

#include "tst_chromatogram_measured.moc"
