// Recordings of chromatography systems as chromatograms: known by their content, as a person looks at them, and what a project keeps
// of that.
#include "app/live/recordings/chromatograms.h"
#include "core/model/flowsheet.h"
#include "core/solve/catalogue.h"
#include "tests/support/chromatography_run.h"
#include "tests/support/core/column_plant.h"
#include "tests/support/result_files.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

namespace tst_chromatograms {

using namespace titer;
using figures::Baseline;

namespace {

constexpr double mL = 1e-6;

double twoPeaks(double volume)
{
    return 300.0 * support::bell(volume, 12.0, 0.5) + 100.0 * support::bell(volume, 22.0, 0.8);
}

struct Desk {
    QTemporaryDir folder;
    app::Document document{solve::catalogue()};
    app::DataRecordings recordings{document};
    app::Chromatograms chromatograms{document, recordings};

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName();
    }
    int add(const QString& path) { return recordings.add({{"file", path.toStdString()}}, "run"); }
    // Waits for it.
    std::shared_ptr<const app::MeasuredChromatogram> read(int key)
    {
        std::shared_ptr<const app::MeasuredChromatogram> made;
        if (!QTest::qWaitFor([&] { return bool(made = chromatograms.find(key)); }, 20000)) qFatal("not evaluated");
        return made;
    }
};

} // namespace

class TestChromatograms : public QObject {
    Q_OBJECT

private slots:
    void knowsRunsByTheirContent();
    void evaluatesARunAsItIsLookedAt();
    void readsBothCases_data();
    void readsBothCases();
    void readsResultsAndTheirColumn_data();
    void readsResultsAndTheirColumn();
    void aRunWithoutTimesIsRecordedByTheFlowThatIsStated();
    void belongsToAColumnOfThePlant();
    void saysWhatStandsInTheWayAndShowsTheRest();
    void aProjectKeepsHowItIsLookedAt();
};

void TestChromatograms::knowsRunsByTheirContent()
{
    Desk desk;
    const int run = desk.add(desk.write("run.csv", support::exportedRun(twoPeaks)));
    const int table = desk.add(desk.write("table.txt", "time [h],pH\n0,7\n1,7.1\n2,7.2\n"));
    QTRY_VERIFY(desk.recordings.find(run)->recording && desk.recordings.find(table)->recording);
    QVERIFY(app::Chromatograms::isRun(*desk.recordings.find(run)));
    QVERIFY(!app::Chromatograms::isRun(*desk.recordings.find(table)));
    QCOMPARE(desk.chromatograms.runs(), std::vector<int>{run});
    QVERIFY(!desk.chromatograms.find(table));
    QVERIFY(!desk.chromatograms.isMaking());
}

void TestChromatograms::evaluatesARunAsItIsLookedAt()
{
    Desk desk;
    const int key = desk.add(desk.write("run.txt", support::exportedRun(twoPeaks)));
    auto made = desk.read(key);
    QVERIFY(made->errors.empty());
    QCOMPARE(made->findings.absorbances.size(), std::size_t(1));
    const std::vector<figures::Peak>* peaks = &made->findings.absorbances.front().found.peaks;
    QCOMPARE(peaks->size(), std::size_t(2));
    // Since the injection at 2 mL.
    QVERIFY(std::abs((*peaks)[0].time / mL - 10.0) < 0.01);
    QVERIFY(std::abs((*peaks)[1].time / mL - 20.0) < 0.01);
    const double root = std::sqrt(2.0 * std::numbers::pi);
    QVERIFY(std::abs((*peaks)[0].moments.area / (0.3 * 0.5 * root * mL) - 1.0) < 1e-4);
    // From 10 to 12 mL lies half of the first peak, in a fraction of its own.
    QCOMPARE(made->findings.fractions.size(), std::size_t(3));
    const double all = made->findings.absorbances.front().area();
    QVERIFY(std::abs(made->findings.fractions[0].area / all - 0.5 * 150.0 / (150.0 + 80.0)) < 1e-3);
    app::ChromatogramChoice choice = desk.chromatograms.choice(key);
    choice.zero = "Elution";
    choice.baseline.kind = Baseline::Kind::None;
    desk.chromatograms.choose(key, choice);
    QVERIFY(!desk.chromatograms.find(key)); // what was found before is no answer to it
    made = desk.read(key);
    peaks = &made->findings.absorbances.front().found.peaks;
    QVERIFY(std::abs((*peaks)[0].time / mL - 6.0) < 0.01);
    for (const double level : made->findings.absorbances.front().found.baseline) QCOMPARE(level, 0.0);
}

void TestChromatograms::readsBothCases_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("UTF-16") << "chromatography-system.txt";
    QTest::newRow("decimal comma") << "chromatography-system-comma.csv";
}

void TestChromatograms::readsBothCases()
{
    QFETCH(const QString, file);
    Desk desk;
    const int key = desk.add(QStringLiteral(TITER_SOURCE_DIR "/tests/cases/") + file);
    QTRY_VERIFY(desk.recordings.find(key)->recording);
    const auto made = desk.read(key);
    QVERIFY(made->errors.empty());
    QCOMPARE(made->findings.run.name, std::string("LWE gradient 010"));
    QCOMPARE(made->findings.run.curves.size(), std::size_t(6));
    QCOMPARE(made->findings.fractions.size(), std::size_t(12));
    // Three proteins are eluted by the gradient, behind what passes at once.
    QVERIFY(made->findings.absorbances.front().found.peaks.size() >= 3);
    QVERIFY(!made->findings.absorbances.front().saturated);
}

void TestChromatograms::readsResultsAndTheirColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("archive") << QByteArray::fromStdString(support::resultArchive(support::peakRun()));
    QTest::newRow("res") << QByteArray::fromStdString(support::peakResFile());
}

void TestChromatograms::readsResultsAndTheirColumn()
{
    QFETCH(const QByteArray, bytes);
    Desk desk;
    const int key = desk.add(desk.write("run", bytes));
    const auto made = desk.read(key);
    QVERIFY(made->errors.empty());
    QCOMPARE(made->findings.absorbances.front().found.peaks.size(), std::size_t(2));
    // The bed of the file until a person chooses one.
    QVERIFY(std::abs(desk.chromatograms.bed(key).volume / mL - 5.0) < 1e-9);
    app::ChromatogramChoice choice = desk.chromatograms.choice(key);
    choice.bed.volume = 7 * mL;
    desk.chromatograms.choose(key, choice);
    QCOMPARE(desk.chromatograms.bed(key).volume, 7 * mL);
    QCOMPARE(desk.recordings.find(key)->gapCount(), std::int64_t(0));
}

void TestChromatograms::aRunWithoutTimesIsRecordedByTheFlowThatIsStated()
{
    Desk desk;
    QByteArray table = "Volume [mL],UV 280 [mAU]\n";
    for (int i = 0; i <= 400; ++i)
        table += QByteArray::number(0.1 * i) + "," + QByteArray::number(twoPeaks(0.1 * i)) + "\n";
    const std::string path = desk.write("sec.csv", table).toStdString();
    const int without = desk.recordings.add({{"file", path}}, "without");
    QTRY_VERIFY(desk.recordings.find(without)->state != app::DataRecording::State::Reading);
    QVERIFY(!desk.recordings.find(without)->recording);
    const int key = desk.recordings.add({{"file", path}, {"flow", "2 mL/min"}}, "with");
    const auto made = desk.read(key);
    QVERIFY(made->errors.empty());
    const figures::MeasuredSignal& uv = made->findings.run.curves.front();
    QVERIFY(std::abs(uv.times.back() - uv.times.front() - 1200.0) < 1e-6);
}

void TestChromatograms::belongsToAColumnOfThePlant()
{
    Desk desk;
    base::Errors errors;
    const model::Flowsheet plant = model::readPlant(support::columnPlant(), errors);
    QVERIFY(errors.empty());
    QVERIFY(desk.document.apply(plant, QStringLiteral("plant")));
    desk.document.checkNow();
    const auto beds = app::packedBedsOf(*desk.document.plant());
    QCOMPARE(beds.size(), std::size_t(1));
    QCOMPARE(beds.front().unit, std::string("column"));
    QVERIFY(std::abs(beds.front().volume / (4.7e-3 * 0.014) - 1.0) < 1e-12);
    const int key = desk.add(desk.write("run.txt", support::exportedRun(twoPeaks)));
    QTRY_VERIFY(desk.recordings.find(key)->recording);
    QCOMPARE(desk.chromatograms.bed(key).volume, 0.0);
    app::ChromatogramChoice choice;
    choice.bed.unit = "column";
    desk.chromatograms.choose(key, choice);
    QCOMPARE(desk.chromatograms.bed(key).volume, beds.front().volume);
    QCOMPARE(desk.chromatograms.bed(key).height, 0.014);
    choice.bed = {{}, 1.5 * mL, 0.1};
    desk.chromatograms.choose(key, choice);
    QCOMPARE(desk.chromatograms.bed(key).volume, 1.5 * mL);
    choice.bed = {"gone", 0.0, 0.0};
    desk.chromatograms.choose(key, choice);
    QCOMPARE(desk.chromatograms.bed(key).volume, 0.0);
}

void TestChromatograms::saysWhatStandsInTheWayAndShowsTheRest()
{
    Desk desk;
    const int key = desk.add(desk.write("run.txt", support::exportedRun(twoPeaks)));
    QTRY_VERIFY(desk.recordings.find(key)->recording);
    app::ChromatogramChoice choice;
    choice.zero = "injection:3";
    choice.uv = "UV 2_260";
    desk.chromatograms.choose(key, choice);
    const auto made = desk.read(key);
    QCOMPARE(made->errors.size(), std::size_t(2));
    QVERIFY(made->errors.front().what.text().find("1 injections") != std::string::npos);
    QVERIFY(made->errors.back().what.text().find("It has: UV 1_280") != std::string::npos);
    QVERIFY(!made->findings.run.curves.empty()); // so that another zero can be chosen
    const int full = desk.add(
        desk.write("full.txt", support::exportedRun([](double v) { return std::min(2000.0, 10.0 * twoPeaks(v)); })));
    QTRY_VERIFY(desk.recordings.find(full)->recording);
    const auto saturated = desk.read(full);
    QVERIFY(saturated->findings.absorbances.front().saturated);
    QVERIFY(!saturated->notices.empty());
    QVERIFY(saturated->notices.front().what.text().find("The detector is saturated") == 0);
}

void TestChromatograms::aProjectKeepsHowItIsLookedAt()
{
    Desk desk;
    const QString project = desk.folder.filePath("p.titer");
    QVERIFY(desk.document.newFromExample("chemostat").ok());
    QVERIFY(desk.document.createProject(project).ok());
    const int key = desk.add(desk.write("run.txt", support::exportedRun(twoPeaks)));
    QTRY_VERIFY(desk.recordings.find(key)->recording);
    app::ChromatogramChoice choice;
    choice.zero = "12 mL";
    choice.uv = "UV 1_280";
    choice.baseline = {Baseline::Kind::Window, 8 * mL};
    choice.bed = {{}, 1.5 * mL, 0.1};
    choice.absorptivity = 140.0;
    choice.pathLength = 0.002;
    choice.loaded = 5e-6;
    choice.delay = 0.2 * mL;
    desk.chromatograms.choose(key, choice);
    desk.read(key);
    QVERIFY(desk.document.closeProject().ok());
    QVERIFY(desk.document.openProject(project).ok());
    QCOMPARE(desk.recordings.list().size(), std::size_t(1));
    const int again = desk.recordings.list().front().key;
    const app::ChromatogramChoice kept = desk.chromatograms.choice(again);
    QCOMPARE(kept.zero, choice.zero);
    QCOMPARE(kept.uv, choice.uv);
    QVERIFY(kept.baseline.kind == Baseline::Kind::Window);
    QCOMPARE(kept.baseline.window, choice.baseline.window);
    QCOMPARE(kept.bed.volume, choice.bed.volume);
    QCOMPARE(kept.bed.height, choice.bed.height);
    QCOMPARE(kept.absorptivity, choice.absorptivity);
    QCOMPARE(kept.pathLength, choice.pathLength);
    QCOMPARE(kept.loaded, choice.loaded);
    QCOMPARE(kept.delay, choice.delay);
    QTRY_VERIFY(desk.recordings.find(again)->recording);
    QVERIFY(std::abs(desk.read(again)->findings.run.zero / mL - 12.0) < 1e-9);
}

TITER_TEST(TestChromatograms)

} // namespace tst_chromatograms

#include "tst_chromatograms.moc"
