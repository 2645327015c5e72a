// The hold tank: mixing, dilution, washout, temperature, heel and events against what is known in closed form.
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace titer::unitops::hold_tank {
extern const model::UnitType hold_tank;
}

namespace tst_hold_tank {

using namespace titer;
using test::UnitBench;

namespace {

std::vector<model::Component> salt()
{
    return {{.id = "salt", .label = "Salt", .basis = model::Basis::Amount}};
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

} // namespace

class HoldTankTest : public QObject {
    Q_OBJECT

private slots:
    void washesOutExponentially();
    void fillingDilutes();
    void mixesTemperatures();
    void theIdealLoopHoldsTheTemperature();
    void aDryTankHasFiniteContents();
    void raisesEmptyAtTheHeelAndFullAtTheRim();
    void refusesSizesThatContradict();
    void aDoseKeepsHeatAndAmounts();
    void reportsThePhOfABuffer();
};

void HoldTankTest::washesOutExponentially()
{
    UnitBench b(unitops::hold_tank::hold_tank, salt());
    b.initial(0.5, {{"salt", 10.0}});
    auto e = b.evaluation();
    e.enter(0, 1e-3, {2.0});
    e.out[0].flow = 1e-3;
    b.advance(e, 800.0, 400);
    const double exact = 2.0 + (10.0 - 2.0) * std::exp(-800.0 * 1e-3 / 0.5);
    QVERIFY(near(e.outConcentrations[0][0], exact, 1e-10));
    QVERIFY(near(b.variable(e, "volume"), 0.5, 1e-14));
}

// Acetic acid half of whose charge sodium takes up stands at its pKa, but for the free H+; salt alone has no pH to determine.
void HoldTankTest::reportsThePhOfABuffer()
{
    UnitBench b(unitops::hold_tank::hold_tank,
                {{.id = "sodium", .label = "", .basis = model::Basis::Amount, .charge = 1.0},
                 {.id = "acetate", .label = "", .basis = model::Basis::Amount, .pka = {4.76}}});
    b.initial(0.5, {{"sodium", 50.0}, {"acetate", 100.0}});
    auto e = b.evaluation();
    const double h = std::pow(10.0, -4.76); // mol/L
    const double exact = 4.76 + std::log10((0.05 + h) / (0.05 - h));
    QVERIFY2(std::abs(b.variable(e, "ph") - exact) < 1e-6, qPrintable(QString::number(b.variable(e, "ph"), 'g', 9)));
    UnitBench plain(unitops::hold_tank::hold_tank, salt());
    plain.initial(0.5, {{"salt", 10.0}});
    auto none = plain.evaluation();
    QVERIFY(std::isnan(plain.variable(none, "ph")));
}

void HoldTankTest::fillingDilutes()
{
    UnitBench b(unitops::hold_tank::hold_tank, salt());
    b.initial(0.2, {{"salt", 10.0}});
    auto e = b.evaluation();
    e.enter(0, 1e-3, {0.0});
    b.advance(e, 300.0, 10);
    QVERIFY(near(e.outConcentrations[0][0], 10.0 * 0.2 / 0.5, 1e-12));
    QVERIFY(near(b.variable(e, "level"), 0.5, 1e-12));
}

void HoldTankTest::mixesTemperatures()
{
    UnitBench b(unitops::hold_tank::hold_tank, salt());
    b.set("temperature", 280.0).initial(0.2, {});
    auto e = b.evaluation();
    QCOMPARE(b.variable(e, "temperature"), 280.0);
    e.enter(0, 1e-3, {0.0}, 310.0);
    b.advance(e, 200.0, 10);
    QVERIFY(near(b.variable(e, "temperature"), 295.0, 1e-12));
}

void HoldTankTest::theIdealLoopHoldsTheTemperature()
{
    UnitBench b(unitops::hold_tank::hold_tank, salt());
    b.choose("temperature_control", "ideal").set("temperature", 277.15).initial(0.2, {});
    auto e = b.evaluation();
    e.enter(0, 1e-3, {0.0}, 310.0);
    b.advance(e, 200.0, 10);
    QCOMPARE(b.variable(e, "temperature"), 277.15);
    QCOMPARE(e.out[0].temperature, 277.15);
}

void HoldTankTest::aDryTankHasFiniteContents()
{
    UnitBench b(unitops::hold_tank::hold_tank, salt());
    auto e = b.evaluation();
    e.run();
    QCOMPARE(e.outConcentrations[0][0], 0.0);
    QCOMPARE(e.out[0].temperature, 298.15);
    // Beyond a thousandth of the vessel it holds exactly what has entered.
    e.enter(0, 1e-3, {4.0}, 310.0);
    b.advance(e, 2.0, 10);
    QVERIFY(near(e.outConcentrations[0][0], 4.0, 1e-12));
    QVERIFY(near(e.out[0].temperature, 310.0, 1e-12));
}

void HoldTankTest::raisesEmptyAtTheHeelAndFullAtTheRim()
{
    UnitBench b(unitops::hold_tank::hold_tank, salt());
    b.param("heel", 0.05).initial(0.5, {});
    auto e = b.evaluation();
    QVERIFY(b.guard(e, "empty") < 0.0 && b.guard(e, "full") < 0.0);
    e.y[0] = 0.049;
    QVERIFY(b.guard(e, "empty") > 0.0);
    e.y[0] = 1.001;
    QVERIFY(b.guard(e, "full") > 0.0);
    QCOMPARE(b.unit().facets().holdup->heel(), 0.05);
    b.param("heel", 0.0).make();
    QCOMPARE(b.unit().facets().holdup->heel(), 1e-3);
}

void HoldTankTest::refusesSizesThatContradict()
{
    UnitBench b(unitops::hold_tank::hold_tank, salt());
    b.param("heel", 2.0).initial(1.5, {}).make();
    QCOMPARE(b.errors().size(), std::size_t(2));
    QCOMPARE(b.errors()[0].where, std::string("params/heel"));
    QCOMPARE(b.errors()[1].where, std::string("initial/volume"));
    QCOMPARE(b.errors()[1].what.text(), std::string("The initial volume of 1500 L does not fit into the vessel of "
                                                    "1000 L: reduce it or increase the vessel volume."));
}

void HoldTankTest::aDoseKeepsHeatAndAmounts()
{
    UnitBench b(unitops::hold_tank::hold_tank, salt());
    b.set("temperature", 280.0).initial(0.3, {{"salt", 1.0}});
    auto e = b.evaluation();
    const double amount = 0.6;
    b.unit().facets().holdup->dose(e.y.data(), 0.1, &amount, 320.0);
    e.run();
    QVERIFY(near(e.outConcentrations[0][0], 0.9 / 0.4, 1e-14));
    QVERIFY(near(e.out[0].temperature, 290.0, 1e-14));
}

TITER_TEST(HoldTankTest)

} // namespace tst_hold_tank

#include "tst_hold_tank.moc"
