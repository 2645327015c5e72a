// Medians against the sorted values.
#include "core/base/math/median.h"
#include "core/base/math/random.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
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
        }
    }
};

TITER_TEST(MedianTest)

} // namespace tst_median

#include "tst_median.moc"
