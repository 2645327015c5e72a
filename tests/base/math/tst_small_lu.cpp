// Inverses in lanes against the matrix they belong to.
#include "core/base/math/random.h"
#include "core/base/math/small_lu.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace tst_small_lu {

using namespace titer;
using base::invertLanes;
using base::laneCount;
using base::lanesAt;

class SmallLuTest : public QObject {
    Q_OBJECT

private slots:
    void inverseTimesMatrixIsOne_data();
    void inverseTimesMatrixIsOne();
    void refusesASingularMatrix();
};

// Of n columns, those that are not of the matrix 1.
void SmallLuTest::inverseTimesMatrixIsOne_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<std::vector<int>>("columns");
    QTest::newRow("one") << 1 << std::vector<int>{0};
    QTest::newRow("none of three") << 3 << std::vector<int>{};
    QTest::newRow("two of five") << 5 << std::vector<int>{1, 4};
    QTest::newRow("out of order") << 10 << std::vector<int>{7, 0, 3, 1};
    std::vector<int> all(11);
    std::iota(all.begin(), all.end(), 0);
    QTest::newRow("all of eleven") << 11 << all;
}

void SmallLuTest::inverseTimesMatrixIsOne()
{
    QFETCH(int, size);
    QFETCH(std::vector<int>, columns);
    const int rows = base::lanesFor(size), stride = rows * laneCount, count = int(columns.size());
    base::Random random(7, "small_lu");
    std::vector<double> matrix(size * size, 0.0); // column-major
    for (int i = 0; i < size; ++i) matrix[i * size + i] = 1.0;
    std::vector<double> lanes(count * stride, 0.0);
    for (int k = 0; k < count; ++k)
        for (int r = 0; r < size; ++r)
            lanes[k * stride + r] = matrix[columns[k] * size + r] = 2.0 * random.uniform() - 1.0;
    std::vector<int> pivots(count);
    QVERIFY(invertLanes(lanesAt(lanes), size, columns, pivots.data()));
    for (int k = 0; k < count; ++k)
        for (int r = 0; r < size; ++r) {
            double product = 0.0;
            for (int j = 0; j < size; ++j) product += matrix[j * size + r] * lanes[k * stride + j];
            QVERIFY2(std::abs(product - (r == columns[k] ? 1.0 : 0.0)) < 1e-12, qPrintable(QString::number(product)));
        }
    if (count < size) return;
    std::vector<double> whole(size * stride, 0.0);
    for (int c = 0; c < size; ++c) std::copy_n(&matrix[c * size], size, &whole[c * stride]);
    QVERIFY(invertLanes(lanesAt(whole), size, pivots.data()));
    QCOMPARE(whole, lanes);
}

void SmallLuTest::refusesASingularMatrix()
{
    std::vector<double> lanes(2 * laneCount, 0.0);
    lanes[0] = lanes[2] = 1.0; // rows 0 and 2 of columns 0 and 2, row 2 the same in both
    lanes[laneCount] = lanes[laneCount + 2] = 3.0;
    std::vector<int> pivots(2);
    QVERIFY(!invertLanes(lanesAt(lanes), 3, {0, 2}, pivots.data()));
}

TITER_EACH_WIDTH_TEST(SmallLuTest)

} // namespace tst_small_lu

#include "tst_small_lu.moc"
