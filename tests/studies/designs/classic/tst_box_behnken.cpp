// Box-Behnken designs: every size, from the finished matrix.
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/verification.h"
#include "tests/support/test_program.h"

#include <map>

namespace tst_box_behnken {

using namespace titer;
using namespace titer::studies;

namespace {

base::Result<Design> boxBehnken(int count, const DesignRequest& request = {.centre = 1})
{
    Factors factors;
    for (int i = 0; i < count; ++i) factors.push_back({.name = "x" + std::to_string(i + 1)});
    return makeDesign(*findDesignKind("box_behnken"), factors, request);
}

} // namespace

class tst_box_behnken : public QObject {
    Q_OBJECT

private slots:
    void hasThePublishedRunsForEverySize_data()
    {
        QTest::addColumn<int>("factors");
        QTest::addColumn<int>("runs");
        QTest::newRow("3") << 3 << 12;
        QTest::newRow("4") << 4 << 24;
        QTest::newRow("5") << 5 << 40;
        QTest::newRow("6") << 6 << 48;
        QTest::newRow("7") << 7 << 56;
    }
    void hasThePublishedRunsForEverySize()
    {
        QFETCH(int, factors);
        QFETCH(int, runs);
        const base::Result<Design> design = boxBehnken(factors, {.centre = 3});
        QVERIFY(design);
        QCOMPARE(design->runs(), runs + 3);
        // Three levels, no corner, every run once.
        QVERIFY((design->coded.array().abs() == design->coded.array().square()).all());
        QCOMPARE(repeatedRuns(*design), 2);
        for (int r = 0; r < runs; ++r) {
            const int varied = int(design->coded.row(r).cwiseAbs().sum());
            QCOMPARE(varied, factors < 6 ? 2 : 3);
        }
        // Main effects are orthogonal to each other, to all interactions and to all squares.
        const Eigen::MatrixXd& x = design->coded;
        for (int a = 0; a < factors; ++a)
            for (int b = 0; b < factors; ++b)
                for (int c = 0; c < factors; ++c)
                    QCOMPARE((x.col(a).array() * x.col(b).array() * x.col(c).array()).sum(), 0.0);
        const Eigen::MatrixXd products = x.transpose() * x;
        QVERIFY(products.isDiagonal());
        QCOMPARE(estimability(modelMatrix(*design)).rank, (factors + 1) * (factors + 2) / 2);
    }

    void fourAndSevenFactorsAreRotatable()
    {
        // As published: sums of fourth powers are three times those of products of squares.
        for (int k = 3; k <= 7; ++k) QCOMPARE(boxBehnken(k)->property("rotatable")->value.boolean(), k == 4 || k == 7);
    }

    void blocksAreOrthogonal()
    {
        const std::map<int, int> blocks{{4, 3}, {5, 2}, {6, 2}, {7, 2}};
        for (const auto& [factors, count] : blocks) {
            const base::Result<Design> design = boxBehnken(factors, {.centre = 2, .blocks = count});
            QVERIFY2(design, design ? "" : design.error().what.text().c_str());
            QVERIFY(design->property("blocks_orthogonal")->value.boolean());
            QCOMPARE(*std::max_element(design->blocks.begin(), design->blocks.end()), count);
            // Every column of the quadratic model has the same sum in each block.
            const Eigen::MatrixXd x = modelMatrix(*design);
            for (int block = 1; block <= count; ++block)
                for (Eigen::Index c = 0; c < x.cols(); ++c) {
                    double sum = 0.0;
                    for (int r = 0; r < design->runs(); ++r)
                        if (design->blocks[std::size_t(r)] == block) sum += x(r, c);
                    QCOMPARE(sum * count, x.col(c).sum());
                }
        }
    }

    void goesWithoutSquaresWhereNoCentrePointsWereAskedFor()
    {
        const int runs[] = {12, 24, 40, 48, 56};
        for (int factors = 3; factors <= 7; ++factors) {
            const base::Result<Design> design = boxBehnken(factors, {});
            QVERIFY2(design, qPrintable(QString::number(factors)));
            QCOMPARE(design->runs(), runs[factors - 3]);
            QCOMPARE(design->model, interactionTerms(design->factors));
            QCOMPARE(design->notices.size(), std::size_t(1));
            QCOMPARE(design->notices.front().where, std::string("design/centre"));
        }
    }

    void refusesWhatCannotBe()
    {
        for (const int k : {1, 2, 8, 9}) QCOMPARE(boxBehnken(k).error().where, std::string("factors"));
        QCOMPARE(boxBehnken(3, {.centre = 1, .blocks = 2}).error().where, std::string("design/blocks"));
        QCOMPARE(boxBehnken(4, {.centre = 1, .blocks = 2}).error().where, std::string("design/blocks"));
        QCOMPARE(boxBehnken(4, {.model = "quadratic"}).error().where, std::string("design/centre"));
        QVERIFY(boxBehnken(4, {.model = "interaction"}));
    }
};

TITER_TEST(tst_box_behnken)

} // namespace tst_box_behnken

#include "tst_box_behnken.moc"
