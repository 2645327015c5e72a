// System and packing: pulses of tracers.
#include "app/fit/column/calibration_steps.h"
#include "app/fit/column/taken_errors.h"
#include "app/fit/tracer_runs.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/figures/measured/measured_peaks.h"
#include "core/figures/measured/signal_noise.h"

namespace titer::app {

namespace {

using base::say;

// Runs that can be taken, as pulses.
struct Pulses {
    std::vector<studies::TracerPulse> pulses;
    std::vector<const StepRunInput*> runs;
    std::vector<std::string> units; // of their curves
};

base::Result<studies::TracerPulse> pulseOfRun(const StepInput& input, const StepRunInput& asked, std::string& unit,
                                              base::Notices& notices)
{
    const base::Result<figures::MeasuredRun> run = readStepRun(asked, notices);
    if (!run) return run.error();
    const base::Result<const figures::MeasuredSignal*> signal = curveOfRun(*run, asked.run);
    if (!signal) return signal.error();
    unit = (*signal)->unit;
    base::Notices own;
    base::Result<studies::TracerPulse> pulse = pulseOf(**signal, input.settings.injected, own);
    if (!pulse) return pulse;
    const std::optional<figures::Span> saturated = saturationOf((*signal)->trace(), noiseOf((*signal)->trace()));
    if (saturated && saturated->from < pulse->volumes.back() && saturated->to > 0.0)
        return base::inputError(say(CORE_TR("core", "The detector is saturated from {1} to {2}, so the maximum of the "
                                                    "pulse is unknown. Inject less, or use another curve."),
                                    base::writeQuantity(saturated->from, "mL", 5),
                                    base::writeQuantity(saturated->to, "mL", 5)));
    for (base::Notice& notice : own) notices.push_back({asked.name + ": " + notice.where, std::move(notice.what)});
    return pulse;
}

// What the packing is for the tracer of a run; a sentence where it is none.
std::optional<base::Sentence> faultOfTracer(const model::Plant& plant, int column, const StepRunInput& asked,
                                            studies::TracerPulse& pulse)
{
    const std::vector<std::string> ids = componentsOf(asked.run);
    const std::string id = ids.size() == 1 ? ids.front() : std::string();
    std::vector<std::string> reaching;
    const studies::TracerFault fault = takeTracerOf(plant, column, id, pulse, reaching);
    if (fault == studies::TracerFault::None) return std::nullopt;
    if (fault == studies::TracerFault::Binds) return tracerBinds(id.empty() ? reaching.front() : id);
    return say(CORE_TR("core", "Name the tracer of the run as a component that reaches the column. These do: {1}."),
               base::join(reaching, ", "));
}

// A plant with the named tracers in what enters, which the program of its inlets need not have: what the bed is for them does not
// depend on how much of them comes.
model::Flowsheet withTracers(const StepInput& input, model::Flowsheet sheet)
{
    for (const StepRunInput& asked : input.runs)
        for (const std::string& id : componentsOf(asked.run))
            for (model::UnitEntry& unit : sheet.units)
                if (unit.type == "inlet" && unit.program.isArray() && !unit.program.items().empty())
                    if (base::Json& held = unit.program.items().front()["concentration"]; !held.find(id))
                        held[id] = 1.0;
    return sheet;
}

Pulses pulsesOf(const StepInput& input, const model::Plant& plant, int unit, base::Notices& notices,
                StepOutcome& outcome)
{
    const bool isPacking = input.step == CalibrationStep::Packing;
    Pulses all;
    for (const StepRunInput& asked : input.runs) {
        std::string curveUnit;
        base::Result<studies::TracerPulse> pulse = pulseOfRun(input, asked, curveUnit, notices);
        std::optional<base::Sentence> fault;
        if (!pulse) fault = pulse.error().what;
        if (pulse && isPacking) fault = faultOfTracer(plant, unit, asked, *pulse);
        if (fault) {
            outcome.faults.emplace_back(asked.index, *fault);
            continue;
        }
        pulse->throughBed = isPacking;
        all.pulses.push_back(*std::move(pulse));
        all.runs.push_back(&asked);
        all.units.push_back(curveUnit);
    }
    return all;
}

FoundPicture pictureOf(const studies::TracerCourseFit& course, const std::string& run, const std::string& unit)
{
    using Line = CalibrationPicture::Line;
    const std::vector<double> volumes = inUnitOf(course.volumes, "mL");
    FoundPicture picture{FoundPicture::Kind::Pulse, run, "mL", unit};
    picture.courses.push_back({Line::Measured, {}, 0, volumes, inUnitOf(course.measured, unit)});
    if (!course.start.empty()) picture.courses.push_back({Line::Start, {}, 0, volumes, inUnitOf(course.start, unit)});
    picture.courses.push_back({Line::Model, {}, 0, volumes, inUnitOf(course.modelled, unit)});
    return picture;
}

// The packing from the same pulses, in a plant with other tubing.
std::vector<double> packingIn(const StepInput& input, const model::Flowsheet& beside,
                              const std::vector<studies::TracerPulse>& pulses, std::stop_token stop)
{
    base::Errors errors;
    const auto plant = plantOf(input, withTracers(input, beside), errors);
    if (!plant) return {};
    const base::Result<TracerWay> way = tracerWayOf(*plant, plant->unitIndex(input.column), pulses.front().flow);
    if (!way) return {};
    const auto fit = studies::fitPacking(way->model, pulses, calibrationConfidence, stop);
    std::vector<double> values;
    if (!fit || !fit->converged) return values;
    for (const studies::TracerParameter& parameter : fit->parameters) values.push_back(parameter.value);
    return values;
}

} // namespace

StepOutcome runTracers(const StepInput& input, std::stop_token stop)
{
    StepOutcome outcome;
    const bool isPacking = input.step == CalibrationStep::Packing;
    // A component that the plant does not have is a fault of its run.
    base::Errors ofTracers;
    auto plant = isPacking ? plantOf(input, withTracers(input, input.flowsheet), ofTracers) : nullptr;
    if (!plant) plant = plantOf(input, input.flowsheet, outcome.errors);
    if (!plant) return outcome;
    const std::string id = isPacking ? input.column : input.settings.tubing;
    const int unit = plant->unitIndex(id);
    base::Notices notices;
    const Pulses all = pulsesOf(input, *plant, unit, notices, outcome);
    if (!outcome.faults.empty()) return outcome;
    const base::Result<TracerWay> way = tracerWayOf(*plant, unit, all.pulses.front().flow);
    const base::Result<studies::TracerFit> fit =
        !way        ? base::Result<studies::TracerFit>(way.error())
        : isPacking ? studies::fitPacking(way->model, all.pulses, calibrationConfidence, stop)
                    : studies::fitTubing(way->model, way->place, all.pulses, calibrationConfidence, stop);
    if (!fit) {
        outcome.errors.push_back(fit.error());
        return outcome;
    }
    FoundStep found;
    found.remarks = std::move(notices);
    found.converged = fit->converged;
    if (!fit->converged && !stop.stop_requested()) found.remarks.push_back({"", fit->message});
    for (const studies::TracerParameter& parameter : fit->parameters) {
        studies::FittedParameter fitted{
            .path = "units/" + id + "/params/" + parameter.key, .start = parameter.start, .value = parameter.value};
        fitted.stdError = parameter.error;
        fitted.low = parameter.low;
        fitted.high = parameter.high;
        fitted.atBound = parameter.atBound;
        found.values.push_back(foundValue(input, std::move(fitted)));
    }
    for (std::size_t i = 0; i < all.runs.size(); ++i) {
        const std::string& name = all.runs[i]->name;
        found.runs.push_back({.name = name, .nrmse = fit->nrmse[i]});
        found.pictures.push_back(pictureOf(fit->courses[i], name, all.units[i]));
        if (const std::optional<base::Sentence> misfit = misfitOfTracer(fit->nrmse[i]))
            found.remarks.push_back({name, *misfit});
    }
    if (isPacking)
        includeTaken(
            input, [&](const model::Flowsheet& beside) { return packingIn(input, beside, all.pulses, stop); }, found);
    outcome.found = std::move(found);
    return outcome;
}

} // namespace titer::app
