// titer-cli cost: runs a plant and prints what its product costs. Each part is a command in a file of its own, cost_<part>.cpp.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/run_order.h"
#include "app/cli/cost/cost_report.h"
#include "app/cli/cost/price_files.h"
#include "app/cli/cost/priced_run.h"
#include "core/economics/economics_file.h"
#include "core/economics/goods/cost_basis.h"
#include "core/economics/goods/price_table.h"
#include "core/economics/results/cost_comparison.h"

#include <array>

namespace titer::cli {

using economics::Grouping;

namespace {

constexpr std::array costParts{&costEquipment, &costVenture, &costSeek};

std::optional<Grouping> orderedGrouping(const Arguments& arguments)
{
    const std::string as = arguments.value("--as").value_or("titer");
    if (as == "titer") return Grouping::Titer;
    if (as == "superpro") return Grouping::SuperPro;
    if (as == "biosolve") return Grouping::BioSolve;
    return std::nullopt;
}

struct OtherCost {
    std::string name;
    economics::CostOfGoods cost;
};

// Of the plant to which the first one is compared, with the same tables of prices and none of its settings.
std::optional<OtherCost> costOfOther(const Arguments& arguments, const std::string& path,
                                     const std::vector<base::Json>& prices)
{
    const RunOrder order = readRunOrder(arguments);
    base::Errors errors;
    base::Notices notices;
    model::Flowsheet flowsheet = readFlowsheet(path, errors, notices);
    printNotices(notices, path);
    printErrors(errors, path);
    if (!errors.empty()) return std::nullopt;
    layPrices(prices, flowsheet);
    const std::optional<PricedRun> run = pricedRun(path, std::move(flowsheet), {}, order);
    if (!run) return std::nullopt;
    OtherCost other{run->name, economics::costOf(run->economics, *run->plant, run->result)};
    printNotices(other.cost.notices, path);
    return other;
}

// False, with why printed, where there is no way from one cost to the other.
bool addWaterfall(const economics::CostOfGoods& cost, const OtherCost& other, Grouping grouping, RunTable& table)
{
    const base::Result<std::vector<economics::CostChange>> changes = economics::costChanges(cost, other.cost, grouping);
    table.json["against"] = other.name;
    table.json["waterfall"] = changes ? economics::waterfallJson(*changes) : base::Json();
    if (changes)
        table.text += "\n" + waterfallText(*changes, other.name, cost.currency);
    else
        printError(changes.error(), "--against");
    return changes.ok();
}

// False, with why printed, where a mass of product has no cost.
bool addTornado(const economics::Economics& stated, const economics::CostBasis& basis, RunTable& table)
{
    const base::Result<std::vector<economics::TornadoBar>> bars = economics::tornadoOf(stated, basis);
    table.json["tornado"] = bars ? economics::tornadoJson(*bars) : base::Json();
    if (bars)
        table.text += "\n" + tornadoText(*bars, stated.terms.currency);
    else
        printError(bars.error(), "--tornado");
    return bars.ok();
}

int printCost(const Arguments& arguments)
{
    const std::optional<Grouping> grouping = orderedGrouping(arguments);
    if (!grouping) return usageError(arguments.command(), "--as is titer, superpro or biosolve");
    if (const std::string fault = readRunOrder(arguments).fault; !fault.empty())
        return usageError(arguments.command(), fault);
    std::vector<base::Json> tables;
    if (!readPriceFiles(arguments, tables)) return exitError;
    std::optional<OtherCost> other;
    if (const std::optional<std::string> against = arguments.value("--against")) {
        other = costOfOther(arguments, *against, tables);
        if (!other) return exitError;
    }
    const auto lay = [&](model::Flowsheet& flowsheet) { layPrices(tables, flowsheet); };
    economics::Economics stated;
    bool isWhole = true; // all that was asked for is there
    const auto prepare = [&](const model::Plant& plant) {
        const std::string path = arguments.positional(0);
        if (plant.economics.isNull()) {
            printNotices({{"economics", base::say("The plant states no prices. What needs one is listed with its "
                                                  "amount; add “economics” to the plant, or give --prices FILE.")}},
                         path);
            return true;
        }
        base::Errors faults;
        stated = economics::readEconomics(plant.economics, plant, faults);
        printErrors(faults, path);
        return faults.empty();
    };
    const auto made = [&](const model::Plant& plant, const figures::RunResult& result) {
        const economics::CostBasis basis(stated, plant.economics, plant, result);
        const economics::CostOfGoods cost = economics::costOf(stated, basis);
        RunTable table{economics::costCsv(cost), economics::costJson(plant, cost, *grouping),
                       costText(cost, *grouping)};
        if (other) isWhole = addWaterfall(cost, *other, *grouping, table);
        if (arguments.has("--tornado")) isWhole = addTornado(stated, basis, table) && isWhole;
        return table;
    };
    const int status = reportTable(arguments, -1.0, made, prepare, lay);
    return isWhole ? status : exitError;
}

constexpr Positional costPositionals[] = {{.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option costOptions[] = {
    {.name = "--prices",
     .value = "FILE",
     .help = "table of prices (titer.prices/1, CSV or workbook) in place of the plant's own; a later one goes first",
     .many = true},
    {.name = "--as", .value = "WHAT", .help = "classes as titer, superpro or biosolve has them; default: titer"},
    {.name = "--against",
     .value = "OTHER",
     .help = "a second plant or project: what each class changes from the first to it, per mass of product; "
             "--set is of the first alone"},
    {.name = "--tornado",
     .help = "what the cost is at both ends of the range (low, high) of each price, the widest first"},
    {.name = "--until", .value = "T", .help = "how long to run (14d, \"36 h\"); default: the recipe's duration"},
    {.name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    {.name = "--out", .value = "CSV", .help = "write the lines; - is standard output", .output = true},
    {.name = "--tolerance", .value = "TOL", .help = "preview (1e-4), normal (1e-6), reference (1e-8) or a number"},
};

} // namespace

const Command cost{
    .name = "cost",
    .summary = "Run a plant and print what a batch and a gram of its product cost",
    .positionals = costPositionals,
    .options = costOptions,
    .about =
        "Amounts are those of the run: liquids, components, resin by its cycles, membranes, filters, sets, energy; "
        "prices, labour and\nequipment are what “economics” of the plant states. No price is built in. What has none "
        "is "
        "listed with its amount, and the\ncost is incomplete. Titer does not convert currencies but by “rates”. --json "
        "prints titer.cost/1. Each part has its --help.",
    .example = "titer-cli cost resources/examples/mab-platform.plant.json --set economics/plan/batches=10",
    .run = printCost,
    .parts = costParts};

} // namespace titer::cli
