// The exponential feed: volumes against the integral of the exponential.
#include "core/model/types/controller_type.h"
#include "tests/support/core/param_set.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <cmath>

namespace titer::control::exponential_feed {
extern const model::ControllerType exponential_feed;
}

namespace tst_exponential_feed {

using namespace titer;
using support::paramSet;

namespace {

constexpr double hour = 3600.0;

std::unique_ptr<model::Controller> feed(const std::map<std::string, double>& values)
{
    return control::exponential_feed::exponential_feed.make(
        paramSet({control::exponential_feed::exponential_feed.params}, values));
}

// Volume that the controller has fed up to `until` [s].
double fed(const model::Controller& controller, double period, double until)
{
    double volume = 0.0;
    for (int i = 0; i * period < until - 1e-6; ++i)
        volume += period * controller.sample({.time = i * period, .period = period}, i == 0, {});
    return volume;
}

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::abs(b);
}

} // namespace

class ExponentialFeed : public QObject {
    Q_OBJECT

private slots:
    void feedsTheSameVolumeWithAnyPeriod();
    void startsWithinAPeriod();
    void startsWithWhatTheCultureConsumes();
    void readsTheCultureWhenItStarts();
    void staysAtItsLimit();
    void withoutGrowthItIsConstant();
    void withoutAStartItFeedsNothingForEver();
};

void ExponentialFeed::feedsTheSameVolumeWithAnyPeriod()
{
    const double f0 = 2e-6 / hour, mu = 0.2 / hour;
    const auto controller = feed({{"initial_flow", f0}, {"growth_rate", mu}});
    const double exact = f0 * std::expm1(mu * 12.0 * hour) / mu;
    for (const double period : {60.0, 900.0, hour, 4.0 * hour})
        QVERIFY(close(fed(*controller, period, 12.0 * hour), exact));
}

void ExponentialFeed::startsWithinAPeriod()
{
    const double f0 = 1e-6, mu = 0.1 / hour;
    const auto controller = feed({{"initial_flow", f0}, {"growth_rate", mu}, {"delay", 2.5 * hour}});
    QCOMPARE(controller->sample({.time = hour, .period = hour}, true, {}), 0.0);
    QVERIFY(close(fed(*controller, hour, 6.0 * hour), f0 * std::expm1(mu * 3.5 * hour) / mu));
}

void ExponentialFeed::startsWithWhatTheCultureConsumes()
{
    // A culture of 14 kg that grows at 0.2 1/h with yield 0.5 and maintenance 0.02 1/h uses 5.88 kg/h: 9.8 L/h of 600 g/L.
    const auto controller = feed({{"start", 1.0},
                                  {"growth_rate", 0.2 / hour},
                                  {"biomass", 7.0},
                                  {"volume", 2.0},
                                  {"yield", 0.5},
                                  {"maintenance", 0.02 / hour},
                                  {"feed_concentration", 600.0}});
    const double flow = controller->sample({.time = 0.0, .period = 1e-3}, true, {});
    QVERIFY(std::abs(flow * hour - 9.8e-3) < 1e-9);
}

// What is read once decides, not what the culture becomes by it; without a reading the typed one stands.
void ExponentialFeed::readsTheCultureWhenItStarts()
{
    const auto controller = feed({{"start", 1.0},
                                  {"growth_rate", 0.2 / hour},
                                  {"delay", hour},
                                  {"biomass", 14.0},
                                  {"volume", 2.0},
                                  {"yield", 0.5},
                                  {"feed_concentration", 560.0}});
    const double period = 0.5 * hour;
    const auto flow = [&](double time, double biomass, std::span<double> memory) {
        return controller->sample({.time = time, .period = period, .measured = biomass}, false, memory);
    };
    const double f0 = 0.2 * 7.0 * 2.0 / 0.5 / 560.0 / hour, mu = 0.2 / hour;
    const auto mean = [&](double since) { return f0 * std::exp(mu * since) * std::expm1(mu * period) / (mu * period); };
    std::array<double, 1> memory{0.0};
    QCOMPARE(controller->memoryCount(), 1);
    QCOMPARE(flow(0.0, 5.0, memory), 0.0);
    QVERIFY(close(flow(hour, 7.0, memory), mean(0.0)));
    QVERIFY(close(flow(1.5 * hour, 99.0, memory), mean(0.5 * hour)));
    QVERIFY(close(flow(hour, std::nan(""), {}), 2.0 * mean(0.0)));
}

void ExponentialFeed::staysAtItsLimit()
{
    const auto controller = feed({{"initial_flow", 1e-6}, {"growth_rate", 0.5 / hour}, {"flow_max", 5e-6}});
    QVERIFY(controller->sample({.time = 3.0 * hour, .period = 60.0}, false, {}) < 5e-6);
    QCOMPARE(controller->sample({.time = 4.0 * hour, .period = 60.0}, false, {}), 5e-6);
    QCOMPARE(controller->sample({.time = 1e7, .period = 60.0}, false, {}), 5e-6);
}

void ExponentialFeed::withoutGrowthItIsConstant()
{
    const auto controller = feed({{"initial_flow", 3e-6}, {"growth_rate", 0.0}});
    for (const double t : {0.0, 5.0, 1e6})
        QCOMPARE(controller->sample({.time = t, .period = 60.0}, t == 0.0, {}), 3e-6);
}

void ExponentialFeed::withoutAStartItFeedsNothingForEver()
{
    const auto controller = feed({{"growth_rate", 5.0 / hour}});
    QCOMPARE(controller->sample({.time = 1e8, .period = 60.0}, false, {}), 0.0);
}

TITER_TEST(ExponentialFeed)

} // namespace tst_exponential_feed

#include "tst_exponential_feed.moc"
