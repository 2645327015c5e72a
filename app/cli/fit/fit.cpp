// titer-cli fit: parameters of a plant from measured courses.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/fit/fit_data.h"
#include "app/cli/fit/fit_evaluate.h"
#include "app/cli/fit/fit_report.h"
#include "app/cli/fit/fit_statements.h"
#include "app/cli/fit/fit_stored.h"
#include "core/base/tables/curve_file.h"
#include "core/base/text.h"
#include "core/connect/import_options.h"
#include "core/solve/catalogue.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

// "PLANT=DATA": another experiment on another plant.
struct Pair {
    std::string plant, data;
};

struct FitRequest {
    std::vector<Pair> experiments;
    std::vector<Pair> unseen; // that are predicted
    std::vector<model::TagEntry> map;
    std::vector<FitStatement> noise, bounds, vary;
    std::string sensors; // file
    ChromatogramOrder runs;
    std::optional<model::Flowsheet> original; // of the first experiment, where its program is that of its run
    studies::PlantFitRequest fit;
    std::optional<studies::NextRequest> next;
    std::string fault; // of usage
};

bool isPath(const std::string& word)
{
    return base::startsWith(word, "units/") || base::startsWith(word, "recipe/") ||
           base::startsWith(word, "controllers/");
}

// A project alone: the fit that it keeps.
bool isStored(const Arguments& arguments)
{
    return arguments.positionals().size() == 1 && arguments.values("--parameters").empty() &&
           arguments.values("--experiment").empty();
}

FitRequest readRequest(const Arguments& arguments)
{
    FitRequest request;
    const std::string plant = arguments.positional(0);
    request.fit.paths = arguments.values("--parameters");
    for (std::size_t i = 1; i < arguments.positionals().size(); ++i) {
        const std::string& word = arguments.positionals()[i];
        if (isPath(word))
            request.fit.paths.push_back(word); // more paths behind --parameters
        else
            request.experiments.push_back({plant, word});
    }
    for (const std::string& text : arguments.values("--experiment")) {
        Pair pair;
        if (!splitAt(text, pair.plant, pair.data)) request.fault = "--experiment wants PLANT=DATA, not “" + text + "”";
        request.experiments.push_back(std::move(pair));
    }
    for (const std::string& text : arguments.values("--predict")) {
        Pair pair;
        if (!splitAt(text, pair.plant, pair.data)) pair = {plant, text};
        request.unseen.push_back(std::move(pair));
    }
    request.map = columnMapOf(arguments, request.fault);
    for (const std::string& text : arguments.values("--noise")) {
        FitStatement entry;
        if (!splitAt(text, entry.name, entry.text)) request.fault = "--noise wants TAG=SD, not “" + text + "”";
        request.noise.push_back(std::move(entry));
    }
    for (const auto& [option, into] : {std::pair{"--bounds", &request.bounds}, std::pair{"--vary", &request.vary}})
        for (const std::string& text : arguments.values(option)) {
            FitStatement entry;
            if (!splitAt(text, entry.name, entry.text) || entry.text.find(':') == std::string::npos)
                request.fault = option + std::string(" wants PATH=LOW:HIGH, not “") + text + "”";
            into->push_back(std::move(entry));
        }
    if (arguments.has("--next-experiment")) request.next.emplace();
    if (!request.next && !request.vary.empty()) request.fault = "--vary belongs to --next-experiment";
    request.fit.freeInitial = arguments.has("--free-initial");
    request.sensors = arguments.value("--sensors").value_or("");
    if (request.fault.empty()) request.runs = readChromatogramOrder(arguments, request.fault);
    if (const std::optional<std::string> starts = arguments.value("--starts")) {
        const std::optional<double> number = base::readNumber(*starts);
        if (!number || !(*number >= 1.0 && *number <= 1000.0) || *number != std::floor(*number))
            request.fault = "--starts wants a whole number from 1 to 1000, not “" + *starts + "”";
        else
            request.fit.starts = int(*number);
    }
    const base::Result<double> tolerance = readTolerance(arguments.value("--tolerance").value_or("normal"));
    if (!tolerance)
        request.fault = "--tolerance: " + tolerance.error().what.text();
    else
        request.fit.tolerance = *tolerance;
    if (isStored(arguments)) return request;
    if (request.fit.paths.empty()) request.fault = "--parameters is missing";
    if (request.experiments.empty()) request.fault = "a table of data is missing";
    return request;
}

// What asks for tables has no place beside the fit of a project.
std::string faultOfStored(const Arguments& arguments, const FitRequest& request)
{
    for (const char* option :
         {"--map", "--noise", "--bounds", "--sensors", "--free-initial", "--next-experiment", "--vary", "--predict"})
        if (arguments.has(option) || !arguments.values(option).empty())
            return std::string(option) + " belongs to a table of data, which is missing";
    for (const char* option : measuredRunOptions)
        if (arguments.has(option) || !arguments.values(option).empty())
            return std::string(option) + " belongs to a measured run, which is missing";
    return request.fault;
}

// What was measured on each; a fit with a measured run lets each experiment have a noise of its own.
std::vector<studies::FitExperiment> readExperiments(const Arguments& arguments, const std::vector<Pair>& pairs,
                                                    FitRequest& request, base::Errors& errors)
{
    std::vector<studies::FitExperiment> experiments;
    for (const Pair& pair : pairs) {
        const base::CsvOptions options = connect::readImportOptions(importSettings(arguments, pair.plant), errors);
        base::Notices notices;
        base::Errors faults;
        const model::Flowsheet flowsheet = readFlowsheet(pair.plant, faults, notices);
        const bool isRun = faults.empty() && base::isCurveFile(pair.data, options);
        if (isRun && !request.runs.inlet.empty() && experiments.empty() && &pairs == &request.experiments)
            request.original = flowsheet;
        request.runs.reading = options;
        if (faults.empty())
            experiments.push_back(
                isRun ? readChromatogram(flowsheet, pair.data, request.map, request.runs, faults, notices)
                      : readExperiment(flowsheet, pair.data, request.map, options, faults, notices));
        request.fit.scatterByExperiment = request.fit.scatterByExperiment || isRun;
        printNotices(notices, pair.data);
        printErrors(faults, pair.plant);
        errors.insert(errors.end(), faults.begin(), faults.end());
    }
    return experiments;
}

void readStatements(FitRequest& request, base::Errors& errors)
{
    base::Errors faults;
    const model::Flowsheet& first = request.fit.experiments.front().flowsheet;
    for (const FitStatement& stated : request.bounds) request.fit.bounds.push_back(readBounds(first, stated, faults));
    for (const FitStatement& stated : request.vary) {
        const studies::FitBounds bounds = readBounds(first, stated, faults);
        if (!std::isfinite(bounds.low) || !std::isfinite(bounds.high))
            faults.push_back({base::Code::Input, "--vary " + stated.name, base::say("Give both ends, LOW:HIGH.")});
        request.next->vary.push_back(bounds);
    }
    if (!request.sensors.empty()) readSensorNoise(request.sensors, request.fit.experiments, request.fit.noise, faults);
    readNoise(request.noise, request.map, request.fit.experiments, request.fit.noise, faults);
    printErrors(faults, "fit");
    errors.insert(errors.end(), faults.begin(), faults.end());
}

// Runs that this plant does not make.
void noteMisfit(const studies::PlantFitRequest& request, const studies::PlantFit& fit)
{
    constexpr double large = 0.05; // of the largest value
    base::Notices notices;
    for (const studies::FittedCourse& course : fit.courses)
        if (request.scatterByExperiment && course.rms > large * course.largest)
            notices.push_back({request.experiments[std::size_t(course.experiment)].name + ": " + course.tag,
                               base::say("The residual is {1} % of the largest value: the plant is not what was "
                                         "measured, in its program, its components or its detector. Its values do not "
                                         "hold.",
                                         base::writeShort(100.0 * course.rms / course.largest, 3))});
    printNotices(notices);
}

// The first plant; with its own program, where those of the runs stood in for it.
base::Done writeFitted(const Arguments& arguments, const std::string& out, const FitRequest& request,
                       const studies::PlantFit& fit)
{
    if (fit.fitted.empty()) return base::done();
    model::Flowsheet flowsheet = request.original.value_or(fit.fitted.front());
    for (std::size_t i = 0; request.original && i < fit.parameters.size(); ++i)
        if (const studies::FittedParameter& each = fit.parameters[i]; each.experiment.empty())
            if (base::Done set = model::setAtPath(flowsheet, each.path, base::Json(each.value)); !set) return set;
    return writeOutput(arguments, out, model::writePlant(flowsheet));
}

int fitFiles(const Arguments& arguments)
{
    if (arguments.has("--evaluate")) {
        if (!arguments.values("--parameters").empty() || arguments.positionals().size() > 1)
            return usageError(arguments.command(), "--evaluate takes a project alone");
        return evaluateFits(arguments);
    }
    FitRequest request = readRequest(arguments);
    if (isStored(arguments)) {
        if (const std::string fault = faultOfStored(arguments, request); !fault.empty())
            return usageError(arguments.command(), fault);
        constexpr double usual = 1e-8; // of courses on the way
        return fitStored(arguments, request.fit.starts, arguments.has("--tolerance") ? request.fit.tolerance : usual);
    }
    for (const auto& [run, table] : request.runs.assays)
        if (std::none_of(request.experiments.begin(), request.experiments.end(),
                         [&](const Pair& pair) { return pair.data == run; }))
            request.fault = "--assays: “" + run + "” is not among the data";
    for (const char* option : {"--into", "--fit"})
        if (arguments.has(option)) request.fault = std::string(option) + " belongs to the fit that a project keeps";
    if (!request.fault.empty()) return usageError(arguments.command(), request.fault);
    const std::optional<std::string> out = arguments.value("--output");
    base::Errors errors;
    if (out)
        if (const base::Done can = canWrite(arguments, *out); !can) {
            printError(can.error(), *out);
            return exitError;
        }
    request.fit.experiments = readExperiments(arguments, request.experiments, request, errors);
    const std::vector<studies::FitExperiment> unseen = readExperiments(arguments, request.unseen, request, errors);
    if (errors.empty()) readStatements(request, errors);
    if (!errors.empty()) return exitError;

    LongWork work("fit");
    if (const auto show = work.progress())
        request.fit.progress = [show](const studies::FitProgress& at) {
            show(1.0 - 1.0 / (1.0 + 0.05 * double(at.runs)));
        };
    const base::Result<studies::PlantFit> fit = studies::fitPlant(request.fit, solve::catalogue(), work.token());
    if (!fit) {
        work.clear();
        printError(fit.error(), "fit");
        return exitError;
    }
    noteMisfit(request.fit, *fit);
    FitReport report{request.fit, *fit};
    const auto add = [&](auto& to, auto found, const char* option) {
        if (!found) printError(found.error(), option);
        if (found)
            to = *std::move(found);
        else
            errors.push_back(found.error());
    };
    if (fit->converged && arguments.has("--profile"))
        add(report.profiles, studies::profilePlant(request.fit, *fit, solve::catalogue(), work.token()), "--profile");
    for (const studies::FitExperiment& each : unseen) report.unseen.push_back(each.name);
    if (fit->converged && !unseen.empty())
        add(report.predictions, studies::predictRuns(request.fit, *fit, unseen, solve::catalogue(), work.token()),
            "--predict");
    if (fit->converged && request.next)
        add(report.next, studies::nextExperiments(request.fit, *fit, *request.next, solve::catalogue(), work.token()),
            "--next-experiment");
    work.clear();
    if (arguments.json())
        printJson(fitJson(report));
    else
        print(fitText(report));
    if (out && !work.stopped())
        if (const base::Done written = writeFitted(arguments, *out, request, *fit); !written) {
            printError(written.error(), *out);
            return exitError;
        }
    return fit->converged && errors.empty() ? exitDone : exitError;
}

constexpr Positional fitPositionals[] = {
    {.name = "PLANT",
     .help = "plant file (*.plant.json) or project (*.titer); its values are the start. A project alone: the fit that "
             "it keeps"},
    {.name = "DATA",
     .help = "tables of measured courses: a time column, then a column “tag [unit]” for each quantity; exports of a "
             "chromatography system",
     .required = false,
     .many = true}};
constexpr auto fitOptions = withImportOptions(std::array{
    Option{.name = "--parameters",
           .value = "PATH",
           .help = "a number of the plant to fit (units/column/params/binding/ka/mab); more paths may follow",
           .many = true},
    Option{.name = "--experiment",
           .value = "PLANT=DATA",
           .help = "data of another plant file, such as another gradient; the parameters are shared",
           .many = true},
    Option{.name = "--map",
           .value = "COLUMN=TAG",
           .help = "maps a column to a tag of the run (UV=column.uv)",
           .many = true},
    Option{.name = "--bounds",
           .value = "PATH=LOW:HIGH",
           .help = "limits of a parameter, in its unit in the plant file, or each with its own unit; one side may be "
                   "empty",
           .many = true},
    Option{.name = "--starts",
           .value = "N",
           .help = "starts of the fit (1): additional ones are drawn within the bounds, or within a factor of ten; of "
                   "the fit that a project keeps, the best of ten times as many"},
    Option{.name = "--noise",
           .value = "TAG=SD",
           .help = "standard deviation of a column: an amount (0.2 g/L), a percentage of the value (5 %), or, given "
                   "twice, both; default: estimated",
           .many = true},
    Option{.name = "--free-initial",
           .help = "of each table by itself, what was in a unit at the start is fitted too, where it is measured"},
    Option{.name = "--next-experiment",
           .help =
               "proposes when to take six more samples in a repetition of the first experiment, and by how much they "
               "narrow the intervals"},
    Option{.name = "--vary",
           .value = "PATH=LOW:HIGH",
           .help = "a number that the next experiment may have otherwise, such as a feed: both ends are tried",
           .many = true},
    Option{.name = "--inlet",
           .value = "ID",
           .help =
               "of measured runs: this inlet has the flow of each run and its salt by --buffer; its first step is what "
               "was injected"},
    Option{.name = "--injection",
           .value = "VOLUME",
           .help = "of measured runs, with --inlet: that was injected; default: as the first step of the inlet"},
    saltBuffer,
    saltCalibration,
    Option{.name = "--assays",
           .value = "RUN=TABLE",
           .help = "of a measured run: what was found in its fractions, a column “fraction” and columns “tag [unit]”",
           .many = true},
    Option{.name = "--zero",
           .value = "PLACE",
           .help =
               "of measured runs, what is time 0 of the plant: injection (default), injection:2, a text of the log, "
               "5 mL"},
    Option{.name = "--baseline",
           .value = "KIND",
           .help = "of measured absorbances: constant (default: the level before the zero), line, none"},
    Option{.name = "--predict",
           .value = "DATA",
           .help = "a table or run that is not fitted is predicted, with bands; PLANT=DATA on a plant of its own",
           .many = true},
    Option{.name = "--sensors", .value = "FILE", .help = "reads the noise from a sensor file (titer.sensors/1)"},
    Option{.name = "--tolerance", .value = "TOL", .help = "of the runs: preview, normal, reference or a number"},
    Option{.name = "--output",
           .value = "FILE",
           .help = "writes the (first) plant with the fitted values",
           .brief = "-o",
           .output = true},
    Option{.name = "--fit", .value = "ID", .help = "of the fits that a project keeps, this one"},
    Option{.name = "--profile",
           .help =
               "how much worse the fit is while each parameter stands and the others are fitted anew, to either side"},
    Option{.name = "--into",
           .value = "PROJECT",
           .help = "of the fit that a project keeps: puts the values into this project, its plant and its fit of that "
                   "id; the plant before is kept as a version"},
    Option{.name = "--evaluate",
           .help = "fits nothing: prints the negative log-likelihood of the fits that a project keeps, at their own "
                   "values"},
});

constexpr const Command* parts[] = {&fitFilterTrials, &fitGradients, &fitIsotherm, &fitPackedBed, &fitSystem};

} // namespace

const Command fitPlant{
    .name = "fit",
    .summary = "Fit parameters of a plant to measured time courses",
    .positionals = fitPositionals,
    .options = fitOptions,
    .about = "Least squares on whole runs, with exact derivatives. Each column weighs by its own "
             "scatter, estimated from the fit or "
             "stated;\npositive parameters are fitted by their logarithms, so that their confidence "
             "intervals are factors. What "
             "the data cannot determine\nis said. --json prints titer.fit/1, in SI units. “titer-cli fit "
             "isotherm --help” says more of "
             "batch-uptake plates, “titer-cli fit\nfilter --help” of trials of filters, “fit system” and “fit packing” "
             "of tracers,\n“fit gradients” of gradients of salt. A "
             "project alone: the fit that it keeps,\nsuch as that of a PEtab problem, by maximum "
             "likelihood; --evaluate prints titer.evaluation/1.",
    .example = "titer-cli fit capture.plant.json run1.csv --parameters units/column/params/binding/ka/mab "
               "units/column/params/film_coefficient/mab",
    .run = fitFiles,
    .parts = parts};

} // namespace titer::cli
