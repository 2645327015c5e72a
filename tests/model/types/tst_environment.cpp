// The effect of the conditions in the vessel, against the published forms and known points of the cardinal models.
#include "core/model/types/environment.h"
#include "core/model/types/params.h"
#include "tests/support/core/param_set.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_environment {

using namespace titer::model;

namespace {

struct Factors {
    double growth = 0.0, death = 0.0, productivity = 0.0;
};

Factors factors(const EnvironmentParams& params, const Environment<double>& conditions)
{
    Factors f;
    params.factors(conditions, f.growth, f.death, f.productivity);
    return f;
}

EnvironmentParams prepared(const ReferenceConditions& reference)
{
    EnvironmentParams params;
    params.reference = reference;
    params.prepare();
    return params;
}

bool near(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class EnvironmentTest : public QObject {
    Q_OBJECT

private slots:
    void cardinalTemperatureHasItsKnownPoints();
    void cardinalPhHasItsKnownPoints();
    void referenceOffTheOptimumStaysNeutral();
    void coolingLowersGrowthAndDeathAndRaisesProductivity();
    void oxygenActsBelowItsReferenceOnly();
    void excessHalvesGrowthAtItsHalf();
    void stressRaisesDeathUpToItsMultiple();
    void aLawWithTermsOfItsOwnFeelsNoCardinals();
    void whatIsNotGivenIsTheLaws();
};

void EnvironmentTest::cardinalTemperatureHasItsKnownPoints()
{
    const double lo = 278.0, best = 313.0, hi = 320.0;
    QVERIFY(near(cardinalTemperature(best, lo, best, hi), 1.0));
    for (const double t : {200.0, lo, hi, 400.0}) QCOMPARE(cardinalTemperature(t, lo, best, hi), 0.0);
    // The optimum is a maximum: flat there, lower on both sides.
    const auto slope =
        (cardinalTemperature(best + 1e-4, lo, best, hi) - cardinalTemperature(best - 1e-4, lo, best, hi)) / 2e-4;
    QVERIFY(near(slope, 0.0, 1e-6));
    double last = 0.0;
    for (double t = lo; t <= best; t += 1.0) {
        const double now = cardinalTemperature(t, lo, best, hi);
        QVERIFY(now >= last && now <= 1.0);
        last = now;
    }
    // By hand at 300: (300-320)(22)^2 / (35 (35 (-13) - (-7)(313+278-600))).
    QVERIFY(near(cardinalTemperature(300.0, lo, best, hi), -20.0 * 484.0 / (35.0 * (-455.0 - 63.0))));
}

void EnvironmentTest::cardinalPhHasItsKnownPoints()
{
    QCOMPARE(cardinalPh(7.0, 5.0, 7.0, 9.0), 1.0);
    for (const double ph : {2.0, 5.0, 9.0, 12.0}) QCOMPARE(cardinalPh(ph, 5.0, 7.0, 9.0), 0.0);
    // (1)(-3)/((1)(-3) - 1) and its mirror.
    QVERIFY(near(cardinalPh(6.0, 5.0, 7.0, 9.0), 0.75));
    QVERIFY(near(cardinalPh(8.0, 5.0, 7.0, 9.0), 0.75));
}

void EnvironmentTest::referenceOffTheOptimumStaysNeutral()
{
    const auto params =
        prepared({.temperature = 306.15, .ph = 6.8, .oxygen = 30.0, .oxygenHalf = 5.0, .deathQ10 = 2.0});
    const Factors f = factors(params, {306.15, 6.8, 30.0, 0.0, 0.3});
    QCOMPARE(f.growth, 1.0);
    QCOMPARE(f.death, 1.0);
    QCOMPARE(f.productivity, 1.0);
    QVERIFY(factors(params, {310.15, 7.0, 30.0, 0.0, 0.3}).growth > 1.1);
}

void EnvironmentTest::coolingLowersGrowthAndDeathAndRaisesProductivity()
{
    const auto params = prepared({.deathQ10 = 2.5, .productivityQ10 = 0.5});
    Environment<double> cool;
    cool.temperature -= 4.0;
    const Factors f = factors(params, cool);
    QVERIFY(f.growth > 0.5 && f.growth < 0.8);
    QVERIFY(near(f.death, std::pow(2.5, -0.4)));
    QVERIFY(near(f.productivity, std::pow(0.5, -0.4)));
}

void EnvironmentTest::oxygenActsBelowItsReferenceOnly()
{
    const auto params = prepared({.oxygen = 40.0, .oxygenHalf = 10.0});
    Environment<double> at;
    at.dissolvedOxygen = 10.0;
    QVERIFY(near(factors(params, at).growth, 0.5 / 0.8));
    QVERIFY(near(factors(params, at).productivity, 0.5 / 0.8));
    at.dissolvedOxygen = 0.0;
    QCOMPARE(factors(params, at).growth, 0.0);
    at.dissolvedOxygen = -1e-9;
    QCOMPARE(factors(params, at).growth, 0.0);
    at.dissolvedOxygen = 200.0;
    QCOMPARE(factors(params, at).growth, 1.0);
}

void EnvironmentTest::excessHalvesGrowthAtItsHalf()
{
    const auto params = prepared({.pco2 = 8e3, .pco2Half = 2e4, .osmolality = 0.35, .osmolalityHalf = 0.2});
    Environment<double> at;
    at.pco2 = 2.8e4;
    QVERIFY(near(factors(params, at).growth, 0.5));
    at.osmolality = 0.55;
    QVERIFY(near(factors(params, at).growth, 0.25));
    at.pco2 = 1e3;
    QVERIFY(near(factors(params, at).growth, 0.5));
}

void EnvironmentTest::stressRaisesDeathUpToItsMultiple()
{
    const auto params = prepared({.oxygen = 40.0, .oxygenHalf = 10.0, .deathStress = 4.0});
    Environment<double> at;
    at.dissolvedOxygen = 0.0;
    QVERIFY(near(factors(params, at).death, 5.0));
    at.dissolvedOxygen = 10.0;
    QVERIFY(near(factors(params, at).death, 1.0 + 4.0 * (1.0 - 0.625)));
    // The cold is no stress.
    at = {};
    at.temperature -= 8.0;
    QVERIFY(near(factors(params, at).death, 1.0));
}

void EnvironmentTest::aLawWithTermsOfItsOwnFeelsNoCardinals()
{
    const auto params = prepared({.lawHasTemperature = true, .lawHasPh = true});
    QCOMPARE(factors(params, {250.0, 3.0, 40.0, 0.0, 0.3}).growth, 1.0);
}

void EnvironmentTest::whatIsNotGivenIsTheLaws()
{
    RateLaw law{};
    law.reference = {.temperature = 303.15, .phOptimum = 6.5, .deathQ10 = 3.0};
    ParamSet set = titer::support::paramSet({environmentSpecs()}, {{"death_q10", 2.0}, {"oxygen_half", 7.0}});
    const EnvironmentParams read = environmentFrom(law, set);
    QCOMPARE(read.reference.temperature, 303.15);
    QCOMPARE(read.reference.phOptimum, 6.5);
    QCOMPARE(read.reference.deathQ10, 2.0);
    QCOMPARE(read.reference.oxygenHalf, 7.0);
    QCOMPARE(environmentDefault(law, "death_q10"), 3.0);
    QVERIFY(std::isnan(environmentDefault(law, "no_such_key")));
}

TITER_TEST(EnvironmentTest)

} // namespace tst_environment

#include "tst_environment.moc"
