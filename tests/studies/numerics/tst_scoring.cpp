// Descents by gradients and curvature within bounds: quadratics whose minimum is known, with and without bounds, a curved valley, and
// what has no value.
#include "core/studies/numerics/scoring.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_scoring {

using namespace titer::studies;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

// (x - m)' A (x - m)/2.
ScoringProblem quadratic(const MatrixXd& a, const VectorXd& m)
{
    return {.evaluate =
                [=](ScoredPoint& point) {
                    const VectorXd off = point.x - m;
                    point.gradient = a * off;
                    point.value = 0.5 * off.dot(point.gradient);
                    point.curvature = a;
                    return true;
                },
            .lower = VectorXd::Constant(m.size(), -HUGE_VAL),
            .upper = VectorXd::Constant(m.size(), HUGE_VAL),
            .unit = VectorXd::Ones(m.size())};
}

Scoring from(const ScoringProblem& problem, const VectorXd& x, const ScoringOptions& options = {})
{
    ScoredPoint start{.x = x};
    problem.evaluate(start);
    return minimise(problem, std::move(start), options);
}

} // namespace

class TestScoring : public QObject {
    Q_OBJECT

private slots:
    void findsTheMinimumOfAQuadratic();
    void goesAlongTheBounds();
    void keepsWhatIsFixed();
    void followsACurvedValley();
    void learnsWhatTheCurvatureLacks();
    void goesRoundWhatHasNoValue();
    void saysThatNoStepHelps();
};

void TestScoring::findsTheMinimumOfAQuadratic()
{
    const MatrixXd a = (MatrixXd(2, 2) << 4.0, 1.0, 1.0, 3.0).finished();
    const VectorXd m = VectorXd::LinSpaced(2, 5.0, -7.0);
    const Scoring end = from(quadratic(a, m), VectorXd::Zero(2));
    QCOMPARE(int(end.end), int(ScoringEnd::Minimum));
    QVERIFY((end.point.x - m).norm() < 1e-6);
}

// Of x^2 + y^2 - x y about (3, 3) with x <= 1 the least is at y = m + (x - m)/2 = 2.
void TestScoring::goesAlongTheBounds()
{
    const MatrixXd a = (MatrixXd(2, 2) << 2.0, -1.0, -1.0, 2.0).finished();
    ScoringProblem problem = quadratic(a, VectorXd::Constant(2, 3.0));
    problem.upper[0] = 1.0;
    const Scoring end = from(problem, VectorXd::Constant(2, -4.0));
    QCOMPARE(int(end.end), int(ScoringEnd::Minimum));
    QCOMPARE(end.point.x[0], 1.0);
    QVERIFY(std::abs(end.point.x[1] - 2.0) < 1e-6);
    // From the bound it comes off where the value falls inside.
    problem.upper[0] = 9.0;
    QVERIFY((from(problem, VectorXd::Constant(2, 9.0)).point.x - VectorXd::Constant(2, 3.0)).norm() < 1e-6);
}

void TestScoring::keepsWhatIsFixed()
{
    const MatrixXd a = (MatrixXd(2, 2) << 2.0, -1.0, -1.0, 2.0).finished();
    ScoringProblem problem = quadratic(a, VectorXd::Constant(2, 3.0));
    problem.lower[0] = problem.upper[0] = 0.0;
    const Scoring end = from(problem, VectorXd::Zero(2));
    QCOMPARE(end.point.x[0], 0.0);
    QVERIFY(std::abs(end.point.x[1] - 1.5) < 1e-6);
}

// Rosenbrock's: 100 (y - x^2)^2 + (1 - x)^2, with twice J'J of its residuals.
void TestScoring::followsACurvedValley()
{
    ScoringProblem problem = quadratic(MatrixXd::Identity(2, 2), VectorXd::Zero(2));
    problem.evaluate = [](ScoredPoint& point) {
        const double x = point.x[0], y = point.x[1];
        const Eigen::Vector2d r(10.0 * (y - x * x), 1.0 - x);
        const MatrixXd j = (MatrixXd(2, 2) << -20.0 * x, 10.0, -1.0, 0.0).finished();
        point.value = r.squaredNorm();
        point.gradient = 2.0 * j.transpose() * r;
        point.curvature = 2.0 * j.transpose() * j;
        return true;
    };
    const Scoring end = from(problem, (VectorXd(2) << -1.2, 1.0).finished());
    QCOMPARE(int(end.end), int(ScoringEnd::Minimum));
    QVERIFY((end.point.x - VectorXd::Ones(2)).norm() < 1e-4);
}

// The curvature that is reported is that of one variable alone.
void TestScoring::learnsWhatTheCurvatureLacks()
{
    const MatrixXd a = (MatrixXd(3, 3) << 9.0, 2.0, 0.0, 2.0, 4.0, 1.0, 0.0, 1.0, 20.0).finished();
    ScoringProblem problem = quadratic(a, VectorXd::Constant(3, 2.0));
    const auto whole = problem.evaluate;
    problem.evaluate = [=](ScoredPoint& point) {
        whole(point);
        point.curvature = MatrixXd::Zero(3, 3);
        point.curvature(0, 0) = a(0, 0);
        return true;
    };
    const Scoring reported = from(problem, VectorXd::Zero(3)),
                  learnt = from(problem, VectorXd::Zero(3), {.learns = true});
    QCOMPARE(int(learnt.end), int(ScoringEnd::Minimum));
    QVERIFY((learnt.point.x - VectorXd::Constant(3, 2.0)).norm() < 1e-4);
    QVERIFY(2 * learnt.evaluations < reported.evaluations);
}

void TestScoring::goesRoundWhatHasNoValue()
{
    ScoringProblem problem = quadratic(MatrixXd::Identity(1, 1), VectorXd::Constant(1, 2.0));
    const auto whole = problem.evaluate;
    problem.evaluate = [=](ScoredPoint& point) { return point.x[0] < 2.5 && whole(point); };
    problem.unit[0] = 50.0; // the first step is too long
    const Scoring end = from(problem, VectorXd::Constant(1, -40.0));
    QCOMPARE(int(end.end), int(ScoringEnd::Minimum));
    QVERIFY(std::abs(end.point.x[0] - 2.0) < 1e-4);
}

void TestScoring::saysThatNoStepHelps()
{
    ScoringProblem problem = quadratic(MatrixXd::Identity(1, 1), VectorXd::Zero(1));
    const auto whole = problem.evaluate;
    problem.evaluate = [=](ScoredPoint& point) {
        whole(point);
        point.gradient *= -1.0; // uphill
        return true;
    };
    const Scoring end = from(problem, VectorXd::Ones(1));
    QCOMPARE(int(end.end), int(ScoringEnd::NoStep));
    QCOMPARE(end.point.x[0], 1.0);
    QVERIFY(end.expected > 0.1);
}

TITER_TEST(TestScoring)

} // namespace tst_scoring

#include "tst_scoring.moc"
