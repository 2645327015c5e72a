// Each fault of a channel is found, at the channel that has it, and none is cried where there is none.
#include "core/base/math/random.h"
#include "core/twin/estimation/channel_suppositions.h"
#include "core/twin/estimation/channel_verdict.h"
#include "core/twin/filter/innovation_tests.h"
#include "tests/support/core/fed_batch_truth.h"
#include "tests/support/core/written_dynamics.h"
#include "tests/support/test_program.h"

#include <functional>
#include <numbers>
#include <stop_token>
#include <utility>

namespace tst_channel_verdict {

using namespace titer;
using namespace titer::twin;
using support::FedBatchTruth;

namespace {

constexpr double hour = 3600.0, day = 86400.0;

// Two concentrations that are fed in turn, as the model knows. The first is read by two probes and a laboratory, the
// second by a probe.
struct Fed : reference::WrittenModel<Fed> {
    static constexpr double turn = 2.0 * std::numbers::pi / (6.0 * hour);
    int size() const override { return 2; }
    std::function<void()> asked = [] {};
    template <class T> void law(double t, const T*, T* d)
    {
        asked();
        d[0] = T(2e-4 * std::cos(turn * t));
        d[1] = T(1e-4 * std::sin(turn * t));
    }
    bool read(int channel, double, const Column* x, Column& y) override
    {
        y = x[channel == 3 ? 1 : 0];
        return true;
    }
    static double truth(int channel, double t)
    {
        return channel == 3 ? 5.0 + 1e-4 / turn * (1.0 - std::cos(turn * t)) : 2.0 + 2e-4 / turn * std::sin(turn * t);
    }
};

constexpr int glucose = 0, second = 1, laboratory = 2, lactate = 3, channelCount = 4;
using Fault = std::function<double(int channel, double t, double value)>;

std::unique_ptr<Filter> measured(std::uint64_t seed, const Fault& fault, double noiseOfSecond = 0.05,
                                 const std::shared_ptr<Fed>& model = std::make_shared<Fed>())
{
    auto filter = support::startedFilter(Method::Extended, model,
                                         {{.name = "glucose", .deviation = 0.1, .walk = 0.02 / std::sqrt(day)},
                                          {.name = "lactate", .deviation = 0.1, .walk = 0.02 / std::sqrt(day)}},
                                         {{.name = "glucose", .unit = "g/L", .noise = 0.05},
                                          {.name = "second", .unit = "g/L", .noise = noiseOfSecond},
                                          {.name = "laboratory", .unit = "g/L", .noise = 0.03},
                                          {.name = "lactate", .unit = "g/L", .noise = 0.05}},
                                         {2.0, 5.0});
    base::Random random(seed, "channels");
    const double noise[] = {0.05, 0.05, 0.03, 0.05};
    for (int k = 1; k <= 24 * 12; ++k) {
        const double t = 300.0 * k;
        for (int c = 0; c < channelCount; ++c) {
            const double value = Fed::truth(c, t) + noise[c] * random.normal();
            if (c == laboratory && k % 24 != 0) continue;
            filter->take({c, t, t, fault ? fault(c, t, value) : value});
        }
        filter->advance(t);
    }
    return filter;
}

std::string report(const std::vector<ChannelVerdict>& verdicts)
{
    std::string all;
    for (const ChannelVerdict& verdict : verdicts) all += verdict.text.text() + "\n";
    return all;
}

} // namespace

class ChannelVerdictTest : public QObject {
    Q_OBJECT

private slots:
    void soundChannelsAreGood()
    {
        const int seeds = qEnvironmentVariableIsSet("TITER_LONG") ? 300 : 25;
        for (int seed = 0; seed < seeds; ++seed) {
            const auto verdicts = evaluateChannels(*measured(std::uint64_t(seed), {}));
            for (const ChannelVerdict& verdict : verdicts)
                QVERIFY2(verdict.state == ChannelState::Good,
                         qPrintable(QString("seed %1: ").arg(seed) + QString::fromStdString(report(verdicts))));
        }
    }

    // Also where the model is wrong in what its covariance allows for.
    void soundChannelsOfAFedBatchAreGood()
    {
        const int seeds = qEnvironmentVariableIsSet("TITER_LONG") ? 100 : 5;
        for (int seed = 0; seed < seeds; ++seed) {
            const FedBatchTruth truth{std::uint64_t(seed)};
            const auto filter =
                support::startedFilter(Method::Extended, std::make_shared<reference::FedBatch>(),
                                       FedBatchTruth::specs(), FedBatchTruth::channels(),
                                       {std::begin(reference::FedBatch::start), std::end(reference::FedBatch::start)},
                                       {.buffer = 200.0 * hour});
            for (const Sample& sample : truth.samples) filter->take(sample);
            filter->advance(FedBatchTruth::end);
            const auto verdicts = evaluateChannels(*filter);
            for (const ChannelVerdict& verdict : verdicts)
                QVERIFY2(verdict.state == ChannelState::Good,
                         qPrintable(QString("seed %1: ").arg(seed) + QString::fromStdString(report(verdicts))));
        }
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("channel");
        QTest::addColumn<ChannelState>("state");
        QTest::addColumn<double>("size");
        QTest::addColumn<QString>("words");
        const auto on = [](int channel, std::function<double(double, double)> change) {
            return Fault([=](int c, double t, double value) { return c == channel ? change(t, value) : value; });
        };
        QTest::newRow("drift up") << on(glucose, [](double t, double y) { return y + 0.3 * t / day; }) << glucose
                                  << ChannelState::Drifting << 0.3 / day << "glucose drifts upwards by 0.";
        QTest::newRow("drift down") << on(second, [](double t, double y) { return y - 0.5 * t / day; }) << second
                                    << ChannelState::Drifting << -0.5 / day << "second drifts downwards by 0.";
        QTest::newRow("drift alone") << on(lactate, [](double t, double y) { return y + 0.8 * t / day; }) << lactate
                                     << ChannelState::Drifting << 0.8 / day << "lactate drifts upwards by 0.";
        QTest::newRow("offset") << on(second, [](double, double y) { return y - 0.12; }) << second
                                << ChannelState::Offset << -0.12 << "second lies 0.1";
        QTest::newRow("offset of the laboratory")
            << on(laboratory, [](double, double y) { return y + 0.15; }) << laboratory << ChannelState::Offset << 0.15
            << "laboratory lies 0.1";
        QTest::newRow("stuck") << on(glucose, [](double t, double y) { return t > 15.0 * hour ? 2.31 : y; }) << glucose
                               << ChannelState::Stuck << 0.0
                               << "glucose has shown 2.31 g/L in each of its last 108 samples";
        QTest::newRow("stuck from the start") << on(second, [](double, double) { return 2.0; }) << second
                                              << ChannelState::Stuck << 0.0 << "second has shown 2 g/L";
        QTest::newRow("other unit") << on(lactate, [](double, double y) { return 1000.0 * y; }) << lactate
                                    << ChannelState::OtherUnit << 1e-3
                                    << "lactate fits once its samples are taken as mg/L";
        QTest::newRow("other unit of the laboratory")
            << on(laboratory, [](double, double y) { return 1e-3 * y; }) << laboratory << ChannelState::OtherUnit << 1e3
            << "laboratory fits once";
        QTest::newRow("noisier") << on(second, [random = std::make_shared<base::Random>(5, "more")](
                                                   double, double y) { return y + 0.15 * random->normal(); })
                                 << second << ChannelState::Noisier << 0.158
                                 << "second scatters with a standard deviation of 0.1";
        QTest::newRow("outliers") << on(glucose,
                                        [](double t, double y) { return std::fmod(t, 3000.0) == 0.0 ? y + 5.0 : y; })
                                  << glucose << ChannelState::Outliers << 0.0 << "28 of the 288 samples of glucose";
        QTest::newRow("no value") << on(second, [](double, double) { return std::nan(""); }) << second
                                  << ChannelState::NoSamples << 0.0 << "None of the 288 samples of second";
    }
    void faultsAreFound()
    {
        QFETCH(Fault, fault);
        QFETCH(int, channel);
        QFETCH(ChannelState, state);
        QFETCH(double, size);
        QFETCH(QString, words);
        for (std::uint64_t seed = 100; seed < 103; ++seed) {
            const auto filter = measured(seed, fault);
            const auto verdicts = evaluateChannels(*filter);
            const std::string reported = report(verdicts);
            for (int c = 0; c < channelCount; ++c)
                QVERIFY2(verdicts[std::size_t(c)].state == (c == channel ? state : ChannelState::Good),
                         reported.c_str());
            QVERIFY2(std::abs(verdicts[std::size_t(channel)].size - size) <= 0.2 * std::abs(size), reported.c_str());
            QVERIFY2(verdicts[std::size_t(channel)].text.text().starts_with(words.toStdString()), reported.c_str());
            QVERIFY(std::isfinite(filter->state()[0]) && !filter->trouble());
        }
    }

    void swappedChannelsAreFound()
    {
        for (std::uint64_t seed = 100; seed < 103; ++seed) {
            const auto filter = measured(seed, [](int c, double t, double value) {
                return c == second    ? value - Fed::truth(second, t) + Fed::truth(lactate, t)
                       : c == lactate ? value - Fed::truth(lactate, t) + Fed::truth(second, t)
                                      : value;
            });
            const auto verdicts = evaluateChannels(*filter);
            const std::string reported = report(verdicts);
            QVERIFY2(verdicts[second].state == ChannelState::Swapped && verdicts[second].partner == lactate,
                     reported.c_str());
            QVERIFY2(verdicts[lactate].state == ChannelState::Swapped && verdicts[lactate].partner == second,
                     reported.c_str());
            QVERIFY2(verdicts[glucose].state == ChannelState::Good, reported.c_str());
            QVERIFY2(verdicts[laboratory].state == ChannelState::Good, reported.c_str());
        }
    }

    void beginOfAFaultIsReported()
    {
        const double began = 9.0 * hour;
        const auto verdicts = evaluateChannels(*measured(3, [began](int c, double t, double value) {
            return c == glucose ? value + 0.6 * std::max(0.0, t - began) / day : value;
        }));
        QVERIFY2(verdicts[glucose].state == ChannelState::Drifting, report(verdicts).c_str());
        QVERIFY2(std::abs(verdicts[glucose].since - began) < 3.0 * hour,
                 qPrintable(QString::number(verdicts[glucose].since / hour)));
        QVERIFY(std::isnan(verdicts[second].since));
    }

    void twoFaultsAreTwo()
    {
        const auto verdicts = evaluateChannels(*measured(7, [](int c, double t, double value) {
            return c == second ? value + 0.4 * t / day : c == lactate && t > 12.0 * hour ? 4.9 : value;
        }));
        const std::string reported = report(verdicts);
        QVERIFY2(verdicts[second].state == ChannelState::Drifting, reported.c_str());
        QVERIFY2(verdicts[lactate].state == ChannelState::Stuck, reported.c_str());
        QVERIFY2(verdicts[glucose].state == ChannelState::Good, reported.c_str());
    }

    // Off for 16 of 24 h, and sound in the 4 h of the buffer: the figures of the whole run say so.
    void whatLeftTheBufferCounts()
    {
        const auto filter = support::startedFilter(
            Method::Extended, std::make_shared<support::Resting>(), {{.name = "glucose", .deviation = 1e-6}},
            {{.name = "glucose", .unit = "g/L", .noise = 0.05}}, {2.0}, {.buffer = 4.0 * hour});
        base::Random random(1, "whole run");
        for (int k = 1; k <= 24 * 12; ++k) {
            const double t = 300.0 * k;
            filter->take({0, t, t, 2.0 + (t < 16.0 * hour ? 0.1 : 0.0) + 0.05 * random.normal()});
            filter->advance(t);
            if (t == 12.0 * hour) QVERIFY(evaluateChannels(*filter).front().state == ChannelState::Offset);
        }
        const ChannelVerdict verdict = evaluateChannels(*filter).front();
        QVERIFY2(verdict.state == ChannelState::OffOverRun, verdict.text.text().c_str());
        QVERIFY2(verdict.text.text().find("reads high by 1.") != std::string::npos, verdict.text.text().c_str());
        QCOMPARE(stateWord(verdict.state), "off over the run");
    }

    void lessNoiseThanStatedIsReported()
    {
        const auto verdicts = evaluateChannels(*measured(1, {}, 0.2));
        QVERIFY2(verdicts[second].state == ChannelState::Quieter, report(verdicts).c_str());
        QVERIFY2(std::abs(verdicts[second].size - 0.05) < 0.01, report(verdicts).c_str());
    }

    // It ends on its way through the samples, and what was found until then is told nobody.
    void aStopEndsIt()
    {
        const auto model = std::make_shared<Fed>();
        const auto filter = measured(1, {}, 0.05, model);
        int count = 0;
        model->asked = [&] { ++count; };
        QCOMPARE(evaluateChannels(*filter).size(), std::size_t(channelCount));
        const int all = std::exchange(count, 0);
        std::stop_source stop;
        model->asked = [&] {
            if (++count == all / 8) stop.request_stop();
        };
        QVERIFY(evaluateChannels(*filter, stop.get_token()).empty());
        QVERIFY2(count < all / 8 + all / 100, qPrintable(QString("%1 of %2").arg(count).arg(all)));
        count = 0;
        std::vector<ChannelVerdict> verdicts(channelCount);
        evaluateSuppositions(*filter, std::vector{0}, {}, verdicts, stop.get_token());
        QVERIFY2(count < all / 100, qPrintable(QString::number(count)));
        // The filter is as it was.
        model->asked = [] {};
        QCOMPARE(evaluateChannels(*filter).size(), std::size_t(channelCount));
    }

    void channelsWithoutSamplesSayWhy()
    {
        const auto growing = std::make_shared<support::Growing>();
        growing->idle = [](double) { return true; };
        const auto filter = support::startedFilter(
            Method::Extended, growing, {{.name = "x", .deviation = 0.1}, {.name = "rate", .scale = 1e-5}},
            {{.name = "idle", .noise = 0.1}, {.name = "never", .noise = 0.1}}, {1.0, 0.0});
        for (int k = 1; k <= 20; ++k) filter->take({0, 60.0 * k, 60.0 * k, 1.0});
        filter->advance(hour);
        const auto idle = evaluateChannels(*filter);
        QCOMPARE(int(idle[0].state), int(ChannelState::Idle));
        QCOMPARE(int(idle[1].state), int(ChannelState::NoSamples));
        growing->idle = {};
        for (int k = 1; k <= 5; ++k) filter->take({1, hour + 60.0 * k, hour + 60.0 * k, 1.0});
        filter->advance(2.0 * hour);
        QCOMPARE(int(evaluateChannels(*filter)[1].state), int(ChannelState::TooFew));
    }

    // Of white noise the chance is spread evenly; of what remembers it is none.
    void correlationsAreEvaluated()
    {
        base::Random random(11, "white");
        int below = 0;
        for (int run = 0; run < 400; ++run) {
            std::vector<double> white(200);
            for (double& each : white) each = random.normal();
            below += ljungBox(white, 10) < 0.1;
        }
        QVERIFY2(below > 22 && below < 62, qPrintable(QString::number(below))); // 40 are expected
        std::vector<double> remembers(200);
        for (std::size_t i = 1; i < 200; ++i) remembers[i] = 0.7 * remembers[i - 1] + random.normal();
        QVERIFY(ljungBox(remembers, 10) < 1e-6);
        QCOMPARE(ljungBox(std::vector{1.0, 2.0}, 10), 1.0);

        // By hand: r = -8.84 / 10.8, Q = n (n + 2) r² / (n - 1).
        const std::vector<double> few{1.0, -1.0, 2.0, -2.0, 1.0};
        const double r = 8.84 / 10.8, q = 5.0 * 7.0 * r * r / 4.0;
        QVERIFY(std::abs(ljungBox(few, 1) - std::erfc(std::sqrt(q / 2.0))) < 1e-9);
    }

    // Of a walk x with steps of deviation q that is read with deviation r, all stated three times too small: the filter is the same, and what
    // it has for the deviation of x is too small by as much. By hand: its steady gain K solves P = (1 - K) (P + q²), K = (P + q²) / (P + q² + r²).
    void whatIsTooNarrowIsWidened()
    {
        constexpr double q = 0.3, r = 1.0, stated = 1.0 / 3.0;
        double p = 1.0;
        for (int i = 0; i < 200; ++i) p = 1.0 / (1.0 / (p + q * q) + 1.0 / (r * r));
        const double gain = p / (r * r), wide = std::sqrt(p + q * q + r * r);
        int chance = 0;
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            base::Random random(seed, "walk");
            double x = 0.0, estimate = 0.0, errors = 0.0;
            std::vector<double> right, narrow;
            for (int i = 0; i < 1000; ++i) {
                x += q * random.normal();
                const double gap = x + r * random.normal() - estimate;
                estimate += gain * gap;
                errors += (x - estimate) * (x - estimate) / 1000.0;
                right.push_back(gap / wide);
                narrow.push_back(gap / (stated * wide));
            }
            const double deviation = wideningOf(narrow) * stated * std::sqrt(p);
            QVERIFY2(std::abs(deviation / std::sqrt(p) - 1.0) < 0.15, qPrintable(QString::number(deviation)));
            QVERIFY2(std::abs(deviation / std::sqrt(errors) - 1.0) < 0.4, qPrintable(QString::number(deviation)));
            chance += wideningOf(right) > 1.0;
        }
        QCOMPARE(chance, 0);
        QCOMPARE(wideningOf(std::vector(8, 5.0)), 1.0); // too few
        QCOMPARE(wideningOf({}), 1.0);
    }

    void sumsFindWhereADriftBegan()
    {
        base::Random random(12, "cusum");
        std::vector<double> innovations(400);
        for (std::size_t i = 0; i < 400; ++i) innovations[i] = random.normal() - (i < 300 ? 0.0 : 1.0);
        const Cusum sums = cusumOf(innovations);
        QVERIFY(sums.low > 25.0 && sums.high < 10.0);
        QVERIFY(sums.since > 280 && sums.since < 310);
    }
};

TITER_TEST(ChannelVerdictTest)

} // namespace tst_channel_verdict

#include "tst_channel_verdict.moc"
