// Differences between measured values and a model's line, against values by hand.
#include "app/traces/twin_gap.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_twin_gap {

using namespace titer::app;

namespace {

DataTrace line(std::vector<double> x, std::vector<double> y)
{
    DataTrace trace;
    trace.x = std::move(x);
    trace.y = std::move(y);
    return trace;
}

} // namespace

class TstTwinGap : public QObject {
    Q_OBJECT

private slots:
    void readsTheModelBetweenItsNeighboursOnly()
    {
        const double none = std::nan("");
        const std::vector<double> x{0, 10, 20, 30}, y{0, 1, none, 3};
        QCOMPARE(valueAt(x, y, 5), 0.5);
        QCOMPARE(valueAt(x, y, 10), 1.0);
        QCOMPARE(valueAt(x, y, 30), 3.0);
        QVERIFY(std::isnan(valueAt(x, y, 15)));
        QVERIFY(std::isnan(valueAt(x, y, -1)));
        QVERIFY(std::isnan(valueAt(x, y, 31)));
        QVERIFY(std::isnan(valueAt({}, {}, 0)));
    }

    void countsWithinTwiceAGivenSigma()
    {
        // Differences 0.1, -0.3, 0.2 (at its edge), 0.5 with sigma 0.1; the first lies before what is counted.
        const TwinGap gap = twinGap(line({0, 10, 20, 30, 40}, {1.1, 1.7, 3.2, 4.5, std::nan("")}),
                                    line({0, 30, 40}, {1, 4, 5}), 0.1 + 1e-12, 5);
        QCOMPARE(gap.difference.size(), std::size_t(4));
        QVERIFY(!gap.isEstimated);
        QCOMPARE(gap.counted, std::size_t(3));
        QCOMPARE(gap.inside, std::size_t(1));
        QVERIFY(std::abs(gap.share() - 1.0 / 3.0) < 1e-12);
    }

    void estimatesSigmaAboutTheMean()
    {
        // Differences 1, 2, 3, 4, 5: mean 3, sum of squares 10, sigma = sqrt(10 / 4).
        const TwinGap gap = twinGap(line({0, 1, 2, 3, 4}, {1, 2, 3, 4, 5}), line({0, 4}, {0, 0}), std::nan(""), 0);
        QVERIFY(gap.isEstimated);
        QVERIFY(std::abs(gap.sigma - std::sqrt(2.5)) < 1e-12);
        QCOMPARE(gap.inside, std::size_t(3)); // 2 sigma = 3.16
    }

    void estimatesNothingFromTooFew()
    {
        const TwinGap gap = twinGap(line({0, 1, 2, 3}, {1, 2, 3, 4}), line({0, 4}, {0, 0}), std::nan(""), 0);
        QVERIFY(std::isnan(gap.sigma));
        QCOMPARE(gap.counted, std::size_t(0));
        QVERIFY(std::isnan(gap.share()));
        // Nor from those that do not differ at all.
        QVERIFY(
            std::isnan(twinGap(line({0, 1, 2, 3, 4}, {0, 0, 0, 0, 0}), line({0, 4}, {0, 0}), std::nan(""), 0).sigma));
    }
};

TITER_TEST(TstTwinGap)

} // namespace tst_twin_gap

#include "tst_twin_gap.moc"
