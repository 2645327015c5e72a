// What a plant states of money, schedule, venture and footprint is checked without a run, each fault at its path and once.
#include "core/economics/stated.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <string>

namespace tst_stated {

using namespace titer;

namespace {

std::string plantWith(const std::string& stated)
{
    return R"json({"format": "titer.plant/1", "name": "Tanks", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "5 h", "flow": "2 L/h", "concentration": {"salt": "1 g/L"}}]},
   {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "next", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "tank.in"}, {"from": "tank.out", "to": "next.in"}],
 "recipe": {"duration": "20 h", "phases": [
   {"id": "empty", "unit": "next", "at": "8 h", "transfer": {"from": "tank.out", "flow": "10 L/h", "until": "empty"}}]})json" +
           (stated.empty() ? "" : ", " + stated) + "}";
}

QStringList placesOfFaults(const std::string& stated)
{
    base::Errors errors;
    economics::checkStated(*support::checkedPlant(plantWith(stated)), errors);
    QStringList places;
    for (const base::Error& error : errors) places << QString::fromStdString(error.where);
    return places;
}

} // namespace

class TestStated : public QObject {
    Q_OBJECT

private slots:
    void findsEachFaultOnce_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QStringList>("places");
        const auto row = [](const char* name, const char* stated, const QStringList& places) {
            QTest::newRow(name) << QString(stated) << places;
        };
        row("nothing", "", {});
        row("sound",
            R"json("economics": {"currency": "USD", "prices": [{"id": "f", "of": "inlet:feed", "price": "1 USD/L"}],
            "equipment": [{"id": "t", "unit": "tank", "count": 2, "price": "9 kUSD", "life": "10 a"}],
            "schedule": {"units": [{"unit": "tank", "may_wait": "2 h"}], "things": [{"id": "people", "limit": 2}],
              "uses": [{"thing": "people", "unit": "next", "amount": 1, "while": "empty"}]},
            "venture": {"life": 10, "price": "9 USD/g", "rate": "10 %"}},
            "footprint": {"base": "uk_2025"})json",
            {});
        row("a price and a count",
            R"json("economics": {"currency": "USD", "prices": [{"id": "f", "of": "inlet:feed", "price": "1 EUR/L"}],
            "equipment": [{"id": "t", "unit": "tank", "count": 0, "price": "9 kUSD", "life": "10 a"}]})json",
            {"economics/prices/f/price", "economics/equipment/t/count"});
        row("a unit and a phase of the schedule",
            R"json("economics": {"currency": "USD", "schedule": {"units": [{"unit": "tanks"}],
              "things": [{"id": "people"}], "uses": [{"thing": "people", "unit": "tank", "amount": 1, "while": "empty"}]}})json",
            {"economics/schedule/units/tanks", "economics/schedule/uses/0/while"});
        row("a venture without capital", R"json("economics": {"currency": "USD", "venture": {"life": 10}})json",
            {"economics/venture/fixed_capital"});
        row("a venture of equipment that is at fault",
            R"json("economics": {"currency": "USD", "equipment": [{"id": "t", "price": "9 kUSD", "life": 0}],
              "venture": {"life": 10, "construction": [0.5, 0.6]}})json",
            {"economics/equipment/t/life", "economics/venture/construction"});
        row("no currency", R"json("economics": {"venture": {"life": 10, "fixed_capital": "1 MUSD"}})json",
            {"economics/currency"});
        row("a factor",
            R"json("economics": {"currency": "USD"}, "footprint": {"factors": [{"of": "inlet:feed", "value": 1,
              "unit": "kg/kWh", "year": 2025, "scope": 3, "source": "example"}]})json",
            {"footprint/factors/0/unit"});
    }

    void findsEachFaultOnce()
    {
        QFETCH(QString, stated);
        QTEST(placesOfFaults(stated.toStdString()), "places");
    }
};

TITER_TEST(TestStated)

} // namespace tst_stated

#include "tst_stated.moc"
