// The example measured-column by the commands of the manual's page on columns: from pulses to a prediction, each from the plant of
// the one before, and at the end, for long, all values of the binding together. The values that its runs were made with (tests/support/core/measured_column.h) are found again.
#include "tests/support/command_line.h"
#include "tests/support/core/measured_column.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

namespace tst_fit_measured_column {

using namespace titer;
using support::Outcome;

const QStringList proteins{"ribonuclease", "cytochrome", "lysozyme"};

class TestFitMeasuredColumn : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Outcome made = support::runCommandLine({"new", "measured-column", "-o", file("measured.plant.json")});
        QVERIFY2(made.status == 0, made.err);
        QCOMPARE(QDir(m_folder.path()).entryList({"*.txt"}).size(), 8);
    }

    void findsTheSystem()
    {
        const QJsonObject fit = fitted({"system", file("measured.plant.json"), file("past-column.txt"), "--injection",
                                        "100 uL", "-o", file("system.plant.json")});
        keep(fit, "system.json");
        holds(fit, "mixed_volume", m_truth.mixedVolume, 0.01);
        holds(fit, "tube_volume", m_truth.tubeVolume, 0.01);
    }

    void findsThePacking()
    {
        const QJsonObject fit = fitted({"packing", file("system.plant.json"), "dextran=" + file("dextran.txt"),
                                        "acetone=" + file("acetone.txt"), "--injection", "100 uL", "-o",
                                        file("packing.plant.json"), "--earlier", file("system.json")});
        keep(fit, "packing.json");
        QCOMPARE(fit["taken"].toArray().size(), 2);
        for (const QJsonValue& one : fit["parameters"].toArray()) QVERIFY(one["taken_error"].toDouble() > 0.0);
        holds(fit, "bed_porosity", m_truth.bedPorosity, 0.01);
        holds(fit, "particle_porosity", m_truth.particlePorosity, 0.01);
        holds(fit, "axial_dispersion", m_truth.dispersion, 0.05);
    }

    // As CADET-Process states for such beds: charge within 5 %, here equilibrium within 25 %.
    void findsChargesAndEquilibria()
    {
        const QJsonObject fit =
            fitted(QStringList{"gradients", file("packing.plant.json")} + gradients() +
                   QStringList{"--injection", "0.5 mL", "--calibration", "50 mM=5.9 mS/cm", "--calibration",
                               "500 mM=46 mS/cm", "-o", file("binding.plant.json"), "--earlier", file("system.json"),
                               "--earlier", file("packing.json")});
        keep(fit, "gradients.json");
        QCOMPARE(fit["taken"].toArray().size(), 5);
        for (const QJsonValue& one : fit["parameters"].toArray()) QVERIFY(one["taken_error"].toDouble() > 0.0);
        for (int i = 0; i < 3; ++i) {
            holds(fit, "nu/" + proteins[i], m_truth.charges[i], 0.05);
            holds(fit, "ka/" + proteins[i], m_truth.equilibria[i], 0.25);
        }
    }

    // From the overload, and a run that was not fitted. Charges and equilibria are those of the gradients, which are up to 5 and 25 %
    // off, so that the steric factors are too, by many of the standard errors that take them as known. How well the earlier fits
    // know what is taken is most of the error then; what Yamamoto's approximation is off by itself is in no interval.
    void findsStericFactorsAndPredictsAnotherFlow()
    {
        QStringList words =
            QStringList{file("binding.plant.json"), file("overload.txt"), "-o", file("steric.plant.json")} +
            predicting({"sigma"});
        QStringList without = words;
        for (const char* step : {"system", "packing", "gradients"})
            words << "--earlier" << file((QByteArray(step) + ".json").constData());
        const QJsonObject fit = fitted(words);
        // From what was found, so that it takes a few runs.
        without.replace(0, file("steric.plant.json"));
        without.replace(without.indexOf("-o") + 1, file("alone.plant.json"));
        const QJsonObject alone = fitted(without);
        QVERIFY(fit["taken"].toArray().contains("units/column/params/binding/nu/cytochrome"));
        QVERIFY(fit["taken"].toArray().contains("units/lines/params/tube_volume"));
        double farthest = 0.0; // [standard errors]
        for (int i = 0; i < 3; ++i) {
            const QJsonObject told = fit["parameters"][i].toObject(), untold = alone["parameters"][i].toObject();
            const double off = std::abs(told["value"].toDouble() - m_truth.steric[i]);
            const double own = told["std_error"].toDouble(), taken = told["taken_error"].toDouble();
            farthest = std::max(farthest, off / own);
            QVERIFY2(taken > own, QJsonDocument(told).toJson().constData());
            QVERIFY(told["high"].toDouble() - told["low"].toDouble() >
                    1.4 * (untold["high"].toDouble() - untold["low"].toDouble()));
            QVERIFY(std::abs(own / untold["std_error"].toDouble() - 1.0) < 0.01);
            QVERIFY(!untold.contains("taken_error"));
        }
        QVERIFY2(farthest > 10.0, qPrintable(QString::number(farthest)));
        QCOMPARE(fit["step"].toString(), QString("chromatograms"));
        for (int i = 0; i < 3; ++i) holds(fit, "sigma/" + proteins[i], m_truth.steric[i], 0.08);
        QVERIFY(fit["experiments"][0]["nrmse"].toDouble() < 0.02);
        const QJsonObject prediction = fit["predictions"][0].toObject();
        QVERIFY2(prediction["nrmse"].toDouble() < 0.05, qPrintable(QString::number(prediction["nrmse"].toDouble())));
        QCOMPARE(support::runCommandLine({"check", file("steric.plant.json")}).status, 0);
    }

    // From the steric factors, as the manual's page ends.
    void findsAllValuesTogether()
    {
        const QJsonObject fit =
            fitted(QStringList{file("steric.plant.json"), file("gradient-10.txt"), file("gradient-20.txt"),
                               file("overload.txt"), "-o", file("calibrated.plant.json")} +
                   predicting({"ka", "nu", "sigma"}));
        QCOMPARE(fit["parameters"].toArray().size(), 9);
        for (int i = 0; i < 3; ++i) {
            isNear(found(fit, "ka/" + proteins[i]), m_truth.equilibria[i], 0.05);
            isNear(found(fit, "nu/" + proteins[i]), m_truth.charges[i], 0.05);
            isNear(found(fit, "sigma/" + proteins[i]), m_truth.steric[i], 0.05);
        }
        for (const QJsonValue& one : fit["experiments"].toArray())
            QVERIFY2(one["nrmse"].toDouble() < 0.01, qPrintable(QString::number(one["nrmse"].toDouble())));
        const double predicted = fit["predictions"][0]["nrmse"].toDouble();
        QVERIFY2(predicted < 0.01, qPrintable(QString::number(predicted)));
    }

private:
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QStringList gradients() const
    {
        return {file("gradient-10.txt"), file("gradient-20.txt"), file("gradient-40.txt")};
    }
    // What is fitted of the binding of each protein, and the run that is predicted.
    QStringList predicting(const QStringList& kinds) const
    {
        QStringList words{"--inlet",     "feed",    "--buffer",    "50 mM",
                          "--buffer",    "500 mM",  "--predict",   file("other-flow.txt"),
                          "--tolerance", "preview", "--parameters"};
        for (const QString& kind : kinds)
            for (const QString& protein : proteins)
                words << QStringLiteral("units/column/params/binding/%1/%2").arg(kind, protein);
        return words;
    }
    static QJsonObject fitted(const QStringList& words)
    {
        const Outcome outcome = support::runCommandLine(QStringList{"fit"} + words + QStringList{"--json"});
        if (outcome.status != 0) qWarning("%s", outcome.err.constData());
        return outcome.object();
    }
    // What a step printed, for a later one.
    void keep(const QJsonObject& fit, const char* name)
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(fit).toJson()) > 0);
    }
    static QJsonObject found(const QJsonObject& fit, const QString& key)
    {
        for (const QJsonValue& one : fit["parameters"].toArray())
            if (one["id"].toString().endsWith('/' + key)) return one.toObject();
        return {};
    }
    // Within this share of the truth.
    static void isNear(const QJsonObject& found, double truth, double within)
    {
        QVERIFY2(
            std::abs(found["value"].toDouble() / truth - 1.0) < within,
            qPrintable(QString("%1: %2 for %3").arg(found["id"].toString()).arg(found["value"].toDouble()).arg(truth)));
    }
    static void holds(const QJsonObject& fit, const QString& key, double truth, double within)
    {
        isNear(found(fit, key), truth, within);
        QCOMPARE(found(fit, key)["verdict"].toString(), QString("identified"));
    }

    const support::MeasuredColumnTruth m_truth;
    QTemporaryDir m_folder;
};

TITER_TEST(TestFitMeasuredColumn)

} // namespace tst_fit_measured_column

#include "tst_fit_measured_column.moc"
