// titer-cli fit system, fit packing: tubing and bed of a plant from pulses of tracers, as a chromatography system
// exported them.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/fit/earlier_fits.h"
#include "app/cli/fit/fit_data.h"
#include "app/cli/fit/fit_tracers_report.h"
#include "app/fit/chromatogram_runs.h"
#include "app/fit/tracer_runs.h"
#include "core/base/text.h"
#include "core/figures/measured/measured_run.h"
#include "core/model/flowsheet.h"
#include "core/model/types/column_types.h"

#include <algorithm>
#include <array>

namespace titer::cli {

namespace {

using base::Code;
using base::Errors;
using base::Notices;
using base::Result;
using base::say;
using figures::MeasuredSignal;
using studies::TracerParameter;
using studies::TracerPulse;

constexpr std::array<std::string_view, 1> tubingTypes{"tubing"};

// Of "column.out.acetone" the component; empty of another tag.
std::string componentOf(const model::TagEntry& entry)
{
    constexpr std::string_view leaving = ".out.";
    const std::size_t at = entry.variable.rfind(leaving);
    return at == std::string::npos ? std::string() : entry.variable.substr(at + leaving.size());
}

// What shows the tracer of a run: the curve that is mapped to it, the only one that is mapped, or that of --curve.
std::string curveFor(const TracerOrder& order, const NamedRun& named)
{
    for (const model::TagEntry& entry : order.map)
        if (order.map.size() == 1 || componentOf(entry) == named.component) return entry.tag;
    return order.curve;
}

TracerOrder readTracerOrder(const Arguments& arguments, const char* step, std::string& fault)
{
    TracerOrder order;
    order.step = step;
    order.plant = arguments.positional(0);
    order.runs = namedRunsOf(arguments);
    order.unit = arguments.value("--unit").value_or("");
    order.curve = arguments.value("--curve").value_or("");
    order.zero = arguments.value("--zero").value_or("");
    order.map = curveMapOf(arguments, fault);
    if (fault.empty() && !order.map.empty() && !order.curve.empty()) fault = "--curve and --map both name a curve";
    if (order.map.size() == 1)
        for (NamedRun& run : order.runs)
            if (run.component.empty()) run.component = componentOf(order.map.front());
    takeOption(arguments, "--injection", order.injected, above0("m3"), fault);
    order.reading = readRunReading(arguments, fault);
    if (fault.empty() && !(order.injected > 0.0)) fault = "--injection VOLUME is missing: the volume of the loop";
    if (fault.empty() && order.runs.empty()) fault = "a run is missing";
    return order;
}

Result<TracerPulse> readPulse(const TracerOrder& order, const NamedRun& named, Errors& errors, Notices& notices)
{
    const Result<figures::MeasuredRun> run = readMeasuredRun(named.path, order.zero, notices, order.reading);
    if (!run) return run.error();
    const MeasuredSignal* signal =
        app::curveNamed(*run, curveFor(order, named), order.map.empty() ? "--curve" : "--map", errors);
    if (!signal) return TracerPulse{};
    return app::pulseOf(*signal, order.injected, notices);
}

// What the bed is for the tracer of a run.
void takeTracerOf(const model::Plant& plant, int column, const NamedRun& named, TracerPulse& pulse, Errors& errors)
{
    std::vector<std::string> reaching;
    const studies::TracerFault fault = app::takeTracerOf(plant, column, named.component, pulse, reaching);
    if (fault == studies::TracerFault::Binds)
        errors.push_back({Code::Input, named.path, app::tracerBinds(named.component)});
    else if (fault == studies::TracerFault::NotThere)
        errors.push_back({Code::Input, named.path,
                          say("Name the tracer of the run as a component that reaches the column, COMPONENT={1}. "
                              "These do: {2}.",
                              named.path, base::join(reaching, ", "))});
}

// Reads the runs, and fits what the step asks for.
std::optional<TracerFindings> findTracers(const TracerOrder& order, const model::Plant& plant, Errors& errors)
{
    const bool isPacking = order.step == "packing";
    const int unit = isPacking ? unitFor(plant, order.unit, model::columnTypes, errors)
                               : unitFor(plant, order.unit, tubingTypes, errors);
    if (unit < 0) return std::nullopt;
    TracerFindings findings;
    findings.unit = plant.units[std::size_t(unit)].id;
    for (const NamedRun& named : order.runs) {
        Errors own;
        Notices notices;
        Result<TracerPulse> pulse = readPulse(order, named, own, notices);
        if (!pulse) own.push_back(pulse.error());
        if (own.empty() && isPacking) takeTracerOf(plant, unit, named, *pulse, own);
        printNotices(notices, named.path);
        if (own.empty()) {
            pulse->throughBed = isPacking;
            findings.pulses.push_back(*std::move(pulse));
        }
        for (base::Error& error : own) {
            if (error.where.empty()) error.where = named.path;
            errors.push_back(std::move(error));
        }
    }
    if (!errors.empty()) return std::nullopt;
    Result<app::TracerWay> way = app::tracerWayOf(plant, unit, findings.pulses.front().flow);
    if (!way) {
        errors.push_back(way.error());
        return std::nullopt;
    }
    findings.tubing = std::move(way->tubing);
    Result<studies::TracerFit> fit =
        isPacking ? studies::fitPacking(way->model, findings.pulses, tracerConfidence)
                  : studies::fitTubing(way->model, way->place, findings.pulses, tracerConfidence);
    if (!fit) {
        errors.push_back(fit.error());
        return std::nullopt;
    }
    findings.fit = *std::move(fit);
    return findings;
}

// The packing in plants whose tubing an earlier fit knows with these errors.
void includeEarlier(const model::Flowsheet& flowsheet, int unit, const studies::TakenValues& taken,
                    TracerFindings& findings)
{
    std::vector<app::FoundValue> values;
    for (const TracerParameter& one : findings.fit.parameters) {
        app::FoundValue& value = values.emplace_back();
        value.fitted = {.path = one.key, .value = one.value, .stdError = one.error};
        value.fitted.low = one.low;
        value.fitted.high = one.high;
    }
    const auto refit = [&](const model::Flowsheet& beside) {
        std::vector<double> again;
        Errors errors;
        const auto plant = checkedPlant(beside, {}, errors);
        if (!plant) return again;
        const Result<app::TracerWay> way = app::tracerWayOf(*plant, unit, findings.pulses.front().flow);
        if (!way) return again;
        const Result<studies::TracerFit> fit = studies::fitPacking(way->model, findings.pulses, tracerConfidence);
        if (fit && fit->converged)
            for (const TracerParameter& one : fit->parameters) again.push_back(one.value);
        return again;
    };
    const std::vector<std::string> leftOut = app::addTakenErrors(flowsheet, taken, refit, values);
    for (std::size_t i = 0; i < values.size(); ++i) {
        TracerParameter& one = findings.fit.parameters[i];
        one.takenError = values[i].fitted.takenError;
        one.low = values[i].fitted.low;
        one.high = values[i].fitted.high;
    }
    for (const studies::TakenValue& one : taken.values)
        if (std::find(leftOut.begin(), leftOut.end(), one.path) == leftOut.end()) findings.taken.push_back(one.path);
}

void noteResiduals(const TracerOrder& order, const TracerFindings& findings)
{
    Notices notices;
    for (std::size_t i = 0; i < order.runs.size(); ++i)
        if (const std::optional<base::Sentence> misfit = app::misfitOfTracer(findings.fit.nrmse[i]))
            notices.push_back({order.runs[i].path, *misfit});
    printNotices(notices, order.plant);
}

int fitTracers(const Arguments& arguments, const char* step)
{
    std::string fault;
    const TracerOrder order = readTracerOrder(arguments, step, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::optional<std::string> out = arguments.value("--output");
    Errors errors;
    std::optional<FittedPlant> fitted = readFittedPlant(arguments, order.plant, errors);
    std::optional<TracerFindings> findings;
    const bool isPacking = order.step == "packing";
    const studies::TakenValues earlier = isPacking ? readEarlierFits(arguments, errors) : studies::TakenValues();
    if (fitted && errors.empty()) findings = findTracers(order, *fitted->plant, errors);
    if (!findings) {
        printErrors(errors, order.plant);
        return exitError;
    }
    noteResiduals(order, *findings);
    if (isPacking) {
        std::vector<std::string> own;
        for (const TracerParameter& parameter : findings->fit.parameters)
            own.push_back(tracerPathOf(*findings, parameter));
        Notices notices;
        const studies::TakenValues taken = takenIn(fitted->flowsheet, earlier, own, notices);
        printNotices(notices, order.plant);
        includeEarlier(fitted->flowsheet, fitted->plant->unitIndex(findings->unit), taken, *findings);
    }
    printFit(arguments, tracerJson(order, *findings), tracerText(order, *findings));
    if (!findings->fit.converged) printErrors({{Code::Solver, "fit", findings->fit.message}}, order.plant);
    if (out && findings->fit.converged) {
        std::vector<std::string> settings;
        for (const TracerParameter& parameter : findings->fit.parameters) {
            const std::string unit = tracerUnitOf(parameter);
            settings.push_back(tracerPathOf(*findings, parameter) + "=" + base::writeNumber(parameter.value) +
                               (unit == "1" ? "" : " " + unit));
        }
        setAll(fitted->flowsheet, settings, errors);
        if (errors.empty())
            if (const base::Done written = writeOutput(arguments, *out, model::writePlant(fitted->flowsheet)); !written)
                errors.push_back(written.error());
        printErrors(errors, order.plant);
    }
    return errors.empty() && findings->fit.converged ? exitDone : exitError;
}

int fitSystemRuns(const Arguments& arguments)
{
    return fitTracers(arguments, "system");
}

int fitPackingRuns(const Arguments& arguments)
{
    return fitTracers(arguments, "packing");
}

constexpr Positional tracerPositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"},
    {.name = "RUN",
     .help = "exports of a chromatography system, each with a pulse; COMPONENT=RUN names the tracer",
     .many = true},
};
constexpr Option tracerUnit{
    .name = "--unit", .value = "ID", .help = "the tubing, or the column; may be omitted if the plant has only one"};
constexpr Option tracerInjection{.name = "--injection", .value = "VOLUME", .help = "of the loop (50 uL)"};
constexpr Option tracerCurve{.name = "--curve",
                             .value = "CURVE",
                             .help = "what shows the tracer, by its name or a part of it; default: the absorbance at "
                                     "280 nm, else the first"};
constexpr Option tracerMap{.name = "--map",
                           .value = "CURVE=TAG",
                           .help = "maps a curve to the tracer that it shows (Cond=column.out.acetone)",
                           .many = true};
constexpr Option tracerZero{.name = "--zero",
                            .value = "PLACE",
                            .help = "where the injection began: injection (default), injection:2, a text of the log, "
                                    "5 mL"};
constexpr Option tracerOutput{.name = "--output",
                              .value = "PLANT",
                              .help = "writes the plant with the fitted values",
                              .brief = "-o",
                              .output = true};
constexpr auto systemOptions = joinedOptions(
    joinedOptions(std::array{tracerUnit, tracerInjection, tracerCurve, tracerMap, tracerZero}, runReadingOptions),
    std::array{tracerOutput});
constexpr auto packingOptions = joinedOptions(std::array{earlierFits}, systemOptions);

} // namespace

const Command fitSystem{
    .name = "fit system",
    .summary = "Fit the volumes of a chromatography system from pulses without a column",
    .positionals = tracerPositionals,
    .options = systemOptions,
    .about =
        "Fits the mixed volume and the tube volume of a tubing of the plant, its tanks being as they are. Each run "
        "is a pulse\nthat went past the column. --json prints titer.fit/1 with the step “system”, in SI.",
    .example = "titer-cli fit system rig.plant.json bypass.txt --injection \"50 uL\" -o fitted.plant.json",
    .run = fitSystemRuns};

const Command fitPackedBed{
    .name = "fit packing",
    .summary = "Fit porosities and dispersion of a column from pulses of tracers",
    .positionals = tracerPositionals,
    .options = packingOptions,
    .about =
        "Fits bed porosity, particle porosity and axial dispersion. A tracer is a component of the plant that does "
        "not bind:\none of a pore accessibility of 0 is excluded from the pores and gives the bed porosity, one "
        "that enters them the particle\nporosity. All tubing of the plant is in its way. --json prints titer.fit/1 "
        "with the step “packing”, in SI.",
    .example = "titer-cli fit packing rig.plant.json dextran=dextran.txt acetone=acetone.txt --injection \"50 uL\"",
    .run = fitPackingRuns};

} // namespace titer::cli
