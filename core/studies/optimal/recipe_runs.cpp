// A choice of an optimal recipe as a run: what it comes to, how far limits are exceeded, and what falls below nothing.
#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/runs/run.h"
#include "core/studies/optimal/recipe_problem.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

// Amounts, volumes and concentrations that a unit of written equations has as states may fall below nothing without a word.
base::Errors statesBelowZero(const model::Plant& plant, const figures::RunResult& result, double tolerance)
{
    constexpr const char* never[] = {"kg/m3", "mol/m3", "1/m3", "kg", "mol", "m3"};
    base::Errors found;
    for (const figures::Column& column : result.columns) {
        if (column.target.kind != model::ReadTarget::Kind::Variable || column.values.empty()) continue;
        if (std::find(std::begin(never), std::end(never), column.unit) == std::end(never)) continue;
        const model::PlantUnit& unit = plant.units[std::size_t(column.plantUnit)];
        bool isState = false;
        for (int i = 0; i < unit.model->stateCount() && !isState; ++i)
            isState = unit.id + "." + unit.model->stateName(i) == column.tag;
        if (!isState || column.values.front() < 0.0) continue;
        const auto [least, most] = std::minmax_element(column.values.begin(), column.values.end());
        if (!(*least < -100.0 * tolerance * std::max(*most, -*least))) continue;
        found.push_back({base::Code::Solver, column.tag,
                         say(CORE_TR("core", "“{1}” falls to {2}, below nothing: what rides on it is no optimum. Limit "
                                             "it, or correct the equations."),
                             column.tag, base::writeQuantity(*least, base::displayUnit(column.unit), 4))});
    }
    return found;
}

// The largest value of a curve near its highest sample: that of the parabola through it and its neighbours, no higher than the course beyond
// the higher one of these goes on to, so that a jump has no crest.
double crestOf(const std::vector<double>& values, std::size_t at)
{
    if (at < 2 || at + 2 >= values.size()) return values[at];
    const double a = values[at - 1], b = values[at], c = values[at + 1];
    const double bend = a - 2.0 * b + c;
    if (!(bend < 0.0)) return b;
    const double beyond = a > c ? 2.0 * a - values[at - 2] : 2.0 * c - values[at + 2];
    return std::max(b, std::min(b - (a - c) * (a - c) / (8.0 * bend), beyond));
}

} // namespace

figures::RunResult RecipeProblem::runOf(std::span<const double> x, double tolerance, int outputs,
                                        std::stop_token stop) const
{
    figures::RunResult result;
    base::Errors errors;
    const std::shared_ptr<const model::Plant> plant = checkedWith(x, errors);
    if (!plant) {
        result.status = figures::RunStatus::Failed;
        result.errors = std::move(errors);
        return result;
    }
    return runOf(plant, tolerance, outputs, stop);
}

figures::RunResult RecipeProblem::runAsItIs(int outputs, std::stop_token stop) const
{
    return runOf(m_plant, 0.0, outputs, std::move(stop));
}

figures::RunResult RecipeProblem::runOf(const std::shared_ptr<const model::Plant>& plant, double tolerance, int outputs,
                                        std::stop_token stop) const
{
    // Where pieces meet there is an output.
    const int each = std::max(1, (outputs + pieces() - 1) / pieces());
    runs::RunRequest order;
    order.until = m_duration;
    order.grid = runs::gridPoints(m_duration, each * pieces() + 1);
    order.tolerance = tolerance > 0.0 ? tolerance : m_request.tolerance;
    figures::RunResult result = runs::run(plant, order, stop);
    if (result.status != figures::RunStatus::Ok) return result;
    result.errors = statesBelowZero(*plant, result, order.tolerance);
    if (!result.errors.empty()) result.status = figures::RunStatus::Unbalanced;
    return result;
}

RecipeOutcome RecipeProblem::evaluate(std::span<const double> x, std::stop_token stop, double tolerance,
                                      int outputs) const
{
    return outcomeOf(runOf(x, tolerance, outputs, stop));
}

RecipeOutcome RecipeProblem::outcomeOf(const figures::RunResult& result) const
{
    RecipeOutcome outcome;
    outcome.status = result.status;
    outcome.errors = result.errors;
    if (result.times.empty() || result.status == figures::RunStatus::Failed ||
        result.status == figures::RunStatus::Stopped)
        return outcome;
    const std::size_t last = result.times.size() - 1;
    for (const RecipeGoal& goal : m_goals) outcome.objectives.push_back(goal.quantity.at(result, last));
    for (const RecipeLimit& limit : m_limits) {
        const auto [excess, when] = worstOf(limit, result);
        outcome.excess.push_back(excess);
        outcome.when.push_back(when);
    }
    const auto isNumber = [](double v) { return std::isfinite(v); };
    if (!std::all_of(outcome.objectives.begin(), outcome.objectives.end(), isNumber) ||
        !std::all_of(outcome.excess.begin(), outcome.excess.end(), isNumber)) {
        outcome.status = figures::RunStatus::Failed;
        outcome.errors.push_back({base::Code::Input, "run",
                                  say(CORE_TR("core", "A goal or a limit has no value at the end of this run; the unit "
                                                      "may not have begun, or has ended."))});
    }
    return outcome;
}

std::vector<std::string> RecipeProblem::heldAboveZero(const std::string& place) const
{
    if (place.find('/') == std::string::npos)
        return model::findReadTarget(*m_plant, place) ? std::vector<std::string>{place} : std::vector<std::string>();
    std::vector<std::string> tags;
    for (const model::PlantUnit& unit : m_plant->units)
        for (std::size_t c = 0; place == "units/" + unit.id && c < unit.setup.carried.size(); ++c)
            tags.push_back(unit.id + "." + m_plant->components[std::size_t(unit.setup.carried[c])].id);
    return tags;
}

std::pair<double, double> RecipeProblem::worstOf(const RecipeLimit& limit, const figures::RunResult& result) const
{
    const std::size_t last = result.times.size() - 1;
    if (!limit.isPath) return {limit.excess(limit.quantity.at(result, last)), base::notAvailable};
    // While a unit waits there is nothing to exceed.
    std::vector<double> excess;
    for (std::size_t i = 0; i <= last; ++i) {
        const double value = limit.quantity.at(result, i);
        excess.push_back(std::isfinite(value) ? limit.excess(value) : -HUGE_VAL);
    }
    const std::size_t worst = std::size_t(std::max_element(excess.begin(), excess.end()) - excess.begin());
    const double crest = crestOf(excess, worst);
    return {std::isfinite(crest) ? crest : excess[worst], result.times[worst]};
}

} // namespace titer::studies
