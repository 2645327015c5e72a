// The depth filter: pressure, end points, retention and breakthrough at given flow.
#include "core/unitops/filtration.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <numbers>

namespace titer::unitops::depth_filter {
extern const model::UnitType depth_filter;
}

namespace tst_depth_filter {

using namespace titer;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

std::vector<model::Component> centrate()
{
    using model::Basis;
    return {{.id = "cells", .label = "Cells", .basis = Basis::Count, .diameter = 10e-6, .density = 1050.0},
            {.id = "mab", .label = "Antibody", .basis = Basis::Mass}};
}

constexpr double cellVolume = std::numbers::pi / 6.0 * 1e-15;
constexpr double area = 2.0;          // [m2]
constexpr double flow = area * 4e-5;  // at 144 L/m2/h [m3/s]
constexpr double cleanPressure = 4e3; // 1e-3 Pa s x 1e11 1/m x 4e-5 m/s

struct Filter : UnitBench {
    Filter()
        : UnitBench(unitops::depth_filter::depth_filter, centrate())
    {
        param("area", area);
    }
};

} // namespace

class DepthFilterTest : public QObject {
    Q_OBJECT

private slots:
    void aCleanFilterFollowsDarcy();
    void pressureRisesByTheLawOfBlocking_data();
    void pressureRisesByTheLawOfBlocking();
    void raisesLimitWhereThePressureReachesItsEndPoint();
    void holdsParticlesUntilBreakthrough();
    void raisesTurbidityAfterBreakthrough();
    void keepsWhatItRetains();
    void productPassesLessAdsorption();
    void solidsFoulInProportion();
    void standsStillWithoutPressure();
    void reportsItsCapacity();
    void refusesALimitBelowTheCleanFilter();
};

void DepthFilterTest::aCleanFilterFollowsDarcy()
{
    Filter f;
    auto e = f.evaluation();
    e.enter(0, flow, {0.0, 3.0}, 290.0);
    e.run();
    QVERIFY(near(f.variable(e, "pressure"), cleanPressure, 1e-12));
    QVERIFY(near(f.variable(e, "flux"), 4e-5, 1e-12));
    QCOMPARE(e.out[0].flow, flow);
    QVERIFY(near(e.out[0].temperature, 290.0, 1e-14));
}

void DepthFilterTest::pressureRisesByTheLawOfBlocking_data()
{
    QTest::addColumn<QString>("law");
    QTest::addColumn<double>("rise"); // after 0.12 m with 5 1/m
    QTest::newRow("cake") << "cake" << 1.6;
    QTest::newRow("intermediate") << "intermediate" << std::exp(0.6);
    QTest::newRow("standard") << "standard" << 1.0 / (0.7 * 0.7);
    QTest::newRow("complete") << "complete" << 2.5;
    QTest::newRow("general") << "general" << std::pow(1.0 - 0.5 * 0.6, -2.0);
    QTest::newRow("measured") << "measured" << 1.0 + 0.6 + 30.0 * 0.12 * 0.12 + 200.0 * 0.12 * 0.12 * 0.12;
}

void DepthFilterTest::pressureRisesByTheLawOfBlocking()
{
    QFETCH(QString, law);
    QFETCH(double, rise);
    Filter f;
    f.choose("blocking_law", law.toStdString()).param("blocking_constant", 5.0).param("blocking_exponent", 1.5);
    f.param("quadratic", 30.0).param("cubic", 200.0);
    auto e = f.evaluation();
    e.enter(0, flow, {0.0, 3.0});
    f.advance(e, 3000.0, 10); // 0.12 m
    QVERIFY(near(f.variable(e, "throughput"), 0.12, 1e-12));
    QVERIFY(near(f.variable(e, "pressure"), cleanPressure * rise, 1e-9));
    QVERIFY(near(f.variable(e, "resistance"), 1e11 * rise, 1e-9));
}

void DepthFilterTest::raisesLimitWhereThePressureReachesItsEndPoint()
{
    Filter f;
    f.param("pressure_limit", 8e3).param("design_flux", 4e-5); // twice the clean pressure, at w = ln 2 / 10
    auto e = f.evaluation();
    e.enter(0, flow, {0.0, 3.0});
    const double end = std::log(2.0) / 10.0 / 4e-5;
    f.advance(e, 0.999 * end, 10);
    QVERIFY(f.guard(e, "limit") < 0.0);
    f.advance(e, 0.002 * end, 1);
    QVERIFY(f.guard(e, "limit") > 0.0);
    QVERIFY(f.guard(e, "turbidity") < 0.0);
}

void DepthFilterTest::holdsParticlesUntilBreakthrough()
{
    Filter f;
    f.paramOf("retention", "cells", 0.9).param("breakthrough", 0.2).param("breakthrough_width", 0.01);
    auto e = f.evaluation();
    e.enter(0, flow, {1e12, 0.0});
    e.run();
    QVERIFY(near(e.outConcentrations[0][0], 0.1e12, 1e-6));
    e.y[0] = 0.2; // half the retention is lost
    e.run();
    QVERIFY(near(e.outConcentrations[0][0], 0.55e12, 1e-12));
    e.y[0] = 0.4;
    e.run();
    QVERIFY(near(e.outConcentrations[0][0], 1e12, 1e-6));
}

void DepthFilterTest::raisesTurbidityAfterBreakthrough()
{
    Filter f;
    f.paramOf("retention", "cells", 1.0).param("turbidity_factor", 1e5).param("turbidity_limit", 20.0);
    auto e = f.evaluation();
    e.enter(0, flow, {1e12, 0.0});
    e.run();
    QVERIFY(f.guard(e, "turbidity") < 0.0);
    e.y[0] = 1.0;
    e.run();
    QVERIFY(near(f.variable(e, "turbidity"), 1e5 * 1e12 * cellVolume, 1e-9)); // 52 NTU
    QVERIFY(f.guard(e, "turbidity") > 0.0);
}

void DepthFilterTest::keepsWhatItRetains()
{
    Filter f;
    f.paramOf("retention", "cells", 1.0);
    auto e = f.evaluation();
    e.enter(0, flow, {1e12, 3.0});
    f.advance(e, 2000.0, 10); // 0.08 m, far before the breakthrough
    double held[2] = {0.0, 0.0};
    f.unit().held(e.y.data(), held);
    QVERIFY(near(held[0], 1e12 * flow * 2000.0, 1e-6));
    QCOMPARE(held[1], 0.0);
}

void DepthFilterTest::productPassesLessAdsorption()
{
    for (const double adsorbed : {0.0, 0.03}) {
        Filter f;
        f.paramOf("adsorption", "mab", adsorbed);
        auto e = f.evaluation();
        e.enter(0, flow, {1e12, 3.0});
        e.y[0] = 10.0; // breakthrough concerns particles alone
        e.run();
        QVERIFY(near(e.outConcentrations[0][1], 3.0 * (1.0 - adsorbed), 1e-12));
    }
}

void DepthFilterTest::solidsFoulInProportion()
{
    Filter f;
    f.choose("fouled_by", "solids").param("reference_solids", 1e12 * cellVolume);
    auto e = f.evaluation();
    e.enter(0, flow, {2e12, 3.0}); // twice the reference
    f.advance(e, 1000.0, 10);
    QVERIFY(near(f.variable(e, "resistance"), 1e11 * std::exp(10.0 * 0.08), 1e-9));
    QVERIFY(near(f.variable(e, "throughput"), 0.04, 1e-12));
    // Clear liquid does not foul.
    Filter clear;
    clear.choose("fouled_by", "solids");
    auto c = clear.evaluation();
    c.enter(0, flow, {0.0, 3.0});
    clear.advance(c, 1000.0, 10);
    QVERIFY(near(clear.variable(c, "resistance"), 1e11, 1e-12));
}

void DepthFilterTest::standsStillWithoutPressure()
{
    Filter f;
    auto e = f.evaluation();
    e.y[0] = 0.25;
    e.run();
    QCOMPARE(f.variable(e, "pressure"), 0.0);
    QCOMPARE(f.variable(e, "turbidity"), 0.0);
    QCOMPARE(e.dydt[0], 0.0);
    QVERIFY(f.guard(e, "limit") < 0.0 && f.guard(e, "turbidity") < 0.0);
}

void DepthFilterTest::reportsItsCapacity()
{
    // By pressure: ln(16 kPa / 4 kPa) / 10 = 0.139 m, before the breakthrough at 0.3 m.
    Filter f;
    f.param("design_flux", 4e-5).param("pressure_limit", 16e3);
    auto e = f.evaluation();
    e.enter(0, flow, {0.0, 1.0});
    QVERIFY(near(f.variable(e, "capacity"), std::log(4.0) / 10.0, 1e-12));
    f.advance(e, 1000.0, 5);
    QVERIFY(near(f.variable(e, "capacity_used"), 0.04 / (std::log(4.0) / 10.0), 1e-12));
    // By breakthrough.
    f.param("breakthrough", 0.05).make();
    auto other = f.evaluation();
    QCOMPARE(f.variable(other, "capacity"), 0.05);
}

void DepthFilterTest::refusesALimitBelowTheCleanFilter()
{
    Filter f;
    f.param("pressure_limit", 1e3).make();
    QCOMPARE(f.errors().size(), std::size_t(1));
    QCOMPARE(f.errors()[0].where, std::string("params/pressure_limit"));
}

TITER_TEST(DepthFilterTest)

} // namespace tst_depth_filter

#include "tst_depth_filter.moc"
