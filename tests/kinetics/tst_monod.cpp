// Monod's law against what is known in closed form: the batch of Monod 1949, the chemostat of Herbert, Elsworth and Reporting 1956 (J Gen
// Microbiol 14:601) with the maintenance of Pirt 1965, the product of Luedeking and Piret 1959. Tolerance 1e-6 relative.
#include "tests/support/core/bound_law.h"
#include "tests/support/dormand_prince.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::kinetics::monod {
extern const model::RateLaw monod;
}

namespace tst_monod {

using namespace titer;
using support::Culture;
using support::DormandPrince;

namespace {

constexpr double hour = 3600.0;
using Values = std::map<std::string, double>;
using State = DormandPrince::State;

// A microbe: growth 0.5 1/h, half-saturation 0.2 g/L, yield 0.5; nothing else.
Values microbe(Values more = {})
{
    Values values = {{"growth_rate", 0.5 / hour},
                     {"half_saturation", 0.2},
                     {"yield", 0.5},
                     {"maintenance", 0.0},
                     {"death_rate", 0.0},
                     {"growth_associated_formation", 0.0},
                     {"non_growth_associated_formation", 0.0}};
    for (const auto& [key, value] : more) values[key] = value;
    return values;
}

const std::vector<std::string> withoutOxygen = {"oxygen"};

// The state of a chemostat of dilution rate D [1/h] after `hours`; D = 0 is a batch.
State run(const Culture& culture, State c, double dilution, double feed, double hours)
{
    c.resize(culture.law().law->roles.size(), 0.0);
    DormandPrince solver(
        [&](double, const State& y, State& d) {
            culture.rates(y, d);
            for (std::size_t i = 0; i < y.size(); ++i) d[i] -= dilution / hour * y[i];
            d[1] += dilution / hour * feed;
        },
        1e-10, 1e-13);
    double t = 0.0;
    solver.advance(t, c, hours * hour);
    return c;
}

bool close(double actual, double expected, double tolerance = 1e-6)
{
    if (std::abs(actual - expected) <= tolerance * std::abs(expected)) return true;
    qWarning("%.10g instead of %.10g", actual, expected);
    return false;
}

} // namespace

class Monod : public QObject {
    Q_OBJECT

private slots:
    void growsInABatchAsMonodIntegrated();
    void settlesInAChemostatWhereTheBalanceSays_data();
    void settlesInAChemostatWhereTheBalanceSays();
    void washesOutAboveTheCriticalDilutionRate();
    void makesProductWithGrowthAndWithTime();
    void cellsWithoutAComponentForTheProductPayForNone();
    void withoutSubstrateNoProductIsMade();
    void theSeedOfTheFormatsExampleReachesItsDensityInTime();
    void carbonClosesWithTheDefaults();
    void whatOxygenPaysForFadesWithIt();
    void cellsThatBreatheNothingNeedNoOxygen();
    void nothingIsUsedThatIsNotThere();
    void deadCellsAreWhatLivingCellsLose();
};

void Monod::growsInABatchAsMonodIntegrated()
{
    const Culture culture(kinetics::monod::monod, microbe(), withoutOxygen);
    const double x0 = 0.1, s0 = 8.0, ks = 0.2, y = 0.5, mu = 0.5;
    for (const double hours : {2.0, 6.0, 7.3}) {
        const State c = run(culture, {x0, s0}, 0.0, 0.0, hours);
        QVERIFY(close(c[0] - x0, y * (s0 - c[1])));
        const double all = y * s0 + x0;
        const double t = ((ks * y + all) * std::log(c[0] / x0) - ks * y * std::log(c[1] / s0)) / (all * mu);
        QVERIFY(close(t, hours));
    }
}

void Monod::settlesInAChemostatWhereTheBalanceSays_data()
{
    QTest::addColumn<double>("dilution");
    QTest::addColumn<double>("maintenance");
    QTest::addColumn<double>("death");
    QTest::newRow("slow") << 0.05 << 0.0 << 0.0;
    QTest::newRow("near the critical rate") << 0.45 << 0.0 << 0.0;
    QTest::newRow("with maintenance") << 0.1 << 0.05 << 0.0;
    QTest::newRow("with maintenance and death") << 0.2 << 0.05 << 0.02;
}

void Monod::settlesInAChemostatWhereTheBalanceSays()
{
    QFETCH(double, dilution);
    QFETCH(double, maintenance);
    QFETCH(double, death);
    const Culture culture(kinetics::monod::monod,
                          microbe({{"maintenance", maintenance / hour}, {"death_rate", death / hour}}), withoutOxygen);
    const double feed = 10.0;
    const State c = run(culture, {1.0, 1.0}, dilution, feed, 2000.0);
    const double mu = dilution + death, s = 0.2 * mu / (0.5 - mu);
    QVERIFY(close(c[1], s));
    QVERIFY(close(c[0], dilution * (feed - s) / (mu / 0.5 + maintenance)));
}

void Monod::washesOutAboveTheCriticalDilutionRate()
{
    const Culture culture(kinetics::monod::monod, microbe(), withoutOxygen);
    const double feed = 10.0, critical = 0.5 * feed / (0.2 + feed);
    QVERIFY(run(culture, {1.0, 1.0}, 0.98 * critical, feed, 2000.0)[0] > 1.0);
    const State out = run(culture, {1.0, 1.0}, 1.02 * critical, feed, 2000.0);
    QVERIFY(out[0] < 1e-6);
    QVERIFY(close(out[1], feed));
}

void Monod::makesProductWithGrowthAndWithTime()
{
    const Culture culture(kinetics::monod::monod,
                          microbe({{"growth_associated_formation", 0.3},
                                   {"non_growth_associated_formation", 0.02 / hour},
                                   {"substrate_per_product", 0.0},
                                   {"half_saturation", 1e-6}}),
                          withoutOxygen);
    const double hours = 5.0;
    const State c = run(culture, {0.1, 100.0}, 0.0, 0.0, hours);
    const double grown = 0.1 * (std::exp(0.5 * hours) - 1.0);
    QVERIFY(close(c[0] - 0.1, grown));
    QVERIFY(close(c[culture["product"]], 0.3 * grown + 0.02 * grown / 0.5));
}

// The textbook's X = Y (S0 - S), with all that concerns the product at its default.
void Monod::cellsWithoutAComponentForTheProductPayForNone()
{
    const Values values = {{"growth_rate", 0.4 / hour},
                           {"half_saturation", 0.05},
                           {"yield", 0.5},
                           {"maintenance", 0.0},
                           {"death_rate", 0.0}};
    const double s = 0.05 * 0.25 / (0.4 - 0.25);
    const Culture textbook(kinetics::monod::monod, values, {"oxygen", "product"});
    QVERIFY(close(run(textbook, {1.0, 1.0}, 0.25, 10.0, 2000.0)[0], 0.5 * (10.0 - s)));
    // With one, it is paid for: 1.4 g/g of 0.01 mu + 0.0024 1/h.
    const Culture producing(kinetics::monod::monod, values, {"oxygen"});
    QVERIFY(close(run(producing, {1.0, 1.0}, 0.25, 10.0, 2000.0)[0],
                  0.25 * (10.0 - s) / (0.25 / 0.5 + 1.4 * (0.01 * 0.25 + 0.0024))));
}

void Monod::withoutSubstrateNoProductIsMade()
{
    const Culture culture(kinetics::monod::monod, microbe({{"non_growth_associated_formation", 0.02 / hour}}),
                          withoutOxygen);
    State c(culture.law().law->roles.size(), 0.0), rates;
    c[0] = 1.0;
    culture.rates(c, rates);
    QCOMPARE(rates[culture["product"]], 0.0);
    c[1] = 5e-3; // half of where maintenance fades
    culture.rates(c, rates);
    QVERIFY(close(rates[culture["product"]], 0.5 * 0.02 / hour));
}

void Monod::theSeedOfTheFormatsExampleReachesItsDensityInTime()
{
    std::vector<model::Component> components(3);
    components[0].basis = model::Basis::Count;
    components[0].cellMass = 350e-15;
    components[1].basis = model::Basis::Amount;
    components[1].molarMass = 0.18016;
    components[2].basis = model::Basis::Mass;
    base::Errors errors;
    const model::BoundLaw law = bindLaw(kinetics::monod::monod, support::lawParams(kinetics::monod::monod),
                                        {0, 1, -1, 2, -1, -1}, components, errors, "n1");
    QVERIFY(errors.empty());
    State c = {0.5e12, 30.0, 0.0};
    DormandPrince solver(
        [&](double, const State& y, State& d) { law.evaluate(y.data(), model::Environment<double>{}, d.data()); }, 1e-8,
        1e-9);
    double t = 0.0;
    QVERIFY(solver.advanceUntil(t, c, 96.0 * hour, [](double, const State& y) { return y[0] - 3e12; }));
    QVERIFY(t > 36.0 * hour && t < 72.0 * hour);
    QVERIFY(c[1] > 10.0 && c[1] < 28.0);
    QVERIFY(c[2] > 0.0);
}

void Monod::carbonClosesWithTheDefaults()
{
    const Culture culture(kinetics::monod::monod);
    State c(culture.law().law->roles.size(), 0.0), g;
    c[culture["cells"]] = 2.0, c[culture["oxygen"]] = 0.1;
    for (const double substrate : {0.02, 0.5, 20.0}) {
        c[culture["substrate"]] = substrate;
        culture.rates(c, g);
        const double cells = 40.0 * (g[culture["cells"]] + g[culture["dead_cells"]]);
        const double product = 44.4 * g[culture["product"]], sugar = -g[culture["substrate"]] * 6.0 / 0.18016;
        const double recovery = (cells + product + g[culture["carbon_dioxide"]]) / sugar;
        QVERIFY2(recovery > 0.95 && recovery < 1.0, qPrintable(QString::number(recovery)));
    }
}

// However little oxygen there is, the cells formed have taken what is stated for them, and carbon closes as it does with plenty.
void Monod::whatOxygenPaysForFadesWithIt()
{
    for (const double half : {1e-3, 0.0}) {
        const Culture culture(kinetics::monod::monod, {{"half_saturation_oxygen", half}, {"death_rate", 0.0}});
        State c(culture.law().law->roles.size(), 0.0), full, less;
        c[culture["cells"]] = 2.0, c[culture["substrate"]] = 20.0;
        c[culture["oxygen"]] = 2e-3;
        const double growth = culture.rates(c, full).growthRate;
        for (const double oxygen : {1e-3, 2e-4, 1e-5, 1e-7}) {
            c[culture["oxygen"]] = oxygen;
            const double mu = culture.rates(c, less).growthRate;
            const double u = oxygen / 2e-3, part = u * u * (3.0 - 2.0 * u);
            QVERIFY(close(mu / growth, part * oxygen / (oxygen + half) / (2e-3 / (2e-3 + half)), 1e-12));
            QVERIFY(close(-less[culture["oxygen"]], 2.0 * (24.5 * mu + part * 1.0 / hour), 1e-12));
            QVERIFY(close(less[culture["carbon_dioxide"]], -less[culture["oxygen"]], 1e-12));
            const double made = 0.01 * mu + part * 0.0024 / hour;
            QVERIFY(close(less[culture["product"]], 2.0 * made, 1e-12));
            QVERIFY(close(-less[culture["substrate"]], 2.0 * (mu / 0.5 + part * 0.03 / hour + 1.4 * made), 1e-12));
        }
        c[culture["oxygen"]] = 0.0;
        QCOMPARE(culture.rates(c, less).growthRate, 0.0);
        for (const char* role : {"substrate", "product", "carbon_dioxide"}) QCOMPARE(less[culture[role]], 0.0);
    }
}

void Monod::cellsThatBreatheNothingNeedNoOxygen()
{
    const Culture culture(kinetics::monod::monod,
                          {{"half_saturation_oxygen", 0.0}, {"oxygen_growth", 0.0}, {"oxygen_maintenance", 0.0}});
    const Culture without(kinetics::monod::monod, {}, withoutOxygen);
    State c(culture.law().law->roles.size(), 0.0), a, b;
    c[culture["cells"]] = 2.0, c[culture["substrate"]] = 20.0;
    QCOMPARE(culture.rates(c, a).growthRate, without.rates(c, b).growthRate);
    QCOMPARE(a[culture["substrate"]], b[without["substrate"]]);
}

void Monod::nothingIsUsedThatIsNotThere()
{
    const Culture culture(kinetics::monod::monod);
    State c(culture.law().law->roles.size(), 0.0), g;
    c[culture["cells"]] = 10.0;
    culture.rates(c, g);
    QCOMPARE(g[culture["substrate"]], 0.0);
    QCOMPARE(g[culture["oxygen"]], 0.0);
    c[culture["substrate"]] = 10.0;
    QCOMPARE(culture.rates(c, g).growthRate, 0.0);
    QCOMPARE(g[culture["oxygen"]], 0.0);
}

void Monod::deadCellsAreWhatLivingCellsLose()
{
    const Culture culture(kinetics::monod::monod);
    State c(culture.law().law->roles.size(), 0.0), g;
    c[culture["cells"]] = 3.0;
    culture.rates(c, g);
    QCOMPARE(g[culture["cells"]], -0.002 / hour * 3.0);
    QCOMPARE(g[culture["dead_cells"]], 0.002 / hour * 3.0);
}

TITER_TEST(Monod)

} // namespace tst_monod

#include "tst_monod.moc"
