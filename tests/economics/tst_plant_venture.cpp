// The venture of a plant: what its file leaves unstated comes from the cost of goods, each with a notice, and nothing is counted twice.
#include "core/economics/plant_venture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <set>

namespace tst_plant_venture {

using namespace titer;
using namespace titer::economics;

namespace {

using Part = CostOfGoods::Part;

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance;
}

CostOfGoods::Line line(CostClass of, double cost, Part part = Part::Running)
{
    CostOfGoods::Line made;
    made.costClass = of;
    made.part = part;
    made.cost = cost;
    return made;
}

// 20 batches a year, of which 19 give 10 kg each. Per batch: 100 that grow with what is made, 70 that do not, 30 written off.
CostOfGoods twenty()
{
    CostOfGoods cost;
    cost.currency = "USD";
    cost.product = 10.0;
    cost.batches = 20;
    cost.success = 0.95;
    cost.share = 0.5;
    cost.capital = 8000.0;
    cost.lines = {line(CostClass::Materials, 50.0),
                  line(CostClass::Consumables, 20.0),
                  line(CostClass::Utilities, 25.0),
                  line(CostClass::Waste, 5.0),
                  line(CostClass::Labour, 40.0),
                  line(CostClass::Quality, 20.0),
                  line(CostClass::Facility, 30.0, Part::Depreciation),
                  line(CostClass::Facility, 10.0, Part::Upkeep),
                  line(CostClass::Failed, 200.0 / 0.95 - 200.0)};
    return cost;
}

struct Read {
    PlantVenture venture;
    base::Errors errors;

    bool says(const char* where, const char* words) const
    {
        for (const base::Notice& notice : venture.order.notices)
            if (notice.where == where && notice.what.text().find(words) != std::string::npos) return true;
        return false;
    }
};

Read ventureFrom(const std::string& keys, const CostOfGoods& cost = twenty())
{
    Economics economics;
    economics.terms.currency = "USD";
    base::Errors ignored;
    economics.venture = base::readJson("{" + keys + "}", ignored);
    Read read;
    read.venture = ventureOf(economics, cost, read.errors);
    return read;
}

} // namespace

class TestPlantVenture : public QObject {
    Q_OBJECT

private slots:
    void takesWhatIsNotStatedFromTheCostOfGoods()
    {
        const Read read = ventureFrom(R"("life": 10, "price": "50 USD/kg", "rate": "10 %")");
        QVERIFY2(read.errors.empty(), read.errors.empty() ? "" : read.errors[0].what.text().c_str());
        const Venture& v = *read.venture.order.venture;
        QVERIFY(near(read.venture.product, 190.0));
        QVERIFY(near(v.sales, 9500.0));
        QVERIFY(near(v.variableCost, 2000.0) && near(v.fixedCost, 1400.0));
        QVERIFY(near(v.fixedCapital, 4000.0) && near(v.depreciable, 4000.0));
        QVERIFY(read.says("economics/venture/sales", "190 kg") && read.says("economics/venture/sales", "9500 USD/a"));
        QVERIFY(read.says("economics/venture/variable_cost", "2000 USD/a"));
        QVERIFY(read.says("economics/venture/fixed_cost", "1400 USD/a"));
        QVERIFY(read.says("economics/venture/fixed_capital", "50 %"));
    }

    void leavesWhatIsStated()
    {
        const Read read = ventureFrom(R"("life": 10, "sales": "1 MUSD/a", "variable_cost": 3, "fixed_cost": 4,
            "fixed_capital": "2 MUSD", "price": "50 USD/kg")");
        QVERIFY(read.errors.empty());
        const Venture& v = *read.venture.order.venture;
        QVERIFY(v.sales == 1e6 && v.variableCost == 3.0 && v.fixedCost == 4.0 && v.fixedCapital == 2e6);
        QVERIFY(read.says("economics/venture/price", "not used"));
        QCOMPARE(read.venture.order.notices.size(), std::size_t(1));
    }

    // Capital 4000 without salvage, 3400 a year: what a kilogram must bring is (3400 + 4000 x annuity of 10 years at 10 %) / 190.
    void thePriceThatItNeeds()
    {
        const Read read = ventureFrom(R"("life": 10, "rate": "10 %")");
        QVERIFY(read.errors.empty());
        const VentureResult result = evaluated(read.venture.order);
        const double annuity = 0.1 / (1.0 - std::pow(1.1, -10.0));
        QVERIFY(near(*minimumPrice(read.venture, result), (3400.0 + 4000.0 * annuity) / 190.0));
        CostOfGoods none = twenty();
        none.product = 0.0;
        const Read without = ventureFrom(R"("life": 10, "rate": "10 %", "price": "50 USD/kg")", none);
        QVERIFY(without.says("economics/venture/price", "no sales"));
        QVERIFY(!minimumPrice(without.venture, evaluated(without.venture.order)));
    }

    void saysWhatIsNotKnown()
    {
        CostOfGoods some = twenty();
        some.status = CostOfGoods::Status::Incomplete;
        some.unpriced.push_back({.of = "inlet:feed", .unit = "a", .amount = 1.0, .amountUnit = "L"});
        QVERIFY(ventureFrom(R"("life": 10)", some).says("economics/venture/variable_cost", "inlet:feed"));
        some.batches = 0;
        const Read read = ventureFrom(R"("life": 10)", some);
        QVERIFY(read.errors.empty() && read.venture.order.venture->variableCost == 0.0);
        QVERIFY(read.says("economics/venture/variable_cost", "batches of “plan”"));
        QVERIFY(read.says("economics/venture/fixed_cost", "taken for 0"));
    }

    void faultsAreAtTheirPlaces()
    {
        const Read read = ventureFrom(R"("price": "50 EUR/kg", "tax": 2)");
        QVERIFY(read.errors.size() == 3);
        std::set<std::string> places;
        for (const base::Error& error : read.errors) places.insert(error.where);
        for (const char* place : {"economics/venture/price", "economics/venture/life", "economics/venture/tax"})
            QVERIFY2(places.contains(place), place);
        Economics silent;
        base::Errors errors;
        (void)ventureOf(silent, twenty(), errors);
        QVERIFY(errors.size() == 1 && errors[0].where == "economics/venture");
        CostOfGoods none = twenty();
        none.capital = 0.0;
        const Read without = ventureFrom(R"("life": 10)", none);
        QVERIFY(without.errors.size() == 1 && without.errors[0].where == "economics/venture/fixed_capital");
    }
};

TITER_TEST(TestPlantVenture)

} // namespace tst_plant_venture

#include "tst_plant_venture.moc"
