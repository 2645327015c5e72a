// Optimal recipes whose numbers are those of phases: how long one lasts, what it sets, and at which value it ends; with the exact derivatives of whole
// runs, against closed forms.
#include "core/solve/catalogue.h"
#include "core/studies/optimal/optimal_recipe.h"
#include "core/studies/optimal/recipe_model.h"
#include "generated/examples.h"
#include "tests/studies/culture_plant.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_optimum_of_phases {

using namespace titer;
using namespace titer::studies;

namespace {

constexpr double hour = 3600.0;
const QString forAnHour = QStringLiteral(R"({"for": "1 h"})"),
              untilFast = QStringLiteral(R"({"value": "cart.v", "above": "1 1/h"})");

// x' = v, v' = u, c' = u^2/2: pushed at u = a until a phase ends, then left alone, for 2 h.
RecipeProblem pushed(const QString& until, std::vector<RecipeRequest::Vary> vary, std::vector<std::string> limits = {})
{
    const QString text = QStringLiteral(R"({"format": "titer.plant/1", "name": "Push",
        "units": [{"id": "cart", "type": "equations", "params": {
            "states": {"x": {"unit": "1", "nominal": "1"}, "v": {"unit": "1/h", "nominal": "1 1/h"},
                       "c": {"unit": "1", "nominal": "1"}},
            "inputs": {"u": {"value": "0 1/h2", "range": ["-1 1/h2", "5 1/h2"]}}, "params": {"q": {"value": "0.5 h3"}},
            "rates": {"x": "v", "v": "u", "c": "q*u*u"}}, "initial": {"x": "0", "v": "0 1/h", "c": "0"}}],
        "recipe": {"duration": "2 h", "phases": [
            {"id": "push", "unit": "cart", "at": "0 h", "set": {"cart.u": "1.1 1/h2"}, "until": %1},
            {"id": "roll", "unit": "cart", "after": ["push"], "set": {"cart.u": "0 1/h2"}}]}})")
                             .arg(until);
    base::Errors errors;
    model::Flowsheet sheet = model::readPlant(text.toStdString(), errors);
    if (!errors.empty()) qFatal("%s: %s", errors[0].where.c_str(), errors[0].what.text().c_str());
    base::Result<RecipeProblem> problem = RecipeProblem::open({.flowsheet = std::move(sheet),
                                                               .vary = std::move(vary),
                                                               .goals = {{"cart.x - cart.c", true}},
                                                               .limits = std::move(limits)},
                                                              solve::catalogue());
    if (!problem) qFatal("%s: %s", problem.error().where.c_str(), problem.error().what.text().c_str());
    return std::move(problem).value();
}

const RecipeRequest::Vary push{"recipe/phases/push/set/cart.u", "0.2 1/h2", "4 1/h2"};
const RecipeRequest::Vary lasts{"recipe/phases/push/until/for", "0.3 h", "1.9 h"};
const RecipeRequest::Vary endsAt{"recipe/phases/push/until/above", "0.2 1/h", "2.5 1/h"};

bool isNear(double value, double exact)
{
    return std::abs(value - exact) < 1e-6 * std::max(1.0, std::abs(exact));
}

} // namespace

class TestOptimumOfPhases : public QObject {
    Q_OBJECT

private slots:
    // At the end x - c = a (2 T - T^2/2) - a^2 T/2, and v = a T from T on.
    void hasTheDerivativesOfTimes()
    {
        const RecipeProblem problem = pushed(forAnHour, {push, lasts}, {"cart.v <= 3 1/h"});
        const std::unique_ptr<RecipeModel> model = runModel(problem, {});
        const double a = 1.4, t = 0.9;
        RecipeSample sample;
        QVERIFY(model->evaluate(Eigen::Vector2d(a / hour / hour, t * hour), true, sample));
        QVERIFY2(model->words().text().find("exact") != std::string::npos, model->words().text().c_str());
        QVERIFY(isNear(sample.objective, a * (2.0 * t - t * t / 2.0) - a * a * t / 2.0));
        QVERIFY(isNear(sample.gradient[0] / hour / hour, 2.0 * t - t * t / 2.0 - a * t));
        QVERIFY(isNear(sample.gradient[1] * hour, a * (2.0 - t) - a * a / 2.0));
        const Eigen::Index end = sample.slopes.rows() - 1;
        QVERIFY(isNear(sample.slopes(end, 0) / hour, t));
        QVERIFY(isNear(sample.slopes(end, 1) * hour * hour, a));
        QVERIFY(isNear(sample.slopes(0, 1), 0.0)); // while it is pushed nothing hangs on the end
    }

    // Pushed until v = w, which is T = w/a: x - c = 2 w - w^2/(2 a) - a w/2.
    void hasTheDerivativesOfALimit()
    {
        const RecipeProblem problem = pushed(untilFast, {push, endsAt});
        const std::unique_ptr<RecipeModel> model = runModel(problem, {});
        const double a = 1.4, w = 1.1;
        RecipeSample sample;
        QVERIFY(model->evaluate(Eigen::Vector2d(a / hour / hour, w / hour), true, sample));
        QVERIFY2(model->words().text().find("exact") != std::string::npos, model->words().text().c_str());
        QVERIFY(isNear(sample.objective, 2.0 * w - w * w / (2.0 * a) - a * w / 2.0));
        QVERIFY(isNear(sample.gradient[0] / hour / hour, w * w / (2.0 * a * a) - w / 2.0));
        QVERIFY(isNear(sample.gradient[1] / hour, 2.0 - w / a - a / 2.0));
    }

    // A key figure that is the last value of a variable has the derivatives of that: of a volume, by the flow into it, the 12 h that it flows.
    // The most cells that there were are no such value.
    void hasTheDerivativesOfLastValues()
    {
        const auto problemOf = [](const char* goal) {
            base::Errors errors;
            base::Result<RecipeProblem> problem =
                RecipeProblem::open({.flowsheet = model::readPlant(culture("0.1 1/h"), errors),
                                     .vary = {{"units/medium/program/0/flow", "0.02 L/h", "0.1 L/h"}},
                                     .goals = {{goal, true}},
                                     .limits = {"vessel.volume <= 5 L"}},
                                    solve::catalogue());
            if (!problem) qFatal("%s: %s", problem.error().where.c_str(), problem.error().what.text().c_str());
            return std::move(*problem);
        };
        const RecipeProblem problem = problemOf("vessel.volume"), peak = problemOf("vessel.peak_cells");
        QVERIFY(problem.goals().front().quantity.hasKpi());
        const Eigen::VectorXd x = Eigen::VectorXd::Constant(1, problem.start().front());
        for (const bool isSmooth : {true, false}) {
            const std::unique_ptr<RecipeModel> model = isSmooth ? smoothModel(problem) : runModel(problem, {});
            QVERIFY(model);
            RecipeSample sample;
            QVERIFY(model->evaluate(x, false, sample) && model->evaluate(x, true, sample));
            QVERIFY2(model->words().text().find("exact") != std::string::npos, model->words().text().c_str());
            QVERIFY2(isNear(sample.gradient[0] / hour, 12.0), qPrintable(QString::number(sample.gradient[0] / hour)));
        }
        QVERIFY(!smoothModel(peak));
        RecipeSample sample;
        const std::unique_ptr<RecipeModel> byRuns = runModel(peak, {});
        QVERIFY(byRuns->evaluate(x, true, sample));
        QVERIFY2(byRuns->words().text().find("differences") != std::string::npos, byRuns->words().text().c_str());
    }

    // A culture that begins where a seed has grown to its cells, with doses, phases counted from there and a shift of temperature: what the end comes
    // to by each kind of number, against differences of runs.
    void hasTheDerivativesOfACulture()
    {
        base::Errors errors;
        model::Flowsheet sheet;
        for (const model::Example& example : model::examples())
            if (example.id == std::string_view("cho-fed-batch")) sheet = model::readPlant(example.text, errors);
        const base::Result<RecipeProblem> problem =
            RecipeProblem::open({.flowsheet = std::move(sheet),
                                 .vary = {{"recipe/phases/grow/until/any/0/above", "4e6 cells/mL", "7e6 cells/mL"},
                                          {"recipe/phases/batch/until/for", "60 h", "90 h"},
                                          {"recipe/phases/feed_37/dose/1/volume", "20 L", "45 L"},
                                          {"recipe/phases/feed_37/dose/1/first", "12 h", "36 h"},
                                          {"recipe/phases/feed_37/until/for", "60 h", "100 h"},
                                          {"recipe/phases/feed_34/set/production.temperature", "32 °C", "36 °C"}},
                                 .goals = {{"production.volume*production.mab", true}},
                                 .until = 390.0 * hour},
                                solve::catalogue());
        QVERIFY2(problem, problem ? "" : (problem.error().where + problem.error().what.text()).c_str());
        const std::unique_ptr<RecipeModel> model = runModel(*problem, {});
        const Eigen::VectorXd x = Eigen::Map<const Eigen::VectorXd>(problem->start().data(), problem->size());
        RecipeSample sample;
        QVERIFY(model->evaluate(x, true, sample));
        QVERIFY2(model->words().text().find("exact") != std::string::npos, model->words().text().c_str());
        for (int i = 0; i < problem->size(); ++i) {
            const std::size_t at = std::size_t(i);
            const double range = problem->high()[at] - problem->low()[at], by = 4e-3 * range;
            std::vector<double> less = problem->start(), more = less;
            less[at] -= by;
            more[at] += by;
            const double apart = problem->evaluate(more, {}, 1e-9).objectives.front() -
                                 problem->evaluate(less, {}, 1e-9).objectives.front();
            const double tangent = sample.gradient[i] * range, difference = apart / (2.0 * by) * range;
            QVERIFY2(std::abs(tangent - difference) < 1e-3 * std::abs(difference) + 1e-5 * sample.objective,
                     qPrintable(QStringLiteral("%1: %2 for %3").arg(i).arg(tangent).arg(difference)));
        }
    }

    // Both slopes are 0 where a = 2 - T/2 and a = 2 (2 - T): a = T = 4/3, and x - c = 32/27.
    void findsHowLongAPhaseLasts()
    {
        const RecipeOptimum found = findOptimum(pushed(forAnHour, {push, lasts}));
        QCOMPARE(wordOf(found.status), wordOf(OptimumStatus::Optimal));
        QVERIFY2(std::abs(found.objective - 32.0 / 27.0) < 5e-6, qPrintable(QString::number(found.objective, 'g', 10)));
        QVERIFY2(std::abs(found.x[0] * hour * hour - 4.0 / 3.0) < 5e-3 &&
                     std::abs(found.x[1] / hour - 4.0 / 3.0) < 5e-3,
                 qPrintable(QString::number(found.x[1] / hour, 'g', 10)));
    }

    // The same push, said by the speed at which it ends: w = a T = 16/9.
    void findsWhereAPhaseEnds()
    {
        const RecipeOptimum found = findOptimum(pushed(untilFast, {push, endsAt}));
        QCOMPARE(wordOf(found.status), wordOf(OptimumStatus::Optimal));
        QVERIFY2(std::abs(found.objective - 32.0 / 27.0) < 5e-6, qPrintable(QString::number(found.objective, 'g', 10)));
        QVERIFY2(std::abs(found.x[1] * hour - 16.0 / 9.0) < 5e-3,
                 qPrintable(QString::number(found.x[1] * hour, 'g', 10)));
    }
};

TITER_TEST(TestOptimumOfPhases)

} // namespace tst_optimum_of_phases

#include "tst_optimum_of_phases.moc"
