// The heat exchanger against the closed forms of its effectiveness, and its limits.
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::unitops::heat_exchanger {
extern const model::UnitType heat_exchanger;
}

namespace tst_heat_exchanger {

using namespace titer;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

constexpr double capacity = 4.16e6, transfer = 1500.0; // [J/m3/K], U A of 1 m2 [W/K]

struct Exchanger : UnitBench {
    Exchanger()
        : UnitBench(unitops::heat_exchanger::heat_exchanger,
                    {{.id = "mab", .label = "Antibody", .basis = model::Basis::Mass}})
    {
    }
};

} // namespace

class HeatExchangerTest : public QObject {
    Q_OBJECT

private slots:
    void followsItsEffectiveness_data()
    {
        QTest::addColumn<double>("flow");
        QTest::addColumn<double>("utility");
        QTest::newRow("less product") << 2e-4 << 5e-4;
        QTest::newRow("less utility") << 5e-4 << 2e-4;
        QTest::newRow("alike") << 3e-4 << 3e-4;
        QTest::newRow("nearly alike") << 3e-4 << 3.000001e-4;
        QTest::newRow("slow") << 1e-6 << 1e-3;
    }
    void followsItsEffectiveness()
    {
        QFETCH(double, flow);
        QFETCH(double, utility);
        for (const bool counter : {true, false}) {
            Exchanger x;
            x.choose("arrangement", counter ? "counter_flow" : "parallel_flow");
            auto e = x.evaluation();
            e.enter(0, flow, {10.0}, 310.0);
            e.enter(1, utility, {0.0}, 278.0);
            e.run();
            const double min = std::min(flow, utility), r = min / std::max(flow, utility),
                         n = transfer / (min * capacity);
            const double counterFlow = 1.0 - r < 1e-4
                                           ? n / (1.0 + n)
                                           : (1.0 - std::exp(-n * (1.0 - r))) / (1.0 - r * std::exp(-n * (1.0 - r)));
            const double exact = counter ? counterFlow : (1.0 - std::exp(-n * (1.0 + r))) / (1.0 + r);
            QVERIFY(near(x.variable(e, "effectiveness"), exact, r < 1.0 && 1.0 - r < 1e-4 ? 1e-6 : 1e-12));
            const double duty = x.variable(e, "effectiveness") * min * capacity * 32.0;
            QVERIFY(near(x.variable(e, "duty"), duty, 1e-12));
            QVERIFY(near(e.out[0].temperature, 310.0 - duty / (flow * capacity), 1e-12));
            QVERIFY(near(e.out[1].temperature, 278.0 + duty / (utility * capacity), 1e-12));
            QCOMPARE(e.out[0].flow, flow);
            QVERIFY(near(e.outConcentrations[0][0], 10.0, 1e-14));
        }
    }

    // Against the temperatures along a counter-flow exchanger, integrated step by step from the end where the water leaves.
    void agreesWithTheTemperaturesAlongIt()
    {
        Exchanger x;
        auto e = x.evaluation();
        e.enter(0, 2e-4, {10.0}, 310.0);
        e.enter(1, 5e-4, {0.0}, 278.0);
        e.run();
        double product = 310.0, water = e.out[1].temperature;
        constexpr int steps = 200000;
        for (int i = 0; i < steps; ++i) {
            const double passed = transfer / steps * (product - water);
            product -= passed / (2e-4 * capacity);
            water -= passed / (5e-4 * capacity);
        }
        QVERIFY(std::abs(product - e.out[0].temperature) < 1e-4);
        QVERIFY(std::abs(water - 278.0) < 1e-4);
    }

    void leavesALiquidAloneWithoutWater()
    {
        Exchanger x;
        auto e = x.evaluation();
        e.enter(0, 2e-4, {10.0}, 310.0);
        e.run();
        QVERIFY(near(e.out[0].temperature, 310.0, 1e-14));
        QCOMPARE(x.variable(e, "duty"), 0.0);
    }

    void sumsUpItsHeat()
    {
        Exchanger x;
        auto e = x.evaluation();
        e.enter(0, 2e-4, {10.0}, 280.0);
        e.enter(1, 5e-4, {0.0}, 320.0);
        e.run();
        const double duty = x.variable(e, "duty");
        QVERIFY(duty < 0.0);
        x.advance(e, 100.0, 3);
        QVERIFY(near(x.variable(e, "energy"), -100.0 * duty, 1e-12));
    }
};

TITER_TEST(HeatExchangerTest)

} // namespace tst_heat_exchanger

#include "tst_heat_exchanger.moc"
