// titer-cli chromatogram: what it reports of a course that is known exactly, and what it says of wrong orders.
#include "core/store/project_file.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace tst_chromatogram {

using titer::support::Outcome;

namespace {

// A triangle of product, 10 g/L high, from 10 to 20 min, in a stream of 1 L/min; an impurity of 1 g/L from 15 min on.
const QByteArray plant = R"({"format": "titer.plant/1", "name": "Triangle",
 "components": [{"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol"},
  {"id": "mab", "label": "Antibody", "basis": "mass", "molar_mass": "150 kg/mol"},
  {"id": "hcp", "basis": "mass", "molar_mass": "30 kg/mol"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [
   {"for": "10 min", "flow": "1 L/min", "concentration": {"salt": "100 mM"}},
   {"for": "5 min", "flow": "1 L/min", "ramp": {"mab": "2 g/L/min"}},
   {"for": "5 min", "flow": "1 L/min", "concentration": {"mab": "10 g/L", "hcp": "1 g/L"}, "ramp": {"mab": "-2 g/L/min"}},
   {"for": "10 min", "flow": "1 L/min", "concentration": {"hcp": "1 g/L"}}]},
  {"id": "line", "type": "mixer"},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "100 L"}}],
 "streams": [{"from": "feed.out", "to": "line.in"}, {"from": "line.out", "to": "tank.in"}],
 "recipe": {"duration": "30 min", "phases": [
  {"id": "load", "unit": "line", "at": "0 h", "until": {"for": "12 min"}},
  {"id": "elute", "unit": "line", "after": ["load"], "until": {"for": "18 min"}}]}})";

// Lines between 4001 samples meet the corners of the triangle but for one line's slope.
bool near(const QJsonValue& value, double expected, double relative = 1e-5)
{
    const bool is = value.isDouble() && std::abs(value.toDouble() - expected) <= relative * std::abs(expected);
    if (!is) qWarning("%s instead of %.12g", qPrintable(value.toVariant().toString()), expected);
    return is;
}

} // namespace

class TestChromatogramCommand : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void reportsTheTriangle()
    {
        const Outcome outcome = reported({"--json", "--pool", "uv:10%", "--pool", "time:12 min..15 min", "--pool",
                                          "volume:0 L..1 L", "--fractions", "2.1 L"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.chromatogram/1"));
        QCOMPARE(json["status"].toString(), QString("ok"));
        QCOMPARE(json["product"].toString(), QString("mab"));
        QVERIFY(!json.contains("breakthrough")); // no resin
        const QJsonObject peak = json["peaks"][0].toObject();
        QCOMPARE(peak["signal"].toString(), QString("mab"));
        QVERIFY(near(peak["time"], 900.0));
        QVERIFY(near(peak["height"], 10.0));
        QVERIFY(near(peak["width"], 300.0));
        QVERIFY(near(peak["asymmetry"], 1.0));
        const QJsonArray pools = json["pools"].toArray();
        QCOMPARE(pools.size(), 3);
        QVERIFY(near(pools[0]["from"], 630.0));
        QVERIFY(near(pools[0]["to"], 1170.0));
        QVERIFY(near(pools[0]["yield"], 0.99));
        QVERIFY(near(pools[0]["volume"], 9e-3));
        // 49.5 g of product, and 1 g/L over 4.5 min.
        QVERIFY(near(pools[0]["purity"], 49.5 / 54.0));
        QVERIFY(near(pools[1]["components"]["mab"]["concentration"], 7.0));
        QVERIFY(near(pools[1]["purity"], 1.0));
        QVERIFY(near(pools[2]["components"]["mab"]["concentration"], 1.0, 1e-3)); // from the peak's start, at 1e-4
        QCOMPARE(json["fractions"].toArray().size(), 5);
        QVERIFY(near(json["fractions"][2]["volume"], 2.1e-3));
    }

    void looksAtOnePhase()
    {
        const QJsonObject json =
            reported({"--json", "--during", "elute", "--pool", "volume:0 L..3 L", "--pool", "purity:95%"}).object();
        QVERIFY(near(json["pools"][0]["components"]["mab"]["concentration"], 7.0));
        QVERIFY(near(json["pools"][1]["purity"], 0.95));
        QVERIFY(near(json["pools"][1]["from"], 720.0));
    }

    void countsByAmountAndAmongWhatIsNamed()
    {
        const QJsonObject moles = reported({"--json", "--by", "amount", "--pool", "uv:10%"}).object();
        QVERIFY(near(moles["pools"][0]["purity"], 49.5 / (49.5 + 5.0 * 4.5)));
        const QJsonObject salt = reported({"--json", "--among", "salt", "--pool", "uv:10%"}).object();
        QVERIFY(near(salt["pools"][0]["purity"], 1.0));
        const QJsonObject other =
            reported({"--json", "--product", "hcp", "--during", "elute", "--pool", "time:15 min..30 min"}).object();
        QVERIFY(near(other["pools"][0]["yield"], 1.0));
    }

    void takesThePoolThatAProjectKeeps()
    {
        using namespace titer::store;
        const QString file = m_folder->filePath("triangle.titer");
        {
            auto project = ProjectFile::create(file.toStdString(), plant.toStdString());
            QVERIFY(project && project->savePools({{"line", 720.0, 900.0}, {"tank", 1.0, 2.0}}));
        }
        const auto reported = [&](QStringList more) {
            more.prepend(file);
            return titer::support::runCommandLine(QStringList{"chromatogram", "--unit", "line", "--json"} + more);
        };
        const Outcome kept = reported({});
        QVERIFY2(kept.status == 0, kept.err);
        QVERIFY2(kept.err.contains("as the project keeps it"), kept.err);
        const QJsonObject pool = kept.object()["pools"][0].toObject();
        QCOMPARE(pool["cut"].toString(), QString("time:12 min..15 min"));
        QVERIFY(near(pool["components"]["mab"]["concentration"], 7.0));
        // Another cut takes its place, and one that lies beyond the run is left out.
        const Outcome other = reported({"--pool", "uv:10%"});
        QVERIFY2(!other.err.contains("keeps it"), other.err);
        QCOMPARE(other.object()["pools"].toArray().size(), 1);
        QVERIFY(reported({"--until", "14 min"}).object()["pools"].toArray().isEmpty());
        // A cut by times needs no peak.
        QCOMPARE(reported({"--product", "salt"}).status, 0);
    }

    void printsATable()
    {
        const Outcome outcome = reported({"--pool", "uv:10%", "--fractions", "2 min"});
        QCOMPARE(outcome.status, 0);
        for (const char* part :
             {"Triangle, line: ok", "Pool uv:10%: 10.5 to 19.5 min, 9 L", "yield 99 %", "log reduction", "Fractions"})
            QVERIFY2(outcome.out.contains(part), outcome.out);
        const QString file = m_folder->filePath("out.csv");
        QCOMPARE(reported({"--out", file, "--every", "1 min"}).status, 0);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray head = csv.readLine();
        QVERIFY2(head.contains("line.out.mab [kg/m3]") && !head.contains("tank."), head);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, QStringList more, int status, const char* said) {
            QTest::newRow(name) << more << status << QString::fromUtf8(said);
        };
        row("no cut", {"--pool", "uv"}, 2, "is not a level");
        row("unknown cut", {"--pool", "ph:3"}, 2, "is not a cut");
        row("one end", {"--pool", "time:3 min"}, 2, "has one end");
        row("not a purity", {"--pool", "purity:120%"}, 2, "is not a purity");
        row("no fractions", {"--fractions", "0 mL"}, 2, "is not a size");
        row("neither mass nor amount", {"--by", "count"}, 2, "mass or amount");
        row("never starts", {"--pool", "uv:20"}, 1, "never starts");
        row("outside", {"--pool", "time:5 min..50 min"}, 1, "outside the run");
        row("not so pure", {"--product", "hcp", "--during", "elute", "--pool", "purity:100%"}, 0, "");
        row("unknown product", {"--product", "dna"}, 1, "salt, mab, hcp");
        row("unknown phase", {"--during", "wash", "--pool", "uv:10%"}, 1, "load, elute");
        row("twice", {"--during", "elute:2", "--pool", "uv:10%"}, 1, "did not run");
        row("no peak", {"--product", "salt", "--pool", "uv:10%"}, 1, "leaves without a peak");
        row("never there", {"--until", "9 min"}, 1,
            "--product: “mab” neither entered nor left in this run. Add it to an upstream inlet, or name another");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, more);
        QFETCH(int, status);
        QFETCH(QString, said);
        const Outcome outcome = reported(more);
        QVERIFY2(outcome.status == status, outcome.err + outcome.out);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(said), outcome.err);
    }

    void wantsAUnitThatIsThere()
    {
        const QString file = written();
        QCOMPARE(titer::support::runCommandLine({"chromatogram", file}).status, 2);
        const Outcome unknown = titer::support::runCommandLine({"chromatogram", file, "--unit", "column"});
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.err.contains("feed, line, tank"), unknown.err);
        const Outcome closed = titer::support::runCommandLine({"chromatogram", file, "--unit", "tank"});
        QCOMPARE(closed.status, 1);
        QVERIFY2(closed.err.contains("has no chromatogram"), closed.err);
    }

private:
    QString written() const
    {
        QFile file(m_folder->filePath("triangle.plant.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(plant) != plant.size()) qFatal("cannot write the plant");
        return file.fileName();
    }

    Outcome reported(const QStringList& more) const
    {
        return titer::support::runCommandLine(QStringList{"chromatogram", written(), "--unit", "line"} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TITER_TEST(TestChromatogramCommand)

} // namespace tst_chromatogram

#include "tst_chromatogram.moc"
