// Plackett-Burman designs: every size, from the finished matrix.
#include "core/studies/designs/classic/hadamard.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/verification.h"
#include "tests/support/test_program.h"

namespace tst_plackett_burman {

using namespace titer;
using namespace titer::studies;

namespace {

Factors named(int count)
{
    Factors factors;
    for (int i = 0; i < count; ++i) factors.push_back({.name = "x" + std::to_string(i + 1)});
    return factors;
}

base::Result<Design> plackettBurman(int count, const DesignRequest& request = {})
{
    return makeDesign(*findDesignKind("plackett_burman"), named(count), request);
}

} // namespace

class tst_plackett_burman : public QObject {
    Q_OBJECT

private slots:
    void isOrthogonalForEverySizeAndCountOfFactors()
    {
        for (int runs = 8; runs <= 48; runs += 4)
            for (int k = 2; k < runs; ++k) {
                const base::Result<Design> design = plackettBurman(k, {.runs = runs});
                QVERIFY(design);
                QCOMPARE(design->runs(), runs);
                const Eigen::MatrixXd x = modelMatrix(*design);
                QCOMPARE(Eigen::MatrixXd(x.transpose() * x),
                         Eigen::MatrixXd(double(runs) * Eigen::MatrixXd::Identity(k + 1, k + 1)));
                QVERIFY((design->coded.array().abs() == 1.0).all());
            }
    }

    void takesTheFewestRuns()
    {
        for (int k = 1; k <= 47; ++k) {
            const base::Result<Design> design = plackettBurman(k);
            QVERIFY(design);
            QCOMPARE(design->runs(), std::max(8, (k / 4 + 1) * 4));
        }
    }

    void hasThePublishedRows_data()
    {
        QTest::addColumn<QString>("row");
        QTest::newRow("8") << "+++-+--";
        QTest::newRow("12") << "++-+++---+-";
        QTest::newRow("20") << "++--++++-+-+----++-";
        QTest::newRow("24") << "+++++-+-++--++--+-+----";
    }
    void hasThePublishedRows()
    {
        QFETCH(QString, row);
        const base::Result<Design> design = plackettBurman(int(row.size()));
        QVERIFY(design);
        for (int f = 0; f < row.size(); ++f) {
            QCOMPARE(design->coded(0, f), row[f] == '+' ? 1.0 : -1.0);
            QCOMPARE(design->coded(design->runs() - 1, f), -1.0);
        }
    }

    void twelveRunsCarryAThirdOfAnInteractionAndAFoldOverNone()
    {
        const base::Result<Design> design = plackettBurman(11);
        QVERIFY(design);
        QVERIFY(std::abs(design->property("main_effect_interaction_correlation")->value.number() - 1.0 / 3.0) < 1e-15);
        const base::Result<Design> folded = plackettBurman(11, {.blocks = 2, .foldOver = "all"});
        QVERIFY(folded);
        QCOMPARE(folded->runs(), 24);
        QCOMPARE(folded->property("main_effect_interaction_correlation")->value.number(), 0.0);
        QVERIFY(folded->property("confounded_with_blocks")->value.items().empty());
        for (int a = 0; a < 11; ++a)
            for (int i = 0; i < 11; ++i)
                for (int j = i + 1; j < 11; ++j)
                    QCOMPARE(
                        (folded->coded.col(a).array() * folded->coded.col(i).array() * folded->coded.col(j).array())
                            .sum(),
                        0.0);
    }

    void takesCategoricalFactorsCentrePointsAndReplicates()
    {
        Factors factors = named(8);
        factors.push_back({.name = "m", .kind = Factor::Kind::Categorical, .levels = {"x", "y"}});
        const base::Result<Design> design =
            makeDesign(*findDesignKind("plackett_burman"), factors, {.centre = 2, .replicates = 2});
        QVERIFY(design);
        QCOMPARE(design->runs(), 2 * 12 + 2 * 2);
        QCOMPARE(maxMainEffectCorrelation(*design), 0.0);
    }

    void hadamardMatricesOfEveryOrderHaveOrthogonalColumns()
    {
        for (int order = 4; order <= 48; order += 4) {
            const std::optional<Eigen::MatrixXi> matrix = hadamardMatrix(order);
            QVERIFY(matrix);
            QVERIFY((matrix->array().abs() == 1).all());
            QVERIFY((matrix->col(0).array() == 1).all());
            QVERIFY(matrix->transpose() * *matrix == order * Eigen::MatrixXi::Identity(order, order));
        }
        for (const int order : {-4, 0, 2, 6, 13, 52}) QVERIFY(!hadamardMatrix(order));
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE(plackettBurman(48).error().where, std::string("factors"));
        QCOMPARE(plackettBurman(7, {.runs = 10}).error().where, std::string("design/runs"));
        QCOMPARE(plackettBurman(11, {.runs = 8}).error().where, std::string("design/runs"));
        QCOMPARE(plackettBurman(7, {.blocks = 2}).error().where, std::string("design/blocks"));
        QCOMPARE(plackettBurman(7, {.model = "interaction"}).error().where, std::string("design/model"));
    }
};

TITER_TEST(tst_plackett_burman)

} // namespace tst_plackett_burman

#include "tst_plackett_burman.moc"
