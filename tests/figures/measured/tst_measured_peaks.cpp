// Peaks in noise: their moments against those of an exponentially modified Gaussian, and no peak where there is none.
#include "core/base/math/random.h"
#include "core/figures/measured/measured_peaks.h"
#include "core/figures/measured/signal_noise.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <functional>
#include <numbers>

namespace tst_measured_peaks {

using namespace titer;
using figures::Baseline;
using figures::MeasuredPeaks;
using figures::MeasuredPeakSearch;
using figures::Peak;
using figures::Span;

namespace {

struct Signal {
    std::vector<double> at, values;

    figures::Trace trace() const { return {at, values}; }
};

// From -10 to 90 of the axis.
Signal drawn(const std::function<double(double)>& course, int count = 2001, double noise = 0.0, int seed = 0)
{
    Signal signal;
    base::Random random(std::uint64_t(seed), "detector");
    for (int i = 0; i < count; ++i) {
        signal.at.push_back(-10.0 + 100.0 * i / (count - 1));
        signal.values.push_back(course(signal.at.back()) + (noise > 0.0 ? random.normal(0.0, noise) : 0.0));
    }
    return signal;
}

double gauss(double x, double mean, double sigma)
{
    return std::exp(-0.5 * std::pow((x - mean) / sigma, 2));
}

// Of unit area.
double modified(double x, double centre, double sigma, double tau)
{
    const double z = (sigma / tau - (x - centre) / sigma) / std::numbers::sqrt2;
    return 0.5 / tau * std::exp(0.5 * std::pow(sigma / tau, 2) - (x - centre) / tau) * std::erfc(z);
}

MeasuredPeakSearch over(Baseline::Kind kind, double window = 0.0)
{
    MeasuredPeakSearch search;
    search.baseline = {kind, window};
    return search;
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 instead of %2").arg(value, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

} // namespace

class TestMeasuredPeaks : public QObject {
    Q_OBJECT

private slots:
    // Area 1, mean centre + tau, variance sigma^2 + tau^2. The lines between the points add a sixth of their squared
    // distance to the variance, 2e-7 of it here.
    void momentsAreExactWithoutNoise()
    {
        const Signal signal = drawn([](double x) { return 5.0 * modified(x, 20.0, 1.0, 1.5); }, 50'001);
        const MeasuredPeaks found = figures::measuredPeaksOf(signal.trace(), over(Baseline::Kind::None));
        QCOMPARE(found.peaks.size(), std::size_t(1));
        near(found.peaks[0].moments.area, 5.0, 1e-6);
        near(found.peaks[0].moments.mean, 21.5, 1e-6);
        near(found.peaks[0].moments.variance, 3.25, 1e-6);
        near(*found.peaks[0].platesByMoments, 21.5 * 21.5 / 3.25, 2e-6);
    }

    // Never much less; what two high peaks over a third of the run add to it stays below a fifth.
    void noiseIsThatOfTheSignal()
    {
        const auto course = [](double x) {
            return 0.02 * x + 300.0 * gauss(x, 30.0, 2.0) + 80.0 * gauss(x, 50.0, 3.0);
        };
        for (int seed = 0; seed < 20; ++seed) {
            const Signal signal = drawn(course, 2001, 0.2, seed);
            const double noise = figures::noiseOf(signal.trace());
            QVERIFY2(noise > 0.19 && noise < 0.24, qPrintable(QString::number(noise)));
        }
        // Digits are noise where nothing else is, and a smooth curve has none.
        const Signal digits = drawn([](double x) { return std::round(10.0 * std::sin(0.01 * x)) / 10.0; });
        near(figures::noiseOf(digits.trace()), 0.1 / std::sqrt(12.0), 1e-9);
        const Signal smooth = drawn([](double x) { return gauss(x, 30.0, 5.0); }, 4001);
        QVERIFY(figures::noiseOf(smooth.trace()) < 1e-4);
    }

    // A detector that averages over twenty points scatters from point to point by a tenth of what it does over some.
    void noiseIsFoundBehindAFilter()
    {
        base::Random random(7, "filtered");
        Signal signal = drawn([](double) { return 0.0; }, 20'001);
        const double keep = std::exp(-1.0 / 20.0);
        double level = 0.0;
        for (double& value : signal.values)
            value = level = keep * level + std::sqrt(1.0 - keep * keep) * random.normal();
        near(figures::noiseOf(signal.trace()), 1.0, 0.2);
        QVERIFY(figures::measuredPeaksOf(signal.trace(), {}).peaks.empty());
    }

    void findsNothingWhereNothingIs_data()
    {
        QTest::addColumn<QString>("course");
        QTest::addColumn<int>("points");
        for (const int points : {300, 2001, 20'001}) {
            QTest::addRow("noise alone, %d", points) << "noise" << points;
            QTest::addRow("drift, %d", points) << "drift" << points;
            QTest::addRow("step, %d", points) << "step" << points;
            QTest::addRow("a step down, %d", points) << "down" << points;
            QTest::addRow("dip and drift down, %d", points) << "dip" << points;
        }
    }

    // Thirty seeds at the usual threshold, ten of long signals, over each baseline; a hundred where TITER_LONG is set.
    void findsNothingWhereNothingIs()
    {
        QFETCH(const QString, course);
        QFETCH(const int, points);
        const std::function<double(double)> drawing = [&](double x) {
            if (course == "drift") return 3.0 * x;
            if (course == "step") return x < 40.0 ? 0.0 : 100.0;
            if (course == "down") return x < 40.0 ? 100.0 : 0.0;
            if (course == "dip") return -0.2 * x - 60.0 * gauss(x, -2.0, 0.5);
            return 0.0;
        };
        const int usual = points < 10'000 ? 30 : support::isSanitized ? 2 : 10;
        const int seeds = qEnvironmentVariableIsSet("TITER_LONG") ? 100 : usual;
        for (int seed = 0; seed < seeds; ++seed) {
            const Signal signal = drawn(drawing, points, 1.0, seed);
            for (const Baseline::Kind kind :
                 {Baseline::Kind::None, Baseline::Kind::Constant, Baseline::Kind::Line, Baseline::Kind::Window}) {
                // Over no baseline a drift down from a level above zero is a signal above it; next to a dip a window
                // takes what the drift falls within its width for one.
                if ((kind == Baseline::Kind::None || kind == Baseline::Kind::Window) && course == "dip") continue;
                const MeasuredPeaks found = figures::measuredPeaksOf(signal.trace(), over(kind, 15.0));
                QVERIFY2(found.peaks.empty(), qPrintable(QString("seed %1, baseline %2, at %3")
                                                             .arg(seed)
                                                             .arg(int(kind))
                                                             .arg(found.peaks.empty() ? 0.0 : found.peaks[0].time)));
            }
        }
    }

    // Fifteen times the noise is found each time, at its place; what noise hides of it is not reported.
    void findsAPeakOutOfTheNoise()
    {
        for (int seed = 0; seed < 100; ++seed) {
            const Signal signal = drawn([](double x) { return 15.0 * gauss(x, 40.0, 2.0); }, 2001, 1.0, seed);
            const MeasuredPeaks found = figures::measuredPeaksOf(signal.trace(), over(Baseline::Kind::Line));
            QCOMPARE(found.peaks.size(), std::size_t(1));
            QVERIFY(std::abs(found.peaks[0].time - 40.0) < 2.0);
            QVERIFY(!found.peaks[0].asymmetry && !found.peaks[0].tailing);
        }
        const Signal low = drawn([](double x) { return 4.0 * gauss(x, 40.0, 2.0); }, 2001, 1.0);
        QVERIFY(figures::measuredPeaksOf(low.trace(), {}).peaks.empty());
    }

    // A rolling window keeps a drift and a step as they are, and cuts a peak that is narrower off at its foot.
    void theWindowDoesNotEatPeaks()
    {
        const auto ground = [](double x) { return 20.0 + 0.02 * x + (x < 60.0 ? 0.0 : 30.0); };
        const Signal bare = drawn(ground);
        const std::vector<double> own = figures::baselineOf(bare.trace(), {Baseline::Kind::Window, 15.0}, 0.0);
        for (std::size_t i = 0; i < own.size(); ++i) near(own[i], bare.values[i], 1e-12);
        const Signal peaks =
            drawn([&](double x) { return ground(x) + 80.0 * gauss(x, 20.0, 1.0) + 40.0 * gauss(x, 36.0, 1.5); }, 2001,
                  0.2, 3);
        const MeasuredPeaks found = figures::measuredPeaksOf(peaks.trace(), over(Baseline::Kind::Window, 15.0));
        QCOMPARE(found.peaks.size(), std::size_t(2));
        near(found.peaks[0].moments.area, 80.0 * std::sqrt(2.0 * std::numbers::pi), 0.01);
        near(found.peaks[1].moments.area, 60.0 * std::sqrt(2.0 * std::numbers::pi), 0.02);
    }

    void constantAndLineAreLevels()
    {
        // 5 before the zero, with a dip; 9 at the end.
        const Signal signal = drawn([](double x) { return x < 0.0 ? (x > -2.0 && x < -1.0 ? -30.0 : 5.0) : 9.0; });
        const auto constant = figures::baselineOf(signal.trace(), {Baseline::Kind::Constant, 0.0}, 0.0);
        QCOMPARE(constant.front(), 5.0);
        QCOMPARE(constant.back(), 5.0);
        const auto line = figures::baselineOf(signal.trace(), {Baseline::Kind::Line, 0.0}, 0.0);
        QCOMPARE(line.front(), 5.0);
        QCOMPARE(line.back(), 9.0);
        near(line[1000], 5.0 + 4.0 * (40.0 + 5.0) / (89.0 + 5.0), 1e-3);
    }

    void measuresTailAndResolution()
    {
        const Signal signal =
            drawn([](double x) { return 50.0 * gauss(x, 30.0, 1.0) + 30.0 * modified(x, 40.0, 1.0, 1.0); }, 20'001);
        const MeasuredPeaks found = figures::measuredPeaksOf(signal.trace(), over(Baseline::Kind::None));
        QCOMPARE(found.peaks.size(), std::size_t(2));
        near(*found.peaks[0].tailing, 1.0, 1e-3);
        near(*found.peaks[0].asymmetry, 1.0, 1e-3);
        QVERIFY(*found.peaks[1].tailing > 1.2);
        QVERIFY(found.peaks[0].resolution && *found.peaks[0].resolution > 2.0);
    }

    // Clipped at its end, which it reaches steeply; a plateau of a breakthrough is none, and neither is the top of a
    // smooth peak.
    void saturationIsNamed()
    {
        const auto peak = [](double x) { return 3.0 * gauss(x, 40.0, 5.0); };
        const Signal clipped = drawn([&](double x) { return std::min(peak(x), 2.0); }, 2001);
        const auto where = figures::saturationOf(clipped.trace(), 0.0);
        QVERIFY(where);
        const double half = 5.0 * std::sqrt(2.0 * std::log(1.5));
        QVERIFY(std::abs(where->from - (40.0 - half)) < 0.06);
        QVERIFY(std::abs(where->to - (40.0 + half)) < 0.06);
        const Signal noisy = drawn([](double x) { return x < 40.0 ? 0.0 : 1.0; }, 2001, 0.001);
        QVERIFY(!figures::saturationOf(noisy.trace(), 0.001));
        QVERIFY(!figures::saturationOf(drawn(peak).trace(), 0.0));
        QVERIFY(!figures::saturationOf(drawn([](double) { return 1.0; }).trace(), 0.0));
    }

    void staysWithinWhatIsThere()
    {
        QVERIFY(figures::measuredPeaksOf({}, {}).peaks.empty());
        const Signal two{{0.0, 1.0}, {1.0, 2.0}};
        QVERIFY(figures::measuredPeaksOf(two.trace(), {}).peaks.empty());
        // All at one place, as where nothing flowed.
        const Signal still{std::vector<double>(100, 3.0),
                           drawn([](double x) { return gauss(x, 40.0, 5.0); }, 100).values};
        for (const Baseline::Kind kind : {Baseline::Kind::Constant, Baseline::Kind::Line, Baseline::Kind::Window})
            for (const Peak& peak : figures::measuredPeaksOf(still.trace(), over(kind, 1.0)).peaks)
                QVERIFY(std::isfinite(peak.moments.area) && peak.start == 3.0 && peak.end == 3.0);
    }
};

TITER_TEST(TestMeasuredPeaks)

} // namespace tst_measured_peaks

#include "tst_measured_peaks.moc"
