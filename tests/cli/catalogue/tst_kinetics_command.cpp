// titer-cli kinetics: the library as scripts and people use it, and kinetics put into a plant that runs.
#include "core/model/library/kinetics_library.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_kinetics_command {

using namespace titer;
using support::Outcome;
using support::runCommandLine;

namespace {

const char* plant = R"({"format": "titer.plant/1", "name": "Own law",
  "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass"}],
  "units": [{"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {"type": "equations",
      "species": {"cells": "biomass", "substrate": "glucose"},
      "params": {"mu_max": "0.4 1/h", "Ks": "0.1 g/L", "Y": "0.5 g/g"},
      "let": {"mu": "mu_max/(Ks + substrate)*substrate"},
      "rates": {"cells": "mu*cells", "substrate": "-mu*cells/Y"}, "outputs": {"growth_rate": "mu"}}},
    "initial": {"volume": "2 L", "biomass": "0.1 g/L", "glucose": "10 g/L"}}],
  "streams": [], "recipe": {"duration": "4 h"}})";

} // namespace

class TestKineticsCommand : public QObject {
    Q_OBJECT

private slots:
    void listsAndDescribes()
    {
        const Outcome all = runCommandLine({"kinetics", "list", "--json"});
        QVERIFY2(all.status == 0, all.err);
        QCOMPARE(all.array().size(), qsizetype(model::kineticsLibrary().size()));
        const Outcome one = runCommandLine({"kinetics", "show", "haldane_andrews"});
        QVERIFY2(one.status == 0 && one.out.contains("mu_max*S/(K_S + S + S^2/K_I)"), one.out + one.err);
        QVERIFY(one.out.contains("Andrews 1968"));
        const QJsonObject curve = runCommandLine({"kinetics", "show", "monod", "--json"}).object()["curve"].toObject();
        QCOMPARE(curve["over"].toString(), QStringLiteral("S"));
        QCOMPARE(curve["values"].toArray().size(), 41);
        const Outcome unknown = runCommandLine({"kinetics", "show", "haldane_andrew"});
        QVERIFY(unknown.status == 1 && unknown.err.contains("“haldane_andrews”"));
    }

    // Growth is slower then, by what the formula says at the start: 10 g/L with K_I 5 g/L.
    void insertsIntoAPlantThatRuns()
    {
        QTemporaryDir folder;
        const QString in = folder.filePath("own.plant.json"), out = folder.filePath("inhibited.plant.json");
        QFile file(in);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(plant);
        file.close();
        const Outcome insert = runCommandLine(
            {"kinetics", "insert", in, "vessel", "haldane_andrews", "--name", "K_I=Ki", "-o", out, "--json"});
        QVERIFY2(insert.status == 0, insert.err);
        QCOMPARE(insert.object()["term"].toString(), QStringLiteral("mu"));
        QCOMPARE(insert.object()["params"].toObject()["K_S"].toString(), QStringLiteral("Ks"));
        QVERIFY(support::contents(out).contains("mu_max*substrate/(Ks + substrate + substrate^2/Ki)"));
        const Outcome run = runCommandLine({"run", out, "--json"});
        QVERIFY2(run.status == 0, run.err);
        QVERIFY(run.object()["balance_error"].toDouble() < 1e-9);
        const Outcome again = runCommandLine({"kinetics", "insert", in, "vessel", "levenspiel", "--role", "P=ethanol"});
        QVERIFY2(again.status == 0 && again.out.contains("ethanol/P_max"), again.err);
    }

    void refusesWhatItCannot()
    {
        QTemporaryDir folder;
        const QString in = folder.filePath("own.plant.json");
        QFile file(in);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(plant);
        file.close();
        const Outcome name = runCommandLine({"kinetics", "insert", in, "vessel", "monod", "--name", "K=Ks"});
        QVERIFY(name.status == 1 && name.err.contains("K_S"));
        QCOMPARE(runCommandLine({"kinetics", "insert", in, "nobody", "monod"}).status, 1);
        QCOMPARE(runCommandLine({"kinetics", "insert", in, "vessel"}).status, 2);
    }
};

TITER_TEST(TestKineticsCommand)

} // namespace tst_kinetics_command

#include "tst_kinetics_command.moc"
