// The disc-stack centrifuge: settling area, cut size, size classes and the way of the liquid against hand calculations.
#include "core/unitops/particles.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <numbers>

namespace titer::unitops::centrifuge {
extern const model::UnitType centrifuge;
}

namespace tst_centrifuge {

using namespace titer;
using test::UnitBench;
using unitops::settledPart;
using unitops::SizeClass;
using unitops::sizeClasses;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

std::vector<model::Component> broth()
{
    using model::Basis;
    return {{.id = "cells", .label = "Cells", .basis = Basis::Count, .diameter = 15e-6, .density = 1060.0},
            {.id = "debris", .label = "Debris", .basis = Basis::Mass, .diameter = 1e-6, .density = 1060.0},
            {.id = "mab", .label = "Antibody", .basis = Basis::Mass},
            {.id = "oil", .label = "Oil", .basis = Basis::Mass, .diameter = 2e-6, .density = 900.0}};
}

constexpr double cellVolume = std::numbers::pi / 6.0 * 15e-6 * 15e-6 * 15e-6;

// Phi, the normal distribution.
double below(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

// Mean of min(1, (d/dc)^2) over a log-normal distribution in closed form.
double settledExactly(double median, double s, double cut)
{
    const double x = std::log(cut / median) / s;
    return median * median / (cut * cut) * std::exp(2.0 * s * s) * below(x - 2.0 * s) + below(-x);
}

} // namespace

class CentrifugeTest : public QObject {
    Q_OBJECT

private slots:
    void theSettlingAreaFollowsFromDiscsAndSpeed();
    void theCriticalDiameterFollowsStokes();
    void smallParticlesSettleInProportionToTheirSpeed();
    void sizeClassesAddUpAndKeepTheMeanVolume();
    void theClassesApproachTheLogNormalDistribution();
    void allParticlesSettleAtLowFlow();
    void theLiquidBetweenTheSolidsIsLost();
    void particlesNoDenserThanTheLiquidStayUp();
    void aStandingBowlSeparatesNothing();
    void solidsNeverTakeTheWholeFlow();
    void countsWhatItRemoved();
    void refusesDiscsInsideOut();
    void brokenCellsBecomeDebrisThatStaysUp();
};

void CentrifugeTest::theSettlingAreaFollowsFromDiscsAndSpeed()
{
    // 2 pi 80 (2 pi 120)^2 (0.1^3 - 0.05^3) / (3 g tan 0.7) = 10091 m2, at an efficiency of 0.4.
    const double sigma = 2.0 * std::numbers::pi * 80.0 * std::pow(2.0 * std::numbers::pi * 120.0, 2.0) *
                         (1e-3 - 1.25e-4) / (3.0 * 9.80665 * std::tan(0.7));
    QVERIFY(near(sigma, 10091.0, 1e-3));
    UnitBench geometry(unitops::centrifuge::centrifuge, broth()), given(unitops::centrifuge::centrifuge, broth());
    given.choose("sizing", "sigma").param("sigma", sigma);
    auto a = geometry.evaluation();
    auto b = given.evaluation();
    for (auto* e : {&a, &b}) e->enter(0, 3e-4, {1e13, 1.0, 1.0, 0.0});
    QVERIFY(near(geometry.variable(a, "critical_diameter"), given.variable(b, "critical_diameter"), 1e-12));
}

void CentrifugeTest::theCriticalDiameterFollowsStokes()
{
    UnitBench b(unitops::centrifuge::centrifuge, broth());
    b.choose("sizing", "sigma").param("sigma", 1e4).param("efficiency", 0.5);
    auto e = b.evaluation();
    e.enter(0, 1.0 / 3600.0, {1e13, 1.0, 1.0, 0.0});
    // v = F / (e Sigma) = 5.556e-8 m/s; d = sqrt(18 mu v / (55 kg/m3 g)) = 1.3617 um.
    QVERIFY(near(b.variable(e, "critical_diameter"), 1.3617e-6, 1e-4));
    // Four times the flow doubles it.
    e.enter(0, 4.0 / 3600.0, {1e13, 1.0, 1.0, 0.0});
    QVERIFY(near(b.variable(e, "critical_diameter"), 2.7234e-6, 1e-4));
}

void CentrifugeTest::smallParticlesSettleInProportionToTheirSpeed()
{
    UnitBench b(unitops::centrifuge::centrifuge, broth());
    b.choose("sizing", "sigma").param("sigma", 1e4).param("efficiency", 0.5);
    for (const char* id : {"cells", "debris", "oil"}) b.paramOf("size_spread", id, 1.0);
    auto e = b.evaluation();
    e.enter(0, 1.0 / 3600.0, {1e11, 1.0, 1.0, 0.0});
    e.run();
    const double passes = 1.0 - std::pow(1.0 / 1.3617, 2.0);
    const double inCentrate = e.out[0].flow * e.outConcentrations[0][1];
    QVERIFY(near(inCentrate, passes * 1.0 / 3600.0, 1e-3));
}

void CentrifugeTest::sizeClassesAddUpAndKeepTheMeanVolume()
{
    for (const double spread : {1.0, 1.2, 2.0, 4.0}) {
        double count = 0.0, volume = 0.0;
        for (const SizeClass& c : sizeClasses(5e-6, spread)) {
            QVERIFY(c.count >= 0.0 && c.volume >= 0.0 && c.upper2 > c.lower2);
            count += c.count;
            volume += c.volume;
        }
        QVERIFY(near(count, 1.0, 1e-14));
        QVERIFY(near(volume, 1.0, 1e-14));
    }
    // Volume of a class by its number is the cube of its diameter by that of the mean.
    for (const SizeClass& c : sizeClasses(5e-6, 1.3)) {
        if (c.count < 1e-2) continue;
        const double d3 = std::pow(c.lower2 * c.upper2, 0.75);
        QVERIFY(near(c.volume / c.count, d3 / std::pow(5e-6, 3.0), 2e-2));
    }
}

void CentrifugeTest::theClassesApproachTheLogNormalDistribution()
{
    for (const double spread : {1.1, 1.3, 2.0}) {
        const double s = std::log(spread), median = 5e-6 * std::exp(1.5 * s * s);
        for (const double cut : {2e-6, 5e-6, 8e-6, 20e-6}) {
            double settled = 0.0;
            for (const SizeClass& c : sizeClasses(5e-6, spread)) settled += c.volume * settledPart(c, cut * cut);
            QVERIFY2(near(settled, settledExactly(median, s, cut), 2e-3), std::to_string(cut).c_str());
        }
    }
}

void CentrifugeTest::allParticlesSettleAtLowFlow()
{
    UnitBench b(unitops::centrifuge::centrifuge, broth());
    auto e = b.evaluation();
    e.enter(0, 1e-9, {1e12, 1.0, 1.0, 0.0});
    e.run();
    QVERIFY(near(b.variable(e, "removal"), 1.0, 1e-6));
    QVERIFY(e.outConcentrations[0][0] < 1e-6 * 1e12);
}

void CentrifugeTest::theLiquidBetweenTheSolidsIsLost()
{
    UnitBench b(unitops::centrifuge::centrifuge, broth());
    b.param("packing_fraction", 0.5);
    auto e = b.evaluation();
    const double cells = 2e13, flow = 1e-5;
    e.enter(0, flow, {cells, 0.0, 3.0, 0.0});
    e.run();
    const double packed = cells * cellVolume; // volume fraction in the broth, all of it settles
    QVERIFY(near(e.out[1].flow, flow * packed / 0.5, 1e-9));
    const double lost = packed / (1.0 - packed); // as much liquid as cells
    QVERIFY(near(e.out[1].flow * e.outConcentrations[1][2], flow * 3.0 * lost, 1e-9));
    QVERIFY(near(e.outConcentrations[0][2], 3.0 / (1.0 - packed), 1e-9));
}

void CentrifugeTest::particlesNoDenserThanTheLiquidStayUp()
{
    UnitBench b(unitops::centrifuge::centrifuge, broth());
    auto e = b.evaluation();
    e.enter(0, 1e-4, {0.0, 0.0, 1.0, 2.0});
    e.run();
    QVERIFY(near(e.outConcentrations[0][3], 2.0, 1e-9));
    QVERIFY(e.out[1].flow < 1e-9 * e.out[0].flow);
}

void CentrifugeTest::aStandingBowlSeparatesNothing()
{
    UnitBench b(unitops::centrifuge::centrifuge, broth());
    b.set("speed", 0.0);
    auto e = b.evaluation();
    e.enter(0, 1e-4, {1e13, 1.0, 1.0, 0.0});
    e.run();
    QVERIFY(b.variable(e, "removal") < 1e-9);
    QVERIFY(near(e.outConcentrations[0][0], 1e13, 1e-9));
}

void CentrifugeTest::solidsNeverTakeTheWholeFlow()
{
    UnitBench b(unitops::centrifuge::centrifuge, broth());
    auto e = b.evaluation();
    e.enter(0, 1e-6, {1e15, 0.0, 1.0, 0.0}); // more cells than fit
    e.run();
    QVERIFY(near(e.out[1].flow, 0.95e-6, 1e-12));
    QVERIFY(e.out[0].flow > 0.0);
}

void CentrifugeTest::countsWhatItRemoved()
{
    UnitBench b(unitops::centrifuge::centrifuge, broth());
    auto e = b.evaluation();
    e.enter(0, 1e-4, {1e13, 2.0, 1.0, 0.0});
    b.advance(e, 600.0, 2);
    QVERIFY(near(b.variable(e, "total_removal"), b.variable(e, "removal"), 1e-12));
    const double dissolved = e.out[0].flow * e.outConcentrations[0][2];
    QVERIFY(near(b.variable(e, "liquid_recovery"), dissolved / 1e-4, 1e-12));
    e.enter(0, 0.0, {0.0, 0.0, 0.0, 0.0});
    e.run();
    QCOMPARE(b.variable(e, "removal"), 0.0);
    QVERIFY(b.variable(e, "total_removal") > 0.5);
}

void CentrifugeTest::refusesDiscsInsideOut()
{
    UnitBench b(unitops::centrifuge::centrifuge, broth());
    b.param("inner_radius", 0.2).make();
    QCOMPARE(b.errors().size(), std::size_t(1));
    QCOMPARE(b.errors()[0].where, std::string("params/inner_radius"));
}

void CentrifugeTest::brokenCellsBecomeDebrisThatStaysUp()
{
    std::vector<model::Component> feed = broth();
    feed[0].cellMass = 0.5e-12; // dry
    feed[1].diameter = 0.3e-6;
    UnitBench b(unitops::centrifuge::centrifuge, feed);
    b.choose("sizing", "sigma").param("sigma", 1e4).param("efficiency", 0.5).param("shear_breakage", 0.03);
    b.param("debris", 1).paramOf("cell_contents", "mab", 0.2).paramOf("size_spread", "debris", 1.0);
    auto e = b.evaluation();
    const double flow = 1.0 / 3600.0, broken = 0.03 * 1e13 * 0.5e-12; // [kg/m3]
    e.enter(0, flow, {1e13, 0.0, 1.0, 0.0});
    e.run();
    // Of the debris settles (0.3 / 1.3617)^2; what was freed is dissolved.
    const double up = 1.0 - std::pow(0.3 / 1.3617, 2.0);
    QVERIFY(near(e.out[0].flow * e.outConcentrations[0][1], flow * 0.8 * broken * up, 1e-3));
    QVERIFY(near(e.leaving(2), flow * (1.0 + 0.2 * broken), 1e-12));
    QVERIFY(near(e.leaving(0), flow * 0.97e13, 1e-12));
    for (int i = 0; i < 3; ++i) QVERIFY(near(e.leaving(i), e.entering(i) + e.generated[i], 1e-12));
    QVERIFY(b.unit().generates(0) && b.unit().generates(1) && !b.unit().generates(3));
}

TITER_TEST(CentrifugeTest)

} // namespace tst_centrifuge

#include "tst_centrifuge.moc"
