// titer-cli cost seek: one value, two values or none that meet a cost, by money alone and by the process; and what is said of wrong orders.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

namespace tst_cost_seek_command {

using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

// 53.9 L with 7 g come in 10 h and pass 1.5708 L of resin, of which a batch wears out a hundredth; somebody watches for 10 h.
const QByteArray soughtPlant =
    R"json({"format": "titer.plant/1", "name": "Sought", "components": [
   {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "10 h", "flow": "5.39 L/h", "concentration": {"mab": 0.12987012987012986}}, {"flow": "0 L/h"}]},
   {"id": "a", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "10 cm", "yield": 1, "product": "mab"}},
   {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "60 L"}}],
 "streams": [{"from": "feed.out", "to": "a.in"}, {"from": "a.out", "to": "pool.in"}],
 "recipe": {"duration": "11 h", "phases": [{"id": "watch", "unit": "pool", "at": "0 h", "until": {"for": "10 h"}}]},
 "economics": {"currency": "USD", "plan": {"batches": 10}, "prices": [
   {"id": "feed", "of": "inlet:feed", "price": "10 USD/L"}, {"id": "resin", "of": "resin:a", "price": "1000 USD/L", "uses": 100}],
   "labour": [{"id": "watch", "while": "watch", "rate": "60 USD/h", "night_rate": "90 USD/h"}],
   "night": {"from": "22 h", "to": "6 h", "start": "8 h"}}})json";

constexpr double volume = 53.9, mass = 7.0;                                     // [L], [g]
const double resin = std::numbers::pi / 4.0 * 1.0 * 1.0 * 2.0 * 1000.0 / 100.0; // [USD]: bed in dm, USD/L, uses

bool near(const QJsonValue& value, double wanted, double tolerance)
{
    return value.isDouble() && std::abs(value.toDouble() - wanted) <= tolerance;
}

} // namespace

class TestCostSeekCommand : public QObject {
    Q_OBJECT

private slots:
    // The price of the feed at which a gram costs 200 USD.
    void onePriceMeetsTheCost()
    {
        const Outcome outcome = sought("200 USD/g", "economics/prices/feed/price=1 USD/L:40 USD/L", {"--json"});
        QVERIFY2(outcome.status == 0 && outcome.err.isEmpty(), outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.seek/1"));
        QCOMPARE(json["plant"].toString(), QString("Sought"));
        QVERIFY(json["unit"].toString() == "USD/kg" && near(json["target"], 200e3, 1e-6));
        QVERIFY(json["vary"]["path"].toString() == "economics/prices/feed/price" &&
                json["vary"]["unit"].toString() == "USD/L" && near(json["vary"]["high"], 40.0, 1e-9));
        QCOMPARE(json["answers"].toArray().size(), qsizetype(1));
        QVERIFY(near(json["answers"][0], (200.0 * mass - 600.0 - resin) / volume, 1e-3));
        QCOMPARE(json["runs"].toInt(), 1);
        QVERIFY(json["notices"].toArray().isEmpty() && json["leaps"].toArray().isEmpty());
        const QByteArray text = sought("200 USD/g", "economics/prices/feed/price=1:40 USD/L").out;
        QVERIFY2(text.startsWith("plant.cost of 200 USD/g:\n") && text.contains("14.55") && text.contains("USD/L"),
                 text.constData());
    }

    // 4 of the 10 h are paid as night where the batch begins at 2 h, and where it begins at 16 h.
    void twoTimesOfDayMeetTheCost()
    {
        const double target = (10.0 * volume + resin + 600.0 + 4.0 * 30.0) / mass;
        const Outcome outcome =
            sought(QString::number(target, 'g', 12) + " USD/g", "economics/night/start=0 h:24 h", {"--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonArray answers = outcome.object()["answers"].toArray();
        QCOMPARE(answers.size(), qsizetype(2));
        QVERIFY(near(answers[0], 2.0, 0.01) && near(answers[1], 16.0, 0.01));
        QVERIFY2(outcome.err.contains("notice: economics/night/start: 2 values give"), outcome.err.constData());
    }

    void noneIsSaidWithWhatComesNearest()
    {
        const Outcome outcome = sought("60 USD/g", "economics/prices/feed/price=1 USD/L:40 USD/L", {"--json"});
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = outcome.object();
        QVERIFY(json["answers"].toArray().isEmpty() && near(json["nearest"]["at"], 1.0, 1e-9));
        QVERIFY(near(json["nearest"]["value"], (volume + resin + 600.0) / mass * 1e3, 2.0));
        QVERIFY2(outcome.err.contains("not within the range: at best") && outcome.err.contains("1 USD/L"),
                 outcome.err.constData());
        QVERIFY(sought("60 USD/g", "economics/prices/feed/price=1 USD/L:40 USD/L")
                    .out.contains("no value from 1 to 40 USD/L"));
    }

    // Of the process: the titre of the feed. Each is a run.
    void aTitreMeetsTheCost()
    {
        const Outcome outcome =
            sought("100 USD/g", "units/feed/program/0/concentration/mab=0.1 g/L:0.5 g/L", {"--points", "5", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json["answers"].toArray().size(), qsizetype(1));
        QVERIFY(near(json["answers"][0], (10.0 * volume + resin + 600.0) / 100.0 / volume, 1e-4));
        QVERIFY(json["runs"].toInt() > 5);
    }

    // A table of prices and settings hold for all values.
    void pricesAndSettingsHold()
    {
        QFile table(m_folder.filePath("prices.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly) && table.write("of;price;uses\nresin:a;2000 USD/L;100\n") > 0);
        table.close();
        const QJsonObject json =
            sought("200 USD/g", "economics/prices/feed/price=1 USD/L:40 USD/L",
                   {"--prices", table.fileName(), "--set", "economics/labour/watch/rate=30 USD/h", "--json"})
                .object();
        QVERIFY(near(json["answers"][0], (200.0 * mass - 300.0 - 2.0 * resin) / volume, 1e-3));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        const QStringList figure{"--figure", "plant.cost"}, target{"--target", "60 USD/g"};
        const QStringList vary{"--vary", "economics/prices/feed/price=1:40 USD/L"};
        const auto row = [](const char* name, const QStringList& order, int status, const char* words) {
            QTest::newRow(name) << order << status << QByteArray(words);
        };
        row("no figure", target + vary, 2, "--figure is missing");
        row("no target", figure + vary, 2, "--target is missing");
        row("nothing varies", figure + target, 2, "--vary is missing");
        row("no range", figure + target + QStringList{"--vary", "economics/prices/feed/price=3 USD/L"}, 2,
            "PATH=LOW:HIGH");
        row("a range that goes back", figure + target + QStringList{"--vary", "economics/prices/feed/price=40:1 USD/L"},
            2, "smaller end");
        row("units that differ", figure + target + QStringList{"--vary", "economics/prices/feed/price=1 h:40 USD/L"}, 2,
            "--vary");
        row("one look", figure + target + vary + QStringList{"--points", "1"}, 2, "--points");
        row("unknown figure", QStringList{"--figure", "plant.costs"} + target + vary, 1, "error: plant.costs: ");
        row("target of another kind", figure + QStringList{"--target", "60 h"} + vary, 1, "error: target: ");
        row("another currency", figure + QStringList{"--target", "60 EUR/g"} + vary, 1, "error: target: ");
        row("no such price", figure + target + QStringList{"--vary", "economics/prices/resins/price=1:2 USD/L"}, 1,
            "economics/prices/resins");
        row("prices in another currency",
            figure + target + QStringList{"--vary", "economics/prices/feed/price=1:2 EUR/L"}, 1,
            "error: economics/prices/feed/price: ");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, order);
        QFETCH(QByteArray, words);
        const Outcome outcome = runCommandLine(QStringList{"cost", "seek", plantFile()} + order);
        QTEST(outcome.status, "status");
        QVERIFY2(outcome.err.contains(words), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

private:
    QString plantFile()
    {
        QFile made(m_folder.filePath("sought.plant.json"));
        if (!made.open(QIODevice::WriteOnly) || made.write(soughtPlant) != soughtPlant.size())
            qFatal("cannot write the plant");
        return made.fileName();
    }

    Outcome sought(const QString& target, const QString& vary, const QStringList& more = {})
    {
        return runCommandLine(
            QStringList{"cost", "seek", plantFile(), "--figure", "plant.cost", "--target", target, "--vary", vary} +
            more);
    }

    QTemporaryDir m_folder;
};

TITER_TEST(TestCostSeekCommand)

} // namespace tst_cost_seek_command

#include "tst_cost_seek_command.moc"
