// titer-cli cost venture: the published venture from its file, flows with several rates, and what is said of wrong files.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace tst_cost {

using titer::support::Outcome;

namespace {

// tests/test_tea.py of BioSTEAM.
const QByteArray published =
    R"({"format": "titer.venture/1", "currency": "USD", "life": 15, "fixed_capital": "3.36 MUSD",
 "working_capital": "168 kUSD", "sales": "2.5 MUSD/a", "fixed_cost": "1.68 MUSD/a", "depreciation": "macrs7", "tax": "31 %",
 "loan": {"share": "60 %", "interest": "8 %", "years": 10, "deduct": "payment"}, "rate": "10 %"})";

Outcome venture(const QByteArray& text, const QStringList& more = {})
{
    return titer::support::runCommandLine(QStringList{"cost", "venture", "-"} + more, text);
}

bool near(const QJsonValue& value, double expected, double tolerance)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) <= tolerance;
}

} // namespace

class TestCost : public QObject {
    Q_OBJECT

private slots:
    void valuesAVenture()
    {
        const Outcome outcome = venture(published, {"--json"});
        QVERIFY2(outcome.status == 0 && outcome.err.isEmpty(), outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.venture_result/1"));
        QCOMPARE(json["currency"].toString(), QString("USD"));
        QVERIFY(near(json["npv"], 2127049.2033, 1e-4));
        QVERIFY(near(json["irr"], 0.292979532677, 1e-12));
        QCOMPARE(json["irr_all"].toArray().size(), 1);
        QVERIFY(near(json["minimum_sales"], 2143234.6825, 1e-4));
        QVERIFY(json["modified_irr"].isDouble() && json["payback"].isDouble() && json["discounted_payback"].isDouble());
        QVERIFY(json["notices"].toArray().isEmpty());
        const QJsonArray table = json["table"].toArray();
        QCOMPARE(table.size(), 16);
        const QStringList columns{"year",    "capital", "working_capital", "depreciation", "loan",         "interest",
                                  "payment", "cost",    "sales",           "tax",          "loss_carried", "cash_flow",
                                  "factor",  "present", "cumulative"};
        QJsonObject sums;
        for (const QJsonValue& row : table) {
            QCOMPARE(row.toObject().size(), columns.size());
            for (const QString& column : columns) {
                QVERIFY2(row[column].isDouble(), qPrintable(column));
                sums[column] = sums[column].toDouble() + row[column].toDouble();
            }
        }
        QVERIFY(near(table.first()["cash_flow"], -1673280, 1e-4) && near(table.last()["cash_flow"], 733800, 1e-4));
        QVERIFY(near(table.last()["cumulative"], json["npv"].toDouble(), 1e-6));
        const QJsonObject foot = json["foot"].toObject();
        for (auto sum = foot.begin(); sum != foot.end(); ++sum)
            QVERIFY2(near(sum.value(), sums[sum.key()].toDouble(), 1e-3), qPrintable(sum.key()));
        QVERIFY(foot.contains("tax") && foot.contains("present"));
    }

    void discountsByAnotherRate()
    {
        const QJsonObject file = venture(published, {"--json"}).object(),
                          other = venture(published, {"--rate", "29.2979532677 %", "--json"}).object();
        QVERIFY(near(other["npv"], 0.0, 0.01));
        QVERIFY(near(other["irr"], file["irr"].toDouble(), 1e-15));
        QCOMPARE(venture(published, {"--rate", "much"}).status, 2);
        const Outcome lost = venture(published, {"--rate", "-100 %", "--json"});
        QCOMPARE(lost.status, 0);
        QVERIFY2(lost.err.contains("--rate") && lost.err.contains("above -100 %"), lost.err.constData());
        QVERIFY(lost.object()["npv"].isNull() && lost.object()["irr"].isDouble());
    }

    void showsTheTableWithItsFoot()
    {
        const Outcome outcome = venture(published);
        QCOMPARE(outcome.status, 0);
        for (const char* text : {"cash flow [MUSD]", "net present value at 10 % [MUSD]", "2.12705", "29.297953",
                                 "payback [a]", "minimum sales at 10 % [MUSD/a]", "2.14323"})
            QVERIFY2(outcome.out.contains(text), outcome.out.constData());
        bool foot = false;
        for (const QByteArray& line : outcome.out.split('\n')) foot |= line.trimmed().startsWith("sum");
        QVERIFY(foot);
        // A venture that borrows nothing has no columns of a loan.
        const Outcome own = venture(R"({"format": "titer.venture/1", "life": 10, "fixed_capital": 100, "fixed_cost": 20,
            "sales": 36.27453949, "rate": 0.1})");
        QVERIFY2(!own.out.contains("loan") && own.out.contains("capital"), own.out.constData());
    }

    void listsAllRatesWhereThereAreSeveral()
    {
        const QByteArray flows = R"({"format": "titer.venture/1", "cash_flow": [-5, 10.5, 1, -8, 1], "rate": 0.1})";
        const Outcome outcome = venture(flows, {"--json"});
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = outcome.object();
        QVERIFY(json["irr"].isNull() && json["minimum_sales"].isNull() && json["currency"].isNull());
        const QJsonArray all = json["irr_all"].toArray();
        QCOMPARE(all.size(), 3);
        QVERIFY(near(all[0], -0.870201247485, 1e-12) && near(all[1], 0.0885983385278, 1e-12) &&
                near(all[2], 0.709559527686, 1e-12));
        QVERIFY2(outcome.err.contains("3 rates"), outcome.err.constData());
        QCOMPARE(json["table"].toArray().first().toObject().keys(),
                 (QStringList{"cash_flow", "cumulative", "factor", "present", "year"}));
        QVERIFY(venture(flows).out.contains("8.8598339"));
    }

    void saysWhatIsWrong()
    {
        const Outcome several = venture(R"({"format": "titer.venture/1", "currency": "USD", "life": 0,
            "fixed_capital": "3 MEUR", "construction": [0.5, 0.6], "loan": {"share": 2, "years": 5}})");
        QCOMPARE(several.status, 1);
        for (const char* text : {"life", "what one EUR is worth", "add up to 1", "loan/share"})
            QVERIFY2(several.err.contains(text), several.err.constData());
        QVERIFY(several.out.isEmpty());
        const Outcome other = venture(R"({"format": "titer.tasks/1", "tasks": []})");
        QCOMPARE(other.status, 1);
        QVERIFY2(other.err.contains("titer.venture/1"), other.err.constData());
        const Outcome run = venture(published, {"--set", "life=3"});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("--set") && run.err.contains("give a plant"), run.err.constData());
        QCOMPARE(titer::support::runCommandLine({"cost", "venture"}).status, 2);
        QCOMPARE(titer::support::runCommandLine({"cost", "venture", "none.json"}).status, 1);
        const Outcome longer = venture(R"({"format": "titer.venture/1", "life": 5, "fixed_capital": 100, "sales": 50,
            "depreciation": "macrs7", "tax": 0.3, "rate": 0.1})");
        QCOMPARE(longer.status, 0);
        QVERIFY2(longer.err.contains("depreciation") && longer.err.contains("22.31 %"), longer.err.constData());
    }
};

TITER_TEST(TestCost)

} // namespace tst_cost

#include "tst_cost.moc"
