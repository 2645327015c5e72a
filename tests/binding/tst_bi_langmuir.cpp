// The bi-Langmuir model against its closed form, totals split elsewhere, and what it refuses.
#include "core/solve/catalogue.h"
#include "tests/support/core/binding_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_bi_langmuir {

using namespace titer;
using support::BindingBench;
using support::BindingRecord;

namespace {

const model::BindingModel& entry(const char* id)
{
    return *solve::catalogue().binding(id);
}

// Few strong and many weak sites.
BindingRecord record()
{
    return {.perComponent = {{"ka", {{"a", 80.0}, {"b", 5.0}}},
                             {"kd", {{"a", 2.0}, {"b", 1.0}}},
                             {"qmax", {{"a", 2.0}, {"b", 1.5}}},
                             {"ka2", {{"a", 0.5}, {"b", 0.1}}},
                             {"kd2", {{"a", 1.0}, {"b", 0.5}}},
                             {"qmax2", {{"a", 8.0}, {"b", 6.0}}}}};
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 is not %2").arg(value, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class BiLangmuir : public QObject {
    Q_OBJECT

private slots:
    void equilibriumIsTheSumOfTwoIsotherms();
    void totalsSplitAsByAnotherSolver();
    void withoutASecondKindItIsLangmuir();
    void aKindWithoutCapacityIsAFault();
};

void BiLangmuir::equilibriumIsTheSumOfTwoIsotherms()
{
    const BindingBench binding(entry("bi_langmuir"), support::amounts({"a", "b"}), record());
    QVERIFY(binding.sound());
    for (const double scale : {1e-3, 0.1, 10.0}) {
        const double a = 0.3 * scale, b = 0.7 * scale;
        const double strong = 1.0 + 40.0 * a + 5.0 * b, weak = 1.0 + 0.5 * a + 0.2 * b;
        const auto q = binding.bound(binding.equilibrium({a, b}));
        near(q[0], 2.0 * 40.0 * a / strong + 8.0 * 0.5 * a / weak, 1e-14);
        near(q[1], 1.5 * 5.0 * b / strong + 6.0 * 0.2 * b / weak, 1e-14);
    }
}

// Free fractions of both kinds by nested bisection with 50 digits.
void BiLangmuir::totalsSplitAsByAnotherSolver()
{
    BindingRecord rapid = record();
    rapid.values["kinetic"] = 0.0;
    const BindingBench binding(entry("bi_langmuir"), support::amounts({"a", "b"}), rapid);
    const auto s = binding.split({4.0, 3.0}, {0.5, 0.5});
    QVERIFY(s.found);
    near(s.q[0], 1.6883196588771492, 1e-12);
    near(s.q[1], 2.9332313279622126, 1e-12);
    near(s.q[2], 0.21502029944165277, 1e-12);
    near(s.q[3], 1.195421542651769, 1e-12);
}

void BiLangmuir::withoutASecondKindItIsLangmuir()
{
    BindingRecord one = record();
    for (const char* key : {"ka2", "kd2", "qmax2"}) one.perComponent.erase(key);
    const BindingBench both(entry("bi_langmuir"), support::amounts({"a", "b"}), one);
    const BindingBench langmuir(entry("langmuir"), support::amounts({"a", "b"}), one);
    QCOMPARE(both->boundCount(), 2);
    const std::vector<double> c = {0.02, 0.5}, q = {0.7, 0.4};
    for (int k = 0; k < 2; ++k) {
        near(both.equilibrium(c)[k], langmuir.equilibrium(c)[k], 1e-15);
        near(both.rates(c, q)[k], langmuir.rates(c, q)[k], 1e-15);
    }
}

void BiLangmuir::aKindWithoutCapacityIsAFault()
{
    BindingRecord none = record();
    none.perComponent["qmax2"].erase("b");
    const BindingBench binding(entry("bi_langmuir"), support::amounts({"a", "b"}), none);
    QVERIFY(!binding.sound());
    QCOMPARE(binding.errors().size(), std::size_t(1));
    QCOMPARE(binding.errors()[0].where, std::string("qmax2/b"));
}

TITER_TEST(BiLangmuir)

} // namespace tst_bi_langmuir

#include "tst_bi_langmuir.moc"
