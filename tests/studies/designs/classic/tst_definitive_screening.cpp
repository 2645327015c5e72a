// Conference matrices and definitive screening designs, each evaluated from its own matrix.
#include "core/studies/designs/classic/conference_matrix.h"
#include "core/studies/designs/classic/definitive_screening.h"
#include "core/studies/designs/kinds.h"
#include "tests/support/test_program.h"

#include <Eigen/QR>

#include <cmath>
#include <set>

namespace tst_definitive_screening {

using namespace titer;
using namespace titer::studies;
using Eigen::Index;

namespace {

Factors continuous(int count)
{
    Factors factors;
    for (int i = 0; i < count; ++i) factors.push_back({.name = "x" + std::to_string(i + 1)});
    return factors;
}

Factors withCategorical(int count, int categorical)
{
    Factors factors = continuous(count);
    for (int i = 0; i < categorical; ++i)
        factors.push_back(
            {.name = "c" + std::to_string(i + 1), .kind = Factor::Kind::Categorical, .levels = {"a", "b"}});
    return factors;
}

// Columns of the model without the intercept; main effects come first.
Eigen::MatrixXd secondOrder(const Design& design, Terms terms)
{
    terms.erase(terms.begin());
    return modelMatrix(design.coded, terms, design.factors);
}

double maxDotOfMainWithSecond(const Design& design)
{
    const Eigen::MatrixXd x = secondOrder(design, quadraticTerms(design.factors));
    const Index k = Index(design.factors.size());
    return (x.leftCols(k).transpose() * x.rightCols(x.cols() - k)).cwiseAbs().maxCoeff();
}

double correlation(const Eigen::VectorXd& a, const Eigen::VectorXd& b)
{
    const Eigen::VectorXd u = a.array() - a.mean(), v = b.array() - b.mean();
    return u.dot(v) / (u.norm() * v.norm());
}

} // namespace

class tst_definitive_screening : public QObject {
    Q_OBJECT

private slots:
    void conferenceMatricesAreWhatTheyAreCalled()
    {
        for (int order = 2; order <= 40; order += 2) {
            const Eigen::MatrixXi c = conferenceMatrix(order);
            if (order == 22 || order == 34 ||
                order == 36) { // 21 and 33 are no sums of two squares; 36 has no construction here
                QCOMPARE(int(c.size()), 0);
                continue;
            }
            QCOMPARE(int(c.rows()), order);
            QVERIFY(c.transpose() * c == (order - 1) * Eigen::MatrixXi::Identity(order, order));
            QVERIFY(c.diagonal().isZero());
            QVERIFY(c.cwiseAbs().sum() == order * (order - 1));
        }
        QCOMPARE(conferenceOrder(21), 24);
        QCOMPARE(conferenceOrder(15), 16);
    }

    void isValidForEveryCountFrom4To30()
    {
        for (int k = 4; k <= 30; ++k) {
            const base::Result<Design> design = definitiveScreening(continuous(k));
            QVERIFY(design);
            const int order = k == 21 || k == 22 ? 24 : k + k % 2;
            QCOMPARE(design->runs(), 2 * order + 1);
            const Eigen::MatrixXd main = design->coded;
            // Small integers, so the dot products are exact.
            QVERIFY(main.transpose() * main == (2.0 * order - 2.0) * Eigen::MatrixXd::Identity(k, k));
            QCOMPARE(maxDotOfMainWithSecond(*design), 0.0);
            QCOMPARE(design->property("main_effects_clear")->value, base::Json(true));
            QCOMPARE(design->property("main_effects_orthogonal")->value, base::Json(true));
            QCOMPARE(design->property("main_effect_variance")->value.number(), 1.0 / (2.0 * order - 2.0));
            QCOMPARE(design->notices.empty(), order <= k + 1);
            // Every main effect and square is estimable.
            Terms terms = linearTerms(design->factors);
            for (int i = 0; i < k; ++i) {
                Term square = terms.front();
                square.powers[std::size_t(i)] = 2;
                terms.push_back(square);
            }
            QCOMPARE(int(modelMatrix(design->coded, terms, design->factors).colPivHouseholderQr().rank()), 2 * k + 1);
        }
    }

    // statistics.md B4: m = 6.
    void hasThePublishedCorrelationsForSixFactors()
    {
        const base::Result<Design> design = definitiveScreening(continuous(6));
        QVERIFY(design);
        const Eigen::MatrixXd x = secondOrder(*design, quadraticTerms(design->factors));
        for (Index i = 6; i < 27; ++i)
            for (Index j = i + 1; j < 27; ++j) {
                const double r = std::abs(correlation(x.col(i), x.col(j)));
                if (i >= 21)
                    QVERIFY(std::abs(r - 2.0 / 15.0) < 1e-12);
                else if (j >= 21)
                    QVERIFY(r < 1e-12 || std::abs(r - 0.4655) < 5e-5);
                else
                    QVERIFY(std::abs(r - 0.25) < 1e-12 || std::abs(r - 0.5) < 1e-12);
            }
        QVERIFY(std::abs(design->property("correlation_squares")->value.number() - 0.13333) < 1e-5);
        QVERIFY(std::abs(design->property("correlation_interactions")->value.number() - 0.5) < 1e-12);
        QVERIFY(std::abs(design->property("correlation_interaction_square")->value.number() - 0.4655) < 5e-5);
        QCOMPARE(design->property("main_effect_variance")->value.number(), 0.1);
    }

    void squaresCorrelateAsPublishedForEveryOrder()
    {
        for (const int m : {4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 26, 28, 30}) {
            const base::Result<Design> design = definitiveScreening(continuous(m));
            QVERIFY(design);
            QVERIFY(std::abs(design->property("correlation_squares")->value.number() - (m - 4.0) / (3.0 * (m - 1.0))) <
                    1e-12);
        }
    }

    void takesTwoLevelFactorsAndStaysItsOwnMirrorImage()
    {
        for (int k = 2; k <= 26; k += 3)
            for (int c = k < 4 ? 4 - k : 1; c <= 4; ++c) {
                const base::Result<Design> design = definitiveScreening(withCategorical(k, c));
                QVERIFY(design);
                const int order = conferenceOrder(k + c);
                QCOMPARE(design->runs(), 2 * order + 2);
                QVERIFY(design->coded.rightCols(c).unaryExpr([](double x) { return x * (x - 1.0); }).isZero());
                QCOMPARE(maxDotOfMainWithSecond(*design), 0.0);
                const Eigen::MatrixXd main = secondOrder(*design, linearTerms(design->factors));
                QVERIFY(main.colwise().sum().isZero());
                // Continuous factors stay orthogonal to each other; a two-level one loses little.
                QVERIFY(main.leftCols(k).transpose() * main.leftCols(k) ==
                        (2.0 * order - 2.0) * Eigen::MatrixXd::Identity(k, k));
                for (Index i = 0; i < k + c; ++i)
                    for (Index j = std::max<Index>(i + 1, k); j < k + c; ++j)
                        QVERIFY(std::abs(main.col(i).dot(main.col(j))) <= (i < k ? 2.0 : 6.0));
                QCOMPARE(design->points.back(), Design::Point::Centre);
            }
    }

    void fakeFactorsAddRunsForTheError()
    {
        const base::Result<Design> design = definitiveScreening(continuous(6), {.fakeFactors = 2});
        QVERIFY(design);
        QCOMPARE(design->runs(), 17);
        QCOMPARE(int(design->coded.cols()), 6);
        QCOMPARE(maxDotOfMainWithSecond(*design), 0.0);
        for (int k = 4; k <= 30; ++k) QVERIFY(definitiveScreening(continuous(k), {.fakeFactors = 4}));
    }

    void blocksAreOrthogonalToMainEffects()
    {
        for (const int c : {0, 2})
            for (int blocks = 2; blocks <= 6; ++blocks) {
                const base::Result<Design> design = definitiveScreening(withCategorical(6 - c, c), {.blocks = blocks});
                QVERIFY(design);
                QCOMPARE(design->runs(), 12 + blocks * (c > 0 ? 2 : 1));
                QCOMPARE(std::set<int>(design->blocks.begin(), design->blocks.end()).size(), std::size_t(blocks));
                const Eigen::MatrixXd main = secondOrder(*design, linearTerms(design->factors));
                for (int block = 1; block <= blocks; ++block) {
                    Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(6);
                    int centres = 0;
                    for (int r = 0; r < design->runs(); ++r)
                        if (design->blocks[std::size_t(r)] == block) {
                            sum += main.row(r);
                            centres += design->points[std::size_t(r)] == Design::Point::Centre;
                        }
                    QVERIFY(sum.isZero());
                    QCOMPARE(centres, c > 0 ? 2 : 1);
                }
                QVERIFY(design->property("blocks_orthogonal"));
            }
    }

    void furtherCentreRunsKeepItsPromise()
    {
        DesignRequest request;
        request.centre = 2;
        request.blocks = 2;
        request.fake = 2;
        const base::Result<Design> design =
            makeDesign(*findDesignKind("definitive_screening"), withCategorical(5, 1), request);
        QVERIFY(design);
        QCOMPARE(design->runs(), 16 + 4 + 2 * 2 * 2);
        QCOMPARE(maxDotOfMainWithSecond(*design), 0.0);
        QVERIFY(design->property("d_efficiency"));
        QVERIFY(design->property("blocks_orthogonal"));
    }

    void refusesWhatItCannotScreen()
    {
        QCOMPARE(definitiveScreening(continuous(3)).error().where, std::string("factors"));
        QCOMPARE(definitiveScreening(continuous(35)).error().where, std::string("factors"));
        QCOMPARE(definitiveScreening(continuous(6), {.fakeFactors = -1}).error().where, std::string("design/fake"));
        QCOMPARE(definitiveScreening(continuous(6), {.blocks = 7}).error().where, std::string("design/blocks"));
        QCOMPARE(definitiveScreening(continuous(6), {.blocks = 0}).error().where, std::string("design/blocks"));
        Factors factors = withCategorical(5, 1);
        factors.back().levels.push_back("third");
        QCOMPARE(definitiveScreening(factors).error().where, std::string("factors/c1"));
        factors.back() = {.name = "share", .kind = Factor::Kind::Mixture, .low = 0, .high = 1};
        QCOMPARE(definitiveScreening(factors).error().where, std::string("factors/share"));
        factors.back() = factors.front();
        QVERIFY(!definitiveScreening(factors));
    }
};

TITER_TEST(tst_definitive_screening)

} // namespace tst_definitive_screening

#include "tst_definitive_screening.moc"
