// Generalised ion exchange against equilibria solved elsewhere, its limit, and what it refuses.
#include "core/base/math/random.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/binding_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_generalized_ion_exchange {

using namespace titer;
using support::BindingBench;
using support::BindingRecord;

namespace {

const model::BindingModel& entry(const char* id)
{
    return *solve::catalogue().binding(id);
}

// By the pH itself, as such values are published.
BindingRecord record()
{
    return {.values = {{"lambda", 1000.0}, {"salt", 0}, {"ph_ref", 0.0}},
            .perComponent = {{"ka", {{"mab", 0.02}, {"fragment", 0.05}}},
                             {"ka_lin", {{"mab", 0.5}, {"fragment", 0.2}}},
                             {"ka_quad", {{"mab", -0.02}}},
                             {"ka_salt", {{"mab", -0.002}}},
                             {"ka_prot", {{"mab", 0.3}}},
                             {"kd", {{"mab", 1000.0}, {"fragment", 1000.0}}},
                             {"kd_lin", {{"mab", -0.1}}},
                             {"kd_quad", {{"mab", 0.01}}},
                             {"kd_salt", {{"mab", 0.001}}},
                             {"kd_prot", {{"fragment", -0.1}}},
                             {"nu", {{"mab", 19.0}, {"fragment", 12.0}}},
                             {"nu_lin", {{"mab", -2.6}, {"fragment", -1.5}}},
                             {"nu_quad", {{"mab", 0.05}}},
                             {"sigma", {{"mab", 30.0}, {"fragment", 12.0}}}}};
}

std::vector<model::Component> components()
{
    return support::amounts({"salt", "mab", "fragment"});
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 is not %2").arg(value, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class GeneralizedIonExchange : public QObject {
    Q_OBJECT

private slots:
    void equilibriumIsThatOfAnotherSolver();
    void totalsSplitWithTheSaltThatIsFreed();
    void withoutCoefficientsItIsStericMassAction();
    void referencePhMovesThePolynomials();
    void saltFollowsTheChargeAsThePhMoves();
    void faultsSayWhereAndWhatToDo();
};

// Free sites by bisection with 50 digits.
void GeneralizedIonExchange::equilibriumIsThatOfAnotherSolver()
{
    const BindingBench binding(entry("generalized_ion_exchange"), components(), record());
    QVERIFY(binding.sound());
    const auto strong = binding.equilibrium({100.0, 0.05, 0.08}, 5.0);
    near(strong[0], 8.366996544865342, 1e-11);
    near(strong[1], 0.06410717648524579, 1e-11);
    near(strong[2], 60.94920724445735, 1e-11); // 7.25 and 4.5 charges
    near(binding.bound(strong)[0] + strong[2], 1000.0, 1e-14);
    const auto eluting = binding.equilibrium({250.0, 0.05, 0.08}, 5.0);
    near(eluting[0], 0.10246206146721827, 1e-11);
    near(eluting[1], 0.005513748282683892, 1e-11);
    const auto neutral = binding.equilibrium({100.0, 0.05, 0.08}, 6.2);
    near(neutral[0], 0.5641724085426909, 1e-11);
    near(neutral[1], 0.006617455155990429, 1e-11);
    near(neutral[2], 2.727023034743176, 1e-11); // 4.802 and 2.7
}

void GeneralizedIonExchange::totalsSplitWithTheSaltThatIsFreed()
{
    BindingRecord rapid = record();
    rapid.values["kinetic"] = 0.0;
    const BindingBench binding(entry("generalized_ion_exchange"), components(), rapid);
    const auto s = binding.split({450.0, 6.0, 0.0}, {0.4, 0.4, 0.4}, {}, 5.5);
    QVERIFY(s.found);
    near(s.q[0], 13.250617066437723, 1e-11);
    near(s.c[0], 82.92778341009775, 1e-11);
    near(s.c[1], 0.6997531734249111, 1e-10);
}

void GeneralizedIonExchange::withoutCoefficientsItIsStericMassAction()
{
    BindingRecord plain = record();
    for (const char* key :
         {"ka_lin", "ka_quad", "ka_salt", "ka_prot", "kd_lin", "kd_quad", "kd_salt", "kd_prot", "nu_lin", "nu_quad"})
        plain.perComponent.erase(key);
    plain.perComponent["nu"] = {{"mab", 5.2}, {"fragment", 3.1}};
    const BindingBench giex(entry("generalized_ion_exchange"), components(), plain);
    plain.values.erase("ph_ref");
    const BindingBench sma(entry("sma"), components(), plain);
    base::Random random(3, "places");
    for (int n = 0; n < 20; ++n) {
        const std::vector<double> c = {300.0 * random.uniform(), random.uniform(), random.uniform()};
        const std::vector<double> q = {10.0 * random.uniform(), 10.0 * random.uniform()};
        const double charge = 5.2 * q[0] + 3.1 * q[1], ph = 14.0 * random.uniform();
        const auto own = giex.rates(c, {q[0], q[1], charge}, ph), expected = sma.rates(c, q);
        const double size = std::abs(expected[0]) + std::abs(expected[1]);
        for (int k = 0; k < 2; ++k) QVERIFY(std::abs(own[k] - expected[k]) <= 1e-11 * size);
        near(own[2], 5.2 * own[0] + 3.1 * own[1], 1e-10); // the charge stays that of what is bound
        const auto there = giex.equilibrium(c, ph), reference = sma.equilibrium(c);
        for (int k = 0; k < 2; ++k) near(there[k], reference[k], 1e-10);
    }
}

// nu = 19 - 2.6 pH + 0.05 pH^2 = 7.25 - 2.1 (pH - 5) + 0.05 (pH - 5)^2, and so the logarithms of the constants.
void GeneralizedIonExchange::referencePhMovesThePolynomials()
{
    BindingRecord moved = record();
    moved.values["ph_ref"] = 5.0;
    auto& p = moved.perComponent;
    p["nu"] = {{"mab", 7.25}, {"fragment", 4.5}};
    p["nu_lin"]["mab"] = -2.1;
    p["ka"] = {{"mab", 0.02 * std::exp(2.0)}, {"fragment", 0.05 * std::exp(1.0)}};
    p["ka_lin"]["mab"] = 0.3;
    p["kd"]["mab"] = 1000.0 * std::exp(-0.25);
    p["kd_lin"]["mab"] = 0.0;
    const BindingBench one(entry("generalized_ion_exchange"), components(), record());
    const BindingBench other(entry("generalized_ion_exchange"), components(), moved);
    const std::vector<double> c = {80.0, 0.2, 0.1}, q = {3.0, 0.4, 20.0};
    for (const double ph : {4.0, 5.7, 7.0}) {
        const auto expected = one.rates(c, q, ph), rates = other.rates(c, q, ph);
        for (int k = 0; k < 3; ++k) near(rates[k], expected[k], 1e-11);
    }
}

// In equilibrium at pH 5; at pH 6.2 each molecule holds fewer ions off, and salt comes back however slowly protein leaves.
void GeneralizedIonExchange::saltFollowsTheChargeAsThePhMoves()
{
    BindingRecord slow = record();
    for (const char* key : {"ka", "kd"})
        for (auto& [id, rate] : slow.perComponent[key]) rate *= 1e-15;
    const BindingBench binding(entry("generalized_ion_exchange"), components(), slow);
    const std::vector<double> c = {100.0, 0.05, 0.08};
    const auto q = binding.equilibrium(c, 5.0);
    const double charge = 4.802 * q[0] + 2.7 * q[1];
    std::vector<double> completed = q;
    binding->complete(6.2, completed.data());
    near(completed[2], charge, 1e-13);
    const auto rates = binding.rates(c, q, 6.2);
    QVERIFY(std::abs(rates[0]) > 1e-6);
    near(rates[2], 4.802 * rates[0] + 2.7 * rates[1] + 10.0 * (charge - q[2]), 1e-11);
}

void GeneralizedIonExchange::faultsSayWhereAndWhatToDo()
{
    const auto faultOf = [](const BindingRecord& r) {
        const BindingBench binding(entry("generalized_ion_exchange"), components(), r);
        return binding.errors().size() == 1 ? binding.errors()[0].where : std::string();
    };
    BindingRecord unnamed = record();
    unnamed.values.erase("salt");
    QCOMPARE(faultOf(unnamed), std::string("salt"));
    BindingRecord uncharged = record();
    uncharged.perComponent["nu"].erase("fragment");
    uncharged.perComponent["nu_lin"].erase("fragment");
    QCOMPARE(faultOf(uncharged), std::string("nu/fragment"));
    BindingRecord bound = record();
    bound.perComponent["ka"]["salt"] = 1.0;
    QCOMPARE(faultOf(bound), std::string("ka/salt"));
}

TITER_TEST(GeneralizedIonExchange)

} // namespace tst_generalized_ion_exchange

#include "tst_generalized_ion_exchange.moc"
