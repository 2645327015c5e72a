// titer-cli fit gradients: from gradients that the engine itself ran, back to the proteins of the plant.
#include "core/reference/gradient_runs.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

namespace tst_fit_gradients {

using namespace titer;
using support::Outcome;

class TestFitGradients : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const reference::GradientRig truth{.length = 0.1}; // where the proteins part
        reference::GradientRig guess = truth;
        guess.charges = {4.0, 5.0, 5.0};
        guess.equilibria = {5e-3, 2e-3, 2e-2};
        m_guess = write("guess.plant.json", QByteArray::fromStdString(reference::gradientPlant(guess, 0.08, 4600.0)));
        for (const auto& [slope, end] : {std::pair{0.04, 7500.0}, std::pair{0.08, 4600.0}, std::pair{0.16, 2800.0}})
            m_runs << exported(truth, slope, end, QString("gradient-%1.txt").arg(slope));
    }

    void findsTheProteinsAgain()
    {
        const QString fitted = m_folder.filePath("fitted.plant.json");
        const Outcome outcome = run(QStringList{m_guess} + m_runs +
                                    QStringList{"--injection", "100 uL", "-o", fitted, "--json", "--calibration",
                                                "50 mM=5.35 mS/cm", "--calibration", "500 mM=53.5 mS/cm"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject fit = outcome.object();
        QCOMPARE(fit["format"].toString(), QString("titer.fit/1"));
        QCOMPARE(fit["step"].toString(), QString("gradients"));
        QCOMPARE(fit["unit"].toString(), QString("column"));
        QCOMPARE(fit["degrees_of_freedom"].toInt(), 3);
        const QJsonArray parameters = fit["parameters"].toArray();
        QCOMPARE(parameters.size(), 6);
        for (int i = 0; i < 3; ++i) {
            const QJsonObject charge = parameters[2 * i].toObject(), ka = parameters[2 * i + 1].toObject();
            QCOMPARE(charge["id"].toString(),
                     QString("units/column/params/binding/nu/") + reference::gradientProteins[i]);
            QVERIFY(std::abs(charge["value"].toDouble() / reference::gradientCharges[i] - 1.0) < 0.02);
            QCOMPARE(charge["verdict"].toString(), QString("identified"));
            QCOMPARE(ka["id"].toString(), QString("units/column/params/binding/ka/") + reference::gradientProteins[i]);
            QVERIFY(std::abs(ka["value"].toDouble() / reference::gradientEquilibria[i] - 1.0) < 0.25);
            QVERIFY(ka["low"].toDouble() < ka["value"].toDouble());
            QCOMPARE(fit["proteins"][i]["peaks"].toArray().size(), 3);
        }
        QCOMPARE(fit["runs"].toArray().size(), 3);
        for (const QJsonValue& each : fit["runs"].toArray()) QVERIFY(each["nrmse"].toDouble() < 0.01);
        const QByteArray text = support::contents(fitted);
        QVERIFY(text.contains("nu") && !text.contains("\"lysozyme\": 5}"));
        QCOMPARE(support::runCommandLine({"check", fitted}).status, 0);
    }

    // Of what was pumped: the curve Conc B runs ahead of the detector by the liquid of the bed.
    void takesTheSaltOfTheBuffers()
    {
        const Outcome outcome = run(QStringList{m_guess} + m_runs +
                                    QStringList{"--injection", "0.1 mL", "--buffer", "0 mM", "--buffer", "1 M"});
        QVERIFY2(outcome.status == 0, outcome.err);
        for (const char* part : {"units/column/params/binding/nu/lysozyme", "identified", "GH [mM]", "cytochrome"})
            QVERIFY2(outcome.out.contains(part), outcome.out);
    }

    // A run whose file states no flow, along a volume: the stated one gives its times.
    void takesTheFlowThatNoFileSays()
    {
        QStringList silent;
        for (const QString& path : m_runs) {
            QByteArray text = support::contents(path);
            QVERIFY(text.contains("System flow"));
            text.replace("System flow", "Pressure").replace("ml/min", "MPa");
            silent << write("silent-" + QFileInfo(path).fileName(), text);
        }
        const QStringList plant{m_guess}, loop{"--injection", "0.1 mL", "--json"};
        const Outcome told = run(plant + m_runs + calibration() + loop);
        const Outcome stated = run(plant + silent + calibration() + loop + QStringList{"--flow", "0.6 mL/min"});
        QVERIFY2(stated.status == 0, stated.err);
        for (int i = 0; i < 6; ++i) {
            const double value = stated.object()["parameters"][i]["value"].toDouble();
            QVERIFY(std::abs(value / told.object()["parameters"][i]["value"].toDouble() - 1.0) < 1e-6);
        }
        const Outcome fault = run(plant + silent + calibration() + QStringList{"--flow", "fast"});
        QCOMPARE(fault.status, 2);
        QVERIFY2(fault.err.contains("--flow"), fault.err);
    }

    // The proteins of its peaks stand in front of the run.
    void takesTheNamesOfPeaks()
    {
        QStringList runs;
        for (const QString& path : m_runs.mid(0, 2)) runs << "ribonuclease,cytochrome,lysozyme=" + path;
        const Outcome outcome = run(QStringList{m_guess} + runs + calibration());
        QVERIFY2(outcome.status == 0, outcome.err);
    }

    void saysWhatIsWrong()
    {
        const auto fault = [](const QStringList& words, int status, const char* said) {
            const Outcome outcome = run(words);
            QVERIFY2(outcome.status == status, outcome.err);
            QVERIFY2(outcome.err.contains(said), outcome.err);
        };
        const QStringList plant{m_guess};
        fault(plant + m_runs, 1, "The salt of the run is not known");
        fault(plant + calibration(), 2, "RUN");
        fault(plant + m_runs.mid(0, 1) + calibration(), 1, "One gradient cannot determine");
        fault(plant + m_runs + QStringList{"--calibration", "50 mM"}, 2, "--calibration wants SALT=CONDUCTIVITY");
        fault(plant + m_runs + QStringList{"--buffer", "50 mM"}, 2, "--buffer is given twice");
        fault(plant + m_runs + QStringList{"--map", "pH=column.out.salt"}, 1, "is not one curve of the run");
        fault(plant + QStringList{"lysozyme=" + m_runs[0]} + calibration(), 1, "Raise the threshold");
        fault(plant + QStringList{"albumin=" + m_runs[0]} + calibration(), 1, "is not a component that binds");
        fault(plant + m_runs + calibration() + QStringList{"--threshold", "2000"}, 1, "0 peaks are elsewhere");
        const QString one = exported({.length = 0.1, .loads = {0.0, 0.0, 1.0}}, 0.08, 4600.0, "one.txt");
        fault(plant + QStringList{one} + calibration(), 1, "cannot be distinguished");
        // Without an injection nothing says from where to count.
        QByteArray text = support::contents(m_runs[0]);
        text.replace("Injection", "Marker");
        const QString without = write("without.txt", text);
        fault(plant + QStringList{without} + calibration(), 1, "The run has no injection, from which retention counts");
        QCOMPARE(run(plant + QStringList{without, m_runs[1], "--zero", "1 mL"} + calibration()).status, 0);
        // A gradient too low for anything to elute.
        fault(plant + QStringList{exported({.length = 0.1}, 0.002, 500.0, "flat.txt")} + calibration(), 1,
              "No peak elutes while the salt rises");
        fault(QStringList{TITER_SOURCE_DIR "/resources/examples/capture-column.plant.json"} + m_runs + calibration(), 1,
              "binding/type");
    }

private:
    static QStringList calibration()
    {
        return {"--calibration", "50 mM=5.35 mS/cm", "--calibration", "500 mM=53.5 mS/cm"};
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName();
    }
    static Outcome run(const QStringList& words)
    {
        return support::runCommandLine(QStringList{"fit", "gradients"} + words);
    }
    QString exported(const reference::GradientRig& rig, double slope, double end, const QString& name)
    {
        base::Errors errors;
        const reference::GradientCurves curves =
            reference::gradientCurves(reference::gradientPlant(rig, slope, end), 1501, 5e-4, qPrintable(name), errors);
        if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
        return write(name, QByteArray::fromStdString(reference::gradientExport(curves, slope, qPrintable(name))));
    }

    QTemporaryDir m_folder;
    QString m_guess;
    QStringList m_runs;
};

TITER_TEST(TestFitGradients)

} // namespace tst_fit_gradients

#include "tst_fit_gradients.moc"
