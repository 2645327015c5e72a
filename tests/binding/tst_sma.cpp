// Steric mass action against equilibria solved elsewhere, and what it refuses.
#include "core/base/math/random.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/binding_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_sma {

using namespace titer;
using support::BindingBench;
using support::BindingRecord;

namespace {

const model::BindingModel& sma()
{
    return *solve::catalogue().binding("sma");
}

// The case of Puettmann et al. 2013 (lysozyme, cytochrome, ribonuclease; models.md D1).
BindingRecord record()
{
    return {.values = {{"lambda", 1200.0}, {"salt", 0}},
            .perComponent = {{"ka", {{"lysozyme", 35.5}, {"cytochrome", 1.59}, {"ribonuclease", 7.7}}},
                             {"kd", {{"lysozyme", 1000.0}, {"cytochrome", 1000.0}, {"ribonuclease", 1000.0}}},
                             {"nu", {{"lysozyme", 4.7}, {"cytochrome", 5.29}, {"ribonuclease", 3.7}}},
                             {"sigma", {{"lysozyme", 11.83}, {"cytochrome", 10.6}, {"ribonuclease", 10.0}}}}};
}

std::vector<model::Component> components()
{
    return support::amounts({"salt", "lysozyme", "cytochrome", "ribonuclease"});
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 is not %2").arg(value, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class Sma : public QObject {
    Q_OBJECT

private slots:
    void equilibriumIsThatOfAnotherSolver();
    void boundSaltBalancesTheCharge();
    void proteinsInMassBindAsTheirAmounts();
    void splitsTotalsOfAnOverloadedResin();
    void ratesOfManyPlacesAreThoseOfEach();
    void whatNoClockFollowsIsInEquilibrium();
    void saltThatIsMissingIsAFault();
    void faultsSayWhereAndWhatToDo();
};

// Free sites by scipy.optimize.brentq on Lambda - sum (nu + sigma) K c (x/salt)^nu - x = 0, to 1e-15.
void Sma::equilibriumIsThatOfAnotherSolver()
{
    const BindingBench binding(sma(), components(), record());
    QVERIFY(binding.sound());
    const auto dense = binding.equilibrium({50.0, 1.0, 1.0, 1.0});
    near(dense[0], 50.97338407566328, 1e-12);
    near(dense[1], 5.686315389389888, 1e-12);
    near(dense[2], 2.3543944161689705, 1e-12);
    near(binding.bound(dense)[0], 921.6332270946848, 1e-13);
    const auto eluting = binding.equilibrium({200.0, 0.02, 0.01, 0.03});
    near(eluting[0], 2.6556247400312176, 1e-12);
    near(eluting[1], 0.1670396261525462, 1e-12);
    near(eluting[2], 0.1500814681930851, 1e-12);
}

void Sma::boundSaltBalancesTheCharge()
{
    const BindingBench binding(sma(), components(), record());
    const auto empty = binding.bound({0.0, 0.0, 0.0});
    QCOMPARE(empty[0], 1200.0);
    const auto q = binding.equilibrium({50.0, 1.0, 1.0, 1.0});
    const auto bound = binding.bound(q);
    near(bound[0] + 4.7 * bound[1] + 5.29 * bound[2] + 3.7 * bound[3], 1200.0, 1e-14);
}

void Sma::proteinsInMassBindAsTheirAmounts()
{
    auto inMass = components();
    inMass[0] = support::massComponent("salt", 0.05844);
    inMass[1] = support::massComponent("lysozyme", 14.3);
    const BindingBench amounts(sma(), components(), record()), masses(sma(), inMass, record());
    const auto q = amounts.equilibrium({50.0, 1.0, 1.0, 1.0});
    const auto m = masses.equilibrium({50.0 * 0.05844, 14.3, 1.0, 1.0});
    near(m[0], 14.3 * q[0], 1e-12);
    near(m[1], q[1], 1e-12);
    near(masses.bound(m)[0], 0.05844 * amounts.bound(q)[0], 1e-12);
    const auto slow = amounts.rates({80.0, 1.0, 1.0, 1.0}, q);
    near(masses.rates({80.0 * 0.05844, 14.3, 1.0, 1.0}, m)[0], 14.3 * slow[0], 1e-11);
}

// Far more protein than the resin can hold: what does not fit stays in the liquid. By scipy.optimize.brentq in log rho.
void Sma::splitsTotalsOfAnOverloadedResin()
{
    const BindingBench binding(sma(), components(), record());
    const std::vector<double> total = {500.0, 1e3, 1e3, 1e3}, ratio(4, 1.0 / 3.0);
    const auto s = binding.split(total, ratio);
    QVERIFY(s.found);
    const auto bound = binding.bound(s.q);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(s.c[i] >= 0.0 && bound[i] >= 0.0);
        near(s.c[i] + ratio[i] * bound[i], total[i], 1e-14);
    }
    near(s.q[0], 49.360559397095905, 1e-12);
    near(s.q[1], 2.3457883012637835, 1e-12);
    near(s.q[2], 10.078485487952088, 1e-12);
    const auto again = binding.equilibrium(s.c);
    for (int k = 0; k < 3; ++k) near(again[k], s.q[k], 1e-11);
}

// BindingNodes with too little salt, too much bound and liquids below 0 among them, and not a multiple of eight.
void Sma::ratesOfManyPlacesAreThoseOfEach()
{
    const BindingBench binding(sma(), components(), record());
    constexpr int places = 21, stride = 9;
    base::Random random(5, "places");
    std::vector<double> c, y(places * stride, 0.0), dydt(places * stride, 0.0);
    std::vector<int> at;
    for (int p = 0; p < places; ++p) {
        at.push_back(p * stride + 2);
        c.push_back(p % 5 == 4 ? -1.0 : 400.0 * random.uniform());
        for (int i = 0; i < 3; ++i) {
            c.push_back(random.uniform() - 0.1);
            y[at.back() + i] = (p % 7 == 6 ? 60.0 : 10.0) * random.uniform();
        }
    }
    binding->ratesAll(places, c.data(), 7.0, y.data(), at.data(), dydt.data());
    for (int p = 0; p < places; ++p) {
        const std::vector<double> liquid(c.begin() + 4 * p, c.begin() + 4 * p + 4);
        const std::vector<double> q(y.begin() + at[p], y.begin() + at[p] + 3);
        const std::vector<double> expected = binding.rates(liquid, q);
        for (int k = 0; k < 3; ++k) {
            std::vector<double> none = liquid;
            none[1 + k] = 0.0; // desorption alone
            const double size = std::abs(binding.rates(none, q)[k]) + std::abs(expected[k]);
            QVERIFY(std::abs(dydt[at[p] + k] - expected[k]) <= 1e-13 * size + 1e-300);
        }
    }
    QCOMPARE(dydt[1], 0.0);
    c[4 * 3] = std::nan("");
    binding->ratesAll(places, c.data(), 7.0, y.data(), at.data(), dydt.data());
    QVERIFY(std::isnan(dydt[at[3]]) && std::isfinite(dydt[at[2]]));
}

// What binds and desorbs faster than any bed shows, and no integrator resolves, is no longer followed in time.
void Sma::whatNoClockFollowsIsInEquilibrium()
{
    BindingRecord kinetic = record();
    kinetic.values["kinetic"] = 1.0;
    QVERIFY(BindingBench(sma(), components(), kinetic).take()->kinetic());
    BindingRecord instant = kinetic;
    instant.perComponent["ka"]["cytochrome"] *= 1e4; // 1e20 1/s on the clean resin
    QVERIFY(!BindingBench(sma(), components(), instant).take()->kinetic());
    // What hardly desorbs is followed, however fast it binds.
    instant.perComponent["kd"]["lysozyme"] = 1e-3;
    QVERIFY(BindingBench(sma(), components(), instant).take()->kinetic());
}

void Sma::saltThatIsMissingIsAFault()
{
    BindingRecord without = record();
    without.values.erase("salt");
    const BindingBench unnamed(sma(), components(), without);
    QVERIFY(!unnamed.sound());
    QCOMPARE(unnamed.errors().size(), std::size_t(1));
    QCOMPARE(unnamed.errors()[0].where, std::string("salt"));
    QVERIFY(unnamed.errors()[0].what.text().find("\"salt\": \"ID\"") != std::string::npos);
    const BindingBench elsewhere(sma(), components(), record(), {0});
    QVERIFY(!elsewhere.sound());
    QCOMPARE(elsewhere.errors()[0].where, std::string("salt"));
}

void Sma::faultsSayWhereAndWhatToDo()
{
    const auto faultOf = [](BindingRecord r, std::vector<model::Component> c) {
        const BindingBench binding(sma(), std::move(c), r);
        return binding.errors().size() == 1 ? binding.errors()[0] : base::Error{};
    };
    BindingRecord noCharge = record();
    noCharge.perComponent["nu"].erase("cytochrome");
    QCOMPARE(faultOf(noCharge, components()).where, std::string("nu/cytochrome"));
    BindingRecord boundSalt = record();
    boundSalt.perComponent["ka"]["salt"] = 2.0;
    QCOMPARE(faultOf(boundSalt, components()).where, std::string("ka/salt"));
    auto light = components();
    light[3].basis = model::Basis::Mass;
    const base::Error noMass = faultOf(record(), light);
    QCOMPARE(noMass.where, std::string("ka/ribonuclease"));
    QVERIFY(noMass.what.text().find("molar_mass") != std::string::npos);
}

TITER_EACH_WIDTH_TEST(Sma)

} // namespace tst_sma

#include "tst_sma.moc"
