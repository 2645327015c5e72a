// What a bed does eight axial nodes or bound states at a time, against the same sums written out one by one.
#include "core/base/math/random.h"
#include "core/unitops/column/bed/place_products.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tst_lanes {

using namespace titer;
using namespace titer::unitops::column;

class LanesTest : public QObject {
    Q_OBJECT

private slots:
    void factorsSolveEachLane_data();
    void factorsSolveEachLane();
    void refusesAVanishingPivot();
    void placesAreMultiplied_data();
    void placesAreMultiplied();
};

std::vector<double> drawn(std::size_t count, base::Random& random)
{
    std::vector<double> all(count);
    for (double& one : all) one = 2.0 * random.uniform() - 1.0;
    return all;
}

void LanesTest::factorsSolveEachLane_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("first"); // from which the factors are used
    for (const int size : {1, 2, 7, 8, 9, 12, 50})
        for (const int first : {0, size / 3, size - 1}) QTest::addRow("%d from %d", size, first) << size << first;
}

// A x = b with diagonally dominant A; where only a part of the factors is used it is that of A's Schur complement.
void LanesTest::factorsSolveEachLane()
{
    QFETCH(int, size);
    QFETCH(int, first);
    base::Random random(11, "lanes");
    std::vector<double> a = drawn(std::size_t(size) * size * laneCount, random);
    for (int i = 0; i < size; ++i)
        for (int l = 0; l < laneCount; ++l) a[(i * size + i) * laneCount + l] += 2.0 * size;
    const std::vector<double> right = drawn(std::size_t(size) * laneCount, random);
    LaneStore factors(a.begin(), a.end()), x(right.begin(), right.end());
    QVERIFY(factorLanes(lanesAt(factors), size));
    forwardLanes(lanesAt(factors), size, first, lanesAt(x));
    backwardLanes(lanesAt(factors), size, first, lanesAt(x));
    for (int l = 0; l < laneCount; ++l) {
        const auto at = [&](int r, int c) { return a[(r * size + c) * laneCount + l]; };
        std::vector<double> rest(std::size_t(size) * size);
        for (int r = 0; r < size; ++r)
            for (int c = 0; c < size; ++c) rest[r * size + c] = at(r, c);
        for (int k = 0; k < first; ++k)
            for (int r = k + 1; r < size; ++r) {
                const double part = rest[r * size + k] / rest[k * size + k];
                for (int c = k; c < size; ++c) rest[r * size + c] -= part * rest[k * size + c];
            }
        for (int r = 0; r < size; ++r) {
            if (r < first) {
                QCOMPARE(x[r * laneCount + l], right[r * laneCount + l]);
                continue;
            }
            double sum = 0.0;
            for (int c = first; c < size; ++c) sum += rest[r * size + c] * x[c * laneCount + l];
            QVERIFY2(std::abs(sum - right[r * laneCount + l]) < 1e-13, qPrintable(QString::number(sum)));
        }
        // The same where the factors of this lane serve all.
        std::vector<double> one(std::size_t(size) * size);
        for (std::size_t i = 0; i < one.size(); ++i) one[i] = factors[i * laneCount + l];
        LaneStore same(right.begin(), right.end());
        forwardLanes(one.data(), size, first, lanesAt(same));
        backwardLanes(one.data(), size, first, lanesAt(same));
        for (int r = 0; r < size; ++r) QCOMPARE(same[r * laneCount + l], x[r * laneCount + l]);
    }
}

void LanesTest::refusesAVanishingPivot()
{
    LaneStore a(4 * laneCount, 1.0); // two equal rows, in one lane alone
    for (int l = 0; l + 1 < laneCount; ++l) a[l] = 3.0;
    QVERIFY(!factorLanes(lanesAt(a), 2));
}

void LanesTest::placesAreMultiplied_data()
{
    QTest::addColumn<int>("states");
    QTest::addColumn<std::vector<int>>("acting");
    QTest::newRow("one") << 1 << std::vector<int>{};
    QTest::newRow("three of five") << 5 << std::vector<int>{4, 0, 2};
    QTest::newRow("two lanes") << 11 << std::vector<int>{1, 9};
    QTest::newRow("three lanes") << 18 << std::vector<int>{17, 3};
}

// Three places, each with its own matrices or all with those of the first.
void LanesTest::placesAreMultiplied()
{
    QFETCH(int, states);
    QFETCH(std::vector<int>, acting);
    constexpr int places = 3, liquids = 10;
    const std::vector<int> read{7, 2};
    const int rows = base::lanesFor(states), column = rows * laneCount, each = liquids + states;
    base::Random random(12, "places");
    std::vector<int> liquidAt, boundAt;
    for (int p = 0; p < places; ++p) liquidAt.push_back(p * each), boundAt.push_back(p * each + liquids);
    const std::vector<double> w = drawn(std::size_t(places) * (1 + acting.size()) * column, random),
                              f = drawn(std::size_t(places) * (read.size() + 1) * column, random),
                              weights = drawn(std::size_t(places) * liquids, random),
                              b = drawn(std::size_t(places) * each, random);
    LaneStore room(column), wAt(w.begin(), w.end()), fAt(f.begin(), f.end());
    const PlacesAt at{places, states, rows, liquidAt.data(), boundAt.data(), lanesAt(room)};
    const auto close = [](double value, double expected) { return std::abs(value - expected) < 1e-13; };
    for (const bool alike : {false, true}) {
        const std::size_t wStep = alike ? 0 : (1 + acting.size()) * rows, fStep = alike ? 0 : (read.size() + 1) * rows;
        std::vector<double> bound = b, added = b;
        multiplyBound(at, acting, lanesAt(wAt), wStep, bound.data());
        addOfLiquid(at, {read, weights.data(), liquids, liquids}, lanesAt(fAt), fStep, added.data());
        for (int p = 0; p < places; ++p) {
            const double *own = &w[p * wStep * laneCount], *by = &f[p * fStep * laneCount];
            const double *liquid = &b[liquidAt[p]], *q = &b[boundAt[p]];
            double together = 0.0;
            for (int i = 0; i < liquids; ++i) together += weights[p * liquids + i] * liquid[i];
            for (int k = 0; k < states; ++k) {
                double product = own[k] * q[k], more = q[k] + by[read.size() * column + k] * together;
                for (std::size_t c = 0; c < acting.size(); ++c) product += own[(1 + c) * column + k] * q[acting[c]];
                for (std::size_t c = 0; c < read.size(); ++c) more += by[c * column + k] * liquid[read[c]];
                QVERIFY(close(bound[boundAt[p] + k], product));
                QVERIFY(close(added[boundAt[p] + k], more));
            }
            QVERIFY(std::equal(liquid, liquid + liquids, &bound[liquidAt[p]]));
            QVERIFY(std::equal(liquid, liquid + liquids, &added[liquidAt[p]]));
        }
    }
    // W f of the first place is what W makes of each column of f.
    const int columns = int(read.size()) + 1;
    LaneStore p(std::size_t(columns) * column);
    multiplyColumns(states, acting, lanesAt(wAt), lanesAt(fAt), columns, 0.5, lanesAt(p));
    for (int c = 0; c < columns; ++c)
        for (int k = 0; k < states; ++k) {
            double product = w[k] * f[c * column + k];
            for (std::size_t i = 0; i < acting.size(); ++i)
                product += w[(1 + i) * column + k] * f[c * column + acting[i]];
            QVERIFY(close(p[c * column + k], 0.5 * product));
        }
}

TITER_EACH_WIDTH_TEST(LanesTest)

} // namespace tst_lanes

#include "tst_lanes.moc"
