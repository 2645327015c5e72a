// Optimal recipes of whole numbers and choices: how many cycles a recipe has, which of several values or words stands in the plant; looked up on the
// closed form, and told as optimal where all have been run.
#include "core/solve/catalogue.h"
#include "core/studies/optimal/optimal_recipe.h"
#include "core/studies/optimal/run_search.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_optimum_of_choices {

using namespace titer;
using namespace titer::studies;

namespace {

// Each cycle fills for half an hour at u, so that n comes to N u/2 after N of them; n (7.3 - n) has its maximum at 3.65.
RecipeRequest cycles(std::vector<RecipeRequest::Vary> vary, std::vector<std::string> limits = {})
{
    base::Errors errors;
    RecipeRequest request{.flowsheet = model::readPlant(R"({"format": "titer.plant/1", "name": "Cycles",
        "units": [{"id": "tank", "type": "equations", "params": {
            "states": {"n": {"unit": "1", "nominal": "1"}}, "inputs": {"u": {"value": "0 1/h", "range": ["0 1/h", "9 1/h"]}},
            "rates": {"n": "u"}}, "initial": {"n": "0"}}],
        "recipe": {"duration": "9 h", "phases": [
            {"id": "fill", "unit": "tank", "at": "0 h", "set": {"tank.u": "2 1/h"}, "until": {"for": "0.5 h"},
             "repeat": {"times": 2, "after": ["rest"]}},
            {"id": "rest", "unit": "tank", "after": ["fill"], "set": {"tank.u": "0 1/h"}, "until": {"for": "0.5 h"}}]}})",
                                                        errors),
                          .vary = std::move(vary),
                          .goals = {{"tank.n*(7.3 - tank.n)", true}},
                          .limits = std::move(limits)};
    if (!errors.empty()) qFatal("%s: %s", errors[0].where.c_str(), errors[0].what.text().c_str());
    return request;
}

RecipeProblem opened(RecipeRequest request)
{
    base::Result<RecipeProblem> problem = RecipeProblem::open(std::move(request), solve::catalogue());
    if (!problem) qFatal("%s: %s", problem.error().where.c_str(), problem.error().what.text().c_str());
    return std::move(*problem);
}

RecipeOptimum bestOf(RecipeRequest request, int runs)
{
    return findOptimum(opened(std::move(request)), {}, {}, runs);
}

const RecipeRequest::Vary times{"recipe/phases/fill/repeat/times", "1", "8"};
const RecipeRequest::Vary flow{"recipe/phases/fill/set/tank.u", "1 1/h", "3 1/h"};

bool isNear(double value, double exact, double by = 1e-4)
{
    return std::abs(value - exact) < by;
}

} // namespace

class TestOptimumOfChoices : public QObject {
    Q_OBJECT

private slots:
    // Of 1 to 8 cycles four are best, with 4 (7.3 - 4), and with a limit in between three.
    void findsTheNumberOfCycles()
    {
        const RecipeOptimum free = bestOf(cycles({times}), 30);
        QCOMPARE(wordOf(free.status), wordOf(OptimumStatus::Optimal)); // all were run
        QCOMPARE(free.x, std::vector{4.0});
        QVERIFY(isNear(free.objective, 13.2));
        QVERIFY(free.evaluations <= 10);
        const RecipeOptimum limited = bestOf(cycles({times}, {"tank.n <= 3.2"}), 30);
        QCOMPARE(limited.x, std::vector{3.0});
        QVERIFY(isNear(limited.objective, 12.9));
        // Fewer runs than choices prove nothing.
        QCOMPARE(wordOf(bestOf(cycles({times}), 5).status), wordOf(OptimumStatus::Suboptimal));
    }

    // What is written has the whole number, and runs.
    void writesAWholeNumber()
    {
        const RecipeProblem problem = opened(cycles({times}));
        const base::Result<model::Flowsheet> plant = problem.plantWith(std::vector{5.0}, true);
        QVERIFY(plant);
        const base::Json* written = model::findAtPath(*plant, times.path);
        QVERIFY(written && written->isNumber() && written->number() == 5.0);
        QVERIFY(!problem.isSmooth());
        QVERIFY(isNear(problem.evaluate(std::vector{5.0}).objectives.front(), 5.0 * 2.3));
    }

    // With the flow as well there are many ways to 3.65: within a hundredth of its value, and nothing above it.
    void findsCyclesAndAFlow()
    {
        const RecipeOptimum found = bestOf(cycles({times, flow}), 60);
        QCOMPARE(wordOf(found.status), wordOf(OptimumStatus::Suboptimal));
        QCOMPARE(found.x[0], std::round(found.x[0]));
        QVERIFY2(found.objective > 0.99 * 3.65 * 3.65 && found.objective < 3.65 * 3.65 + 1e-6,
                 qPrintable(QString::number(found.objective, 'g', 9)));
        QVERIFY(isNear(0.5 * found.x[0] * found.x[1] * 3600.0, 3.65, 0.3));
    }

    // One of three flows, and one of two laws: n = N u/2, or half of that.
    void choosesAmongValuesAndWords()
    {
        const RecipeRequest::Vary flows{
            .path = flow.path, .low = {}, .high = {}, .choices = {"1 1/h", "2 1/h", "7 1/h"}};
        const RecipeRequest::Vary laws{
            .path = "units/tank/params/rates/n", .low = {}, .high = {}, .choices = {"u", "0.5*u"}};
        const RecipeProblem problem = opened(cycles({flows, laws}));
        QCOMPARE(problem.start(), (std::vector{1.0, 0.0})); // as the plant has them
        const RecipeOptimum found = findOptimum(problem, {}, {}, 30);
        QCOMPARE(wordOf(found.status), wordOf(OptimumStatus::Optimal));
        // Two cycles: 1, 2, 7 or a half of each; 3.5 is the best.
        QCOMPARE(found.x, (std::vector{2.0, 1.0}));
        QVERIFY(isNear(found.objective, 3.5 * 3.8));
        const base::Result<model::Flowsheet> plant = problem.plantWith(found.x, true);
        QVERIFY(plant);
        QCOMPARE(model::findAtPath(*plant, laws.path)->string(), std::string("0.5*u"));
        QCOMPARE(model::findAtPath(*plant, flows.path)->string(), std::string("7 1/h"));
    }

    void refusesWhatIsNoChoice()
    {
        const auto faultOf = [](std::vector<std::string> choices) {
            const auto problem =
                RecipeProblem::open(cycles({{.path = flow.path, .low = {}, .high = {}, .choices = std::move(choices)}}),
                                    solve::catalogue());
            return problem ? std::string() : problem.error().what.text();
        };
        QVERIFY(faultOf({"1 1/h"}).find("two or more") != std::string::npos);
        QVERIFY2(faultOf({"1 1/h", "2 kg"}).find("2 kg") != std::string::npos, faultOf({"1 1/h", "2 kg"}).c_str());
    }
};

TITER_TEST(TestOptimumOfChoices)

} // namespace tst_optimum_of_choices

#include "tst_optimum_of_choices.moc"
