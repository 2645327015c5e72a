// titer-cli fit system, fit packing: tubing and bed of a plant from pulses of tracers, as a chromatography system
// exported them.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/fit/fit_data.h"
#include "app/cli/fit/fit_tracers_report.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/figures/measured/measured_peaks.h"
#include "core/figures/measured/measured_run.h"
#include "core/model/flowsheet.h"
#include "core/studies/calibration/columns/tracer_plant.h"

#include <algorithm>
#include <array>
#include <cmath>

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
    order.map = columnMapOf(arguments, fault);
    if (fault.empty() && !order.map.empty() && !order.curve.empty()) fault = "--curve and --map both name a curve";
    if (order.map.size() == 1)
        for (NamedRun& run : order.runs)
            if (run.component.empty()) run.component = componentOf(order.map.front());
    const auto volume = [](const std::string& text) -> Result<double> {
        const Result<double> read = base::readQuantity(text, "m3");
        if (read && !(*read > 0.0)) return base::inputError(say("“{1}” is not above 0.", text));
        return read;
    };
    takeOption(arguments, "--injection", order.injected, volume, fault);
    if (fault.empty() && !(order.injected > 0.0)) fault = "--injection VOLUME is missing: the volume of the loop";
    if (fault.empty() && order.runs.empty()) fault = "a run is missing";
    return order;
}

// What was measured from the injection to as long behind the highest peak as that is wide.
Result<TracerPulse> pulseOf(const MeasuredSignal& signal, double injected, Notices& notices)
{
    if (signal.times.empty())
        return base::inputError(signal.name, say("The run has no flow, which the fit of a tracer needs. Export it with "
                                                 "the curve."));
    const figures::MeasuredPeaks found = measuredPeaksOf(signal.trace(), {});
    const std::optional<figures::Peak> peak = figures::highestPeak(found.peaks);
    if (!peak || !(peak->end > 0.0))
        return base::inputError(signal.name, say("No pulse stands out of the noise of {1} after the injection.",
                                                 base::writeQuantity(found.noise, signal.unit, 3)));
    const double end = peak->end + (peak->end - std::max(peak->start, 0.0));
    TracerPulse pulse;
    pulse.injected = injected;
    pulse.noise = std::max(found.noise, 1e-9 * peak->height);
    std::vector<double> times;
    for (std::size_t i = 0; i < signal.volumes.size(); ++i) {
        if (!(signal.volumes[i] > 0.0) || signal.volumes[i] > end) continue;
        pulse.volumes.push_back(signal.volumes[i]);
        pulse.values.push_back(signal.values[i]);
        times.push_back(signal.times[i]);
    }
    if (pulse.volumes.size() < 20 || !(times.back() > times.front()))
        return base::inputError(signal.name,
                                say("The pulse has {1} points, and a fit needs 20. Export the run with more "
                                    "of them.",
                                    std::to_string(pulse.volumes.size())));
    const auto flow = [&](std::size_t first, std::size_t last) {
        const double duration = times[last] - times[first];
        return duration > 0.0 ? (pulse.volumes[last] - pulse.volumes[first]) / duration : 0.0;
    };
    const std::size_t last = times.size() - 1;
    pulse.flow = flow(0, last);
    if (std::abs(flow(0, last / 2) - flow(last / 2, last)) > 0.01 * pulse.flow)
        notices.push_back({signal.name, say("The flow changed during the pulse; its mean of {1} is taken.",
                                            base::writeQuantity(pulse.flow, "mL/min", 4))});
    return pulse;
}

Result<TracerPulse> readPulse(const TracerOrder& order, const NamedRun& named, Errors& errors, Notices& notices)
{
    const Result<figures::MeasuredRun> run = readMeasuredRun(named.path, order.zero, notices);
    if (!run) return run.error();
    const MeasuredSignal* signal =
        curveNamed(*run, curveFor(order, named), order.map.empty() ? "--curve" : "--map", errors);
    if (!signal) return TracerPulse{};
    return pulseOf(*signal, order.injected, notices);
}

// What the bed is for the tracer of a run.
void takeTracerOf(const model::Plant& plant, int column, const NamedRun& named, TracerPulse& pulse, Errors& errors)
{
    const model::PlantUnit& unit = plant.units[std::size_t(column)];
    int component = unit.setup.carried.size() == 1 ? unit.setup.carried.front() : -1;
    std::vector<std::string> ids;
    for (const int c : unit.setup.carried) {
        ids.push_back(plant.components[std::size_t(c)].id);
        if (ids.back() == named.component) component = c;
    }
    const bool isNamed =
        component >= 0 && (named.component.empty() || plant.components[std::size_t(component)].id == named.component);
    const studies::TracerFault fault = isNamed ? takeTracer(unit, component, pulse) : studies::TracerFault::NotThere;
    if (fault == studies::TracerFault::None) return;
    errors.push_back(
        {Code::Input, named.path,
         fault == studies::TracerFault::Binds
             ? say("“{1}” binds in this column, so that it is no tracer of its packing.", named.component)
             : say("Name the tracer of the run as a component that reaches the column, COMPONENT={1}. These do: {2}.",
                   named.path, base::join(ids, ", "))});
}

// Reads the runs, and fits what the step asks for.
std::optional<TracerFindings> findTracers(const TracerOrder& order, const model::Plant& plant, Errors& errors)
{
    const bool isPacking = order.step == "packing";
    const int unit = unitFor(plant, order.unit, isPacking ? "chromatography_column" : "tubing", errors);
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
    studies::TracerModel model;
    std::size_t place = 0;
    for (std::size_t i = 0; i < plant.units.size(); ++i) {
        if (std::string_view(plant.units[i].type->id) != "tubing") continue;
        if (int(i) == unit) place = model.tubing.size();
        model.tubing.push_back(studies::tracerTubingOf(plant.units[i]));
        findings.tubing.emplace_back(plant.units[i].id, model.tubing.back());
    }
    if (isPacking) {
        model.bed = studies::tracerBedOf(plant.units[std::size_t(unit)], findings.pulses.front().flow);
        if (!(model.bed->crossSection > 0.0)) {
            errors.push_back({Code::Input, "units/" + findings.unit + "/params/diameter",
                              say("The column is sized by a velocity. Give its diameter, which a packing has.")});
            return std::nullopt;
        }
    }
    Result<studies::TracerFit> fit = isPacking ? studies::fitPacking(model, findings.pulses, tracerConfidence)
                                               : studies::fitTubing(model, place, findings.pulses, tracerConfidence);
    if (!fit) {
        errors.push_back(fit.error());
        return std::nullopt;
    }
    findings.fit = *std::move(fit);
    return findings;
}

// A pulse that this plant does not make.
void noteResiduals(const TracerOrder& order, const TracerFindings& findings)
{
    constexpr double large = 0.02; // of the largest value
    Notices notices;
    for (std::size_t i = 0; i < order.runs.size(); ++i)
        if (findings.fit.nrmse[i] > large)
            notices.push_back({order.runs[i].path,
                               say("The residual is {1} % of the largest value: this is no single pulse of the stated "
                                   "volume, or the plant lacks something that spreads it. Its values do not hold.",
                                   base::writeShort(100.0 * findings.fit.nrmse[i], 3))});
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
    if (fitted) findings = findTracers(order, *fitted->plant, errors);
    if (!findings) {
        printErrors(errors, order.plant);
        return exitError;
    }
    noteResiduals(order, *findings);
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
constexpr std::array tracerOptions{tracerUnit, tracerInjection, tracerCurve, tracerMap, tracerZero, tracerOutput};

} // namespace

const Command fitSystem{
    .name = "fit system",
    .summary = "Fit the volumes of a chromatography system from pulses without a column",
    .positionals = tracerPositionals,
    .options = tracerOptions,
    .about =
        "Fits the mixed volume and the tube volume of a tubing of the plant, its tanks being as they are. Each run "
        "is a pulse\nthat went past the column. --json prints titer.fit/1 with the step “system”, in SI.",
    .example = "titer-cli fit system rig.plant.json bypass.txt --injection \"50 uL\" -o fitted.plant.json",
    .run = fitSystemRuns};

const Command fitPackedBed{
    .name = "fit packing",
    .summary = "Fit porosities and dispersion of a column from pulses of tracers",
    .positionals = tracerPositionals,
    .options = tracerOptions,
    .about =
        "Fits bed porosity, particle porosity and axial dispersion. A tracer is a component of the plant that does "
        "not bind:\none of a pore accessibility of 0 is excluded from the pores and gives the bed porosity, one "
        "that enters them the particle\nporosity. All tubing of the plant is in its way. --json prints titer.fit/1 "
        "with the step “packing”, in SI.",
    .example = "titer-cli fit packing rig.plant.json dextran=dextran.txt acetone=acetone.txt --injection \"50 uL\"",
    .run = fitPackingRuns};

} // namespace titer::cli
