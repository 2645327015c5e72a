// The mobile phase modulator model against its closed form, and what it refuses.
#include "core/solve/catalogue.h"
#include "tests/support/core/binding_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_mobile_phase_modulator {

using namespace titer;
using support::BindingBench;
using support::BindingRecord;

namespace {

const model::BindingModel& modulated()
{
    return *solve::catalogue().binding("mobile_phase_modulator");
}

BindingRecord record()
{
    return {.values = {{"modulator", 0}},
            .perComponent = {{"ka", {{"hydrophobic", 0.02}, {"charged", 3e4}}},
                             {"kd", {{"hydrophobic", 2.0}, {"charged", 0.5}}},
                             {"qmax", {{"hydrophobic", 10.0}, {"charged", 6.0}}},
                             {"gamma", {{"hydrophobic", 0.005}}},
                             {"beta", {{"charged", 2.5}}}}};
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 is not %2").arg(value, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class MobilePhaseModulator : public QObject {
    Q_OBJECT

private slots:
    void equilibriumIsLangmuirsWithShiftedConstants();
    void saltBindsTheHydrophobicAndFreesTheCharged();
    void withoutTheModulatorAllThatIsChargedBinds();
    void modulatorMustBeThereAndNotBind();
};

void MobilePhaseModulator::equilibriumIsLangmuirsWithShiftedConstants()
{
    const BindingBench binding(modulated(), support::amounts({"salt", "hydrophobic", "charged"}), record());
    QVERIFY(binding.sound());
    for (const double salt : {20.0, 300.0, 1500.0}) {
        const auto q = binding.equilibrium({salt, 0.2, 0.1});
        const double first = 0.01 * std::exp(0.005 * salt), second = 6e4 * std::pow(salt, -2.5);
        const double filled = 1.0 + 0.2 * first + 0.1 * second;
        near(q[0], 10.0 * first * 0.2 / filled, 1e-13);
        near(q[1], 6.0 * second * 0.1 / filled, 1e-13);
    }
}

void MobilePhaseModulator::saltBindsTheHydrophobicAndFreesTheCharged()
{
    const BindingBench binding(modulated(), support::amounts({"salt", "hydrophobic", "charged"}), record());
    const auto low = binding.equilibrium({50.0, 0.2, 0.1}), high = binding.equilibrium({1000.0, 0.2, 0.1});
    QVERIFY(high[0] > 5.0 * low[0] && low[1] > 100.0 * high[1]);
}

// 0 to the power of -2.5: bound to the capacity, and finite.
void MobilePhaseModulator::withoutTheModulatorAllThatIsChargedBinds()
{
    const BindingBench binding(modulated(), support::amounts({"salt", "hydrophobic", "charged"}), record());
    const auto little = binding.split({0.0, 0.0, 3.0}, {0.5, 0.5, 0.5});
    QVERIFY(little.found && little.c[2] >= 0.0 && little.c[2] < 1e-50);
    near(little.q[1], 6.0, 1e-6);
    const auto much = binding.split({0.0, 0.0, 5.0}, {0.5, 0.5, 0.5});
    near(much.q[1], 6.0, 1e-12);
    near(much.c[2], 2.0, 1e-12);
}

void MobilePhaseModulator::modulatorMustBeThereAndNotBind()
{
    const auto components = support::amounts({"salt", "hydrophobic", "charged"});
    BindingRecord unnamed = record();
    unnamed.values.clear();
    const BindingBench without(modulated(), components, unnamed);
    QVERIFY(!without.sound());
    QCOMPARE(without.errors()[0].where, std::string("modulator"));
    BindingRecord bound = record();
    bound.perComponent["ka"]["salt"] = 1.0;
    const BindingBench binding(modulated(), components, bound);
    QVERIFY(!binding.sound());
    QCOMPARE(binding.errors()[0].where, std::string("ka/salt"));
}

TITER_EACH_WIDTH_TEST(MobilePhaseModulator)

} // namespace tst_mobile_phase_modulator

#include "tst_mobile_phase_modulator.moc"
