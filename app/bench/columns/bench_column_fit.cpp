// Benchmarks of fits of columns: affinities and charges of three proteins from three chromatograms of different gradients,
// by Yamamoto's plot and by least squares on the whole runs.
#include "app/bench/columns/bench_column_fit.h"

#include "core/base/text.h"
#include "core/reference/chromatogram_fits.h"
#include "core/reference/column_plants.h"
#include "core/reference/gradient_runs.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/columns/gradient_fit.h"
#include "core/studies/calibration/plant_fit.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <span>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* proteins[] = {"lysozyme", "cytochrome", "ribonuclease"};
constexpr double slopes[] = {0.1, 0.2, 0.4}; // of the salt gradients [mol/m3/s]

std::string pathOf(const char* key, const char* protein)
{
    return std::string("units/column/params/binding/") + key + "/" + protein;
}

// The plant with this gradient; its parameters as far off as a first guess.
model::Flowsheet plantOf(double slope, bool guessed, base::Errors& errors)
{
    constexpr double kaFactors[] = {1.6, 0.6, 1.4}, nuFactors[] = {0.97, 1.03, 0.98};
    model::Flowsheet sheet = model::readPlant(reference::loadWashElute(), errors);
    const auto set = [&](const std::string& path, double value) {
        if (const base::Done done = model::setAtPath(sheet, path, base::Json(value)); !done)
            errors.push_back(done.error());
    };
    set("units/feed/program/2/ramp/salt", slope);
    for (int i = 0; guessed && i < 3; ++i)
        for (const auto& [key, factor] : {std::pair{"ka", kaFactors[i]}, std::pair{"nu", nuFactors[i]}})
            if (const base::Json* value = model::findAtPath(sheet, pathOf(key, proteins[i])))
                set(pathOf(key, proteins[i]), value->number() * factor);
    return sheet;
}

// 151 samples of each protein by a run at tolerance reference; the fit runs at normal.
studies::FitExperiment experimentOf(double slope, base::Errors& errors, std::stop_token stop)
{
    studies::FitExperiment experiment{.name = "gradient of " + base::writeShort(slope, 2),
                                      .flowsheet = plantOf(slope, true, errors),
                                      .times = {},
                                      .courses = {}};
    const model::Flowsheet truth = plantOf(slope, false, errors);
    const auto plant = std::make_shared<const model::Plant>(model::check(truth, solve::catalogue(), errors));
    if (!errors.empty()) return experiment;
    runs::RunRequest request;
    request.tolerance = 1e-8;
    request.grid = runs::gridPoints(plant->duration, 151);
    const figures::RunResult run = runs::run(plant, request, stop);
    errors.insert(errors.end(), run.errors.begin(), run.errors.end());
    experiment.times = run.times;
    for (const char* protein : proteins) {
        const std::string tag = std::string("column.out.") + protein;
        if (const figures::Column* column = run.column(tag)) experiment.courses.push_back({tag, column->values});
    }
    return experiment;
}

double errorOf(const studies::PlantFit& fit, base::Errors& errors)
{
    const model::Flowsheet truth = plantOf(slopes[0], false, errors);
    double worst = 0.0;
    for (const studies::FittedParameter& p : fit.parameters)
        if (const base::Json* value = model::findAtPath(truth, p.path))
            worst = std::max(worst, std::abs(p.value / value->number() - 1.0));
    return worst;
}

constexpr std::array<std::pair<double, double>, 3> gradients{
    {{0.1, 3000.0}, {0.2, 1700.0}, {0.4, 1000.0}}}; // slopes [mol/m3/s] and ends [s]

// Peaks and plots of these curves; what they miss of the truth, relative.
struct PlotError {
    double charge = 0.0, equilibrium = 0.0;
};
PlotError plotted(const studies::GradientColumn& column, const std::vector<reference::GradientCurves>& curves,
                  base::Errors& errors)
{
    std::vector<studies::MeasuredGradient> runs;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const double begin = column.liquid + 0.5e-7;
        const auto peaks = studies::elutedPeaks({curves[i].volumes, curves[i].absorbance},
                                                {curves[i].volumes, curves[i].salt}, begin, 10.0);
        if (!peaks) errors.push_back(peaks.error());
        if (peaks)
            runs.push_back({"run " + std::to_string(i + 1), {reference::gradientProteins[i % 3]}, *peaks, begin});
    }
    const auto fit = errors.empty() ? studies::fitGradients(column, "column", runs, 0.95, errors) : std::nullopt;
    PlotError error;
    for (std::size_t i = 0; fit && i < fit->plot.lines.size(); ++i) {
        const studies::YamamotoLine& line = fit->plot.lines[i];
        error.charge = std::max(error.charge, std::abs(line.charge.value / reference::gradientCharges[i] - 1.0));
        error.equilibrium =
            std::max(error.equilibrium, std::abs(line.equilibrium.value / reference::gradientEquilibria[i] - 1.0));
    }
    return error;
}

// The time of one fit, next to what it leaves.
Measured measured(reference::FitCase known, std::stop_token stop)
{
    if (isQuick()) { // whether it can be measured
        known.runs.resize(1);
        known.paths.resize(1);
        known.truth.resize(1);
    }
    base::Errors errors;
    const studies::PlantFitRequest request = known.request(errors);
    if (!errors.empty() || stop.stop_requested()) return {.errors = errors};
    const Clock::time_point begin = Clock::now();
    const base::Result<studies::PlantFit> fit = studies::fitPlant(request, solve::catalogue(), stop);
    const double time = since(begin);
    if (!fit) return {.errors = {fit.error()}};
    double worst = 0.0;
    int held = 0;
    for (std::size_t i = 0; i < known.truth.size(); ++i) {
        const studies::FittedParameter& each = fit->parameters[i];
        worst = std::max(worst, std::abs(each.value / known.truth[i] - 1.0));
        held += each.low <= known.truth[i] && known.truth[i] <= each.high;
    }
    if (!fit->converged || (worst > 0.2 && !isQuick()))
        return {.errors = {{base::Code::Solver, "bench",
                            base::say("The fit took {1} s and missed a parameter by {2} %.", base::writeShort(time, 3),
                                      base::writeShort(100.0 * worst, 2))}}};
    return {.value = time,
            .note = "parameters within " + base::writeShort(100.0 * worst, 2) + " %, " + std::to_string(held) + " of " +
                    std::to_string(known.truth.size()) + " in their intervals, residuals " +
                    base::writeShort(100.0 * fit->rms, 2) + " %; one run; " + std::to_string(fit->runs) +
                    " runs of the column, on all cores"};
}

} // namespace

Measured measureColumnFit(std::stop_token stop)
{
    studies::PlantFitRequest request;
    base::Errors errors;
    const std::span<const double> chosen = isQuick() ? std::span(slopes).last(1) : std::span(slopes);
    for (double slope : chosen) request.experiments.push_back(experimentOf(slope, errors, stop));
    for (const char* key : {"ka", "nu"})
        for (const char* protein : proteins) request.paths.push_back(pathOf(key, protein));
    if (isQuick()) request.paths.resize(1); // whether it can be measured
    if (!errors.empty() || stop.stop_requested()) return {.errors = errors};
    const Clock::time_point begin = Clock::now();
    const base::Result<studies::PlantFit> fit = studies::fitPlant(request, solve::catalogue(), stop);
    const double time = since(begin);
    if (!fit) return {.errors = {fit.error()}};
    const double worst = errorOf(*fit, errors);
    constexpr double bound = 0.01;
    if (!fit->converged || !(worst < bound || isQuick()))
        return {.errors = {{base::Code::Solver, "bench",
                            base::say("The fit took {1} s and missed a parameter by {2}.", base::writeShort(time, 3),
                                      base::writeShort(worst, 2))}}};
    return {.value = time,
            .note = "parameters within " + base::writeShort(worst, 2) +
                    " of those that generated the data; one "
                    "run; " +
                    std::to_string(fit->runs) + " runs of the column, on all cores"};
}

Measured measureGradientFit(std::stop_token stop)
{
    base::Errors errors;
    const model::Flowsheet sheet = model::readPlant(reference::gradientPlant({}, 0.2, 1700.0), errors);
    const model::Plant plant = model::check(sheet, solve::catalogue(), errors);
    const auto column = studies::gradientColumnOf(sheet, plant, plant.unitIndex("column"));
    if (!column) return {.errors = {column.error()}};
    std::vector<reference::GradientCurves> curves;
    for (const auto& [slope, end] : gradients)
        for (std::size_t protein = 0; protein < 3; ++protein) {
            reference::GradientRig rig{.loads = {}};
            rig.loads[protein] = 0.3;
            curves.push_back(
                reference::gradientCurves(reference::gradientPlant(rig, slope, end), 3001, 5e-5, "bench", errors));
        }
    PlotError error;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            error = plotted(*column, curves, errors);
            return errors.empty() ? since(begin) : -1.0;
        },
        stop);
    if (!errors.empty()) return {.errors = errors};
    return {.value = times.median,
            .note = "charges within " + base::writeShort(100.0 * error.charge, 2) +
                    " %, equilibrium constants within " + base::writeShort(100.0 * error.equilibrium, 2) + " %; " +
                    times.text()};
}

Measured measureChromatogramFit(std::stop_token stop)
{
    return measured(reference::gradientsAndOverload(), stop);
}

Measured measureBreakthroughFit(std::stop_token stop)
{
    return measured(reference::breakthroughs(), stop);
}

} // namespace titer::bench
