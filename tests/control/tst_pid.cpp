// The PID controller: its parts against their definitions, and a first-order process that it holds.
#include "core/model/types/controller_type.h"
#include "tests/support/core/param_set.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <cmath>

namespace titer::control::pid {
extern const model::ControllerType pid;
}

namespace tst_pid {

using namespace titer;
using support::paramSet;

namespace {

using Memory = std::array<double, 5>;

std::unique_ptr<model::Controller> make(const std::map<std::string, double>& values)
{
    return control::pid::pid.make(paramSet({control::pid::pid.params}, values));
}

bool near(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

} // namespace

class Pid : public QObject {
    Q_OBJECT

private slots:
    void remembersNoMoreThanItSays();
    void startsWithoutABump();
    void theIntegralRepeatsTheGainInItsTime();
    void theDerivativeSettlesAtTheSlope();
    void aNewSetPointGivesNoDerivativeSpike();
    void directActionTurnsTheOutput();
    void leavesALimitAtOnceWhenTheDeviationTurns();
    void comesBackWithoutOvershootFromWhatOthersHeld_data();
    void comesBackWithoutOvershootFromWhatOthersHeld();
    void holdsAFirstOrderProcessWithoutOffset();
    void anIntegralIsNeededAgainstALastingLoad();
    void goesOnFromItsMemory();
};

void Pid::remembersNoMoreThanItSays()
{
    QCOMPARE(std::size_t(make({})->memoryCount()), Memory().size());
}

void Pid::startsWithoutABump()
{
    const auto controller = make({{"gain", 3.0}, {"derivative_time", 100.0}});
    Memory memory{};
    QVERIFY(
        near(controller->sample({.period = 60, .measured = 1.0, .setpoint = 4.0, .output = 7.0}, true, memory), 7.0));
    // A start above the limit is taken back to it.
    const auto limited = make({{"gain", 3.0}, {"output_max", 5.0}});
    memory = {};
    QVERIFY(near(limited->sample({.period = 60, .measured = 1.0, .setpoint = 1.0, .output = 7.0}, true, memory), 5.0));
}

void Pid::theIntegralRepeatsTheGainInItsTime()
{
    const auto controller = make({{"gain", 2.0}, {"integral_time", 600.0}, {"output_max", 1e6}});
    Memory memory{};
    double output = 10.0;
    for (int i = 0; i <= 10; ++i)
        output = controller->sample({.period = 60, .measured = 1.0, .setpoint = 2.5, .output = output}, i == 0, memory);
    QVERIFY(near(output, 10.0 + 2.0 * 1.5));
}

void Pid::theDerivativeSettlesAtTheSlope()
{
    const auto controller =
        make({{"gain", 2.0}, {"integral_time", 0.0}, {"derivative_time", 300.0}, {"output_min", -1e6}});
    Memory memory{};
    double output = 0.0, measured = 0.0;
    for (int i = 0; i < 400; ++i) {
        measured = 0.01 * i;
        output = controller->sample({.period = 10, .measured = measured, .setpoint = 0.0}, i == 0, memory);
    }
    // Gain times (deviation and how far the slope of 0.001 1/s reaches in 300 s).
    QVERIFY(near(output, 2.0 * (-measured - 0.3), 1e-9));
}

void Pid::aNewSetPointGivesNoDerivativeSpike()
{
    const auto controller = make({{"gain", 1.0}, {"integral_time", 0.0}, {"derivative_time", 1000.0}});
    Memory memory{};
    (void)controller->sample({.period = 1, .measured = 1.0, .setpoint = 1.0, .output = 2.0}, true, memory);
    QVERIFY(near(controller->sample({.period = 1, .measured = 1.0, .setpoint = 1.5}, false, memory), 2.5));
}

void Pid::directActionTurnsTheOutput()
{
    const auto controller = make({{"gain", 2.0}, {"integral_time", 0.0}, {"action", 1.0}});
    Memory memory{};
    (void)controller->sample({.period = 1, .measured = 1.0, .setpoint = 1.0, .output = 4.0}, true, memory);
    QVERIFY(near(controller->sample({.period = 1, .measured = 1.5, .setpoint = 1.0}, false, memory), 5.0));
}

void Pid::leavesALimitAtOnceWhenTheDeviationTurns()
{
    const auto controller = make({{"gain", 1.0}, {"integral_time", 100.0}, {"output_max", 10.0}});
    Memory memory{};
    double output = 5.0;
    for (int i = 0; i < 5000; ++i)
        output = controller->sample({.period = 10, .measured = 0.0, .setpoint = 5.0, .output = output}, i == 0, memory);
    QCOMPARE(output, 10.0);
    QVERIFY(controller->sample({.period = 10, .measured = 6.0, .setpoint = 5.0, .output = output}, false, memory) <
            10.0);
}

// An hour during which something else is held than it wants, in a process of gain 1 whose time constant is the integral time. The integral
// follows what is held as the process does, so that afterwards y comes back to the set-point as exp(-K t/T) and never beyond, but for how
// coarsely it is sampled.
void Pid::comesBackWithoutOvershootFromWhatOthersHeld_data()
{
    QTest::addColumn<double>("held");
    QTest::newRow("cut from above") << 20.0;
    QTest::newRow("held too high") << 48.0;
}

void Pid::comesBackWithoutOvershootFromWhatOthersHeld()
{
    QFETCH(double, held);
    const double T = 3600.0, period = 60.0, K = 6.0, r = 38.0;
    const auto controller = make({{"gain", K}, {"integral_time", T}});
    Memory memory{};
    double y = r, output = r, left = 0.0, beyond = 0.0;
    for (int i = 0; i < 600; ++i) {
        output = controller->sample({.period = period, .measured = y, .setpoint = r, .output = output}, i == 0, memory);
        if (i >= 60 && i < 120) output = held;
        if (i == 120) left = y;
        if (i >= 120) beyond = std::max(beyond, (y - r) * (held < r ? 1.0 : -1.0));
        y = output + (y - output) * std::exp(-period / T);
        if (i == 139) // 20 min later
            QVERIFY(near((y - r) / (left - r), std::exp(-K * 1200.0 / T), 0.02));
    }
    QVERIFY(std::abs(left - r) > 6.0);
    QVERIFY2(beyond < 0.01, qPrintable(QString::number(beyond)));
    QVERIFY(near(y, r, 1e-6));
}

namespace {
// Runs 500 s + of a process of gain 2, time constant 200 s and a load of -3; its end value.
double held(const model::Controller& controller, double setpoint)
{
    Memory memory{};
    double y = 0.0, output = 0.0;
    for (int i = 0; i < 2000; ++i) {
        output =
            controller.sample({.period = 10, .measured = y, .setpoint = setpoint, .output = output}, i == 0, memory);
        const double settled = 2.0 * output - 3.0;
        y = settled + (y - settled) * std::exp(-10.0 / 200.0);
    }
    return y;
}
} // namespace

void Pid::holdsAFirstOrderProcessWithoutOffset()
{
    QVERIFY(near(held(*make({{"gain", 2.0}, {"integral_time", 150.0}, {"derivative_time", 20.0}}), 8.0), 8.0, 1e-9));
}

void Pid::anIntegralIsNeededAgainstALastingLoad()
{
    // Bumpless from 0 with a deviation of 8, the base is -16: y = 2 (2 (8 - y) - 16) - 3 settles at -3/5.
    const double y = held(*make({{"gain", 2.0}, {"integral_time", 0.0}, {"output_min", -1e6}}), 8.0);
    QVERIFY(near(y, -0.6, 1e-9));
}

void Pid::goesOnFromItsMemory()
{
    const auto controller = make({{"gain", 2.0}, {"integral_time", 150.0}, {"derivative_time", 20.0}});
    const auto step = [&](int i, Memory& m) {
        return controller->sample({.period = 10, .measured = std::sin(0.3 * i), .setpoint = 1.0, .output = 2.0}, i == 0,
                                  m);
    };
    Memory memory{};
    for (int i = 0; i < 20; ++i) (void)step(i, memory);
    Memory restored = memory;
    for (int i = 20; i < 30; ++i) QCOMPARE(step(i, memory), step(i, restored));
}

TITER_TEST(Pid)

} // namespace tst_pid

#include "tst_pid.moc"
