// titer-cli cost seek: which values of one path of a plant make a figure meet a target.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/run_order.h"
#include "app/cli/common/table.h"
#include "app/cli/cost/price_files.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "core/studies/decisions/plant_goal.h"

namespace titer::cli {

using base::Json;
using studies::GoalAnswers;
using studies::PlantGoal;
using studies::PlantGoalOrder;

namespace {

constexpr long maxGoalSteps = 10'000;

// "PATH=LOW:HIGH"; either end may have the unit of both.
std::string readVaried(const std::string& text, PlantGoalOrder& order)
{
    const std::string wrong =
        "--vary wants PATH=LOW:HIGH, such as economics/prices/protein_a/price=\"8000 USD/L:15000 USD/L\", not “" +
        text + "”";
    const std::size_t equals = text.find('='), colon = text.rfind(':');
    if (equals == 0 || equals == std::string::npos || colon == std::string::npos || colon < equals) return wrong;
    order.path = text.substr(0, equals);
    const std::string low = text.substr(equals + 1, colon - equals - 1), high = text.substr(colon + 1);
    order.unit = base::unitIn(high).value_or("");
    if (order.unit.empty()) order.unit = base::unitIn(low).value_or("");
    const std::string si = order.unit.empty() ? "1" : order.unit;
    const base::Result<double> from = base::readQuantity(low, si, si), to = base::readQuantity(high, si, si);
    if (!from || !to) return wrong + ": " + (from ? to.error() : from.error()).what.text();
    order.low = base::toUnit(*from, si);
    order.high = base::toUnit(*to, si);
    if (order.low >= order.high)
        return "--vary: a range goes from its smaller end to its larger one, not “" + text + "”";
    return {};
}

std::string readSeekUsage(const Arguments& arguments, PlantGoalOrder& order)
{
    const RunOrder runs = readRunOrder(arguments);
    std::string fault = runs.fault;
    order.until = runs.until;
    order.tolerance = runs.tolerance;
    takeOption(arguments, "--points", order.steps, countWithin(2, maxGoalSteps + 1), fault);
    if (arguments.has("--points")) --order.steps;
    takeOption(arguments, "--jobs", order.threads, countWithin(1, maxThreads), fault);
    for (const char* option : {"--figure", "--target", "--vary"})
        if (fault.empty() && !arguments.has(option)) fault = std::string(option) + " is missing";
    order.figure = arguments.value("--figure").value_or("");
    order.target = arguments.value("--target").value_or("");
    return fault.empty() ? readVaried(*arguments.value("--vary"), order) : fault;
}

Json seekJson(const PlantGoalOrder& order, const PlantGoal& goal)
{
    const GoalAnswers& found = goal.found;
    Json json = Json::object();
    json["format"] = "titer.seek/1";
    json["plant"] = order.flowsheet.name;
    json["figure"] = order.figure;
    json["unit"] = goal.figureUnit;
    json["target"] = goal.target;
    json["vary"] = Json::object({{"path", order.path}, {"low", order.low}, {"high", order.high}, {"unit", order.unit}});
    json["answers"] = Json::array();
    for (const double answer : found.answers) json["answers"].push(answer);
    json["nearest"] = Json::object({{"at", found.nearest->at}, {"value", found.nearest->value}});
    json["stretches"] = Json::array();
    for (const GoalAnswers::Stretch& stretch : found.stretches)
        json["stretches"].push(Json::object({{"from", stretch.from}, {"to", stretch.to}}));
    json["leaps"] = Json::array();
    for (const GoalAnswers::Leap& leap : found.leaps)
        json["leaps"].push(Json::object({{"at", leap.at}, {"before", leap.before}, {"after", leap.after}}));
    json["without"] = Json::array();
    for (const double value : found.without) json["without"].push(value);
    json["runs"] = double(goal.runs);
    json["notices"] = noticesJson(goal.notices);
    return json;
}

std::string seekText(const PlantGoalOrder& order, const PlantGoal& goal)
{
    const std::string unit = order.unit.empty() ? std::string() : " " + order.unit;
    std::string text = order.figure + " of " + base::writeQuantity(goal.target, goal.displayUnit, 6) + ":\n";
    Table table({0});
    for (const double answer : goal.found.answers) table.add({"  " + base::writeShort(answer, 8) + unit});
    if (table.empty())
        table.add(
            {"  no value from " + base::writeShort(order.low, 6) + " to " + base::writeShort(order.high, 6) + unit});
    return text + table.text() +
           "Nearest of what was tried: " + base::writeQuantity(goal.found.nearest->value, goal.displayUnit, 8) +
           " at " + base::writeShort(goal.found.nearest->at, 8) + unit +
           ". Runs of the plant: " + std::to_string(goal.runs) + ".\n";
}

int reportSeek(const Arguments& arguments)
{
    PlantGoalOrder order;
    if (const std::string fault = readSeekUsage(arguments, order); !fault.empty())
        return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0);
    std::vector<Json> prices;
    if (!readPriceFiles(arguments, prices)) return exitError;
    base::Errors errors;
    base::Notices notices;
    order.flowsheet = readFlowsheet(path, errors, notices);
    printNotices(notices, path);
    layPrices(prices, order.flowsheet);
    if (errors.empty()) setAll(order.flowsheet, arguments.values("--set"), errors);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;
    LongWork work(order.flowsheet.name.empty() ? path : order.flowsheet.name);
    const auto shown = work.progress();
    // How many more there will be is not known before they are made.
    const auto tried = [&](std::size_t count) {
        if (shown) shown(double(count) / double(count + order.steps));
    };
    const base::Result<PlantGoal> goal = studies::seekPlantGoal(order, solve::catalogue(), work.token(), tried);
    work.clear();
    if (!goal) {
        printError(goal.error(), path);
        return exitError;
    }
    printNotices(goal->notices, path);
    if (arguments.json())
        printJson(seekJson(order, *goal));
    else
        print(seekText(order, *goal));
    return exitDone;
}

constexpr Positional seekPositionals[] = {{.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option seekOptions[] = {
    {.name = "--figure",
     .value = "FIGURE",
     .help = "what is to meet the target: plant.cost, or any key figure of the run"},
    {.name = "--target", .value = "Q", .help = "what it is to be (\"60 USD/g\")"},
    {.name = "--vary", .value = "PATH=LOW:HIGH", .help = "the path that varies, and its range"},
    {.name = "--points", .value = "N", .help = "looks along the range before answers are narrowed down; default: 33"},
    {.name = "--prices",
     .value = "FILE",
     .help = "table of prices in place of the plant's own; a later one goes first",
     .many = true},
    {.name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    {.name = "--until", .value = "T", .help = "how long to run the plant; default: the recipe's duration"},
    {.name = "--tolerance", .value = "TOL", .help = "of the plant's runs: preview, normal, reference or a number"},
    {.name = "--jobs", .value = "N", .help = "runs at once; default: as many as there are cores"},
};

} // namespace

const Command costSeek{.name = "cost seek",
                       .summary = "Find which titre, yield or price meets a cost: all values in a range",
                       .positionals = seekPositionals,
                       .options = seekOptions,
                       .about = "Every value in the range at which the figure meets the target is found, as far as the "
                                "looks distinguish them; a "
                                "leap past the\ntarget is no answer. Where none does, it says what comes nearest. "
                                "Where what varies lies beneath "
                                "“economics”, the plant is run once.\n--json prints titer.seek/1: figures in SI units, "
                                "values in the unit of the range.",
                       .example =
                           "titer-cli cost seek plant.plant.json --figure plant.cost --target \"60 USD/g\" --vary "
                           "economics/prices/protein_a/price=\"4000:15000 USD/L\"",
                       .run = reportSeek};

} // namespace titer::cli
