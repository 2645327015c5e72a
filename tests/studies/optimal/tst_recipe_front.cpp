// Fronts of recipes by whole runs: a vessel that is fed, where more feed dilutes; what a limit costs; limits that nothing keeps.
#include "core/solve/catalogue.h"
#include "core/studies/optimal/recipe_front.h"
#include "core/studies/optimal/run_search.h"
#include "tests/studies/culture_plant.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>

namespace tst_recipe_front {

using namespace titer;
using namespace titer::studies;

namespace {

constexpr const char* flow = "units/medium/program/0/flow";

// More flow gives more volume and less concentrated cells.
RecipeRequest request(std::vector<RecipeRequest::Goal> goals, std::vector<std::string> limits = {})
{
    base::Errors errors;
    RecipeRequest request;
    request.flowsheet = model::readPlant(culture("0.1 1/h"), errors);
    request.vary = {{flow, "0.01 L/h", "0.2 L/h"}};
    request.goals = std::move(goals);
    request.limits = std::move(limits);
    return request;
}

RecipeProblem opened(const RecipeRequest& request)
{
    base::Result<RecipeProblem> problem = RecipeProblem::open(request, solve::catalogue());
    if (!problem) qFatal("%s: %s", problem.error().where.c_str(), problem.error().what.text().c_str());
    return std::move(*problem);
}

} // namespace

class RecipeFrontTest : public QObject {
    Q_OBJECT

private slots:
    // Volume against cells: every flow is on the front, from one bound to the other, the most volume first.
    void findsAFrontOfTwoGoals()
    {
        const RecipeProblem problem = opened(request({{"vessel.volume"}, {"vessel.biomass"}}));
        int told = 0;
        const RecipeFront front =
            searchFront(problem, {.runs = 32, .threads = 2}, {}, [&](const RecipeFront& so) { told = so.runs; });
        QCOMPARE(front.runs, 32);
        QCOMPARE(told, 32);
        QCOMPARE(front.failed, 0);
        QVERIFY(front.points.size() > 20);
        QVERIFY(
            std::ranges::is_sorted(front.points, std::greater{}, [](const RecipePoint& p) { return p.objectives[0]; }));
        QVERIFY(std::ranges::is_sorted(front.points, {}, [](const RecipePoint& p) { return p.objectives[1]; }));
        // 2 L and 12 h of the flow.
        QVERIFY(std::abs(front.points.front().objectives[0] - (2.0 + 12.0 * 0.2) * 1e-3) < 1e-5);
        QVERIFY(std::abs(front.before.objectives[0] - (2.0 + 12.0 * 0.05) * 1e-3) < 1e-8);
    }

    // Not more than 3 L: the flow is 1/12 L/h, and each litre more would be one more.
    void pricesALimit()
    {
        const RecipeProblem problem = opened(request({{"vessel.volume"}}, {"vessel.volume <= 3 L"}));
        const RecipeFront front = searchFront(problem, {.runs = 40, .threads = 2});
        QCOMPARE(front.points.size(), std::size_t(1));
        const RecipePoint& best = front.points.front();
        QVERIFY(best.excess[0] <= 0.0);
        QVERIFY(std::abs(best.objectives[0] - 3e-3) < 1e-5);
        const std::vector<LimitPrice> prices = priceLimits(problem, best, 2);
        QCOMPARE(prices.size(), std::size_t(1));
        QVERIFY(std::abs(prices[0].price - 1.0) < 1e-3);
        // Far from the limit nothing is met.
        QVERIFY(priceLimits(problem, front.before, 2).empty());
    }

    // The same for one goal alone: an answer with a status, proved by a run, which says what the limit is worth.
    void answersForOneGoalWithoutDerivatives()
    {
        const RecipeProblem problem = opened(request({{"vessel.volume"}}, {"vessel.volume <= 3 L"}));
        QVERIFY(problem.isSmooth());
        RecipeOptimum found;
        searchByRuns(problem, 40, {}, {}, found);
        QCOMPARE(wordOf(found.status), wordOf(OptimumStatus::Suboptimal));
        QVERIFY(std::abs(found.objective - 3e-3) < 1e-5 && found.proof.excess[0] <= 3e-9);
        QCOMPARE(found.active.size(), std::size_t(1));
        QCOMPARE(found.active[0].what, std::string("vessel.volume <= 3 L"));
        QVERIFY(std::abs(found.active[0].price - 1.0) < 1e-3);
        QCOMPARE(found.active[0].priceUnit, std::string("(m3)/(m3)"));
        QVERIFY(found.evaluations >= 40);
        found = {};
        searchByRuns(opened(request({{"vessel.volume"}}, {"vessel.volume <= 1 L"})), 16, {}, {}, found);
        QCOMPARE(wordOf(found.status), wordOf(OptimumStatus::Infeasible));
        QCOMPARE(found.contradicting, std::vector<std::string>{"vessel.volume <= 1 L"});
    }

    void saysWhatComesNearestWhereNothingKeepsTheLimits()
    {
        // Goals want more flow, and the limit, which 2 L break from the begin on, less; at the end there is most.
        const RecipeProblem problem = opened(request({{"vessel.volume"}}, {"vessel.volume <= 1 L"}));
        const RecipeFront front = searchFront(problem, {.runs = 24, .threads = 2});
        QVERIFY(front.points.empty());
        QCOMPARE(front.nearest.x.size(), std::size_t(1));
        QVERIFY(std::abs(front.nearest.excess[0] - (2.0 + 12.0 * 0.01 - 1.0) * 1e-3) < 2e-5);
    }
};

TITER_TEST(RecipeFrontTest)

} // namespace tst_recipe_front

#include "tst_recipe_front.moc"
