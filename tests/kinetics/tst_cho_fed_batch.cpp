// Craven, Whelan and Glennon 2014 in its published vessel: reference values computed from the published equations at rtol 1e-9 with
// the running volume in D = F/V and both doubtful terms as printed; tolerance 1e-4 relative.
#include "tests/support/core/bound_law.h"
#include "tests/support/dormand_prince.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::kinetics::cho_fed_batch {
extern const model::RateLaw cho_fed_batch;
}

namespace tst_cho_fed_batch {

using namespace titer;
using support::Culture;
using support::DormandPrince;
using State = DormandPrince::State;

namespace {

constexpr double hour = 3600.0;

// The culture in a vessel that takes a feed from 44 h on. States: the roles' concentrations, total cells, volume [m3].
class PublishedVessel {
public:
    // `deadDilutedAsPrinted`: dXd loses D Xv as printed, else D Xd as a balance has it.
    PublishedVessel(const Culture& culture, bool deadDilutedAsPrinted)
        : m_culture(culture)
        , m_asPrinted(deadDilutedAsPrinted)
        , m_solver([this](double, const State& c, State& d) { rates(c, d); }, 1e-10, 1e-13)
    {
        const auto& c = m_culture;
        y.assign(c.law().law->roles.size() + 2, 0.0);
        y[c["cells"]] = 0.3e12;
        y[c["dead_cells"]] = 0.03e12;
        y[c["glucose"]] = 20.0;
        y[c["glutamine"]] = 4.0;
        y[c["lactate"]] = 20.0;
        y[c["ammonia"]] = 1.5;
        y[total()] = 0.33e12;
        y[volume()] = 7e-3;
    }

    using State = DormandPrince::State;
    int total() const { return int(y.size()) - 2; }
    int volume() const { return int(y.size()) - 1; }
    double operator()(const char* role) const { return y[m_culture[role]]; }

    void advance(double to)
    {
        constexpr double feedStart = 44.0 * hour;
        if (m_time < feedStart) m_solver.advance(m_time, y, std::min(to, feedStart));
        if (to > m_time) {
            m_feed = 0.02e-3 / hour;
            m_solver.advance(m_time, y, to);
        }
    }

    State y;

private:
    void rates(const State& c, State& d) const
    {
        State generated;
        m_culture.rates(c, generated);
        const double dilution = m_feed / c[volume()];
        for (std::size_t i = 0; i < generated.size(); ++i) d[i] = generated[i] - dilution * c[i];
        const int dead = m_culture["dead_cells"], cells = m_culture["cells"];
        if (m_asPrinted) d[dead] = generated[dead] - dilution * c[cells];
        d[m_culture["glucose"]] += dilution * 653.0;
        d[m_culture["glutamine"]] += dilution * 58.8;
        d[total()] = generated[cells] + generated[dead] - dilution * c[total()];
        d[volume()] = m_feed;
    }

    const Culture& m_culture;
    bool m_asPrinted;
    double m_feed = 0.0;
    double m_time = 0.0;
    DormandPrince m_solver;
};

#define CLOSE(actual, expected)                                                                                        \
    QVERIFY2(                                                                                                          \
        std::abs((actual) - (expected)) <= 1e-4 * std::abs(expected),                                                  \
        qPrintable(QString("%1 is %2, published %3").arg(#actual).arg(actual, 0, 'g', 9).arg(expected, 0, 'g', 9)))

} // namespace

class ChoFedBatch : public QObject {
    Q_OBJECT

private slots:
    void reproducesThePublishedRun();
    void peaksAsPublished();
    void onlyDeadCellsFeelTheirPrintedDilution();
    void everyAdditionIsNeutralInThePublishedSet();
    void growthStopsAndDeathStaysFiniteBeyondTheInhibitorsLimit();
    void aShiftTo33DegreesSlowsGrowthAndDeathAndRaisesProductivity();
    void lactateIsTakenUpAtLowGlucoseOrAtSlowGrowth();
    void glutamineDecaysByItsOwnConstantWhenAskedTo();
    void cellsThatFallApartSetTheirContentFree();
    void aShareOfTheProductAggregates();
    void withoutGlucoseCellsMakeNothingAndDie();
    void whatOxygenPaysForFadesWithIt();
    void nothingIsUsedThatIsNotThere();
};

void ChoFedBatch::reproducesThePublishedRun()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch, {}, {"oxygen"});
    PublishedVessel vessel(culture, true);
    vessel.advance(48.0 * hour);
    CLOSE(vessel("cells"), 1.25744e12);
    CLOSE(vessel("glucose"), 16.3527);
    CLOSE(vessel("glutamine"), 3.20416);
    CLOSE(vessel("lactate"), 41.3737);
    CLOSE(vessel("ammonia"), 2.57639);
    vessel.advance(96.0 * hour);
    CLOSE(vessel("cells"), 2.75255e12);
    CLOSE(vessel("glucose"), 68.0712);
    CLOSE(vessel("lactate"), 85.0318);
    CLOSE(vessel("ammonia"), 4.43523);
    vessel.advance(145.0 * hour);
    CLOSE(vessel.y[vessel.total()], 3.97171e12);
    CLOSE(vessel("cells"), 2.84054e12);
    CLOSE(vessel("dead_cells"), 6.3202e11);
    CLOSE(vessel("glucose"), 105.421);
    CLOSE(vessel("glutamine"), 8.61034);
    CLOSE(vessel("lactate"), 128.195);
    CLOSE(vessel("ammonia"), 5.99663);
    CLOSE(vessel("inhibitor"), 86.2012);
    CLOSE(vessel.y[vessel.volume()], 9.02e-3);
}

void ChoFedBatch::peaksAsPublished()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch, {}, {"oxygen"});
    PublishedVessel vessel(culture, true);
    double peak = 0.0, at = 0.0;
    for (double t = 100.0; t <= 145.0; t += 0.5) {
        vessel.advance(t * hour);
        if (vessel("cells") > peak) peak = vessel("cells"), at = t;
    }
    CLOSE(peak, 3.07890e12);
    QVERIFY(std::abs(at - 122.0) <= 1.0);
}

void ChoFedBatch::onlyDeadCellsFeelTheirPrintedDilution()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch, {}, {"oxygen"});
    PublishedVessel printed(culture, true), balanced(culture, false);
    printed.advance(145.0 * hour);
    balanced.advance(145.0 * hour);
    CLOSE(balanced("cells"), 2.84054e12);
    CLOSE(balanced("inhibitor"), 86.2012);
    // Nothing dies away unseen: living and dead are the published total.
    CLOSE(balanced("cells") + balanced("dead_cells"), 3.97171e12);
    QVERIFY(balanced("dead_cells") > 1.5 * printed("dead_cells"));
}

void ChoFedBatch::everyAdditionIsNeutralInThePublishedSet()
{
    // The published rates, written out.
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch);
    std::vector<double> c(culture.law().law->roles.size(), 0.0), g;
    const double X = 2.1e12, G = 12.0, Q = 3.0, L = 70.0, A = 4.0, I = 55.0;
    c[culture["cells"]] = X, c[culture["glucose"]] = G, c[culture["glutamine"]] = Q, c[culture["lactate"]] = L;
    c[culture["ammonia"]] = A, c[culture["inhibitor"]] = I, c[culture["oxygen"]] = 0.08;
    const auto rates = culture.rates(c, g);
    const double mu = 0.048 * G * Q * (100 - I) / (100 * (1 + G) * (0.22 + Q) * (L / 150 + 1) * (A / 40 + 1)) / hour;
    const double kd = 0.01 * (0.01 / hour) / (mu + 0.01 / hour) / hour;
    const double qG = mu / 1.7e11 + 1.4e-13 / hour, qQ = mu / 1.3e12 + 7e-15 / hour;
    const auto same = [](double a, double b) { return std::abs(a - b) <= 1e-13 * std::abs(b); };
    QVERIFY(same(rates.growthRate, mu));
    QVERIFY(same(g[culture["cells"]], (mu - kd) * X));
    QVERIFY(same(g[culture["dead_cells"]], kd * X));
    QVERIFY(same(g[culture["glucose"]], -qG * X));
    QVERIFY(same(g[culture["glutamine"]], -qQ * X - kd * Q));
    QVERIFY(same(g[culture["lactate"]], 2.0 * qG * X));
    QVERIFY(same(g[culture["ammonia"]], 0.9 * qQ * X + 0.001 / hour * Q));
    QVERIFY(same(g[culture["inhibitor"]], 3.5e-13 / hour * X));
    QCOMPARE(g[culture["product"]], 0.0);
}

void ChoFedBatch::growthStopsAndDeathStaysFiniteBeyondTheInhibitorsLimit()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch);
    std::vector<double> c(culture.law().law->roles.size(), 10.0), g;
    c[culture["cells"]] = 1e12;
    for (const double inhibitor : {100.0, 101.0, 1e4}) {
        c[culture["inhibitor"]] = inhibitor;
        const auto rates = culture.rates(c, g);
        QCOMPARE(rates.growthRate, 0.0);
        QVERIFY(std::abs(g[culture["cells"]] + 0.01 / hour * 1e12) < 1.0);
    }
}

void ChoFedBatch::aShiftTo33DegreesSlowsGrowthAndDeathAndRaisesProductivity()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch, {{"specific_productivity", 30e-15 / 86400.0}});
    std::vector<double> c(culture.law().law->roles.size(), 0.0), warm, cool;
    c[culture["cells"]] = 1e12, c[culture["oxygen"]] = 0.08;
    // From a starving culture to the richest medium.
    for (const double nutrient : {0.001, 0.1, 1.0, 1000.0}) {
        c[culture["glucose"]] = c[culture["glutamine"]] = nutrient;
        model::Environment<double> conditions = culture.reference();
        const double muWarm = culture.rates(c, warm, conditions).growthRate;
        conditions.temperature = 306.15;
        const double muCool = culture.rates(c, cool, conditions).growthRate;
        QVERIFY(muCool < 0.8 * muWarm && muCool > 0.4 * muWarm);
        QVERIFY(cool[culture["dead_cells"]] < 0.8 * warm[culture["dead_cells"]]);
        QVERIFY(cool[culture["product"]] > 1.2 * warm[culture["product"]]);
    }
}

void ChoFedBatch::lactateIsTakenUpAtLowGlucoseOrAtSlowGrowth()
{
    const double max = 2e-13 / hour;
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch,
                          {{"lactate_uptake", max}, {"lactate_per_glucose", 0.0}, {"oxygen_uptake", 0.0}});
    std::vector<double> c(culture.law().law->roles.size(), 0.0), g;
    const auto taken = [&](double glucose, double glutamine) {
        c[culture["cells"]] = 1e12, c[culture["lactate"]] = 50.0, c[culture["oxygen"]] = 0.1;
        c[culture["glucose"]] = glucose, c[culture["glutamine"]] = glutamine;
        culture.rates(c, g);
        return -g[culture["lactate"]] / 1e12 / (max * 50.0 / 52.0);
    };
    QVERIFY(taken(50.0, 50.0) < 0.2);
    QVERIFY(taken(0.01, 50.0) > 0.95);
    QVERIFY(taken(50.0, 0.001) > 0.95);
    // It is oxidised to three carbon dioxide.
    QCOMPARE(g[culture["carbon_dioxide"]], -3.0 * g[culture["lactate"]]);
    QCOMPARE(g[culture["oxygen"]], 3.0 * g[culture["lactate"]]);
}

void ChoFedBatch::glutamineDecaysByItsOwnConstantWhenAskedTo()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch, {{"glutamine_loss", 1.0}});
    std::vector<double> c(culture.law().law->roles.size(), 0.0), g;
    c[culture["glutamine"]] = 5.0;
    culture.rates(c, g);
    QCOMPARE(g[culture["glutamine"]], -0.001 / hour * 5.0);
    QCOMPARE(g[culture["ammonia"]], 0.001 / hour * 5.0);
}

void ChoFedBatch::cellsThatFallApartSetTheirContentFree()
{
    const double lysis = 0.004 / hour, secretion = 2e-15 / 86400.0;
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch, {{"lysis_rate", lysis},
                                                                   {"protein_content", 150e-15},
                                                                   {"dna_content", 7e-15},
                                                                   {"protein_secretion", secretion}});
    std::vector<double> c(culture.law().law->roles.size(), 0.0), g;
    c[culture["dead_cells"]] = 3e12, c[culture["oxygen"]] = 0.08;
    culture.rates(c, g);
    const double lysed = -g[culture["dead_cells"]];
    QCOMPARE(lysed, lysis * 3e12);
    QCOMPARE(g[culture["host_cell_protein"]], 150e-15 * lysed);
    QCOMPARE(g[culture["dna"]], 7e-15 * lysed);
    c[culture["dead_cells"]] = 0.0;
    c[culture["cells"]] = 1e13;
    c[culture["glucose"]] = 10.0;
    culture.rates(c, g);
    QCOMPARE(g[culture["host_cell_protein"]], secretion * 1e13);
    QCOMPARE(g[culture["dna"]], 0.0);
}

void ChoFedBatch::aShareOfTheProductAggregates()
{
    const double specific = 30e-15 / 86400.0;
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch,
                          {{"specific_productivity", specific}, {"aggregate_fraction", 0.03}});
    std::vector<double> c(culture.law().law->roles.size(), 0.0), g;
    c[culture["cells"]] = 1e13, c[culture["oxygen"]] = 0.08;
    c[culture["glucose"]] = 10.0;
    culture.rates(c, g);
    QCOMPARE(g[culture["aggregate"]], 0.03 * specific * 1e13);
    QCOMPARE(g[culture["product"]] + g[culture["aggregate"]], specific * 1e13);
}

void ChoFedBatch::withoutGlucoseCellsMakeNothingAndDie()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch, {{"specific_productivity", 20e-15 / 86400.0},
                                                                   {"growth_associated_formation", 1e-15},
                                                                   {"aggregate_fraction", 0.1},
                                                                   {"protein_secretion", 5e-15 / 86400.0},
                                                                   {"lactate_uptake", 1e-10 * 1e-3 / hour},
                                                                   {"death_rate", 0.004 / hour},
                                                                   {"starvation_death", 0.03 / hour}});
    State c(culture.law().law->roles.size(), 0.0), fed, starved;
    c[culture["cells"]] = 5e12;
    c[culture["glutamine"]] = 2.0;
    c[culture["oxygen"]] = 0.1;
    c[culture["lactate"]] = 10.0;
    c[culture["glucose"]] = 0.05; // where maintenance begins to fade
    culture.rates(c, fed);
    for (const char* role : {"product", "aggregate", "host_cell_protein"}) QVERIFY(fed[culture[role]] > 0.0);
    c[culture["glucose"]] = 0.0;
    culture.rates(c, starved);
    for (const char* role : {"product", "aggregate", "host_cell_protein"}) QCOMPARE(starved[culture[role]], 0.0);
    CLOSE(starved[culture["dead_cells"]], (0.004 + 0.03) / hour * 5e12);
    CLOSE(-starved[culture["cells"]], (0.004 + 0.03) / hour * 5e12);
    // What is breathed is the lactate, and no carbon comes of nothing.
    QVERIFY(starved[culture["lactate"]] < 0.0);
    CLOSE(starved[culture["carbon_dioxide"]], -3.0 * starved[culture["lactate"]]);
    CLOSE(starved[culture["oxygen"]], 3.0 * starved[culture["lactate"]]);
    // Half way the rates are between.
    c[culture["glucose"]] = 0.025;
    State half;
    culture.rates(c, half);
    CLOSE(half[culture["product"]] / c[culture["cells"]],
          0.9 * 0.5 * (20e-15 / 86400.0 + 1e-15 * culture.rates(c, half).growthRate));
}

// With less and less oxygen everything but death decreases by the factor by which the cells breathe less.
void ChoFedBatch::whatOxygenPaysForFadesWithIt()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch, {{"specific_productivity", 20e-15 / 86400.0},
                                                                   {"growth_associated_formation", 1e-15},
                                                                   {"protein_secretion", 5e-15 / 86400.0},
                                                                   {"glutamine_loss", 1.0},
                                                                   {"glutamine_decay", 0.0}});
    State c(culture.law().law->roles.size(), 0.0), full, less;
    c[culture["cells"]] = 5e12, c[culture["glucose"]] = 10.0, c[culture["glutamine"]] = 2.0;
    c[culture["oxygen"]] = 0.08;
    const double growth = culture.rates(c, full).growthRate;
    for (const double oxygen : {1.5e-3, 1e-3, 2e-4, 1e-5, 0.0}) {
        c[culture["oxygen"]] = oxygen;
        const double grown = culture.rates(c, less).growthRate;
        const double part = less[culture["oxygen"]] / full[culture["oxygen"]];
        QVERIFY(part < 1.0 && (part > 0.0 || oxygen == 0.0));
        CLOSE(grown, part * growth);
        for (const char* role :
             {"glucose", "glutamine", "lactate", "ammonia", "product", "host_cell_protein", "carbon_dioxide"})
            CLOSE(less[culture[role]], part * full[culture[role]]);
    }
    // Cells that are said to breathe nothing need none.
    const Culture anaerobic(kinetics::cho_fed_batch::cho_fed_batch, {{"oxygen_uptake", 0.0}});
    CLOSE(anaerobic.rates(c, less).growthRate, growth);
}

void ChoFedBatch::nothingIsUsedThatIsNotThere()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch, {{"lactate_uptake", 2e-13 / hour}});
    std::vector<double> c(culture.law().law->roles.size(), 0.0), g;
    c[culture["cells"]] = 1e13;
    culture.rates(c, g);
    for (const char* role : {"glucose", "glutamine", "lactate", "oxygen"}) QVERIFY2(g[culture[role]] >= 0.0, role);
}

TITER_TEST(ChoFedBatch)

} // namespace tst_cho_fed_batch

#undef CLOSE
#include "tst_cho_fed_batch.moc"
