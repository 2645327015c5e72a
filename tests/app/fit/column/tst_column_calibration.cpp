// A column calibrated step by step from exports of a rig whose truth is known: what comes out, what later steps take, what makes them
// stale, what a project keeps, and what is said of runs that cannot be taken.
#include "app/fit/column/column_calibration.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/column_rig.h"
#include "tests/support/test_program.h"

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
        if (!errors.empty() || !document.newPlant(plant)) qFatal("no plant");
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
    double found(Step step, const std::string& path) const
    {
        for (const CalibrationValue& value : card(step).values)
            if (value.path == path) return QLocale().toDouble(value.value);
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

private:
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
    QVERIFY2(desk.card(Step::System).state == StepState::Ready, desk.said(Step::System));
    QVERIFY(desk.ends(Step::System));
    QVERIFY2(desk.card(Step::System).state == StepState::Done, desk.said(Step::System));
    qInfo("%s", desk.said(Step::System).constData());

    calibration.addRun(Step::Packing, keys[1]);
    calibration.addRun(Step::Packing, keys[2]);
    QCOMPARE(desk.card(Step::Packing).runs[0].components, QString("acetone")); // by its name
    QVERIFY(desk.ends(Step::Packing));
    QVERIFY2(desk.card(Step::Packing).state == StepState::Done, desk.said(Step::Packing));
    qInfo("%s", desk.said(Step::Packing).constData());

    calibration.set(Step::Buffers, "calibration", "50 mM = 5.35 mS/cm; 500 mM = 53.5 mS/cm");
    calibration.set(Step::Buffers, "buffer_a", "0");
    calibration.set(Step::Buffers, "buffer_b", "1 M");
    calibration.set(Step::Buffers, "titrated", "4.441 mL; 4.46 mL; 4.42 mL");
    calibration.set(Step::Buffers, "titrant", "0.1 M");
    QVERIFY(desk.ends(Step::Buffers));
    QVERIFY2(desk.card(Step::Buffers).state == StepState::Done, desk.said(Step::Buffers));
    qInfo("%s", desk.said(Step::Buffers).constData());

    for (const int run : {3, 4, 5}) calibration.addRun(Step::Binding, keys[std::size_t(run)]);
    calibration.set(Step::Binding, "injection", "0.1 mL");
    QVERIFY(desk.ends(Step::Binding));
    QVERIFY2(desk.card(Step::Binding).state == StepState::Done, desk.said(Step::Binding));
    qInfo("%s", desk.said(Step::Binding).constData());

    for (const int run : {3, 5}) calibration.addRun(Step::Chromatograms, keys[std::size_t(run)]);
    calibration.set(Step::Chromatograms, "injection", "0.1 mL");
    QVERIFY(desk.ends(Step::Chromatograms));
    QVERIFY2(desk.card(Step::Chromatograms).state == StepState::Done, desk.said(Step::Chromatograms));
    qInfo("%s", desk.said(Step::Chromatograms).constData());

    calibration.addRun(Step::Prediction, keys[4]);
    QVERIFY(desk.ends(Step::Prediction));
    QVERIFY2(desk.card(Step::Prediction).state == StepState::Done, desk.said(Step::Prediction));
    qInfo("%s", desk.said(Step::Prediction).constData());
}

TITER_TEST(TestColumnCalibration)

} // namespace tst_column_calibration

#include "tst_column_calibration.moc"
