#include "core/studies/optimal/recipe_front.h"

#include "core/base/not_available.h"
#include "core/numerics/quadratic_program.h"
#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/parallel.h"
#include "core/studies/optimal/pareto_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::studies {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using numerics::QuadraticProgram;
using numerics::QuadraticSolution;

// A limit is met within this share of its value, or of the change that a step makes.
constexpr double metWithin = 1e-3;
// Of a number beside a point, over its range.
constexpr double sideStep = 0.005;

VectorXd eigenOf(const std::vector<double>& values)
{
    return Eigen::Map<const VectorXd>(values.data(), Index(values.size()));
}

double towardsLow(const RecipeProblem& problem, std::size_t goal)
{
    return problem.goals()[goal].maximize ? -1.0 : 1.0;
}

RecipePoint pointAt(const RecipeProblem& problem, std::vector<double> x, const std::stop_token& stop)
{
    const RecipeOutcome outcome = problem.evaluate(x, stop);
    if (!outcome.isSound()) return {std::move(x), {}, {}};
    return {std::move(x), outcome.objectives, outcome.excess};
}

RecipePoint pointOf(const RecipeProblem& problem, const ParetoTrial& trial)
{
    RecipePoint point{{trial.x.begin(), trial.x.end()}, {}, {}};
    if (!trial.isSound()) return point;
    for (std::size_t i = 0; i < problem.goals().size(); ++i)
        point.objectives.push_back(towardsLow(problem, i) * trial.value.goals[Index(i)]);
    point.excess.assign(trial.value.excess.begin(), trial.value.excess.end());
    return point;
}

// The limits are compared by how far they are broken over what the runs broke them by at all.
RecipePoint nearestOf(const RecipeProblem& problem, const std::vector<ParetoTrial>& tried)
{
    VectorXd scale = VectorXd::Constant(Index(problem.limits().size()), 1e-300);
    for (const ParetoTrial& trial : tried)
        if (trial.isSound()) scale = scale.cwiseMax(trial.value.excess);
    const ParetoTrial* nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const ParetoTrial& trial : tried) {
        if (!trial.isSound()) continue;
        const double broken = trial.value.excess.cwiseMax(0.0).cwiseQuotient(scale).sum();
        if (!(broken < least)) continue;
        least = broken;
        nearest = &trial;
    }
    return nearest ? pointOf(problem, *nearest) : RecipePoint();
}

RecipeFront frontOf(const RecipeProblem& problem, const ParetoArchive& archive)
{
    RecipeFront front;
    front.runs = int(archive.tried.size());
    front.isComplete = archive.isComplete;
    if (!archive.tried.empty()) front.before = pointOf(problem, archive.tried.front());
    front.failed = int(std::ranges::count_if(archive.tried, [](const ParetoTrial& one) { return !one.isSound(); }));
    for (const std::size_t i : archive.front) front.points.push_back(pointOf(problem, archive.tried[i]));
    if (front.points.empty()) front.nearest = nearestOf(problem, archive.tried);
    return front;
}

} // namespace

RecipeFront searchFront(const RecipeProblem& problem, const RecipeFrontSettings& settings, std::stop_token stop,
                        const RecipeFrontWatch& watch)
{
    const auto evaluate = [&](const VectorXd& x) -> ParetoValue {
        const RecipePoint point = pointAt(problem, {x.begin(), x.end()}, stop);
        VectorXd goals = VectorXd::Constant(Index(problem.goals().size()), base::notAvailable);
        for (std::size_t i = 0; i < point.objectives.size(); ++i)
            goals[Index(i)] = towardsLow(problem, i) * point.objectives[i];
        return {goals, eigenOf(point.excess)};
    };
    const ParetoProblem search{.low = eigenOf(problem.low()),
                               .high = eigenOf(problem.high()),
                               .whole = problem.whole(),
                               .known = {eigenOf(problem.start())},
                               .evaluate = evaluate};
    const ParetoArchive archive =
        searchPareto(search, {.evaluations = settings.runs, .seed = settings.seed, .threads = settings.threads}, stop,
                     [&](const ParetoArchive& so) {
                         if (watch) watch(frontOf(problem, so));
                     });
    RecipeFront front = frontOf(problem, archive);
    const auto failed = std::ranges::find_if_not(archive.tried, &ParetoTrial::isSound);
    if (failed != archive.tried.end() && !stop.stop_requested())
        front.why = problem.evaluate({failed->x.data(), std::size_t(failed->x.size())}, stop).errors;
    return front;
}

std::vector<LimitPrice> priceLimits(const RecipeProblem& problem, const RecipePoint& point, unsigned threads,
                                    std::stop_token stop)
{
    if (point.objectives.empty()) return {};
    const std::vector<bool> whole = problem.whole();
    std::vector<std::size_t> free;
    std::vector<double> steps;
    for (std::size_t k = 0; k < point.x.size(); ++k) {
        const double range = problem.high()[k] - problem.low()[k], room = 2.0 * sideStep * range;
        if (whole[k] || point.x[k] < problem.low()[k] + room || point.x[k] > problem.high()[k] - room) continue;
        free.push_back(k);
        steps.push_back(sideStep * range);
    }
    std::vector<RecipePoint> beside(free.size());
    forEach(
        free.size(),
        [&](std::size_t i) {
            std::vector<double> x = point.x;
            x[free[i]] += steps[i];
            beside[i] = pointAt(problem, std::move(x), stop);
        },
        threads, stop);
    const bool isWhole = !stop.stop_requested() &&
                         std::ranges::none_of(beside, [](const RecipePoint& one) { return one.objectives.empty(); });
    // Per step of each number, how goals and excess change.
    const auto changeOf = [&](double at, const auto& value) {
        VectorXd change = VectorXd::Zero(Index(free.size()));
        for (std::size_t i = 0; isWhole && i < free.size(); ++i) change[Index(i)] = value(beside[i]) - at;
        return change;
    };
    std::vector<LimitPrice> prices;
    std::vector<VectorXd> columns;
    for (std::size_t j = 0; j < point.excess.size(); ++j) {
        const VectorXd change = changeOf(point.excess[j], [j](const RecipePoint& one) { return one.excess[j]; });
        const double near = std::max(metWithin * std::abs(problem.limits()[j].value), change.cwiseAbs().sum());
        if (point.excess[j] < -near) continue;
        prices.push_back({j, 0.0});
        columns.push_back(change);
    }
    if (prices.empty() || free.empty() || !isWhole) return prices;
    for (std::size_t g = 1; g < problem.goals().size(); ++g)
        columns.push_back(towardsLow(problem, g) *
                          changeOf(point.objectives[g], [g](const RecipePoint& one) { return one.objectives[g]; }));
    // Each column is brought to length 1, so that units decide nothing.
    MatrixXd slopes(Index(free.size()), Index(columns.size()));
    VectorXd lengths(slopes.cols());
    for (Index c = 0; c < slopes.cols(); ++c) {
        lengths[c] = std::max(columns[std::size_t(c)].norm(), 1e-300);
        slopes.col(c) = columns[std::size_t(c)] / lengths[c];
    }
    const VectorXd first = towardsLow(problem, 0) *
                           changeOf(point.objectives[0], [](const RecipePoint& one) { return one.objectives[0]; });
    QuadraticProgram program;
    program.h = crossProduct(slopes);
    program.h.diagonal().array() += 1e-9;
    program.g = slopes.transpose() * first;
    program.low = VectorXd::Zero(slopes.cols());
    program.high = VectorXd::Constant(slopes.cols(), std::numeric_limits<double>::infinity());
    const QuadraticSolution solution = numerics::solve(program);
    if (solution.status != QuadraticSolution::Status::Optimal) return prices;
    for (std::size_t i = 0; i < prices.size(); ++i)
        prices[i].price = std::max(0.0, solution.x[Index(i)]) / lengths[Index(i)];
    return prices;
}

} // namespace titer::studies
