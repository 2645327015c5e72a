// Nonlinear least squares against solutions known in closed form or to 50 digits; bounds, rank, starts, and what it
// refuses.
#include "core/base/math/random.h"
#include "core/studies/analysis/regression.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <numbers>

namespace tst_nonlinear_fit {

using namespace titer;
using namespace titer::studies;
using Eigen::VectorXd;

namespace {

using Starts = std::vector<std::pair<std::string, double>>;

Sheet sheetOf(std::vector<double> x, std::vector<double> y)
{
    Sheet sheet{.name = "data"};
    for (std::size_t i = 0; i < x.size(); ++i) sheet.lines.push_back(int(i) + 2);
    sheet.columns.push_back({.name = "x", .values = std::move(x)});
    sheet.columns.push_back({.name = "y", .values = std::move(y)});
    return sheet;
}

Regression regressionOf(const Sheet& sheet, std::string_view formula, const Starts& starts)
{
    base::Errors errors;
    base::Notices notices;
    auto regression = readRegression(sheet, formula, starts, errors, notices);
    if (!regression) qFatal("%s", errors.front().what.text().c_str());
    return *regression;
}

// Reaction velocity over substrate of treated cells (Treloar 1974, in D. M. Bates and D. G. Watts 1988, table A1.3).
Sheet puromycin()
{
    return sheetOf({.02, .02, .06, .06, .11, .11, .22, .22, .56, .56, 1.1, 1.1},
                   {76, 47, 97, 107, 123, 139, 159, 152, 191, 201, 207, 200});
}

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance * std::abs(expected);
}

// Two residuals that Rosenbrock's valley is made of.
NonlinearProblem valley()
{
    return {
        .names = {"a", "b"}, .residuals = 2, .evaluate = [](const VectorXd& p, VectorXd& r, Eigen::MatrixXd* jacobian) {
            r << 10.0 * (p[1] - p[0] * p[0]), 1.0 - p[0];
            if (jacobian) *jacobian << -20.0 * p[0], 10.0, -1.0, 0.0;
            return true;
        }};
}

base::Errors errorsOf(const Sheet& sheet, std::string_view formula, const Starts& starts)
{
    base::Errors errors;
    base::Notices notices;
    if (readRegression(sheet, formula, starts, errors, notices) && errors.empty()) return {};
    return errors;
}

} // namespace

class TestNonlinearFit : public QObject {
    Q_OBJECT

private slots:
    // Newton's method in 50 digits.
    void agreesWithTheMichaelisMentenFitOfPuromycin()
    {
        const Regression regression = regressionOf(puromycin(), "y ~ Vm*x/(K + x)", {{"Vm", 200.0}, {"K", 0.05}});
        const auto fit = fitNonlinear(regression.problem, regression.start);
        QVERIFY(fit && fit->converged);
        QVERIFY(near(fit->parameters[0], 212.68374314253607, 1e-13));
        QVERIFY(near(fit->parameters[1], 0.064121281681567072, 1e-13));
        QVERIFY(near(fit->rss, 1195.4488144393593, 1e-13));
        QVERIFY(near(*fit->stdErrors[0], 6.9471551600407200, 1e-12));
        QVERIFY(near(*fit->stdErrors[1], 0.0082809494984803522, 1e-12));
        QVERIFY(near(fit->covariance(0, 1), 0.044014531677934935, 1e-12));
        QCOMPARE(fit->degreesOfFreedom, 10);
        QVERIFY(near(fit->residualSd, std::sqrt(1195.4488144393593 / 10.0), 1e-13));
    }

    // The same data in other units end at the same point, in those units.
    void endsWhereMoreStepsWouldNotMoveConfidenceRegions()
    {
        Regression regression = regressionOf(puromycin(), "y ~ Vm*x/(K + x)", {{"Vm", 200.0}, {"K", 0.05}});
        const auto exact = fitNonlinear(regression.problem, regression.start, {.rules = 1});
        int points = 0;
        const auto evaluate = regression.problem.evaluate;
        regression.problem.evaluate = [&](const VectorXd& p, VectorXd& r, Eigen::MatrixXd* jacobian) {
            ++points;
            return evaluate(p, r, jacobian);
        };
        constexpr double enough = 1e-3;
        const auto fit =
            fitNonlinear(regression.problem, regression.start, {.rules = 1, .enough = enough, .threads = 1});
        QVERIFY(exact && fit && fit->converged && fit->relativeOffset <= enough);
        QCOMPARE(points, fit->iterations); // the start, and one per step but the last, which found nothing to do
        for (Eigen::Index i = 0; i < 2; ++i) {
            const double error = *exact->stdErrors[std::size_t(i)];
            QVERIFY(std::abs(fit->parameters[i] - exact->parameters[i]) <= 2.0 * enough * error);
            QVERIFY(near(*fit->stdErrors[std::size_t(i)], error, 2.0 * enough));
        }
    }

    // As runs with adaptive steps are: residuals without noise come down to what neighbouring points differ by, and no
    // further, wherever chance has made one of them low.
    void endsWhereTheModelIsUneven_data()
    {
        QTest::addColumn<double>("unevenness"); // of each value
        for (const double each : {1e-6, 1e-4, 1e-2}) QTest::newRow(qPrintable(QString::number(each))) << each;
    }
    void endsWhereTheModelIsUneven()
    {
        QFETCH(double, unevenness);
        Sheet exact = puromycin();
        for (std::size_t i = 0; i < 12; ++i)
            exact.columns[1].values[i] = 212.0 * exact.columns[0].values[i] / (0.064 + exact.columns[0].values[i]);
        Regression regression = regressionOf(exact, "y ~ Vm*x/(K + x)", {{"Vm", 100.0}, {"K", 0.1}});
        const auto evaluate = regression.problem.evaluate;
        regression.problem.responseLength = 0.0;
        int points = 0;
        regression.problem.evaluate = [&](const VectorXd& p, VectorXd& r, Eigen::MatrixXd* jacobian) {
            if (!evaluate(p, r, jacobian)) return false;
            base::Random random(++points, "unevenness");
            for (double& each : r) each += unevenness * random.normal();
            return true;
        };
        for (int start = 0; start < 20; ++start) {
            const auto fit = fitNonlinear(regression.problem, VectorXd{{100.0 + 10.0 * start, 0.1}},
                                          {.rules = 1, .enough = 1e-4, .threads = 1});
            QVERIFY(fit);
            QVERIFY2(fit->converged, fit->message.text().c_str());
            QVERIFY(near(fit->parameters[0], 212.0, 0.05 * unevenness));
            QVERIFY(near(fit->parameters[1], 0.064, 0.2 * unevenness));
        }
        QVERIFY2(points < 20 * 40, qPrintable(QString::number(points)));
    }

    // The minimum would lie at 2, beyond a jump at 1.
    void aJumpOfTheModelIsNoUnevenness()
    {
        const NonlinearProblem problem{
            .names = {"a"}, .residuals = 3, .evaluate = [](const VectorXd& p, VectorXd& r, Eigen::MatrixXd* jacobian) {
                r << p[0] - 2.0, p[0] > 1.0 ? 5.0 : 0.0, 0.5;
                if (jacobian) *jacobian << 1.0, 0.0, 0.0;
                return true;
            }};
        const auto fit = fitNonlinear(problem, VectorXd{{0.3}}, {.rules = 1, .enough = 1e-4, .threads = 1});
        QVERIFY(fit && !fit->converged && fit->parameters[0] <= 1.0);
        QVERIFY(fit->message.text().find("discontinuity") != std::string::npos);
    }

    // Nor is a derivative that is wrong by a factor.
    void aWrongDerivativeIsNoUnevenness()
    {
        const NonlinearProblem problem{
            .names = {"a"}, .residuals = 2, .evaluate = [](const VectorXd& p, VectorXd& r, Eigen::MatrixXd* jacobian) {
                r << p[0] - 2.0, 0.5;
                if (jacobian) *jacobian << -1e-3, 0.0;
                return true;
            }};
        const auto fit = fitNonlinear(problem, VectorXd{{0.3}}, {.rules = 1, .enough = 1e-4, .threads = 1});
        QVERIFY(fit && !fit->converged);
    }

    void doesNotDependOnUnits()
    {
        Sheet scaled = puromycin();
        for (double& x : scaled.columns[0].values) x *= 1e9;
        for (double& y : scaled.columns[1].values) y *= 1e-7;
        const Regression regression = regressionOf(scaled, "y ~ Vm*x/(K + x)", {{"Vm", 200e-7}, {"K", 0.05e9}});
        const auto fit = fitNonlinear(regression.problem, regression.start);
        QVERIFY(fit && fit->converged);
        QVERIFY(near(fit->parameters[0], 212.68374314253607e-7, 1e-12));
        QVERIFY(near(fit->parameters[1], 0.064121281681567072e9, 1e-12));
        QVERIFY(near(*fit->stdErrors[1], 0.0082809494984803522e9, 1e-12));
    }

    void reachesZeroResidualsAtTheEndOfAValley()
    {
        const auto fit = fitNonlinear(valley(), VectorXd{{-1.2, 1.0}});
        QVERIFY(fit && fit->converged);
        QCOMPARE(fit->parameters[0], 1.0);
        QCOMPARE(fit->parameters[1], 1.0);
        QVERIFY(!fit->stdErrors[0]); // two residuals, two parameters
        QVERIFY(fit->message.text().find("as many parameters as values") != std::string::npos);
    }

    // Brown and Dennis (in J. J. More, B. S. Garbow, K. E. Hillstrom 1981, ACM Trans. Math. Softw. 7, problem 16):
    // the residuals are so large that Gauss-Newton steps lead away. The solution is Newton's in 64 bits of mantissa.
    void convergesWhereResidualsAreLarge()
    {
        std::vector<double> t;
        for (int i = 1; i <= 20; ++i) t.push_back(i / 5.0);
        const Regression regression = regressionOf(sheetOf(t, std::vector<double>(20, 0.0)),
                                                   "y ~ (a + x*b - exp(x))^2 + (c + d*sin(x) - cos(x))^2",
                                                   {{"a", 25.0}, {"b", 5.0}, {"c", -5.0}, {"d", -1.0}});
        const auto fit = fitNonlinear(regression.problem, regression.start);
        QVERIFY(fit && fit->converged);
        QVERIFY(near(fit->rss, 85822.20162635634, 1e-13));
        QVERIFY(near(fit->parameters[0], -11.594439904762165, 1e-11));
        QVERIFY(near(fit->parameters[1], 13.203630051207204, 1e-11));
        QVERIFY(near(fit->parameters[2], -0.40343948817685952, 1e-11));
        QVERIFY(near(fit->parameters[3], 0.23677877445573630, 1e-11));
    }

    // With the bound x <= 0.5 the minimum of the valley is at (0.5, 0.25).
    void standsAtABoundThatHoldsItBack()
    {
        NonlinearProblem problem = valley();
        problem.upper = VectorXd{{0.5, HUGE_VAL}};
        problem.lower = VectorXd{{-HUGE_VAL, -HUGE_VAL}};
        const auto fit = fitNonlinear(problem, VectorXd{{-1.2, 1.0}});
        QVERIFY(fit && fit->converged);
        QCOMPARE(fit->parameters[0], 0.5);
        QVERIFY(near(fit->parameters[1], 0.25, 1e-12));
        QVERIFY(fit->atBound[0] && !fit->atBound[1]);
        QVERIFY(fit->message.text().find("a at a bound") != std::string::npos);
        QVERIFY(!fit->stdErrors[0] && fit->stdErrors[1]);
    }

    // With the rate at its bound the model is linear in b1.
    void fitsTheOthersExactlyWhileOneIsAtItsBound()
    {
        std::vector<double> x, y;
        double xy = 0.0, xx = 0.0;
        for (int i = 0; i < 9; ++i) {
            x.push_back(i);
            y.push_back(3.0 * std::exp(-0.7 * i) + 0.01 * (i % 3 - 1));
            xy += y.back() * std::exp(-0.5 * i);
            xx += std::exp(-1.0 * i);
        }
        Regression regression = regressionOf(sheetOf(x, y), "y ~ b1*exp(-b2*x)", {{"b1", 1.0}, {"b2", 0.1}});
        regression.problem.lower = VectorXd{{0.0, 0.0}};
        regression.problem.upper = VectorXd{{100.0, 0.5}};
        const auto fit = fitNonlinear(regression.problem, regression.start);
        QVERIFY(fit && fit->converged);
        QCOMPARE(fit->parameters[1], 0.5);
        QVERIFY(near(fit->parameters[0], xy / xx, 1e-13));
        QCOMPARE(fit->degreesOfFreedom, 8);
        QVERIFY(near(*fit->stdErrors[0], std::sqrt(fit->rss / 8.0 / xx), 1e-12));
    }

    void leavesABoundThatItStartsFrom()
    {
        Regression regression = regressionOf(puromycin(), "y ~ Vm*x/(K + x)", {{"Vm", 500.0}, {"K", 0.0}});
        regression.problem.lower = VectorXd{{0.0, 0.0}};
        regression.problem.upper = VectorXd{{500.0, 1.0}};
        const auto fit = fitNonlinear(regression.problem, regression.start);
        QVERIFY(fit && fit->converged);
        QVERIFY(near(fit->parameters[0], 212.68374314253607, 1e-12));
    }

    void saysWhichParametersCannotBeDistinguished()
    {
        const Regression regression = regressionOf(puromycin(), "y ~ c + a*b*x", {{"a", 2.0}, {"b", 50.0}, {"c", 1.0}});
        const auto fit = fitNonlinear(regression.problem, regression.start);
        QVERIFY(fit && !fit->converged);
        QVERIFY(std::isinf(fit->condition));
        QVERIFY(fit->message.text().find("cannot distinguish a, b") != std::string::npos);
        for (const auto& error : fit->stdErrors) QVERIFY(!error);
    }

    void saysWhichParameterHasNoInfluence()
    {
        const Regression regression =
            regressionOf(puromycin(), "y ~ a*x + exp(-b*(x + 1000))", {{"a", 2.0}, {"b", 50.0}});
        const auto fit = fitNonlinear(regression.problem, regression.start);
        QVERIFY(fit && !fit->converged);
        QVERIFY2(fit->message.text().find("b has no influence") != std::string::npos, fit->message.text().c_str());
    }

    void doesNotClaimAMinimumThatLiesAtInfinity()
    {
        const Regression regression =
            regressionOf(sheetOf({1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}), "y ~ a*(1 - exp(-x/b))", {{"a", 10.0}, {"b", 2.0}});
        const auto fit = fitNonlinear(regression.problem, regression.start);
        QVERIFY(fit && !fit->converged);
        QVERIFY(!fit->message.text().empty());
    }

    void stopsAtADiscontinuityOfSlopeWithoutClaimingIt()
    {
        const Regression regression =
            regressionOf(sheetOf({1, 2, 3}, {-1, -1, -1}), "y ~ abs(b - 2*x/x)", {{"b", 5.0}});
        const auto fit = fitNonlinear(regression.problem, regression.start);
        QVERIFY(fit && !fit->converged);
        QVERIFY(near(fit->parameters[0], 2.0, 1e-6));
    }

    void findsTheBestOfSeveralMinimaOnAnyNumberOfThreads()
    {
        std::vector<double> x, y;
        for (int i = 0; i < 40; ++i) {
            x.push_back(0.25 * i);
            y.push_back(std::sin(3.3 * x.back()));
        }
        Regression regression = regressionOf(sheetOf(x, y), "y ~ sin(w*x)", {{"w", 0.4}});
        regression.problem.lower = VectorXd{{0.1}};
        regression.problem.upper = VectorXd{{6.0}};
        const auto alone = fitNonlinear(regression.problem, regression.start);
        QVERIFY(alone && !near(alone->parameters[0], 3.3, 1e-3));
        const auto one =
            fitNonlinear(regression.problem, regression.start, {.extraStarts = 40, .seed = 3, .threads = 1});
        const auto three =
            fitNonlinear(regression.problem, regression.start, {.extraStarts = 40, .seed = 3, .threads = 3});
        QVERIFY(one && one->converged && three);
        QVERIFY(near(one->parameters[0], 3.3, 1e-13));
        QCOMPARE(one->starts, 41);
        QVERIFY(one->startsAtBest >= 2 && one->startsAtBest < 41);
        QCOMPARE(one->parameters[0], three->parameters[0]);
        QCOMPARE(one->startsAtBest, three->startsAtBest);
    }

    void saysWhenItWasStopped()
    {
        std::stop_source stopped;
        stopped.request_stop();
        const auto fit = fitNonlinear(valley(), VectorXd{{-1.2, 1.0}}, {.stop = stopped.get_token()});
        QVERIFY(fit && !fit->converged);
        QVERIFY(fit->message.text().find("was stopped") != std::string::npos);
        QCOMPARE(fit->parameters[0], -1.2);
    }

    void saysWhenItRunsOutOfSteps()
    {
        const auto fit = fitNonlinear(valley(), VectorXd{{-1.2, 1.0}}, {.iterations = 2});
        QVERIFY(fit && (fit->converged || fit->message.text().find("within 2 steps") != std::string::npos));
        const Regression regression = regressionOf(puromycin(), "y ~ Vm*x/(K + x)", {{"Vm", 1.0}, {"K", 50.0}});
        const auto early = fitNonlinear(regression.problem, regression.start, {.iterations = 1, .rules = 1});
        QVERIFY(early && !early->converged);
        QVERIFY2(early->message.text().find("within 1 steps") != std::string::npos, early->message.text().c_str());
    }

    void refusesProblemsThatCannotBeFitted()
    {
        NonlinearProblem problem = valley();
        QVERIFY(!fitNonlinear(problem, VectorXd{{1.0}}));
        problem.lower = VectorXd{{0.0, 0.0}};
        const auto outside = fitNonlinear(problem, VectorXd{{-1.0, 1.0}});
        QVERIFY(!outside);
        QCOMPARE(outside.error().where, std::string("parameters/a"));
        problem.upper = VectorXd{{1.0, -1.0}};
        const auto crossed = fitNonlinear(problem, VectorXd{{0.5, 0.5}});
        QVERIFY(!crossed);
        QCOMPARE(crossed.error().where, std::string("parameters/b"));
        problem = valley();
        problem.residuals = 1;
        QVERIFY(!fitNonlinear(problem, VectorXd{{0.5, 0.5}}));
        problem = valley();
        problem.evaluate = [](const VectorXd&, VectorXd&, Eigen::MatrixXd*) { return false; };
        QVERIFY(!fitNonlinear(problem, VectorXd{{0.5, 0.5}}));
    }

    void takesAResponseThatIsAnExpressionAndLeavesOutEmptyCells()
    {
        Sheet sheet = sheetOf({0, 1, 2, 3}, {1.0, NAN, std::exp(-1.0), std::exp(-1.5)});
        base::Errors errors;
        base::Notices notices;
        const auto regression = readRegression(sheet, "log(y) ~ -b*x", {{"b", 2.0}}, errors, notices);
        QVERIFY(regression && errors.empty());
        QCOMPARE(regression->response, std::string("log(y)"));
        QCOMPARE(regression->rows, (std::vector<std::size_t>{0, 2, 3}));
        QCOMPARE(notices.size(), 1u);
        const auto fit = fitNonlinear(regression->problem, regression->start);
        QVERIFY(fit && fit->converged && near(fit->parameters[0], 0.5, 1e-14));
    }

    void refusesFormulasWithThePlace_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* formula, const char* where, const char* said) {
            QTest::newRow(formula) << QString(formula) << QString(where) << QString(said);
        };
        row("y = a*x", "formula", "no “~”");
        row(" ~ a*x", "formula", "ends too early, in line 1, column 2");
        row("y ~ a*", "formula", "ends too early, in line 1, column 7");
        row("y ~ a*x + k", "formula", "line 1, column 11, “k” is neither a column nor a parameter");
        row("z ~ a*x", "formula", "line 1, column 1, “z” is unknown here");
        row("a*y ~ a*x", "formula", "“a” is unknown here");
        row("µ + y ~ a*xx", "formula", "line 1, column 1");
        row("y ~ µ*a*x", "formula", "line 1, column 5, “µ”");
        row("y ~ x", "parameters/a", "does not occur in the formula");
        row("log(y - 1) ~ a*x", "data:2", "has no value in this line");
        row("y ~ log(a*x - 5)", "data:2", "With the start values the model has no value");
        row("y ~ a*x*medium", "data:3:3", "The column “medium” contains text, “low”");
    }
    void refusesFormulasWithThePlace()
    {
        QFETCH(QString, formula);
        QFETCH(QString, where);
        QFETCH(QString, said);
        Sheet sheet = sheetOf({1, 2, 3}, {1, 2, 3});
        sheet.columns.push_back({.name = "medium",
                                 .text = true,
                                 .cells = {"1", "low", "2"},
                                 .levels = {"1", "2", "low"},
                                 .codes = {0, 2, 1}});
        const base::Errors errors = errorsOf(sheet, formula.toStdString(), {{"a", 1.0}});
        QVERIFY(!errors.empty());
        const std::string text = errors.front().where + ": " + errors.front().what.text();
        QVERIFY2(errors.front().where == where.toStdString(), text.c_str());
        QVERIFY2(text.find(said.toStdString()) != std::string::npos, text.c_str());
    }

    void takesColumnsThatAreCalledLikeFunctions()
    {
        Sheet sheet = sheetOf({1, 2, 3}, {2, 4, 6});
        sheet.columns[0].name = "exp";
        sheet.columns[1].name = "yield (%)";
        const Regression regression = regressionOf(sheet, "`yield (%)` ~ a*exp*exp(0)", {{"a", 1.0}});
        const auto fit = fitNonlinear(regression.problem, regression.start);
        QVERIFY(fit && fit->converged && near(fit->parameters[0], 2.0, 1e-14));
        QVERIFY(fit->message.text().find("passes exactly through every point") != std::string::npos);
    }

    void survivesValuesAtTheEndOfTheRange()
    {
        const Regression regression = regressionOf(sheetOf({1, 2, 3}, {1e200, 2e200, 3e200}), "y ~ a*x", {{"a", 1.0}});
        const auto fit = fitNonlinear(regression.problem, regression.start);
        QVERIFY(!fit); // squares are beyond what numbers hold
        QCOMPARE(fit.error().where, std::string("model"));
        const Regression tiny = regressionOf(sheetOf({1, 2, 3}, {1e-200, 2e-200, 3e-200}), "y ~ a*x", {{"a", 1.0}});
        const auto small = fitNonlinear(tiny.problem, tiny.start);
        QVERIFY(small && std::isfinite(small->parameters[0]));
    }

    void refusesStartsThatClash()
    {
        const Sheet sheet = sheetOf({1, 2, 3}, {1, 2, 3});
        QCOMPARE(errorsOf(sheet, "y ~ x*a", {{"a", 1.0}, {"x", 2.0}}).front().where, std::string("parameters/x"));
        QCOMPARE(errorsOf(sheet, "y ~ x*a", {{"a", 1.0}, {"a", 2.0}}).front().where, std::string("parameters/a"));
        QCOMPARE(errorsOf(sheet, "y ~ x*2", {}).front().where, std::string("formula"));
    }
};

TITER_TEST(TestNonlinearFit)

} // namespace tst_nonlinear_fit

#include "tst_nonlinear_fit.moc"
