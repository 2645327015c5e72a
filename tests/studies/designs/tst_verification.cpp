// What is reported of a design comes from its matrix: a design with one wrong setting is found out.
#include "core/base/math/random.h"
#include "core/studies/designs/classic/generators.h"
#include "core/studies/designs/classic/two_level.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/verification.h"
#include "tests/support/test_program.h"

#include <Eigen/Geometry>

namespace tst_verification {

using namespace titer;
using namespace titer::studies;

namespace {

Factors named(int count)
{
    Factors factors;
    for (int i = 0; i < count; ++i) factors.push_back({.name = "x" + std::to_string(i + 1)});
    return factors;
}

Design made(const char* kind, int factors, const DesignRequest& request)
{
    return *makeDesign(*findDesignKind(kind), named(factors), request);
}

} // namespace

class tst_verification : public QObject {
    Q_OBJECT

private slots:
    void oneWrongSignLowersTheResolution()
    {
        Design design = made("fractional", 6, {.resolution = 6});
        QCOMPARE(wordsOf(*twoLevelRuns(design)).resolution(), std::optional(6));
        design.coded(7, 2) = -design.coded(7, 2);
        QVERIFY(*wordsOf(*twoLevelRuns(design)).resolution() < 6);
        QVERIFY(maxMainEffectCorrelation(design) > 0.0);
    }

    void aLostRunIsFoundOut()
    {
        Design design = made("plackett_burman", 11, {});
        QCOMPARE(maxMainEffectCorrelation(design), 0.0);
        const Eigen::MatrixXd fewer = design.coded.topRows(11);
        design.coded = fewer;
        design.points.pop_back();
        QVERIFY(maxMainEffectCorrelation(design) > 0.05);
    }

    void aSlightlyWrongAlphaIsNeitherRotatableNorOrthogonal()
    {
        Design rotatable = made("ccd", 3, {.centre = 1});
        QVERIFY(isRotatable(rotatable));
        for (const int row : {8, 9}) rotatable.coded(row, 0) *= 1.0 + 1e-6;
        QVERIFY(!isRotatable(rotatable));
        Design orthogonal = made("ccd", 3, {.centre = 6, .alpha = "orthogonal"});
        QVERIFY(squaresAreOrthogonal(orthogonal));
        // 1.524 in place of 1.5246...: what rounding to three decimals does.
        for (int row = 8; row < 14; ++row) orthogonal.coded.row(row) = orthogonal.coded.row(row).array().sign() * 1.524;
        QVERIFY(!squaresAreOrthogonal(orthogonal));
    }

    void exchangedBlocksAreNotOrthogonal()
    {
        Design design = made("box_behnken", 4, {.centre = 1, .blocks = 3});
        QVERIFY(blocksAreOrthogonal(design));
        const auto second = std::find(design.blocks.begin(), design.blocks.end(), 2);
        std::swap(design.blocks.front(), *second);
        QVERIFY(!blocksAreOrthogonal(design));
    }

    void estimabilityNamesTheFirstColumnThatFollowsFromOthers()
    {
        Eigen::MatrixXd matrix(5, 4);
        matrix << 1, 1, 2, 5, 1, 2, 3, 6, 1, 3, 4, 9, 1, 4, 5, 1, 1, 5, 6, 2; // third: first + second
        const Estimability found = estimability(matrix);
        QCOMPARE(found.rank, 3);
        QCOMPARE(found.aliased, std::vector<int>{2});
        // ln |X'X| of a full matrix, against the determinant.
        const Eigen::MatrixXd full = matrix(Eigen::all, {0, 1, 3});
        const Eigen::Matrix3d products = full.transpose() * full;
        const double determinant = products.row(0).dot(products.row(1).transpose().cross(products.row(2).transpose()));
        QVERIFY(std::abs(estimability(full).logDeterminant - std::log(determinant)) < 1e-12);
        // A column smaller by far is no alias, and nothing is by rounding alone.
        Eigen::MatrixXd scaled = full;
        scaled.col(2) *= 1e-9;
        QCOMPARE(estimability(scaled).rank, 3);
        QCOMPARE(estimability(Eigen::MatrixXd::Zero(3, 2)).rank, 0);
        QCOMPARE(estimability(Eigen::MatrixXd::Identity(2, 3)).aliased, std::vector<int>{2});
    }

    void repeatsAreCountedWithinBlocks()
    {
        Design design = made("full", 2, {.centre = 3});
        QCOMPARE(repeatedRuns(design), 2);
        design.blocks = {1, 1, 2, 2, 1, 1, 2};
        QCOMPARE(repeatedRuns(design), 1);
    }

    void anyGeneratorsAreReadOrRefused()
    {
        base::Random random(1, "generators");
        const Factors factors = named(6);
        const std::string_view signs = "ABCDEFGI=-+:* x123";
        for (int trial = 0; trial < 20000; ++trial) {
            std::vector<std::string> texts(1 + random.index(3));
            for (std::string& text : texts)
                for (std::uint64_t i = random.index(9); i > 0; --i) text += signs[random.index(signs.size())];
            const base::Result<Fraction> fraction = readGenerators(texts, factors);
            if (!fraction) {
                QCOMPARE(fraction.error().where, std::string("design/generator"));
                continue;
            }
            // A fraction of the size that it says: as many words as generators make.
            const Words words = wordsOf(*twoLevelRuns(fractionRuns(factors, *fraction)));
            QCOMPARE(words.defining.size() + 1, std::size_t(1) << texts.size());
        }
    }
};

TITER_TEST(tst_verification)

} // namespace tst_verification

#include "tst_verification.moc"
