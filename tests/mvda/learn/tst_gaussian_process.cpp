// The Gaussian process among learners: against its formula, and where PLS has nothing to go by.
#include "core/mvda/learn/learned.h"
#include "core/studies/numerics/dense.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_gaussian_process {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

class GaussianProcessTest : public QObject {
    Q_OBJECT

private slots:
    void isItsFormula_data();
    void isItsFormula();
};

void GaussianProcessTest::isItsFormula_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("all rows find the lengths") << 40;
    QTest::newRow("some of them do") << maxLikelihoodRows + 10;
}

// With its lengths and its noise: m + k'(K + noise)^-1 (y - m 1), and the mean m by generalized least squares. A bowl is learned where PLS has
// nothing to go by.
void GaussianProcessTest::isItsFormula()
{
    QFETCH(int, rows);
    const MatrixXd x = drawn(rows, 2, "process");
    VectorXd y = x.rowwise().squaredNorm() + 0.01 * drawn(rows, 1, "noise").col(0);
    y = scalingOf(y, Scale::UnitVariance).applied(y).col(0);
    const base::Result<GaussianProcess> fitted = fitProcess({x, y, 0}, {});
    QVERIFY(fitted.ok() && fitted->process);
    const studies::SurrogateParameters& parameters = fitted->process->parameters();
    const MatrixXd scaled = x * parameters.lengths.cwiseInverse().asDiagonal();
    const auto correlation = [&](const VectorXd& a, const VectorXd& b) {
        const double d = std::sqrt(5.0) * (a - b).norm();
        return (1.0 + d + d * d / 3.0) * std::exp(-d);
    };
    MatrixXd between(rows, rows);
    for (Index i = 0; i < rows; ++i)
        for (Index j = 0; j < rows; ++j)
            between(i, j) = correlation(scaled.row(i), scaled.row(j)) + (i == j ? parameters.noise : 0.0);
    const studies::Qr solver(between);
    const VectorXd ones = solver.solve(VectorXd(VectorXd::Ones(rows)));
    const double mean = ones.dot(y) / ones.sum();
    const VectorXd weights = solver.solve(VectorXd(y.array() - mean));
    const MatrixXd others = drawn(5, 2, "others"), said = fitted->outputs(others);
    for (Index i = 0; i < 5; ++i) {
        const VectorXd at = others.row(i).transpose().cwiseQuotient(parameters.lengths);
        double expected = mean;
        for (Index j = 0; j < rows; ++j) expected += weights[j] * correlation(at, scaled.row(j));
        QVERIFY(std::abs(said(i, 0) - expected) < 1e-6);
    }
    QVERIFY(fitted->noiseShare() < 0.01);
    if (rows > maxLikelihoodRows) return;
    LearnRequest request{.settings = {.learner = Learner::Process}, .compared = {{.learner = Learner::Pls}}};
    const base::Result<Learned> learned = learn(named(x, "x"), {.name = "y", .numbers = y}, request);
    QVERIFY(learned.ok());
    QVERIFY(learned->assessment.validated->q2 > 0.95);
    QVERIFY(learned->compared[0].validated->q2 < 0.2);
}

TITER_TEST(GaussianProcessTest)

} // namespace tst_gaussian_process

#include "tst_gaussian_process.moc"
