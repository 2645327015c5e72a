// titer-cli cost: the cost of a batch and a gram as text, CSV and JSON, with tables of prices.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_cost_goods {

using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

// 53.9 L in, 7 g out, over 1.5708 L of resin.
const QByteArray pricedPlant =
    R"json({"format": "titer.plant/1", "name": "Mean", "components": [
   {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "10 h", "flow": "5.39 L/h", "concentration": {"mab": 0.12987012987012986}}, {"flow": "0 L/h"}]},
   {"id": "a", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "10 cm", "yield": 1, "product": "mab"}},
   {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "60 L"}}],
 "streams": [{"from": "feed.out", "to": "a.in"}, {"from": "a.out", "to": "pool.in"}], "recipe": {"duration": "11 h"},
 "economics": {"currency": "USD", "plan": {"batches": 10}, "prices": [
   {"id": "feed", "of": "inlet:feed", "price": "10 USD/L", "source": "example"}]}})json";

} // namespace

class TestCostGoods : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const char* name, const QByteArray& text)
    {
        QFile made(m_folder.filePath(name));
        if (made.open(QIODevice::WriteOnly)) made.write(text);
        return made.fileName();
    }

private slots:
    void costsABatchAndAGram()
    {
        const QString plant = file("plant.json", pricedPlant);
        const QString prices = file("prices.csv", "of;price;uses;source\nresin:a;1.000,00 USD/L;100;example\n");
        const Outcome outcome = runCommandLine({"cost", plant, "--prices", prices, "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.cost/1"));
        QCOMPARE(json["status"].toString(), QString("ok"));
        const double total = json["total"]["per_batch"].toDouble();
        QVERIFY(std::abs(total - (539.0 + 15.7079632679)) < 1e-3);
        QVERIFY(std::abs(json["total"]["per_mass"].toDouble() - total / 0.007) < 1.0);
        QVERIFY(std::abs(json["total"]["per_year"].toDouble() - 10.0 * total) < 1e-6);
        QCOMPARE(json["classes"].toArray().size(), 8);
        const Outcome other = runCommandLine({"cost", plant, "--prices", prices, "--as", "biosolve", "--set",
                                              "economics/prices/feed/price=20 USD/L", "--json"});
        QCOMPARE(other.object()["classes"].toArray().size(), 5);
        const QJsonObject grouped = other.object();
        QVERIFY(std::abs(grouped["total"]["per_batch"].toDouble() - total - 539.0) < 1e-3);
    }

    void showsWhatPricesDoToTheCost()
    {
        const QString plant = file("plant.json", pricedPlant);
        const QString ranges =
            file("ranges.csv", "of;price;low;high;source\ninlet:feed;10 USD/L;8 USD/L;15 USD/L;example\n");
        const Outcome outcome = runCommandLine({"cost", plant, "--prices", ranges, "--tornado", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonArray bars = outcome.object()["tornado"].toArray();
        QCOMPARE(bars.size(), 1);
        QCOMPARE(bars[0]["high"].toDouble(), 15.0);
        QVERIFY(std::abs(bars[0]["span"].toDouble() / (53.9 * 7.0 / 0.007) - 1.0) < 1e-3);
        QVERIFY(runCommandLine({"cost", plant, "--prices", ranges, "--tornado"}).out.contains("at low [USD/g]"));
        QVERIFY(!runCommandLine({"cost", plant, "--json"}).object().contains("tornado"));
    }

    void saysWhatHasNoPriceAndWhatIsWrong()
    {
        const QString plant = file("plant.json", pricedPlant);
        const Outcome incomplete = runCommandLine({"cost", plant, "--json"});
        QCOMPARE(incomplete.status, 0);
        QCOMPARE(incomplete.object()["status"].toString(), QString("incomplete"));
        QCOMPARE(incomplete.object()["unpriced"].toArray().at(0)["of"].toString(), QString("resin:a"));
        const Outcome wrong = runCommandLine({"cost", plant, "--set", "economics/prices/feed/price=10 EUR/L"});
        QCOMPARE(wrong.status, 1);
        QVERIFY(wrong.err.contains("economics/prices/feed/price"));
        QCOMPARE(runCommandLine({"cost", plant, "--as", "nobody"}).status, 2);
    }
};

TITER_TEST(TestCostGoods)

} // namespace tst_cost_goods

#include "tst_cost_goods.moc"
