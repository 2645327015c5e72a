// Medians and quantiles against the sorted values, and quantiles against R 4.2.2, quantile(c(1, 2, 4, 8, 16), share, type = 6 and 7).
#include "core/base/math/median.h"
#include "core/base/math/random.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tst_median {

using namespace titer;

class MedianTest : public QObject {
    Q_OBJECT

private slots:
    void isTheMiddleOfTheSortedValues()
    {
        base::Random random(3, "median");
        for (std::size_t size = 1; size < 40; ++size) {
            std::vector<double> values;
            for (std::size_t i = 0; i < size; ++i) values.push_back(i % 3 == 2 ? values.front() : random.normal());
            std::vector<double> sorted = values, other = values;
            std::ranges::sort(sorted);
            const double lower = sorted[(size - 1) / 2], upper = sorted[size / 2];
            QCOMPARE(base::median(values), size % 2 == 1 ? upper : 0.5 * (lower + upper));
            QCOMPARE(base::upperMedian(other), upper);
            std::ranges::sort(values);
            QVERIFY(values == sorted); // in another order at most
            QCOMPARE(base::quantile(sorted, 0.5), base::median(other));
            QCOMPARE(base::drawnQuantile(sorted, 0.5), base::median(other));
            QCOMPARE(base::valueAtShare(other, 0.5), lower);
        }
    }

    void partsValuesBetweenNeighboursAsRDoes()
    {
        const std::vector<double> sorted = {1.0, 2.0, 4.0, 8.0, 16.0};
        QCOMPARE(base::quantile(sorted, 0.0), 1.0);
        QCOMPARE(base::quantile(sorted, 0.25), 2.0);
        QCOMPARE(base::quantile(sorted, 0.9), 12.8);
        QCOMPARE(base::quantile(sorted, 1.0), 16.0);
        QCOMPARE(base::drawnQuantile(sorted, 0.25), 1.5);
        QCOMPARE(base::drawnQuantile(sorted, 0.7), 9.6);
        QCOMPARE(base::drawnQuantile(sorted, 0.05), 1.0); // there is nothing beyond what was drawn
        QCOMPARE(base::drawnQuantile(sorted, 0.95), 16.0);
        QVERIFY(std::isnan(base::quantile({}, 0.5)) && std::isnan(base::drawnQuantile({}, 0.5)));
        QCOMPARE(base::quantile(std::vector<double>{3.0}, 0.9), 3.0);
    }
};

TITER_TEST(MedianTest)

} // namespace tst_median

#include "tst_median.moc"
