// Loops on trial, against processes whose answers are known: first order with delay under PI control by SIMC (Skogestad 2003, J Process
// Control 13:291: maximum sensitivity 1.59), its relay oscillation in closed form, and three equal lags.
#include "core/runs/loop_test.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <numbers>

namespace tst_loop_test {

using namespace titer;

namespace {

// Gain 2, time constant 100 s; what is measured is known 20 s late, so that the loop has the delay and the process has not.
std::string delayed(const char* params, const char* more = "")
{
    return std::string(R"json({"format": "titer.plant/1", "name": "process", "units": [{"id": "p", "type": "equations",
      "params": {"states": {"y": {"unit": "1"}}, "inputs": {"u": {"value": 0.5}}, "params": {"tau": "100 s", "K": 2},
                 "rates": {"y": "(K*u - y)/tau"}}, "initial": {"y": 1}}],
  "recipe": {"duration": "3000 s"},
  "controllers": [{"id": "c", "type": "pid", "reads": "p.y", "writes": "p.u", "setpoint": 1, "period": "0.4 s", "delay": "20 s",
                   "params": {"output_min": -1000, )json") +
           params + "}" + more + "}]}";
}

const char* lags = R"json({"format": "titer.plant/1", "name": "process", "units": [{"id": "p", "type": "equations",
  "params": {"states": {"a": {"unit": "1"}, "b": {"unit": "1"}, "y": {"unit": "1"}}, "inputs": {"u": {"value": 1}},
             "params": {"tau": "60 s"}, "rates": {"a": "(u - a)/tau", "b": "(a - b)/tau", "y": "(b - y)/tau"}},
  "initial": {"a": 1, "b": 1, "y": 1}}],
  "recipe": {"duration": "6000 s"},
  "controllers": [{"id": "c", "type": "pid", "reads": "p.y", "writes": "p.u", "setpoint": 1, "period": "0.2 s",
                   "params": {"gain": 1, "integral_time": "100 s", "output_min": -1000}}]})json";

model::ControllerEntry entryOf(const std::string& text)
{
    base::Errors errors;
    return model::readPlant(text, errors).controllers.front();
}

bool within(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance) return true;
    qWarning("%.8g is not %.8g +- %.2g", value, expected, tolerance);
    return false;
}

} // namespace

class LoopTest : public QObject {
    Q_OBJECT

private slots:
    void aStepOfALoopByTheRuleOfSimc();
    void aPureIntegralAnswersInClosedForm();
    void aRelayFindsTheOscillationOfADelay();
    void aRelayFindsTheOscillationOfThreeLags();
    void aDirectControllerOscillatesAsWell();
    void rulesAreThoseOfTheirPublications();
    void saysWhereTheLoopDoesNotOscillate();
};

// K_c = tau/(K 2 theta), T_i = tau leaves y' = (1 - y(t - theta))/(2 theta), whose solution goes on piece by piece: rise 1.9055 theta,
// overshoot 4.05 %, within 5 % from 2.361 theta on, absolute error 1.17 theta. What holds the output between two samples adds half a
// period, 1 % of the delay, by which the overshoot of the same solution is 4.375 %.
void LoopTest::aStepOfALoopByTheRuleOfSimc()
{
    const std::string text = delayed(R"("gain": 1.25, "integral_time": "100 s")");
    const auto plant = support::checkedPlant(text);
    const auto course = runs::stepCourse(plant, {.at = 500.0, .duration = 400.0, .size = 0.2});
    QVERIFY(course);
    std::vector<double> response;
    for (std::size_t i = 0; i < course->times.size(); ++i)
        response.push_back((course->measured[i] - course->reference[i]) / 0.2);
    const auto setting = runs::pidSetting(*plant, 0, entryOf(text));
    QVERIFY(setting && setting->integralTime == 100.0 && within(setting->delay, 20.0, 1e-9));
    const runs::StepFigures figures = runs::stepFigures(course->times, response, setting);
    QVERIFY(within(figures.riseTime, 1.9055 * 20.0, 0.5));
    QVERIFY(within(figures.overshoot, 0.04375, 0.0005));
    QVERIFY(within(figures.settlingTime, 2.361 * 20.0, 0.7));
    QVERIFY(within(figures.absoluteError, 1.17 * 20.0, 0.4));
    QVERIFY(within(figures.maxSensitivity, 1.59, 0.03));
    QVERIFY(std::isnan(runs::stepFigures(course->times, response, {}).maxSensitivity));
}

// 1 - e^(-t/T) rises in ln(9) T, is within 5 % after ln(20) T, misses T, and its sensitivity s T/(1 + s T) comes up to 1.
void LoopTest::aPureIntegralAnswersInClosedForm()
{
    std::vector<double> times, response;
    for (int i = 0; i <= 20'000; ++i) {
        times.push_back(7.0 + 0.01 * i);
        response.push_back(1.0 - std::exp(-0.01 * i / 10.0));
    }
    const runs::StepFigures figures = runs::stepFigures(times, response, runs::PidSetting{});
    QVERIFY(within(figures.riseTime, 10.0 * std::log(9.0), 1e-4));
    QVERIFY(within(figures.settlingTime, 10.0 * std::log(20.0), 0.011));
    QVERIFY(within(figures.absoluteError, 10.0, 1e-3));
    QCOMPARE(figures.overshoot, 0.0);
    QVERIFY(within(figures.maxSensitivity, 1.0, 1e-3));
    // What solving leaves beyond the set-point is no overshoot, a thousandth is one.
    response.back() = 1.0 + 2e-7;
    QCOMPARE(runs::stepFigures(times, response, {}).overshoot, 0.0);
    response.back() = 1.001;
    QVERIFY(within(runs::stepFigures(times, response, {}).overshoot, 1e-3, 1e-6));
    // Cut short it does not say what it does not know.
    const runs::StepFigures cut =
        runs::stepFigures(std::span(times).first(1500), std::span(response).first(1500), runs::PidSetting{});
    QVERIFY(std::isnan(cut.riseTime) && std::isnan(cut.settlingTime) && std::isnan(cut.maxSensitivity));
}

// Period 2 (theta + tau ln(2 - e^(-theta/tau))), and up to two periods of the controller more for each half, since it switches
// at samples; the gain is that of the lag at
// this frequency.
void LoopTest::aRelayFindsTheOscillationOfADelay()
{
    const auto plant = support::checkedPlant(delayed(R"("gain": 1.25, "integral_time": "100 s")"));
    const auto course = runs::relayCourse(plant, {.at = 300.0, .duration = 2000.0, .size = 0.2}, false);
    QVERIFY(course);
    const auto point = runs::ultimatePoint(course->times, course->written, course->measured);
    QVERIFY(point);
    const double exact = 2.0 * (20.0 + 100.0 * std::log(2.0 - std::exp(-0.2)));
    QVERIFY(within(point->period, exact + 0.8, 0.85));
    const double omega = 2.0 * std::numbers::pi / point->period;
    const double gain = std::sqrt(1.0 + std::pow(100.0 * omega, 2)) / 2.0;
    QVERIFY(within(point->gain, gain, 0.005 * gain));
    QVERIFY(point->asymmetry < 0.05);
}

// The ultimate gain is 8, at a period of 2 pi/sqrt(3) tau. A relay oscillates where the sum of all its harmonics passes zero (Tsypkin 1984,
// Relay Control Systems): at 1.7075/tau, where the inverse of the gain is 7.748.
void LoopTest::aRelayFindsTheOscillationOfThreeLags()
{
    const auto plant = support::checkedPlant(lags);
    const auto course = runs::relayCourse(plant, {.at = 300.0, .duration = 5000.0, .size = 0.3}, false);
    QVERIFY(course);
    const auto point = runs::ultimatePoint(course->times, course->written, course->measured);
    QVERIFY(point);
    QVERIFY(within(point->period, 220.785, 1.2));
    QVERIFY(within(point->gain, 7.748, 0.07));
    QVERIFY(within(point->gain, 8.0, 0.05 * 8.0));
    QVERIFY(within(point->period, 2.0 * std::numbers::pi / std::sqrt(3.0) * 60.0, 0.02 * 217.7));
    QVERIFY(course->times.back() < 8.5 * 221.0); // it ends when it knows enough
}

// With a process of negative gain.
void LoopTest::aDirectControllerOscillatesAsWell()
{
    std::string text = lags;
    text.replace(text.find("(u - a)"), 7, "(2 - u - a)");
    text.replace(text.find(R"("gain": 1,)"), 10, R"("gain": 1, "action": "direct",)");
    const auto course =
        runs::relayCourse(support::checkedPlant(text), {.at = 300.0, .duration = 5000.0, .size = 0.3}, true);
    QVERIFY(course);
    const auto point = runs::ultimatePoint(course->times, course->written, course->measured);
    QVERIFY(point && within(point->period, 220.785, 1.2));
}

void LoopTest::rulesAreThoseOfTheirPublications()
{
    const auto rule = [](std::string_view id) {
        for (const runs::TuningRule& r : runs::tuningRules())
            if (r.id == id) return r;
        qFatal("no rule");
    };
    // An integrating process k/s with delay theta: K_u = pi/(2 k theta), P_u = 4 theta; SIMC gives 1/(2 k theta) and 8 theta.
    QVERIFY(within(rule("simc").gain * std::numbers::pi / 2.0, 0.5, 1e-12));
    QVERIFY(within(rule("simc").integralTime * 4.0, 8.0, 1e-12));
    QVERIFY(within(rule("tyreus_luyben").gain, 0.3125, 1e-12));
    QVERIFY(within(rule("ziegler_nichols_pid").integralTime, 4.0 * rule("ziegler_nichols_pid").derivativeTime, 1e-12));
}

void LoopTest::saysWhereTheLoopDoesNotOscillate()
{
    // It grows still.
    const auto plant = support::checkedPlant(lags);
    const auto course = runs::relayCourse(plant, {.at = 300.0, .duration = 700.0, .size = 0.3}, false);
    QVERIFY(course && !runs::ultimatePoint(course->times, course->written, course->measured));
    // A hysteresis that is never passed.
    const auto still =
        runs::relayCourse(plant, {.at = 300.0, .duration = 700.0, .size = 0.3, .hysteresis = 5.0}, false);
    QVERIFY(still && !runs::ultimatePoint(still->times, still->written, still->measured));
}

TITER_TEST(LoopTest)

} // namespace tst_loop_test

#include "tst_loop_test.moc"
