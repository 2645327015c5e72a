// The turbidostat over a culture of constant growth, whose course between samples is exact: ln x' = ln x + (mu - F/V) h.
#include "core/model/types/controller_type.h"
#include "tests/support/core/param_set.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace titer::control::turbidostat {
extern const model::ControllerType turbidostat;
}

namespace tst_turbidostat {

using namespace titer;

namespace {

constexpr double hour = 3600.0, litre = 1e-3, growth = 0.4 / hour, volume = 2.0 * litre, period = 60.0;

std::unique_ptr<model::Controller> turbidostatOf(std::map<std::string, double> values)
{
    const auto& type = control::turbidostat::turbidostat;
    values.emplace("volume", volume);
    values.emplace("flow_max", 10.0 * litre / hour);
    return type.make(support::paramSet({type.params}, values));
}

struct Sampled {
    double density = 0.0, flow = 0.0; // read, and written then
};

// Grown by `rate` with a set-point of 1, and with `flow` before the first sample.
std::vector<Sampled> cultured(const model::Controller& controller, double density, double flow, int samples,
                              double rate = growth)
{
    std::vector<double> memory(std::size_t(controller.memoryCount()), 0.0);
    std::vector<Sampled> all;
    for (int i = 0; i < samples; ++i) {
        flow = controller.sample(
            {.time = period * i, .period = period, .measured = density, .setpoint = 1.0, .output = flow}, i == 0,
            memory);
        all.push_back({density, flow});
        density *= std::exp((rate - flow / volume) * period);
    }
    return all;
}

} // namespace

class Turbidostat : public QObject {
    Q_OBJECT

private slots:
    void dilutesAsTheCultureGrows();
    void makesUpForADeviationInItsTime();
    void windsNothingUpAtItsLimits();
    void switchesItsPumpWithinTheBand();
    void waitsForAProbe();
};

// At the set-point with the flow that holds it: mu = D, from the first sample on.
void Turbidostat::dilutesAsTheCultureGrows()
{
    const auto controller = turbidostatOf({});
    for (const Sampled& one : cultured(*controller, 1.0, growth * volume, 50)) {
        QVERIFY(std::abs(one.density - 1.0) < 1e-12);
        QVERIFY(std::abs(one.flow / volume - growth) < 1e-12 * growth);
    }
}

// Of known growth a deviation falls by the factor 1 - h/T a sample. Of growth that changed, what it is believed to be comes nearer by the
// factor tau/(h + tau) a sample.
void Turbidostat::makesUpForADeviationInItsTime()
{
    const double correction = 1200.0, averaging = 600.0;
    const auto controller = turbidostatOf({{"correction_time", correction}, {"averaging_time", averaging}});
    const double left = 1.0 - period / correction;
    const auto known = cultured(*controller, 1.1, growth * volume, 40);
    // The first sample finds no change yet, and takes what was fed for the growth.
    for (std::size_t i = 0; i < known.size(); ++i)
        QVERIFY(std::abs(std::log(known[i].density) - std::log(1.1) * std::pow(left, double(i))) < 1e-12);

    const double faster = 1.3 * growth, part = averaging / (averaging + period);
    double deviation = 0.0, believed = growth; // ln x, and mu as the first sample has it
    for (const Sampled& one : cultured(*controller, 1.0, growth * volume, 40, faster)) {
        QVERIFY(std::abs(std::log(one.density) - deviation) < 1e-12);
        QVERIFY(std::abs(one.flow / volume - (believed + deviation / correction)) < 1e-12 * growth);
        deviation += period * (faster - one.flow / volume);
        believed = faster + (believed - faster) * part;
    }
}

// From a tenth of the set-point, and with a pump that cannot follow at first: no overshoot beyond what growth is found by then.
void Turbidostat::windsNothingUpAtItsLimits()
{
    const auto controller = turbidostatOf({});
    const auto thin = cultured(*controller, 0.1, 0.0, 900);
    QCOMPARE(thin.front().flow, 0.0);
    double densest = 0.0;
    for (const Sampled& one : thin) densest = std::max(densest, one.density);
    QVERIFY2(densest <= 1.0 + 1e-9, qPrintable(QString::number(densest, 'g', 12)));
    QVERIFY(std::abs(thin.back().density - 1.0) < 1e-6);
    QVERIFY(std::abs(thin.back().flow / volume - growth) < 1e-6 * growth);

    // Twice as dense as it is to be, with a pump of 1.25 times the growth rate: it runs at its limit, then stops short of nothing.
    const double limit = 1.25 * growth * volume;
    const auto weak = turbidostatOf({{"flow_max", limit}});
    double thinnest = 2.0;
    for (const Sampled& one : cultured(*weak, 2.0, 0.0, 2000)) {
        QVERIFY(one.flow >= 0.0 && one.flow <= limit);
        thinnest = std::min(thinnest, one.density);
    }
    QVERIFY2(thinnest >= 1.0 - 1e-9, qPrintable(QString::number(thinnest, 'g', 12)));
}

// What is diluted over all is what grew: sum F h/V = mu t - ln(x/x0). Between samples the density passes its band by what a period brings.
void Turbidostat::switchesItsPumpWithinTheBand()
{
    const double pump = 4.0 * growth * volume;
    const auto controller = turbidostatOf({{"mode", 1.0}, {"band", 0.05}, {"flow_max", pump}});
    const auto all = cultured(*controller, 0.9, 0.0, 3000);
    double diluted = 0.0;
    int starts = 0;
    bool hasRun = false;
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        QVERIFY(all[i].flow == 0.0 || all[i].flow == pump);
        diluted += all[i].flow * period / volume;
        starts += i > 0 && all[i].flow > all[i - 1].flow;
        hasRun = hasRun || all[i].flow > 0.0;
        if (!hasRun) continue;
        QVERIFY(all[i].density <= std::exp(growth * period) * (1.0 + 1e-12));
        QVERIFY(all[i].density >= 0.95 * std::exp(-3.0 * growth * period) * (1.0 - 1e-12));
    }
    const double grown = growth * period * double(all.size() - 1) - std::log(all.back().density / all.front().density);
    QVERIFY(std::abs(diluted - grown) < 1e-9 * grown);
    QVERIFY(starts > 50);
}

void Turbidostat::waitsForAProbe()
{
    const auto controller = turbidostatOf({{"averaging_time", 0.0}});
    std::vector<double> memory(std::size_t(controller->memoryCount()), 0.0);
    const double held = growth * volume;
    QCOMPARE(controller->sample({.time = 0.0, .period = period, .measured = 1.0, .setpoint = 1.0, .output = held}, true,
                                memory),
             held);
    QVERIFY(std::isnan(controller->sample(
        {.time = period, .period = period, .measured = base::notAvailable, .setpoint = 1.0, .output = held}, false,
        memory)));
    // Growth is found over the whole gap: that of twice the rate doubles the flow, but for the deviation that it brought.
    const double later = std::exp(growth * 2.0 * period);
    const double flow = controller->sample(
        {.time = 2.0 * period, .period = period, .measured = later, .setpoint = later, .output = held}, false, memory);
    QVERIFY(std::abs(flow / volume - 2.0 * growth) < 1e-12 * growth);
    // A probe that reads nothing stops the pump.
    QCOMPARE(
        controller->sample({.time = 3.0 * period, .period = period, .measured = 0.0, .setpoint = 1.0, .output = held},
                           false, memory),
        0.0);
}

TITER_TEST(Turbidostat)

} // namespace tst_turbidostat

#include "tst_turbidostat.moc"
