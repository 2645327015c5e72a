// titer-cli forecast: from a recording by an estimator, by a spread that was typed in, with other values from then on, and what is said
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
