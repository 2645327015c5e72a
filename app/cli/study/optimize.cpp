// titer-cli optimize: the numbers and courses of a recipe at which a key figure is best, within limits over the whole run.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/run_order.h"
#include "app/cli/common/table.h"
#include "app/cli/study/optimize_front.h"
#include "app/cli/study/optimize_spread.h"
#include "app/cli/study/optimize_values.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "core/studies/optimal/optimal_recipe.h"
#include "core/studies/optimal/recipe_front.h"

#include <cmath>

namespace titer::cli {

using base::Json;
using base::say;
using studies::RecipeOptimum;
using studies::RecipeProblem;

namespace {

constexpr int maxIntervals = 1000, maxFrontRuns = 100'000;

// "PATH=LOW:HIGH", "PATH=A|B|C", or PATH alone. A path has no equals sign.
studies::RecipeRequest::Vary readVary(const std::string& text, std::string& fault)
{
    studies::RecipeRequest::Vary vary;
    const std::size_t equals = text.find('=');
    vary.path = text.substr(0, equals);
    if (equals == std::string::npos) return vary;
    const std::string bounds = text.substr(equals + 1);
    if (!vary.path.empty() && bounds.find('|') != std::string::npos) {
        for (const std::string_view choice : base::split(bounds, '|')) vary.choices.emplace_back(base::trimmed(choice));
        return vary;
    }
    const std::size_t colon = bounds.find(':');
    if (vary.path.empty() || colon == std::string::npos || colon == 0 || colon + 1 == bounds.size())
        fault =
            "--vary: “" + text + "” has no bounds. Write PATH=LOW:HIGH, such as “feed.flow=0 L/h:2 L/h”, or PATH=A|B.";
    vary.low = bounds.substr(0, colon);
    vary.high = colon == std::string::npos ? std::string() : bounds.substr(colon + 1);
    return vary;
}

// "linear" or "constant".
base::Result<bool> readCourse(const std::string& text)
{
    if (text == "linear" || text == "constant") return text == "linear";
    return base::inputError(say("“{1}” is no course. Write constant or linear.", text));
}

studies::RecipeRequest readRecipeRequest(const Arguments& arguments, std::string& fault)
{
    studies::RecipeRequest request;
    const RunOrder runs = readRunOrder(arguments);
    fault = runs.fault.empty() ? outputFault(arguments) : runs.fault;
    request.until = runs.until;
    request.tolerance = runs.tolerance;
    for (const std::string& text : arguments.values("--vary"))
        if (fault.empty()) request.vary.push_back(readVary(text, fault));
    for (const char* option : {"--maximize", "--minimize"})
        for (const std::string& what : arguments.values(option))
            request.goals.push_back({what, std::string_view(option) == "--maximize"});
    request.limits = arguments.values("--subject");
    takeOption(arguments, "--intervals", request.intervals, countWithin(1, maxIntervals), fault);
    takeOption(arguments, "--course", request.linear, readCourse, fault);
    takeOption(arguments, "--jobs", request.threads, countWithin(1, maxThreads), fault);
    if (!fault.empty()) return request;
    if (request.vary.empty())
        fault = "--vary is missing: what may be chosen, such as “--vary \"feed.flow=0 L/h:2 L/h\"”";
    else if (request.goals.empty())
        fault = "--maximize or --minimize is missing: what the recipe is to bring";
    else if (request.goals.size() > 1 && arguments.has("--output"))
        fault = "--output writes one plant; several goals have a front of many. Put numbers of it into the plant with "
                "--set";
    return request;
}

Json numberOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

Json optimumJson(const RecipeProblem& problem, const RecipeOptimum& optimum)
{
    const studies::RecipeGoal& goal = problem.goals().front();
    Json json = Json::object();
    json["format"] = "titer.optimum/1";
    json["plant"] = problem.request().flowsheet.name;
    json["status"] = studies::wordOf(optimum.status);
    json["goal"] = (goal.maximize ? "maximize " : "minimize ") + goal.quantity.text();
    json["objective"] = numberOrNull(optimum.objective);
    json["unit"] = goal.quantity.unit();
    json["start"] = numberOrNull(optimum.start);
    json["course"] = courseWord(problem);
    json["decisions"] = decisionsJson(problem, optimum.x);
    json["active"] = Json::array();
    for (const studies::ActiveLimit& active : optimum.active) {
        Json item = Json::object({{"limit", active.what}, {"price", active.price}, {"unit", active.priceUnit}});
        if (std::isfinite(active.when)) item["t"] = active.when;
        if (active.pieces > 1) item["pieces"] = active.pieces;
        json["active"].push(std::move(item));
    }
    json["limits"] = Json::array();
    for (std::size_t l = 0; l < problem.limits().size() && l < optimum.proof.excess.size(); ++l)
        json["limits"].push(Json::object({{"limit", problem.limits()[l].text},
                                          {"excess", numberOrNull(optimum.proof.excess[l])},
                                          {"unit", problem.limits()[l].quantity.unit()}}));
    if (!optimum.contradicting.empty()) {
        json["contradicting"] = Json::array();
        for (const std::string& limit : optimum.contradicting) json["contradicting"].push(limit);
    }
    json["method"] = optimum.method.text();
    json["evaluations"] = optimum.evaluations;
    json["wall_time"] = optimum.wallTime;
    if (!optimum.errors.empty()) json["errors"] = errorsJson(optimum.errors);
    return json;
}

std::string optimumText(const RecipeProblem& problem, const RecipeOptimum& optimum)
{
    const studies::RecipeGoal& goal = problem.goals().front();
    std::string text = problem.request().flowsheet.name + ": " + studies::wordOf(optimum.status) + "\n\n";
    Table table;
    if (std::isfinite(optimum.objective))
        table.add({"  " + goal.quantity.text(), shownNumber(optimum.objective, goal.quantity.displayUnit())});
    if (std::isfinite(optimum.start)) table.add({"  before", shownNumber(optimum.start, goal.quantity.displayUnit())});
    table.add({"  took", base::writeShort(optimum.wallTime, 3) + " s, " + std::to_string(optimum.evaluations) +
                             " evaluations: " + optimum.method.text()});
    text += table.text() + "\n";
    Table numbers({2});
    for (const studies::RecipeDecision& decision : problem.decisions())
        for (int k = 0; k < decision.count; ++k)
            numbers.add({"  " + decision.path,
                         decision.isCourse ? (decision.isLinear ? "at " : "from ") +
                                                 base::writeQuantity(problem.pieceBegin(k), "h", 4)
                                           : "",
                         shownValue(decision, optimum.x[std::size_t(decision.first + k)])});
    text += numbers.text();
    if (optimum.active.empty()) return text;
    text += "\nLimits that hold it back, and what one unit (SI) of each would be worth:\n\n";
    Table limits({1});
    for (const studies::ActiveLimit& active : optimum.active)
        limits.add({"  " + active.what, base::writeShort(active.price, 4), active.priceUnit,
                    std::isfinite(active.when) ? "at " + base::writeQuantity(active.when, "h", 4)
                    : active.pieces > 1        ? "in " + std::to_string(active.pieces) + " places"
                                               : std::string()});
    return text + limits.text();
}

int failed(const base::Error& error, const std::string& path)
{
    printErrors({error}, path);
    return exitError;
}

// What --draws adds to a report: as JSON, and as text.
struct SpreadReport {
    Json json;
    std::string text;
};

int reportOptimum(const Arguments& arguments, const RecipeProblem& problem, const RecipeOptimum& optimum,
                  const std::optional<SpreadReport>& spread)
{
    using studies::OptimumStatus;
    const std::string path = arguments.positional(0);
    if (!optimum.errors.empty()) printErrors(optimum.errors, path);
    const bool isFound = optimum.status == OptimumStatus::Optimal || optimum.status == OptimumStatus::Suboptimal;
    if (const std::optional<std::string> out = arguments.value("--output"); out && isFound) {
        const base::Result<model::Flowsheet> plant = problem.plantWith(optimum.x, true);
        if (!plant) return failed(plant.error(), path);
        if (const base::Done written = writeOutput(arguments, *out, model::writePlant(*plant)); !written)
            return failed(written.error(), *out);
    }
    Json json = optimumJson(problem, optimum);
    std::string text = optimumText(problem, optimum);
    if (spread) {
        json["uncertainty"] = spread->json;
        text += spread->text;
    }
    if (arguments.json())
        printJson(json);
    else if (arguments.value("--output") == "-")
        complain(text);
    else
        print(text);
    return isFound ? exitDone : exitError;
}

int optimizeFile(const Arguments& arguments)
{
    std::string fault;
    int frontRuns = studies::RecipeFrontSettings().runs;
    takeOption(arguments, "--runs", frontRuns, countWithin(1, maxFrontRuns), fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    studies::RecipeRequest request = readRecipeRequest(arguments, fault);
    base::Errors errors;
    const std::optional<twin::RecipeSpreadRequest> draws = readSpreadRequest(arguments, fault, errors);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0);
    if (!errors.empty()) return failed(errors.front(), path);
    base::Notices notices;
    request.flowsheet = readFlowsheet(path, errors, notices);
    printNotices(notices, path);
    if (errors.empty()) setAll(request.flowsheet, arguments.values("--set"), errors);
    if (const std::optional<std::string> out = arguments.value("--output"); out && errors.empty())
        if (const base::Done can = canWrite(arguments, *out); !can) errors.push_back(can.error());
    if (!errors.empty()) {
        printErrors(errors, path);
        return exitError;
    }
    const base::Result<RecipeProblem> problem = RecipeProblem::open(std::move(request), solve::catalogue());
    if (!problem) return failed(problem.error(), path);
    if (problem->goals().size() > 1) return optimizeFront(arguments, *problem, frontRuns, draws);
    LongWork work("optimize");
    const RecipeOptimum optimum = studies::findOptimum(*problem, work.token(), {}, frontRuns);
    work.clear();
    using studies::OptimumStatus;
    const bool isFound = optimum.status == OptimumStatus::Optimal || optimum.status == OptimumStatus::Suboptimal;
    if (!draws || !isFound) return reportOptimum(arguments, *problem, optimum, {});
    LongWork drawing("draws");
    twin::RecipeSpreadRequest asked = *draws;
    asked.progress = drawing.progress();
    const base::Result<twin::RecipeSpread> spread = twin::recipeSpread(*problem, optimum.x, asked, drawing.token());
    drawing.clear();
    const int status = reportOptimum(
        arguments, *problem, optimum,
        spread ? std::optional(SpreadReport{spreadJson(*problem, asked, *spread), spreadText(*problem, *spread)})
               : std::nullopt);
    return spread ? status : failed(spread.error(), path);
}

constexpr Positional optimizePositionals[] = {
    {.name = "FILE", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option optimizeOptions[] = {
    {.name = "--vary",
     .value = "PATH[=LOW:HIGH]",
     .help = "what may be chosen: a number of the plant file, a set-point or flow (feed.flow=0 L/h:2 L/h), or with "
             "PATH=A|B|C one of these values",
     .many = true},
    {.name = "--maximize",
     .value = "WHAT",
     .help = "a key figure, or an expression of variables at the end of the run",
     .many = true},
    {.name = "--minimize", .value = "WHAT", .help = "likewise, to be as low as possible", .many = true},
    {.name = "--subject",
     .value = "LIMIT",
     .help = "TAG <= VALUE or TAG >= VALUE: of a variable over the whole run, of a key figure at its end",
     .many = true},
    {.name = "--intervals", .value = "N", .help = "a set-point gets a course of N equal pieces; default 1"},
    {.name = "--course",
     .value = "FORM",
     .help = "constant (default): each piece has a value; linear: it goes on lines between N + 1 values"},
    {.name = "--runs", .value = "N", .help = "of the plant, for several goals, columns and whole numbers; default 300"},
    {.name = "--draws",
     .value = "N",
     .help = "runs the optimum, or each recipe of a front, and the recipe as it was with N draws of the parameters"},
    {.name = "--spread",
     .value = "SHARE",
     .help = "of the draws: the standard deviation of each parameter; default 5 %"},
    {.name = "--fit", .value = "FILE", .help = "draws what a fit determined instead (the JSON that fit printed)"},
    {.name = "--jobs", .value = "N", .help = "parallel runs; default: the number of cores", .brief = "-j"},
    {.name = "--output",
     .value = "PLANT",
     .help = "the plant with the optimum taken over; a course becomes phases, on lines with ramps",
     .brief = "-o",
     .output = true},
    {.name = "--set",
     .value = "PATH=VALUE",
     .help = "a different value for a path of the plant file, in all runs",
     .many = true},
    {.name = "--until", .value = "T", .help = "how long to run (14d, \"36 h\"); default: the recipe's duration"},
    {.name = "--tolerance", .value = "TOL", .help = "preview (1e-4), normal (1e-6), reference (1e-8) or a number"},
};

} // namespace

const Command optimize{
    .name = "optimize",
    .summary = "Find the recipe at which a key figure is best, within limits",
    .positionals = optimizePositionals,
    .options = optimizeOptions,
    .about =
        "Without LOW:HIGH a number may become half or twice what it is. The answer is proved by a run at a hundredth "
        "of the "
        "tolerance; one in which something\nfalls below nothing is none. The status is optimal, suboptimal (nothing "
        "proves that there is no better one), infeasible (with the limits that\ncontradict) or failed; the exit status "
        "is 0 for the first two. The price of a limit is what one unit of it would be worth. --json prints\n"
        "titer.optimum/1.",
    .example = "titer-cli optimize park-ramirez.plant.json --vary \"yeast.u=0 L/h:2 L/h\" --intervals 15 --maximize "
               "yeast.secreted",
    .run = optimizeFile};

} // namespace titer::cli
