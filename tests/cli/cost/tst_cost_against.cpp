// titer-cli cost --against: from one plant to another by class; the changes add up to that of a gram.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_cost_against {

using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

// 53.9 L with 7 g for 10 USD/L.
const QByteArray firstPlant =
    R"json({"format": "titer.plant/1", "name": "First", "components": [
   {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "10 h", "flow": "5.39 L/h", "concentration": {"mab": 0.12987012987012986}}, {"flow": "0 L/h"}]},
   {"id": "a", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "10 cm", "yield": 1, "product": "mab"}},
   {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "60 L"}}],
 "streams": [{"from": "feed.out", "to": "a.in"}, {"from": "a.out", "to": "pool.in"}], "recipe": {"duration": "11 h"},
 "economics": {"currency": "USD", "plan": {"batches": 10}, "prices": [
   {"id": "feed", "of": "inlet:feed", "price": "10 USD/L"}, {"id": "resin", "of": "resin:a", "price": "1 USD/L", "uses": 100}]}})json";

bool near(double value, double wanted, double tolerance = 1e-4)
{
    return std::abs(value - wanted) <= tolerance * std::abs(wanted);
}

struct Sums {
    double from = 0.0, to = 0.0, change = 0.0;
};

Sums sumsOf(const QJsonArray& waterfall)
{
    Sums sums;
    for (const QJsonValue& row : waterfall) {
        sums.from += row["from"].toDouble();
        sums.to += row["to"].toDouble();
        sums.change += row["change"].toDouble();
    }
    return sums;
}

} // namespace

class TestCostAgainst : public QObject {
    Q_OBJECT

private slots:
    // The other one passes half of the product and has ten hours of work.
    void theWaterfallAddsUp()
    {
        const QString first = plant("first", firstPlant), other = plant("other", otherPlant());
        const double alone = totalOf({"cost", first, "--json"}), ofOther = totalOf({"cost", other, "--json"});
        QVERIFY(near(alone, 539.0 / 7e-3) && near(ofOther, (539.0 + 600.0) / 3.5e-3));
        for (const char* grouping : {"titer", "superpro", "biosolve"}) {
            const Outcome outcome = runCommandLine({"cost", first, "--against", other, "--as", grouping, "--json"});
            QVERIFY2(outcome.status == 0, outcome.err.constData());
            const QJsonObject json = outcome.object();
            QCOMPARE(json["against"].toString(), QString("Other"));
            const QJsonArray waterfall = json["waterfall"].toArray();
            QCOMPARE(waterfall.size(), json["classes"].toArray().size());
            QCOMPARE(waterfall[0]["class"].toString(), json["classes"][0]["id"].toString());
            const Sums sums = sumsOf(waterfall);
            QVERIFY(near(sums.from, alone, 1e-9) && near(sums.to, ofOther, 1e-9));
            QVERIFY(near(sums.change, ofOther - alone, 1e-9));
        }
        const QJsonArray classes =
            runCommandLine({"cost", first, "--against", other, "--json"}).object()["waterfall"].toArray();
        QVERIFY(near(classes[0]["change"].toDouble(), 539.0 / 3.5e-3 - 539.0 / 7e-3));
        QVERIFY(classes[2]["class"].toString() == "labour" && classes[2]["from"].toDouble() == 0.0 &&
                near(classes[2]["to"].toDouble(), 600.0 / 3.5e-3));
        const QByteArray text = runCommandLine({"cost", first, "--against", other}).out.simplified();
        QVERIFY2(text.contains("to Other from [USD/g] to [USD/g] change materials ") &&
                     text.contains("labour 0 171.43"),
                 text.constData());
    }

    // Settings are of the first plant alone, tables of prices of both.
    void settingsAreOfTheFirst()
    {
        const QString first = plant("first", firstPlant), other = plant("other", otherPlant());
        const Sums sums = sumsOf(runCommandLine({"cost", first, "--against", other, "--set",
                                                 "economics/prices/feed/price=20 USD/L", "--json"})
                                     .object()["waterfall"]
                                     .toArray());
        QVERIFY(near(sums.from, 2.0 * 539.0 / 7e-3) && near(sums.to, 1139.0 / 3.5e-3));
        const QString table = file("prices.csv", "of;price\ninlet:feed;20 USD/L\n");
        const Sums both = sumsOf(runCommandLine({"cost", first, "--against", other, "--prices", table, "--json"})
                                     .object()["waterfall"]
                                     .toArray());
        QVERIFY(near(both.from, 2.0 * 539.0 / 7e-3) && near(both.to, (2.0 * 539.0 + 600.0) / 3.5e-3));
        // From a plant to itself there is no way.
        const Sums itself =
            sumsOf(runCommandLine({"cost", first, "--against", first, "--json"}).object()["waterfall"].toArray());
        QVERIFY(itself.change == 0.0 && itself.from > 0.0);
    }

    void saysWhyThereIsNone()
    {
        const QString first = plant("first", firstPlant);
        QByteArray euros = firstPlant;
        euros.replace("USD", "EUR");
        const Outcome currency = runCommandLine({"cost", first, "--against", plant("euros", euros), "--json"});
        QCOMPARE(currency.status, 1);
        QVERIFY2(currency.err.contains("error: economics/currency: One plant counts in USD, the other in EUR"),
                 currency.err.constData());
        QVERIFY(currency.object()["waterfall"].isNull() && currency.object().value("total")["per_mass"].isDouble());
        QByteArray none = firstPlant;
        none.replace("0.12987012987012986", "0");
        const Outcome product = runCommandLine({"cost", first, "--against", plant("none", none)});
        QVERIFY2(product.status == 1 && product.err.contains("error: economics: Only costs per mass of product"),
                 product.err.constData());
        QByteArray bare = firstPlant;
        bare.replace("\"economics\": {\"currency\": \"USD\", ", "\"note\": \"bare\", \"economics\": {");
        const Outcome wrong = runCommandLine({"cost", first, "--against", plant("bare", bare)});
        QVERIFY2(wrong.status == 1 && wrong.err.contains("error: economics/currency: ") && wrong.out.isEmpty(),
                 wrong.err.constData());
        const Outcome absent = runCommandLine({"cost", first, "--against", m_folder.filePath("absent.plant.json")});
        QVERIFY(absent.status == 1 && absent.err.contains("absent.plant.json") && absent.out.isEmpty());
    }

private:
    QString file(const QString& name, const QByteArray& text)
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size()) qFatal("cannot write a file");
        return made.fileName();
    }
    QString plant(const QString& name, const QByteArray& text) { return file(name + ".plant.json", text); }

    static QByteArray otherPlant()
    {
        QByteArray text = firstPlant;
        text.replace("First", "Other").replace("\"yield\": 1", "\"yield\": 0.5");
        text.replace("\"plan\"",
                     "\"labour\": [{\"id\": \"hall\", \"per_batch\": \"10 h\", \"rate\": \"60 USD/h\"}], \"plan\"");
        return text;
    }

    static double totalOf(const QStringList& command)
    {
        return runCommandLine(command).object().value("total")["per_mass"].toDouble();
    }

    QTemporaryDir m_folder;
};

TITER_TEST(TestCostAgainst)

} // namespace tst_cost_against

#include "tst_cost_against.moc"
