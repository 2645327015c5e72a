// Sensitivity indices of functions whose indices are known.
#include "core/studies/analysis/computer_experiments/sensitivity.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <numbers>

namespace tst_sensitivity {

using namespace titer;
using namespace titer::studies;

namespace {

// T. Ishigami and T. Homma 1990, with a = 7 and b = 0.1 over -pi .. pi.
double ishigami(std::span<const double> unit)
{
    const auto x = [&](std::size_t i) { return std::numbers::pi * (2.0 * unit[i] - 1.0); };
    return std::sin(x(0)) + 7.0 * std::pow(std::sin(x(1)), 2) + 0.1 * std::pow(x(2), 4) * std::sin(x(0));
}

} // namespace

class tst_sensitivity : public QObject {
    Q_OBJECT

private slots:
    // 0.3139, 0.4424, 0 and 0.5576, 0.4424, 0.2437; variance 13.8446.
    void findsTheIndicesOfIshigami()
    {
        const double pi4 = std::pow(std::numbers::pi, 4), a = 7.0, b = 0.1;
        const double first1 = 0.5 * std::pow(1.0 + b * pi4 / 5.0, 2), first2 = a * a / 8.0,
                     both13 = b * b * pi4 * pi4 * 8.0 / 225.0, variance = first1 + first2 + both13;
        QVERIFY(std::abs(first1 / variance - 0.3139) < 5e-5 && std::abs(both13 / variance - 0.2437) < 5e-5);
        const base::Result<SobolIndices> found = sobolIndices(ishigami, 3, {.samples = 4096});
        QVERIFY(found);
        QCOMPARE(found->runs, 4096 * 5);
        QVERIFY(std::abs(found->variance / variance - 1.0) < 0.01);
        QVERIFY(std::abs(found->mean - 3.5) < 0.02);
        const double first[] = {first1 / variance, first2 / variance, 0.0};
        const double total[] = {(first1 + both13) / variance, first2 / variance, both13 / variance};
        for (std::size_t f = 0; f < 3; ++f) {
            QVERIFY2(std::abs(found->first[f].value - first[f]) < 0.01,
                     qPrintable(QString::number(found->first[f].value)));
            QVERIFY2(std::abs(found->total[f].value - total[f]) < 0.01,
                     qPrintable(QString::number(found->total[f].value)));
            QVERIFY(found->first[f].low <= first[f] && found->first[f].high >= first[f]);
            QVERIFY(found->total[f].low <= total[f] && found->total[f].high >= total[f]);
            QVERIFY(found->total[f].high - found->total[f].low < 0.15);
        }
    }

    // Sobol's g function with a = 0, 1, 9: V_i = 1 / (3 (1 + a_i)^2), V = product of (1 + V_i) less 1.
    void findsTheIndicesOfSobolsG()
    {
        const double a[] = {0.0, 1.0, 9.0};
        const auto g = [&](std::span<const double> unit) {
            double product = 1.0;
            for (std::size_t i = 0; i < 3; ++i) product *= (std::abs(4.0 * unit[i] - 2.0) + a[i]) / (1.0 + a[i]);
            return product;
        };
        double variance = 1.0;
        for (const double one : a) variance *= 1.0 + 1.0 / (3.0 * (1.0 + one) * (1.0 + one));
        variance -= 1.0;
        const base::Result<SobolIndices> found = sobolIndices(g, 3, {.samples = 4096});
        QVERIFY(found);
        for (std::size_t f = 0; f < 3; ++f) {
            const double part = 1.0 / (3.0 * (1.0 + a[f]) * (1.0 + a[f]));
            QVERIFY(std::abs(found->first[f].value - part / variance) < 0.01);
            const double total = part * (1.0 + variance) / (1.0 + part) / variance;
            QVERIFY(std::abs(found->total[f].value - total) < 0.01);
        }
    }

    // Of a linear function every elementary effect is the slope.
    void findsSlopesAsElementaryEffects()
    {
        const base::Result<MorrisEffects> found =
            morrisEffects([](std::span<const double> x) { return 5.0 + 2.0 * x[0] - 3.0 * x[1]; }, 3);
        QVERIFY(found);
        QCOMPARE(found->runs, 20 * 4);
        const double slopes[] = {2.0, -3.0, 0.0};
        for (std::size_t f = 0; f < 3; ++f) {
            QVERIFY(std::abs(found->mu[f] - slopes[f]) < 1e-12);
            QVERIFY(std::abs(found->muStar[f] - std::abs(slopes[f])) < 1e-12);
            QVERIFY(found->sigma[f] < 1e-12);
        }
    }

    // y = x1 x2: the effect of x1 is x2, one of 0, 1/3, 2/3, 1; its mean 1/2, its variance 5/36.
    void reportsInteractionBySpread()
    {
        const base::Result<MorrisEffects> found =
            morrisEffects([](std::span<const double> x) { return x[0] * x[1]; }, 2, {.trajectories = 2000});
        QVERIFY(found);
        QVERIFY(std::abs(found->mu[0] - 0.5) < 0.03);
        QVERIFY(std::abs(found->sigma[0] - std::sqrt(5.0 / 36.0)) < 0.02);
    }

    void givesTheSameOnAnyNumberOfThreads()
    {
        const SobolIndices one = *sobolIndices(ishigami, 3, {.samples = 256, .threads = 1});
        const SobolIndices three = *sobolIndices(ishigami, 3, {.samples = 256, .threads = 3});
        for (std::size_t f = 0; f < 3; ++f) {
            QCOMPARE(one.first[f].value, three.first[f].value);
            QCOMPARE(one.total[f].high, three.total[f].high);
        }
    }

    void refusesWhatHasNoSensitivity()
    {
        QVERIFY(!sobolIndices([](std::span<const double>) { return 1.0; }, 2));
        QVERIFY(!sobolIndices([](std::span<const double> x) { return std::log(x[0] - 0.5); }, 2));
        QVERIFY(!sobolIndices(ishigami, 0));
        QVERIFY(!morrisEffects(ishigami, 3, {.levels = 3}));
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(!sobolIndices(ishigami, 3, {}, stopped.get_token()));
    }
};

TITER_TEST(tst_sensitivity)

} // namespace tst_sensitivity

#include "tst_sensitivity.moc"
