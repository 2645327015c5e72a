// titer-cli hybrid: trained on runs of another plant, written with its card, run and evaluated; and what it refuses.
#include "core/base/json.h"
#include "core/base/result.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_hybrid_command {

using titer::base::Json;
using titer::support::contents;
using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

const char* const plant = R"json({"format": "titer.plant/1", "name": "culture",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": LAW},
   "initial": {"volume": "2 L", "biomass": "0.5 g/L", "glucose": "10 g/L"}}],
 "recipe": {"duration": "12 h"}, "tags": [{"tag": "GLC", "variable": "vessel.glucose"}]})json";
const char* const monod = R"json({"type": "monod", "species": {"cells": "biomass", "substrate": "glucose"},
   "growth_rate": "0.4 1/h", "half_saturation": "0.1 g/L", "yield": 0.5, "maintenance": "0.02 1/h", "death_rate": "0 1/h"})json";
const char* const inhibited = R"json({"type": "equations",
   "species": {"cells": "biomass", "substrate": {"component": "glucose", "unit": "g/L"}},
   "params": {"mu_max": "0.4 1/h", "Ks": "0.1 g/L", "Ki": "20 g/L", "Y": "0.5 g/g", "m": "0.02 1/h", "fades": "0.01 g/L"},
   "let": {"mu": "mu_max*saturation(substrate, Ks)/(1 + substrate/Ki)"},
   "rates": {"cells": "mu*cells", "substrate": "-(mu/Y + m*fade(substrate, fades))*cells"}, "outputs": {"growth_rate": "mu"}})json";

bool write(const QString& name, const QByteArray& text)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

Json jsonIn(const QByteArray& text)
{
    titer::base::Errors errors;
    return titer::base::readJson(text.toStdString(), errors);
}

const QStringList quick{
    "--initial-from-data", "--factor", "growth_rate=0.2:2", "--inputs", "substrate", "--layers", "3",
    "--ensemble",          "2",        "--steps",           "40"};

} // namespace

class HybridCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid() && QDir::setCurrent(m_folder.path()));
        QVERIFY(write("culture.plant.json", QByteArray(plant).replace("LAW", monod)) &&
                write("truth.plant.json", QByteArray(plant).replace("LAW", inhibited)));
        int number = 0;
        for (const char* glucose : {"5", "12", "30", "24", "18"}) {
            const QString name = QString("run%1.csv").arg(++number);
            const Outcome ran =
                runCommandLine({"run", "truth.plant.json", "--every", "90min", "--set",
                                QString("units/vessel/initial/glucose=%1 g/L").arg(glucose), "--out", name});
            QVERIFY2(ran.status == 0, ran.err.constData());
        }
        const Outcome ran = runCommandLine({"run", "culture.plant.json", "--every", "90min", "--out", "as-law.csv"});
        QVERIFY2(ran.status == 0, ran.err.constData());
    }
    void cleanupTestCase() { QDir::setCurrent(QDir::rootPath()); }

    void trainsWritesRunsAndEvaluates()
    {
        const Outcome done =
            runCommandLine(QStringList{"hybrid", "train", "culture.plant.json", "run1.csv", "run2.csv", "run3.csv",
                                       "run4.csv", "--hold-out", "run5.csv", "-o", "hybrid.plant.json", "--json"} +
                           quick);
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonIn(done.out);
        QCOMPARE(json.find("format")->string(), std::string("titer.hybrid/1"));
        QVERIFY(json.find("promoted")->boolean());
        QVERIFY(json.find("error")->number() < 0.5 * json.find("base_error")->number());
        QCOMPARE(json.find("network")->find("weights")->number(), 10.0);
        QCOMPARE(json.find("runs")->items().size(), std::size_t(1));

        const Json law =
            *jsonIn(contents("hybrid.plant.json")).find("units")->items().front().find("params")->find("kinetics");
        QCOMPARE(law.find("type")->string(), std::string("hybrid"));
        QCOMPARE(law.find("networks")->items().size(), std::size_t(2));
        const Json& card = *law.find("card");
        QCOMPARE(card.find("data")->items().size(), std::size_t(5));
        QCOMPARE(card.find("data")->items().front().find("sha256")->string().size(), std::size_t(64));
        QVERIFY(!card.find("by")->string().empty() && !card.find("date")->string().empty());

        const Outcome ran = runCommandLine({"run", "hybrid.plant.json", "--json"});
        QVERIFY2(ran.status == 0, ran.err.constData());
        const Outcome evaluated = runCommandLine(
            {"hybrid", "evaluate", "hybrid.plant.json", "run5.csv", "run2.csv", "--initial-from-data", "--json"});
        QVERIFY2(evaluated.status == 0, evaluated.err.constData());
        const Json compared = jsonIn(evaluated.out);
        const double error = compared.find("runs")->items()[0].find("error")->number();
        QVERIFY(std::abs(error - json.find("runs")->items()[0].find("error")->number()) < 1e-4);
        const Outcome text =
            runCommandLine({"hybrid", "evaluate", "hybrid.plant.json", "run5.csv", "--initial-from-data"});
        QVERIFY2(text.out.contains("rate law alone") && text.out.contains("In the band of 80 %"), text.out.constData());
    }

    // Cells and glucose of one run in files with dates, the laboratory's from eighteen minutes later on.
    void keepsTheClockOfABatch()
    {
        const QStringList evaluate{"hybrid", "evaluate", "hybrid.plant.json", "probes.csv", "lab.csv", "--json"};
        const auto dated = [](const char* name, const char* column, int first, int every, const char* value) {
            QByteArray text = QByteArray("time,") + column + "\n";
            for (int minute = first; minute <= 600; minute += every)
                text += "2026-03-01T" + QByteArray::number(6 + minute / 60).rightJustified(2, '0') + ":" +
                        QByteArray::number(minute % 60).rightJustified(2, '0') + ":00Z," + value + "\n";
            return write(name, text);
        };
        QVERIFY(dated("probes.csv", "vessel.biomass [g/L]", 0, 60, "1.5") &&
                dated("lab.csv", "vessel.glucose [g/L]", 18, 90, "8"));
        const Outcome together = runCommandLine(evaluate);
        QVERIFY2(together.status == 0, together.err.constData());
        const auto filesOf = [](const Outcome& outcome) {
            return jsonIn(outcome.out).find("alignment")->find("files")->items();
        };
        QCOMPARE(jsonIn(together.out).find("runs")->items().size(), std::size_t(1));
        QCOMPARE(filesOf(together)[1].find("shift")->number(), 18.0 * 60.0);
        const Outcome apart = runCommandLine(evaluate + QStringList{"--align", "start"});
        QVERIFY2(apart.status == 0, apart.err.constData());
        QCOMPARE(jsonIn(apart.out).find("runs")->items().size(), std::size_t(2));
        QCOMPARE(filesOf(apart)[1].find("shift")->number(), 0.0);
        QVERIFY(runCommandLine(evaluate + QStringList{"--align", "fit"}).err.contains("state its place"));
        const Outcome text = runCommandLine(evaluate.mid(0, 5));
        QVERIFY2(text.out.contains("2 files of one batch share its clock"), text.out.constData());
    }

    // Glucose that the laboratory drew in the minute of the start, after the probes, is what the run starts with.
    void startsFromTheFirstSampleOfEach()
    {
        QVERIFY(write("seconds.csv", "time [s],vessel.biomass [g/L],vessel.glucose [g/L]\n"
                                     "0,0.5,\n20,0.5,8\n120,0.5,8\n"));
        const Outcome done =
            runCommandLine({"hybrid", "evaluate", "hybrid.plant.json", "seconds.csv", "--initial-from-data", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        QVERIFY2(jsonIn(done.out).find("error")->number() < 0.01, done.out.constData()); // of 10 g/L at first: 0.047
    }

    // Beyond the 30 g/L of the runs that the network knows.
    void saysWhereItWasNotTrained()
    {
        const Outcome far = runCommandLine({"run", "hybrid.plant.json", "--set", "units/vessel/initial/glucose=60 g/L",
                                            "--set", "recipe/duration=4 h"});
        QVERIFY2(far.err.contains("units/vessel/params/kinetics/inputs/substrate: From 0 h on") &&
                     far.err.contains("it reaches 60 g/L"),
                 far.err.constData());
        const Outcome near = runCommandLine({"run", "hybrid.plant.json"});
        QVERIFY2(!near.err.contains("inputs/substrate"), near.err.constData());
    }

    void keepsThePlantWhereItIsNoBetter()
    {
        const QByteArray before = contents("culture.plant.json");
        const Outcome done =
            runCommandLine(QStringList{"hybrid", "train", "culture.plant.json", "as-law.csv", "as-law.csv",
                                       "as-law.csv", "as-law.csv", "--into", "culture.plant.json"} +
                           quick);
        QCOMPARE(done.status, 1);
        QVERIFY2(
            done.err.contains("not promoted and not written: On the runs that were held out the network is no better"),
            done.err.constData());
        QCOMPARE(contents("culture.plant.json"), before);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const QStringList train{"hybrid", "train", "culture.plant.json"};
        QTest::newRow("no runs") << train << 2 << "a recording is missing";
        QTest::newRow("too few runs") << train + QStringList{"run1.csv", "run2.csv"} << 1 << "at least four are needed";
        QTest::newRow("bounds") << train + QStringList{"run1.csv", "--factor", "growth_rate=2:3"} << 2
                                << "LOW above 0 and below 1";
        QTest::newRow("layers") << train + QStringList{"run1.csv", "--layers", "0"} << 2 << "neurons of each layer";
        QTest::newRow("two ways to hold out")
            << train + QStringList{"run1.csv", "--folds", "2", "--hold-out", "run2.csv"} << 2 << "exclude each other";
        QTest::newRow("unknown factor") << train + QStringList{"run1.csv", "run2.csv", "run3.csv",
                                                               "run4.csv", "--factor", "growth"}
                                        << 1 << "No network can multiply “growth”";
        QTest::newRow("a unit without a law")
            << train + QStringList{"run1.csv", "run2.csv", "run3.csv", "run4.csv", "--vessel", "x"} << 1
            << "no culture with a rate law";
        QTest::newRow("no recording") << train + QStringList{"none.csv"} << 1 << "none.csv";
        QTest::newRow("no hybrid law") << QStringList{"hybrid", "evaluate", "culture.plant.json", "run1.csv"} << 1
                                       << "no hybrid law with the card";
    }
    void namesWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        QFETCH(QString, says);
        const Outcome done = runCommandLine(words);
        QCOMPARE(done.status, status);
        QVERIFY2(QString::fromUtf8(done.err).contains(says), done.err.constData());
    }

private:
    QTemporaryDir m_folder;
};

TITER_TEST(HybridCommand)

} // namespace tst_hybrid_command

#include "tst_hybrid_command.moc"
