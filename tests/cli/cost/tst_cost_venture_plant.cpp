// titer-cli cost venture of a plant: what it leaves unstated is filled from its run, and each of that is said.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_cost_venture_plant {

using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

// 10 batches a year of 7 g from 53.9 L for 10 USD/L; equipment of 20,000 USD, installed, of which the product bears a half. The resin
// has no price.
const QByteArray builtPlant =
    R"json({"format": "titer.plant/1", "name": "Built", "components": [
   {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "10 h", "flow": "5.39 L/h", "concentration": {"mab": 0.12987012987012986}}, {"flow": "0 L/h"}]},
   {"id": "a", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "10 cm", "yield": 1, "product": "mab"}},
   {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "60 L"}}],
 "streams": [{"from": "feed.out", "to": "a.in"}, {"from": "a.out", "to": "pool.in"}], "recipe": {"duration": "11 h"},
 "economics": {"currency": "USD", "plan": {"batches": 10}, "prices": [{"id": "feed", "of": "inlet:feed", "price": "10 USD/L"}],
   "equipment": [{"id": "tank", "unit": "pool", "price": "10 kUSD", "installed": 2, "life": "10 a"}],
   "facility": {"maintenance": 0.05, "share": 0.5},
   "venture": {"life": 10, "price": "100 USD/g", "rate": "10 %"}}})json";

// Sales 7000, feed 5390, maintenance 500 a year; 10,000 to build. What 1 a year for 10 years at 10 % is worth:
const double worthOfOne = (1.0 - std::pow(1.1, -10.0)) / 0.1;

bool near(const QJsonValue& value, double wanted, double tolerance)
{
    return value.isDouble() && std::abs(value.toDouble() - wanted) <= tolerance;
}

} // namespace

class TestCostVenturePlant : public QObject {
    Q_OBJECT

private slots:
    void fillsWhatIsNotStatedAndSaysSo()
    {
        const Outcome outcome = venture({"--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject json = outcome.object();
        QVERIFY(json["format"].toString() == "titer.venture_result/1" && json["currency"].toString() == "USD");
        QVERIFY(near(json["product"], 0.07, 1e-6));
        QVERIFY(near(json["npv"], -10000.0 + 1110.0 * worthOfOne, 2.0));
        QVERIFY(near(json["minimum_sales"], 5890.0 + 10000.0 / worthOfOne, 1.0));
        QVERIFY(near(json["minimum_price"], (5890.0 + 10000.0 / worthOfOne) / 0.07, 5.0));
        QVERIFY(near(json["table"][1]["sales"], 7000.0, 0.2) && near(json["table"][1]["cost"], 5890.0, 0.2));
        QVERIFY(near(json["table"][0]["capital"], 10000.0, 1e-6));
        for (const char* said : {"notice: economics/venture/sales: ", "times the product of a year",
                                 "notice: economics/venture/variable_cost: ", "without a price are resin:a",
                                 "notice: economics/venture/fixed_cost: ", "500 USD/a",
                                 "notice: economics/venture/fixed_capital: ", "20000 USD", "50 %"})
            QVERIFY2(outcome.err.contains(said), outcome.err.constData());
        QVERIFY(json["notices"].toArray().size() >= 4);
        const QByteArray text = venture({}).out;
        for (const char* shown :
             {"net present value at 10 %", "product of a year [kg]", "minimum price at 10 % [USD/g]", "107.39", "sum"})
            QVERIFY2(text.contains(shown), text.constData());
    }

    void takesPricesSettingsAndAnotherRate()
    {
        QFile table(m_folder.filePath("prices.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly) && table.write("of;price\ninlet:feed;5 USD/L\n") > 0);
        table.close();
        const QJsonObject json = venture({"--prices", table.fileName(), "--set", "economics/venture/price=200 USD/g",
                                          "--rate", "0 %", "--json"})
                                     .object();
        QVERIFY(near(json["npv"], -10000.0 + 10.0 * (14000.0 - 2695.0 - 500.0), 5.0));
    }

    void leavesWhatIsStated()
    {
        const Outcome outcome = venture({"--set", "economics/venture/fixed_capital=40 kUSD", "--set",
                                         "economics/venture/variable_cost=1 kUSD/a", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QVERIFY(!outcome.err.contains("fixed_capital") && !outcome.err.contains("variable_cost"));
        QVERIFY(near(outcome.object()["npv"], -40000.0 + 5500.0 * worthOfOne, 2.0));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* name, const char* before, const char* after, const char* words) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(words);
        };
        const char* stated = R"json("venture": {"life": 10, "price": "100 USD/g", "rate": "10 %"})json";
        row("no venture", stated, R"json("year": 2026)json", "error: economics/venture: ");
        row("life 0", stated, R"json("venture": {"life": 0})json", "error: economics/venture/life: ");
        row("a price in another currency", stated, R"json("venture": {"life": 10, "price": "100 EUR/g"})json",
            "error: economics/venture/price: ");
        row("shares that do not add up", stated, R"json("venture": {"life": 10, "construction": ["50 %", "60 %"]})json",
            "error: economics/venture/construction: ");
        row("tax", stated, R"json("venture": {"life": 10, "tax": 2})json", "error: economics/venture/tax: ");
        row("unknown key", stated, R"json("venture": {"life": 10, "incom": 2})json",
            "error: economics/venture/incom: ");
        row("no capital",
            R"json({"id": "tank", "unit": "pool", "price": "10 kUSD", "installed": 2, "life": "10 a"})json", "",
            "error: economics/venture/fixed_capital: ");
        row("a price of the cost", "10 USD/L", "10 EUR/L", "error: economics/prices/feed/price: ");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, words);
        QByteArray text = builtPlant;
        QVERIFY(text.contains(before));
        text.replace(before, after);
        const Outcome outcome = runCommandLine({"cost", "venture", "-"}, text);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(words), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    // A loan or a depreciation that is longer than the venture is computed, and said.
    void saysWhatMayNotBeMeant()
    {
        const Outcome outcome =
            venture({"--set", "economics/venture/life=4", "--set", "economics/venture/depreciation=macrs7", "--set",
                     "economics/venture/tax=0.3", "--set", "economics/venture/loan/years=6", "--set",
                     "economics/venture/loan/share=0.5", "--set", "economics/venture/loan/interest=0.08", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        for (const char* said : {"notice: economics/venture/depreciation: ", "notice: economics/venture/loan/years: "})
            QVERIFY2(outcome.err.contains(said), outcome.err.constData());
        QVERIFY(outcome.object()["npv"].isDouble());
    }

private:
    Outcome venture(const QStringList& more)
    {
        QFile made(m_folder.filePath("built.plant.json"));
        if (!made.open(QIODevice::WriteOnly) || made.write(builtPlant) != builtPlant.size())
            qFatal("cannot write the plant");
        made.close();
        return runCommandLine(QStringList{"cost", "venture", made.fileName()} + more);
    }

    QTemporaryDir m_folder;
};

TITER_TEST(TestCostVenturePlant)

} // namespace tst_cost_venture_plant

#include "tst_cost_venture_plant.moc"
