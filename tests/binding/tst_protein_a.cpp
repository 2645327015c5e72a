// Protein A against closed forms, and over the steps of a capture cycle.
#include "core/solve/catalogue.h"
#include "tests/support/core/binding_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_protein_a {

using namespace titer;
using support::BindingBench;
using support::BindingRecord;

namespace {

const model::BindingModel& proteinA()
{
    return *solve::catalogue().binding("protein_a");
}

// Capacities and rates of Gomis-Fons et al. 2020 (models.md B5), per volume of bead there, on beads of which 0.4 is
// solid: 36.45 and 77.85 kg/m3, 0.704 and 0.021 mL/mg/min, K = 15.3 mL/mg.
BindingRecord record()
{
    const double solid = 0.4, k1 = 0.704 / 60.0, k2 = 0.021 / 60.0, affinity = 15.3;
    return {.values = {},
            .perComponent = {{"ka", {{"mab", k1}}},
                             {"kd", {{"mab", k1 / affinity}}},
                             {"qmax", {{"mab", 36.45 / solid}}},
                             {"ka2", {{"mab", k2}}},
                             {"kd2", {{"mab", k2 / affinity}}},
                             {"qmax2", {{"mab", 77.85 / solid}}},
                             {"weak_binding", {{"dna", 0.3}}},
                             {"bound_product_binding", {{"hcp", 2.0}}},
                             {"ligand", {{"ligand", 10.0}}}}};
}

std::vector<model::Component> components()
{
    return {support::massComponent("mab", 148.0), support::massComponent("hcp", 30.0),
            support::massComponent("dna", 500.0), support::massComponent("ligand", 40.0)};
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 is not %2").arg(value, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class ProteinA : public QObject {
    Q_OBJECT

private slots:
    void bothKindsOfSiteAreLangmuirs();
    void acidReleasesWhatWasBound();
    void totalsSplitAsOneScalarEquationSays();
    void impuritiesRideOnWhatIsBound();
    void ligandLeachesFromWhatIsFilled();
    void lyeTakesLigandAndItsCapacity();
    void aCycleOfTheRunTakesCapacity();
    void nothingLeachesInRapidEquilibrium();
    void capacityFallsWithEachCycle();
    void capacityThatIsMissingIsAFault();
};

// Well above the pH of half affinity.
void ProteinA::bothKindsOfSiteAreLangmuirs()
{
    const BindingBench binding(proteinA(), components(), record());
    QVERIFY(binding.sound());
    for (const double c : {1e-4, 0.05, 2.0}) {
        const auto q = binding.equilibrium({c, 0.0, 0.0, 0.0}, 12.0);
        near(q[0], 36.45 / 0.4 * 15.3 * c / (1.0 + 15.3 * c), 1e-6);
        near(q[1], 77.85 / 0.4 * 15.3 * c / (1.0 + 15.3 * c), 1e-6);
    }
}

void ProteinA::acidReleasesWhatWasBound()
{
    const BindingBench binding(proteinA(), components(), record());
    const double max = (36.45 + 77.85) / 0.4;
    double before = max;
    for (const double ph : {7.4, 6.0, 5.0, 4.5, 4.0, 3.5, 3.0}) {
        const double bound = binding.bound(binding.equilibrium({1.0, 0.0, 0.0, 0.0}, ph))[0];
        QVERIFY(bound < before);
        before = bound;
        if (ph == 7.4) QVERIFY(bound > 0.93 * max);
        // 15.3 qmax/(1 + 10^(2.7 1.5)) = 0.39 times what is dissolved.
        if (ph == 3.5) near(bound, 15.3 * max / (1.0 + std::pow(10.0, 2.7 * 1.5)), 2e-3);
    }
    // And fast: a full resin loses more than half within a second.
    const auto rates = binding.rates({0.0, 0.0, 0.0, 0.0}, {90.0, 190.0, 0.0, 0.0, 0.0, 0.0}, 3.5);
    QVERIFY(rates[0] < -90.0 * 0.5 && rates[1] < 0.0);
}

// c + r (qmax1 + qmax2) K c/(1 + K c) = T where both kinds have the same K: a quadratic equation.
void ProteinA::totalsSplitAsOneScalarEquationSays()
{
    BindingRecord rapid = record();
    rapid.values["kinetic"] = 0.0;
    const BindingBench binding(proteinA(), components(), rapid);
    const double ratio = 0.4 / 0.6, K = 15.3 / (1.0 + std::pow(10.0, 2.7 * (5.0 - 7.0)));
    for (const double total : {1e-3, 50.0, 150.0, 400.0}) {
        const auto s = binding.split({total, 0.0, 0.0, 10.0 * ratio}, std::vector<double>(4, ratio), {}, 7.0);
        QVERIFY(s.found);
        const double b = 1.0 + ratio * (36.45 + 77.85) / 0.4 * K - K * total, root = std::sqrt(b * b + 4.0 * K * total);
        near(s.c[0], b > 0.0 ? 2.0 * total / (b + root) : (root - b) / (2.0 * K), 1e-9);
        near(s.c[0] + ratio * binding.bound(s.q)[0], total, 1e-14);
    }
}

void ProteinA::impuritiesRideOnWhatIsBound()
{
    const BindingBench binding(proteinA(), components(), record());
    const auto loaded = binding.bound(binding.equilibrium({5.0, 0.7, 0.2, 0.0}, 7.4));
    const double fill = loaded[0] / ((36.45 + 77.85) / 0.4);
    near(loaded[1], 2.0 * 0.7 * fill, 1e-9);
    near(loaded[2], 0.3 * 0.2, 1e-12);
    const auto eluted = binding.bound(binding.equilibrium({5.0, 0.7, 0.2, 0.0}, 3.5));
    QVERIFY(eluted[1] < 0.01 * loaded[1]);
    near(eluted[2], loaded[2], 1e-12); // sits on the resin itself
    const auto none = binding.bound(binding.equilibrium({0.0, 0.7, 0.2, 0.0}, 7.4));
    QCOMPARE(none[1], 0.0);
}

// d(held)/dt = -rate fill held, from a bed whose states are all 0: what stands empty keeps its ligand.
void ProteinA::ligandLeachesFromWhatIsFilled()
{
    BindingRecord leaching = record();
    leaching.values["leach_rate"] = 1e-6;
    const BindingBench binding(proteinA(), components(), leaching);
    const std::vector<double> start(binding->boundCount(), 0.0);
    QCOMPARE(binding.bound(start)[3], 10.0);
    const std::vector<double> none(4, 0.0);
    for (const double ph : {3.5, 7.4})
        for (const double rate : binding.rates(none, start, ph)) QCOMPARE(rate, 0.0);
    std::vector<double> half = start;
    half[0] = 0.5 * 36.45 / 0.4;
    half[1] = 0.5 * 77.85 / 0.4;
    near(binding.rates(none, half, 7.4).back(), 0.5e-6 * 10.0, 1e-12);
    half.back() = 4.0; // of which the rest leaches
    near(binding.rates(none, half, 7.4).back(), 0.5e-6 * 6.0, 1e-12);
    // What is gone does not leach again.
    std::vector<double> all = start;
    all.back() = 10.0;
    QCOMPARE(binding.bound(all)[3], 0.0);
    for (const double rate : binding.rates(none, all, 7.4)) QCOMPARE(rate, 0.0);
    // An equilibrium is that of a resin that has all of its ligand.
    QCOMPARE(binding.bound(binding.equilibrium(none, 7.4))[3], 10.0);
}

// A quarter of an hour in 0.1 mol/L sodium hydroxide.
void ProteinA::lyeTakesLigandAndItsCapacity()
{
    BindingRecord leaching = record();
    leaching.values = {{"leach_rate", 1e-8}, {"alkali_rate", 1e-6}};
    const BindingBench binding(proteinA(), components(), leaching);
    const std::vector<double> none(4, 0.0), start(binding->boundCount(), 0.0);
    near(binding.rates(none, start, 13.0).back(), 1e-6 * 10.0, 1e-12);
    near(binding.rates(none, start, 12.0).back(), 1e-7 * 10.0, 1e-12);
    QVERIFY(binding.rates(none, start, 3.5).back() < 1e-14);
    // With a tenth of the ligand gone, a tenth of the sites takes nothing up any more.
    std::vector<double> aged = start;
    aged.back() = 1.0;
    const std::vector<double> c = {2.0, 0.0, 0.0, 0.0};
    for (int site = 0; site < 2; ++site)
        near(binding.rates(c, aged, 7.4)[site], 0.9 * binding.rates(c, start, 7.4)[site], 1e-12);
}

// A full load released, by small steps, takes what a cycle takes; what is taken up, or only stands there, takes nothing.
void ProteinA::aCycleOfTheRunTakesCapacity()
{
    BindingRecord wearing = record();
    wearing.values["capacity_loss"] = 0.02;
    const BindingBench binding(proteinA(), components(), wearing);
    const std::vector<double> none(4, 0.0);
    std::vector<double> q(binding->boundCount(), 0.0);
    QCOMPARE(binding.rates({5.0, 0.0, 0.0, 0.0}, q, 7.4).back(), 0.0);
    const std::vector<double> load = {5.0, 0.0, 0.0, 0.0};
    QVERIFY(binding.rates(load, binding.equilibrium(load, 7.4), 7.4).back() < 1e-12);
    q[0] = 36.45 / 0.4;
    q[1] = 77.85 / 0.4;
    for (int i = 0; i < 200000; ++i) {
        const auto rates = binding.rates(none, q, 3.0);
        double fastest = 0.0;
        for (const int site : {0, 1}) fastest = std::max(fastest, -rates[site] / std::max(q[site], 1e-30));
        if (q[0] + q[1] < 1e-6) break;
        const double step = 1e-2 / fastest;
        for (std::size_t k = 0; k < q.size(); ++k) q[k] += step * rates[k];
    }
    QVERIFY(q[0] + q[1] < 1e-3);
    near(q.back(), 1.0 - std::exp(-0.02), 1e-3);
    // A fiftieth of the sites takes nothing up any more.
    const std::vector<double> c = {2.0, 0.0, 0.0, 0.0}, start(binding->boundCount(), 0.0);
    std::vector<double> worn = start;
    worn.back() = 0.02;
    near(binding.rates(c, worn, 7.4)[0], 0.98 * binding.rates(c, start, 7.4)[0], 1e-12);
    // An equilibrium is that of the resin as the run begins with it.
    QCOMPARE(binding.equilibrium(c, 7.4).back(), 0.0);
}

void ProteinA::nothingLeachesInRapidEquilibrium()
{
    BindingRecord rapid = record();
    rapid.values = {{"kinetic", 0.0}, {"leach_rate", 1e-6}};
    const BindingBench binding(proteinA(), components(), rapid);
    const auto q = binding.equilibrium({1.0, 0.0, 0.0, 0.0}, 3.5);
    QCOMPARE(binding.bound(q)[3], 10.0);
}

void ProteinA::capacityFallsWithEachCycle()
{
    BindingRecord old = record();
    old.values = {{"past_cycles", 100.0}, {"capacity_loss", 0.002}};
    const BindingBench fresh(proteinA(), components(), record()), aged(proteinA(), components(), old);
    const std::vector<double> c = {3.0, 0.5, 0.0, 0.0};
    const auto before = fresh.bound(fresh.equilibrium(c, 7.4)), after = aged.bound(aged.equilibrium(c, 7.4));
    near(after[0], std::pow(0.998, 100) * before[0], 1e-9);
    near(after[1], before[1], 1e-9); // of what is bound the same part carries as much
}

void ProteinA::capacityThatIsMissingIsAFault()
{
    BindingRecord wrong = record();
    wrong.perComponent["qmax2"]["mab"] = 0.0;
    const BindingBench binding(proteinA(), components(), wrong);
    QVERIFY(!binding.sound());
    QCOMPARE(binding.errors().size(), std::size_t(1));
    QCOMPARE(binding.errors()[0].where, std::string("qmax2/mab"));
}

TITER_TEST(ProteinA)

} // namespace tst_protein_a

#include "tst_protein_a.moc"
