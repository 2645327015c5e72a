// Series on other times, filled gaps and samples beside what is on line: by hand.
#include "core/base/not_available.h"
#include "core/prepare/regrid.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_regrid {

using namespace titer;
using namespace titer::prepare;

namespace {

constexpr double none = base::notAvailable;
using Series = std::vector<double>;

bool same(const Series& a, const Series& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

const Series time{10, 12, 15, 19, 20, 31};
const Series values{1, none, 3, 5, 7, 9};

} // namespace

class RegridTest : public QObject {
    Q_OBJECT

private slots:
    void gridBeginsWithTheSeries()
    {
        const Grid grid = gridOf(time, 5.0);
        QVERIFY(same(grid.time, {10, 15, 20, 25, 30}));
        QCOMPARE(grid.firstRow, (std::vector<std::size_t>{0, 2, 4, 5, 5, 6}));
        // A whole number of steps but for rounding.
        Series tenths;
        for (int i = 0; i < 11; ++i) tenths.push_back(0.1 * i);
        QCOMPARE(gridOf(tenths, 0.1).time.size(), std::size_t(11));
        QVERIFY(gridOf(Series{}, 5.0).time.empty());
        QVERIFY(same(gridOf(Series{4}, 5.0).time, {4}));
    }

    void resamples()
    {
        const Grid grid = gridOf(time, 5.0);
        QVERIFY(same(meansOn(grid, values), {1, 4, 7, none, 9}));
        QVERIFY(same(lastOn(grid, time, values, 5.0), {1, 3, 7, none, none})); // 7 at 20 is 5 old at 25
        QVERIFY(same(linesOn(grid, time, values, 5.0), {1, 3, 7, none, none}));
        const Series lines = linesOn(grid, time, values, 11.0);
        QVERIFY(same({lines[0], lines[1], lines[2]}, {1, 3, 7}));
        QVERIFY(std::abs(lines[3] - (7 + 2.0 * 5 / 11)) < 1e-14);
        QVERIFY(std::abs(lines[4] - (7 + 2.0 * 10 / 11)) < 1e-14);
        QCOMPARE(lastTextOn(grid, time, {"a", "", "", "b", "", "c"}, 5.0),
                 (std::vector<std::string>{"a", "", "b", "", ""}));
    }

    void keepsARegularSeries()
    {
        const Series regular{0, 2, 4, 6}, own{1, none, 3, 4};
        const Grid grid = gridOf(regular, 2.0);
        QVERIFY(same(meansOn(grid, own), own));
        QVERIFY(same(lastOn(grid, regular, own, 2.0), own));
        QVERIFY(same(linesOn(grid, regular, own, 2.0), own));
    }

    void fillsGaps()
    {
        Series gaps{none, 1, none, none, 4, none};
        const Series at{0, 1, 2, 3, 4, 5};
        QCOMPARE(fillLinear(at, gaps, 2.9), std::size_t(0));
        QCOMPARE(fillLinear(at, gaps, 3.0), std::size_t(2));
        QVERIFY(same(gaps, {none, 1, 2, 3, 4, none}));
        Series held{none, 1, none, none, none, 6};
        QCOMPARE(fillHold(at, held, 2.0), std::size_t(2));
        QVERIFY(same(held, {none, 1, 1, 1, none, 6}));
    }

    void putsSamplesIntoTheNearestRow()
    {
        // Rows on line at 0, 10, 20; samples at 1, 9, 11, 15 and 26.
        const Series at{0, 1, 9, 10, 11, 15, 20, 26}, samples{none, 5, 6, none, 7, 8, none, 9};
        const std::vector<bool> online{true, false, false, true, false, false, true, false};
        const Alignment found = aligned(at, samples, online, 5.0);
        using Move = Alignment::Move;
        // 9 and 11 are as near to 10: the earlier one stays. So does 15 at 10 against 20, where 9 is nearer to 10.
        QCOMPARE(found.moves, (std::vector<Move>{{1, 0}, {2, 3}}));
        QCOMPARE(found.displaced, (std::vector<std::uint32_t>{4, 5}));
        QCOMPARE(found.left, (std::vector<std::uint32_t>{7}));
        // A later one that is nearer takes the place.
        const Alignment nearer = aligned(Series{0, 3, 4, 5}, Series{none, 1, 2, none}, {true, false, false, true}, 5.0);
        QCOMPARE(nearer.moves, (std::vector<Move>{{2, 3}}));
        QCOMPARE(nearer.displaced, (std::vector<std::uint32_t>{1}));
    }
};

TITER_TEST(RegridTest)

} // namespace tst_regrid

#include "tst_regrid.moc"
