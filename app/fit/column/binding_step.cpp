// Binding: gradients of several slopes, Yamamoto's plot.
#include "app/fit/column/calibration_steps.h"
#include "app/fit/column/taken_errors.h"
#include "app/fit/gradient_runs.h"
#include "core/base/units/units.h"
#include "core/figures/measured/measured_peaks.h"
#include "core/figures/measured/signal_noise.h"
#include "core/studies/calibration/columns/gradient_plant.h"

#include <algorithm>
#include <numeric>

namespace titer::app {

namespace {

using base::say;
using figures::MeasuredSignal;

constexpr std::size_t pointsOfPicture = 800;

base::Sentence saltFault(RunSalt::Fault fault)
{
    switch (fault) {
    case RunSalt::Fault::NoConductivity:
        return say(CORE_TR("core", "The run has no conductivity. Export its curve, or give the salt of both buffers."));
    case RunSalt::Fault::NoShare:
        return say(CORE_TR(
            "core",
            "The run has no fraction of buffer B in %. Export its curve, or give a calibration of the conductivity."));
    default:
        break;
    }
    return say(CORE_TR("core", "The salt of the run is not known. Give a calibration of the conductivity or the salt "
                               "of both buffers in the step Buffers."));
}

// What the detector showed, thinned by averages, and where its peaks were found.
FoundPicture pictureOf(const MeasuredSignal& signal, const studies::MeasuredGradient& gradient)
{
    using Line = CalibrationPicture::Line;
    FoundPicture picture{FoundPicture::Kind::Chromatogram, gradient.name, "mL", signal.unit};
    FoundPicture::Course measured{Line::Measured, {}, 0, {}, {}}, apices{Line::Points, {}, 1, {}, {}};
    const std::size_t each = (signal.volumes.size() + pointsOfPicture - 1) / pointsOfPicture;
    for (std::size_t i = 0; i + each <= signal.volumes.size(); i += each) {
        double volume = 0.0, value = 0.0;
        for (std::size_t k = i; k < i + each; ++k) {
            volume += signal.volumes[k] / double(each);
            value += signal.values[k] / double(each);
        }
        measured.x.push_back(volume);
        measured.y.push_back(value);
    }
    for (const studies::ElutedPeak& peak : gradient.peaks) {
        const auto at = std::lower_bound(measured.x.begin(), measured.x.end(), peak.peak.apex());
        if (at == measured.x.end()) continue;
        apices.x.push_back(peak.peak.apex());
        apices.y.push_back(measured.y[std::size_t(at - measured.x.begin())]);
    }
    for (FoundPicture::Course* course : {&measured, &apices}) {
        course->x = inUnitOf(course->x, "mL");
        course->y = inUnitOf(course->y, signal.unit);
    }
    picture.courses = {std::move(measured), std::move(apices)};
    return picture;
}

// The salt at which each protein elutes over the normalised slope, and where the fit has it elute.
FoundPicture plotOf(const studies::GradientFit& fit, double solid)
{
    using Line = CalibrationPicture::Line;
    FoundPicture picture{FoundPicture::Kind::Yamamoto, {}, "mM", "mM"};
    for (std::size_t p = 0; p < fit.proteins.size(); ++p) {
        const std::vector<studies::GradientPeak>& peaks = fit.proteins[p].peaks;
        std::vector<std::size_t> order(peaks.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return peaks[a].slope < peaks[b].slope; });
        FoundPicture::Course points{Line::Points, fit.proteins[p].id, int(p), {}, {}},
            line{Line::Fitted, fit.proteins[p].id, int(p), {}, {}};
        for (const std::size_t i : order) {
            const studies::GradientPeak& peak = peaks[i];
            points.x.push_back(peak.saltAtApex());
            line.x.push_back(peak.saltAtApex() + peak.slope * fit.plot.lines[p].offsets[i]);
            points.y.push_back(peak.slope * solid);
            line.y.push_back(peak.slope * solid);
        }
        picture.courses.push_back(std::move(points));
        picture.courses.push_back(std::move(line));
    }
    return picture;
}

// Peaks of a run; nothing with a fault.
std::optional<studies::MeasuredGradient> readGradient(const StepInput& input, const studies::GradientColumn& column,
                                                      const StepRunInput& asked, FoundStep& found, StepOutcome& outcome)
{
    const auto refuse = [&](base::Sentence what) {
        outcome.faults.emplace_back(asked.index, std::move(what));
        return std::nullopt;
    };
    const base::Result<figures::MeasuredRun> run = readStepRun(asked, found.remarks);
    if (!run) return refuse(run.error().what);
    const base::Result<const MeasuredSignal*> signal = curveOfRun(*run, asked.run);
    if (!signal) return refuse(signal.error().what);
    const RunSalt salt = saltOfRun(*run, input.settings.salt, {}, column.liquid + column.tubing);
    if (salt.fault != RunSalt::Fault::None) return refuse(saltFault(salt.fault));
    base::Result<studies::MeasuredGradient> gradient =
        gradientOf({asked.name, componentsOf(asked.run), input.settings.injected, input.settings.threshold}, **signal,
                   salt.course, column, found.remarks);
    if (!gradient) return refuse(gradient.error().what);
    const std::optional<figures::Span> saturated = saturationOf((*signal)->trace(), noiseOf((*signal)->trace()));
    if (saturated)
        for (const studies::ElutedPeak& peak : gradient->peaks)
            if (peak.peak.apex() >= saturated->from && peak.peak.apex() <= saturated->to)
                return refuse(say(CORE_TR("core", "The detector is saturated from {1} to {2}, so the maximum of the "
                                                  "peak is unknown. Load less, or use another curve."),
                                  base::writeQuantity(saturated->from, "mL", 5),
                                  base::writeQuantity(saturated->to, "mL", 5)));
    found.pictures.push_back(pictureOf(**signal, *gradient));
    return *std::move(gradient);
}

// Faults of the fit at the runs that they refer to, which it has by their names.
void takeErrors(const base::Errors& errors, const StepInput& input, StepOutcome& outcome)
{
    for (const base::Error& error : errors) {
        const auto run = std::ranges::find(input.runs, error.where, &StepRunInput::name);
        if (run == input.runs.end())
            outcome.errors.push_back({error.code, "", error.what});
        else
            outcome.faults.emplace_back(run->index, error.what);
    }
}

// Column, peaks and lines in a plant; nothing with faults.
struct FittedGradients {
    studies::GradientColumn column;
    std::vector<studies::MeasuredGradient> runs;
    studies::GradientFit fit;
};

std::optional<FittedGradients> fitIn(const StepInput& input, const model::Flowsheet& flowsheet, FoundStep& found,
                                     StepOutcome& outcome)
{
    const auto plant = plantOf(input, flowsheet, outcome.errors);
    if (!plant) return std::nullopt;
    const base::Result<studies::GradientColumn> column =
        studies::gradientColumnOf(flowsheet, *plant, plant->unitIndex(input.column));
    if (!column) {
        outcome.errors.push_back(column.error());
        return std::nullopt;
    }
    std::vector<studies::MeasuredGradient> runs;
    for (const StepRunInput& asked : input.runs)
        if (auto gradient = readGradient(input, *column, asked, found, outcome)) runs.push_back(*std::move(gradient));
    if (!outcome.faults.empty()) return std::nullopt;
    base::Errors errors;
    std::optional<studies::GradientFit> fit =
        studies::fitGradients(*column, input.column, runs, calibrationConfidence, errors);
    takeErrors(errors, input, outcome);
    if (!fit) return std::nullopt;
    return FittedGradients{*column, std::move(runs), *std::move(fit)};
}

std::vector<double> valuesOf(const studies::GradientFit& fit)
{
    std::vector<double> values;
    for (const studies::YamamotoLine& line : fit.plot.lines) {
        values.push_back(line.charge.value);
        values.push_back(line.equilibrium.value);
    }
    return values;
}

// Of charges and equilibria, protein by protein.
std::vector<double> correlationOf(const studies::GradientFit& fit)
{
    const std::size_t count = 2 * fit.plot.lines.size();
    std::vector<double> correlation(count * count, 0.0);
    for (std::size_t i = 0; i < count; ++i) {
        correlation[i * count + i] = 1.0;
        correlation[i * count + (i ^ 1U)] = fit.plot.lines[i / 2].correlation;
    }
    return correlation;
}

} // namespace

StepOutcome runBinding(const StepInput& input, std::stop_token stop)
{
    StepOutcome outcome;
    FoundStep found;
    const std::optional<FittedGradients> fitted = fitIn(input, input.flowsheet, found, outcome);
    if (!fitted) return outcome;
    const studies::GradientFit& fit = fitted->fit;
    found.converged = fit.plot.converged;
    if (!fit.plot.converged)
        found.remarks.push_back({"", say(CORE_TR("core", "The lines of the plot did not come to an end."))});
    for (const studies::YamamotoLine& line : fit.plot.lines) {
        found.values.push_back(foundValue(input, line.charge));
        found.values.push_back(foundValue(input, line.equilibrium));
    }
    found.correlation = correlationOf(fit);
    for (std::size_t i = 0; i < fitted->runs.size(); ++i)
        found.runs.push_back({.name = fitted->runs[i].name, .nrmse = fit.nrmse[i]});
    found.pictures.insert(found.pictures.begin(), plotOf(fit, fitted->column.bed.solid));
    const auto refit = [&](const model::Flowsheet& beside) {
        FoundStep other;
        StepOutcome faults;
        if (stop.stop_requested()) return std::vector<double>();
        const std::optional<FittedGradients> again = fitIn(input, beside, other, faults);
        return again && again->fit.plot.converged ? valuesOf(again->fit) : std::vector<double>();
    };
    includeTaken(input, refit, found);
    outcome.found = std::move(found);
    return outcome;
}

} // namespace titer::app
