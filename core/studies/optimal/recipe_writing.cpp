// A choice of an optimal recipe, written into the plant file.
#include "core/base/units/units.h"
#include "core/studies/optimal/recipe_courses.h"
#include "core/studies/optimal/recipe_problem.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::studies {

namespace {

base::Json writtenValue(double si, const std::string& unit, bool readable)
{
    return readable && !unit.empty() ? base::Json(base::writeQuantity(si, unit, 10)) : base::Json(si);
}

} // namespace

base::Result<model::Flowsheet> RecipeProblem::plantWith(std::span<const double> x, bool readable) const
{
    const auto written = [readable](double si, const std::string& unit) { return writtenValue(si, unit, readable); };
    model::Flowsheet sheet = m_request.flowsheet;
    std::map<std::string, std::vector<const RecipeDecision*>> courses; // by their units
    for (const RecipeDecision& decision : m_decisions) {
        if (decision.isCourse) {
            courses[unitOfTag(decision.path)].push_back(&decision);
            continue;
        }
        const double value = x[std::size_t(decision.first)];
        if (!decision.choices.empty()) {
            const std::string& chosen = decision.choices[std::size_t(std::llround(value))];
            if (base::Done set = model::setAtPath(sheet, decision.path, chosen); !set) return set.error();
            continue;
        }
        const base::Json json =
            decision.isWhole ? base::Json(std::int64_t(std::llround(value))) : written(value, decision.unit);
        if (base::Done set = model::setAtPath(sheet, decision.path, json); !set) return set.error();
    }
    for (const auto& [unit, all] : courses) {
        for (const RecipeDecision* course : all) freeFor(sheet, course->path);
        std::string before;
        for (int k = 0; k < pieces(); ++k) {
            model::PhaseEntry phase;
            phase.id = phaseId(unit, k);
            phase.unit = unit;
            if (k == 0)
                phase.at = written(0.0, "h");
            else
                phase.after = {before};
            if (k + 1 < pieces())
                phase.until = base::Json::object({{"for", written(pieceBegin(k + 1) - pieceBegin(k), "h")}});
            for (const RecipeDecision* course : all) write(*course, k, x, readable, phase);
            before = phase.id;
            sheet.phases.push_back(std::move(phase));
        }
        sheet.hasRecipe = true;
        if (sheet.duration.isNull()) sheet.duration = written(m_duration, "h");
    }
    return sheet;
}

// For others to read a line that stands is a value; a search finds the same fields whatever they hold.
void RecipeProblem::write(const RecipeDecision& course, int piece, std::span<const double> x, bool readable,
                          model::PhaseEntry& phase) const
{
    const base::Json from = writtenValue(x[std::size_t(course.first + piece)], course.unit, readable);
    const auto put = [&](base::Json& into, base::Json value) {
        if (into.isNull()) into = base::Json::object();
        into[course.path] = std::move(value);
    };
    if (!course.isLinear) return put(phase.set, from);
    const base::Json to = writtenValue(x[std::size_t(course.first + piece + 1)], course.unit, readable);
    if (readable && to == from) return put(phase.set, from);
    const double over = pieceBegin(piece + 1) - pieceBegin(piece);
    put(phase.ramp, base::Json::object({{"from", from}, {"to", to}, {"over", writtenValue(over, "h", readable)}}));
}

// "optimum_yeast_1", with another word in front where the plant has such a phase.
std::string RecipeProblem::phaseId(const std::string& unit, int piece) const
{
    std::string prefix = "optimum_" + unit;
    const auto isTaken = [&](const model::PhaseEntry& phase) { return phase.id.starts_with(prefix); };
    while (std::any_of(m_request.flowsheet.phases.begin(), m_request.flowsheet.phases.end(), isTaken))
        prefix = "new_" + prefix;
    return prefix + "_" + std::to_string(piece + 1);
}

std::shared_ptr<const model::Plant> RecipeProblem::checkedWith(std::span<const double> x, base::Errors& errors) const
{
    const base::Result<model::Flowsheet> sheet = plantWith(x);
    if (!sheet) return errors.push_back(sheet.error()), nullptr;
    auto plant = std::make_shared<model::Plant>(model::check(*sheet, *m_catalogue, errors));
    return errors.empty() ? plant : nullptr;
}

} // namespace titer::studies
