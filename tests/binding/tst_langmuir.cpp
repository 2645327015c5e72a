// The Langmuir family against closed forms, and what it refuses.
#include "core/binding/free_fraction.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/binding_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_langmuir {

using namespace titer;
using support::BindingBench;
using support::BindingRecord;

namespace {

const model::BindingModel& entry(const char* id)
{
    return *solve::catalogue().binding(id);
}

// Both components of the batch of CADET-Julia's test5 (models.md D3).
BindingRecord record(double qmax = 10.0)
{
    return {.values = {},
            .perComponent = {{"ka", {{"a", 0.1}, {"b", 0.05}}},
                             {"kd", {{"a", 1.0}, {"b", 1.0}}},
                             {"qmax", {{"a", qmax}, {"b", 10.0}}}}};
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 is not %2").arg(value, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class Langmuir : public QObject {
    Q_OBJECT

private slots:
    void equilibriumIsTheClosedForm();
    void oneComponentSplitsByTheQuadraticFormula();
    void splitsWhatBindsAlmostForEver();
    void freeFractionIsFoundOverManyPowersOfTen();
    void convexIsothermIsTheClosedForm();
    void convexIsothermWithoutEndIsNoEquilibrium();
    void capacityThatIsMissingIsAFault();
    void signMustBeOne();
};

void Langmuir::equilibriumIsTheClosedForm()
{
    const BindingBench binding(entry("langmuir"), support::amounts({"water", "a", "b"}), record());
    QCOMPARE(binding->boundCount(), 2);
    const auto q = binding.equilibrium({1.0, 10.0, 4.0});
    // 10 K c/(1 + 0.1 10 + 0.05 4)
    near(q[0], 10.0 / 2.2, 1e-15);
    near(q[1], 2.0 / 2.2, 1e-15);
}

// c + r q = T, q = qmax K c/(1 + K c).
void Langmuir::oneComponentSplitsByTheQuadraticFormula()
{
    const BindingBench binding(entry("langmuir"), support::amounts({"a", "b"}), record());
    for (const double total : {1e-6, 0.3, 7.0, 1e3}) {
        const double K = 0.1, ratio = 4.0, b = 1.0 + ratio * 10.0 * K - K * total;
        const double root = std::sqrt(b * b + 4.0 * K * total);
        const double expected = b > 0.0 ? 2.0 * total / (b + root) : (root - b) / (2.0 * K);
        const auto s = binding.split({total, 0.0}, {ratio, 2.0});
        QVERIFY(s.found);
        near(s.c[0], expected, 1e-14);
        QCOMPARE(s.q[1], 0.0);
    }
}

// K of 1e12: all is bound up to the capacity, and what is over stays.
void Langmuir::splitsWhatBindsAlmostForEver()
{
    BindingRecord strong = record();
    strong.perComponent["ka"]["a"] = 1e12;
    const BindingBench binding(entry("langmuir"), support::amounts({"a", "b"}), strong);
    const auto below = binding.split({15.0, 0.0}, {2.0, 2.0});
    near(below.q[0], 7.5, 1e-11);
    near(below.c[0], 7.5 / (1e12 * 2.5), 1e-10);
    const auto above = binding.split({25.0, 0.0}, {2.0, 2.0});
    near(above.q[0], 10.0, 1e-11);
    near(above.c[0], 5.0, 1e-11);
}

// 1 - x - s x/(1 + a x) = 0 is a quadratic equation for one term.
void Langmuir::freeFractionIsFoundOverManyPowersOfTen()
{
    for (const double s : {1e-30, 1e-3, 1.0, 1e5, 1e60, 1e190})
        for (const double a : {0.0, 1e-3, 1.0, 1e5, 1e60, 1e190})
            for (const double guess : {0.0, 1e-200, 0.5, 1.0, 1e9, std::nan("")}) {
                binding::FreeFraction free;
                free.add(s, a);
                const double x = free.solve(guess);
                QVERIFY(x > 0.0 && x <= 1.0);
                // As far from the root as 1e-14 of it at most, by the slope there, and what 1 - x is rounded to.
                const double kept = 1.0 / (1.0 + a * x), residual = 1.0 - x - s * (x * kept);
                QVERIFY2(std::abs(residual) <= 1e-14 * x * (1.0 + s * kept * kept) + 2e-16,
                         qPrintable(QString("s %1 a %2 guess %3: %4").arg(s).arg(a).arg(guess).arg(x)));
            }
}

void Langmuir::convexIsothermIsTheClosedForm()
{
    BindingRecord signs = record();
    signs.perComponent["sign"] = {{"a", -1.0}, {"b", 1.0}};
    const BindingBench binding(entry("anti_langmuir"), support::amounts({"a", "b"}), signs);
    const auto q = binding.equilibrium({4.0, 6.0});
    // 1 - 0.1 4 + 0.05 6
    near(q[0], 4.0 / 0.9, 1e-14);
    near(q[1], 3.0 / 0.9, 1e-14);
    const auto s = binding.split({4.0 + 0.5 * q[0], 6.0 + 2.0 * q[1]}, {0.5, 2.0});
    QVERIFY(s.found);
    near(s.q[0], q[0], 1e-13);
    near(s.q[1], q[1], 1e-13);
}

void Langmuir::convexIsothermWithoutEndIsNoEquilibrium()
{
    const BindingBench binding(entry("anti_langmuir"), support::amounts({"a", "b"}), record());
    std::vector<double> q(2);
    const std::vector<double> c = {11.0, 0.0};
    QVERIFY(!binding->equilibrium(c.data(), 7.0, q.data()));
    // Totals have an end.
    const auto s = binding.split({60.0, 0.0}, {1.0, 1.0});
    QVERIFY(s.found && s.c[0] < 10.0 && s.q[0] > 50.0);
}

void Langmuir::capacityThatIsMissingIsAFault()
{
    for (const double qmax : {0.0, -4.0}) {
        const BindingBench binding(entry("langmuir"), support::amounts({"a", "b"}), record(qmax));
        QVERIFY(!binding.sound());
        QCOMPARE(binding.errors().size(), std::size_t(1));
        QCOMPARE(binding.errors()[0].where, std::string("qmax/a"));
    }
}

void Langmuir::signMustBeOne()
{
    BindingRecord half = record();
    half.perComponent["sign"] = {{"b", 0.5}};
    const BindingBench binding(entry("anti_langmuir"), support::amounts({"a", "b"}), half);
    QVERIFY(!binding.sound());
    QCOMPARE(binding.errors()[0].where, std::string("sign/b"));
}

TITER_EACH_WIDTH_TEST(Langmuir)

} // namespace tst_langmuir

#include "tst_langmuir.moc"
