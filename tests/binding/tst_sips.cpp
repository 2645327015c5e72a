// The Sips model against its closed form, totals split elsewhere, and its limit.
#include "core/solve/catalogue.h"
#include "tests/support/core/binding_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_sips {

using namespace titer;
using support::BindingBench;
using support::BindingRecord;

namespace {

const model::BindingModel& entry(const char* id)
{
    return *solve::catalogue().binding(id);
}

BindingRecord record()
{
    return {.perComponent = {{"ka", {{"a", 6.0}, {"b", 0.7}}},
                             {"kd", {{"a", 3.0}, {"b", 1.0}}},
                             {"qmax", {{"a", 10.0}, {"b", 6.0}}},
                             {"n", {{"a", 2.5}, {"b", 0.8}}},
                             {"c_ref", {{"a", 0.1}}}}};
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 is not %2").arg(value, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class Sips : public QObject {
    Q_OBJECT

private slots:
    void equilibriumIsTheClosedForm();
    void totalsSplitAsByAnotherSolver();
    void withAnExponentOfOneItIsLangmuir();
    void tracesBindInProportion();
};

void Sips::equilibriumIsTheClosedForm()
{
    const BindingBench binding(entry("sips"), support::amounts({"a", "b"}), record());
    QVERIFY(binding.sound());
    for (const double scale : {1e-6, 1e-3, 1.0, 100.0}) {
        const double a = 2.0 * std::pow(3.0 * scale, 0.4), b = 0.7 * std::pow(0.5 * scale, 1.25);
        const auto q = binding.equilibrium({0.3 * scale, 0.5 * scale});
        near(q[0], 10.0 * a / (1.0 + a + b), 1e-14);
        near(q[1], 6.0 * b / (1.0 + a + b), 1e-14);
    }
    // Half of the capacity where K x = 1, c = c_ref K^-n.
    near(binding.equilibrium({0.1 * std::pow(2.0, -2.5), 0.0})[0], 5.0, 1e-14);
}

// The free fraction, and in it each liquid, by nested bisection with 50 digits.
void Sips::totalsSplitAsByAnotherSolver()
{
    BindingRecord rapid = record();
    rapid.values["kinetic"] = 0.0;
    const BindingBench binding(entry("sips"), support::amounts({"a", "b"}), rapid);
    const auto s = binding.split({3.0, 2.0}, {0.5, 0.5});
    QVERIFY(s.found);
    near(s.q[0], 5.621894043308291, 1e-12);
    near(s.q[1], 1.3195779016855933, 1e-12);
}

void Sips::withAnExponentOfOneItIsLangmuir()
{
    BindingRecord straight = record(), plain = record();
    straight.perComponent["n"].clear();
    plain.perComponent["ka"]["a"] = 60.0; // ka/c_ref
    for (const char* key : {"n", "c_ref"}) plain.perComponent.erase(key);
    const BindingBench sips(entry("sips"), support::amounts({"a", "b"}), straight);
    const BindingBench langmuir(entry("langmuir"), support::amounts({"a", "b"}), plain);
    const std::vector<double> c = {0.02, 0.5}, q = {3.0, 1.0};
    for (int k = 0; k < 2; ++k) {
        near(sips.equilibrium(c)[k], langmuir.equilibrium(c)[k], 1e-14);
        near(sips.rates(c, q)[k], langmuir.rates(c, q)[k], 1e-13);
    }
}

// Where the power is a line, which begins at 0 and meets the isotherm.
void Sips::tracesBindInProportion()
{
    const BindingBench binding(entry("sips"), support::amounts({"a", "b"}), record());
    const double trace = 1e-11 * model::usualConcentration(model::Basis::Amount);
    const double one = binding.equilibrium({trace, 0.0})[0], two = binding.equilibrium({2.0 * trace, 0.0})[0];
    near(two, 2.0 * one, 1e-3);
    const double end = binding.equilibrium({9.9999999 * trace, 0.0})[0];
    const double beyond = binding.equilibrium({10.0000001 * trace, 0.0})[0];
    near(end, beyond, 1e-7);
    QVERIFY(binding.rates({-trace, 0.0}, {0.0, 0.0})[0] < 0.0);
}

TITER_TEST(Sips)

} // namespace tst_sips

#include "tst_sips.moc"
