// The bioreactor: growth, base, retention and evaporation against what is known in closed form.
#include "core/unitops/upstream/bioreactor.h"
#include "tests/support/test_program.h"
#include "tests/unitops/upstream/vessel.h"

#include <QTest>

namespace tst_bioreactor {

using namespace titer;
using test::near;
using test::TestCulture;
using test::UnitBench;
using test::Vessel;

namespace {

// The osmolality without that of the components.
double mediumOsmolality(Vessel& v, test::Evaluation<double>& e)
{
    double counted = 0.93e-3 * (v.c(e, "sodium") + v.c(e, "lactate"));
    for (const char* id : {"glucose", "oxygen", "carbon_dioxide"}) counted += 1e-3 * v.c(e, id);
    return v.variable(e, "osmolality") - counted;
}

} // namespace

class BioreactorTest : public QObject {
    Q_OBJECT

private slots:
    void withoutACultureItIsAStirredTank();
    void growsExponentiallyWhileGlucoseIsInExcess();
    void washesOutAboveTheCriticalDilutionRate();
    void baseBindsTheProtonsThatReactionForms();
    void aSourceWithoutPositiveIonsGivesNoBase();
    void thePermeateLeavesCellsBehind();
    void evaporationTakesWaterOnly();
    void evaporationAsAFlow_data();
    void evaporationAsAFlow();
    void aDryVesselEvaporatesNothing();
    void countsOsmolality();
    void countsSaltsOnce();
    void osmolalityFollowsWaterEvaporationAndOutlets_data();
    void osmolalityFollowsWaterEvaporationAndOutlets();
    void aVesselThatStartsEmptyIsFilledWithItsMedium();
    void countsCellsOverTime();
    void reportsWhatTheConfigurationLacksAsNotAvailable();
    void aRoleBiomassCountsAsCells();
    void countsWhatALawBreathesThatDoesNotNameOxygen();
    void aChargeWithoutMolarMassIsAnError();
    void holdsTemperatureAndPhAtTheirSetPoints();
};

void BioreactorTest::withoutACultureItIsAStirredTank()
{
    Vessel v(false);
    auto e = v.evaluation();
    std::vector<double> feed(v.componentCount(), 0.0);
    feed[v.index("glucose")] = 10.0;
    e.enter(v.inPort("feed"), 1e-3, feed);
    e.out[v.outPort("bleed")].flow = 1e-3;
    v.advance(e, 700.0, 300);
    QVERIFY(near(v.c(e, "glucose"), 10.0 + 20.0 * std::exp(-0.7), 1e-10));
    QVERIFY(near(v.c(e, "cells"), 5e12 * std::exp(-0.7), 1e-10));
}

void BioreactorTest::growsExponentiallyWhileGlucoseIsInExcess()
{
    Vessel v;
    v.initial(1.0, {{"cells", 1e9}, {"glucose", 30.0}});
    auto e = v.evaluation();
    v.advance(e, 24.0 * 3600.0, 500);
    const double mu = 0.04 / 3600.0 * 30.0 / 31.0;
    const double net = mu - 0.004 / 3600.0;
    QVERIFY(near(v.variable(e, "growth_rate"), mu, 1e-5));
    QVERIFY(near(v.c(e, "cells"), 1e9 * std::exp(net * 86400.0), 1e-4));
}

void BioreactorTest::washesOutAboveTheCriticalDilutionRate()
{
    // Critical: growth at the feed's glucose less death, here 0.0347 1/h.
    const double critical = 0.04 / 3600.0 * 30.0 / 31.0 - 0.004 / 3600.0;
    for (const double factor : {0.8, 1.2}) {
        Vessel v;
        v.initial(1.0, {{"cells", 5e12}, {"glucose", 5.0}});
        auto e = v.evaluation();
        std::vector<double> feed(v.componentCount(), 0.0);
        feed[v.index("glucose")] = 30.0;
        e.enter(v.inPort("feed"), factor * critical, feed);
        e.out[v.outPort("out")].flow = factor * critical;
        v.advance(e, 60.0 * 86400.0, 200000);
        if (factor > 1.0) {
            QVERIFY(v.c(e, "cells") < 1e10);
            QVERIFY(near(v.c(e, "glucose"), 30.0, 1e-3));
        } else {
            // Steady state: mu = D + death, cells D = (S0 - S) mu Y less death.
            const double mu = factor * critical + 0.004 / 3600.0;
            const double glucose = mu / (0.04 / 3600.0 - mu);
            const double cells = factor * critical * (30.0 - glucose) * 2e11 / mu;
            QVERIFY(near(v.c(e, "glucose"), glucose, 1e-6));
            QVERIFY(near(v.c(e, "cells"), cells, 1e-6));
        }
    }
}

void BioreactorTest::baseBindsTheProtonsThatReactionForms()
{
    Vessel v;
    auto e = v.evaluation();
    e.run();
    // Lactate, and carbon dioxide that stays as bicarbonate at the default pH.
    const int carbonDioxide = v.index("carbon_dioxide");
    const double bound = 1.0 - 1.0 / (1.0 + std::pow(10.0, e.set[unitops::Bioreactor::SetPh] - 6.1));
    const double protons =
        e.generated[v.index("lactate")] + bound * (e.generated[carbonDioxide] + e.exchanged[carbonDioxide]);
    QVERIFY(protons > e.generated[v.index("lactate")]);
    QVERIFY(near(v.variable(e, "base_demand"), protons, 1e-12));
    const int port = v.inPort("base");
    e.inAmounts[port][v.index("sodium")] = 1000.0; // 1 M
    QVERIFY(near(v.unit().facets().drawing->draw(e.view(), port), protons / 1000.0, 1e-12));
}

void BioreactorTest::aSourceWithoutPositiveIonsGivesNoBase()
{
    Vessel v;
    v.set("carbon_dioxide_fraction", 0.0);
    auto e = v.evaluation();
    e.run();
    const int port = v.inPort("base");
    e.inAmounts[port][v.index("glucose")] = 1000.0;
    QCOMPARE(v.unit().facets().drawing->draw(e.view(), port), 0.0);
    // Nor does a vessel that forms no acid.
    e.inAmounts[port][v.index("sodium")] = 1000.0;
    QVERIFY(v.unit().facets().drawing->draw(e.view(), port) > 0.0);
    e.y[1 + v.index("cells")] = 0.0;
    QCOMPARE(v.unit().facets().drawing->draw(e.view(), port), 0.0);
}

void BioreactorTest::thePermeateLeavesCellsBehind()
{
    Vessel v(false);
    v.paramOf("retention", "cells", 1.0).paramOf("retention", "mab", 0.25);
    auto e = v.evaluation();
    std::vector<double> medium(v.componentCount(), 0.0);
    medium[v.index("glucose")] = 30.0;
    e.enter(v.inPort("feed"), 1e-3, medium);
    e.out[v.outPort("permeate")].flow = 1e-3;
    v.advance(e, 1000.0, 400);
    QVERIFY(near(v.c(e, "cells"), 5e12, 1e-12));
    QVERIFY(near(v.c(e, "mab"), 0.5 * std::exp(-0.75), 1e-10));
    QVERIFY(near(v.c(e, "glucose"), 30.0, 1e-12));
    QCOMPARE(e.outConcentrations[v.outPort("permeate")][v.index("cells")], 0.0);
    QVERIFY(e.outConcentrations[v.outPort("bleed")][v.index("cells")] > 0.0);
}

void BioreactorTest::evaporationTakesWaterOnly()
{
    Vessel v(false);
    v.param("evaporation", 1e-5);
    auto e = v.evaluation();
    v.advance(e, 1e4, 100);
    QVERIFY(near(v.variable(e, "volume"), std::exp(-0.1), 1e-10));
    QVERIFY(near(v.c(e, "glucose"), 30.0 * std::exp(0.1), 1e-10));
}

// V' = F - k V in closed form, F = feed - outlet - evaporation.
void BioreactorTest::evaporationAsAFlow_data()
{
    QTest::addColumn<double>("flow");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("feed");
    QTest::newRow("flow alone") << 4e-5 << 0.0 << 0.0;
    QTest::newRow("beside a rate") << 4e-5 << 2e-5 << 0.0;
    QTest::newRow("made up for by a feed of water") << 4e-5 << 0.0 << 4e-5;
    QTest::newRow("with a rate and a feed") << 4e-5 << 2e-5 << 5e-5;
}

void BioreactorTest::evaporationAsAFlow()
{
    QFETCH(double, flow);
    QFETCH(double, rate);
    QFETCH(double, feed);
    Vessel v(false);
    v.param("evaporation_flow", flow).param("evaporation", rate);
    auto e = v.evaluation();
    e.enter(v.inPort("feed"), feed, std::vector<double>(v.componentCount(), 0.0));
    v.advance(e, 1e4, 400);
    const double net = feed - flow, k = rate * 1e4;
    const double volume = rate > 0.0 ? std::exp(-k) + net / rate * (1.0 - std::exp(-k)) : 1.0 + net * 1e4;
    QVERIFY(near(v.variable(e, "volume"), volume, 1e-9));
    for (const char* id : {"glucose", "cells", "mab"})
        QVERIFY2(near(v.c(e, id) * volume,
                      id == std::string("glucose") ? 30.0
                      : id == std::string("cells") ? 5e12
                                                   : 0.5,
                      1e-9),
                 id);
    // Entered less evaporated is the change.
    QVERIFY(near(1.0 + feed * 1e4 - v.variable(e, "evaporated"), volume, 1e-9));
}

void BioreactorTest::aDryVesselEvaporatesNothing()
{
    Vessel v(false);
    v.initial(0.01, {{"glucose", 30.0}}).param("evaporation_flow", 1e-5);
    auto e = v.evaluation();
    v.advance(e, 1e5, 4000);
    const double heel = 1e-3 * 2.0;
    QVERIFY(v.variable(e, "volume") > 0.0 && v.variable(e, "volume") < heel);
    QVERIFY(near(0.01 - v.variable(e, "evaporated"), v.variable(e, "volume"), 1e-9));
    Vessel none(false);
    auto n = none.evaluation();
    QVERIFY(std::isnan(none.variable(n, "evaporated")));
}

void BioreactorTest::countsOsmolality()
{
    // Lactate comes from the culture and adds to the salts of the medium; ions count by the osmotic coefficient of sodium chloride.
    Vessel v;
    v.param("medium_osmolality", 0.25).initial(1.0, {{"glucose", 30.0}, {"lactate", 20.0}, {"oxygen", 0.0}});
    auto e = v.evaluation();
    QVERIFY(near(v.variable(e, "osmolality"), 0.28 + 0.93 * 0.02, 1e-12));
}

// Sodium chloride of the medium that is a component too counts once; what comes later counts.
void BioreactorTest::countsSaltsOnce()
{
    for (const double sodium : {0.0, 100.0, 150.0, 400.0}) {
        Vessel v;
        v.param("medium_osmolality", 0.25).initial(1.0, {{"glucose", 30.0}, {"oxygen", 0.0}, {"sodium", sodium}});
        auto e = v.evaluation();
        double basal = std::max(0.25 - 0.93e-3 * sodium, 0.0);
        QVERIFY(near(v.variable(e, "osmolality"), basal + 0.93e-3 * sodium + 0.03, 1e-12));
        std::vector<double> brine(v.componentCount(), 0.0);
        brine[v.index("sodium")] = 4000.0;
        e.enter(v.inPort("feed"), 1e-4, brine);
        v.advance(e, 1000.0, 50);
        basal /= 1.1; // what entered brought none of it
        QVERIFY(std::abs(mediumOsmolality(v, e) - basal) < 1e-9);
    }
}

// What is dissolved and no component, in closed form: n' = F_in o - F_out n/V.
void BioreactorTest::osmolalityFollowsWaterEvaporationAndOutlets_data()
{
    QTest::addColumn<double>("flowIn");      // [m3/s], of a vessel of 1 m3 at first
    QTest::addColumn<double>("flowOut");     // [m3/s]
    QTest::addColumn<double>("entering");    // [mol/kg]
    QTest::addColumn<double>("evaporation"); // [1/s]
    QTest::addColumn<double>("expected");    // after 1000 s [mol/kg]
    QTest::newRow("doubled by water") << 1e-3 << 0.0 << 0.0 << 0.0 << 0.14;
    QTest::newRow("doubled by medium") << 1e-3 << 0.0 << 0.28 << 0.0 << 0.28;
    QTest::newRow("doubled by brine") << 1e-3 << 0.0 << 1.0 << 0.0 << 0.64;
    QTest::newRow("washed with water") << 1e-3 << 1e-3 << 0.0 << 0.0 << 0.28 * std::exp(-1.0);
    QTest::newRow("washed with medium") << 1e-3 << 1e-3 << 0.32 << 0.0 << 0.32 - 0.04 * std::exp(-1.0);
    QTest::newRow("drawn off") << 0.0 << 0.5e-3 << 0.0 << 0.0 << 0.28;
    QTest::newRow("evaporation") << 0.0 << 0.0 << 0.0 << 2e-4 << 0.28 * std::exp(0.2);
}

void BioreactorTest::osmolalityFollowsWaterEvaporationAndOutlets()
{
    QFETCH(double, flowIn);
    QFETCH(double, flowOut);
    QFETCH(double, entering);
    QFETCH(double, evaporation);
    QFETCH(double, expected);
    for (const char* port : {"in", "feed"})
        for (const char* outlet : {"out", "bleed", "permeate"}) {
            Vessel v(false);
            v.initial(1.0, {{"cells", 5e12}}).param("medium_osmolality", 0.28).param("evaporation", evaporation);
            v.param(port == std::string("in") ? "inlet_osmolality" : "feed_osmolality", entering);
            auto e = v.evaluation();
            QVERIFY(near(mediumOsmolality(v, e), 0.28, 1e-12));
            e.enter(v.inPort(port), flowIn, std::vector<double>(v.componentCount(), 0.0));
            e.out[v.outPort(outlet)].flow = flowOut;
            v.advance(e, 1000.0, 400);
            QVERIFY2(near(mediumOsmolality(v, e), expected, 1e-9), outlet);
        }
}

void BioreactorTest::aVesselThatStartsEmptyIsFilledWithItsMedium()
{
    for (const bool water : {false, true}) {
        Vessel v(false);
        v.initial(0.0, {}).param("medium_osmolality", 0.28);
        if (water) v.param("inlet_osmolality", 0.0);
        auto e = v.evaluation();
        e.enter(v.inPort("in"), 1e-3, std::vector<double>(v.componentCount(), 0.0));
        v.advance(e, 1000.0, 10);
        QVERIFY(std::abs(mediumOsmolality(v, e) - (water ? 0.0 : 0.28)) < 1e-12);
    }
}

void BioreactorTest::countsCellsOverTime()
{
    Vessel v;
    v.setup().kinetics.params[TestCulture::Growth] = 0.0;
    v.setup().kinetics.params[TestCulture::Death] = 0.0;
    auto e = v.evaluation();
    v.advance(e, 86400.0, 2000);
    QVERIFY(near(v.variable(e, "ivcd"), 5e12 * 86400.0, 1e-10));
    QVERIFY(near(v.variable(e, "specific_productivity"), 20e-15 / 86400.0, 1e-10)); // 20 pg/cell/d
    QVERIFY(near(v.variable(e, "viability"), 5.0 / 6.0, 1e-12));
}

void BioreactorTest::reportsWhatTheConfigurationLacksAsNotAvailable()
{
    Vessel v(false);
    auto e = v.evaluation();
    for (const char* key : {"viability", "growth_rate", "oxygen_uptake", "ivcd", "specific_productivity"})
        QVERIFY2(std::isnan(v.variable(e, key)), key);
    // Without the components, oxygen counts as in excess and there is no pCO2.
    UnitBench water(unitops::bioreactor::bioreactor,
                    {{.id = "glucose", .label = "Glucose", .basis = model::Basis::Amount}});
    water.initial(1.0, {{"glucose", 1.0}});
    auto w = water.evaluation();
    QCOMPARE(water.variable(w, "dissolved_oxygen"), 40.0);
    for (const char* key : {"pco2", "kla", "base_demand"}) QVERIFY2(std::isnan(water.variable(w, key)), key);
}

void BioreactorTest::aRoleBiomassCountsAsCells()
{
    // Microbial laws call their cells biomass.
    std::vector<model::RoleSpec> roles(TestCulture::law().roles.begin(), TestCulture::law().roles.end());
    roles[TestCulture::Cells].key = "biomass";
    model::RateLaw law = TestCulture::law();
    law.roles = roles;
    Vessel v;
    v.setup().kinetics.law = &law;
    auto e = v.evaluation();
    v.advance(e, 3600.0, 10);
    QVERIFY(v.variable(e, "ivcd") > 0.99 * 5e12 * 3600.0);
    QVERIFY(!std::isnan(v.variable(e, "viability")));
}

void BioreactorTest::countsWhatALawBreathesThatDoesNotNameOxygen()
{
    Vessel v;
    v.setup().kinetics.component[TestCulture::Oxygen] = -1;
    auto e = v.evaluation();
    e.run();
    QVERIFY(e.generated[v.index("oxygen")] < 0.0);
    QVERIFY(v.unit().generates(v.index("oxygen")));
}

void BioreactorTest::aChargeWithoutMolarMassIsAnError()
{
    UnitBench b(unitops::bioreactor::bioreactor,
                {{.id = "acid", .label = "Acid", .basis = model::Basis::Mass, .charge = -1.0},
                 {.id = "oxygen", .label = "Oxygen", .basis = model::Basis::Mass}});
    b.make();
    QCOMPARE(b.errors().size(), std::size_t(2));
}

void BioreactorTest::holdsTemperatureAndPhAtTheirSetPoints()
{
    Vessel v;
    v.set("temperature", 306.15).set("ph", 6.9);
    auto e = v.evaluation();
    e.run();
    QCOMPARE(v.variable(e, "temperature"), 306.15);
    QCOMPARE(v.variable(e, "ph"), 6.9);
    QCOMPARE(e.out[v.outPort("out")].temperature, 306.15);
}

TITER_TEST(BioreactorTest)

} // namespace tst_bioreactor

#include "tst_bioreactor.moc"
