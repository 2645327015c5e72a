// Costs of equipment: the answers of the book, scaling, what a range and a missing factor say, and the list that comes with Titer.
#include "core/base/units/units.h"
#include "core/economics/equipment/equipment_cost.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <set>

namespace tst_equipment_cost {

using namespace titer;
using namespace titer::economics;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

const EquipmentCorrelation& correlationOf(const char* id)
{
    const base::Result<const EquipmentCorrelation*> found = equipmentCorrelation(id);
    if (!found) qFatal("%s", found.error().what.text().c_str());
    return **found;
}

EquipmentCost costOf(const char* id, const EquipmentOrder& order)
{
    const base::Result<EquipmentCost> cost = equipmentCost(correlationOf(id), order);
    if (!cost) qFatal("%s", cost.error().what.text().c_str());
    return *cost;
}

EquipmentOrder ofSize(double size)
{
    EquipmentOrder order;
    order.size = size;
    return order;
}

bool says(const EquipmentCost& cost, const char* where, const char* words)
{
    for (const base::Notice& notice : cost.notices)
        if (notice.where == where && notice.what.text().find(words) != std::string::npos) return true;
    return false;
}

std::string faultOf(const char* id, const EquipmentOrder& order)
{
    const base::Result<EquipmentCost> cost = equipmentCost(correlationOf(id), order);
    return cost ? std::string() : cost.error().where + ": " + cost.error().what.text();
}

double pressureFactor(const EquipmentCorrelation::PressureRange& range, double bar)
{
    const double log = std::log10(bar);
    return std::pow(10.0, range.c[0] + range.c[1] * log + range.c[2] * log * log);
}

constexpr double bar = 1e5;

} // namespace

class TestEquipmentCost : public QObject {
    Q_OBJECT

private slots:
    void scalesByAnyExponent()
    {
        QVERIFY(near(scaledCost(1.0, 1.0, 2.0, 0.6), 1.515716567, 1e-9));
        QVERIFY(near(scaledCost(1.0, 2000.0, 15000.0, 0.6), 3.349937913, 1e-9));
        QVERIFY(near(scaledCost(900e3, 1.0, 4.0, 0.5), 1800e3, 1e-6));
    }

    // Turton et al., 3rd ed., example 7.10.
    void followsTheExampleOfTheBook()
    {
        const double bareModule = 25000.0 * bareModuleFactor(1.63, 1.66, 1.0, 1.0);
        QVERIFY(near(bareModule, 82250.0, 1e-6));
        QVERIFY(near(indexedCost(bareModule, 397.0, 500.0), 103589.42, 0.005));
    }

    void aFloatingHeadExchanger()
    {
        EquipmentOrder order = ofSize(100.0);
        const EquipmentCost plain = costOf("floating-head", order);
        QVERIFY(near(plain.purchase, 25327.95, 0.005));
        QVERIFY(near(*plain.bareModule, 3.29 * plain.purchase, 1e-6));
        QVERIFY(plain.notices.empty() && plain.material == "carbon_steel" && plain.index == 397.0);
        order.material = "stainless_steel";
        order.pressure = 40.0 * bar;
        const EquipmentCost under = costOf("floating-head", order);
        QVERIFY(near(*under.pressureFactor, 1.1701737893, 1e-9));
        QVERIFY(near(*under.bareModule, 174122.5211, 1e-3));
        QCOMPARE(under.purchase, plain.purchase);
    }

    void aFermenterHasOneFactorForAll()
    {
        EquipmentOrder order = ofSize(2.0);
        order.index = 800.0;
        const EquipmentCost cost = costOf("fermenter", order);
        QVERIFY(near(cost.purchase, 37119.5009, 1e-3));
        QVERIFY(near(*cost.bareModule, 4.0 * cost.purchase, 1e-6));
        QVERIFY(cost.material.empty());
        order.material = "stainless_steel";
        QVERIFY(faultOf("fermenter", order).starts_with("material: "));
        order.material.clear();
        order.pressure = 3.0 * bar;
        const EquipmentCost under = costOf("fermenter", order);
        QVERIFY(says(under, "pressure", "not counted") && under.bareModule == cost.bareModule);
    }

    void aVesselUnderPressureNeedsItsDiameter()
    {
        EquipmentOrder order = ofSize(10.0);
        order.material = "stainless_steel";
        QVERIFY(near(*costOf("vessel-vertical", order).bareModule, 89225.1068, 1e-3));
        order.pressure = 10.0 * bar;
        const EquipmentCost without = costOf("vessel-vertical", order);
        QVERIFY(!without.bareModule && says(without, "diameter", "hangs on its diameter"));
        order.diameter = 1.5;
        QVERIFY(near(*costOf("vessel-vertical", order).pressureFactor, 2.0526722902, 1e-9));
        order.pressure = 0.0;
        QCOMPARE(*costOf("vessel-vertical", order).pressureFactor, 1.0);
        order.pressure = -0.9 * bar;
        QCOMPARE(*costOf("vessel-vertical", order).pressureFactor, 1.25);
        QVERIFY(!faultOf("floating-head", order).empty()); // no vessel
    }

    void saysWhatIsOutsideItsRange()
    {
        QVERIFY(says(costOf("fermenter", ofSize(50.0)), "size", "0.1 to 35 m3"));
        QVERIFY(says(costOf("fermenter", ofSize(0.05)), "size", "extrapolated"));
        QVERIFY(costOf("fermenter", ofSize(35.0)).notices.empty());
        EquipmentOrder order = ofSize(100.0);
        order.pressure = 200.0 * bar;
        QVERIFY(says(costOf("floating-head", order), "pressure", "140 bar"));
        QVERIFY(says(costOf("centrifuge-batch", ofSize(1.0)), "bare_module", "purchase alone"));
    }

    void refusesWhatHasNoAnswer()
    {
        EquipmentOrder order = ofSize(100.0);
        order.material = "wood";
        QVERIFY(faultOf("floating-head", order).find("stainless_steel") != std::string::npos);
        QVERIFY(faultOf("floating-head", ofSize(0.0)).starts_with("size: "));
        order = ofSize(100.0);
        order.index = 0.0;
        QVERIFY(faultOf("floating-head", order).starts_with("index: "));
        order = ofSize(100.0);
        order.pressure = -2.0 * bar;
        QVERIFY(faultOf("floating-head", order).starts_with("pressure: "));
        QVERIFY(equipmentCorrelation("vessel").error().what.text().find("vessel-horizontal") != std::string::npos);
        QVERIFY(equipmentCorrelation("fermentor").error().what.text().find("fermenter") != std::string::npos);
    }

    // What a slip in copying the book would break: factors of pressure that do not meet, costs that fall or jump.
    void theListIsSoundInItself()
    {
        base::Errors errors;
        const std::vector<EquipmentCorrelation> all = readEquipmentCosts(model::equipmentCostsText(), errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : (errors[0].where + ": " + errors[0].what.text()).c_str());
        QVERIFY(all.size() >= 30);
        std::set<std::string> ids;
        for (const EquipmentCorrelation& one : all) {
            QVERIFY2(ids.insert(one.id).second, one.id.c_str());
            QVERIFY2(one.year == 2001 && one.index == 397.0 && one.currency == "USD", one.id.c_str());
            QVERIFY2(one.source.find("Turton") != std::string::npos && one.source.find("A.1") != std::string::npos,
                     one.id.c_str());
            for (std::size_t i = 0; i + 1 < one.pressures.size(); ++i) {
                const double end = one.pressures[i].to;
                QVERIFY2(near(pressureFactor(one.pressures[i], end), pressureFactor(one.pressures[i + 1], end), 5e-4),
                         one.id.c_str());
            }
            const double low = one.purchase(one.from), high = one.purchase(one.to);
            QVERIFY2(low > 1000.0 && high > low && high < 1e6, one.id.c_str());
            if (!one.materials.empty()) QCOMPARE(one.materials.front().second, 1.0);
        }
        // One goes on where the other ends.
        QVERIFY(near(correlationOf("double-pipe").purchase(10.0), correlationOf("multiple-pipe").purchase(10.0), 1.0));
    }

    void faultsOfAListAreAtTheirPlaces()
    {
        base::Errors errors;
        (void)readEquipmentCosts(
            R"({"format": "titer.equipment_costs/1", "source": "own", "currency": "USD", "year": 2020,
            "index": 596, "equipment": [{"id": "a", "name": "A", "size": "area", "unit": "furlongs", "from": 10, "to": 1,
            "k": [1, 2], "pressure": [{"to": 5, "c": [1, 2, 3]}], "colour": "red"}]})",
            errors);
        std::set<std::string> places;
        for (const base::Error& error : errors) places.insert(error.where);
        for (const char* place :
             {"equipment/0/unit", "equipment/0/to", "equipment/0/k", "equipment/0/pressure/0/to", "equipment/0/colour"})
            QVERIFY2(places.contains(place), place);
    }
};

TITER_TEST(TestEquipmentCost)

} // namespace tst_equipment_cost

#include "tst_equipment_cost.moc"
