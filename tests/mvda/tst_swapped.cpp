// Reference values swapped with those of a neighbour: found where they are, and nothing where they are not.
#include "core/mvda/swapped.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <limits>

namespace tst_swapped {

using namespace titer::mvda;

namespace {

constexpr int count = 40;

// What was measured falls by 0.5 from row to row; predictions are off by noise of 0.05.
MatrixXd observed()
{
    return VectorXd::LinSpaced(count, 20.0, 0.5);
}

MatrixXd predicted(const std::string& name = "noise")
{
    return observed() + 0.05 * drawn(count, 1, name.c_str());
}

} // namespace

class SwappedTest : public QObject {
    Q_OBJECT

private slots:
    void aSwappedPairIsFound()
    {
        MatrixXd y = observed();
        std::swap(y(17, 0), y(18, 0));
        std::swap(y(30, 0), y(31, 0));
        QCOMPARE(swappedNeighbours(predicted(), y, {}), (std::vector<SwappedPair>{{17, 18, 0}, {30, 31, 0}}));
        const auto said = swapsOf({{17, 18, 0}}, std::vector<std::string>(count, "s"), {"glucose"});
        QVERIFY(said.size() == 1 && said[0].text().starts_with("The values of “glucose” in rows s and s look swapped"));
    }

    // A value that is merely wrong, noise, the last row of one batch beside the first of the next, and too few rows.
    void nothingElseIs()
    {
        for (int i = 0; i < 50; ++i) {
            const auto pairs = swappedNeighbours(predicted("n" + std::to_string(i)), observed(), {});
            QVERIFY(pairs.empty());
        }
        MatrixXd y = observed();
        y(17, 0) += 3.0;
        QVERIFY(swappedNeighbours(predicted(), y, {}).empty());
        y = observed();
        std::swap(y(19, 0), y(20, 0));
        std::vector<std::string> batches(count, "A");
        std::fill(batches.begin() + 20, batches.end(), "B");
        QVERIFY(swappedNeighbours(predicted(), y, batches).empty());
        std::swap(y(19, 0), y(20, 0));
        std::swap(y(3, 0), y(4, 0));
        QVERIFY(swappedNeighbours(predicted().topRows(7), y.topRows(7), {}).empty());
        QCOMPARE(swappedNeighbours(predicted().topRows(8), y.topRows(8), {}).size(), std::size_t(1));
    }

    void whatIsMissingSaysNothing()
    {
        MatrixXd y = observed();
        std::swap(y(17, 0), y(18, 0));
        y(18, 0) = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(swappedNeighbours(predicted(), y, {}).empty());
    }
};

TITER_TEST(SwappedTest)

} // namespace tst_swapped

#include "tst_swapped.moc"
