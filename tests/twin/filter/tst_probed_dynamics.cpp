// Gain, offset and lag of a probe as states: against weighted least squares and the answer of a first-order lag to a ramp.
#include "core/base/math/random.h"
#include "core/twin/filter/probed_dynamics.h"
#include "tests/support/core/written_dynamics.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_probed_dynamics {

using namespace titer;
using namespace titer::twin;
using support::Moving;
using support::startedFilter;

class ProbedDynamicsTest : public QObject {
    Q_OBJECT

private slots:
    void gainAndOffsetAreThoseOfLeastSquares_data() { methods(); }
    // Of y = g x + b with x known: the posterior of a linear regression with a normal prior (Bishop 2006, 3.3), to 1e-8.
    void gainAndOffsetAreThoseOfLeastSquares()
    {
        QFETCH(Method, method);
        const double noise = 0.05, speed = 1e-3;
        const Probe probe{.channel = 0, .gain = 0, .offset = 1};
        const auto filter =
            startedFilter(method, std::make_shared<ProbedDynamics>(std::make_shared<Moving>(), std::vector{probe}, 2),
                          {{.name = "place"},
                           {.name = "speed", .scale = speed},
                           {.name = "gain", .deviation = 0.2},
                           {.name = "offset", .deviation = 0.5}},
                          {{.name = "y", .noise = noise}}, {1.0, speed, 1.0, 0.0});
        base::Random random(3, "probe");
        double gg = 1.0 / 0.04, gb = 0.0, bb = 1.0 / 0.25, g = gg * 1.0, b = 0.0; // information
        for (int k = 1; k <= 50; ++k) {
            const double t = 60.0 * k, x = 1.0 + speed * t, y = 1.15 * x + 0.3 + noise * random.normal();
            filter->take({0, t, t, y});
            const double weight = 1.0 / (noise * noise);
            gg += weight * x * x, gb += weight * x, bb += weight, g += weight * x * y, b += weight * y;
        }
        filter->advance(3000.0);
        const double determinant = gg * bb - gb * gb;
        const auto isNear = [](double a, double wanted) { return std::abs(a - wanted) <= 1e-8 * std::abs(wanted); };
        QVERIFY(isNear(filter->state()[2], (bb * g - gb * b) / determinant));
        QVERIFY(isNear(filter->state()[3], (gg * b - gb * g) / determinant));
        QVERIFY(isNear(filter->covariance(2, 2), bb / determinant));
        QVERIFY(isNear(filter->covariance(2, 3), -gb / determinant));
    }

    // r = v (t - T (1 - exp(-t/T))), to 1e-4 of what it lags by in the end, as Runge's and Kutta's steps are; and T from readings without noise, to a thousandth.
    void lagFollowsARamp()
    {
        const double lag = 120.0, speed = 1e-3;
        const auto answer = [&](double t) { return speed * (t - lag * (1.0 - std::exp(-t / lag))); };
        const Probe probe{.channel = 0, .reading = 0, .lag = 1};
        const auto filterFrom = [&](double start, double deviation) {
            return startedFilter(Method::Extended,
                                 std::make_shared<ProbedDynamics>(std::make_shared<Moving>(), std::vector{probe}, 2),
                                 {{.name = "place"},
                                  {.name = "speed", .scale = speed},
                                  {.name = "reading", .scale = 1.0},
                                  {.name = "lag", .logarithmic = true, .scale = lag, .deviation = deviation}},
                                 {{.name = "y", .noise = 1e-4}}, {0.0, speed, 0.0, start});
        };
        const auto known = filterFrom(lag, 0.0), guessed = filterFrom(90.0, 30.0);
        for (double t = 30.0; t <= 1800.0; t += 30.0) {
            known->advance(t);
            QVERIFY2(std::abs(known->state()[2] - answer(t)) < 1e-4 * speed * lag, qPrintable(QString::number(t)));
            guessed->take({0, t, t, answer(t)});
        }
        guessed->advance(1800.0);
        QVERIFY2(std::abs(guessed->state()[3] - lag) < 1e-3 * lag, qPrintable(QString::number(guessed->state()[3])));
    }

private:
    static void methods()
    {
        QTest::addColumn<Method>("method");
        QTest::newRow("extended") << Method::Extended;
        QTest::newRow("unscented") << Method::Unscented;
    }
};

TITER_TEST(ProbedDynamicsTest)

} // namespace tst_probed_dynamics

#include "tst_probed_dynamics.moc"
