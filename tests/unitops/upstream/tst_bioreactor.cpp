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
    void countsOsmolality();
    void countsSaltsOnce();
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
        const double basal = std::max(0.25 - 0.93e-3 * sodium, 0.0);
        QVERIFY(near(v.variable(e, "osmolality"), basal + 0.93e-3 * sodium + 0.03, 1e-12));
        std::vector<double> brine(v.componentCount(), 0.0);
        brine[v.index("sodium")] = 4000.0;
        e.enter(v.inPort("feed"), 1e-4, brine);
        v.advance(e, 1000.0, 50);
        double counted = basal + 0.93e-3 * (v.c(e, "sodium") + v.c(e, "lactate"));
        for (const char* id : {"glucose", "oxygen", "carbon_dioxide"}) counted += 1e-3 * v.c(e, id);
        QVERIFY(near(v.variable(e, "osmolality"), counted, 1e-9));
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
