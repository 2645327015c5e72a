// titer.venture/1: money, shares and methods as they are typed, and a sentence at its path for all that cannot be.
#include "core/economics/venture_file.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_venture_file {

using namespace titer::economics;

namespace {

struct Read {
    VentureOrder order;
    titer::base::Errors errors;

    bool faultAt(const std::string& where, const char* words) const
    {
        for (const titer::base::Error& error : errors)
            if (error.where == where && error.what.text().find(words) != std::string::npos) return true;
        return false;
    }
    bool noticeAt(const std::string& where, const char* words) const
    {
        for (const titer::base::Notice& notice : order.notices)
            if (notice.where == where && notice.what.text().find(words) != std::string::npos) return true;
        return false;
    }
    std::string text() const
    {
        std::string all;
        for (const titer::base::Error& error : errors) all += error.where + ": " + error.what.text() + "\n";
        for (const titer::base::Notice& notice : order.notices) all += notice.where + ": " + notice.what.text() + "\n";
        return all;
    }
};

Read fileOf(const std::string& keys)
{
    Read read;
    read.order = readVentureFile("{\"format\": \"titer.venture/1\", " + keys + "}", read.errors);
    return read;
}

// A sound one with other keys.
Read withKeys(const std::string& keys)
{
    return fileOf("\"life\": 10, \"fixed_capital\": 100, \"sales\": 50, " + keys);
}

} // namespace

class TestVentureFile : public QObject {
    Q_OBJECT

private slots:
    void readsMoneyOfOneCurrencyAndOfThoseWithARate()
    {
        const Read read =
            fileOf(R"("currency": "USD", "rates": {"EUR": 1.08}, "life": "15 a", "fixed_capital": "3.36 MUSD",
            "working_capital": "100 kEUR", "sales": "2.5 MUSD/a", "fixed_cost": 1680000, "variable_cost": "1000 EUR/d",
            "salvage": "-5000 USD", "tax": "31 %", "inflation": 0.02, "rate": "10 %", "depreciation": "macrs7",
            "construction": ["40 %", 0.6], "start_up": {"time": "73 d", "sales": "50 %"},
            "loan": {"share": 0.6, "interest": "8 %", "years": 10, "deduct": "payment"},
            "replacements": [{"cost": "20000 USD", "life": "4 a"}])");
        QVERIFY2(read.errors.empty() && read.order.notices.empty(), read.text().c_str());
        const Venture& v = *read.order.venture;
        QCOMPARE(read.order.currency, std::string("USD"));
        QCOMPARE(v.life, 15);
        QCOMPARE(v.fixedCapital, 3.36e6);
        QCOMPARE(v.depreciable, 3.36e6);
        QCOMPARE(v.workingCapital, 108e3);
        QCOMPARE(v.sales, 2.5e6);
        QCOMPARE(v.fixedCost, 1.68e6);
        QCOMPARE(v.variableCost, 365 * 1080.0);
        QCOMPARE(v.salvage, -5000.0);
        QCOMPARE(v.startUp.time, 0.2);
        QCOMPARE(v.startUp.sales, 0.5);
        QVERIFY(v.construction == (std::vector<double>{0.4, 0.6}));
        QCOMPARE(v.depreciation.size(), std::size_t(8));
        QVERIFY(v.loan && v.loan->deductsPayment && v.loan->years == 10);
        QCOMPARE(v.replacements.front().life, 4.0);
        QCOMPARE(*read.order.rate, 0.1);
    }

    void readsMethodsOfDepreciation()
    {
        const auto shares = [](const char* text) {
            const Read read = withKeys(std::string("\"depreciation\": ") + text);
            return read.errors.empty() ? read.order.venture->depreciation : std::vector<double>();
        };
        QCOMPARE(shares("\"straight_line\"").size(), std::size_t(10));
        QCOMPARE(shares("\"sum_of_years\"").size(), std::size_t(10));
        QCOMPARE(shares(R"({"method": "straight_line", "years": 5})").size(), std::size_t(5));
        QCOMPARE(shares(R"({"method": "declining", "factor": 1.5, "switch": false})").front(), 0.15);
        QVERIFY(shares("[0.5, \"30 %\", 0.2]") == (std::vector<double>{0.5, 0.3, 0.2}));
    }

    void readsFlows()
    {
        const Read read =
            fileOf(R"("currency": "EUR", "cash_flow": [-40, "5 kEUR"], "rate": 0.08, "finance_rate": "10 %")");
        QVERIFY2(read.errors.empty(), read.text().c_str());
        QVERIFY(!read.order.venture);
        QVERIFY(read.order.cashFlow == (std::vector<double>{-40.0, 5000.0}));
        QVERIFY(read.order.financeRate && !read.order.reinvestRate);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* keys, const char* where, const char* words) {
            QTest::newRow(keys) << QString::fromUtf8(keys) << QString(where) << QString::fromUtf8(words);
        };
        row(R"("depreciable": "5 MUSD")", "depreciable", "add “currency”: “USD”");
        row(R"("currency": "XYZ")", "currency", "no currency that is known");
        row(R"("currency": "USD", "salvage": "5 kEUR")", "salvage", "what one EUR is worth is not stated");
        row(R"("currency": "USD", "rates": {"EUR": -1})", "rates/EUR", "above 0");
        row(R"("currency": "USD", "rates": {"MUSD": 1})", "rates/MUSD", "no currency");
        row(R"("currency": "USD", "rates": {"USD": 1})", "rates/USD", "remove it");
        row(R"("rates": {"EUR": 1.1})", "rates", "add “currency”");
        row(R"("currency": "USD", "fixed_cost": "5 MUSD")", "fixed_cost", "different quantity");
        row(R"("currency": "USD", "fixed_cost": "5 MUSD/L")", "fixed_cost", "different quantity");
        row(R"("fixed_cost": -5)", "fixed_cost", "negative");
        row(R"("fixed_cost": [1])", "fixed_cost", "An amount is a number");
        row(R"("tax": 1.2)", "tax", "at most");
        row(R"("construction": [0.5, 0.6])", "construction", "add up to 1.1");
        row(R"("construction": [1.5, -0.5])", "construction/1", "A share is a number");
        row(R"("construction": [])", "construction", "add up to 0");
        row(R"("depreciation": [0.5, 0.4])", "depreciation", "add up to 0.9");
        row(R"("depreciation": "macrs8")", "depreciation", "macrs7");
        row(R"("depreciation": {"method": "declining", "switch": 1})", "depreciation/switch", "true or false");
        row(R"("start_up": {"time": 6})", "start_up/time", "time with its unit");
        row(R"("loan": {"share": 0.5, "interest": 0.1})", "loan/years", "missing");
        row(R"("loan": {"share": 1.5, "interest": 0.1, "years": 5})", "loan/share", "at most");
        row(R"("loan": {"share": 0.5, "interest": 0.1, "years": 5, "deduct": "all"})", "loan/deduct",
            "interest or payment");
        row(R"("replacements": [{"cost": 5, "life": 0}])", "replacements/0/life", "number of years above 0");
        row(R"("turnover": 5)", "turnover", "unknown");
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, keys);
        QFETCH(QString, where);
        QFETCH(QString, words);
        const Read read = withKeys(keys.toStdString());
        QVERIFY2(read.faultAt(where.toStdString(), words.toUtf8().constData()), read.text().c_str());
        QCOMPARE(read.errors.size(), std::size_t(1));
    }

    void refusesALifeOfNothing()
    {
        for (const char* life : {"0", "-3", "\"0 a\"", "2.5", "1e9", "\"2 kg\""}) {
            const Read read = fileOf(std::string("\"fixed_capital\": 1, \"sales\": 1, \"life\": ") + life);
            QVERIFY2(read.faultAt("life", ""), life);
        }
        QVERIFY(fileOf("\"sales\": 1, \"fixed_capital\": 1").faultAt("life", "missing"));
        QVERIFY(fileOf("\"cash_flow\": []").faultAt("cash_flow", "from year 0"));
    }

    void saysWhatIsComputedAndMayNotBeMeant()
    {
        QVERIFY(withKeys("\"rate\": \"-100 %\"").noticeAt("rate", "above -100 %"));
        QVERIFY(!withKeys("\"rate\": \"-100 %\"").order.rate);
        QVERIFY(withKeys("\"finance_rate\": -2").noticeAt("finance_rate", "above -100 %"));
        QVERIFY(withKeys("\"depreciation\": \"macrs15\"").noticeAt("depreciation", "Depreciation takes 16 years"));
        QVERIFY(withKeys(R"("loan": {"share": 0.5, "interest": 0.1, "years": 12})")
                    .noticeAt("loan/years", "longer than the venture"));
        QVERIFY(withKeys("\"tax\": 0.3").noticeAt("depreciation", "nothing of the capital is deducted"));
        QVERIFY(fileOf("\"life\": 10, \"fixed_capital\": 100").noticeAt("sales", "minimum_sales"));
    }

    void refusesAnotherKindOfFile()
    {
        titer::base::Errors errors;
        (void)readVentureFile(R"({"format": "titer.plant/1", "units": []})", errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(errors.front().where, std::string("format"));
        for (const char* text : {"", "5", "[]", "{", "{\"life\": 3}"}) {
            titer::base::Errors found;
            (void)readVentureFile(text, found);
            QVERIFY2(!found.empty(), text);
        }
    }
};

TITER_TEST(TestVentureFile)

} // namespace tst_venture_file

#include "tst_venture_file.moc"
