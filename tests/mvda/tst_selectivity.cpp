// Selectivity ratios against tables whose ratios are known, and permutations of the responses.
#include "core/mvda/model_json.h"
#include "core/mvda/selectivity.h"
#include "core/studies/numerics/dense.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_selectivity {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

class SelectivityTest : public QObject {
    Q_OBJECT

private slots:
    void ratiosOfOrthogonalColumnsAreThoseOfTheWeights();
    void aColumnOfTheProjectionAloneHasNoRatio();
    void ratiosAreOfTheTargetProjection();
    void whatIsMissingIsLeftOut();
    void permutationsPredictNothing();
    void noiseIsPredictedByChance();
    void permutationsAreOfTheirSeed();
    void permutationsNeedCrossValidation();
};

// X'X = I: t = X b/|b| explains b_j2/|b|2 of column j, and leaves the rest.
void SelectivityTest::ratiosOfOrthogonalColumnsAreThoseOfTheWeights()
{
    const MatrixXd x = studies::Qr(drawn(20, 4, "x")).thinQ();
    VectorXd b(4);
    b << 3.0, -2.0, 1.0, 0.0;
    const VectorXd shares = b.cwiseAbs2() / b.squaredNorm();
    const VectorXd expected = shares.array() / (1.0 - shares.array());
    QVERIFY((selectivityRatios(x, b) - expected).cwiseAbs().maxCoeff() < 1e-12);
}

void SelectivityTest::aColumnOfTheProjectionAloneHasNoRatio()
{
    MatrixXd x = drawn(15, 2, "x");
    VectorXd b(2);
    b << 2.0, 0.0; // t is column 1
    const MatrixXd ratios = selectivityRatios(x, b);
    QVERIFY(std::isnan(ratios(0, 0)) && ratios(1, 0) >= 0.0);
}

// Kvalheim's definition, with the matrices that it has.
void SelectivityTest::ratiosAreOfTheTargetProjection()
{
    const Block x = named(drawn(30, 3, "t") * drawn(3, 8, "p") + 0.2 * drawn(30, 8, "e"), "x");
    const Block y = named(x.cells.leftCols(2) * drawn(2, 2, "b") + 0.1 * drawn(30, 2, "f"), "y");
    const base::Result<Model> model = modelOf(x, y, {.method = Method::Pls, .components = 2, .folds = "none"});
    QVERIFY(model.ok());
    const MatrixXd scaled = model->x.applied(x.cells);
    const MatrixXd inUnits = model->coefficients();
    for (Index k = 0; k < 2; ++k) {
        const VectorXd b = model->x.deviation.transpose().cwiseProduct(inUnits.col(k));
        const VectorXd w = b / b.norm(), t = scaled * w, p = scaled.transpose() * t / t.squaredNorm();
        const MatrixXd projected = t * p.transpose(), left = scaled - projected;
        const VectorXd expected =
            (projected.colwise().squaredNorm().array() / left.colwise().squaredNorm().array()).transpose();
        QVERIFY((model->selectivityRatios.col(k) - expected).cwiseAbs().maxCoeff() < 1e-10 * expected.maxCoeff());
    }
    const base::Json json = modelJson(*model);
    QCOMPARE(json.find("selectivity_ratio")->find("y2")->find("x3")->number(), model->selectivityRatios(2, 1));
}

void SelectivityTest::whatIsMissingIsLeftOut()
{
    MatrixXd x = drawn(12, 3, "x");
    x(4, 1) = NAN;
    VectorXd b(3);
    b << 1.0, 0.0, 1.0;
    // The column without its row, of which the projection knows nothing else.
    MatrixXd others(11, 3);
    others << x.topRows(4), x.bottomRows(7);
    QVERIFY(std::abs(selectivityRatios(x, b)(1, 0) - selectivityRatios(others, b)(1, 0)) < 1e-12);
}

void SelectivityTest::permutationsPredictNothing()
{
    const MatrixXd t = drawn(40, 2, "t");
    const Block x = named(t * drawn(2, 10, "p") + 0.3 * drawn(40, 10, "e"), "x");
    const Block y = named(t.col(0) - t.col(1) + 0.1 * drawn(40, 1, "f"), "y");
    const base::Result<Model> model = modelOf(x, y, {.method = Method::Pls, .components = 2, .permutations = 30});
    QVERIFY(model.ok() && model->permutations);
    const PermutationTest& test = *model->permutations;
    QVERIFY(std::abs(test.r2y - model->r2y.back()) < 1e-12 && std::abs(test.q2 - model->validation->q2.back()) < 1e-12);
    QCOMPARE(test.q2s.size(), std::size_t(30));
    QCOMPARE(test.p, 1.0 / 31.0);
    QVERIFY(test.q2Intercept < 0.05 && test.r2yIntercept < 0.4 && test.r2y > 0.9);
    for (std::size_t i = 0; i < 30; ++i)
        QVERIFY(test.correlations[i] >= 0.0 && test.correlations[i] < 0.8 && test.q2s[i] < test.r2ys[i]);
    // The line of least squares through all 31 points.
    MatrixXd design = MatrixXd::Ones(31, 2);
    VectorXd q2s(31);
    for (Index i = 0; i < 30; ++i) {
        design(i, 1) = test.correlations[std::size_t(i)];
        q2s[i] = test.q2s[std::size_t(i)];
    }
    q2s[30] = test.q2;
    QVERIFY(std::abs(studies::Qr(design).solve(q2s)[0] - test.q2Intercept) < 1e-12);
    const base::Json json = modelJson(*model);
    QCOMPARE(json.find("permutations")->find("q2_intercept")->number(), test.q2Intercept);
    QVERIFY(readModel(json.write()).ok());
}

void SelectivityTest::noiseIsPredictedByChance()
{
    const Block x = named(drawn(30, 20, "x"), "x"), y = named(drawn(30, 1, "y"), "y");
    const base::Result<Model> model = modelOf(x, y, {.method = Method::Pls, .components = 3, .permutations = 40});
    QVERIFY(model.ok());
    QVERIFY(model->permutations->p > 0.05);
    QVERIFY(model->permutations->r2yIntercept > 0.5); // three components of twenty columns fit anything
}

void SelectivityTest::permutationsAreOfTheirSeed()
{
    const Block x = named(drawn(20, 5, "x"), "x"), y = named(drawn(20, 2, "y"), "y");
    ModelRequest request{.method = Method::Pls, .components = 1, .permutations = 5};
    const base::Result<Model> one = modelOf(x, y, request), again = modelOf(x, y, request);
    request.permutationSeed = 2;
    const base::Result<Model> other = modelOf(x, y, request);
    QVERIFY(one.ok() && again.ok() && other.ok());
    QCOMPARE(one->permutations->q2s, again->permutations->q2s);
    QVERIFY(one->permutations->q2s != other->permutations->q2s);
}

void SelectivityTest::permutationsNeedCrossValidation()
{
    const Block x = named(drawn(20, 5, "x"), "x"), y = named(drawn(20, 1, "y"), "y");
    const base::Result<Model> refused =
        modelOf(x, y, {.method = Method::Pls, .components = 1, .folds = "none", .permutations = 5});
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().what.text().find("judged by cross-validation") != std::string::npos);
}

TITER_TEST(SelectivityTest)

} // namespace tst_selectivity

#include "tst_selectivity.moc"
