// Which values are marked: by hand, and Hampel's against the rule computed in full.
#include "core/base/math/random.h"
#include "core/base/not_available.h"
#include "core/prepare/marking.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tst_marking {

using namespace titer;
using namespace titer::prepare;

namespace {

constexpr double none = base::notAvailable;
using Rows = std::vector<std::uint32_t>;
using Series = std::vector<double>;

Rows rowsOf(const std::vector<Found>& found)
{
    Rows rows;
    for (const Found& each : found) rows.push_back(each.row);
    return rows;
}

// A pH with outliers, marked in R 4.2.2 by the loop of pracma::hampel (half-width 3, threshold 3): rows 5, 12 and 18 from 1.
const Series pH{7.01, 7.02, 7.00, 7.03, 9.50, 7.04, 7.02, 7.05, 7.03, 7.06, 7.05,
                6.10, 7.07, 7.06, 7.08, 7.09, 7.07, 7.30, 7.10, 7.09, 7.11, 7.12};

double median(Series values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
}

// The rule as it is written down, window by window.
Rows byTheRule(const Series& values, int halfWidth, double threshold, double least)
{
    Series present;
    Rows rows, found;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isnan(values[i])) {
            present.push_back(values[i]);
            rows.push_back(std::uint32_t(i));
        }
    const int count = int(present.size());
    for (int i = 0; i < count; ++i) {
        Series window(present.begin() + std::max(0, i - halfWidth),
                      present.begin() + std::min(count, i + halfWidth + 1));
        const double middle = median(window);
        for (double& value : window) value = std::abs(value - middle);
        const double deviation = std::abs(present[std::size_t(i)] - middle);
        if (deviation > threshold * (1.4826 * median(window)) && deviation > least)
            found.push_back(rows[std::size_t(i)]);
    }
    return found;
}

} // namespace

class MarkingTest : public QObject {
    Q_OBJECT

private slots:
    void marksWhatIsOutsideOfARange()
    {
        const Series values{19.9, 20.0, none, 45.0, 45.1, std::numeric_limits<double>::infinity()};
        const std::vector<Found> found = outOfRange(values, 20.0, 45.0);
        QCOMPARE(rowsOf(found), (Rows{0, 4, 5}));
        QCOMPARE(found[0].against, 20.0);
        QCOMPARE(found[1].against, 45.0);
        const double infinite = std::numeric_limits<double>::infinity();
        QCOMPARE(rowsOf(outOfRange(values, -infinite, infinite)), (Rows{5})); // no value whatever the range
    }

    void marksOutliersAsR()
    {
        const std::vector<Found> found = hampelOutliers(pH, 3, 3.0, 0.0);
        QCOMPARE(rowsOf(found), (Rows{4, 11, 17}));
        QCOMPARE(found[0].against, 7.03);
        QCOMPARE(found[1].against, 7.06);
        QCOMPARE(found[2].against, 7.09);
        // A deviation that is none to a person: 0.21 from the median.
        QCOMPARE(rowsOf(hampelOutliers(pH, 3, 3.0, 0.5)), (Rows{4, 11}));
    }

    void marksOutliersByTheRule_data()
    {
        QTest::addColumn<int>("halfWidth");
        QTest::addColumn<double>("threshold");
        QTest::addColumn<double>("missing"); // share of cells
        QTest::addColumn<bool>("coarse");    // with many equal values
        for (const int halfWidth : {1, 2, 3, 11, 40})
            for (const double missing : {0.0, 0.3})
                for (const bool coarse : {false, true})
                    QTest::addRow("%d, %g missing, %s", halfWidth, missing, coarse ? "coarse" : "fine")
                        << halfWidth << (halfWidth == 2 ? 1.0 : 3.0) << missing << coarse;
        QTest::addRow("wider than the series") << 400 << 2.0 << 0.0 << false;
    }
    void marksOutliersByTheRule()
    {
        QFETCH(int, halfWidth);
        QFETCH(double, threshold);
        QFETCH(double, missing);
        QFETCH(bool, coarse);
        base::Random random(5, "hampel");
        Series values;
        for (int i = 0; i < 500; ++i) {
            double value = std::sin(0.05 * i) + 0.1 * random.normal() + (i % 37 == 0 ? 2.0 : 0.0);
            if (coarse) value = std::round(10.0 * value) / 10.0;
            values.push_back(random.uniform() < missing ? none : value);
        }
        const Rows expected = byTheRule(values, halfWidth, threshold, 0.0);
        QVERIFY(!expected.empty());
        QCOMPARE(rowsOf(hampelOutliers(values, halfWidth, threshold, 0.0)), expected);
    }

    void leavesShortSeriesAlone()
    {
        QVERIFY(hampelOutliers(Series{}, 3, 3.0, 0.0).empty());
        QVERIFY(hampelOutliers(Series{none, 1.0, 9.0}, 3, 3.0, 0.0).empty()); // neither is the odd one
    }

    void marksWhatIsStuck()
    {
        const Series time{0, 60, 120, 180, 240, 300, 360}, values{5.0, 5.0, none, 5.0, 6.0, 6.0, 7.0};
        // 5 stands for 180 s: the first stays. 6 stands for 60 s.
        const std::vector<Found> found = stuckValues(time, values, 180.0, 0.0);
        QCOMPARE(rowsOf(found), (Rows{1, 3}));
        QCOMPARE(found[1].against, 0.0); // since when
        QCOMPARE(rowsOf(stuckValues(time, values, 60.0, 0.0)), (Rows{1, 3, 5}));
        QVERIFY(stuckValues(time, values, 181.0, 0.0).empty());
        // Up to 1 is no change: 7 is 2 from 5.
        QCOMPARE(rowsOf(stuckValues(time, values, 300.0, 1.0)), (Rows{1, 3, 4, 5}));
    }

    void marksWhatChangesTooFast()
    {
        const Series time{0, 1, 2, 2, 3, 10}, values{0.0, 1.0, 9.0, 8.0, 2.5, 9.0};
        // 9 is 8 from 1 after 1 s, 8 too; 2.5 is 1.5 from 1 after 2 s; 9 is 6.5 from 2.5 after 7 s.
        const std::vector<Found> found = tooFast(time, values, 1.0);
        QCOMPARE(rowsOf(found), (Rows{2, 3}));
        QCOMPARE(found[0].against, 1.0);
        // From 0, the first: 1 after 1 s, 2.5 after 3 s, 9 after 10 s.
        QCOMPARE(rowsOf(tooFast(time, values, 0.8)), (Rows{1, 2, 3, 4, 5}));
    }

    void marksJumpsAndTakesANewLevel()
    {
        QCOMPARE(rowsOf(jumps(Series{1.0, 1.2, 7.0, 1.1, none, 1.0}, 5.0)), (Rows{2}));
        // From 1 to 8 for good: three that agree are marked, then 8 is the level.
        QCOMPARE(rowsOf(jumps(Series{1.0, 8.0, 8.1, 8.2, 8.3, 1.0}, 5.0)), (Rows{1, 2, 3, 5}));
        // Three that do not agree are no level.
        QCOMPARE(rowsOf(jumps(Series{1.0, 8.0, 20.0, 8.0, 1.0}, 5.0)), (Rows{1, 2, 3}));
    }

    void marksTheSameAgain()
    {
        // What is marked is empty then; nothing more is outside of a range, stuck or jumps.
        Series values = pH;
        for (const Found& found : jumps(values, 0.5)) values[found.row] = none;
        QVERIFY(jumps(values, 0.5).empty());
        for (const Found& found : outOfRange(values, 7.0, 7.2)) values[found.row] = none;
        QVERIFY(outOfRange(values, 7.0, 7.2).empty());
        QCOMPARE(hampelOutliers(pH, 3, 3.0, 0.0), hampelOutliers(pH, 3, 3.0, 0.0));
    }
};

TITER_TEST(MarkingTest)

} // namespace tst_marking

#include "tst_marking.moc"
