// Flow-through polishing by stated figures: what passes, what is held back, and for how long.
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::unitops::flow_through_step {
extern const model::UnitType flow_through_step;
}

namespace tst_flow_through_step {

using namespace titer;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

constexpr double bed = 0.2 * 3.14159265358979323846 / 4.0 * 0.01; // [m3]
constexpr double flow = bed / 60.0;

struct Membrane : UnitBench {
    Membrane()
        : UnitBench(unitops::flow_through_step::flow_through_step,
                    {{.id = "mab", .label = "Antibody", .basis = model::Basis::Mass, .molarMass = 148.0},
                     {.id = "mvm", .label = "Parvovirus", .basis = model::Basis::Count},
                     {.id = "salt", .label = "Salt", .basis = model::Basis::Amount}})
    {
        paramOf("log_reduction", "mvm", 4.0).param("yield", 0.98);
    }
    // Loads so much product by the volume of the bed, at 10 g/L.
    void load(test::Evaluation<double>& e, double kilograms)
    {
        e.enter(0, flow, {10.0, 1e10, 50.0});
        advance(e, kilograms * bed / (10.0 * flow), 4000);
    }
};

} // namespace

class FlowThroughStepTest : public QObject {
    Q_OBJECT

private slots:
    void letsTheYieldPassAndHoldsVirusBack()
    {
        Membrane m;
        auto e = m.evaluation();
        m.load(e, 100.0);
        QVERIFY(near(e.outConcentrations[0][0], 9.8, 1e-9));
        QVERIFY(near(e.outConcentrations[0][1], 1e6, 1e-6));
        QVERIFY(near(e.outConcentrations[0][2], 50.0, 1e-14));
        QVERIFY(near(m.variable(e, "pool_yield"), 0.98, 1e-9));
        QVERIFY(near(m.variable(e, "log_reduction"), 4.0, 1e-7));
        QVERIFY(near(m.variable(e, "load"), 100.0, 1e-9));
        double held[3] = {0.0, 0.0, 0.0};
        m.unit().held(e.y.data(), held);
        QVERIFY(near(held[0], 0.02 * 100.0 * bed, 1e-9));
        QVERIFY(near(held[1], (1.0 - 1e-4) * 1e10 * 10.0 * bed, 1e-9));
    }

    void clearsNoImpurityBelowItsMinimumContent()
    {
        const std::vector<model::Component> components{
            {.id = "mab", .label = "Antibody", .basis = model::Basis::Mass, .molarMass = 148.0},
            {.id = "hcp", .label = "Host-cell protein", .basis = model::Basis::Mass}};
        for (const double entering : {1e-3, 1e-5, 1e-7}) { // by mass of the product
            UnitBench m(unitops::flow_through_step::flow_through_step, components);
            m.paramOf("log_reduction", "hcp", 3.0).paramOf("min_content", "hcp", 1e-6).param("yield", 0.98);
            auto e = m.evaluation();
            e.enter(0, flow, {10.0, 10.0 * entering});
            e.run();
            const double content = std::min(std::max(entering * 1e-3, 0.98e-6), entering);
            QVERIFY(near(e.outConcentrations[0][1], 10.0 * content, 1e-6));
        }
    }

    void aMinimumContentOfWhatHasNoMassIsRefused()
    {
        Membrane m;
        m.paramOf("min_content", "mvm", 1e-6).make();
        QCOMPARE(m.errors().size(), std::size_t(1));
        QCOMPARE(m.errors()[0].where, std::string("params/min_content/mvm"));
    }

    void losesItsHoldPastItsCapacity()
    {
        Membrane m;
        auto e = m.evaluation();
        m.load(e, 150.0);
        QVERIFY(near(e.outConcentrations[0][1], 0.5e10, 1e-3)); // half is lost at the capacity
        m.load(e, 50.0);
        QVERIFY(m.guard(e, "limit") > 0.0);
        QVERIFY(near(e.outConcentrations[0][1], 1e10, 1e-9));
        QVERIFY(near(m.variable(e, "above_capacity"), 0.25, 0.02));
    }

    void aStripRestoresIt()
    {
        Membrane m;
        auto e = m.evaluation();
        m.load(e, 200.0);
        e.set[0] = 2.0;
        e.enter(0, flow, {0.0, 0.0, 1000.0});
        m.advance(e, 6.0 * bed / flow, 4000); // twice the volume that leaves a thousandth
        QVERIFY(near(m.variable(e, "load"), 200e-6, 1e-6));
        e.set[0] = 0.0;
        m.load(e, 10.0);
        QVERIFY(near(e.outConcentrations[0][1], 1e6, 1e-5));
    }
};

TITER_TEST(FlowThroughStepTest)

} // namespace tst_flow_through_step

#include "tst_flow_through_step.moc"
