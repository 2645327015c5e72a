// titer-cli fit: parameters of a plant from measured courses.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/fit/earlier_fits.h"
#include "app/cli/fit/fit_evaluate.h"
#include "app/cli/fit/fit_report.h"
#include "app/cli/fit/fit_request.h"
#include "app/cli/fit/fit_stored.h"
#include "app/fit/chromatogram_runs.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

namespace {

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

// What is asked for next to the values of a fit that ended: profiles, predictions, proposals.
base::Errors addStudies(const Arguments& arguments, const FitRequest& request,
                        const std::vector<studies::FitExperiment>& unseen, FitReport& report, std::stop_token stop)
{
    base::Errors errors;
    for (const studies::FitExperiment& each : unseen) report.unseen.push_back(each.name);
    if (!report.fit.converged) return errors;
    const auto add = [&](auto& to, auto found, const char* option) {
        if (!found) printError(found.error(), option);
        if (found)
            to = *std::move(found);
        else
            errors.push_back(found.error());
    };
    const model::Catalogue& catalogue = solve::catalogue();
    if (arguments.has("--profile"))
        add(report.profiles, studies::profilePlant(request.fit, report.fit, catalogue, stop), "--profile");
    if (!unseen.empty())
        add(report.predictions, studies::predictRuns(request.fit, report.fit, unseen, catalogue, stop), "--predict");
    if (request.next)
        add(report.next, studies::nextExperiments(request.fit, report.fit, *request.next, catalogue, stop),
            "--next-experiment");
    return errors;
}

// On the plant files and tables that were read; `out` is where the plant goes.
int fitTables(const Arguments& arguments, FitRequest& request, const std::vector<studies::FitExperiment>& unseen,
              const std::optional<std::string>& out)
{
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
    printNotices(app::misfitsOf(request.fit, *fit));
    FitReport report{request.fit, *fit, request.alignment};
    const base::Errors errors = addStudies(arguments, request, unseen, report, work.token());
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

int fitFiles(const Arguments& arguments)
{
    FitRequest request = readFitRequest(arguments);
    if (arguments.has("--evaluate")) {
        if (!arguments.values("--parameters").empty() || arguments.positionals().size() > 1)
            return usageError(arguments.command(), "--evaluate takes a project alone");
        if (!request.fault.empty()) return usageError(arguments.command(), request.fault);
        return evaluateFits(arguments,
                            arguments.has("--tolerance") ? std::optional(request.fit.tolerance) : std::nullopt);
    }
    if (isStored(arguments)) {
        if (const std::string fault = faultOfStored(arguments, request); !fault.empty())
            return usageError(arguments.command(), fault);
        constexpr double usual = 1e-8; // of courses on the way
        return fitStored(arguments, request.fit.starts, arguments.has("--tolerance") ? request.fit.tolerance : usual);
    }
    if (const std::string fault = faultOfTables(arguments, request); !fault.empty())
        return usageError(arguments.command(), fault);
    const std::optional<std::string> out = arguments.value("--output");
    if (out)
        if (const base::Done can = canWrite(arguments, *out); !can) {
            printError(can.error(), *out);
            return exitError;
        }
    base::Errors errors;
    request.fit.experiments = readExperiments(arguments, request.experiments, request, request.alignment, errors);
    FileAlignment ofUnseen;
    const std::vector<studies::FitExperiment> unseen =
        readExperiments(arguments, request.unseen, request, ofUnseen, errors);
    if (errors.empty()) readStatements(request, errors);
    const studies::TakenValues earlier = readEarlierFits(arguments, errors);
    if (errors.empty() && !request.fit.experiments.empty()) {
        base::Notices notices;
        request.fit.taken = takenIn(request.fit.experiments.front().flowsheet, earlier, request.fit.paths, notices);
        printNotices(notices);
    }
    return errors.empty() ? fitTables(arguments, request, unseen, out) : exitError;
}

constexpr Positional fitPositionals[] = {
    {.name = "PLANT",
     .help = "plant file (*.plant.json) or project (*.titer); its values are the start. A project alone: the fit that "
             "it keeps"},
    {.name = "DATA",
     .help =
         "tables of measured time courses: a time column, then a column “tag [unit]” for each quantity; exports of a "
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
           .value = "COLUMN=TAG[=FACTOR]",
           .help = "maps a column to a tag of the run (UV=column.uv), one of another quantity by a factor "
                   "(OD=vessel.biomass=0.42 g/L)",
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
           .help = "for each table separately, also fits the initial contents of units that are measured"},
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
           .help = "of measured runs, with --inlet: that was injected; default: as the run’s phase that applies the "
                   "sample, else as the step of the inlet"},
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
    alignOption,
    earlierFits,
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
               "how much worse the fit is while each parameter is fixed and the others are refitted, to either side"},
    Option{.name = "--into",
           .value = "PROJECT",
           .help = "of the fit that a project keeps: puts the values into this project, its plant and its fit of that "
                   "id; the plant before is kept as a version"},
    Option{.name = "--evaluate",
           .help = "fits nothing: prints the negative log-likelihood of the fits that a project keeps, at their own "
                   "values"},
});

constexpr const Command* fitParts[] = {&fitCapacity, &fitFilterTrials, &fitGradients,
                                       &fitIsotherm, &fitPackedBed,    &fitSystem};

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
             "of tracers,\n“fit gradients” of gradients of salt, “fit capacity” of a titration. A "
             "project alone: the fit that it keeps,\nsuch as that of a PEtab problem, by maximum "
             "likelihood; --evaluate prints titer.evaluation/1.",
    .example = "titer-cli fit capture.plant.json run1.csv --parameters units/column/params/binding/ka/mab "
               "units/column/params/film_coefficient/mab",
    .run = fitFiles,
    .parts = fitParts};

} // namespace titer::cli
