// How an optimal recipe holds over draws of the parameters: against the closed form of a tank that is filled and leaks, dm/dt = u - k m, with
// m = m0 exp(-k t) + u/k (1 - exp(-k t)).
#include "core/solve/catalogue.h"
#include "core/studies/study/parameter_draws.h"
#include "core/twin/advice/recipe_spread.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_recipe_spread {

using namespace titer;
using namespace titer::studies;

namespace {

constexpr double hour = 3600.0, rate = 0.5 / hour;
constexpr const char* tank = R"({"format": "titer.plant/1", "name": "Leaking tank",
    "units": [{"id": "tank", "type": "equations", "params": {
        "states": {"m": {"unit": "m3", "nominal": "1 m3"}},
        "inputs": {"u": {"value": "1 m3/h", "range": ["0 m3/h", "5 m3/h"]}},
        "params": {"k": {"value": "0.5 1/h"}},
        "rates": {"m": "u - k*m"}}, "initial": {"m": "1 m3"}}],
    "recipe": {"duration": "4 h", "phases": []}})";

RecipeProblem problem()
{
    base::Errors errors;
    RecipeRequest request{.flowsheet = model::readPlant(tank, errors),
                          .vary = {{"tank.u", "0 m3/h", "5 m3/h"}},
                          .goals = {{"tank.m", true}},
                          .limits = {"tank.m <= 3 m3"}};
    base::Result<RecipeProblem> opened = RecipeProblem::open(std::move(request), solve::catalogue());
    if (!opened) qFatal("%s", opened.error().what.text().c_str());
    return std::move(*opened);
}

// At the end, filled at so much an hour.
double filled(double perHour, double k)
{
    const double left = std::exp(-4.0 * hour * k);
    return left + perHour / hour / k * (1.0 - left);
}

bool isNear(const twin::Spread& one, const twin::Spread& other)
{
    return std::abs(one.p10 - other.p10) < 1e-4 && std::abs(one.p50 - other.p50) < 1e-4 &&
           std::abs(one.p90 - other.p90) < 1e-4;
}

} // namespace

class RecipeSpreadTest : public QObject {
    Q_OBJECT

private slots:
    // 1.8 instead of 1 m3/h, with 40 draws of a rate of which a fit says that it is known to 20 %.
    void isThatOfTheClosedForm()
    {
        const RecipeProblem asked = problem();
        twin::RecipeSpreadRequest request;
        request.known = ParameterUncertainty{
            .source = "fit", .parameters = {{"units/tank/params/k", rate, 0.2, true}}, .draws = 40};
        const auto spread = twin::recipeSpread(asked, std::vector{1.8 / hour}, request);
        QVERIFY2(spread, spread ? "" : (spread.error().where + spread.error().what.text()).c_str());
        const Eigen::MatrixXd drawn = drawParameters(*request.known, request.seed);
        std::vector<double> before, after, gain;
        int crossed = 0;
        for (Eigen::Index i = 0; i < drawn.rows(); ++i) {
            before.push_back(filled(1.0, drawn(i, 0)));
            after.push_back(filled(1.8, drawn(i, 0)));
            gain.push_back(after.back() - before.back());
            crossed += after.back() > 3.0;
        }
        QVERIFY(crossed > 4 && crossed < 36);
        QCOMPARE(spread->goals.size(), 1u);
        QVERIFY(isNear(spread->goals[0].before, twin::spreadOf(before)));
        QVERIFY(isNear(spread->goals[0].after, twin::spreadOf(after)));
        QVERIFY(isNear(spread->goals[0].gain, twin::spreadOf(gain)));
        QVERIFY(spread->goals[0].gain.p10 > 0.0);
        QCOMPARE(spread->limits[0].before, 0.0);
        QCOMPARE(spread->limits[0].after, crossed / 40.0);
        QCOMPARE(spread->draws, 40);
        QCOMPARE(spread->failed, 0);
        QCOMPARE(spread->parameters, 1);
    }

    // Without a fit each parameter spreads as in forecasts, by 5 %: the same draws for both recipes, and for any number of threads.
    void spreadsAsForecastsDo()
    {
        const RecipeProblem asked = problem();
        const std::vector<double> x{1.8 / hour};
        const auto one = twin::recipeSpread(asked, x, {.draws = 30, .threads = 1});
        const auto two = twin::recipeSpread(asked, x, {.draws = 30, .threads = 2});
        QVERIFY(one && two);
        QCOMPARE(one->goals[0].after.p90, two->goals[0].after.p90);
        const twin::Spread& after = one->goals[0].after;
        const double width = filled(1.8, rate * std::exp(-0.05)) - filled(1.8, rate * std::exp(0.05));
        QVERIFY(std::abs(after.p50 - filled(1.8, rate)) < 0.3 * width);
        QVERIFY(after.p90 - after.p10 > 0.7 * width && after.p90 - after.p10 < 2.0 * width);
    }

    // Several recipes have the draws of each alone, and what was before is the same for all.
    void spreadsSeveralAsEachAlone()
    {
        const RecipeProblem asked = problem();
        const std::vector<std::vector<double>> recipes{{1.8 / hour}, {0.4 / hour}, {1.0 / hour}};
        const twin::RecipeSpreadRequest request{.draws = 20};
        const auto all = twin::recipeSpreads(asked, recipes, request);
        QVERIFY(all);
        QCOMPARE(all->size(), 3u);
        for (std::size_t i = 0; i < recipes.size(); ++i) {
            const auto alone = twin::recipeSpread(asked, recipes[i], request);
            QVERIFY(alone);
            QCOMPARE((*all)[i].goals[0].after.p10, alone->goals[0].after.p10);
            QCOMPARE((*all)[i].goals[0].gain.p90, alone->goals[0].gain.p90);
            QCOMPARE((*all)[i].goals[0].before.p50, all->front().goals[0].before.p50);
            QCOMPARE((*all)[i].limits[0].after, alone->limits[0].after);
        }
        QVERIFY(std::abs((*all)[2].goals[0].gain.p50) < 1e-6); // as it was
    }

    void refusesAFitOfAnotherPlant()
    {
        twin::RecipeSpreadRequest request;
        request.known =
            ParameterUncertainty{.parameters = {{"units/tank/params/k", 2.0 * rate, 0.01, true}}, .draws = 10};
        const auto spread = twin::recipeSpread(problem(), std::vector{1.8 / hour}, request);
        QVERIFY(!spread);
        QVERIFY(spread.error().what.text().find("fit") != std::string::npos);
    }
};

TITER_TEST(RecipeSpreadTest)

} // namespace tst_recipe_spread

#include "tst_recipe_spread.moc"
