// titer-cli estimate: estimates what a plant contains, and its parameters, from a recording.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/live/estimate_report.h"
#include "app/cli/live/mappings.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/connect/import_options.h"

namespace titer::cli {

namespace {

// What is wrong with the options goes into `fault`.
void readOptions(const Arguments& arguments, EstimateRequest& request, std::string& fault)
{
    takeOption(arguments, "--until", request.until, readDuration, fault);
    takeOption(arguments, "--every", request.every, readDuration, fault);
    takeOption(arguments, "--tolerance", request.tolerance, readTolerance, fault);
    request.proposesNoise = arguments.has("--propose-noise");
    request.only = arguments.value("--estimator").value_or(std::string());
    request.map = mappingsOf(arguments, fault);
    request.align = readAlignment(arguments, fault);
    if (const std::string clash = outputFault(arguments); !clash.empty()) fault = clash;
}

int report(const Arguments& arguments, EstimateReport& result, EstimateRun& run, const std::string& series)
{
    int status = run.stopped ? exitError : exitDone;
    result.status = run.stopped ? "stopped" : "ok";
    if (const base::Result<std::string> hash = base::sha256OfFile(result.path)) result.sha256 = *hash;
    const std::optional<std::string> out = arguments.value("--out");
    if (out) {
        if (const base::Done written = writeOutput(arguments, *out, series); !written) {
            printError(written.error(), *out);
            status = exitError;
        }
    }
    if (arguments.json())
        printJson(estimateJson(result, run));
    else if (out == "-")
        complain(estimateText(result, run));
    else
        print(estimateText(result, run));
    return status;
}

int estimateFiles(const Arguments& arguments)
{
    EstimateRequest request;
    std::string fault;
    readOptions(arguments, request, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0);
    EstimateReport result{.plant = {}, .path = arguments.positional(1), .sha256 = {}, .status = {}};
    const std::optional<std::string> out = arguments.value("--out");
    base::Errors errors, reading;
    base::Notices notices;
    request.flowsheet = readEstimatedFlowsheet(path, errors, notices);
    for (std::size_t i = 1; i < arguments.positionals().size(); ++i)
        request.recordings.push_back(arguments.positional(i));
    request.settings = importSettings(arguments, path);
    request.settings.set("file", result.path);
    request.options = connect::readImportOptions(request.settings, reading);
    printNotices(notices, path);
    if (errors.empty()) request.plant = checkedPlant(request.flowsheet, {}, errors);
    if (out)
        if (const base::Done can = canWrite(arguments, *out); !can) errors.push_back(can.error());
    printErrors(errors, path);
    printErrors(reading, result.path);
    if (!errors.empty() || !reading.empty()) return exitError;
    result.plant = request.flowsheet.name.empty() ? path : request.flowsheet.name;

    LongWork work(result.plant);
    request.progress = work.progress();
    std::string series;
    const auto row = [&](double time, twin::EstimatedRun& run) {
        if (!out) return;
        if (series.empty()) series = estimateHeader(run);
        series += estimateRow(time, run);
    };
    EstimateRun run = runEstimators(request, row, errors, work.token());
    work.clear();
    for (const auto& recording : run.recordings)
        for (const base::Sentence& sentence : recording->layout.understood)
            complain("notice: " + recording->path.string() + ": " + sentence.text() + "\n");
    printNotices(run.notices, result.path);
    printErrors(errors, result.path);
    if (!errors.empty()) return exitError;
    return report(arguments, result, run, series);
}

constexpr Positional estimatePositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer); its estimators say what is estimated"},
    {.name = "RECORDING",
     .help = "text files of one run: a time column, then a column “tag [unit]” for each tag",
     .many = true}};
constexpr auto estimateOptions = withImportOptions(std::array{
    Option{.name = "--estimator", .value = "ID", .help = "only this one of the plant's estimators"},
    Option{.name = "--map",
           .value = "TAG=VARIABLE[=FACTOR]",
           .help = "maps a tag to a variable of the run (VCD=n1.cells), one of another quantity by a factor "
                   "(OD=n1.biomass=0.42 g/L)",
           .many = true},
    Option{.name = "--propose-noise",
           .help = "noise of channels and process by which the recording is most likely, with a test of whiteness"},
    alignOption,
    Option{.name = "--until", .value = "T", .help = "ends at this time of the run; default: with the recording"},
    Option{.name = "--every", .value = "T", .help = "a row of the series each T, besides those of the samples (1h)"},
    Option{.name = "--out", .value = "CSV", .help = "write the series, in SI; - is standard output", .output = true},
    Option{.name = "--tolerance",
           .value = "TOL",
           .help = "of the run that gives the inputs: preview, normal, reference or a number"},
});

} // namespace

const Command estimate{
    .name = "estimate",
    .summary = "Estimate contents and parameters of a plant from a recording",
    .positionals = estimatePositionals,
    .options = estimateOptions,
    .about =
        "A Kalman filter on the models of a unit takes each sample at the time at which it was drawn, also one that is "
        "reported\nhours later (column TAG.reported, or the channel's delay). Several files of one batch, such as "
        "probes and laboratory,\nkeep its clock (--align). Its channels and parameters stand in the "
        "plant file under\n“estimators”; without them every tag that is mapped to a vessel is a channel. Set-points, "
        "flows and doses are those of the\nrecipe. --json prints titer.estimate/1, in SI units.",
    .example = "titer-cli estimate culture.plant.json cells.csv --every 1h --out estimate.csv",
    .run = estimateFiles};

} // namespace titer::cli
