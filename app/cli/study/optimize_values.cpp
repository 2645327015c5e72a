#include "app/cli/study/optimize_values.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>

namespace titer::cli {

using base::Json;

namespace {

const std::string* choiceOf(const studies::RecipeDecision& decision, double value)
{
    return decision.choices.empty() ? nullptr : &decision.choices[std::size_t(std::llround(value))];
}

} // namespace

Json decisionsJson(const studies::RecipeProblem& problem, std::span<const double> x)
{
    Json all = Json::object();
    for (const studies::RecipeDecision& decision : problem.decisions()) {
        Json course = Json::array();
        for (int k = 0; k < decision.count; ++k) {
            const double value = x[std::size_t(decision.first + k)];
            const std::string* choice = choiceOf(decision, value);
            course.push(Json::object({{"t", decision.isCourse ? problem.pieceBegin(k) : 0.0},
                                      {"value", choice ? Json(*choice) : Json(value)}}));
        }
        all[decision.path] = std::move(course);
    }
    return all;
}

const char* courseWord(const studies::RecipeProblem& problem)
{
    return problem.request().linear ? "linear" : "constant";
}

std::string shownNumber(double si, const std::string& unit, int digits)
{
    return unit.empty() || unit == "1" ? base::writeShort(si) : base::writeQuantity(si, unit, digits);
}

std::string shownValue(const studies::RecipeDecision& decision, double value, int digits)
{
    const std::string* choice = choiceOf(decision, value);
    return choice ? *choice : shownNumber(value, decision.unit, digits);
}

} // namespace titer::cli
