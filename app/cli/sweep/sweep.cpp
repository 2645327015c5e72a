// titer-cli sweep: a run sheet carried out on the twin.
#include "core/studies/study/sweep.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/output_stream.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/run_order.h"
#include "app/cli/common/table.h"
#include "app/cli/sweep/sweep_journal.h"
#include "app/cli/sweep/sweep_sheet.h"
#include "app/cli/sweep/sweep_work.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

using base::Json;
using base::say;

namespace {

constexpr std::size_t maxReported = 10; // runs that failed, on standard error
constexpr const char* partEnding = ".part";

struct SweepOrder {
    studies::SweepRequest request;
    SweepSheet sheet;
    unsigned threads = 0;
    std::uint64_t seed = 1;
    std::string out;
    std::string key;   // of plant, runs and options
    std::string fault; // of usage
};

SweepOrder readUsage(const Arguments& arguments)
{
    SweepOrder order;
    const RunOrder runs = readRunOrder(arguments);
    order.request.until = runs.until;
    order.request.tolerance = runs.tolerance;
    order.fault = runs.fault;
    takeOption(arguments, "--jobs", order.threads, countWithin(1, maxThreads), order.fault);
    takeOption(arguments, "--seed", order.seed, countWithin(0, maxRandomSeed), order.fault);
    order.out = arguments.value("--out").value_or("-");
    if (order.fault.empty() && !arguments.has("--runs"))
        order.fault = "--runs is missing: the run sheet, such as “titer-cli doe design” writes";
    if (order.fault.empty() && arguments.has("--mpi") && arguments.has("--jobs"))
        order.fault = "--jobs does not go with --mpi: “mpirun -n” says how many runs go at once";
    return order;
}

void readInputs(const Arguments& arguments, SweepOrder& order, base::Errors& errors, base::Notices& notices)
{
    model::Flowsheet& flowsheet = order.request.flowsheet;
    flowsheet = readFlowsheet(arguments.positional(0), errors, notices);
    if (!errors.empty()) return;
    setAll(flowsheet, arguments.values("--set"), errors);
    std::string text;
    order.sheet = readSweepSheet(arguments, order.request, text, errors, notices);
    if (errors.empty()) order.key = keyOf(order.request);
}

// Next to a file goes what is done so far.
void openOutput(const Arguments& arguments, const SweepOrder& order, std::optional<SweepJournal>& journal,
                base::Errors& errors)
{
    if (const base::Done can = canWrite(arguments, order.out); !can) errors.push_back(can.error());
    if (!errors.empty() || order.out == "-" || isStream(order.out)) return;
    journal.emplace(order.out + partEnding, order.key);
    if (const base::Done opened = journal->open(); !opened) errors.push_back(opened.error());
}

Json sweepJson(const SweepOrder& order, const std::vector<studies::SweepOutcome>& outcomes)
{
    const std::vector<SweepTitle> titles = sweepTitles(order.sheet, outcomes);
    Json json = Json::object();
    json["format"] = "titer.sweep/1";
    json["plant"] = order.request.flowsheet.name;
    json["responses"] = Json::array();
    for (const SweepTitle& title : titles)
        json["responses"].push(Json::object({{"id", title.name}, {"unit", title.unit}}));
    json["runs"] = Json::array();
    for (std::size_t row = 0; row < outcomes.size(); ++row) {
        Json item = Json::object({{"id", order.sheet.ids[row]}, {"status", figures::statusText(outcomes[row].status)}});
        item["values"] = Json::array();
        for (const double value : sweepValues(order.sheet, titles, row, outcomes[row], order.seed))
            item["values"].push(std::isfinite(value) ? Json(value) : Json());
        if (!outcomes[row].errors.empty()) item["errors"] = errorsJson(outcomes[row].errors);
        json["runs"].push(std::move(item));
    }
    return json;
}

std::string summaryText(const SweepOrder& order, const std::vector<studies::SweepOutcome>& outcomes)
{
    const std::vector<SweepTitle> titles = sweepTitles(order.sheet, outcomes);
    std::vector<std::vector<double>> values;
    for (std::size_t row = 0; row < outcomes.size(); ++row)
        values.push_back(sweepValues(order.sheet, titles, row, outcomes[row], order.seed));
    Table table({1, 2, 3});
    table.add({"  response", "least", "mean", "largest", "unit"});
    for (std::size_t t = 0; t < titles.size(); ++t) {
        double min = INFINITY, largest = -INFINITY, sum = 0.0;
        int count = 0;
        for (const std::vector<double>& ofRun : values) {
            if (!std::isfinite(ofRun[t])) continue;
            min = std::min(min, ofRun[t]);
            largest = std::max(largest, ofRun[t]);
            sum += ofRun[t];
            ++count;
        }
        if (count > 0)
            table.add({"  " + titles[t].name, base::writeShort(min), base::writeShort(sum / count),
                       base::writeShort(largest), titles[t].unit == "1" ? "" : titles[t].unit});
    }
    const auto good =
        std::count_if(outcomes.begin(), outcomes.end(), [](const auto& outcome) { return outcome.isOk(); });
    return std::to_string(outcomes.size()) + " runs, " + std::to_string(good) + " of them ok\n\n" + table.text();
}

// Runs that fail are part of a result; their rows say why as well.
void reportFailed(const SweepOrder& order, const std::vector<studies::SweepOutcome>& outcomes)
{
    std::size_t failed = 0;
    base::Notices notices;
    for (std::size_t row = 0; row < outcomes.size(); ++row) {
        if (outcomes[row].isOk() || ++failed > maxReported) continue;
        for (const base::Error& error : outcomes[row].errors)
            notices.push_back(
                {"run " + order.sheet.ids[row] + (error.where.empty() ? "" : ", " + error.where), error.what});
    }
    if (failed > maxReported)
        notices.push_back(
            {"sweep", say("{1} more runs failed; their rows say why.", std::to_string(failed - maxReported))});
    printNotices(notices);
}

int report(const Arguments& arguments, const SweepOrder& order, const std::vector<studies::SweepOutcome>& outcomes)
{
    reportFailed(order, outcomes);
    const bool toFile = arguments.has("--out");
    if (toFile || !arguments.json()) {
        if (const base::Done written = writeOutput(arguments, order.out, sweepCsv(order.sheet, outcomes, order.seed));
            !written) {
            printError(written.error(), order.out);
            return exitError;
        }
    }
    if (arguments.json())
        printJson(sweepJson(order, outcomes));
    else if (order.out == "-")
        complain(summaryText(order, outcomes));
    else
        print(summaryText(order, outcomes));
    // A sheet of which nothing came is no result; single runs that fail are part of one.
    return std::any_of(outcomes.begin(), outcomes.end(), [](const auto& outcome) { return outcome.isOk(); })
               ? exitDone
               : exitError;
}

// A response that no run can have.
base::Errors wrongResponses(const studies::SweepRequest& request, const studies::SweepOutcome& first)
{
    base::Errors wrong;
    for (const base::Error& error : first.errors)
        for (const studies::SweepResponse& response : request.responses)
            if (error.where == response.tag) wrong.push_back({error.code, "--response " + error.where, error.what});
    return wrong;
}

int reportStopped(const SweepResult& result, bool kept)
{
    const std::string have = std::to_string(result.count()), all = std::to_string(result.done.size());
    printError({base::Code::Input, "sweep",
                kept ? say("Stopped after {1} of {2} runs. The same command continues.", have, all)
                     : say("Stopped after {1} of {2} runs; nothing is written. With --out FILE the same command "
                           "could continue.",
                           have, all)});
    return exitError;
}

int sweepFile(const Arguments& arguments)
{
    SweepOrder order = readUsage(arguments);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    std::unique_ptr<Ranks> ranks;
    if (arguments.has("--mpi")) {
        base::Result<std::unique_ptr<Ranks>> joined = joinRanks();
        if (!joined) {
            printError(joined.error());
            return exitError;
        }
        ranks = std::move(*joined);
    }
    const bool first = !ranks || ranks->first();
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    readInputs(arguments, order, errors, notices);
    if (ranks && first && ranks->size() > 1 && order.out == "-")
        notices.push_back({"--out", say("Standard output passes through mpirun, which may lose parts of it under load "
                                        "(Open MPI 5 does). Name a file with --out.")});
    if (first) printNotices(notices, path);
    std::optional<SweepJournal> journal;
    if (first) openOutput(arguments, order, journal, errors);
    for (base::Error& error : errors)
        if (error.where.empty()) error.where = path;
    const auto wrong = [&order](const studies::SweepOutcome& one) { return wrongResponses(order.request, one); };
    const auto result =
        carryOut({order.request, order.threads, journal ? &*journal : nullptr, ranks.get(), wrong}, errors);
    if (!first) return errors.empty() ? exitDone : exitError;
    if (!errors.empty()) printErrors(errors);
    if (!result) return exitError;
    if (!result->isWhole()) return reportStopped(*result, journal.has_value());
    const int status = report(arguments, order, result->outcomes);
    if (journal && status == exitDone) journal->remove();
    return status;
}

constexpr Positional sweepPositionals[] = {{.name = "FILE", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option sweepOptions[] = {
    {.name = "--runs",
     .value = "CSV",
     .help = "the run sheet: a row per run, a column per place of the plant (“PATH [unit]”)"},
    {.name = "--bind", .value = "NAME=PATH", .help = "the column NAME sets this path of the plant", .many = true},
    {.name = "--response",
     .value = "[NAME=]TAG[@TIME]",
     .help = "a key figure, or a tag at a time (7d, end); default: all key figures",
     .many = true},
    {.name = "--noise",
     .value = "NAME=SD",
     .help = "normally distributed noise on a response: 2% of it, or an amount in its unit",
     .many = true},
    {.name = "--seed", .value = "N", .help = "of the noise; default 1"},
    {.name = "--jobs", .value = "N", .help = "parallel runs; default: the number of cores", .brief = "-j"},
    {.name = "--part", .value = "I/N", .help = "only the I-th of N parts of the runs, in order: a task of a job array"},
    {.name = "--mpi",
     .help = "a rank of a job of MPI: “mpirun -n 8 titer-cli sweep --mpi ...”; more ranks than cores want "
             "--oversubscribe of mpirun"},
    {.name = "--out",
     .value = "CSV",
     .help = "the same table with the results of the runs; default: standard output",
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

const Command sweep{
    .name = "sweep",
    .summary = "Run a run sheet on the twin, on all cores",
    .positionals = sweepPositionals,
    .options = sweepOptions,
    .about = "The results are the same, bit by bit, for any --jobs and any number of ranks of --mpi. With --out what "
             "is done is kept next to it (CSV.part): after Ctrl-C or a kill\nthe same command continues from there. "
             "Runs that fail stay in the table with their reason. Columns that hold no path and are not\nbound are "
             "carried over; a column with the name of a response is filled. --json prints titer.sweep/1.",
    .example =
        "titer-cli sweep cho.plant.json --runs design.csv --bind temperature=units/production/params/temperature "
        "--response titre=production.titer -o results.csv",
    .run = sweepFile};

} // namespace titer::cli
