// Tables of prices as spreadsheets write them, laid over those of a plant; paths of a plant file that lead to prices.
#include "core/base/units/units.h"
#include "core/economics/goods/price_table.h"
#include "core/model/flowsheet.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <string>

namespace tst_price_table {

using namespace titer;
using base::Json;

namespace {

struct ReadTable {
    base::Errors errors;
    base::Notices notices;
    Json table;

    explicit ReadTable(const std::string& text, bool fromWorkbook = false)
        : table(economics::readPriceTable(text, fromWorkbook, errors, notices))
    {
    }
    // "30.5 EUR/L"; empty where the row has none.
    std::string cell(std::size_t row, const char* key) const
    {
        const Json* prices = table.find("prices");
        const Json* value = prices && row < prices->items().size() ? prices->items()[row].find(key) : nullptr;
        return value && value->isString() ? value->string() : std::string();
    }
    double number(std::size_t row, const char* key) const
    {
        const Json* value = table.find("prices")->items()[row].find(key);
        return value && value->isNumber() ? value->number() : -1.0;
    }
};

const std::string plantText = R"json({"format": "titer.plant/1", "name": "P",
 "economics": {"currency": "USD", "plan": {"batches": 20}, "prices": [{"id": "protein_a", "of": "resin:capture", "price": "12000 USD/L"}]}})json";

} // namespace

class TestPriceTable : public QObject {
    Q_OBJECT

private slots:
    void aSheetWithDecimalCommas()
    {
        const ReadTable read("Preisliste;;;;;\nid;of;price;uses;year;source\nMedien;;;;;\n"
                             "feed;inlet:feed;30,50 €/L;;2026;Angebot 7\n;resin:a;12.000 EUR/L;100;;\n");
        QVERIFY(read.errors.empty());
        QCOMPARE(read.cell(0, "price"), std::string("30.5 EUR/L"));
        QCOMPARE(read.cell(1, "price"), std::string("12000 EUR/L")); // the first number says which sign it is
        QCOMPARE(read.cell(1, "id"), std::string("resin_a"));
        QCOMPARE(read.number(1, "uses"), 100.0);
        // Merged with the cells above.
        QVERIFY(read.number(1, "year") == 2026.0 && read.cell(1, "source") == "Angebot 7");
        QCOMPARE(read.notices.size(), std::size_t(2));
        QCOMPARE(read.table.find("currency")->string(), std::string("EUR"));
    }

    void unitsOfHeadingsAndColumns()
    {
        const ReadTable heading("id,of,\"Price [USD/L]\",low\nf,inlet:feed,\"1,234.5\",1000\n");
        QVERIFY(heading.errors.empty());
        QCOMPARE(heading.cell(0, "price"), std::string("1234.5 USD/L"));
        QCOMPARE(heading.cell(0, "low"), std::string("1000 USD/L"));
        const ReadTable column("of\tprice\tunit\ninlet:*\t12 500\tUSD/L\n");
        QCOMPARE(column.cell(0, "price"), std::string("12500 USD/L"));
        QCOMPARE(column.cell(0, "id"), std::string("inlet_all"));
    }

    void whatCanBeReadTwiceIsRefused()
    {
        const ReadTable read("of;price\ninlet:feed;12.000 EUR/L\n");
        QCOMPARE(read.errors.size(), std::size_t(1));
        QCOMPARE(read.errors[0].where, std::string("line 2, price"));
        const ReadTable book("of,price,unit\ninlet:feed,12.125,EUR/L\nresin:a,\"12,5\",EUR/L\n", true);
        QVERIFY(book.errors.empty());
        QCOMPARE(book.cell(0, "price"), std::string("12.125 EUR/L"));
        QCOMPARE(book.cell(1, "price"), std::string("12.5 EUR/L"));
    }

    void rowsAndTablesThatLackSomething()
    {
        QCOMPARE(ReadTable("of;price\nMedia;\ninlet:feed;1 EUR/L\n").table.find("prices")->items().size(),
                 std::size_t(1));
        QCOMPARE(ReadTable("of;price\ninlet:feed;1 EUR/L\nresin:a;;\n").errors.size(), std::size_t(1));
        const ReadTable lacking("of;price;source\nresin:a;;offer\n");
        QVERIFY(lacking.errors.size() == 1 && lacking.errors[0].where == "line 2");
        QCOMPARE(ReadTable("a;b\n1;2\n").errors.size(), std::size_t(1));
        QCOMPARE(ReadTable(R"json({"format": "titer.factors/1", "prices": []})json").errors.size(), std::size_t(1));
        QCOMPARE(ReadTable(R"json({"format": "titer.prices/1", "prices": [], "prizes": []})json").errors.size(),
                 std::size_t(1));
    }

    void aTableIsLaidOverByPlace()
    {
        base::Errors errors;
        Json economics = model::readPlant(plantText, errors).economics;
        const ReadTable read(R"json({"format": "titer.prices/1", "currency": "EUR", "rates": {"EUR": 1.08}, "prices": [
            {"id": "other", "of": "resin:capture", "price": "9000 USD/L"}, {"id": "set", "of": "set:*", "price": 400}]})json");
        QVERIFY(read.errors.empty());
        economics::layPricesOver(economics, read.table);
        const std::vector<Json>& prices = economics.find("prices")->items();
        QCOMPARE(prices.size(), std::size_t(2));
        QVERIFY(*prices[0].find("id") == Json("protein_a") && *prices[0].find("price") == Json("9000 USD/L"));
        QCOMPARE(prices[1].find("price")->string(), std::string("400 EUR"));
        QCOMPARE(economics.find("currency")->string(), std::string("USD"));
        QCOMPARE(economics.find("rates")->find("EUR")->number(), 1.08);
        Json none;
        economics::layPricesOver(none, read.table);
        QCOMPARE(none.find("currency")->string(), std::string("EUR"));
    }

    void pathsLeadToPrices()
    {
        base::Errors errors;
        model::Flowsheet plant = model::readPlant(plantText, errors);
        QVERIFY(errors.empty());
        QVERIFY(model::readPlant(model::writePlant(plant), errors) == plant);
        const std::string path = "economics/prices/protein_a/price";
        QCOMPARE(model::findAtPath(plant, path)->string(), std::string("12000 USD/L"));
        QVERIFY(model::setAtPath(plant, path, Json("8 kUSD/L")).ok());
        QCOMPARE(model::findAtPath(plant, path)->string(), std::string("8 kUSD/L"));
        QVERIFY(model::setAtPath(plant, path, Json(9e6)).ok()); // SI
        QCOMPARE(*base::readQuantity(model::findAtPath(plant, path)->string(), "USD/m3"), 9e6);
        QVERIFY(model::setAtPath(plant, "economics/plan/batches", Json("30")).ok());
        QCOMPARE(model::findAtPath(plant, "economics/plan/batches")->number(), 30.0);
        QVERIFY(model::setAtPath(plant, "economics/plan/success", Json("95 %")).ok());
        QVERIFY(!model::setAtPath(plant, "economics/prices/nobody/price", Json("1 USD")).ok());
        QVERIFY(!model::findAtPath(plant, "economics/prices/nobody/price"));
    }
};

TITER_TEST(TestPriceTable)

} // namespace tst_price_table

#include "tst_price_table.moc"
