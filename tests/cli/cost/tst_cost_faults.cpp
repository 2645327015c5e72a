// titer-cli cost with what is wrong or missing: a sentence at its path, the rest computed, and nothing complete that is not.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_cost_faults {

using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

// A virus filter has a set; what it lets pass is collected.
const QByteArray filtered =
    R"json({"format": "titer.plant/1", "name": "Filtered", "components": [
   {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "50 L/h", "concentration": {"mab": "2 g/L"}}, {"flow": "0 L/h"}]},
   {"id": "filter", "type": "virus_filter", "params": {"area": "2 m2", "blocking_constant": 0, "reduction_loss": 0}},
   {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "80 L"}},
   {"id": "sink", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "filter.in"}, {"from": "filter.out", "to": "pool.in"}, {"from": "pool.out", "to": "sink.in"}],
 "recipe": {"duration": "2 h"},
 "economics": {"currency": "USD", "plan": {"batches": 10}, "prices": [
   {"id": "feed", "of": "inlet:feed", "price": "10 USD/L"}, {"id": "filter", "of": "filter:filter", "price": "500 USD/m2"},
   {"id": "set", "of": "set:filter", "price": "400 USD"}]}})json";

// A loop that nothing leaves: its content is not known.
const QByteArray endless =
    R"json({"format": "titer.plant/1", "name": "Endless", "components": [{"id": "salt", "basis": "mass", "role": "product", "molar_mass": "58 g/mol"}],
  "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "1 L/h", "temperature": "310 K"}, {"flow": "1 L/h", "temperature": "310 K", "concentration": {"salt": "2 g/L"}}]},
    {"id": "mix", "type": "mixer"},
    {"id": "hose", "type": "tubing", "params": {"mixed_volume": "5 L", "tube_volume": "0 L"}},
    {"id": "split", "type": "splitter", "params": {"fraction": 0}}, {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "100 L"}}],
  "streams": [{"from": "feed.out", "to": "mix.in"}, {"from": "mix.out", "to": "hose.in"}, {"from": "hose.out", "to": "split.in"},
    {"from": "split.out1", "to": "pool.in"}, {"from": "split.out2", "to": "mix.in"}],
  "recipe": {"duration": "20 h", "phases": []},
  "economics": {"currency": "USD", "prices": [{"id": "feed", "of": "inlet:*", "price": "1 USD/L"}],
    "labour": [{"id": "rest", "per_batch": "1 h", "rate": "60 USD/h"}]}})json";

bool notes(const QJsonObject& cost, const char* where, const char* what)
{
    for (const QJsonValue& notice : cost["notices"].toArray())
        if (notice["where"].toString() == QLatin1String(where) &&
            notice["what"].toString().contains(QLatin1String(what)))
            return true;
    return false;
}

} // namespace

class TestCostFaults : public QObject {
    Q_OBJECT

private slots:
    void faultsOfPricesLeaveTheRest_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("unpriced");
        const char* feed = R"json("10 USD/L")json";
        const char* ofFeed = R"json("inlet:feed")json";
        const auto row = [](const char* name, const char* before, const char* after, const char* words,
                            const char* unpriced) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(words) << QByteArray(unpriced);
        };
        row("unknown currency", feed, R"json("10 XYZ/L")json", "error: economics/prices/feed/price: ", "inlet:feed");
        row("second currency", feed, R"json("10 EUR/L")json", "error: economics/prices/feed/price: ", "inlet:feed");
        row("negative", feed, R"json("-1 USD/L")json", "error: economics/prices/feed/price: ", "inlet:feed");
        row("per litre of sets", R"json("400 USD")json", R"json("400 USD/L")json",
            "error: economics/prices/set/price: ", "set:filter");
        row("selects nothing", ofFeed, R"json("inlet:media")json", "error: economics/prices/feed/of: ", "inlet:feed");
        row("an outlet", ofFeed, R"json("inlet:sink")json", "error: economics/prices/feed/of: ", "inlet:feed");
        row("an inlet as outlet", ofFeed, R"json("outlet:feed")json",
            "error: economics/prices/feed/of: ", "inlet:feed");
        row("twice, in different units", R"json({"id": "set")json",
            R"json({"id": "more", "of": "inlet:feed", "price": "1 USD/kg"}, {"id": "set")json",
            "error: economics/prices/more/of: ", "");
        row("success 0", R"json("batches": 10)json", R"json("batches": 10, "success": 0)json",
            "error: economics/plan/success: ", "");
        row("life 0", R"json("plan")json", R"json("equipment": [{"id": "t", "price": "1 USD", "life": 0}], "plan")json",
            "error: economics/equipment/t/life: ", "");
        row("a share above 1", R"json("plan")json", R"json("facility": {"maintenance": 2}, "plan")json",
            "error: economics/facility/maintenance: ", "");
    }

    // Status 1, and what is left is costed and listed.
    void faultsOfPricesLeaveTheRest()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, unpriced);
        QByteArray text = filtered;
        QVERIFY(text.contains(before));
        text.replace(text.indexOf(before), before.size(), after);
        const Outcome outcome = cost(text);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(words), outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json["status"].toString(), QString("incomplete"));
        QVERIFY(json["total"]["per_mass"].toDouble() > 0.0);
        QStringList places;
        for (const QJsonValue& each : json["unpriced"].toArray()) places << each["of"].toString();
        QCOMPARE(places, unpriced.isEmpty() ? QStringList() : QStringList{QString::fromUtf8(unpriced)});
    }

    void noCurrencyIsAFault()
    {
        QByteArray text = filtered;
        text.replace("\"currency\": \"USD\", ", "");
        const Outcome outcome = cost(text);
        QVERIFY2(outcome.status == 1 && outcome.err.contains("error: economics/currency: "), outcome.err.constData());
        QCOMPARE(outcome.object()["status"].toString(), QString("incomplete"));
        text = filtered;
        text.replace(text.indexOf("\"economics\": "), text.size(), "\"economics\": []}");
        const Outcome list = cost(text);
        QVERIFY2(list.status == 1 && list.err.contains("error: economics: ") && list.out.isEmpty(),
                 list.err.constData());
    }

    // Computed, with a notice.
    void whatMayNotBeMeantIsSaid()
    {
        const QJsonObject sound = cost(filtered).object();
        QCOMPARE(sound["status"].toString(), QString("ok"));
        QVERIFY(notes(sound, "units/feed", "Product comes from here"));
        const Outcome many = cost(filtered, {"--set", "economics/plan/batches=90000"});
        QCOMPARE(many.status, 0);
        QVERIFY(notes(many.object(), "economics/plan/batches", "90000 batches are planned"));
        QCOMPARE(many.object()["batches"].toInt(), 90000);
    }

    void withoutProductNothingIsPerMass()
    {
        QByteArray text = filtered;
        text.replace("\"2 g/L\"", "0");
        const Outcome outcome = cost(text);
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = outcome.object();
        QCOMPARE(json["status"].toString(), QString("incomplete"));
        QVERIFY(json["product"].isNull() && json["total"]["per_mass"].isNull() &&
                json["total"]["per_batch"].toDouble() > 499.0);
        QVERIFY(notes(json, "plant.product", "no product with a mass"));
    }

    void aRunThatIsNotOkHasNoCostOfAGram()
    {
        const Outcome outcome = cost(endless);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("error: units/hose: "), outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json["status"].toString(), QString("failed"));
        QVERIFY(json["total"]["per_mass"].isNull() && notes(json, "run", "nothing is per mass of product"));
    }

    // What can be read in two ways is refused before anything is run; a merged cell is filled from above, with a notice.
    void tablesOfPricesHaveTheirLines()
    {
        const Outcome twice = cost(filtered, {"--prices", file("thousand.csv", "of;price\ninlet:feed;12.000 USD/L\n")});
        QVERIFY2(twice.status == 1 && twice.err.contains("thousand.csv: line 2, price: ") && twice.out.isEmpty(),
                 twice.err.constData());
        const Outcome commas = cost(
            filtered, {"--prices", file("commas.csv", "of;price;year;source\ninlet:feed;1.012,50 USD/L;2026;Angebot 7\n"
                                                      "filter:filter;80,5 USD/m2;;\n")});
        QVERIFY2(commas.status == 0 && commas.err.contains("commas.csv: year"), commas.err.constData());
        const QJsonArray lines = commas.object()["lines"].toArray();
        QCOMPARE(lines[0]["price"].toDouble(), 1012.5);
        QVERIFY(lines[0]["source"].toString() == "Angebot 7" && lines[0]["year"].toInt() == 2026);
        const Outcome other =
            cost(filtered, {"--prices", file("tasks.json", R"json({"format": "titer.tasks/1"})json")});
        QVERIFY2(other.status == 1 && other.err.contains("titer.prices/1"), other.err.constData());
        QCOMPARE(cost(filtered, {"--prices", m_folder.filePath("absent.csv")}).status, 1);
    }

    // titer-cli check finds the same without a run.
    void checkFindsThemToo()
    {
        QByteArray text = filtered;
        QCOMPARE(runCommandLine({"check", "-"}, text).status, 0);
        text.replace("\"10 USD/L\"", "\"10 EUR/L\"");
        text.replace("\"plan\"",
                     "\"schedule\": {\"units\": [{\"unit\": \"tank\"}]}, \"venture\": {\"life\": 0}, \"plan\"");
        const Outcome outcome = runCommandLine({"check", "-", "--json"}, text);
        QCOMPARE(outcome.status, 1);
        QVERIFY(!outcome.object()["ok"].toBool());
        for (const char* words : {"error: economics/prices/feed/price: ", "error: economics/schedule/units/tank: ",
                                  "error: economics/venture/life: "})
            QVERIFY2(outcome.err.contains(words), outcome.err.constData());
        QVERIFY(outcome.object()["errors"].toArray().size() >= 3);
    }

private:
    QString file(const QString& name, const QByteArray& text)
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size()) qFatal("cannot write a file");
        return made.fileName();
    }

    Outcome cost(const QByteArray& text, const QStringList& more = {})
    {
        return runCommandLine(QStringList{"cost", file("filtered.plant.json", text), "--json"} + more);
    }

    QTemporaryDir m_folder;
};

TITER_TEST(TestCostFaults)

} // namespace tst_cost_faults

#include "tst_cost_faults.moc"
