// Gaussian processes, against numpy and scipy.
#include "core/base/math/random.h"
#include "core/studies/analysis/computer_experiments/surrogate.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_surrogate {

using namespace titer;
using namespace titer::studies;

namespace {

const Eigen::MatrixXd points{{-1, -1},    {1, -1},     {-1, 1},    {1, 1},       {0, 0},
                             {0.5, -0.3}, {-0.4, 0.7}, {0.2, 0.9}, {-0.8, -0.2}, {0.7, 0.4}};
const Eigen::VectorXd values{{1.2, 0.3, 2.1, -0.4, 1.9, 1.1, 2.4, 1.5, 1.8, 0.5}};
const Surrogate::Parameters given{Eigen::Vector2d(0.9, 1.4), 0.01};

Surrogate process(Kernel kernel)
{
    return *Surrogate::with(points, values, given, kernel);
}

bool near(double a, double b, double relative = 1e-9)
{
    return std::abs(a - b) <= relative * std::abs(b);
}

SearchSpace square()
{
    return {Eigen::VectorXd::Constant(2, -1.0), Eigen::VectorXd::Ones(2)};
}

} // namespace

class tst_surrogate : public QObject {
    Q_OBJECT

private slots:
    // numpy with explicit inverses; the likelihood by scipy.stats.multivariate_normal.
    void agreesWithAPlainComputation_data()
    {
        QTest::addColumn<int>("kernel");
        QTest::addColumn<QList<double>>("expected"); // mean, variance, log likelihood, estimate and its deviation
        QTest::newRow("Matern 5/2") << int(Kernel::Matern52)
                                    << QList<double>{0.81206415768529, 0.60197902179296, -7.3183484714895,
                                                     1.468484162242, 0.13911773429692};
        QTest::newRow("squared exponential")
            << int(Kernel::SquaredExponential)
            << QList<double>{0.69527963930787, 0.67002598390309, -5.2573391444396, 1.4541374438906, 0.065504222788633};
    }
    void agreesWithAPlainComputation()
    {
        QFETCH(int, kernel);
        QFETCH(QList<double>, expected);
        const Surrogate surrogate = process(Kernel(kernel));
        const double point[] = {0.3, 0.2};
        QVERIFY(near(surrogate.mean(), expected[0]));
        QVERIFY(near(surrogate.variance(), expected[1]));
        QVERIFY(near(surrogate.logLikelihood(), expected[2]));
        QVERIFY(near(surrogate.at(point).mean, expected[3]));
        QVERIFY(near(surrogate.at(point).deviation, expected[4], 1e-8));
    }

    // Each run left out and the rest refitted at the same parameters, by numpy.
    void reportsEachRunFromTheOthers()
    {
        const Surrogate::LeaveOneOut matern = process(Kernel::Matern52).leaveOneOut();
        QVERIFY(near(matern.residuals[0], -0.05734262066855189, 1e-8));
        QVERIFY(near(matern.standardised[0], -0.11341922824477126, 1e-8));
        QVERIFY(near(matern.residuals[7], 0.07714780097100915, 1e-8));
        QVERIFY(near(matern.q2, 0.88419977421881));
        QVERIFY(near(process(Kernel::SquaredExponential).leaveOneOut().q2, 0.95030256959888));
    }

    void knowsTheSlopeOfItsLikelihood()
    {
        for (const Kernel kernel : {Kernel::Matern52, Kernel::SquaredExponential}) {
            const Eigen::VectorXd slope = process(kernel).likelihoodGradient();
            for (Eigen::Index i = 0; i < 3; ++i) {
                constexpr double h = 1e-5;
                const auto moved = [&](double by) {
                    Surrogate::Parameters parameters = given;
                    if (i < 2)
                        parameters.lengths[i] *= std::exp(by);
                    else
                        parameters.noise *= std::exp(by);
                    return Surrogate::with(points, values, parameters, kernel)->logLikelihood();
                };
                QVERIFY(std::abs((moved(h) - moved(-h)) / (2.0 * h) - slope[i]) < 1e-6 * std::max(1.0, slope.norm()));
            }
        }
    }

    // The best of five starts of scipy's L-BFGS-B.
    void findsTheHighestLikelihood()
    {
        const Surrogate matern = *Surrogate::fit(points, values);
        QVERIFY2(matern.logLikelihood() > -3.7434109934304676 - 1e-4,
                 qPrintable(QString::number(matern.logLikelihood())));
        QVERIFY(near(matern.parameters().lengths[0], 1.79445821, 0.02));
        const Surrogate smooth = *Surrogate::fit(points, values, {.kernel = Kernel::SquaredExponential});
        QVERIFY2(smooth.logLikelihood() > -2.9261679241006346 - 1e-4,
                 qPrintable(QString::number(smooth.logLikelihood())));
        QVERIFY(near(smooth.parameters().lengths[0], 1.00398640, 0.02));
    }

    void meetsRunsWithoutNoise()
    {
        const Surrogate exact = *Surrogate::with(points, values, {Eigen::Vector2d(0.9, 1.4), 1e-10});
        for (Eigen::Index i = 0; i < values.size(); ++i) {
            const Eigen::VectorXd x = points.row(i).transpose();
            const Surrogate::Estimate estimate = exact.at({x.data(), 2});
            QVERIFY(std::abs(estimate.mean - values[i]) < 1e-6);
            QVERIFY(estimate.deviation < 1e-3);
        }
        const double far[] = {50.0, 50.0};
        QVERIFY(std::abs(exact.at(far).mean - exact.mean()) < 1e-9);
    }

    // A factor that does nothing gets a length beyond the space; one that does gets its own.
    void reportsWhichFactorsMatter()
    {
        base::Random random(4, "data");
        Eigen::MatrixXd x(60, 3);
        Eigen::VectorXd y(60);
        for (Eigen::Index i = 0; i < 60; ++i) {
            for (Eigen::Index f = 0; f < 3; ++f) x(i, f) = random.uniform(-1.0, 1.0);
            y[i] = std::sin(3.0 * x(i, 0)) + 0.5 * x(i, 1) * x(i, 1) + random.normal(0.0, 0.02);
        }
        const Surrogate surrogate = *Surrogate::fit(x, y);
        QVERIFY(surrogate.parameters().lengths[0] < 3.0);
        QVERIFY(surrogate.parameters().lengths[2] > 10.0);
        QVERIFY(surrogate.leaveOneOut().q2 > 0.99);
        QVERIFY(std::sqrt(surrogate.noiseVariance()) > 0.005 && std::sqrt(surrogate.noiseVariance()) < 0.06);
    }

    void givesTheSameOnAnyNumberOfThreads()
    {
        const Surrogate one = *Surrogate::fit(points, values, {.threads = 1});
        const Surrogate three = *Surrogate::fit(points, values, {.threads = 3});
        QCOMPARE(one.logLikelihood(), three.logLikelihood());
        QCOMPARE(one.parameters().noise, three.parameters().noise);
    }

    // scipy.stats.norm: (1.3 - 1.5) Phi(-0.5) + 0.4 phi(-0.5).
    void expectsImprovement()
    {
        QVERIFY(near(expectedImprovement({1.3, 0.4}, 1.5), 0.07911862296052244, 1e-12));
        QCOMPARE(expectedImprovement({1.3, 0.0}, 1.5), 0.0);
        QCOMPARE(expectedImprovement({1.75, 0.0}, 1.5), 0.25);
        QVERIFY(near(augmentedImprovement({1.3, 0.4}, 1.5, 0.3), 0.07911862296052244 * (1.0 - 0.3 / 0.5), 1e-12));
        QCOMPARE(augmentedImprovement({1.75, 0.0}, 1.5, 0.3), 0.0);
    }

    void proposesTheRunOfTheHighestPromise()
    {
        const Surrogate surrogate = *Surrogate::fit(points, values);
        double best = -1e9;
        for (Eigen::Index i = 0; i < values.size(); ++i) {
            const Eigen::VectorXd x = points.row(i).transpose();
            best = std::max(best, surrogate.at({x.data(), 2}).mean);
        }
        const Eigen::MatrixXd next = nextRuns(surrogate, {}, square(), 3);
        QCOMPARE(next.rows(), 3);
        // Each is the best there is once those before it are believed.
        Surrogate believed = surrogate;
        for (Eigen::Index k = 0; k < 3; ++k) {
            const auto promise = [&](double a, double b) {
                const double point[] = {a, b};
                return augmentedImprovement(believed.at(point), best, std::sqrt(surrogate.noiseVariance()));
            };
            const auto apart = [&](double a, double b) {
                for (Eigen::Index before = 0; before < k; ++before)
                    if (std::hypot(a - next(before, 0), b - next(before, 1)) < 0.1) return false;
                return true;
            };
            QVERIFY(apart(next(k, 0), next(k, 1)));
            double grid = 0.0;
            for (int i = -40; i <= 40; ++i)
                for (int j = -40; j <= 40; ++j)
                    if (apart(i / 40.0, j / 40.0)) grid = std::max(grid, promise(i / 40.0, j / 40.0));
            QVERIFY(promise(next(k, 0), next(k, 1)) >= grid);
            const double point[] = {next(k, 0), next(k, 1)};
            const double mean = believed.at(point).mean;
            believed = believed.extended(point, mean);
            QVERIFY(believed.at(point).deviation < 0.01 && std::abs(believed.at(point).mean - mean) < 1e-4);
            best = std::max(best, mean);
        }
    }

    void findsTheTopOfAFunctionInFewRuns()
    {
        const auto truth = [](double a, double b) {
            return std::exp(-2.0 * (a - 0.4) * (a - 0.4) - (b + 0.3) * (b + 0.3));
        };
        Eigen::MatrixXd x{{-1, -1}, {1, -1}, {-1, 1}, {1, 1}, {0, 0}};
        Eigen::VectorXd y(5);
        for (Eigen::Index i = 0; i < 5; ++i) y[i] = truth(x(i, 0), x(i, 1));
        for (int round = 0; round < 8; ++round) {
            const Eigen::MatrixXd next =
                nextRuns(*Surrogate::fit(x, y), {}, square(), 1, {.candidates = 200, .evaluations = 400});
            x.conservativeResize(x.rows() + 1, Eigen::NoChange);
            y.conservativeResize(y.size() + 1);
            x.row(x.rows() - 1) = next;
            y[y.size() - 1] = truth(next(0, 0), next(0, 1));
        }
        QVERIFY2(y.maxCoeff() > 0.995, qPrintable(QString::number(y.maxCoeff())));
    }

    // The highest lies at a > 0; a limit on another response keeps the runs at a < 0.
    void keepsToLimits()
    {
        const Surrogate surrogate =
            *Surrogate::fit(points, Eigen::VectorXd(points.col(0) * 2.0 + 0.3 * points.col(1).cwiseAbs2()));
        const Surrogate other = *Surrogate::fit(points, Eigen::VectorXd(points.col(0) + 0.1 * points.col(1)));
        const Eigen::MatrixXd free = nextRuns(surrogate, {}, square(), 1);
        const Eigen::MatrixXd held = nextRuns(surrogate, {{other, -10.0, -0.2}}, square(), 1);
        QVERIFY(free(0, 0) > 0.5);
        QVERIFY(held(0, 0) < 0.05);
    }

    void refusesWhatCannotBeModelled()
    {
        QVERIFY(!Surrogate::fit(points.topRows(2), values.head(2)));
        QVERIFY(!Surrogate::fit(points, Eigen::VectorXd::Constant(10, 3.0)));
        Eigen::VectorXd missing = values;
        missing[3] = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!Surrogate::fit(points, missing));
        // The same setting twice with different results: noise, not a fault.
        Eigen::MatrixXd twice = points;
        twice.row(1) = twice.row(0);
        QVERIFY(Surrogate::fit(twice, values));
    }
};

TITER_TEST(tst_surrogate)

} // namespace tst_surrogate

#include "tst_surrogate.moc"
