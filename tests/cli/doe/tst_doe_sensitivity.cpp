// From what is not known for sure to what it does: titer-cli doe sample, sweep, doe sensitivity.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_doe_sensitivity {

namespace {

using titer::support::Outcome;
using titer::support::runCommandLine;

// Its volume in the end is what it began with and 0.6 L of feed, whatever grows in it.
constexpr const char* plant = R"({"format": "titer.plant/1", "name": "culture",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "medium", "type": "inlet", "program": [{"for": "20 h", "flow": "0.05 L/h", "concentration": {"glucose": "100 g/L"}}]},
  {"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
     "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": "0.1 1/h", "yield": 0.45}},
     "initial": {"volume": "2 L", "biomass": "0.5 g/L", "glucose": "10 g/L"}}],
 "streams": [{"from": "medium.out", "to": "vessel.feed"}], "recipe": {"duration": "12 h"}})";

const QStringList quantities{"--vary", "units/vessel/initial/volume=uniform:2:4:L", "--vary",
                             "units/vessel/params/kinetics/growth_rate=normal:0.1:0.005:1/h"};

} // namespace

class TestDoeSensitivity : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(place("culture.plant.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(plant) > 0);
    }

    void monteCarloReportsTheSpread()
    {
        carryOut({"monte-carlo", "--samples", "400"});
        const QJsonObject found = evaluated({"--response", "volume", "--above", "3.1", "--below", "4.1"});
        QVERIFY(std::abs(found["mean"].toDouble() - 3.6) < 0.09); // three of its deviations
        QVERIFY(std::abs(found["standard_deviation"].toDouble() / (2.0 / std::sqrt(12.0)) - 1.0) < 0.08);
        const QJsonObject within = found["within"].toObject();
        QVERIFY(within["low"].toDouble() < 0.5 && within["high"].toDouble() > 0.5);
        QCOMPARE(found["draws"].toInt(), 400);
    }

    void sobolReportsWhatCausesIt()
    {
        carryOut({"sobol", "--samples", "64"});
        const QJsonArray volume = evaluated({"--response", "volume"})["quantities"].toArray();
        QVERIFY(std::abs(share(volume, 0, "first") - 1.0) < 0.05 && std::abs(share(volume, 0, "total") - 1.0) < 0.05);
        QVERIFY(std::abs(share(volume, 1, "first")) < 1e-9 && std::abs(share(volume, 1, "total")) < 1e-9);
        const QJsonArray biomass = evaluated({"--response", "biomass"})["quantities"].toArray();
        QVERIFY(share(biomass, 1, "total") > 0.01);
    }

    void morrisReportsTheSizeOfEffects()
    {
        carryOut({"morris", "--samples", "6"});
        const QJsonArray volume = evaluated({"--response", "volume"})["quantities"].toArray();
        QVERIFY(std::abs(volume[0].toObject()["mu_star"].toDouble() - 2.0) < 1e-6);
        QVERIFY(volume[1].toObject()["mu_star"].toDouble() < 1e-6);
        const Outcome text = runCommandLine({"doe", "sensitivity", place("results.csv"), "--response", "volume"});
        QVERIFY2(text.out.contains("[L]") || text.out.contains("[m3]"), text.out.constData());
    }

    void reportsWhatIsWrong()
    {
        QCOMPARE(runCommandLine(QStringList{"doe", "sample", "guess"} + quantities).status, 2);
        QCOMPARE(runCommandLine({"doe", "sample", "sobol"}).status, 2);
        QCOMPARE(runCommandLine(QStringList{"doe", "sample", "sobol", "--levels", "4"} + quantities).status, 2);
        const Outcome wrong = runCommandLine({"doe", "sample", "morris", "--vary", "x=normal:5"});
        QVERIFY(wrong.status == 1 && wrong.err.contains("is not a distribution"));
        QFile file(place("results.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("run,x,y\n1,2,3\n") > 0);
        file.close();
        const Outcome foreign = runCommandLine({"doe", "sensitivity", file.fileName(), "--response", "y"});
        QVERIFY(foreign.status == 1 && foreign.err.contains("does not describe how its runs were drawn"));
    }

private:
    QString place(const QString& name) const { return m_folder->filePath(name); }

    void carryOut(const QStringList& method)
    {
        const Outcome sample =
            runCommandLine(QStringList{"doe", "sample"} + method + quantities + QStringList{"-o", place("runs.csv")});
        QVERIFY2(sample.status == 0, sample.err.constData());
        const Outcome sweep = runCommandLine({"sweep", place("culture.plant.json"), "--runs", place("runs.csv"),
                                              "--response", "volume=vessel.volume@end", "--response",
                                              "biomass=vessel.biomass@end", "-o", place("results.csv")});
        QVERIFY2(sweep.status == 0, sweep.err.constData());
    }

    QJsonObject evaluated(const QStringList& words) const
    {
        const Outcome outcome =
            runCommandLine(QStringList{"doe", "sensitivity", place("results.csv"), "--json"} + words);
        if (outcome.status != 0) qWarning("%s", outcome.err.constData());
        return outcome.object();
    }

    static double share(const QJsonArray& list, int quantity, const char* kind)
    {
        return list[quantity].toObject()[QLatin1String(kind)].toObject()["value"].toDouble();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TITER_TEST(TestDoeSensitivity)

} // namespace tst_doe_sensitivity

#include "tst_doe_sensitivity.moc"
