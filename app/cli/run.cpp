// titer-cli run: runs a plant to its end and reports its key figures.
#include "core/runs/run.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/run_order.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

namespace titer::cli {

using figures::RunResult;
using figures::RunStatus;

namespace {

// Reads --cyclic: one period in place of the recipe's duration [s]; 0 without it.
double readPeriod(const Arguments& arguments, RunOrder& options)
{
    const std::optional<std::string> text = arguments.value("--cyclic");
    if (!text || !options.fault.empty()) return 0.0;
    const base::Result<double> period = readDuration(*text);
    if (!period)
        options.fault = "--cyclic: " + period.error().what.text();
    else if (arguments.has("--until"))
        options.fault = "give --until or --cyclic, not both";
    else
        options.until = *period;
    return options.until;
}

std::string figuresText(const RunResult& result)
{
    Table table({2});
    for (const figures::Kpi& kpi : result.kpis)
        table.add({"  " + kpi.tag, kpi.name().text(), base::writeShort(base::toUnit(kpi.value, kpi.displayUnit), 5),
                   kpi.displayUnit == "1" ? "" : kpi.displayUnit});
    return table.empty() ? "  no key figures\n" : table.text();
}

// From when on cycles were replayed, how many, and how near they came to the limit.
std::string reuseText(const solve::CycleReuse& reuse)
{
    if (reuse.cycles == 0) return "none: no large unit returned to an earlier state";
    return std::to_string(reuse.cycles) + " from " + base::writeQuantity(reuse.from, "d", 3) + " on, " +
           base::writeQuantity(reuse.time, "d", 3) + " in " + std::to_string(reuse.pieces) + " pieces; states within " +
           base::writeShort(reuse.change, 2) + " tolerances of those computed, the limit is " +
           base::writeShort(reuse.limit, 2);
}

std::string summaryText(const RunResult& result)
{
    const solve::Statistics& counts = result.statistics;
    std::string text =
        result.plant + ": " + std::string(figures::statusText(result.status)) + "\n\n" + figuresText(result) + "\n";
    Table table;
    table.add({"  simulated", base::writeQuantity(result.simulatedTime, "d")});
    table.add({"  took", base::writeShort(result.wallTime * 1e3, 3) + " ms"});
    table.add({"  solver", std::to_string(counts.steps) + " steps, " + std::to_string(counts.rightHandSides) +
                               " right-hand sides, " + std::to_string(counts.windows) + " windows"});
    if (result.cyclic)
        table.add({result.cyclic->reached ? "  cyclic steady state" : "  no cyclic steady state",
                   "change " + base::writeShort(result.cyclic->change, 2) + " after " +
                       std::to_string(result.cyclic->cycles) + " cycles"});
    if (result.reuse) table.add({"  reused cycles", reuseText(*result.reuse)});
    for (std::size_t u = 0; u < result.grids.size(); ++u)
        if (!result.grids[u].empty()) table.add({"  grid of " + result.unitIds[u], result.grids[u]});
    table.add({"  balance error", base::writeShort(result.balance.worst, 2)});
    table.add({"  transfer error", base::writeShort(result.balance.transfer, 2)});
    return text + table.text();
}

int report(const Arguments& arguments, const RunResult& result, const std::string& path, double tolerance)
{
    int status = result.status == RunStatus::Ok ? exitDone : exitError;
    printNotices(result.notices, path);
    printFaults(result, path);
    const solve::BalanceErrors& balance = result.balance;
    if (!(balance.worst <= figures::balanceLimit) || !(balance.transfer <= balance.transferLimit))
        complain("A run with a smaller --tolerance than " + base::writeShort(tolerance, 2) +
                 " shows whether the solver is the cause.\n");
    const std::optional<std::string> out = arguments.value("--out");
    // What was reached of a run that broke off is of use; one that never began has nothing to write.
    if (out && !result.times.empty()) {
        if (const base::Done written = writeOutput(arguments, *out, runs::seriesCsv(result)); !written) {
            printError(written.error(), *out);
            status = exitError;
        }
    }
    if (arguments.json())
        printJson(runs::resultJson(result));
    else if (out == "-")
        complain(summaryText(result));
    else
        print(summaryText(result));
    return status;
}

int fail(const Arguments& arguments, const std::string& name, const base::Errors& errors, const std::string& path)
{
    printErrors(errors, path);
    if (arguments.json()) {
        RunResult result;
        result.plant = name;
        result.status = RunStatus::Failed;
        result.errors = errors;
        printJson(runs::resultJson(result));
    }
    return exitError;
}

int runFile(const Arguments& arguments)
{
    RunOrder options = readRunOrder(arguments);
    const double period = readPeriod(arguments, options);
    if (!options.fault.empty()) return usageError(arguments.command(), options.fault);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    std::string name;
    const std::shared_ptr<const model::Plant> plant = orderedPlant(arguments, name, errors);
    runs::RunRequest order;
    order.until = options.until;
    order.tolerance = options.tolerance;
    order.period = period;
    order.reuseCycles = arguments.has("--reuse-cycles");
    if (errors.empty()) {
        base::Result<std::vector<double>> grid = outputTimes(options, plant->duration);
        if (grid)
            order.grid = std::move(*grid);
        else
            errors.push_back(grid.error());
    }
    if (!errors.empty()) return fail(arguments, name, errors, path);
    return report(arguments, runWithProgress(plant, order, name.empty() ? path : name), path, order.tolerance);
}

constexpr Positional runPositionals[] = {{.name = "FILE", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option runOptions[] = {
    {.name = "--until", .value = "T", .help = "how long to run (14d, \"36 h\"); default: the recipe's duration"},
    {.name = "--cyclic",
     .value = "T",
     .help = "one period of T in the cyclic steady state, such as a carousel's switch time"},
    {.name = "--reuse-cycles",
     .help = "replay column cycles that repeat the previous ones; reports from when, and the remaining change"},
    {.name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    {.name = "--out", .value = "CSV", .help = "write the series, in SI; - is standard output", .output = true},
    {.name = "--every", .value = "T", .help = "one row of the series each T (1h)"},
    {.name = "--points", .value = "N", .help = "N rows, both ends counted; 1001 without --every and --points"},
    {.name = "--tolerance", .value = "TOL", .help = "preview (1e-4), normal (1e-6), reference (1e-8) or a number"},
};

} // namespace

const Command run{
    .name = "run",
    .summary = "Run a plant and report its key figures",
    .positionals = runPositionals,
    .options = runOptions,
    .about =
        "Ctrl-C stops the run in good order; the results so far are printed and written. The result is ok, stopped, "
        "unbalanced or "
        "failed;\nall but ok leave with exit status 1. --json prints titer.result/1.",
    .example =
        "titer-cli run seed.plant.json --set units/n1/params/vessel_volume=\"500 L\" --out series.csv --every 1h",
    .run = runFile};

} // namespace titer::cli
