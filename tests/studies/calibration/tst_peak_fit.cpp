// Exponentially modified Gaussians: value, derivatives and moments against their definition, and what is recovered of
// peaks that overlap.
#include "core/base/math/random.h"
#include "core/figures/measured/measured_peaks.h"
#include "core/studies/calibration/peak_fit.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <numbers>

namespace tst_peak_fit {

using namespace titer;
using figures::Peak;
using studies::FittedPeak;
using studies::ModifiedGaussian;

namespace {

struct Signal {
    std::vector<double> at, values;
};

Signal drawn(const std::vector<ModifiedGaussian>& peaks, int count, double noise = 0.0, int seed = 0)
{
    Signal signal;
    base::Random random(std::uint64_t(seed), "detector");
    for (int i = 0; i < count; ++i) {
        const double x = 60.0 * i / (count - 1);
        double y = noise > 0.0 ? random.normal(0.0, noise) : 0.0;
        for (const ModifiedGaussian& peak : peaks) y += valueOf(peak, x).value;
        signal.at.push_back(x);
        signal.values.push_back(y);
    }
    return signal;
}

std::vector<FittedPeak> fitted(const Signal& signal)
{
    figures::MeasuredPeakSearch search;
    search.baseline.kind = figures::Baseline::Kind::None;
    const figures::MeasuredPeaks found = figures::measuredPeaksOf({signal.at, signal.values}, search);
    return studies::fitPeaks({signal.at, found.above}, found.peaks);
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 instead of %2").arg(value, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

} // namespace

class TestPeakFit : public QObject {
    Q_OBJECT

private slots:
    // The scaled error function: 1 at 0, and by its continued fraction (Abramowitz and Stegun 1964, 7.1.14).
    void theScaledErrorFunctionIsExact()
    {
        QCOMPARE(studies::scaledErfc(0.0), 1.0);
        for (const double z : {2.0, 4.0, 9.9, 10.1, 25.0, 1e3, 1e8}) {
            double fraction = z;
            for (int k = 200; k >= 1; --k) fraction = z + 0.5 * k / fraction;
            near(studies::scaledErfc(z), 1.0 / (fraction * std::sqrt(std::numbers::pi)), 1e-13);
        }
    }

    // The convolution of Gaussian and exponential by Simpson's rule.
    void isTheConvolution()
    {
        for (const double tau : {0.05, 0.3, 1.0, 5.0, 40.0})
            for (const double x : {-3.0, 0.0, 0.7, 2.5, 9.0}) {
                const ModifiedGaussian peak{2.0, 0.5, 1.0, tau, 1.0};
                const int steps = 200'000;
                const double end = std::min(40.0 * tau, x + 12.0), width = end / steps;
                double sum = 0.0;
                for (int i = 0; i <= steps; ++i) {
                    const double s = width * i, u = x - peak.centre - s;
                    const double f = std::exp(-s / tau) / tau * std::exp(-0.5 * u * u);
                    sum += (i == 0 || i == steps ? 1.0 : i % 2 ? 4.0 : 2.0) * f;
                }
                const double expected = 2.0 * sum * width / 3.0 / std::sqrt(2.0 * std::numbers::pi);
                near(valueOf(peak, x).value, expected, 1e-7);
                // The tail in front is its mirror image.
                near(studies::valueOf({2.0, -0.5, 1.0, tau, -1.0}, -x).value, expected, 1e-7);
            }
    }

    void derivativesAreThoseOfTheValue()
    {
        for (const double side : {1.0, -1.0})
            for (const double tau : {0.02, 0.5, 3.0, 50.0})
                for (const double x : {-2.0, 0.3, 1.0, 4.0, 12.0}) {
                    const ModifiedGaussian peak{3.0, 0.5, 1.0, tau, side};
                    const auto value = valueOf(peak, x);
                    const auto by = [&](double ModifiedGaussian::* member) {
                        const double step = 1e-4 * peak.*member;
                        ModifiedGaussian low = peak, high = peak;
                        low.*member -= step;
                        high.*member += step;
                        return (valueOf(high, x).value - valueOf(low, x).value) / (2.0 * step);
                    };
                    const auto check = [&](double derivative, double difference) {
                        QVERIFY2(std::abs(derivative - difference) < 1e-6 * (1.0 + std::abs(derivative)),
                                 qPrintable(QString("%1 %2").arg(derivative).arg(difference)));
                    };
                    check(value.byArea, by(&ModifiedGaussian::area));
                    check(value.byCentre, by(&ModifiedGaussian::centre));
                    check(value.bySigma, by(&ModifiedGaussian::sigma));
                    check(value.byTau, by(&ModifiedGaussian::tau));
                }
    }

    void recoversAPeakExactly_data()
    {
        QTest::addColumn<double>("tau");
        QTest::addColumn<double>("side");
        QTest::newRow("tailing") << 1.5 << 1.0;
        QTest::newRow("tailing long") << 6.0 << 1.0;
        QTest::newRow("fronting") << 1.5 << -1.0;
    }

    void recoversAPeakExactly()
    {
        QFETCH(const double, tau);
        QFETCH(const double, side);
        const ModifiedGaussian truth{5.0, 25.0, 1.0, tau, side};
        const std::vector<FittedPeak> fits = fitted(drawn({truth}, 3001));
        QCOMPARE(fits.size(), std::size_t(1));
        QVERIFY(fits[0].converged && !fits[0].isGaussian);
        near(fits[0].shape.area, 5.0, 1e-6);
        near(fits[0].shape.mean(), 25.0 + side * tau, 1e-6);
        near(fits[0].shape.variance(), 1.0 + tau * tau, 1e-6);
    }

    void aGaussianHasNoTail()
    {
        Signal signal = drawn({}, 3001, 1e-3, 1);
        for (std::size_t i = 0; i < signal.at.size(); ++i)
            signal.values[i] += std::exp(-0.5 * std::pow((signal.at[i] - 30.0) / 1.2, 2));
        const std::vector<FittedPeak> fits = fitted(signal);
        QCOMPARE(fits.size(), std::size_t(1));
        near(fits[0].shape.mean(), 30.0, 1e-4);
        near(fits[0].shape.variance(), 1.44, 0.01);
    }

    // Three peaks, the first two of which meet at three quarters of the lower one's height, in noise of 0.5 % of the
    // highest: each area and each mean within what the standard errors say, over forty seeds.
    void recoversOverlappingPeaksInNoise()
    {
        const std::vector<ModifiedGaussian> truth{
            {10.0, 20.0, 1.0, 0.8, 1.0}, {6.0, 24.0, 1.0, 1.0, 1.0}, {8.0, 32.0, 1.2, 1.5, 1.0}};
        int within = 0, all = 0;
        for (int seed = 0; seed < 40; ++seed) {
            const std::vector<FittedPeak> fits = fitted(drawn(truth, 3001, 0.015, seed));
            QCOMPARE(fits.size(), truth.size());
            for (std::size_t k = 0; k < truth.size(); ++k) {
                QVERIFY(fits[k].converged);
                near(fits[k].shape.area, truth[k].area, 0.03);
                near(fits[k].shape.mean(), truth[k].mean(), 0.005);
                near(fits[k].shape.variance(), truth[k].variance(), 0.12);
                QVERIFY(fits[k].areaError > 0.0 && fits[k].centreError > 0.0);
                within += std::abs(fits[k].shape.area - truth[k].area) < 1.96 * fits[k].areaError ? 1 : 0;
                ++all;
            }
        }
        // 95 % intervals of 120 areas.
        QVERIFY2(within >= int(0.89 * all) && within <= all, qPrintable(QString::number(within)));
    }

    // More than eight that overlap, as noise has at a low threshold, stay as they were measured.
    void leavesManyThatOverlapAlone()
    {
        std::vector<ModifiedGaussian> comb;
        for (int k = 0; k < 20; ++k) comb.push_back({1.0, 5.0 + 2.5 * k, 0.9, 0.3, 1.0});
        const std::vector<FittedPeak> fits = fitted(drawn(comb, 3001));
        QCOMPARE(fits.size(), comb.size());
        for (const FittedPeak& fit : fits) QVERIFY(!fit.converged && fit.nrmse == 0.0);
    }

    void staysWithinWhatIsThere()
    {
        QVERIFY(studies::fitPeaks({}, {}).empty());
        // Fewer points than parameters: what was measured stands, and is no fit.
        const Signal few{{0.0, 1.0, 2.0}, {0.0, 1.0, 0.0}};
        Peak peak;
        peak.end = 2.0;
        peak.time = 1.0;
        peak.height = 1.0;
        const std::vector<FittedPeak> fits = studies::fitPeaks({few.at, few.values}, {peak});
        QCOMPARE(fits.size(), std::size_t(1));
        QVERIFY(!fits[0].converged);
    }
};

TITER_TEST(TestPeakFit)

} // namespace tst_peak_fit

#include "tst_peak_fit.moc"
