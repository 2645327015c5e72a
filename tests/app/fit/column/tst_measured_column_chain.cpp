// The example measured-column opens with its runs and its calibration: what comes with it is what its runs give, and none of it is
// stale. TITER_WRITE_EXAMPLE writes the calibration again.
#include "app/document/plant_files.h"
#include "app/fit/column/column_calibration.h"
#include "app/fit/column/example_calibration.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/measured_column.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_measured_column_chain {

using namespace titer;
using namespace titer::app;
using Step = CalibrationStep;

namespace {

constexpr const char* example = "measured-column";

struct Desk {
    QTemporaryDir folder;
    Document document{solve::catalogue()};
    DataRecordings recordings{document};
    Chromatograms chromatograms{document, recordings};
    ColumnCalibration calibration{document, chromatograms};

    explicit Desk(bool withCalibration)
    {
        const base::Result<model::Flowsheet> plant = examplePlant(example);
        if (!plant || !document.newPlant(*plant)) qFatal("no plant");
        if (!document.createProject(folder.filePath("column.titer"))) qFatal("no project");
        document.checkNow();
        for (const QString& path : exampleRuns(example)) {
            const int key =
                recordings.add({{"file", path.toStdString()}}, QFileInfo(path).completeBaseName().toStdString());
            if (!QTest::qWaitFor([&] { return bool(recordings.find(key)->recording); }, 20000)) qFatal("not read");
        }
        if (withCalibration) keepCalibrationsOf(example, document);
        calibration.open("column");
    }

    void add(Step step, const QStringList& names, std::initializer_list<std::pair<const char*, const char*>> settings)
    {
        for (const QString& name : names)
            for (const auto& [key, run] : calibration.runsToAdd(step))
                if (run == name) {
                    calibration.addRun(step, key);
                    break;
                }
        for (const auto& [setting, value] : settings) calibration.set(step, setting, QLatin1String(value));
    }
    bool ends(Step step)
    {
        calibration.fit(step);
        return QTest::qWaitFor([&] { return !calibration.isFitting(); }, 600000) &&
               calibration.card(step).state == StepState::Done;
    }
    QByteArray said(Step step) const
    {
        const StepCard& card = calibration.card(step);
        QStringList words{card.title, QString::number(int(card.state)), card.whyNot};
        words += card.faults + card.remarks + card.residuals;
        for (const CalibrationValue& value : card.values)
            words << QString::fromStdString(value.path) + " " + value.value + " [" + value.interval + "] " +
                         value.verdict;
        return words.join('\n').toUtf8();
    }
    const CalibrationValue* value(Step step, const std::string& path) const
    {
        for (const CalibrationValue& one : calibration.card(step).values)
            if (one.path == path) return &one;
        return nullptr;
    }
};

void addQuickSteps(Desk& desk)
{
    desk.add(Step::System, {"past-column"}, {{"injection", "100 uL"}});
    desk.add(Step::Packing, {"dextran", "acetone"}, {});
    desk.add(Step::Buffers, {},
             {{"calibration", "50 mM = 5.9 mS/cm; 500 mM = 46 mS/cm"}, {"buffer_a", "50 mM"}, {"buffer_b", "500 mM"}});
    desk.add(Step::Binding, {"gradient-10", "gradient-20", "gradient-40"}, {{"injection", "0.5 mL"}});
}

} // namespace

class TestMeasuredColumnChain : public QObject {
    Q_OBJECT

private slots:
    void isWrittenAnew()
    {
        if (qEnvironmentVariableIsEmpty("TITER_WRITE_EXAMPLE")) return;
        Desk desk(false);
        addQuickSteps(desk);
        desk.add(Step::Chromatograms, {"gradient-10", "gradient-20", "overload"}, {});
        for (const char* key : {"ka", "nu", "sigma"})
            for (const char* protein : support::measuredProteins)
                desk.calibration.choose(std::string("units/column/params/binding/") + key + "/" + protein, true);
        desk.add(Step::Prediction, {"other-flow"}, {});
        for (int step = 0; step < calibrationSteps; ++step)
            QVERIFY2(desk.ends(Step(step)), desk.said(Step(step)).constData());
        const auto text = desk.document.project()->ask(
            [](store::ProjectFile& file) { return file.setting(calibrationKey("column")); });
        QVERIFY(text && *text);
        QFile file(TITER_SOURCE_DIR "/resources/examples/measured-column/column.calibration.json");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(**text + "\n"));
    }

    // None is stale, each has its runs, and what it found is what the runs were made with.
    void opensWithItsChain()
    {
        Desk desk(true);
        QVERIFY(desk.calibration.faults().isEmpty());
        for (int step = 0; step < calibrationSteps; ++step) {
            const StepCard& card = desk.calibration.card(Step(step));
            QVERIFY2(card.state == StepState::Done, desk.said(Step(step)).constData());
            for (const CalibrationRun& run : card.runs)
                QVERIFY2(run.key != 0 && run.fault.isEmpty(), qPrintable(run.name));
        }
        const support::MeasuredColumnTruth truth;
        const auto holds = [&](Step step, const std::string& path, double exact, double within) {
            const CalibrationValue* one = desk.value(step, path);
            QVERIFY2(one, path.c_str());
            const double shown = QLocale().toDouble(one->value);
            const double found = one->unit.isEmpty() ? shown : base::fromUnit(shown, one->unit.toStdString());
            QVERIFY2(std::abs(found / exact - 1.0) < within, desk.said(step).constData());
        };
        holds(Step::System, "units/lines/params/tube_volume", truth.tubeVolume, 0.01);
        holds(Step::Packing, "units/column/params/bed_porosity", truth.bedPorosity, 0.01);
        holds(Step::Packing, "units/column/params/particle_porosity", truth.particlePorosity, 0.01);
        holds(Step::Packing, "units/column/params/axial_dispersion", truth.dispersion, 0.05);
        const std::string binding = "units/column/params/binding/";
        for (int i = 0; i < 3; ++i) {
            holds(Step::Binding, binding + "nu/" + support::measuredProteins[i], truth.charges[i], 0.05);
            holds(Step::Chromatograms, binding + "nu/" + support::measuredProteins[i], truth.charges[i], 0.01);
            holds(Step::Chromatograms, binding + "sigma/" + support::measuredProteins[i], truth.steric[i], 0.02);
        }
    }

    // The steps that take a second give the same again.
    void isWhatItsRunsGive()
    {
        Desk kept(true), made(false);
        addQuickSteps(made);
        for (const Step step : {Step::System, Step::Packing, Step::Buffers, Step::Binding}) {
            QVERIFY2(made.ends(step), made.said(step).constData());
            for (const CalibrationValue& one : made.calibration.card(step).values) {
                const CalibrationValue* other = kept.value(step, one.path);
                QVERIFY2(other, one.path.c_str());
                QCOMPARE(other->value, one.value);
                QCOMPARE(other->interval, one.interval);
            }
        }
    }
};

TITER_TEST(TestMeasuredColumnChain)

} // namespace tst_measured_column_chain

#include "tst_measured_column_chain.moc"
