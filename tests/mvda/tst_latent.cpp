// What defines the components of PCA, PLS and OPLS, on drawn tables of both shapes; and with missing cells.
#include "core/mvda/nipals.h"
#include "core/mvda/projection.h"
#include "core/studies/numerics/dense.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_latent {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

namespace {

MatrixXd centred(const MatrixXd& table)
{
    return scalingOf(table, Scale::Centre).applied(table);
}

double largest(const MatrixXd& matrix)
{
    return matrix.cwiseAbs().maxCoeff();
}

MatrixXd unit(Index size)
{
    return MatrixXd::Identity(size, size);
}

// The components up to their signs.
double apart(const MatrixXd& a, const MatrixXd& b)
{
    double most = 0.0;
    for (Index k = 0; k < a.cols(); ++k)
        most = std::max(most, std::min(largest(a.col(k) - b.col(k)), largest(a.col(k) + b.col(k))));
    return most;
}

} // namespace

class LatentTest : public QObject {
    Q_OBJECT

private slots:
    void principalComponentsAreThoseOfTheCovariance_data();
    void principalComponentsAreThoseOfTheCovariance();
    void allComponentsOfPlsAreLeastSquares();
    void scoresOfPlsAreOrthogonalAndVaryTheMostWithTheResponses();
    void oplsPredictsAsPls();
    void nipalsFindsTheSameWhereNothingIsMissing_data();
    void nipalsFindsTheSameWhereNothingIsMissing();
    void missingCellsCountForNothing();
    void aMissingCellAndAResponseOfWhichLittleIsLeft();
    void aPartialRowOfATableOfOneComponentHasItsScore();
    void endsWhereNothingIsLeft();
    void oplsNeedsEveryCell();
};

void LatentTest::principalComponentsAreThoseOfTheCovariance_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("tall") << 40 << 7;
    QTest::newRow("wide") << 12 << 60;
    QTest::newRow("square") << 15 << 15;
}

void LatentTest::principalComponentsAreThoseOfTheCovariance()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const MatrixXd x = centred(drawn(rows, columns, "pca"));
    const base::Result<Latent> found = latentOf(Method::Pca, x, MatrixXd(rows, 0), 5);
    QVERIFY(found.ok());
    const Latent& latent = *found;
    QCOMPARE(latent.components(), 5);
    QVERIFY(largest(latent.loadings.transpose() * latent.loadings - unit(5)) < 1e-13);
    QVERIFY(largest(latent.scores - x * latent.loadings) < 1e-12);
    // X'X p = (t't) p, in falling order, and the largest of the roots.
    const VectorXd roots = studies::symmetricEigen(x.transpose() * x).values.reverse();
    for (Index a = 0; a < 5; ++a) {
        const double root = latent.scores.col(a).squaredNorm();
        QVERIFY(std::abs(root - roots[a]) < 1e-12 * roots[0]);
        QVERIFY(largest(x.transpose() * (x * latent.loadings.col(a)) - root * latent.loadings.col(a)) <
                1e-11 * roots[0]);
        Index at = 0;
        latent.loadings.col(a).cwiseAbs().maxCoeff(&at);
        QVERIFY(latent.loadings(at, a) > 0.0);
    }
}

void LatentTest::allComponentsOfPlsAreLeastSquares()
{
    const MatrixXd x = centred(drawn(30, 6, "x")), y = centred(drawn(30, 2, "y"));
    const base::Result<Latent> latent = latentOf(Method::Pls, x, y, 6);
    QVERIFY(latent.ok());
    QCOMPARE(latent->components(), 6);
    const studies::Qr qr(x);
    for (Index k = 0; k < 2; ++k)
        QVERIFY(largest(coefficientsOf(*latent, 6).col(k) - qr.solve(VectorXd(y.col(k)))) < 1e-12);
}

void LatentTest::scoresOfPlsAreOrthogonalAndVaryTheMostWithTheResponses()
{
    const MatrixXd x = centred(drawn(25, 40, "x")), y = centred(drawn(25, 3, "y"));
    const base::Result<Latent> found = latentOf(Method::Pls, x, y, 8);
    QVERIFY(found.ok());
    const Latent& latent = *found;
    MatrixXd crossed = latent.scores.transpose() * latent.scores;
    crossed.diagonal().setZero();
    QVERIFY(largest(crossed) < 1e-10 * latent.scores.colwise().squaredNorm().maxCoeff());
    QVERIFY(largest(latent.scores - x * latent.rotations) < 1e-11);
    MatrixXd leftX = x, leftY = y;
    for (Index a = 0; a < 8; ++a) {
        const MatrixXd joint = leftX.transpose() * leftY;
        QVERIFY(std::abs((joint.transpose() * latent.weights.col(a)).squaredNorm() -
                         studies::symmetricEigen(joint.transpose() * joint).values[2]) < 1e-9 * joint.squaredNorm());
        leftX -= latent.scores.col(a) * latent.loadings.col(a).transpose();
        leftY -= latent.scores.col(a) * latent.responses.col(a).transpose();
    }
}

void LatentTest::oplsPredictsAsPls()
{
    const MatrixXd x = centred(drawn(25, 40, "x")), y = centred(drawn(25, 1, "y"));
    const base::Result<Latent> pls = latentOf(Method::Pls, x, y, 4), opls = latentOf(Method::Opls, x, y, 4);
    QVERIFY(pls.ok() && opls.ok());
    QVERIFY(largest(coefficientsOf(*pls, 4) - coefficientsOf(*opls, 4)) < 1e-11);
    QVERIFY(largest(opls->scores - x * opls->rotations) < 1e-11);
    // What is filtered out does not vary with the response.
    for (Index a = 1; a < 4; ++a) {
        const VectorXd& t = opls->scores.col(a);
        QVERIFY(std::abs(t.dot(y.col(0))) < 1e-11 * t.norm() * y.norm());
    }
}

void LatentTest::nipalsFindsTheSameWhereNothingIsMissing_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("pca") << int(Method::Pca);
    QTest::newRow("pls") << int(Method::Pls);
}

void LatentTest::nipalsFindsTheSameWhereNothingIsMissing()
{
    QFETCH(int, method);
    const MatrixXd x = centred(drawn(20, 9, "x"));
    const MatrixXd y = Method(method) == Method::Pls ? centred(drawn(20, 2, "y")) : MatrixXd(20, 0);
    const base::Result<Latent> whole = latentOf(Method(method), x, y, 4), step = nipals(Method(method), x, y, 4);
    QVERIFY(whole.ok() && step.ok());
    QVERIFY(apart(whole->loadings, step->loadings) < 1e-9);
    QVERIFY(apart(whole->scores, step->scores) < 1e-9);
    QVERIFY(apart(whole->rotations, step->rotations) < 1e-9);
}

// Each is the regression on the other, by the cells that are there.
void LatentTest::missingCellsCountForNothing()
{
    MatrixXd x = centred(drawn(30, 3, "t") * drawn(3, 8, "p"));
    for (Index i = 0; i < 30; ++i) x(i, (3 * i) % 8) = NAN;
    const base::Result<Latent> latent = latentOf(Method::Pca, x, MatrixXd(30, 0), 2);
    QVERIFY(latent.ok());
    for (Index a = 0; a < 2; ++a) {
        const VectorXd t = latent->scores.col(a), p = latent->loadings.col(a);
        VectorXd slopes(8);
        for (Index j = 0; j < 8; ++j) {
            double products = 0.0, squares = 0.0;
            for (Index i = 0; i < 30; ++i)
                if (!std::isnan(x(i, j))) {
                    products += x(i, j) * t[i];
                    squares += t[i] * t[i];
                }
            slopes[j] = products / squares;
        }
        QVERIFY(largest(slopes.normalized() - p) < 1e-10);
        for (Index i = 0; i < 30; ++i) {
            double products = 0.0, squares = 0.0;
            for (Index j = 0; j < 8; ++j)
                if (!std::isnan(x(i, j))) {
                    products += x(i, j) * p[j];
                    squares += p[j] * p[j];
                }
            QVERIFY(std::abs(products / squares - t[i]) < 1e-10);
        }
        x -= t * p.transpose();
    }
}

// The weights of one response are its slopes alone, whichever table it is: nothing is left to come to rest.
void LatentTest::aMissingCellAndAResponseOfWhichLittleIsLeft()
{
    for (int row = 0; row < 20; ++row) {
        MatrixXd x = centred(drawn(20, 4, "x"));
        x(row, 0) = NAN;
        const base::Result<Latent> latent = latentOf(Method::Pls, x, centred(drawn(20, 1, "y")), 4);
        QVERIFY2(latent.ok(), latent.ok() ? "" : latent.error().what.text().c_str());
        QCOMPARE(latent->components(), 4);
    }
}

void LatentTest::aPartialRowOfATableOfOneComponentHasItsScore()
{
    const MatrixXd x = drawn(30, 1, "t") * drawn(1, 8, "p");
    const base::Result<Latent> latent = latentOf(Method::Pca, x, MatrixXd(30, 0), 1);
    QVERIFY(latent.ok());
    MatrixXd row = x.row(4);
    const MatrixXd whole = scoresOf(*latent, row);
    row(0, 2) = row(0, 5) = NAN;
    QVERIFY(largest(scoresOf(*latent, row) - whole) < 1e-12);
}

void LatentTest::endsWhereNothingIsLeft()
{
    const MatrixXd x = centred(drawn(30, 2, "t") * drawn(2, 8, "p"));
    for (const Method method : {Method::Pca, Method::Pls}) {
        const MatrixXd y = method == Method::Pls ? centred(drawn(30, 1, "y")) : MatrixXd(30, 0);
        const base::Result<Latent> latent = latentOf(method, x, y, 6);
        QVERIFY(latent.ok());
        QCOMPARE(latent->components(), 2);
    }
}

void LatentTest::oplsNeedsEveryCell()
{
    MatrixXd x = drawn(10, 4, "x");
    x(2, 1) = NAN;
    QVERIFY(!latentOf(Method::Opls, x, drawn(10, 1, "y"), 2).ok());
}

TITER_TEST(LatentTest)

} // namespace tst_latent

#include "tst_latent.moc"
