// titer-cli forecast and advise: from a recording by an estimator, by a spread that was typed in, with other values from then on, and what is said
// where something is wrong.
#include "core/base/json.h"
#include "core/base/result.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_forecast_command {

using titer::base::Json;
using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

// Grows at a rate that the plant believes to be 0.2 1/h; ESTIMATORS is filled in. What feeds it is a phase of the recipe.
const char* const flask = R"json({"format": "titer.plant/1", "name": "flask",
 "units": [{"id": "flask", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}}, "inputs": {"feed": "0 g/L/h"},
   "params": {"mu": {"value": "0.2 1/h", "range": ["0.01 1/h", "1 1/h"]}}, "rates": {"X": "mu*X + feed"}},
   "initial": {"X": "1 g/L"}}],
 "recipe": {"duration": "10 h", "phases": [{"id": "grow", "unit": "flask", "at": "0 h", "set": {"flask.feed": "0 g/L/h"}}]}ESTIMATORS})json";

const char* const twin = R"(, "estimators": [{"id": "twin", "unit": "flask",
  "channels": [{"tag": "OD", "variable": "flask.X", "noise": "0.02 g/L"}],
  "parameters": [{"path": "units/flask/params/mu", "start_deviation": "20 %", "walk": "0.1 %/d"}],
  "process_noise": {"flask.X": "0.1 %/d"}}])";

bool write(const QString& name, const QByteArray& text)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray plantWith(const QByteArray& estimators)
{
    return QByteArray(flask).replace("ESTIMATORS", estimators);
}

Json jsonOf(const Outcome& outcome)
{
    titer::base::Errors errors;
    return titer::base::readJson(outcome.out.toStdString(), errors);
}

// The last value of a share of a tag in a case.
double lastOf(const Json& json, std::size_t place, const char* share)
{
    return json.find("cases")->items()[place].find("tags")->items()[0].find(share)->items().back().number();
}

} // namespace

class ForecastCommand : public QObject {
    Q_OBJECT

private slots:
    // Every quarter of an hour until 5 h, growing by 0.25 1/h in truth.
    void initTestCase()
    {
        QVERIFY(m_folder.isValid() && QDir::setCurrent(m_folder.path()));
        QByteArray recording = "time [h],OD [g/L]\n";
        for (int i = 0; i <= 20; ++i)
            recording += QStringLiteral("%1,%2\n").arg(0.25 * i).arg(std::exp(0.0625 * i)).toUtf8();
        QVERIFY(write("flask.csv", recording) && write("twin.plant.json", plantWith(twin)) &&
                write("plain.plant.json", plantWith("")));
    }
    void cleanupTestCase() { QDir::setCurrent(QDir::rootPath()); }

    void startsFromTheEstimateOfTheRecording()
    {
        const QStringList words{"forecast", "twin.plant.json", "--recording", "flask.csv", "--json"};
        const Outcome done = runCommandLine(words);
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        QCOMPARE(json.find("format")->string(), std::string("titer.forecast/1"));
        QCOMPARE(json.find("from")->number(), 5 * 3600.0);
        QCOMPARE(json.find("until")->number(), 10 * 3600.0);
        const Json& estimate = json.find("estimates")->items()[0];
        QCOMPARE(estimate.find("estimator")->string(), std::string("twin"));
        QCOMPARE(estimate.find("unit")->string(), std::string("flask"));
        QVERIFY(json.find("spread")->isNull());
        // 12.18 g/L at the end, where the plant alone says 7.39 g/L.
        const double truth = std::exp(2.5);
        QVERIFY(lastOf(json, 0, "p10") < truth && truth < lastOf(json, 0, "p90"));
        QVERIFY(lastOf(json, 0, "p10") > 10.0);
        QCOMPARE(runCommandLine(words).out, done.out);
        const QByteArray text = runCommandLine({"forecast", "twin.plant.json", "--recording", "flask.csv"}).out;
        QVERIFY2(text.contains("from the estimate of flask by “twin” at 5 h") && !text.contains("typed in"), text);
    }

    void namesTheSpreadThatWasTypedIn()
    {
        const Outcome done =
            runCommandLine({"forecast", "plain.plant.json", "--from", "5 h", "--spread", "10 %", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        QCOMPARE(json.find("spread")->number(), 0.1);
        QVERIFY(json.find("estimates")->items().empty() && json.find("recording")->isNull());
        const double truth = std::exp(2.0);
        QVERIFY(lastOf(json, 0, "p25") < truth && truth < lastOf(json, 0, "p75"));
        const QByteArray text = runCommandLine({"forecast", "plain.plant.json", "--spread", "10 %"}).out;
        QVERIFY2(text.contains("spread typed in by hand: 10 % of each parameter"), text);
    }

    // The plant has no estimator: each tag that is mapped to a vessel is a channel, as with titer-cli estimate.
    void takesTheTagsOfARecordingWithoutAnEstimator()
    {
        const Outcome done = runCommandLine({"forecast", "plain.plant.json", "--recording", "flask.csv", "--map",
                                             "OD=flask.X", "--from", "4 h", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        QCOMPARE(json.find("from")->number(), 4 * 3600.0);
        QCOMPARE(json.find("estimates")->items().size(), std::size_t(1));
    }

    void comparesWhatWouldBeDoneFromThereOn()
    {
        const Outcome done = runCommandLine({"forecast", "twin.plant.json", "--recording", "flask.csv", "--what-if",
                                             "recipe/phases/grow/set/flask.feed=1 g/L/h", "--what-if",
                                             "units/flask/params/mu=0.1 1/h", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        QCOMPARE(json.find("cases")->items().size(), std::size_t(3));
        QCOMPARE(json.find("cases")->items()[0].find("case")->string(), std::string("as planned"));
        // The feed adds its share to each: (exp(0.25·5) - 1)/0.25 of 1 g/L/h.
        const double more = lastOf(json, 1, "p50") - lastOf(json, 0, "p50");
        QVERIFY2(std::abs(more / ((std::exp(1.25) - 1.0) / 0.25) - 1.0) < 0.03, std::to_string(more).c_str());
        // A rate that is stated goes before the one that was estimated.
        const double slow = lastOf(json, 2, "p50");
        QVERIFY2(std::abs(slow / std::exp(1.25 + 0.5) - 1.0) < 0.03, std::to_string(slow).c_str());
    }

    void writesTheBands()
    {
        const Outcome done = runCommandLine({"forecast", "twin.plant.json", "--recording", "flask.csv", "--points", "6",
                                             "--tag", "flask.X", "-o", "bands.csv"});
        QVERIFY2(done.status == 0, done.err.constData());
        QFile file("bands.csv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0], QByteArray("case,time [s],flask.X.p10 [kg/m3],flask.X.p25 [kg/m3],flask.X.p50 [kg/m3],"
                                      "flask.X.p75 [kg/m3],flask.X.p90 [kg/m3]"));
        QVERIFY(lines[1].startsWith("as planned,18000,") && lines[6].startsWith("as planned,36000,"));
    }

    // Fed at a constant rate from 5 h on, each run gains (exp(5 h*mu) - 1)/mu of it, with its own mu of about 0.25 1/h.
    void advisesWhatGains()
    {
        const QStringList words{"advise",    "twin.plant.json", "--recording",
                                "flask.csv", "--json",          "--runs",
                                "24",        "--vary",          "recipe/phases/grow/set/flask.feed=0 g/L/h:1 g/L/h"};
        const double gain = (std::exp(1.25) - 1.0) / 0.25, plain = std::exp(2.5);
        const Outcome free = runCommandLine(words + QStringList{"--maximize", "2*flask.X"});
        QVERIFY2(free.status == 0, free.err.constData());
        const Json all = jsonOf(free);
        QCOMPARE(all.find("format")->string(), std::string("titer.advice/1"));
        QCOMPARE(all.find("goal")->find("unit")->string(), std::string("kg/m3"));
        const auto near = [](double value, double expected) { return std::abs(value / expected - 1.0) < 0.03; };
        QVERIFY(near(all.find("planned")->find("p50")->number(), 2.0 * plain));
        // The most of one path alone, and the four values that feed something were tried.
        QCOMPARE(all.find("advised")->items().size(), std::size_t(1));
        QCOMPARE(all.find("tried")->number(), 4.0);
        const Json& most = all.find("advised")->items()[0];
        QVERIFY(near(most.find("gain")->find("p50")->number(), 2.0 * gain));
        QCOMPARE(most.find("value")->number() * 3600.0, 1.0);
        QCOMPARE(most.find("better")->number(), 1.0);
        // The same draws on both sides: what the goal scatters by nearly drops out of the gain.
        const auto width = [](const Json& spread) {
            return spread.find("p90")->number() - spread.find("p10")->number();
        };
        QVERIFY(width(*most.find("gain")) < 0.5 * width(*most.find("goal")));
        QVERIFY(most.find("distance")->number() > 0.1);
        QCOMPARE(most.find("furthest")->string(), std::string("flask.X"));
        QCOMPARE(runCommandLine(words + QStringList{"--maximize", "2*flask.X"}).out, free.out);

        // Half of it comes to 17.2 g/L, three quarters to 19.7 g/L.
        const Json kept =
            jsonOf(runCommandLine(words + QStringList{"--maximize", "flask.X", "--subject", "flask.X <= 18.4 g/L"}));
        QCOMPARE(kept.find("advised")->items().size(), std::size_t(1));
        const Json& within = kept.find("advised")->items()[0];
        QVERIFY(std::abs(within.find("value")->number() * 3600.0 - 0.5) < 1e-9);
        QVERIFY(within.find("limits")->items()[0].find("share")->number() <= 0.1);
        // As little as can be: the recipe as planned is the best.
        const Outcome least = runCommandLine(words + QStringList{"--minimize", "flask.X"});
        QVERIFY2(least.status == 0 && jsonOf(least).find("advised")->items().empty(), least.out.constData());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const QStringList base{"forecast", "twin.plant.json"};
        QTest::newRow("estimator alone") << base + QStringList{"--estimator", "twin"} << 2
                                         << QByteArray("--estimator goes with --recording");
        QTest::newRow("no such estimator") << base + QStringList{"--recording", "flask.csv", "--estimator", "other"}
                                           << 1 << QByteArray("The plant has no estimator “other”");
        QTest::newRow("nothing ahead") << base + QStringList{"--from", "10 h"} << 1
                                       << QByteArray("but the recipe ends at");
        QTest::newRow("spread") << base + QStringList{"--spread", "3 g/L"} << 2 << QByteArray("--spread");
        QTest::newRow("a spread that is no share")
            << base + QStringList{"--spread", "300 %"} << 2 << QByteArray("0 % to 100 %");
        QTest::newRow("tag") << base + QStringList{"--tag", "flask.Z"} << 1 << QByteArray("reports no “flask.Z”");
        QTest::newRow("what-if") << base + QStringList{"--what-if", "units/vat/params/mu=1"} << 1 << QByteArray("vat");
        const QStringList advice{"advise", "twin.plant.json"};
        QTest::newRow("no goal") << advice << 2 << QByteArray("--maximize or by --minimize");
        QTest::newRow("goal") << advice + QStringList{"--maximize", "flask.Z"} << 1
                              << QByteArray("reports no “flask.Z”");
        QTest::newRow("units of the goal") << advice + QStringList{"--maximize", "flask.X + flask.volume"} << 1
                                           << QByteArray("flask.X + flask.volume");
        QTest::newRow("nothing to vary") << advice + QStringList{"--maximize", "flask.X"} << 1
                                         << QByteArray("no number that could be another one");
        QTest::newRow("limit") << advice + QStringList{"--maximize", "flask.X", "--subject", "flask.X = 3 g/L"} << 1
                               << QByteArray("TAG <= VALUE");
        QTest::newRow("unit of the limit")
            << advice + QStringList{"--maximize", "flask.X", "--subject", "flask.X <= 3 h"} << 1
            << QByteArray("flask.X <= 3 h");
        QTest::newRow("range") << advice + QStringList{"--maximize", "flask.X", "--vary",
                                                       "recipe/phases/grow/set/flask.feed=1 g/L/h:0 g/L/h"}
                               << 1 << QByteArray("LOW:HIGH");
        QTest::newRow("path") << advice + QStringList{"--maximize", "flask.X", "--vary", "recipe/phases/none/for"} << 1
                              << QByteArray("titer-cli numbers");
        QTest::newRow("recording") << base + QStringList{"--recording", "none.csv"} << 1 << QByteArray("none.csv");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const Outcome done = runCommandLine(words);
        QVERIFY2(done.status == status, done.err.constData());
        QVERIFY2(done.err.contains(says), done.err.constData());
        QVERIFY2(done.out.isEmpty(), done.out.constData());
    }

private:
    QTemporaryDir m_folder;
};

TITER_TEST(ForecastCommand)

} // namespace tst_forecast_command

#include "tst_forecast_command.moc"
