#include "app/cli/study/optimize_front.h"

#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/table.h"
#include "app/cli/study/optimize_spread.h"
#include "app/cli/study/optimize_values.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/optimal/recipe_front.h"

#include <algorithm>
#include <chrono>

namespace titer::cli {

using base::Json;
using studies::RecipeFront;
using studies::RecipePoint;
using studies::RecipeProblem;

namespace {

Json frontGoalsJson(const RecipeProblem& problem, const RecipePoint& point)
{
    Json goals = Json::object();
    for (std::size_t i = 0; i < point.objectives.size(); ++i)
        goals[problem.goals()[i].quantity.text()] = point.objectives[i];
    return goals;
}

Json frontPointJson(const RecipeProblem& problem, const RecipePoint& point)
{
    return Json::object(
        {{"objectives", frontGoalsJson(problem, point)}, {"decisions", decisionsJson(problem, point.x)}});
}

// Of the points of a front, in their order; none where nobody asked for draws.
using FrontSpreads = std::vector<twin::RecipeSpread>;

Json frontJson(const RecipeProblem& problem, const RecipeFront& front, double wallTime,
               const std::optional<twin::RecipeSpreadRequest>& draws, const FrontSpreads& spreads)
{
    Json json = Json::object();
    json["format"] = "titer.optimum/1";
    json["plant"] = problem.request().flowsheet.name;
    json["status"] = front.points.empty() ? front.nearest.x.empty() ? "failed" : "infeasible"
                     : front.isComplete   ? "optimal"
                                          : "suboptimal";
    json["goals"] = Json::array();
    for (const studies::RecipeGoal& goal : problem.goals())
        json["goals"].push(Json::object({{"goal", (goal.maximize ? "maximize " : "minimize ") + goal.quantity.text()},
                                         {"unit", goal.quantity.unit()}}));
    json["start"] = frontGoalsJson(problem, front.before);
    json["course"] = courseWord(problem);
    json["front"] = Json::array();
    for (std::size_t i = 0; i < front.points.size(); ++i) {
        Json point = frontPointJson(problem, front.points[i]);
        if (i < spreads.size()) point["uncertainty"] = spreadJson(problem, *draws, spreads[i]);
        json["front"].push(std::move(point));
    }
    json["evaluations"] = front.runs;
    json["failed"] = front.failed;
    json["wall_time"] = wallTime;
    if (!front.why.empty()) json["errors"] = errorsJson(front.why);
    return json;
}

std::string frontText(const RecipeProblem& problem, const RecipeFront& front, const FrontSpreads& spreads)
{
    std::string text = problem.request().flowsheet.name + ": " + std::to_string(front.points.size()) +
                       " recipes from " + std::to_string(front.runs) + " runs, " + std::to_string(front.failed) +
                       " of them failed\n\n";
    Table table;
    std::vector<std::string> head;
    for (const studies::RecipeGoal& goal : problem.goals()) {
        head.push_back("  " + goal.quantity.text());
        if (!spreads.empty()) head.insert(head.end(), {"P10", "P90"});
    }
    const bool crosses = !spreads.empty() && !problem.limits().empty();
    if (crosses) head.push_back("crosses a limit");
    for (const studies::RecipeDecision& decision : problem.decisions())
        for (int k = 0; k < decision.count; ++k)
            head.push_back(decision.path + (decision.count > 1 ? " " + std::to_string(k + 1) : std::string()));
    table.add(std::move(head));
    constexpr int digits = 5;
    const auto shown = [](double si, const std::string& unit) { return shownNumber(si, unit, digits); };
    for (std::size_t p = 0; p < front.points.size(); ++p) {
        const RecipePoint& point = front.points[p];
        std::vector<std::string> row;
        for (std::size_t i = 0; i < point.objectives.size(); ++i) {
            const std::string& unit = problem.goals()[i].quantity.displayUnit();
            row.push_back("  " + shown(point.objectives[i], unit));
            if (spreads.empty()) continue;
            const bool isKnown = !spreads[p].goals.empty();
            row.push_back(isKnown ? shown(spreads[p].goals[i].after.p10, unit) : "–");
            row.push_back(isKnown ? shown(spreads[p].goals[i].after.p90, unit) : "–");
        }
        if (crosses) {
            double most = 0.0;
            for (const twin::RecipeSpread::Limit& limit : spreads[p].limits) most = std::max(most, limit.after);
            row.push_back(spreads[p].limits.empty() ? "–" : base::writeShort(100.0 * most, 3) + " %");
        }
        for (const studies::RecipeDecision& decision : problem.decisions())
            for (int k = 0; k < decision.count; ++k)
                row.push_back(shownValue(decision, point.x[std::size_t(decision.first + k)], digits));
        table.add(std::move(row));
    }
    return text + table.text();
}

} // namespace

int optimizeFront(const Arguments& arguments, const RecipeProblem& problem, int runs,
                  const std::optional<twin::RecipeSpreadRequest>& draws)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point begin = Clock::now();
    LongWork work("optimize");
    const std::function<void(double)> progress = work.progress();
    const RecipeFront front = studies::searchFront(problem, {.runs = runs, .threads = problem.request().threads},
                                                   work.token(), [&](const RecipeFront& so) {
                                                       if (progress) progress(double(so.runs) / runs);
                                                   });
    work.clear();
    const double wallTime = std::chrono::duration<double>(Clock::now() - begin).count();
    if (front.points.empty()) printErrors(front.why, arguments.positional(0));
    if (front.points.empty() && !front.nearest.x.empty())
        printErrors({{base::Code::Input, "limits",
                      base::say("Within the bounds no recipe was found that keeps all limits. Loosen a limit, or widen "
                                "the bounds.")}},
                    arguments.positional(0));
    FrontSpreads spreads;
    if (draws && !front.points.empty()) {
        std::vector<std::vector<double>> recipes;
        for (const RecipePoint& point : front.points) recipes.push_back(point.x);
        LongWork drawing("draws");
        twin::RecipeSpreadRequest asked = *draws;
        asked.progress = drawing.progress();
        base::Result<FrontSpreads> found = twin::recipeSpreads(problem, recipes, asked, drawing.token());
        drawing.clear();
        if (!found) {
            printErrors({found.error()}, arguments.positional(0));
            return exitError;
        }
        spreads = std::move(*found);
    }
    if (arguments.json())
        printJson(frontJson(problem, front, wallTime, draws, spreads));
    else
        print(frontText(problem, front, spreads));
    return front.points.empty() ? exitError : exitDone;
}

} // namespace titer::cli
