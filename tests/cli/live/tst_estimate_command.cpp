// titer-cli estimate and replay --estimate: a synthetic batch whose truth differs from the plant, the series and the report, and what is
// said where something is wrong.
#include "core/base/json.h"
#include "core/base/result.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_estimate_command {

using titer::base::Json;
using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

// The fed-batch reactor of Srinivasan et al. 2003; ESTIMATORS is filled in.
const char* const reactor = R"json({"format": "titer.plant/1", "name": "reactor",
 "units": [{"id": "reactor", "type": "equations", "params": {
   "states": {"X": {"unit": "g/L"}, "S": {"unit": "g/L"}, "P": {"unit": "g/L"}, "V": {"unit": "L"}},
   "inputs": {"u": "0.1 L/h"},
   "params": {"mumax": "0.02 1/h", "Km": "0.05 g/L", "Ki": "5 g/L", "v": "0.004 1/h", "Yp": 1.2,
              "Y": {"value": 0.5, "range": [0.05, 2]}, "Sin": "200 g/L"},
   "let": {"mu": "mumax*S/(Km + S + S^2/Ki)", "D": "u/V"},
   "rates": {"X": "mu*X - D*X", "S": "-mu*X/Y - v*X/Yp + D*(Sin - S)", "P": "v*X - D*P", "V": "u"}},
  "initial": {"X": "1 g/L", "S": "0.5 g/L", "P": "0 g/L", "V": "120 L"}}],
 "recipe": {"duration": "60 h"},
 "tags": [{"tag": "OD", "variable": "reactor.X"}, {"tag": "Glucose", "variable": "reactor.S"}]ESTIMATORS})json";

const char* const twin = R"(, "estimators": [{"id": "twin", "unit": "reactor",
  "channels": [{"tag": "OD", "noise_share": "3 %"}, {"tag": "Glucose", "noise": "0.1 g/L", "delay": "2 h"}],
  "parameters": [{"path": "units/reactor/params/Y", "start_deviation": "20 %", "walk": "2 %/d"}],
  "process_noise": {"reactor.X": "0.5 %/d", "reactor.S": "0.02 g/L/d"}}])";

// What waits for its inoculum until 20 h.
const char* const train = R"({"format": "titer.plant/1", "components": [{"id": "biomass", "basis": "mass"}],
 "units": [{"id": "seed", "type": "hold_tank", "params": {"vessel_volume": "20 L"}, "initial": {"volume": "10 L", "biomass": "1 g/L"}},
           {"id": "main", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "80 L"}}],
 "streams": [{"from": "seed.out", "to": "main.in"}],
 "recipe": {"duration": "40 h", "phases": [
  {"id": "wait", "unit": "seed", "at": "0 h", "until": {"for": "20 h"}},
  {"id": "inoculate", "unit": "main", "after": ["wait"], "transfer": {"from": "seed.out", "flow": "20 L/h", "until": "empty"}}]}})";

bool write(const QString& name, const QByteArray& text)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

// What a laboratory and probes measure of the example cho-fed-batch, and how well.
const char* const culture =
    R"json("estimators": [ { "id": "culture", "unit": "production", "channels": [ {"tag": "Volume", "noise": "1.5 L"}, {"tag":
"DO", "noise": "0.6 % air"}, {"tag": "VCD", "noise_share": "5 %", "delay": "45 min"}, {"tag": "Viability", "noise":
"0.8 %", "delay": "45 min"}, {"tag": "Glucose", "noise_share": "3 %", "delay": "45 min"}, {"tag": "Lactate",
"noise_share": "4 %", "delay": "45 min"}, {"tag": "Titer", "noise_share": "4 %", "delay": "26 h"} ], "parameters": [
{"path": "units/production/params/kinetics/growth_rate", "start_deviation": "5 %", "walk": "1 %/d"}, {"path":
"units/production/params/kinetics/death_rate", "start_deviation": "15 %", "walk": "1 %/d"}, {"path":
"units/production/params/kinetics/specific_productivity", "start_deviation": "15 %", "walk": "1 %/d"}, {"path":
"units/production/params/kinetics/lactate_per_glucose", "start_deviation": "15 %", "walk": "1 %/d"} ],
"process_noise": { "production.cells": "1 %/d", "production.dead_cells": "1 %/d", "production.glucose": "1 %/d",
"production.lactate": "1 %/d", "production.mab": "1 %/d" } } ])json";

QByteArray plantWith(const QByteArray& estimators)
{
    return QByteArray(reactor).replace("ESTIMATORS", estimators);
}

Json jsonOf(const Outcome& outcome)
{
    titer::base::Errors errors;
    return titer::base::readJson(outcome.out.toStdString(), errors);
}

double number(const Json& json, const char* key)
{
    const Json* value = json.find(key);
    return value && value->isNumber() ? value->number() : std::nan("");
}

const Json& item(const Json& json, const char* list, std::size_t index)
{
    return json.find(list)->items()[index];
}

} // namespace

class EstimateCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid() && QDir::setCurrent(m_folder.path()));
        QVERIFY(write("plain.plant.json", plantWith("")) && write("twin.plant.json", plantWith(twin)) &&
                write("train.plant.json", train));
        QVERIFY(write("bench.sensors.json", R"({"format": "titer.sensors/1", "name": "bench", "time_unit": "h",
          "mismatch": {"units/reactor/params/Y": 0.4}, "sensors": [
          {"tag": "OD", "variable": "reactor.X", "unit": "g/L", "every": "10 min", "noise_share": 0.03},
          {"tag": "Glucose", "variable": "reactor.S", "unit": "g/L", "first": "6 h", "every": "6 h", "noise": 0.1},
          {"tag": "Stirrer", "variable": "reactor.V", "unit": "L", "every": "6 h", "noise": 0.1}]})"));
        const Outcome made = runCommandLine(
            {"synthesize", "plain.plant.json", "--sensors", "bench.sensors.json", "--seed", "3", "-o", "batch.csv"});
        QVERIFY2(made.status == 0, made.err.constData());
    }
    void cleanupTestCase() { QDir::setCurrent(QDir::rootPath()); }

    // The plant believes in a yield of 0.5, the batch had 0.4.
    void findsTheYieldOfTheBatch()
    {
        const Outcome done = runCommandLine({"estimate", "twin.plant.json", "batch.csv", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        QCOMPARE(json.find("format")->string(), std::string("titer.estimate/1"));
        const Json& yield = item(json, "parameters", 0);
        QCOMPARE(yield.find("path")->string(), std::string("units/reactor/params/Y"));
        QVERIFY(number(yield, "low") < 0.4 && number(yield, "high") > 0.4);
        QVERIFY(number(yield, "high") < 0.48);
        const Json &od = item(json, "channels", 0), &glucose = item(json, "channels", 1);
        QCOMPARE(number(od, "samples"), 361.0);
        QVERIFY(number(od, "nis_in_band") > 0.9);
        QCOMPARE(od.find("verdict")->string(), std::string("good"));
        QCOMPARE(number(glucose, "late"), 10.0);
        QVERIFY(std::isfinite(number(json, "loglikelihood")));
    }

    // The shipped recording is of a culture that grows slower, dies faster, makes less product and more lactate than its plant says
    // (resources/recordings/cho-fed-batch.sensors.json): each is found, within its interval, from one sample of the laboratory a day.
    void findsTheCultureOfTheShippedRecording()
    {
        QFile example(QStringLiteral(TITER_SOURCE_DIR "/resources/examples/cho-fed-batch.plant.json"));
        QVERIFY(example.open(QIODevice::ReadOnly));
        QByteArray text = example.readAll();
        text.replace("\"zones\":", QByteArray(culture) + ", \"zones\":");
        QVERIFY(write("culture.plant.json", text));
        const QString recording = QStringLiteral(TITER_SOURCE_DIR "/resources/recordings/cho-fed-batch-run.csv");
        const Outcome done =
            runCommandLine({"estimate", "culture.plant.json", recording, "--until", "300 h", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        constexpr double hour = 3600.0, day = 86400.0, picogram = 1e-15;
        const double believed[] = {0.036 / hour, 0.0035 / hour, 22.8 * picogram / day, 0.8};
        const double truth[] = {0.0348 / hour, 0.0038 / hour, 21.6 * picogram / day, 0.86};
        for (std::size_t i = 0; i < std::size(truth); ++i) {
            const Json& parameter = item(json, "parameters", i);
            QVERIFY(number(parameter, "low") < truth[i] && truth[i] < number(parameter, "high"));
            QVERIFY(std::abs(number(parameter, "value") - truth[i]) < 0.6 * std::abs(believed[i] - truth[i]));
        }
    }

    // The demonstration: its yield falls from 0.5 to 0.4, its pH probe creeps, its glucose is known 4 h late; the plant knows of nothing
    // (resources/recordings/drifting-yield.truth.plant.json, drifting-yield.sensors.json).
    void findsBothFaultsOfTheDemonstration()
    {
        const QString shipped = QStringLiteral(TITER_SOURCE_DIR "/resources/");
        const Outcome done = runCommandLine({"estimate", shipped + "examples/drifting-yield.plant.json",
                                             shipped + "recordings/drifting-yield-run.csv", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        const Json& yield = item(json, "parameters", 0);
        QVERIFY(number(yield, "low") < 0.40 && 0.40 < number(yield, "high") && number(yield, "high") < 0.48);
        int late = 0;
        for (const Json& channel : json.find("channels")->items()) {
            const std::string tag = channel.find("tag")->string();
            QCOMPARE(channel.find("verdict")->string(), std::string(tag == "pH" ? "drifting" : "good"));
            late += int(number(channel, "late"));
        }
        QCOMPARE(late, 25);
    }

    void bothMethodsReportTheSame()
    {
        QByteArray text = plantWith(twin);
        QVERIFY(
            write("ukf.plant.json", text.replace(R"("unit": "reactor",)", R"("unit": "reactor", "method": "ukf",)")));
        const Json ekf = jsonOf(runCommandLine({"estimate", "twin.plant.json", "batch.csv", "--json"}));
        const Json ukf = jsonOf(runCommandLine({"estimate", "ukf.plant.json", "batch.csv", "--json"}));
        QCOMPARE(item(ukf, "estimators", 0).find("method")->string(), std::string("ukf"));
        const double a = number(item(ekf, "parameters", 0), "value"), b = number(item(ukf, "parameters", 0), "value");
        QVERIFY(std::abs(a - b) < 0.01);
        QVERIFY(a != b);
    }

    void writesTheSeries()
    {
        const Outcome done = runCommandLine(
            {"estimate", "twin.plant.json", "batch.csv", "--every", "1h", "--until", "24 h", "--out", "estimate.csv"});
        QVERIFY2(done.status == 0, done.err.constData());
        QFile file("estimate.csv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> rows = file.readAll().trimmed().split('\n');
        QCOMPARE(rows[0], QByteArray("time [s],reactor.X [kg/m3],reactor.X.sd [kg/m3],reactor.S [kg/m3],"
                                     "reactor.S.sd [kg/m3],reactor.P [kg/m3],reactor.P.sd [kg/m3],reactor.V [m3],"
                                     "reactor.V.sd [m3],units/reactor/params/Y [1],units/reactor/params/Y.sd [1]"));
        QCOMPARE(rows.size(), 1 + 145);
        QVERIFY(rows.last().startsWith("86400,"));
        QVERIFY(done.out.contains("Glucose") && done.out.contains("units/reactor/params/Y"));
    }

    // Nobody set an estimator up: what is mapped is measured, its noise is that of the signal, and the report says so.
    void estimatesWithoutAnEstimator()
    {
        const Outcome done = runCommandLine({"estimate", "plain.plant.json", "batch.csv", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        QCOMPARE(json.find("channels")->items().size(), std::size_t(2));
        QVERIFY(json.find("parameters")->items().empty());
        const double noise = number(item(json, "channels", 0), "noise");
        QVERIFY(noise > 0.01 && noise < 0.1); // 3 % of 1 to 2 g/L
        QVERIFY(item(json, "estimators", 0).find("said")->items().size() >= 3);
        QVERIFY(!item(json, "estimators", 0).find("stated")->boolean());
    }

    void replayShowsBothGaps()
    {
        const Outcome done = runCommandLine({"replay", "twin.plant.json", "batch.csv", "--estimate", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        const Json& glucose = item(json, "tags", 1);
        QCOMPARE(glucose.find("id")->string(), std::string("Glucose"));
        QVERIFY(number(*glucose.find("estimate"), "rmse") < 0.5 * number(*glucose.find("gap"), "rmse"));
        QVERIFY(item(json, "tags", 2).find("estimate")->isNull());
        const Outcome text = runCommandLine({"replay", "twin.plant.json", "batch.csv", "--estimate"});
        QVERIFY(text.out.contains("estimate: mean"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such estimator")
            << QStringList{"estimate", "twin.plant.json", "batch.csv", "--estimator", "other"} << 1
            << "error: estimators: The plant has no estimator “other”; it has twin.";
        QTest::newRow("nothing mapped") << QStringList{"estimate", "train.plant.json", "batch.csv"} << 1
                                        << "error: estimators: No tag of the recording is mapped";
        QTest::newRow("a unit that waits")
            << QStringList{"estimate", "train.plant.json", "batch.csv", "--map", "OD=main.biomass", "--until", "10 h"}
            << 1 << "error: units/main: “main” is idle until 10 h";
        QTest::newRow("two outputs") << QStringList{"estimate", "twin.plant.json", "batch.csv", "--json", "--out", "-"}
                                     << 2 << "both want standard output";
        QTest::newRow("no recording") << QStringList{"estimate", "twin.plant.json", "none.csv"} << 1
                                      << "error: none.csv";
        QTest::newRow("a tag that the recording lacks")
            << QStringList{"estimate", "twin.plant.json", "od.csv"} << 0
            << "The recording has no tag “Glucose”; the estimator continues without it.";
        QTest::newRow("nothing of the estimator's")
            << QStringList{"estimate", "twin.plant.json", "other.csv"} << 1 << "it would only repeat the model";
        QTest::newRow("two estimators of one unit")
            << QStringList{"estimate", "two.plant.json", "batch.csv"} << 1
            << "error: estimators/b/unit: The estimators “a” and “b” both follow";
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        QFETCH(QString, said);
        QVERIFY(write("od.csv", "time [h],OD [g/L]\n0,1\n1,1.01\n2,1.02\n"));
        QVERIFY(write("other.csv", "time [h],Mass [kg]\n0,1\n1,1.01\n2,1.02\n"));
        QVERIFY(
            write("two.plant.json",
                  plantWith(R"(, "estimators": [{"id": "a", "unit": "reactor"}, {"id": "b", "unit": "reactor"}])")));
        const Outcome done = runCommandLine(words);
        QVERIFY2(done.status == status, done.err.constData());
        QVERIFY2(QString::fromUtf8(done.err).contains(said), done.err.constData());
    }

    // Readings in mg/L taken as g/L: the filter keeps to its model, and the report says what is wrong.
    void aWrongUnitIsRejectedAndSaid()
    {
        QFile batch("batch.csv");
        QVERIFY(batch.open(QIODevice::ReadOnly));
        QByteArray text = batch.readLine();
        QVERIFY(text.startsWith("time [h],OD [g/L],"));
        while (!batch.atEnd()) {
            QList<QByteArray> cells = batch.readLine().trimmed().split(',');
            cells[1] = QByteArray::number(1000.0 * cells[1].toDouble());
            text += cells.join(',') + '\n';
        }
        QVERIFY(write("wrong.csv", text));
        const Json json = jsonOf(runCommandLine({"estimate", "twin.plant.json", "wrong.csv", "--json"}));
        const Json& od = item(json, "channels", 0);
        QCOMPARE(number(od, "accepted"), 0.0);
        QCOMPARE(od.find("verdict")->string(), std::string("other unit"));
        QVERIFY(od.find("why")->string().find("mg/L") != std::string::npos);
    }

    // A recording that ends early: what is known then is reported.
    void aRecordingMayEndEarly()
    {
        QVERIFY(write("early.csv", "time [h],OD [g/L]\n0,1\n1,1.01\n2,1.02\n"));
        const Json json = jsonOf(runCommandLine({"estimate", "twin.plant.json", "early.csv", "--json"}));
        QCOMPARE(number(json, "time"), 7200.0);
        const Json on = jsonOf(
            runCommandLine({"estimate", "twin.plant.json", "early.csv", "--every", "1h", "--until", "5 h", "--json"}));
        QCOMPARE(number(on, "time"), 18000.0);
        const double early = number(item(item(json, "estimators", 0), "variables", 1), "std_error");
        const double late = number(item(item(on, "estimators", 0), "variables", 1), "std_error");
        QVERIFY(late > early);
    }

private:
    QTemporaryDir m_folder;
};

TITER_TEST(EstimateCommand)

} // namespace tst_estimate_command

#include "tst_estimate_command.moc"
