// titer-cli cost venture: present value, rates of return, payback and the sales that a venture needs, with its table.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/cost/price_files.h"
#include "app/cli/cost/priced_run.h"
#include "app/cli/cost/venture_report.h"
#include "core/base/units/units.h"
#include "core/economics/plant_venture.h"

namespace titer::cli {

using base::Json;
using base::say;
using economics::PlantVenture;
using economics::VentureResult;

namespace {

struct VentureUsage {
    RunOrder run; // of a plant
    std::optional<double> rate;
    std::string fault;
};

VentureUsage readVentureUsage(const Arguments& arguments)
{
    VentureUsage usage;
    usage.run = readRunOrder(arguments);
    usage.fault = usage.run.fault;
    takeOption(
        arguments, "--rate", usage.rate, [](const std::string& text) { return base::readQuantity(text, "1"); },
        usage.fault);
    return usage;
}

bool isPlant(const std::string& text)
{
    if (isProject(text)) return true;
    base::Errors ignored; // the reader of a venture reports them
    const Json json = base::readJson(text, ignored);
    const Json* format = json.find("format");
    return format && *format == Json(model::plantFormat);
}

// Of a plant that is run; what is wrong with it is printed, but for faults of the venture.
std::optional<PlantVenture> ventureOfPlant(const Arguments& arguments, const VentureUsage& usage,
                                           const std::string& text, base::Errors& errors)
{
    const std::string path = arguments.positional(0);
    base::Notices notices;
    model::Flowsheet flowsheet = path == "-" ? model::readPlant(text, errors) : readFlowsheet(path, errors, notices);
    printNotices(notices, path);
    if (!errors.empty()) return std::nullopt;
    std::vector<Json> prices;
    if (!readPriceFiles(arguments, prices)) return std::nullopt;
    layPrices(prices, flowsheet);
    const std::optional<PricedRun> run = pricedRun(path, std::move(flowsheet), arguments.values("--set"), usage.run);
    if (!run) return std::nullopt;
    const economics::CostOfGoods cost = economics::costOf(run->economics, *run->plant, run->result);
    return economics::ventureOf(run->economics, cost, errors);
}

std::optional<PlantVenture> orderedVenture(const Arguments& arguments, const VentureUsage& usage, base::Errors& errors)
{
    const base::Result<std::string> text =
        readText(arguments.positional(0), "a plant, a project or a venture (titer.venture/1)");
    if (!text) {
        errors.push_back(text.error());
        return std::nullopt;
    }
    if (isPlant(*text)) return ventureOfPlant(arguments, usage, *text, errors);
    for (const char* option : {"--prices", "--until", "--set", "--tolerance"})
        if (!arguments.values(option).empty())
            errors.push_back(base::inputError(
                option, say("Nothing is run for a venture by itself. Leave {1} out, or give a plant.", option)));
    PlantVenture venture;
    if (errors.empty()) venture.order = economics::readVentureFile(*text, errors);
    return venture;
}

// With the product of a plant and the price that it needs.
Json ventureJson(const PlantVenture& venture, const VentureResult& result)
{
    Json json = economics::ventureResultJson(result);
    const std::optional<double> price = economics::minimumPrice(venture, result);
    json["product"] = venture.product > 0.0 ? Json(venture.product) : Json();
    json["minimum_price"] = price ? Json(*price) : Json();
    return json;
}

int reportVenture(const Arguments& arguments)
{
    const VentureUsage usage = readVentureUsage(arguments);
    if (!usage.fault.empty()) return usageError(arguments.command(), usage.fault);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    std::optional<PlantVenture> venture = orderedVenture(arguments, usage, errors);
    printErrors(errors, path);
    if (!venture || !errors.empty()) return exitError;
    if (usage.rate) economics::setRate(venture->order, *usage.rate, "--rate");
    const VentureResult result = economics::evaluated(venture->order);
    printNotices(result.notices, path);
    if (arguments.json())
        printJson(ventureJson(*venture, result));
    else
        print(ventureText(*venture, result));
    return exitDone;
}

constexpr Positional ventureFile[] = {
    {.name = "PLANT|FILE",
     .help = "plant file (*.plant.json) or project (*.titer), which is run, or a venture (titer.venture/1)"}};
constexpr Option ventureOptions[] = {
    {.name = "--rate", .value = "R", .help = "discount by this rate, not by that of the file (10%, 0.1)"},
    {.name = "--prices",
     .value = "FILE",
     .help = "table of prices in place of the plant's own; a later one goes first",
     .many = true},
    {.name = "--until", .value = "T", .help = "how long to run the plant; default: the recipe's duration"},
    {.name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    {.name = "--tolerance", .value = "TOL", .help = "of the plant's run: preview, normal, reference or a number"}};

} // namespace

const Command costVenture{
    .name = "cost venture",
    .summary = "Value a venture: present value, rates of return, payback, needed sales",
    .positionals = ventureFile,
    .options = ventureOptions,
    .about =
        "FILE describes what is built, earned and owed, or lists the flows of money by year (“cash_flow”). Of a plant "
        "it "
        "is its\n“economics/venture”; what that leaves unstated comes from the cost of its goods, and a notice says "
        "so.\n"
        "All is discounted to the end of year 0, the last of construction. Every rate of return above -100 % is found; "
        "where\nthere are several, or none, there is no rate of return, and a notice says so. --json prints\n"
        "titer.venture_result/1.",
    .example = "titer-cli cost venture plant.venture.json --rate 12%",
    .run = reportVenture};

} // namespace titer::cli
