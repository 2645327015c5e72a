// Kalman's filter where its answer is known in closed form, and what it makes of samples that it cannot take.
#include "core/base/math/random.h"
#include "tests/support/core/written_dynamics.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <limits>

namespace tst_estimation_filter {

using namespace titer;
using namespace titer::twin;
using support::Growing;
using support::Moving;
using support::Resting;
using support::startedFilter;

namespace {

constexpr double inf = std::numeric_limits<double>::infinity();
const double nothing = std::nan("");

#define COMPARE_NEAR(actual, wanted, tolerance)                                                                        \
    QVERIFY2(std::abs((actual) - (wanted)) <= (tolerance),                                                             \
             qPrintable(QString("%1 and not %2").arg(actual, 0, 'g', 17).arg(wanted, 0, 'g', 17)))

// Robertson's kinetics with its three constants as parameters.
struct Robertson : reference::WrittenModel<Robertson> {
    int size() const override { return 6; }
    template <class T> void law(double, const T* y, T* d)
    {
        const T slow = y[3] * y[0], back = y[4] * y[1] * y[2], fast = y[5] * y[1] * y[1];
        d[0] = back - slow;
        d[1] = slow - back - fast;
        d[2] = fast;
        d[3] = d[4] = d[5] = T(0.0);
    }
};

// Dissolved oxygen that goes over at 200 1/h and is used up at a rate that is a parameter.
struct Oxygen : reference::WrittenModel<Oxygen> {
    static constexpr double kla = 200.0 / 3600.0;
    int size() const override { return 2; }
    template <class T> void law(double, const T* x, T* d)
    {
        d[0] = kla * (0.2 - x[0]) - x[1];
        d[1] = T(0.0);
    }
};

struct Decaying : reference::WrittenModel<Decaying> {
    int size() const override { return 1; }
    template <class T> void law(double, const T* x, T* d) { d[0] = -1e-3 * x[0]; }
};

Outcome outcomeOf(const Filter& filter, double drawn)
{
    for (const Innovation& innovation : filter.log())
        if (innovation.sample.drawn == drawn) return innovation.outcome;
    return Outcome::Waiting;
}

} // namespace

class EstimationFilter : public QObject {
    Q_OBJECT

private slots:
    void constantIsTheWeightedMean_data() { methods(); }
    void constantIsTheWeightedMean()
    {
        QFETCH(Method, method);
        const auto filter = startedFilter(method, std::make_shared<Resting>(), {{.name = "x", .deviation = 2.0}},
                                          {{.name = "y", .noise = 0.5, .gain = 3.0, .offset = 1.0}}, {1.0});
        base::Random random(1, "constant");
        double information = 1.0 / 4.0, sum = 1.0 / 4.0, joint = 0.0;
        for (int k = 1; k <= 200; ++k) {
            const double c = 1.7 + 0.1 * random.normal(), noise = 0.5 / 3.0;
            const double expected = sum / information, variance = 9.0 * (1.0 / information + noise * noise);
            joint -= 0.5 * (std::pow(3.0 * (c - expected), 2.0) / variance + std::log(2.0 * M_PI * variance));
            information += 1.0 / (noise * noise);
            sum += c / (noise * noise);
            filter->take({0, 60.0 * k, 60.0 * k, 3.0 * c + 1.0});
            filter->advance(60.0 * k);
            COMPARE_NEAR(filter->state()[0], sum / information, 1e-12);
            COMPARE_NEAR(filter->covariance(0, 0) * information, 1.0, 1e-12);
        }
        COMPARE_NEAR(filter->logLikelihood(), joint, 1e-9);
        QCOMPARE(filter->figures(0).accepted, 200);
    }

    // P- = (q + sqrt(q² + 4 q r)) / 2 solves the discrete Riccati equation of a random walk that is read.
    void randomWalkSettlesAsRiccatiSays_data() { methods(); }
    void randomWalkSettlesAsRiccatiSays()
    {
        QFETCH(Method, method);
        const double walk = 0.01, noise = 0.3, h = 120.0, q = walk * walk * h, r = noise * noise;
        const auto filter =
            startedFilter(method, std::make_shared<Resting>(), {{.name = "x", .deviation = 5.0, .walk = walk}},
                          {{.name = "y", .noise = noise}}, {0.0});
        const double before = 0.5 * (q + std::sqrt(q * q + 4.0 * q * r));
        for (int k = 1; k <= 300; ++k) {
            filter->take({0, h * k, h * k, 0.1 * std::sin(k)});
            filter->advance(h * k);
        }
        COMPARE_NEAR(filter->covariance(0, 0) / (before * r / (before + r)), 1.0, 1e-12);
        COMPARE_NEAR(std::pow(filter->log().back().deviation, 2.0) / (before + r), 1.0, 1e-12);
        filter->advance(301 * h);
        COMPARE_NEAR(filter->covariance(0, 0) / before, 1.0, 1e-12);
    }

    // What a walk drives: the covariance of an integrated walk is (t³/3, t²/2, t) q².
    void integratedWalkGrowsExactly_data() { methods(); }
    void integratedWalkGrowsExactly()
    {
        QFETCH(Method, method);
        const double walk = 0.02, t = 700.0;
        const auto filter =
            startedFilter(method, std::make_shared<Moving>(),
                          {{.name = "place", .scale = 1.0}, {.name = "speed", .scale = 1e-3, .walk = walk}},
                          {{.name = "y", .noise = 0.3}}, {0.0, 0.01});
        filter->advance(t);
        COMPARE_NEAR(filter->state()[0], 7.0, 1e-9);
        COMPARE_NEAR(filter->covariance(0, 0) / (walk * walk * t * t * t / 3.0), 1.0, 1e-12);
        COMPARE_NEAR(filter->covariance(0, 1) / (walk * walk * t * t / 2.0), 1.0, 1e-12);
        COMPARE_NEAR(filter->covariance(1, 1) / (walk * walk * t), 1.0, 1e-12);
    }

    // The textbook's recursion with whole matrices, over samples at irregular times.
    void followsTheTextbook_data() { methods(); }
    void followsTheTextbook()
    {
        QFETCH(Method, method);
        const double walk = 0.002, noise = 0.5;
        const auto filter = startedFilter(
            method, std::make_shared<Moving>(),
            {{.name = "place", .deviation = 1.0}, {.name = "speed", .scale = 0.1, .deviation = 0.1, .walk = walk}},
            {{.name = "y", .noise = noise}}, {0.0, 0.0});
        base::Random random(3, "textbook");
        double x = 0.0, v = 0.0, a = 1.0, b = 0.0, c = 0.01, t = 0.0;
        for (int k = 0; k < 300; ++k) {
            const double h = random.uniform(1.0, 30.0), q = walk * walk;
            t += h;
            x += h * v;
            a += 2.0 * h * b + h * h * c + q * h * h * h / 3.0;
            b += h * c + q * h * h / 2.0;
            c += q * h;
            const double y = 0.05 * t + noise * random.normal(), s = a + noise * noise, gap = y - x;
            x += a / s * gap;
            v += b / s * gap;
            c -= b * b / s;
            b -= a * b / s;
            a -= a * a / s;
            filter->take({0, t, t, y});
            filter->advance(t);
            COMPARE_NEAR(filter->state()[0], x, 1e-9 * (1.0 + std::abs(x)));
            COMPARE_NEAR(filter->state()[1], v, 1e-10);
            COMPARE_NEAR(filter->covariance(0, 0) / a, 1.0, 1e-9);
            COMPARE_NEAR(filter->covariance(0, 1) / b, 1.0, 1e-9);
            COMPARE_NEAR(filter->covariance(1, 1) / c, 1.0, 1e-9);
        }
    }

    // P = P0 exp(-2 a t) + q² (1 - exp(-2 a t)) / 2a, as near as steps of a quarter of the time constant are.
    void decayForgets_data() { methods(); }
    void decayForgets()
    {
        QFETCH(Method, method);
        const auto filter =
            startedFilter(method, std::make_shared<Decaying>(), {{.name = "x", .deviation = 0.4, .walk = 0.03}},
                          {{.name = "y", .noise = 1.0}}, {2.0});
        for (double t = 50.0; t <= 2000.0; t += 50.0) {
            filter->advance(t);
            const double left = std::exp(-2e-3 * t);
            COMPARE_NEAR(filter->state()[0], 2.0 * std::exp(-1e-3 * t), 7e-5);
            COMPARE_NEAR(filter->covariance(0, 0) / (0.16 * left + 0.45 * (1.0 - left)), 1.0, 5e-3);
        }
    }

    // The logarithm of what grows exponentially is linear in the rate: var ln x = var ln x0 + t² var rate.
    void logarithmsGrowLinearly_data() { methods(); }
    void logarithmsGrowLinearly()
    {
        QFETCH(Method, method);
        const double rate = 1e-5, t = 36000.0;
        const auto filter = startedFilter(
            method, std::make_shared<Growing>(),
            {{.name = "x", .logarithmic = true, .deviation = 0.2}, {.name = "rate", .scale = 1e-5, .deviation = 2e-6}},
            {{.name = "y", .noiseShare = 0.01}}, {2.0, rate});
        filter->advance(t);
        const double x = 2.0 * std::exp(rate * t);
        COMPARE_NEAR(filter->state()[0] / x, 1.0, 1e-6);
        COMPARE_NEAR(filter->covariance(0, 0) / (x * x), 0.01 + t * t * 4e-12, 1e-6);
        COMPARE_NEAR(filter->covariance(0, 1) / x, t * 4e-12, 1e-11);
    }

    void bothMethodsAgreeNearALine()
    {
        std::vector<double> x[2], p[2];
        for (const Method method : {Method::Extended, Method::Unscented}) {
            const auto filter = startedFilter(
                method, std::make_shared<Growing>(),
                {{.name = "x", .deviation = 1e-3}, {.name = "rate", .scale = 1e-5, .deviation = 1e-8, .walk = 1e-11}},
                {{.name = "y", .noiseShare = 0.001}}, {1.0, 1e-5});
            for (int k = 1; k <= 100; ++k) {
                const double t = 600.0 * k;
                filter->take({0, t, t, std::exp(1.0001e-5 * t)});
                filter->advance(t);
            }
            const auto at = std::size_t(method);
            x[at] = {filter->state().begin(), filter->state().end()};
            p[at] = {filter->covariance(0, 0), filter->covariance(0, 1), filter->covariance(1, 1)};
        }
        for (int i = 0; i < 2; ++i) COMPARE_NEAR(x[0][i] / x[1][i], 1.0, 1e-6);
        for (int i = 0; i < 3; ++i) COMPARE_NEAR(p[0][i] / p[1][i], 1.0, 1e-3);
    }

    // Values and derivatives at 40 s as the CVODES of SUNDIALS has them in its example cvsRoberts_FSA_dns.
    void stiffKineticsKeepTheirDerivatives()
    {
        const double k[] = {0.04, 1e4, 3e7};
        std::vector<StateSpec> states{{.name = "y1"}, {.name = "y2", .scale = 1e-4}, {.name = "y3"}};
        for (int i = 0; i < 3; ++i)
            states.push_back({.name = "k" + std::to_string(i + 1), .scale = k[i], .deviation = 1e-6 * k[i]});
        const auto filter =
            startedFilter(Method::Extended, std::make_shared<Robertson>(), states, {{.name = "y", .noise = 1.0}},
                          {1.0, 0.0, 0.0, k[0], k[1], k[2]}, {.tolerance = 1e-5});
        filter->advance(40.0);
        const auto slope = [&](int state, int parameter) {
            return filter->covariance(state, 3 + parameter) / filter->covariance(3 + parameter, 3 + parameter);
        };
        COMPARE_NEAR(filter->state()[0], 7.1583e-1, 1e-5);
        COMPARE_NEAR(filter->state()[1], 9.1850e-6, 2e-9);
        COMPARE_NEAR(filter->state()[2], 2.8416e-1, 1e-5);
        COMPARE_NEAR(slope(0, 0), -4.2475, 5e-4);
        COMPARE_NEAR(slope(2, 0), 4.2475, 5e-4);
        COMPARE_NEAR(slope(0, 1), 1.3731e-5, 2e-9);
        COMPARE_NEAR(slope(2, 1), -1.3730e-5, 2e-9);
        COMPARE_NEAR(slope(0, 2), -2.2883e-9, 5e-13);
    }

    void fastTransferOfOxygenDoesNotBlowUp_data() { methods(); }
    void fastTransferOfOxygenDoesNotBlowUp()
    {
        QFETCH(Method, method);
        const double used = 2e-3, sd = 1e-4;
        const auto filter = startedFilter(
            method, std::make_shared<Oxygen>(),
            {{.name = "O2", .scale = 0.1, .deviation = 0.05}, {.name = "used", .scale = 1e-3, .deviation = sd}},
            {{.name = "y", .noise = 0.01}}, {0.0, used});
        filter->advance(6.0 * 3600.0);
        COMPARE_NEAR(filter->state()[0], 0.2 - used / Oxygen::kla, 1e-6);
        COMPARE_NEAR(filter->deviations()[0] / (sd / Oxygen::kla), 1.0, 2e-3);
        COMPARE_NEAR(filter->deviations()[1] / sd, 1.0, 1e-6);
    }

    // What flows into a fast state is forgotten as fast: q² / 2k, within 5 %, however long the stretch.
    void fastStatesForgetTheirNoise_data() { methods(); }
    void fastStatesForgetTheirNoise()
    {
        QFETCH(Method, method);
        const double walk = 1e-3;
        const auto filter = startedFilter(
            method, std::make_shared<Oxygen>(),
            {{.name = "O2", .scale = 0.1, .deviation = 0.05, .walk = walk}, {.name = "used", .scale = 1e-3}},
            {{.name = "y", .noise = 0.01}}, {0.2, 0.0});
        for (const double t : {100.0, 160.0, 700.0, 900.0, 5000.0}) {
            filter->advance(t);
            const double left = std::exp(-2.0 * Oxygen::kla * t);
            const double exact = 0.0025 * left + walk * walk / (2.0 * Oxygen::kla) * (1.0 - left);
            COMPARE_NEAR(filter->covariance(0, 0) / exact, 1.0, 0.05);
        }
    }

    void boundsHold_data() { methods(); }
    void boundsHold()
    {
        QFETCH(Method, method);
        const auto filter =
            startedFilter(method, std::make_shared<Resting>(2),
                          {{.name = "x", .low = 0.0, .high = 2.0, .deviation = 1.0},
                           {.name = "l", .logarithmic = true, .deviation = 1.0}},
                          {{.name = "x", .noise = 0.01}, {.name = "l", .noise = 0.01}}, {1.0, 1.0}, {.gate = 1e9});
        for (int k = 1; k <= 20; ++k) {
            filter->take({0, double(k), double(k), k % 2 ? -3.0 : 5.0});
            filter->take({1, double(k), double(k), -2.0});
            filter->advance(k);
            QVERIFY(filter->state()[0] >= 0.0 && filter->state()[0] <= 2.0);
            QVERIFY(filter->state()[1] > 0.0);
        }
    }

    void whatHappensAtInstantsIsCrossedOnce_data() { methods(); }
    void whatHappensAtInstantsIsCrossedOnce()
    {
        QFETCH(Method, method);
        const auto growing = std::make_shared<Growing>();
        growing->every = 3600.0;
        const auto filter =
            startedFilter(method, growing, {{.name = "x", .deviation = 0.1}, {.name = "rate", .scale = 1e-5}},
                          {{.name = "y", .noise = 1e-3}}, {1.0, 0.0}, {.gate = 1e9});
        filter->advance(3599.0);
        COMPARE_NEAR(filter->state()[0], 1.0, 1e-12);
        filter->advance(3600.0);
        COMPARE_NEAR(filter->state()[0], 0.5, 1e-12);
        COMPARE_NEAR(filter->deviations()[0], 0.05, 1e-12);
        for (double t = 3700.0; t < 5.5 * 3600.0; t += 317.0) filter->advance(t);
        COMPARE_NEAR(filter->state()[0], 1.0 / 32.0, 1e-12);
        // A sample drawn at the instant of a dose is of what stood before it.
        filter->take({0, 6.0 * 3600.0, 6.0 * 3600.0, 2.0});
        filter->advance(6.0 * 3600.0);
        QCOMPARE(outcomeOf(*filter, 6.0 * 3600.0), Outcome::Accepted);
        COMPARE_NEAR(filter->log().back().expected, 1.0 / 32.0, 1e-12);
        QVERIFY(filter->state()[0] > 0.8 && filter->state()[0] < 1.0);
    }

    void eachSampleHasAnAnswer()
    {
        const auto filter = startedFilter(Method::Extended, std::make_shared<Resting>(),
                                          {{.name = "x", .deviation = 1.0, .walk = 0.01}},
                                          {{.name = "y", .noise = 0.1}}, {1.0}, {.buffer = 1000.0});
        filter->take({0, 100.0, 100.0, 1.1});
        filter->take({0, 100.0, 130.0, 1.1}); // again
        filter->take({0, 110.0, 110.0, nothing});
        filter->take({0, 120.0, 120.0, 50.0});
        filter->take({0, 1000.0, 130.0, 1.0}); // from the future
        filter->take({0, -5.0, 130.0, 1.0});
        filter->take({0, nothing, 131.0, 1.0});
        filter->take({0, 140.0, 140.0, 1.2});
        filter->advance(140.0);
        QCOMPARE(outcomeOf(*filter, 100.0), Outcome::Accepted);
        QCOMPARE(outcomeOf(*filter, 110.0), Outcome::NoValue);
        QCOMPARE(outcomeOf(*filter, 120.0), Outcome::Gate);
        QCOMPARE(outcomeOf(*filter, 130.0), Outcome::Future);
        QCOMPARE(outcomeOf(*filter, -5.0), Outcome::BeforeStart);
        QCOMPARE(outcomeOf(*filter, 131.0), Outcome::NoValue);
        QCOMPARE(outcomeOf(*filter, 140.0), Outcome::Accepted);
        ChannelFigures figures = filter->figures(0);
        QCOMPARE(figures.samples, 7);
        QCOMPARE(figures.duplicates, 1);
        QCOMPARE(figures.accepted, 2);
        QCOMPARE(figures.rejected, 5);

        filter->take({0, 100.0, 150.0, 1.3}); // a correction
        filter->take({0, 200.0, 150.0, 1.0}); // a clock that is a little ahead
        filter->advance(150.0);
        figures = filter->figures(0);
        QCOMPARE(figures.accepted, 2);
        QCOMPARE(figures.rejected, 6);
        QCOMPARE(outcomeOf(*filter, 200.0), Outcome::Waiting);
        filter->advance(200.0);
        QCOMPARE(outcomeOf(*filter, 200.0), Outcome::Accepted);

        filter->advance(5000.0);
        for (const double t : {4000.0, nothing, inf}) {
            filter->advance(t);
            QCOMPARE(filter->time(), 5000.0);
        }
        filter->take({0, 201.0, 5000.0, 1.0});
        filter->advance(5000.0);
        QCOMPARE(outcomeOf(*filter, 201.0), Outcome::TooOld);
        QCOMPARE(filter->figures(0).samples, 10);
        QCOMPARE(filter->figures(0).late, 2);
        QVERIFY(std::isfinite(filter->state()[0]));
    }

    // What is rejected for long leaves the estimate as it was and says so; the first samples that fit are taken again.
    void recoversByItself()
    {
        const auto filter =
            startedFilter(Method::Extended, std::make_shared<Resting>(),
                          {{.name = "x", .deviation = 0.1, .walk = 1e-5}}, {{.name = "y", .noise = 0.05}}, {1.0});
        for (int k = 1; k <= 300; ++k) {
            const double t = 60.0 * k;
            const bool broken = k > 100 && k <= 200;
            filter->take({0, t, t, broken ? 40.0 : 1.0 + 0.04 * std::sin(k * k)});
            filter->advance(t);
            QCOMPARE(filter->trouble().has_value(), k >= 110 && k <= 200);
        }
        COMPARE_NEAR(filter->state()[0], 1.0, 0.02);
        QCOMPARE(filter->figures(0).accepted, 200);
        QCOMPARE(filter->figures(0).rejected, 100);
    }

    void standsStillWhereTheModelFails_data() { methods(); }
    void standsStillWhereTheModelFails()
    {
        QFETCH(Method, method);
        const auto growing = std::make_shared<Growing>();
        growing->fails = [](double t) { return t > 3000.0 && t < 6000.0; };
        growing->idle = [](double t) { return t == 900.0; };
        const auto filter = startedFilter(
            method, growing, {{.name = "x", .deviation = 0.1, .walk = 1e-4}, {.name = "rate", .scale = 1e-5}},
            {{.name = "y", .noise = 0.1}}, {1.0, 1e-5});
        for (int k = 1; k <= 20; ++k) {
            filter->take({0, 450.0 * k, 450.0 * k, 1.0});
            filter->advance(450.0 * k);
            QVERIFY(std::isfinite(filter->state()[0]) && filter->deviations()[0] > 0.0);
            QCOMPARE(filter->trouble().has_value(), k >= 7 && k <= 14);
        }
        QCOMPARE(outcomeOf(*filter, 900.0), Outcome::Idle);
        QCOMPARE(filter->figures(0).idle, 1);
        QCOMPARE(filter->figures(0).accepted, 19);
    }

    void refusesWhatCannotBe()
    {
        const auto fault = [](StateSpec state, ChannelSpec channel, FilterOptions options = {}) {
            state.name = "x";
            channel.name = "y";
            const auto made = makeFilter(Method::Extended, std::make_shared<Resting>(), {state}, {channel}, options);
            return made ? std::string() : made.error().where;
        };
        QCOMPARE(fault({}, {.noise = 1.0}), "");
        QCOMPARE(fault({.scale = 0.0}, {.noise = 1.0}), "states/x");
        QCOMPARE(fault({.deviation = -1.0}, {.noise = 1.0}), "states/x");
        QCOMPARE(fault({.walk = nothing}, {.noise = 1.0}), "states/x");
        QCOMPARE(fault({.low = 1.0, .high = 1.0}, {.noise = 1.0}), "states/x");
        QCOMPARE(fault({.logarithmic = true, .high = -1.0}, {.noise = 1.0}), "states/x");
        QCOMPARE(fault({}, {}), "channels/y");
        QCOMPARE(fault({}, {.noise = inf}), "channels/y");
        QCOMPARE(fault({}, {.noise = 1.0, .gain = 0.0}), "channels/y");
        QCOMPARE(fault({}, {.noise = 1.0}, {.buffer = 0.0}), "buffer");

        auto made =
            makeFilter(Method::Extended, std::make_shared<Resting>(2),
                       {{.name = "a", .low = 0.0}, {.name = "b", .logarithmic = true}}, {{.name = "y", .noise = 1.0}});
        QVERIFY(bool(made));
        const auto start = [&](std::vector<double> x, std::vector<double> p = {}) {
            const base::Done started = (*made)->start(0.0, x, p);
            return started ? std::string() : started.error().where;
        };
        QCOMPARE(start({1.0, 1.0}), "");
        QCOMPARE(start({1.0}), "states");
        QCOMPARE(start({-1.0, 1.0}), "states/a");
        QCOMPARE(start({1.0, 0.0}), "states/b");
        QCOMPARE(start({nothing, 1.0}), "states/a");
        QCOMPARE(start({1.0, 2.0}, {1.0, 0.5, 0.5, 1.0}), "");
        COMPARE_NEAR((*made)->covariance(0, 1), 0.5, 1e-12);
        COMPARE_NEAR((*made)->deviations()[1], 1.0, 1e-12);
        QCOMPARE(start({1.0, 2.0}, {1.0, 1.5, 1.5, 1.0}), "states"); // correlations of 1.5
        QCOMPARE(start({1.0, 2.0}, {1.0, 0.5, 0.2, 1.0}), "states");
        QCOMPARE(start({1.0, 2.0}, {1.0, 0.0, 0.0, -1.0}), "states");
        QCOMPARE(start({1.0, 2.0}, {1.0, 0.5, 0.5}), "states");
    }

private:
    void methods()
    {
        QTest::addColumn<Method>("method");
        QTest::newRow("extended") << Method::Extended;
        QTest::newRow("unscented") << Method::Unscented;
    }
};

TITER_EACH_WIDTH_TEST(EstimationFilter)

} // namespace tst_estimation_filter

#include "tst_estimation_filter.moc"
