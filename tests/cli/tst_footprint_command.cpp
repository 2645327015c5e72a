// titer-cli footprint: mass intensity, energy and CO2 of a plant as text, CSV and JSON.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_footprint_command {

using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

// 53.9 kg in, 7 g out; 1 kg of steam would make it 54.9.
const QByteArray tankPlant =
    R"({"format": "titer.plant/1", "name": "Mean", "components": [
   {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "10 h", "flow": "5.39 L/h", "concentration": {"mab": 0.12987012987012986}}, {"flow": "0 L/h"}]},
   {"id": "a", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "10 cm", "yield": 1, "product": "mab"}},
   {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "60 L"}}],
 "streams": [{"from": "feed.out", "to": "a.in"}, {"from": "a.out", "to": "pool.in"}], "recipe": {"duration": "11 h"}})";

const QByteArray siteFactors = R"({"format": "titer.factors/1", "factors": [
   {"of": "inlet:feed", "value": 0.01, "unit": "kg/L", "year": 2026, "scope": 3, "source": "example", "region": "GB", "licence": "own"}]})";

} // namespace

class TestFootprintCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const char* name, const QByteArray& text)
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size()) return {};
        return made.fileName();
    }
    QString plant() { return file("mean.plant.json", tankPlant); }

    static bool near(const QJsonValue& value, double wanted)
    {
        return qAbs(value.toDouble() - wanted) <= 1e-6 * qAbs(wanted);
    }

private slots:
    void printsJson()
    {
        const Outcome outcome =
            runCommandLine({"footprint", plant(), "--factors", file("site.factors.json", siteFactors), "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.footprint/1"));
        QCOMPARE(json["status"].toString(), QString("incomplete"));
        QVERIFY(near(json["pmi"], 7700.0) && near(json["e_factor"], 7699.0));
        QVERIFY(near(json["mass"]["raw_materials"], 1.0) && near(json["mass"]["water"], 7699.0));
        QVERIFY(near(json["co2"]["scope_3"], 77.0) && near(json["co2"]["total"], 77.0));
        QCOMPARE(json["co2"]["scope_1"].toDouble(), 0.0);
        QCOMPARE(json["steps"][0]["unit"].toString(), QString("a"));
        QVERIFY(near(json["steps"][0]["pmi"], 7700.0));
        QCOMPARE(json["lines"].toArray().size(), qsizetype(1));
        QCOMPARE(json["lines"][0]["of"].toString(), QString("inlet:feed"));
        QVERIFY(near(json["lines"][0]["amount"], 53.9));
        QCOMPARE(json["lines"][0]["factors"][0]["licence"].toString(), QString("own"));
        QCOMPARE(json["without_factor"][0]["of"].toString(), QString("resin:a"));
    }

    // Nothing is known of emissions then, not even that there are none.
    void withoutAFactorThereIsNoCo2()
    {
        const QJsonObject json = runCommandLine({"footprint", plant(), "--json"}).object();
        QVERIFY(json["co2"]["total"].isNull() && near(json["pmi"], 7700.0));
        QVERIFY(json["without_factor"].toArray().size() >= 2);
    }

    void reportsPeople()
    {
        const Outcome outcome =
            runCommandLine({"footprint", plant(), "--factors", file("site.factors.json", siteFactors)});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QByteArray text = outcome.out.simplified();
        QVERIFY2(text.contains("Process mass intensity 7700 100"), outcome.out.constData());
        QVERIFY2(text.contains("E-factor 7699"), outcome.out.constData());
        QVERIFY2(text.contains("example, 2026, GB (own)"), outcome.out.constData());
        QVERIFY2(text.contains("The mass intensity lacks what nobody states the mass of: resin:a."),
                 outcome.out.constData());
    }

    void writesItsLines()
    {
        const QByteArray csv = runCommandLine({"footprint", plant(), "--out", "-"}).out;
        QVERIFY2(csv.startsWith("of,in,step,amount,unit,uses,mass [kg],scope,"), csv.constData());
        QVERIFY2(csv.contains("\ninlet:feed,,a,53.9"), csv.constData());
    }

    // A sentence at its path; the rest is computed.
    void aFactorPerEnergyForAMassIsAnError()
    {
        const QByteArray wrong = QByteArray(siteFactors).replace("kg/L", "kg/kWh");
        const QString path = file("wrong.factors.json", wrong);
        const Outcome outcome = runCommandLine({"footprint", plant(), "--factors", path, "--json"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("wrong.factors.json: factors/0/unit: "), outcome.err.constData());
        QVERIFY(near(outcome.object()["pmi"], 7700.0));
        QCOMPARE(runCommandLine({"footprint", plant(), "--factors", m_folder.filePath("none.json")}).status, 1);
    }
};

TITER_TEST(TestFootprintCommand)

} // namespace tst_footprint_command

#include "tst_footprint_command.moc"
