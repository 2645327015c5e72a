// titer-cli run: runs a plant to its end and tells its key figures.
#include "core/solve/run.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/input_file.h"
#include "app/cli/long_work.h"
#include "app/cli/output_file.h"
#include "app/cli/readings.h"
#include "app/cli/table.h"
#include "core/base/text.h"
#include "core/base/units.h"

#include <algorithm>

namespace titer::cli {

using solve::RunResult;
using solve::RunStatus;

namespace {

constexpr long mostPoints = 10'000'000;

struct Request {
    double until = 0.0; // [s], 0 = the recipe's duration
    double every = 0.0; // [s], 0 = not given
    long points = 0;    // 0 = not given
    double tolerance = 1e-6;
    std::string fault; // of usage
};

template <class T>
void take(Request& request, const Arguments& arguments, const char* option, T& into, const auto& read)
{
    const std::optional<std::string> text = arguments.value(option);
    if (!text || !request.fault.empty()) return;
    const base::Result<T> value = read(*text);
    if (value)
        into = *value;
    else
        request.fault = std::string(option) + ": " + value.error().what.text();
}

Request readRequest(const Arguments& arguments)
{
    Request request;
    take(request, arguments, "--until", request.until, readDuration);
    take(request, arguments, "--every", request.every, readDuration);
    take(request, arguments, "--points", request.points,
         [](const std::string& text) { return readCount(text, 2, mostPoints); });
    take(request, arguments, "--tolerance", request.tolerance, readTolerance);
    if (!request.fault.empty()) return request;
    if (arguments.has("--every") && arguments.has("--points")) request.fault = "give --every or --points, not both";
    if (arguments.json() && arguments.value("--out") == "-")
        request.fault = "--json and --out - both want standard output";
    for (const std::string& setting : arguments.values("--set"))
        if (setting.find('=') == std::string::npos || setting.front() == '=')
            request.fault =
                "--set wants PATH=VALUE, such as units/n1/params/vessel_volume=\"50 L\", not “" + setting + "”";
    return request;
}

// Output times, or an error where there would be too many.
base::Result<std::vector<double>> outputTimes(const Request& request, double until)
{
    if (request.points > 0) return solve::gridPoints(until, int(request.points));
    if (request.every <= 0.0) return std::vector<double>();
    if (until / request.every > double(mostPoints))
        return base::Error{base::Code::Input, "--every",
                           base::say("{1} in steps of {2} are more than {3} output times. Take a longer step.",
                                     base::writeQuantity(until, "d"), base::writeQuantity(request.every, "s"),
                                     std::to_string(mostPoints))};
    return solve::gridEvery(until, request.every);
}

std::string figuresText(const RunResult& result)
{
    Table table({2});
    for (const solve::Kpi& kpi : result.kpis)
        table.add({"  " + kpi.tag, kpi.label, base::writeShort(base::toUnit(kpi.value, kpi.desk), 5),
                   kpi.desk == "1" ? "" : kpi.desk});
    return table.empty() ? "  no key figures\n" : table.text();
}

std::string summaryText(const RunResult& result)
{
    const solve::Statistics& counts = result.statistics;
    std::string text =
        result.plant + ": " + std::string(solve::statusText(result.status)) + "\n\n" + figuresText(result) + "\n";
    Table table;
    table.add({"  simulated", base::writeQuantity(result.simulatedTime, "d")});
    table.add({"  took", base::writeShort(result.wallTime * 1e3, 3) + " ms"});
    table.add({"  solver", std::to_string(counts.steps) + " steps, " + std::to_string(counts.rightHandSides) +
                               " right-hand sides, " + std::to_string(counts.windows) + " windows"});
    table.add({"  balance error", base::writeShort(result.balance.worst, 2)});
    table.add({"  transfer error", base::writeShort(result.balance.transfer, 2)});
    return text + table.text();
}

// Why the run is not to be relied on, as the line on standard error.
void printFaults(const RunResult& result, const std::string& path)
{
    printErrors(result.errors, path);
    if (result.status == RunStatus::Stopped)
        printError({base::Code::Input, "run",
                    base::say("The run was stopped at {1}.", base::writeQuantity(result.simulatedTime, "d"))});
    if (result.status == RunStatus::Unbalanced)
        printError(
            {base::Code::Solver, "run",
             base::say("The accounts do not close: the balance error is {1} (limit 1e-8), the transfer error {2}. Run "
                       "with a finer "
                       "--tolerance.",
                       base::writeShort(result.balance.worst, 2), base::writeShort(result.balance.transfer, 2))});
}

int report(const Arguments& arguments, const RunResult& result, const std::string& path)
{
    int status = result.status == RunStatus::Ok ? exitDone : exitFault;
    printNotices(result.notices, path);
    printFaults(result, path);
    const std::optional<std::string> out = arguments.value("--out");
    // What was reached of a run that broke off is of use; one that never began has nothing to write.
    if (out && !result.times.empty()) {
        if (const base::Done written = writeOutput(*out, solve::seriesCsv(result)); !written) {
            printError(written.error(), *out);
            status = exitFault;
        }
    }
    if (arguments.json())
        printJson(solve::resultJson(result));
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
        printJson(solve::resultJson(result));
    }
    return exitFault;
}

int runFile(const Arguments& arguments)
{
    const Request request = readRequest(arguments);
    if (!request.fault.empty()) return usageFault(arguments.command(), request.fault);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    model::Flowsheet flowsheet = readFlowsheet(path, errors, notices);
    const std::string name = flowsheet.name;
    printNotices(notices, path);
    std::shared_ptr<const model::Plant> plant;
    if (errors.empty()) plant = checkedPlant(std::move(flowsheet), arguments.values("--set"), errors);
    if (const std::optional<std::string> out = arguments.value("--out"); out && errors.empty())
        if (const base::Done can = canWrite(*out); !can) errors.push_back(can.error());
    solve::RunRequest order;
    order.until = request.until;
    order.tolerance = request.tolerance;
    if (errors.empty()) {
        base::Result<std::vector<double>> grid =
            outputTimes(request, request.until > 0.0 ? request.until : plant->duration);
        if (grid)
            order.grid = std::move(*grid);
        else
            errors.push_back(grid.error());
    }
    if (!errors.empty()) return fail(arguments, name, errors, path);

    LongWork work(name.empty() ? path : name);
    order.progress = work.progress();
    const RunResult result = solve::run(plant, order, work.token());
    work.clear();
    return report(arguments, result, path);
}

constexpr Positional positionals[] = {{.name = "FILE", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option options[] = {
    {.name = "--until", .value = "T", .help = "how long to run (14d, \"36 h\"); the recipe's duration without it"},
    {.name = "--set", .value = "PATH=VALUE", .help = "another value for a place of the plant file", .many = true},
    {.name = "--out", .value = "CSV", .help = "write the series, in SI; - is standard output"},
    {.name = "--every", .value = "T", .help = "one row of the series each T (1h)"},
    {.name = "--points", .value = "N", .help = "N rows, both ends counted; 1001 without --every and --points"},
    {.name = "--tolerance", .value = "TOL", .help = "preview (1e-4), normal (1e-6), reference (1e-8) or a number"},
};

} // namespace

const Command run{
    .name = "run",
    .summary = "Run a plant and tell its key figures",
    .positionals = positionals,
    .options = options,
    .about = "Ctrl-C stops the run in good order; what it reached is told and written. The result is ok, stopped, "
             "unbalanced or "
             "failed;\nall but ok leave with exit status 1. --json prints titer.result/1.",
    .example =
        "titer-cli run seed.plant.json --set units/n1/params/vessel_volume=\"500 L\" --out series.csv --every 1h",
    .run = runFile};

} // namespace titer::cli
