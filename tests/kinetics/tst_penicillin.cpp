// Birol, Ündey and Çinar 2002 in the published vessel: reference values computed from the published equations (298 K and pH 5 held, no
// acid, no base, lambda 2.5e-4 1/h, feed from where S first crosses 0.3 g/L) at rtol 1e-8; tolerance 1e-4 relative.
#include "tests/support/core/bound_law.h"
#include "tests/support/dormand_prince.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::kinetics::penicillin {
extern const model::RateLaw penicillin;
}

namespace tst_penicillin {

using namespace titer;
using support::Culture;
using support::DormandPrince;

namespace {

constexpr double hour = 3600.0, litre = 1e-3;
constexpr double publishedSaturation = 1.16; // [g/L]

// States: the roles' concentrations, volume [m3].
class PublishedVessel {
public:
    using State = DormandPrince::State;

    // `saturation`: what the law is given as air saturation [mol/m3]; the vessel's oxygen follows it.
    PublishedVessel(double saturation, bool oxygenLimits)
        : m_culture(kinetics::penicillin::penicillin, {{"oxygen_at_saturation", saturation},
                                                       {"growth_oxygen", oxygenLimits ? 2e-2 : 0.0},
                                                       {"product_oxygen", oxygenLimits ? 5e-4 : 0.0}})
        , m_saturation(saturation)
        , m_solver([this](double, const State& c, State& d) { rates(c, d); }, 1e-9, 1e-12)
    {
        y.assign(m_culture.law().law->roles.size() + 1, 0.0);
        y[m_culture["biomass"]] = 0.1;
        y[m_culture["substrate"]] = 15.0;
        y[m_culture["oxygen"]] = saturation;
        y.back() = 100.0 * litre;
    }

    double operator()(const char* role) const { return y[m_culture[role]]; }
    double publishedOxygen() const { return (*this)("oxygen") / m_saturation * publishedSaturation; }
    double litres() const { return y.back() / litre; }
    double hours() const { return m_time / hour; }

    bool advanceToFeed()
    {
        const int s = m_culture["substrate"];
        const bool crossed =
            m_solver.advanceUntil(m_time, y, 400.0 * hour, [s](double, const State& c) { return 0.3 - c[s]; });
        m_feed = 0.042 * litre / hour;
        return crossed;
    }
    void advance(double to) { m_solver.advance(m_time, y, to * hour); }

    State y;

private:
    void rates(const State& c, State& d) const
    {
        State generated;
        m_culture.rates(c, generated);
        const double volume = c.back();
        const double loss = 2.5e-4 / hour * (std::exp(5.0 * (298.0 - 273.0) / (373.0 - 273.0)) - 1.0) * volume;
        const double dilution = (m_feed - loss) / volume;
        for (std::size_t i = 0; i < generated.size(); ++i) d[i] = generated[i] - dilution * c[i];
        d[m_culture["substrate"]] += m_feed / volume * 600.0;
        const double kla = 70.0 * std::sqrt(8.6) * std::pow(30.0 / (volume / litre), 0.4) / hour;
        d[m_culture["oxygen"]] += kla * (m_saturation - c[m_culture["oxygen"]]);
        d.back() = m_feed - loss;
    }

    Culture m_culture;
    double m_saturation;
    double m_feed = 0.0;
    double m_time = 0.0;
    DormandPrince m_solver;
};

// Half a digit of the last published place counts as well, since S is published with few.
#define CLOSE(actual, expected, digit)                                                                                 \
    QVERIFY2(                                                                                                          \
        std::abs((actual) - (expected)) <= std::max(1e-4 * std::abs(expected), 0.5 * (digit)),                         \
        qPrintable(QString("%1 is %2, published %3").arg(#actual).arg(actual, 0, 'g', 9).arg(expected, 0, 'g', 9)))

} // namespace

class Penicillin : public QObject {
    Q_OBJECT

private slots:
    void reproducesThePublishedRun_data();
    void reproducesThePublishedRun();
    void reproducesTheRunWithoutOxygenLimits();
    void oxygenWithoutAComponentLimitsNothing();
    void growthFollowsThePublishedTermsOfTemperatureAndPh();
    void growthIsNotNegativeInTheHeat();
    void whatOxygenPaysForFadesWithIt();
    void productFallsApartWithoutCells();
};

void Penicillin::reproducesThePublishedRun_data()
{
    QTest::addColumn<double>("saturation");
    QTest::newRow("oxygen as published") << publishedSaturation / 0.032;
    QTest::newRow("oxygen as water holds it") << 0.258;
}

void Penicillin::reproducesThePublishedRun()
{
    QFETCH(double, saturation);
    PublishedVessel vessel(saturation, true);
    QVERIFY(vessel.advanceToFeed());
    CLOSE(vessel.hours(), 44.0091, 1e-4);
    CLOSE(vessel("biomass"), 6.4087, 1e-4);
    struct Point {
        double at, x, s, oxygen, p, volume;
    };
    const Point points[] = {{100, 9.6904, 0.07903, 1.1153, 0.5100, 96.275},
                            {200, 12.7029, 0.02857, 1.1094, 1.0950, 94.536},
                            {300, 13.7981, 0.00734, 1.1075, 1.5041, 92.902},
                            {400, 14.2846, 0.00313, 1.1065, 1.6191, 91.366}};
    for (const Point& point : points) {
        vessel.advance(point.at);
        CLOSE(vessel("biomass"), point.x, 1e-4);
        CLOSE(vessel("substrate"), point.s, 1e-5);
        CLOSE(vessel.publishedOxygen(), point.oxygen, 1e-4);
        CLOSE(vessel("product"), point.p, 1e-4);
        CLOSE(vessel.litres(), point.volume, 1e-3);
    }
}

void Penicillin::reproducesTheRunWithoutOxygenLimits()
{
    PublishedVessel vessel(36.25, false);
    QVERIFY(vessel.advanceToFeed());
    CLOSE(vessel.hours(), 42.7495, 1e-4);
    vessel.advance(400.0);
    CLOSE(vessel("product"), 1.6186, 1e-4);
}

void Penicillin::oxygenWithoutAComponentLimitsNothing()
{
    const Culture unlimited(kinetics::penicillin::penicillin, {{"growth_oxygen", 0.0}, {"product_oxygen", 0.0}});
    const Culture without(kinetics::penicillin::penicillin, {}, {"oxygen"});
    std::vector<double> c(unlimited.law().law->roles.size(), 1.0), a, b;
    unlimited.rates(c, a);
    without.rates(c, b);
    for (const char* role : {"biomass", "substrate", "product"})
        QVERIFY(std::abs(a[unlimited[role]] - b[without[role]]) <= 1e-12 * std::abs(a[unlimited[role]]));
}

void Penicillin::growthFollowsThePublishedTermsOfTemperatureAndPh()
{
    const Culture culture(kinetics::penicillin::penicillin, {{"growth_oxygen", 0.0}});
    std::vector<double> c(culture.law().law->roles.size(), 0.0), g;
    const double x = 5.0, s = 2.0;
    c[culture["biomass"]] = x, c[culture["substrate"]] = s, c[culture["oxygen"]] = 0.2;
    for (const double temperature : {288.0, 298.0, 303.0}) {
        for (const double ph : {4.0, 5.0, 6.5}) {
            model::Environment<double> conditions = culture.reference();
            conditions.temperature = temperature, conditions.ph = ph;
            const double h = std::pow(10.0, -ph), rt = 1.987 * temperature; // [mol/L], [cal/mol]
            const double published = 0.092 / (1.0 + 1e-10 / h + h / 7e-5) * s / (0.15 * x + s) *
                                     (7e3 * std::exp(-5100.0 / rt) - 1e33 * std::exp(-5e4 / rt)) / hour;
            const double mu = culture.rates(c, g, conditions).growthRate;
            QVERIFY(std::abs(mu - published) <= 1e-9 * published);
        }
    }
}

void Penicillin::growthIsNotNegativeInTheHeat()
{
    const Culture culture(kinetics::penicillin::penicillin);
    std::vector<double> c(culture.law().law->roles.size(), 1.0), g;
    model::Environment<double> conditions = culture.reference();
    conditions.temperature = 340.0;
    QCOMPARE(culture.rates(c, g, conditions).growthRate, 0.0);
    QCOMPARE(g[culture["biomass"]], 0.0);
}

// Below 0.01 g/L, as published, everything decreases by one factor; without sugar no oxygen goes to maintenance.
void Penicillin::whatOxygenPaysForFadesWithIt()
{
    const Culture culture(kinetics::penicillin::penicillin,
                          {{"growth_oxygen", 0.0}, {"product_oxygen", 0.0}, {"hydrolysis", 0.0}});
    const double moles = 0.258 / publishedSaturation;
    std::vector<double> c(culture.law().law->roles.size(), 0.0), full, less;
    c[culture["biomass"]] = 5.0, c[culture["substrate"]] = 0.5, c[culture["oxygen"]] = 0.01 * moles;
    culture.rates(c, full);
    for (const double u : {0.9, 0.5, 0.01}) {
        c[culture["oxygen"]] = u * 0.01 * moles;
        culture.rates(c, less);
        for (const char* role : {"biomass", "substrate", "product", "oxygen", "carbon_dioxide"})
            QVERIFY2(std::abs(less[culture[role]] / full[culture[role]] / (u * u * (3.0 - 2.0 * u)) - 1.0) < 1e-12,
                     role);
    }
    c[culture["oxygen"]] = 0.2, c[culture["substrate"]] = 0.0;
    culture.rates(c, less);
    QCOMPARE(less[culture["oxygen"]], 0.0);
}

void Penicillin::productFallsApartWithoutCells()
{
    const Culture culture(kinetics::penicillin::penicillin);
    std::vector<double> c(culture.law().law->roles.size(), 0.0), g;
    c[culture["product"]] = 2.0;
    culture.rates(c, g);
    QCOMPARE(g[culture["product"]], -0.04 / hour * 2.0);
}

TITER_TEST(Penicillin)

} // namespace tst_penicillin

#undef CLOSE
#include "tst_penicillin.moc"
