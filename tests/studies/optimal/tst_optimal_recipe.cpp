// Optimal recipes: Park and Ramirez 1988 (AIChE J 34:1550), whose best course in 15 pieces gives 32.287; a growth whose best feed is known in
// closed form; limits over the whole run; and answers that no plant could have.
#include "core/solve/catalogue.h"
#include "core/studies/optimal/optimal_recipe.h"
#include "core/studies/optimal/recipe_model.h"
#include "core/studies/optimal/run_search.h"
#include "generated/examples.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_optimal_recipe {

using namespace titer;
using namespace titer::studies;

namespace {

constexpr double litre = 1e-3, hour = 3600.0;

model::Flowsheet readSheet(std::string_view text)
{
    base::Errors errors;
    model::Flowsheet sheet = model::readPlant(text, errors);
    if (!errors.empty()) qFatal("%s: %s", errors[0].where.c_str(), errors[0].what.text().c_str());
    return sheet;
}

model::Flowsheet parkRamirez()
{
    for (const model::Example& example : model::examples())
        if (example.id == std::string_view("park-ramirez")) return readSheet(example.text);
    qFatal("no such example");
    return {};
}

// A tank that is filled at u and loses a share of what is in it: dm/dt = u - k m, dV/dt = u.
model::Flowsheet leakingTank(const char* rate = "u - k*m")
{
    return readSheet(QByteArray(R"({"format": "titer.plant/1", "name": "Leaking tank",
        "units": [{"id": "tank", "type": "equations", "params": {
            "states": {"m": {"unit": "m3", "nominal": "1 m3"}},
            "inputs": {"u": {"value": "1 m3/h", "range": ["0 m3/h", "5 m3/h"]}},
            "params": {"k": {"value": "0.5 1/h"}, "one": {"value": "1 m3/h"}},
            "rates": {"m": "RATE"}}, "initial": {"m": "1 m3"}}],
        "recipe": {"duration": "4 h", "phases": []}})")
                         .replace("RATE", rate)
                         .toStdString());
}

RecipeProblem problemOf(RecipeRequest request)
{
    base::Result<RecipeProblem> problem = RecipeProblem::open(std::move(request), solve::catalogue());
    if (!problem) qFatal("%s: %s", problem.error().where.c_str(), problem.error().what.text().c_str());
    return std::move(problem).value();
}

RecipeProblem tankProblem(std::vector<std::string> limits, int intervals, model::Flowsheet sheet = leakingTank())
{
    return problemOf({.flowsheet = std::move(sheet),
                      .vary = {{"tank.u", "0 m3/h", "5 m3/h"}},
                      .goals = {{"tank.m", true}},
                      .limits = std::move(limits),
                      .intervals = intervals});
}

// A tank that loses at a rate of its own, whatever is in it: the lower the feed, the further below nothing it would fall.
RecipeProblem trapProblem(std::vector<RecipeRequest::Goal> goals)
{
    return problemOf({.flowsheet = leakingTank("u - 0.5*one"),
                      .vary = {{"tank.u", "0 m3/h", "5 m3/h"}},
                      .goals = std::move(goals),
                      .intervals = 4});
}

// Penicillin in a fed batch (Srinivasan, Bonvin, Visser, Palanki 2003, Comput Chem Eng 27:27; as in do-mpc's batch_reactor).
model::Flowsheet penicillin()
{
    return readSheet(R"json({"format": "titer.plant/1", "name": "Penicillin, fed batch",
        "units": [{"id": "vessel", "type": "equations", "params": {
            "states": {"X": {"unit": "g/L", "nominal": "1 g/L"}, "S": {"unit": "g/L", "nominal": "1 g/L"},
                       "P": {"unit": "g/L", "nominal": "1 g/L"}, "V": {"unit": "L", "nominal": "100 L"}},
            "inputs": {"u": {"value": "0.05 L/h", "range": ["0 L/h", "0.2 L/h"]}},
            "params": {"mu_max": {"value": "0.02 1/h"}, "K_S": {"value": "0.05 g/L"}, "K_i": {"value": "5 g/L"},
                       "v": {"value": "0.004 1/h"}, "Y_X": {"value": "0.5"}, "Y_P": {"value": "1.2"},
                       "S_in": {"value": "200 g/L"}},
            "let": {"mu": "mu_max*S/(K_S + S + S*S/K_i)"},
            "rates": {"X": "mu*X - u/V*X", "S": "-mu*X/Y_X - v*X/Y_P + u/V*(S_in - S)", "P": "v*X - u/V*P", "V": "u"}},
            "initial": {"X": "1 g/L", "S": "0.5 g/L", "P": "0 g/L", "V": "120 L"}}],
        "recipe": {"duration": "150 h", "phases": []}})json");
}

// As far as it goes, less what it takes: x' = v, v' = u, c' = u^2/2. Pontryagin's maximum has u = T - t, on a line whatever it begins with,
// and x - c = T^3/6 at the end; N equal pieces with a value each lose T^3/(24 N^2) of that, as the line about their means.
RecipeProblem cartProblem(int intervals, bool linear)
{
    return problemOf({.flowsheet = readSheet(R"({"format": "titer.plant/1", "name": "Least effort",
        "units": [{"id": "cart", "type": "equations", "params": {
            "states": {"x": {"unit": "1", "nominal": "1"}, "v": {"unit": "1/h", "nominal": "1 1/h"},
                       "c": {"unit": "1", "nominal": "1"}},
            "inputs": {"u": {"value": "0.5 1/h2", "range": ["-1 1/h2", "5 1/h2"]}},
            "params": {"q": {"value": "0.5 h3"}},
            "rates": {"x": "v", "v": "u", "c": "q*u*u"}}, "initial": {"x": "0", "v": "0 1/h", "c": "0"}}],
        "recipe": {"duration": "2 h", "phases": []}})"),
                      .vary = {{"cart.u", "-1 1/h2", "5 1/h2"}},
                      .goals = {{"cart.x - cart.c", true}},
                      .intervals = intervals,
                      .linear = linear});
}

std::string faultOf(RecipeRequest request)
{
    const base::Result<RecipeProblem> problem = RecipeProblem::open(std::move(request), solve::catalogue());
    return problem ? std::string() : problem.error().what.text();
}

} // namespace

class TestOptimalRecipe : public QObject {
    Q_OBJECT

private slots:
    void findsTheFeedOfParkAndRamirez()
    {
        const RecipeProblem problem = problemOf({.flowsheet = parkRamirez(),
                                                 .vary = {{"yeast.u", "0 L/h", "2 L/h"}},
                                                 .goals = {{"yeast.P_M*yeast.V", true}},
                                                 .intervals = 15});
        const RecipeOptimum optimum = findOptimum(problem);
        QCOMPARE(wordOf(optimum.status), wordOf(OptimumStatus::Optimal));
        QVERIFY2(optimum.objective / litre > 32.28 && optimum.objective / litre < 32.70,
                 qPrintable(QString::number(optimum.objective / litre, 'g', 8)));
        // What is written for others to run comes to the same.
        const base::Result<model::Flowsheet> plant = problem.plantWith(optimum.x, true);
        QVERIFY(plant);
        const figures::RunResult run = support::runOf(model::writePlant(*plant), 1e-9);
        const double secreted = run.column("yeast.secreted")->values.back();
        QVERIFY2(std::abs(secreted * litre / optimum.objective - 1.0) < 1e-5,
                 qPrintable(QString::number(secreted, 'g', 10)));
    }

    // Derivatives of the model with tangents against differences of runs.
    void hasTheDerivativesOfRuns()
    {
        const RecipeProblem problem = problemOf({.flowsheet = parkRamirez(),
                                                 .vary = {{"yeast.u", "0 L/h", "2 L/h"},
                                                          {"units/yeast/params/S_in", "15 g/L", "25 g/L"},
                                                          {"units/yeast/initial/X", "0.5 g/L", "2 g/L"}},
                                                 .goals = {{"yeast.secreted", true}},
                                                 .limits = {"yeast.S <= 4 g/L"},
                                                 .intervals = 4});
        const std::unique_ptr<RecipeModel> smooth = smoothModel(problem), byRuns = runModel(problem, {});
        QVERIFY(smooth);
        Eigen::VectorXd x = Eigen::Map<const Eigen::VectorXd>(problem.start().data(), problem.size());
        x[1] *= 0.5;
        x[2] *= 1.5;
        RecipeSample exact, differences;
        QVERIFY(smooth->evaluate(x, false, exact) && smooth->evaluate(x, true, exact));
        QVERIFY(byRuns->evaluate(x, true, differences));
        QVERIFY(std::abs(exact.objective / differences.objective - 1.0) < 1e-5);
        const double largest = differences.gradient.cwiseAbs().maxCoeff();
        for (Eigen::Index i = 0; i < x.size(); ++i) {
            const double range = problem.high()[std::size_t(i)] - problem.low()[std::size_t(i)];
            QVERIFY2(std::abs(exact.gradient[i] - differences.gradient[i]) * range < 1e-3 * std::abs(exact.objective),
                     qPrintable(QStringLiteral("%1: %2 for %3 of %4")
                                    .arg(i)
                                    .arg(exact.gradient[i])
                                    .arg(differences.gradient[i])
                                    .arg(largest)));
        }
        QCOMPARE(exact.excess.size(), differences.excess.size());
        // Both look at the same places, of what moves by grams within a stretch [kg/m3].
        QVERIFY((exact.excess - differences.excess).cwiseAbs().maxCoeff() < 1e-4);
    }

    // m' = u - k m has m(4 h) = m0 e^-2 + (1 - e^-2) u/k at a constant u; with m <= 2 at all times u = 1 m3/h, at which it would settle at 2,
    // is the best constant one, but a course first fills up: from 1 to 2 m3 and then holds u = k m = 1 m3/h.
    void keepsALimitOverTheWholeRun()
    {
        const RecipeOptimum course = findOptimum(tankProblem({"tank.m <= 2 m3"}, 8));
        QCOMPARE(wordOf(course.status), wordOf(OptimumStatus::Optimal));
        QVERIFY2(std::abs(course.objective - 2.0) < 1e-5, qPrintable(QString::number(course.objective, 'g', 9)));
        QVERIFY(course.proof.excess.front() <= 2e-6);
        QVERIFY(!course.active.empty());
        QCOMPARE(course.active.front().what, std::string("tank.m <= 2 m3"));
        // A litre more of the limit is a litre more at the end.
        QVERIFY2(std::abs(course.active.front().price - 1.0) < 1e-3,
                 qPrintable(QString::number(course.active.front().price)));
    }

    void findsAFeedOnALine_data()
    {
        QTest::addColumn<int>("pieces");
        QTest::addColumn<bool>("linear");
        QTest::addColumn<double>("best");
        for (const int pieces : {1, 4}) {
            QTest::addRow("%d pieces in steps", pieces)
                << pieces << false << 8.0 / 6.0 - 8.0 / 24.0 / (pieces * pieces);
            QTest::addRow("%d pieces on lines", pieces) << pieces << true << 8.0 / 6.0;
        }
    }
    void findsAFeedOnALine()
    {
        QFETCH(const int, pieces);
        QFETCH(const bool, linear);
        QFETCH(const double, best);
        const RecipeProblem problem = cartProblem(pieces, linear);
        QCOMPARE(problem.size(), linear ? pieces + 1 : pieces);
        QCOMPARE(problem.pieces(), pieces);
        const RecipeOptimum found = findOptimum(problem);
        QCOMPARE(wordOf(found.status), wordOf(OptimumStatus::Optimal));
        QVERIFY2(std::abs(found.objective - best) < 1e-5, qPrintable(QString::number(found.objective, 'g', 9)));
        const double half = linear ? 0.0 : 1.0 / pieces; // of a piece [h]
        for (int k = 0; k < problem.size(); ++k)
            QVERIFY2(std::abs(found.x[std::size_t(k)] * hour * hour - (2.0 - 2.0 * k / pieces - half)) < 2e-3,
                     qPrintable(QString::number(found.x[std::size_t(k)] * hour * hour, 'g', 9)));
        // What is written for others to run comes to the same.
        const base::Result<model::Flowsheet> plant = problem.plantWith(found.x, true);
        QVERIFY(plant);
        QCOMPARE(int(plant->phases.size()), pieces);
        QCOMPARE(plant->phases.front().ramp.isNull(), !linear);
        const figures::RunResult run = support::runOf(model::writePlant(*plant), 1e-9);
        const double gone = run.column("cart.x")->values.back() - run.column("cart.c")->values.back();
        QVERIFY2(std::abs(gone - best) < 1e-5, qPrintable(QString::number(gone, 'g', 9)));
    }

    // On lines, too, tangents are the differences of runs.
    void hasTheDerivativesOfRunsOnLines()
    {
        const RecipeProblem problem =
            problemOf({.flowsheet = parkRamirez(),
                       .vary = {{"yeast.u", "0 L/h", "2 L/h"}, {"units/yeast/params/S_in", "15 g/L", "25 g/L"}},
                       .goals = {{"yeast.secreted", true}},
                       .limits = {"yeast.S <= 4 g/L"},
                       .intervals = 4,
                       .linear = true});
        const std::unique_ptr<RecipeModel> smooth = smoothModel(problem), byRuns = runModel(problem, {});
        QVERIFY(smooth);
        Eigen::VectorXd x = Eigen::Map<const Eigen::VectorXd>(problem.start().data(), problem.size());
        QCOMPARE(x.size(), 6);
        x[0] *= 0.5;
        x[2] *= 1.5;
        RecipeSample exact, differences;
        QVERIFY(smooth->evaluate(x, false, exact) && smooth->evaluate(x, true, exact));
        QVERIFY(byRuns->evaluate(x, true, differences));
        QVERIFY(std::abs(exact.objective / differences.objective - 1.0) < 1e-5);
        for (Eigen::Index i = 0; i < x.size(); ++i) {
            const double range = problem.high()[std::size_t(i)] - problem.low()[std::size_t(i)];
            QVERIFY2(
                std::abs(exact.gradient[i] - differences.gradient[i]) * range < 1e-3 * std::abs(exact.objective),
                qPrintable(QStringLiteral("%1: %2 for %3").arg(i).arg(exact.gradient[i]).arg(differences.gradient[i])));
        }
        // Both look at the same places, with four pieces as with twenty stretches.
        QVERIFY((exact.excess - differences.excess).cwiseAbs().maxCoeff() < 1e-4);
    }

    void findsTheBoundAndItsPrice()
    {
        const RecipeOptimum found = findOptimum(tankProblem({}, 1));
        QCOMPARE(wordOf(found.status), wordOf(OptimumStatus::Optimal));
        const double share = (1.0 - std::exp(-2.0)) / 0.5;
        QVERIFY(std::abs(found.objective - (std::exp(-2.0) + share * 5.0)) < 1e-5);
        QCOMPARE(found.active.size(), 1u);
        QVERIFY(std::abs(found.active.front().price / (share * hour) - 1.0) < 1e-3); // m3 per m3/s
    }

    void saysWhichLimitsContradict()
    {
        const RecipeOptimum found = findOptimum(tankProblem({"tank.m >= 3 m3", "tank.m <= 2.5 m3"}, 2));
        QCOMPARE(wordOf(found.status), wordOf(OptimumStatus::Infeasible));
        QVERIFY(!found.contradicting.empty());
        QVERIFY(!found.errors.empty());
    }

    // Filled for 2 h, then left alone: the course has a corner there, and nothing lies above it.
    void limitsSeeNoCrestAboveACorner()
    {
        const RecipeOutcome outcome = tankProblem({"tank.m <= 10 m3"}, 2).evaluate(std::vector{5.0 / hour, 0.0});
        QVERIFY(outcome.isSound());
        const double left = std::exp(-1.0), most = left + 10.0 * (1.0 - left);
        QVERIFY2(std::abs(outcome.excess.front() - (most - 10.0)) < 2e-4,
                 qPrintable(QString::number(outcome.excess.front(), 'g', 9)));
    }

    // Minimising what is in a tank that loses at a rate of its own would take it below nothing.
    void refusesAnOptimumBelowNothing()
    {
        const RecipeProblem trap = trapProblem({{"tank.m", false}});
        const RecipeOptimum found = findOptimum(trap);
        QVERIFY(found.status == OptimumStatus::Optimal || found.status == OptimumStatus::Suboptimal);
        QVERIFY2(found.objective > -1e-5 && found.objective < 1e-2,
                 qPrintable(QString::number(found.objective, 'g', 9)));
        QVERIFY(found.proof.isSound());
        // All that lies lower is a run that nobody may rely on.
        const RecipeOutcome below = trap.evaluate(std::vector<double>(4, 0.0));
        QVERIFY(!below.isSound() && !below.errors.empty());
    }

    // Nor is there a way into the trap by whole runs: neither for differences of them, nor for the search without derivatives, with one goal
    // or several [m3].
    void trapsNoSearchByRuns()
    {
        const RecipeProblem trap = trapProblem({{"tank.m", false}});
        RecipeSample sample;
        QVERIFY(!runModel(trap, {})->evaluate(Eigen::VectorXd::Zero(4), false, sample));
        RecipeOptimum found;
        searchByRuns(trap, 40, {}, {}, found);
        QVERIFY(found.proof.isSound());
        QVERIFY2(found.objective > -1e-3, qPrintable(QString::number(found.objective, 'g', 9)));
        const RecipeFront front = searchFront(trapProblem({{"tank.m", false}, {"2*tank.m", false}}), {.runs = 40});
        QVERIFY(front.failed > 0 && !front.points.empty());
        for (const RecipePoint& point : front.points) QVERIFY(point.objectives[0] > -1e-3);
    }

    // 1.68202 g/L in 150 h by a converged controller with moves of 1 h and cells of at most 3.7 g/L. In 15 pieces a random search of 60,000
    // courses found 1.67886, so that twice as many pieces hold more.
    void findsTheFeedOfPenicillin()
    {
        const RecipeOptimum optimum = findOptimum(problemOf({.flowsheet = penicillin(),
                                                             .vary = {{"vessel.u", "0 L/h", "0.2 L/h"}},
                                                             .goals = {{"vessel.P", true}},
                                                             .limits = {"vessel.X <= 3.7 g/L"},
                                                             .intervals = 30}));
        QVERIFY(optimum.status == OptimumStatus::Optimal || optimum.status == OptimumStatus::Suboptimal);
        QVERIFY2(optimum.objective > 0.998 * 1.68202 && optimum.objective < 1.69,
                 qPrintable(QString::number(optimum.objective, 'g', 8)));
        QVERIFY(optimum.proof.excess.front() <= 1e-5);
        QVERIFY(!optimum.active.empty());
        QCOMPARE(optimum.active.front().what, std::string("vessel.X <= 3.7 g/L"));
    }

    void reportsWhatIsWrong()
    {
        const auto request = [] {
            return RecipeRequest{
                .flowsheet = leakingTank(), .vary = {{"tank.u", "0 m3/h", "5 m3/h"}}, .goals = {{"tank.m", true}}};
        };
        RecipeRequest asked = request();
        asked.vary = {{"tank.v", "", ""}};
        QVERIFY(faultOf(asked).find("tank") != std::string::npos);
        asked = request();
        asked.vary = {{"tank.u", "5 m3/h", "0 m3/h"}};
        QVERIFY(faultOf(asked).find("lower bound") != std::string::npos);
        asked = request();
        asked.goals = {{"tank.n", true}};
        QVERIFY(faultOf(asked).find("tank.n") != std::string::npos);
        asked = request();
        asked.limits = {"tank.m = 3 m3"};
        QVERIFY(faultOf(asked).find("<=") != std::string::npos);
        asked = request();
        asked.limits = {"tank.m <= 3 kg"};
        QVERIFY(!faultOf(asked).empty());
        asked = request();
        asked.flowsheet.duration = {};
        QVERIFY(faultOf(asked).find("no end") != std::string::npos);
    }
};

TITER_TEST(TestOptimalRecipe)

} // namespace tst_optimal_recipe

#include "tst_optimal_recipe.moc"
