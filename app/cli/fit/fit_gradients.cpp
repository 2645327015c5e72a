// titer-cli fit gradients: charge and equilibrium constant of proteins on an ion exchanger from gradients of several
// slopes.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/fit/earlier_fits.h"
#include "app/cli/fit/fit_data.h"
#include "app/cli/fit/fit_gradients_report.h"
#include "app/cli/fit/fit_salt.h"
#include "app/fit/chromatogram_runs.h"
#include "core/base/text.h"
#include "core/model/types/column_types.h"

#include <algorithm>
#include <array>

namespace titer::cli {

namespace {

using base::Errors;
using base::Notices;
using base::Result;
using base::say;
using studies::MeasuredGradient;

struct GradientOrder {
    std::string plant, unit, zero;
    std::vector<NamedRun> runs;
    std::vector<model::TagEntry> map;
    SaltOrder salt;
    double injected = 0.0, threshold = 10.0; // [m3], of the noise
    base::CsvOptions reading;                // of runs that do not say all of it
};

GradientOrder readGradientOrder(const Arguments& arguments, std::string& fault)
{
    GradientOrder order;
    order.plant = arguments.positional(0);
    order.runs = namedRunsOf(arguments);
    order.unit = arguments.value("--unit").value_or("");
    order.zero = arguments.value("--zero").value_or("");
    order.map = curveMapOf(arguments, fault);
    if (fault.empty()) order.salt = readSaltOrder(arguments, fault);
    takeOption(arguments, "--injection", order.injected, above0("m3"), fault);
    takeOption(arguments, "--threshold", order.threshold, above0("1"), fault);
    order.reading = readRunReading(arguments, fault);
    if (fault.empty() && order.runs.empty()) fault = "a run is missing";
    return order;
}

// The peaks of a run; nothing with errors.
std::optional<MeasuredGradient> readGradient(const GradientOrder& order, const std::string& unit,
                                             const studies::GradientColumn& column, const NamedRun& named,
                                             Errors& errors, Notices& notices)
{
    const auto refuse = [&](const base::Error& error) {
        errors.push_back({error.code, error.where.empty() ? named.path : named.path + ": " + error.where, error.what});
        return std::nullopt;
    };
    const Result<figures::MeasuredRun> run = readMeasuredRun(named.path, order.zero, notices, order.reading);
    if (!run) return refuse(run.error());
    if (run->injections.empty() && order.zero.empty())
        return refuse(
            base::inputError("zero", say("The run has no injection, from which retention counts. Name where it "
                                         "began with --zero.")));
    const Result<studies::SaltCourse> salt =
        saltOfRun(*run, order.salt, order.map, unit, column.salt, column.liquid + column.tubing);
    if (!salt) return refuse(salt.error());
    Errors own;
    std::string absorbance;
    for (const model::TagEntry& entry : order.map)
        if (entry.variable == unit + ".uv") absorbance = entry.tag;
    const figures::MeasuredSignal* signal = app::curveNamed(*run, absorbance, "--map", own);
    if (!signal) return refuse(own.front());
    app::GradientOrder asked{named.path, {}, order.injected, order.threshold};
    for (const std::string_view id : base::split(named.component, ','))
        if (!id.empty()) asked.proteins.emplace_back(id);
    Result<MeasuredGradient> gradient = app::gradientOf(asked, *signal, *salt, column, notices);
    if (!gradient) return refuse(gradient.error());
    return *std::move(gradient);
}

std::optional<GradientFindings> findGradients(const GradientOrder& order, const model::Flowsheet& flowsheet,
                                              const model::Plant& plant, Errors& errors, bool says = true)
{
    const int unit = unitFor(plant, order.unit, model::columnTypes, errors);
    if (unit < 0) return std::nullopt;
    const Result<studies::GradientColumn> column = studies::gradientColumnOf(flowsheet, plant, unit);
    if (!column) {
        errors.push_back(column.error());
        return std::nullopt;
    }
    GradientFindings findings{plant.units[std::size_t(unit)].id, order.runs, column->bed.solid, {}, {}};
    std::vector<MeasuredGradient> runs;
    for (const NamedRun& named : order.runs) {
        Notices notices;
        const std::optional<MeasuredGradient> run = readGradient(order, findings.unit, *column, named, errors, notices);
        if (says) printNotices(notices, named.path);
        if (run) runs.push_back(*run);
    }
    if (!errors.empty()) return std::nullopt;
    std::optional<studies::GradientFit> fit =
        studies::fitGradients(*column, findings.unit, runs, gradientConfidence, errors);
    if (!fit) return std::nullopt;
    findings.fit = *std::move(fit);
    return findings;
}

// What is in the intervals of earlier fits, in place of the errors of the runs alone.
void includeEarlier(const GradientOrder& order, const model::Flowsheet& flowsheet, const studies::TakenValues& taken,
                    GradientFindings& findings)
{
    std::vector<studies::FittedParameter*> parameters;
    for (studies::YamamotoLine& line : findings.fit.plot.lines)
        for (studies::FittedParameter* each : {&line.charge, &line.equilibrium}) parameters.push_back(each);
    std::vector<app::FoundValue> values;
    for (const studies::FittedParameter* each : parameters) values.push_back({*each});
    const auto refit = [&](const model::Flowsheet& beside) {
        std::vector<double> again;
        Errors errors;
        const auto plant = checkedPlant(beside, {}, errors);
        const std::optional<GradientFindings> other =
            plant ? findGradients(order, beside, *plant, errors, false) : std::nullopt;
        if (!other || !other->fit.plot.converged) return again;
        for (const studies::YamamotoLine& line : other->fit.plot.lines)
            again.insert(again.end(), {line.charge.value, line.equilibrium.value});
        return again;
    };
    const std::vector<std::string> leftOut = app::addTakenErrors(flowsheet, taken, refit, values);
    for (std::size_t i = 0; i < values.size(); ++i) *parameters[i] = values[i].fitted;
    for (const studies::TakenValue& one : taken.values)
        if (std::find(leftOut.begin(), leftOut.end(), one.path) == leftOut.end()) findings.taken.push_back(one.path);
}

base::Done writeGradients(const Arguments& arguments, const std::string& out, model::Flowsheet flowsheet,
                          const GradientFindings& findings)
{
    Errors errors;
    std::vector<std::string> settings;
    for (const studies::YamamotoLine& line : findings.fit.plot.lines)
        for (const studies::FittedParameter* each : {&line.charge, &line.equilibrium})
            settings.push_back(each->path + "=" + base::writeNumber(each->value) + (each->logarithmic ? " 1/s" : ""));
    setAll(flowsheet, settings, errors);
    return errors.empty() ? writeOutput(arguments, out, model::writePlant(flowsheet)) : base::Done(errors.front());
}

int fitGradientRuns(const Arguments& arguments)
{
    std::string fault;
    const GradientOrder order = readGradientOrder(arguments, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::optional<std::string> out = arguments.value("--output");
    Errors errors;
    const std::optional<FittedPlant> fitted = readFittedPlant(arguments, order.plant, errors);
    std::optional<GradientFindings> findings;
    const studies::TakenValues earlier = readEarlierFits(arguments, errors);
    if (fitted && errors.empty()) findings = findGradients(order, fitted->flowsheet, *fitted->plant, errors);
    if (!findings) {
        printErrors(errors, order.plant);
        return exitError;
    }
    std::vector<std::string> own;
    for (const studies::YamamotoLine& line : findings->fit.plot.lines)
        own.insert(own.end(), {line.charge.path, line.equilibrium.path});
    Notices notices;
    includeEarlier(order, fitted->flowsheet, takenIn(fitted->flowsheet, earlier, own, notices), *findings);
    printNotices(notices, order.plant);
    printFit(arguments, gradientJson(*findings), gradientText(*findings));
    const bool converged = findings->fit.plot.converged;
    if (!converged)
        printErrors({{base::Code::Solver, "fit", say("The lines of the plot did not come to an end.")}}, order.plant);
    if (out && converged)
        if (const base::Done written = writeGradients(arguments, *out, fitted->flowsheet, *findings); !written) {
            printErrors({written.error()}, *out);
            return exitError;
        }
    return converged ? exitDone : exitError;
}

constexpr Positional gradientPositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"},
    {.name = "RUN",
     .help = "exports of a chromatography system, each with a gradient; A,B=RUN names the proteins of its peaks in the "
             "order in which they elute",
     .many = true},
};
constexpr auto gradientOptions = joinedOptions(
    joinedOptions(
        std::array{
            Option{.name = "--unit", .value = "ID", .help = "the column; may be omitted if the plant has only one"},
            saltCalibration,
            saltBuffer,
            Option{.name = "--map",
                   .value = "CURVE=TAG",
                   .help = "maps a curve of the runs to what it shows: column.uv, column.conductivity, column.out.SALT",
                   .many = true},
            Option{.name = "--injection", .value = "VOLUME", .help = "that was loaded (100 uL); default: none"},
            Option{.name = "--zero",
                   .value = "PLACE",
                   .help = "where the injection began: injection (default), injection:2, a text of the log, 5 mL"},
            Option{.name = "--threshold",
                   .value = "N",
                   .help = "a peak rises above its valleys by so many standard deviations of the noise (10)"},
        },
        runReadingOptions),
    std::array{earlierFits, Option{.name = "--output",
                                   .value = "PLANT",
                                   .help = "writes the plant with the fitted values",
                                   .brief = "-o",
                                   .output = true}});

} // namespace

const Command fitGradients{
    .name = "fit gradients",
    .summary = "Fit charge and equilibrium constant of proteins from gradients of salt",
    .positionals = gradientPositionals,
    .options = gradientOptions,
    .about =
        "Yamamoto's plot for the binding sma: the salt at which each protein elutes in gradients of several slopes "
        "gives its\ncharge (nu) and its equilibrium constant (ka, kd being as it is). Porosities and ionic capacity "
        "are those of the plant.\n--json prints titer.fit/1 with the step “gradients”, in SI.",
    .example = "titer-cli fit gradients polish.plant.json g10.txt g20.txt g40.txt --calibration \"50 mM=5.9 mS/cm\" "
               "--calibration \"500 mM=46 mS/cm\" -o fitted.plant.json",
    .run = fitGradientRuns};

} // namespace titer::cli
