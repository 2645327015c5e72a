// The price list: what has no price comes first, and what is typed or pasted becomes that of the plant file, or is refused with a reason.
#include "app/economics/price_list.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_price_list {

using namespace titer;
using app::PriceField;
using app::PriceRow;
using app::TypedPrice;

namespace {

// 20 L of medium come; there is nothing else to pay for.
const char* flask =
    R"({"format": "titer.plant/1", "name": "Flask", "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "4 h", "flow": "5 L/h", "concentration": {"mab": "2 g/L"}}, {"flow": "0 L/h"}]},
   {"id": "tank", "label": "Tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "tank.in"}],
 "recipe": {"duration": "6 h", "phases": []}})";

struct Shop {
    model::Flowsheet plant;
    std::shared_ptr<const model::Plant> checked = support::checkedPlant(flask);
    QLocale locale{QLocale::English};

    Shop()
    {
        base::Errors errors;
        plant = model::readPlant(flask, errors);
    }
    // What is refused; empty where it was taken.
    std::string set(const std::vector<TypedPrice>& typed)
    {
        app::Edited edited = app::setPrices(plant, *checked, typed, locale);
        if (!edited) return edited.error().what.text();
        plant = *std::move(edited);
        return {};
    }
    std::string priceOf(const char* id) const
    {
        const base::Json* prices = plant.economics.find("prices");
        if (prices)
            for (const base::Json& entry : prices->items())
                if (entry.find("id")->string() == id) return entry.find("price")->string();
        return {};
    }
    std::vector<PriceRow> rows() const
    {
        auto run = std::make_shared<app::Run>();
        run->plant = checked;
        run->result = support::runOf(flask);
        app::EconomicsOrder order;
        order.stated = plant.economics;
        return app::priceRowsOf(app::economicsOf(run, order));
    }
};

} // namespace

class PriceListTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstPriceBringsTheCurrency()
    {
        Shop shop;
        std::vector<PriceRow> rows = shop.rows();
        QVERIFY(!rows.empty());
        QCOMPARE(rows[0].of, std::string("inlet:feed"));
        QVERIFY(!rows[0].isPriced);
        QVERIFY(std::abs(rows[0].amount - 0.020) < 1e-6);
        QCOMPARE(shop.set({{"inlet:feed", PriceField::Price, QStringLiteral("30 USD/L"), rows[0].amountUnit}}),
                 std::string());
        QCOMPARE(shop.plant.economics.find("currency")->string(), std::string("USD"));
        QCOMPARE(shop.priceOf("inlet_feed"), std::string("30 USD/L"));
        rows = shop.rows();
        const auto priced = std::ranges::find(rows, std::string("inlet:feed"), &PriceRow::of);
        QVERIFY(priced != rows.end() && priced->isPriced);
        QVERIFY(std::abs(priced->cost - 600.0) < 0.01);
        QCOMPARE(priced->price, std::string("30 USD/L"));
    }

    void aBareNumberIsPerWhatWasThere()
    {
        Shop shop;
        QVERIFY(shop.set({{"inlet:feed", PriceField::Price, QStringLiteral("30"), "L"}}).find("currency") !=
                std::string::npos);
        QVERIFY(shop.plant.economics.isNull());
        QCOMPARE(shop.set({{"inlet:feed", PriceField::Price, QStringLiteral("0.03 USD/mL"), "L"}}), std::string());
        QCOMPARE(shop.set({{"inlet:feed", PriceField::Price, QStringLiteral("0.04"), "L"}}), std::string());
        QCOMPARE(shop.priceOf("inlet_feed"), std::string("0.04 USD/mL"));
    }

    void aDecimalCommaIsRead()
    {
        Shop shop;
        shop.locale = QLocale(QLocale::German);
        QCOMPARE(shop.set({{"inlet:feed", PriceField::Price, QStringLiteral("12,5 EUR/L"), "L"}}), std::string());
        QCOMPARE(shop.priceOf("inlet_feed"), std::string("12.5 EUR/L"));
    }

    void sourceAndYearStandBeside()
    {
        Shop shop;
        QVERIFY(!shop.set({{"inlet:feed", PriceField::Source, QStringLiteral("offer"), "L"}}).empty());
        // As pasted: the whole row at once.
        QCOMPARE(shop.set({{"inlet:feed", PriceField::Price, QStringLiteral("30 USD/L"), "L"},
                           {"inlet:feed", PriceField::Source, QStringLiteral("offer"), "L"},
                           {"inlet:feed", PriceField::Year, QStringLiteral("2026"), "L"}}),
                 std::string());
        const std::vector<PriceRow> rows = shop.rows();
        const auto priced = std::ranges::find(rows, std::string("inlet:feed"), &PriceRow::of);
        QVERIFY(priced != rows.end());
        QCOMPARE(priced->source, std::string("offer"));
        QCOMPARE(priced->year, std::string("2026"));
    }

    void whatMeansNothingIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<PriceField>("field");
        QTest::addColumn<QString>("text");
        QTest::addRow("no number") << PriceField::Price << QStringLiteral("dear");
        QTest::addRow("another currency") << PriceField::Price << QStringLiteral("3 EUR/L");
        QTest::addRow("per hour") << PriceField::Price << QStringLiteral("3 USD/h");
        QTest::addRow("negative") << PriceField::Price << QStringLiteral("-3 USD/L");
        QTest::addRow("uses of a liquid") << PriceField::Uses << QStringLiteral("100");
        QTest::addRow("no year") << PriceField::Year << QStringLiteral("soon");
    }
    void whatMeansNothingIsRefusedAndChangesNothing()
    {
        QFETCH(PriceField, field);
        QFETCH(QString, text);
        Shop shop;
        QCOMPARE(shop.set({{"inlet:feed", PriceField::Price, QStringLiteral("30 USD/L"), "L"}}), std::string());
        const base::Json before = shop.plant.economics;
        QVERIFY(!shop.set({{"inlet:feed", field, text, "L"}}).empty());
        QVERIFY(shop.plant.economics == before);
    }

    void anEmptyPriceIsNone()
    {
        Shop shop;
        QCOMPARE(shop.set({{"inlet:feed", PriceField::Price, QStringLiteral("30 USD/L"), "L"}}), std::string());
        QCOMPARE(shop.set({{"inlet:feed", PriceField::Price, QString(), "L"}}), std::string());
        QVERIFY(!shop.plant.economics.find("prices"));
        QVERIFY(!shop.rows().front().isPriced);
    }

    void electricityHasItsPriceAlone()
    {
        Shop shop;
        QCOMPARE(shop.set({{"electricity", PriceField::Price, QStringLiteral("0.12 USD/kWh"), "kWh"}}), std::string());
        QCOMPARE(shop.plant.economics.find("electricity")->string(), std::string("0.12 USD/kWh"));
        // With a source it is one of the list.
        QCOMPARE(shop.set({{"electricity", PriceField::Source, QStringLiteral("bill"), "kWh"}}), std::string());
        QVERIFY(!shop.plant.economics.find("electricity"));
        QCOMPARE(shop.priceOf("electricity"), std::string("0.12 USD/kWh"));
    }
};

TITER_TEST(PriceListTest)

} // namespace tst_price_list

#include "tst_price_list.moc"
