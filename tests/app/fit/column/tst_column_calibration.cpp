// A column calibrated step by step from exports of a rig whose truth is known: what comes out, what later steps take, what makes them
// stale, what a project keeps, and what is said of runs that cannot be taken.
#include "app/fit/column/calibration_settings.h"
#include "app/fit/column/column_calibration.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "tests/support/chromatography_run.h"
#include "tests/support/core/column_rig.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_column_calibration {

using namespace titer;
using namespace titer::app;
using Step = CalibrationStep;

namespace {

const support::ColumnRig truth;
constexpr const char* tubePath = "units/lines/params/tube_volume";
constexpr const char* porosityPath = "units/column/params/bed_porosity";

// As somebody first guesses the rig.
support::ColumnRig guess()
{
    support::ColumnRig rig;
    rig.mixed = 0.1e-6;
    rig.tube = 0.08e-6;
    rig.bedPorosity = 0.35;
    rig.particlePorosity = 0.8;
    rig.dispersion = 4e-7;
    rig.capacity = 1000.0;
    rig.charges[0] = 4.5;
    rig.charges[1] = 5.0;
    rig.equilibria[0] = 3e-3;
    rig.equilibria[1] = 20e-3;
    return rig;
}

// Exports of the rig, each made once.
struct Exports {
    std::map<QString, QByteArray> texts;

    const QByteArray& of(const QString& name)
    {
        QByteArray& text = texts[name];
        if (!text.isEmpty()) return text;
        base::Errors errors;
        std::string made;
        if (name == "bypass")
            made = support::exportedPulse(truth, "lines.out.acetone", "bypass", errors);
        else if (name == "acetone" || name == "dextran")
            made = support::exportedPulse(truth, "column.out." + name.toStdString(), qPrintable(name), errors);
        else if (name == "flat")
            made = support::exportedGradient(truth, 0.08, 4500.0, "flat", errors);
        else if (name == "middle")
            made = support::exportedGradient(truth, 0.16, 2700.0, "middle", errors);
        else if (name == "steep")
            made = support::exportedGradient(truth, 0.32, 1700.0, "steep", errors);
        if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
        text = QByteArray::fromStdString(made);
        return text;
    }
};

struct Desk {
    QTemporaryDir folder;
    Document document{solve::catalogue()};
    DataRecordings recordings{document};
    Chromatograms chromatograms{document, recordings};
    ColumnCalibration calibration{document, chromatograms};

    explicit Desk(bool inProject = false)
    {
        base::Errors errors;
        const std::string text = support::rigPlant(guess(), support::gradientProgram(guess(), 0.3, 1500.0), 1500.0);
        const model::Flowsheet plant = model::readPlant(text, errors);
        if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
        if (!document.newPlant(plant)) qFatal("no plant");
        if (inProject && !document.createProject(project())) qFatal("no project");
        document.checkNow();
        calibration.open("column");
    }
    QString project() const { return folder.filePath("rig.titer"); }
    int add(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name + ".txt"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        file.close();
        const int key = recordings.add({{"file", file.fileName().toStdString()}}, name.toStdString());
        if (!QTest::qWaitFor([&] { return bool(recordings.find(key)->recording); }, 20000)) qFatal("not read");
        return key;
    }
    const StepCard& card(Step step) const { return calibration.card(step); }
    bool ends(Step step)
    {
        calibration.fit(step);
        return QTest::qWaitFor([&] { return !calibration.isFitting(); }, 120000);
    }
    // As it is shown [SI].
    double found(Step step, const std::string& path) const
    {
        for (const CalibrationValue& value : card(step).values)
            if (value.path == path) {
                const double shown = QLocale().toDouble(value.value);
                return value.unit.isEmpty() ? shown : base::fromUnit(shown, value.unit.toStdString());
            }
        return NAN;
    }
    // What the card says, for a failing test.
    QByteArray said(Step step) const
    {
        const StepCard& one = card(step);
        QStringList words{QString::number(int(one.state)), one.whyNot};
        words += one.faults + one.remarks + one.residuals;
        for (const CalibrationRun& run : one.runs) words << run.name + ": " + run.fault;
        for (const CalibrationValue& value : one.values)
            if (!value.value.isEmpty())
                words << value.name + " " + value.value + " [" + value.interval + "] " + value.verdict;
        for (const TakenValue& taken : one.taken)
            words << taken.name + " " + taken.value + " of " + taken.from + (taken.stale ? " stale" : "");
        return words.join('\n').toUtf8();
    }
};

const TakenValue* takenOf(const StepCard& card, const QString& name)
{
    for (const TakenValue& taken : card.taken)
        if (taken.name.contains(name, Qt::CaseInsensitive)) return &taken;
    return nullptr;
}

bool near(double value, double expected, double relative)
{
    return std::abs(value / expected - 1.0) < relative;
}

} // namespace

class TestColumnCalibration : public QObject {
    Q_OBJECT

private slots:
    void theWholeChainFindsTheRigAgain();
    void laterStepsGoStale();
    void valuesGoIntoThePlantAndBack();
    void aProjectKeepsAll();
    void assaysMoveWithTheProject();
    void damagedTextIsSaidAndStays();
    void setsStandInTheLibrary();
    void zerosOfRunsLieAtAPhase();
    void whatIsMissingIsSaid();
    void runsThatCannotBeTakenSayWhy_data();
    void runsThatCannotBeTakenSayWhy();
    void proteinsAlikeAreSaid();
    void isStopped();
    void detectorsAreCalledByTheirNames();

private:
    // Both tracers' steps on a desk.
    void packs(Desk& desk);

    Exports m_exports;
};

void TestColumnCalibration::theWholeChainFindsTheRigAgain()
{
    Desk desk(true);
    ColumnCalibration& calibration = desk.calibration;
    QCOMPARE(ColumnCalibration::columnsOf(*desk.document.plant()), std::vector<std::string>{"column"});
    for (const char* name : {"bypass", "acetone", "dextran", "flat", "middle", "steep"})
        desk.add(name, m_exports.of(name));
    QCOMPARE(calibration.runsToAdd(Step::System).size(), std::size_t(6));
    const std::vector<int> keys = desk.chromatograms.runs();

    QCOMPARE(int(desk.card(Step::System).state), int(StepState::Open));
    calibration.addRun(Step::System, keys[0]);
    QCOMPARE(calibration.runsToAdd(Step::System).size(), std::size_t(5));
    calibration.set(Step::System, "injection", "0.06 mL");
    QVERIFY2(desk.card(Step::System).state == StepState::Ready, desk.said(Step::System).constData());
    QVERIFY(desk.ends(Step::System));
    QVERIFY2(desk.card(Step::System).state == StepState::Done, desk.said(Step::System).constData());
    QVERIFY2(near(desk.found(Step::System, "units/lines/params/mixed_volume"), truth.mixed, 0.01) &&
                 near(desk.found(Step::System, tubePath), truth.tube, 0.01),
             desk.said(Step::System).constData());
    for (const CalibrationValue& value : desk.card(Step::System).values) {
        QCOMPARE(value.rank, studies::ParameterVerdict::Identified);
        QVERIFY(value.interval.contains(" to ") && value.origin.startsWith("bypass; ") && !value.inPlant);
        QVERIFY(!value.present.isEmpty() && value.change.endsWith(" %"));
        if (value.path.ends_with("/mixed_volume")) QCOMPARE(value.change, QString("−50 %")); // by writing
    }
    QCOMPARE(desk.card(Step::System).pictures.size(), std::size_t(1));
    QCOMPARE(desk.card(Step::System).pictures[0].courses.size(), std::size_t(3)); // measured, start, model

    calibration.addRun(Step::Packing, keys[1]);
    calibration.addRun(Step::Packing, keys[2]);
    QCOMPARE(desk.card(Step::Packing).runs[0].components, QString("acetone")); // by its name
    QVERIFY(desk.ends(Step::Packing));
    QVERIFY2(desk.card(Step::Packing).state == StepState::Done, desk.said(Step::Packing).constData());
    QVERIFY2(
        near(desk.found(Step::Packing, porosityPath), truth.bedPorosity, 0.01) &&
            near(desk.found(Step::Packing, "units/column/params/particle_porosity"), truth.particlePorosity, 0.01) &&
            near(desk.found(Step::Packing, "units/column/params/axial_dispersion"), truth.dispersion, 0.05),
        desk.said(Step::Packing).constData());

    calibration.set(Step::Buffers, "calibration", "50 mM = 5.35 mS/cm; 500 mM = 53.5 mS/cm");
    calibration.set(Step::Buffers, "buffer_a", "0");
    calibration.set(Step::Buffers, "buffer_b", "1 M");
    calibration.set(Step::Buffers, "titrated", "4.441 mL; 4.46 mL; 4.42 mL");
    calibration.set(Step::Buffers, "titrant", "0.1 M");
    QVERIFY(desk.ends(Step::Buffers));
    QVERIFY2(desk.card(Step::Buffers).state == StepState::Done, desk.said(Step::Buffers).constData());
    QVERIFY2(near(desk.found(Step::Buffers, "units/column/params/binding/lambda"), truth.capacity, 0.01),
             desk.said(Step::Buffers).constData());

    for (const int run : {3, 4, 5}) calibration.addRun(Step::Binding, keys[std::size_t(run)]);
    calibration.set(Step::Binding, "injection", "0.1 mL");
    QVERIFY(desk.ends(Step::Binding));
    QVERIFY2(desk.card(Step::Binding).state == StepState::Done, desk.said(Step::Binding).constData());
    const auto isBound = [&](Step step, double charge, double equilibrium) {
        for (const auto& [i, id] : {std::pair{0, "cytochrome"}, std::pair{1, "lysozyme"}})
            if (!near(desk.found(step, std::string("units/column/params/binding/nu/") + id), truth.charges[i],
                      charge) ||
                !near(desk.found(step, std::string("units/column/params/binding/ka/") + id), truth.equilibria[i],
                      equilibrium))
                return false;
        return true;
    };
    QVERIFY2(isBound(Step::Binding, 0.05, 0.25), desk.said(Step::Binding).constData());
    QCOMPARE(desk.card(Step::Binding).pictures.size(), std::size_t(4)); // the plot, and each run
    QVERIFY(desk.card(Step::Binding).pictures[0].logarithmic);
    QVERIFY(desk.card(Step::Binding).values[0].name.startsWith("Characteristic charge"));
    for (const auto& [name, from] : {std::pair{"Bed porosity", "Packing"}, std::pair{"Ionic capacity", "Buffers"},
                                     std::pair{"Tube volume", "System"}, std::pair{"Bed height", "the plant"}}) {
        const TakenValue* taken = takenOf(desk.card(Step::Binding), name);
        QVERIFY2(taken && taken->from == from && !taken->stale, name);
    }

    for (const int run : {3, 5}) calibration.addRun(Step::Chromatograms, keys[std::size_t(run)]);
    calibration.set(Step::Chromatograms, "injection", "0.1 mL");
    QVERIFY(desk.ends(Step::Chromatograms));
    QVERIFY2(desk.card(Step::Chromatograms).state == StepState::Done, desk.said(Step::Chromatograms).constData());
    QVERIFY2(isBound(Step::Chromatograms, 0.01, 0.03), desk.said(Step::Chromatograms).constData());
    QVERIFY(!desk.card(Step::Chromatograms).values.back().chosen); // what may be fitted too
    QCOMPARE(desk.card(Step::Chromatograms).pictures.size(), std::size_t(2));

    calibration.addRun(Step::Prediction, keys[4]);
    QVERIFY(desk.ends(Step::Prediction));
    QVERIFY2(desk.card(Step::Prediction).state == StepState::Done, desk.said(Step::Prediction).constData());
    const CalibrationPicture& predicted = desk.card(Step::Prediction).pictures.front();
    const QVector<double>& measured = predicted.courses.front().y;
    QCOMPARE(predicted.bandLow.size(), measured.size());
    int within = 0;
    for (int i = 0; i < measured.size(); ++i)
        within += predicted.bandLow[i] <= measured[i] && measured[i] <= predicted.bandHigh[i];
    QVERIFY2(within > 0.85 * double(measured.size()), desk.said(Step::Prediction).constData());
    // Remarks of all steps call parameters by their names.
    for (int k = 0; k < calibrationSteps; ++k)
        for (const QString& remark : desk.card(Step(k)).remarks)
            QVERIFY2(!remark.contains("units/"), qPrintable(remark));
    // The plant has none of it, then all of it, and nothing is stale for that.
    QVERIFY(near(*numberAt(desk.document.flowsheet(), porosityPath), guess().bedPorosity, 1e-9));
    for (int k = 0; k < calibrationSteps; ++k) calibration.write(Step(k));
    QVERIFY(near(*numberAt(desk.document.flowsheet(), porosityPath), truth.bedPorosity, 0.01));
    QVERIFY(
        near(*numberAt(desk.document.flowsheet(), "units/column/params/binding/nu/lysozyme"), truth.charges[1], 0.01));
    for (int k = 0; k < calibrationSteps; ++k)
        QVERIFY2(desk.card(Step(k)).state == StepState::Done, desk.said(Step(k)).constData());
    QVERIFY(calibration.keepSet("Batch 12"));
}

void TestColumnCalibration::packs(Desk& desk)
{
    desk.calibration.addRun(Step::System, desk.add("bypass", m_exports.of("bypass")));
    desk.calibration.set(Step::System, "injection", "0.06 mL");
    QVERIFY(desk.ends(Step::System));
    for (const char* name : {"acetone", "dextran"})
        desk.calibration.addRun(Step::Packing, desk.add(name, m_exports.of(name)));
    QVERIFY(desk.ends(Step::Packing));
    QVERIFY2(desk.card(Step::Packing).state == StepState::Done, desk.said(Step::Packing).constData());
}

void TestColumnCalibration::laterStepsGoStale()
{
    Desk desk;
    packs(desk);
    const double porosity = desk.found(Step::Packing, porosityPath);
    // What it took is that of the step before, which the plant does not have yet.
    const TakenValue* tube = takenOf(desk.card(Step::Packing), "Tube volume");
    QVERIFY2(tube, desk.said(Step::Packing).constData());
    QCOMPARE(tube->from, QString("System"));
    QVERIFY(!tube->stale);
    QVERIFY(near(*numberAt(desk.document.flowsheet(), tubePath), guess().tube, 1e-9));
    // The step before is repeated with another injection: other volumes.
    desk.calibration.set(Step::System, "injection", "0.03 mL");
    QCOMPARE(int(desk.card(Step::System).state), int(StepState::Stale));
    QCOMPARE(int(desk.card(Step::Packing).state), int(StepState::Stale)); // since that is
    QVERIFY(desk.ends(Step::System));
    QCOMPARE(int(desk.card(Step::System).state), int(StepState::Done));
    QCOMPARE(int(desk.card(Step::Packing).state), int(StepState::Stale));
    QVERIFY(takenOf(desk.card(Step::Packing), "Tube volume")->stale);
    QVERIFY(near(desk.found(Step::Packing, porosityPath), porosity, 1e-12)); // it stays until it is repeated
    desk.calibration.set(Step::System, "injection", "0.06 mL");
    // While it is on its way nobody knows whether what the later step took holds.
    desk.calibration.fit(Step::System);
    QVERIFY(desk.calibration.isFitting());
    QCOMPARE(int(desk.card(Step::Packing).state), int(StepState::Waiting));
    QVERIFY(QTest::qWaitFor([&] { return !desk.calibration.isFitting(); }, 120000));
    QVERIFY2(desk.card(Step::Packing).state == StepState::Done, desk.said(Step::Packing).constData()); // as it was
    // Of the plant: another length.
    model::Flowsheet longer = desk.document.flowsheet();
    QVERIFY(model::setAtPath(longer, "units/column/params/length", base::Json(0.06)).ok());
    QVERIFY(desk.document.apply(longer, QStringLiteral("longer")));
    desk.document.checkNow();
    QTRY_VERIFY2(desk.card(Step::Packing).state == StepState::Stale, desk.said(Step::Packing).constData());
    const TakenValue* height = takenOf(desk.card(Step::Packing), "Bed height");
    QVERIFY2(height && height->stale, desk.said(Step::Packing).constData());
    QCOMPARE(int(desk.card(Step::System).state), int(StepState::Done));
    desk.document.undoStack()->undo();
    desk.document.checkNow();
    QTRY_VERIFY2(desk.card(Step::Packing).state == StepState::Done, desk.said(Step::Packing).constData());
    // Where it found a value, somebody writes another one.
    model::Flowsheet other = desk.document.flowsheet();
    QVERIFY(model::setAtPath(other, porosityPath, base::Json(0.5)).ok());
    QVERIFY(desk.document.apply(other, QStringLiteral("other")));
    desk.document.checkNow();
    QTRY_VERIFY2(desk.card(Step::Packing).state == StepState::Stale, desk.said(Step::Packing).constData());
    QVERIFY(desk.card(Step::Packing).remarks.join(' ').contains("has been changed in the plant since"));
}

void TestColumnCalibration::valuesGoIntoThePlantAndBack()
{
    Desk desk;
    packs(desk);
    QVERIFY(desk.card(Step::System).canWrite && desk.card(Step::Packing).canWrite);
    // What a step took of one that was not written, or undone, is not the plant's.
    const auto isAbsent = [&] {
        const TakenValue* tube = takenOf(desk.card(Step::Packing), "Tube volume");
        const bool said = desk.card(Step::Packing).remarks.join(' ').contains("values of earlier steps that the plant");
        return said && tube && tube->present == "80 µL";
    };
    QVERIFY2(isAbsent(), desk.said(Step::Packing).constData());
    const int before = desk.document.undoStack()->count();
    desk.calibration.write(Step::System);
    QVERIFY2(!isAbsent() && takenOf(desk.card(Step::Packing), "Tube volume")->present.isEmpty(),
             desk.said(Step::Packing).constData());
    desk.document.undoStack()->undo();
    desk.document.checkNow();
    QTRY_VERIFY2(isAbsent(), desk.said(Step::Packing).constData());
    desk.calibration.write(Step::System);
    desk.calibration.write(Step::Packing);
    QCOMPARE(desk.document.undoStack()->count(), before + 2);
    const model::Flowsheet& plant = desk.document.flowsheet();
    QVERIFY(near(*numberAt(plant, tubePath), truth.tube, 0.02));
    QVERIFY(near(*numberAt(plant, porosityPath), truth.bedPorosity, 0.01));
    const std::string note = plant.unit("column")->note;
    QVERIFY2(note.find("Packing") != std::string::npos && note.find("dextran") != std::string::npos, note.c_str());
    QVERIFY(!desk.card(Step::System).canWrite && !desk.card(Step::Packing).canWrite);
    for (const CalibrationValue& value : desk.card(Step::Packing).values) {
        QVERIFY(value.inPlant && value.change.isEmpty());
        QCOMPARE(value.present, value.value);
    }
    // It is what the step took already: nothing is stale.
    QVERIFY2(desk.card(Step::Packing).state == StepState::Done, desk.said(Step::Packing).constData());
    desk.document.undoStack()->undo();
    desk.document.undoStack()->undo();
    desk.document.checkNow();
    QTRY_VERIFY(desk.card(Step::Packing).canWrite);
    QVERIFY2(desk.card(Step::Packing).state == StepState::Done, desk.said(Step::Packing).constData());
    QVERIFY(desk.document.flowsheet().unit("column")->note.empty());
    desk.calibration.clear(Step::Packing);
    QVERIFY(desk.card(Step::Packing).values.empty());
    QCOMPARE(int(desk.card(Step::Packing).state), int(StepState::Ready));
}

void TestColumnCalibration::aProjectKeepsAll()
{
    Desk desk(true);
    packs(desk);
    desk.calibration.set(Step::Buffers, "calibration", "50 mM = 5,35 mS/cm; 500 mM = 53.5 mS/cm");
    desk.calibration.set(Step::Buffers, "titrated", "4.44 mL; 4.46 mL");
    desk.calibration.set(Step::Buffers, "titrant", "0.1 M");
    QVERIFY(desk.ends(Step::Buffers));
    QVERIFY2(desk.card(Step::Buffers).state == StepState::Done, desk.said(Step::Buffers).constData());
    const StepCard system = desk.card(Step::System), packing = desk.card(Step::Packing),
                   buffers = desk.card(Step::Buffers);
    QVERIFY(desk.document.closeProject().ok());
    QVERIFY(desk.document.openProject(desk.project()).ok());
    desk.calibration.open("column");
    QVERIFY(desk.calibration.faults().isEmpty());
    QTRY_VERIFY2(desk.card(Step::Packing).runs.size() == 2 && desk.card(Step::Packing).runs[1].curves.size() > 1,
                 desk.said(Step::Packing).constData());
    for (const StepCard* then : {&system, &packing, &buffers}) {
        const StepCard& now = desk.card(then->step);
        QVERIFY2(now.state == StepState::Done, desk.said(then->step).constData());
        QCOMPARE(now.values.size(), then->values.size());
        for (std::size_t i = 0; i < now.values.size(); ++i) {
            QCOMPARE(now.values[i].value, then->values[i].value);
            QCOMPARE(now.values[i].interval, then->values[i].interval);
            QCOMPARE(now.values[i].verdict, then->values[i].verdict);
            QCOMPARE(now.values[i].origin, then->values[i].origin);
        }
        QCOMPARE(now.pictures.size(), then->pictures.size());
        for (std::size_t i = 0; i < now.pictures.size(); ++i) {
            QCOMPARE(now.pictures[i].title, then->pictures[i].title);
            QCOMPARE(now.pictures[i].courses.size(), then->pictures[i].courses.size());
            QCOMPARE(now.pictures[i].courses.back().y, then->pictures[i].courses.back().y);
        }
        QCOMPARE(now.taken.size(), then->taken.size());
        QCOMPARE(now.residuals, then->residuals);
        QCOMPARE(now.settings.size(), then->settings.size());
        for (std::size_t i = 0; i < now.settings.size(); ++i) QCOMPARE(now.settings[i].value, then->settings[i].value);
        QCOMPARE(now.runs.size(), then->runs.size());
    }
    QCOMPARE(desk.card(Step::Packing).runs[1].components, QString("dextran"));
    QVERIFY(desk.card(Step::Packing).runs[1].fault.isEmpty());
}

void TestColumnCalibration::assaysMoveWithTheProject()
{
    Desk desk;
    QDir folder(desk.folder.path());
    QVERIFY(folder.mkdir("here") && folder.mkdir("outside"));
    const auto write = [&](const QString& name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("fraction,lysozyme\n") > 0;
    };
    QVERIFY(write("here/inside.csv") && write("outside/other.csv"));
    for (const char* name : {"steep", "flat"})
        desk.calibration.addRun(Step::Chromatograms, desk.add(name, m_exports.of("steep")));
    const auto assays = [&](int run) { return desk.card(Step::Chromatograms).runs[std::size_t(run)].assays; };
    const auto choose = [&](int run, const QString& path) {
        CalibrationRun with = desk.card(Step::Chromatograms).runs[std::size_t(run)];
        with.assays = path;
        desk.calibration.setRun(Step::Chromatograms, run, with);
    };
    choose(0, folder.filePath("here/inside.csv")); // before there is a project
    QVERIFY(desk.document.createProject(folder.filePath("here/rig.titer")));
    choose(1, folder.filePath("outside/other.csv"));
    const std::string kept = **desk.document.project()->ask(
        [](store::ProjectFile& file) { return file.setting("column_calibration/column"); });
    QVERIFY2(kept.find("\"assays\": \"inside.csv\"") != std::string::npos, kept.c_str());
    QCOMPARE(assays(0), folder.filePath("here/inside.csv"));
    QVERIFY(desk.document.closeProject().ok());
    QVERIFY(folder.rename("here", "there"));
    QVERIFY(desk.document.openProject(folder.filePath("there/rig.titer")).ok());
    desk.calibration.open("column");
    for (const DataRecording& recording : desk.recordings.list()) desk.recordings.readAgain(recording.key);
    QTRY_COMPARE(desk.chromatograms.runs().size(), std::size_t(2));
    desk.document.checkNow();
    QCOMPARE(assays(0), folder.filePath("there/inside.csv"));
    QCOMPARE(assays(1), folder.filePath("outside/other.csv"));
    // Another project than that for which it was chosen: whoever made it shall not have files read that nobody chose.
    QVERIFY2(desk.card(Step::Chromatograms).runs[1].fault.contains("outside the project's folder"),
             desk.said(Step::Chromatograms).constData());
    QVERIFY(desk.card(Step::Chromatograms).runs[0].fault.isEmpty());
    choose(1, {});
    choose(1, folder.filePath("outside/other.csv"));
    QVERIFY(desk.card(Step::Chromatograms).runs[1].fault.isEmpty());
}

void TestColumnCalibration::damagedTextIsSaidAndStays()
{
    Desk desk(true);
    desk.calibration.addRun(Step::System, desk.add("bypass", m_exports.of("bypass")));
    const auto setting = [&](const char* key) {
        return *desk.document.project()->ask([key](store::ProjectFile& file) { return file.setting(key); });
    };
    const std::string kept = *setting("column_calibration/column");
    const std::string damaged = kept.substr(0, kept.size() / 2);
    desk.document.project()->ask(
        [&](store::ProjectFile& file) { return file.setSetting("column_calibration/column", damaged).ok(); });
    desk.calibration.close();
    desk.calibration.open("column");
    QCOMPARE(desk.calibration.faults().size(), 1);
    QVERIFY2(desk.calibration.faults().front().contains("cannot be read"),
             qPrintable(desk.calibration.faults().front()));
    QVERIFY(desk.card(Step::System).runs.empty());
    QCOMPARE(*setting("column_calibration/column"), damaged); // looking at it loses nothing
    desk.calibration.set(Step::System, "injection", "0.1 mL");
    QCOMPARE(*setting("column_calibration_unread/column"), damaged);
    desk.calibration.close();
    desk.calibration.open("column");
    QVERIFY(desk.calibration.faults().isEmpty());
    // Each part that is missing or of another kind is a sentence.
    for (const char* part : {"\"chosen\": true", "\"settings\"", "\"packing\"", "\"titer.column_calibration/1\""}) {
        std::string text = kept;
        const std::size_t at = text.find(part);
        QVERIFY2(at != std::string::npos, part);
        text.replace(at, std::string(part).size(), part[1] == 'c' ? "\"chosen\": 1" : "\"other\"");
        QVERIFY2(!readCalibration(text).ok(), part);
    }
    QVERIFY(readCalibration(kept).ok());
}

void TestColumnCalibration::setsStandInTheLibrary()
{
    Desk desk(true);
    QVERIFY(!desk.calibration.canKeepSet());
    packs(desk);
    QVERIFY(desk.calibration.keepSet("Batch 12"));
    QVERIFY(!desk.calibration.keepSet("  "));
    QCOMPARE(desk.calibration.sets(), QStringList{"Batch 12"});
    QVERIFY(desk.calibration.keepSet("Batch 12")); // in its place
    QCOMPARE(desk.calibration.sets(), QStringList{"Batch 12"});
    QVERIFY(desk.document.closeProject().ok());
    QVERIFY(desk.document.openProject(desk.project()).ok());
    desk.calibration.open("column");
    QCOMPARE(desk.calibration.sets(), QStringList{"Batch 12"});
    const int before = desk.document.undoStack()->count();
    desk.calibration.useSet("Batch 12");
    QCOMPARE(desk.document.undoStack()->count(), before + 1);
    QVERIFY(near(*numberAt(desk.document.flowsheet(), tubePath), truth.tube, 0.02));
    QVERIFY(near(*numberAt(desk.document.flowsheet(), porosityPath), truth.bedPorosity, 0.01));
    QVERIFY(desk.document.flowsheet().unit("column")->note.find("Batch 12") != std::string::npos);
    const auto trail = *desk.document.project()->ask([](store::ProjectFile& file) { return file.auditTrail(); });
    QVERIFY(std::ranges::any_of(trail, [](const auto& entry) { return entry.change.what == "parameter_set_added"; }));
    desk.calibration.removeSet("Batch 12");
    QVERIFY(desk.calibration.sets().isEmpty());
}

// Where the plant keeps its own program, the zeros of runs may lie at a phase of it.
void TestColumnCalibration::zerosOfRunsLieAtAPhase()
{
    Desk desk;
    model::Flowsheet plant = desk.document.flowsheet();
    model::PhaseEntry load;
    load.id = "load";
    load.unit = "column";
    plant.phases.push_back(load);
    CalibrationRecord record;
    std::map<std::string, std::string>& typed = record[std::size_t(Step::Chromatograms)].settings;
    const auto offered = [&]() -> std::optional<CalibrationSetting> {
        for (const CalibrationSetting& setting : settingsOf(record, Step::Chromatograms, plant))
            if (setting.id == "align") return setting;
        return std::nullopt;
    };
    typed["align"] = "phase=load";
    typed["inlet"] = "none";
    QVERIFY(offered() && offered()->value == "phase=load" && offered()->choices.size() == 2);
    for (const Step step : {Step::Chromatograms, Step::Prediction}) {
        const twin::AlignRule rule = readStepSettings(record, step, plant).align;
        QVERIFY(rule.by == twin::AlignRule::By::Phase && rule.phase == "load");
    }
    typed.erase("inlet"); // the first that has a program has that of each run
    QVERIFY(!offered());
    QVERIFY(readStepSettings(record, Step::Chromatograms, plant).align.by == twin::AlignRule::By::Clock);
}

void TestColumnCalibration::whatIsMissingIsSaid()
{
    Desk desk;
    ColumnCalibration& calibration = desk.calibration;
    const auto missing = [&](Step step) { return desk.card(step).whyNot; };
    QVERIFY(missing(Step::System).contains("Add a run"));
    const int key = desk.add("bypass", m_exports.of("bypass"));
    calibration.addRun(Step::System, key);
    QVERIFY(missing(Step::System).contains("injected volume"));
    calibration.fit(Step::System);
    QVERIFY(!calibration.isFitting());
    calibration.set(Step::System, "injection", "-1 mL");
    QVERIFY(missing(Step::System).contains("not above 0"));
    QCOMPARE(desk.card(Step::System).settings[1].fault, missing(Step::System));
    calibration.set(Step::System, "injection", "60 uL");
    QVERIFY(missing(Step::System).isEmpty());
    CalibrationRun run = desk.card(Step::System).runs[0];
    run.chosen = false;
    calibration.setRun(Step::System, 0, run);
    QVERIFY(missing(Step::System).contains("Choose a run"));
    QVERIFY(missing(Step::Buffers).contains("calibration"));
    calibration.set(Step::Buffers, "calibration", "50 mM; 500 mM");
    QVERIFY(missing(Step::Buffers).contains("not a point of a calibration"));
    calibration.set(Step::Buffers, "calibration", "50 mM = 5.9 mS/cm");
    QVERIFY(!missing(Step::Buffers).isEmpty());
    calibration.set(Step::Buffers, "calibration", "");
    calibration.set(Step::Buffers, "buffer_a", "50 mM");
    QVERIFY(missing(Step::Buffers).contains("both buffers"));
    calibration.set(Step::Buffers, "buffer_a", "");
    calibration.addRun(Step::Binding, key);
    QVERIFY(missing(Step::Binding).contains("step Buffers"));
    calibration.addRun(Step::Chromatograms, key);
    QVERIFY(missing(Step::Chromatograms).contains("Choose a parameter"));
    calibration.choose(porosityPath, true);
    QVERIFY2(missing(Step::Chromatograms).isEmpty(), qPrintable(missing(Step::Chromatograms)));
    QCOMPARE(QString::fromStdString(desk.card(Step::Chromatograms).values[0].path), QString(porosityPath));
    calibration.setBounds(porosityPath, "0.6", "0.9");
    QVERIFY(missing(Step::Chromatograms).contains("the bounds must enclose"));
    QVERIFY(!desk.card(Step::Chromatograms).values[0].fault.isEmpty());
    calibration.addRun(Step::Prediction, key);
    QVERIFY(desk.card(Step::Prediction).runs[0].fault.contains("among those that are fitted"));
    calibration.removeRun(Step::Chromatograms, 0);
    QVERIFY(missing(Step::Prediction).contains("Fit whole chromatograms first"));
    desk.recordings.remove(key);
    QTRY_VERIFY(desk.card(Step::Binding).runs[0].fault.contains("no longer in the project"));
}

void TestColumnCalibration::runsThatCannotBeTakenSayWhy_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("said");
    QTest::newRow("no injection") << int(Step::System) << "no injection"
                                  << "The run has no injection";
    QTest::newRow("saturated") << int(Step::System) << "saturated"
                               << "The detector is saturated";
    QTest::newRow("no pulse") << int(Step::System) << "flat"
                              << "exceeds the noise";
    QTest::newRow("another curve") << int(Step::System) << "another curve"
                                   << "is not one curve of the run";
    QTest::newRow("no tracer") << int(Step::Packing) << "no tracer"
                               << "Name the tracer of the run";
    QTest::newRow("binds") << int(Step::Packing) << "binds"
                           << "“lysozyme” binds in this column";
    QTest::newRow("another column") << int(Step::Packing) << "another column"
                                    << "belongs to the column";
    QTest::newRow("elutes nothing") << int(Step::Binding) << "elutes nothing"
                                    << "No peak elutes while the salt rises";
    QTest::newRow("no conductivity") << int(Step::Binding) << "no conductivity"
                                     << "The run has no conductivity";
}

void TestColumnCalibration::runsThatCannotBeTakenSayWhy()
{
    QFETCH(const int, step);
    QFETCH(const QString, run);
    QFETCH(const QString, said);
    Desk desk;
    ColumnCalibration& calibration = desk.calibration;
    QByteArray text = step == int(Step::Binding) ? m_exports.of("steep") : m_exports.of("bypass");
    base::Errors errors;
    CalibrationRun asked;
    ChromatogramChoice choice;
    if (run == "no injection")
        text.replace("Injection", "Marker");
    else if (run == "flat")
        text = support::exportedRun([random = base::Random(3, "flat")](double) mutable { return random.normal(); });
    else if (run == "saturated")
        text = support::exportedRun([](double v) { return std::min(1000.0, 3000.0 * support::bell(v, 12.0, 1.0)); });
    else if (run == "another curve")
        asked.curve = "UV 2_254";
    else if (run == "binds")
        asked.components = "lysozyme";
    else if (run == "another column")
        choice.bed.unit = "other";
    else if (run == "elutes nothing")
        text = QByteArray::fromStdString(support::exportedGradient(truth, 0.002, 500.0, "nothing", errors));
    else if (run == "no conductivity")
        text.replace("mS/cm", "nothing");
    const int key = desk.add("run", text);
    desk.chromatograms.choose(key, choice);
    calibration.addRun(Step(step), key);
    asked.components =
        asked.components.isEmpty() && run != "no tracer" && step == int(Step::Packing) ? "acetone" : asked.components;
    calibration.setRun(Step(step), 0, asked);
    calibration.set(Step(step), "injection", "0.06 mL");
    calibration.set(Step::Buffers, "calibration", "50 mM = 5.35 mS/cm; 500 mM = 53.5 mS/cm");
    QVERIFY(desk.ends(Step(step)));
    QVERIFY2(desk.card(Step(step)).runs[0].fault.contains(said), desk.said(Step(step)).constData());
    QVERIFY(desk.card(Step(step)).state != StepState::Done && desk.card(Step(step)).values.empty());
    // With another run in its place the step goes on.
    asked.chosen = false;
    calibration.setRun(Step(step), 0, asked);
    QVERIFY(desk.card(Step(step)).state != StepState::Failed);
}

// Of the parts of one curve that move alike the fit says that they cannot be distinguished, and under one peak there are not two.
void TestColumnCalibration::proteinsAlikeAreSaid()
{
    Desk desk;
    support::ColumnRig rig;
    for (int i = 0; i < 2; ++i) {
        rig.charges[i] = 4.7;
        rig.equilibria[i] = 35.5e-3;
    }
    base::Errors errors;
    for (const auto& [slope, end] : {std::pair{0.16, 2700.0}, std::pair{0.32, 1700.0}}) {
        const QString name = QString("gradient %1").arg(slope);
        const std::string text = support::exportedGradient(rig, slope, end, qPrintable(name), errors);
        desk.calibration.addRun(Step::Binding, desk.add(name, QByteArray::fromStdString(text)));
    }
    desk.calibration.set(Step::Buffers, "calibration", "50 mM = 5.35 mS/cm; 500 mM = 53.5 mS/cm");
    QVERIFY(desk.ends(Step::Binding));
    for (const CalibrationRun& run : desk.card(Step::Binding).runs)
        QVERIFY2(run.fault.contains("cannot be distinguished"), desk.said(Step::Binding).constData());
    QCOMPARE(int(desk.card(Step::Binding).state), int(StepState::Failed));
}

void TestColumnCalibration::isStopped()
{
    Desk desk;
    ColumnCalibration& calibration = desk.calibration;
    calibration.addRun(Step::Chromatograms, desk.add("steep", m_exports.of("steep")));
    calibration.set(Step::Chromatograms, "tolerance", "normal");
    calibration.set(Step::Chromatograms, "starts", "50");
    for (const char* path : {"units/column/params/binding/nu/lysozyme", "units/column/params/binding/ka/lysozyme"})
        calibration.choose(path, true);
    int moved = 0;
    connect(&calibration, &ColumnCalibration::moved, this, [&] { ++moved; });
    calibration.fit(Step::Chromatograms);
    QVERIFY2(calibration.isFitting(), desk.said(Step::Chromatograms).constData());
    QCOMPARE(int(desk.card(Step::Chromatograms).state), int(StepState::Fitting));
    QVERIFY(
        QTest::qWaitFor([&] { return desk.card(Step::Chromatograms).progress.contains("runs of the plant"); }, 60000));
    QVERIFY(!desk.card(Step::Chromatograms).pictures.empty() && moved > 0);
    calibration.stop();
    QVERIFY(QTest::qWaitFor([&] { return !calibration.isFitting(); }, 60000));
    // Nothing has failed, whether there were values or not, and so a project keeps it.
    const StepCard& stopped = desk.card(Step::Chromatograms);
    QVERIFY2(stopped.state == StepState::Stopped, desk.said(Step::Chromatograms).constData());
    QVERIFY2(stopped.faults.isEmpty(), desk.said(Step::Chromatograms).constData());
    QCOMPARE(stopped.remarks.filter("was stopped").size(), 1);
    QVERIFY(!stopped.canWrite);
    CalibrationRecord kept;
    FoundStep& found = kept[std::size_t(Step::Chromatograms)].found.emplace();
    found.converged = false;
    found.stopped = true;
    const base::Result<CalibrationRecord> read = readCalibration(calibrationText(kept));
    QVERIFY(read && (*read)[std::size_t(Step::Chromatograms)].found->stopped);
    // Closed while it fits.
    calibration.fit(Step::Chromatograms);
    QVERIFY(calibration.isFitting());
    calibration.close();
    QVERIFY(!calibration.isFitting() && calibration.unit().empty());
}

// What a fit says of a detector stands at the run and the tag; a person reads the names of the plant.
void TestColumnCalibration::detectorsAreCalledByTheirNames()
{
    Desk desk;
    model::Flowsheet plant = desk.document.flowsheet();
    for (model::UnitEntry& unit : plant.units)
        if (unit.id == "column") unit.label = "SP Sepharose";
    CalibrationRecord record;
    FoundStep found;
    found.remarks = {{"gradient: column.uv", base::say("The residual is large.")},
                     {"gradient: UV 1_280", base::say("Saturated.")}};
    found.pictures = {{FoundPicture::Kind::Chromatogram, "gradient: column.uv", "mL", "mAU"}};
    record[std::size_t(Step::Chromatograms)].found = found;
    const std::array<StepTrouble, calibrationSteps> troubles;
    const std::string column = "column", project;
    const StepProgress progress;
    const auto cards = makeCards({plant, desk.document.catalogue(), true, column, record, troubles, desk.chromatograms,
                                  std::nullopt, progress, project});
    const StepCard& card = cards[std::size_t(Step::Chromatograms)];
    const QString said = card.remarks.join(u'\n');
    QVERIFY2(said.contains("gradient: SP Sepharose, UV 280 nm: The residual is large."), qPrintable(said));
    QVERIFY2(said.contains("gradient: UV 1_280: Saturated."), qPrintable(said));
    QCOMPARE(card.pictures.front().title, QString("gradient: SP Sepharose, UV 280 nm"));
}

TITER_TEST(TestColumnCalibration)

} // namespace tst_column_calibration

#include "tst_column_calibration.moc"
