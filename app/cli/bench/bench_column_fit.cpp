// Benchmark of a fit: affinities and charges of three proteins from three chromatograms of different gradients.
#include "app/cli/bench/bench_column_fit.h"

#include "app/cli/bench/bench_column_plants.h"
#include "core/base/text.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/plant_fit.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>

namespace titer::cli {

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
    model::Flowsheet sheet = model::readPlant(loadWashElute(), errors);
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

} // namespace

Measured measureColumnFit(std::stop_token stop)
{
    studies::PlantFitRequest request;
    base::Errors errors;
    for (double slope : slopes) request.experiments.push_back(experimentOf(slope, errors, stop));
    for (const char* key : {"ka", "nu"})
        for (const char* protein : proteins) request.paths.push_back(pathOf(key, protein));
    if (!errors.empty() || stop.stop_requested()) return {.errors = errors};
    const Clock::time_point begin = Clock::now();
    const base::Result<studies::PlantFit> fit = studies::fitPlant(request, solve::catalogue(), stop);
    const double time = since(begin);
    if (!fit) return {.errors = {fit.error()}};
    const double worst = errorOf(*fit, errors);
    constexpr double bound = 0.01;
    if (!fit->converged || !(worst < bound))
        return {.errors = {{base::Code::Solver, "bench",
                            base::say("The fit took {1} s and missed a parameter by {2}.", base::writeShort(time, 3),
                                      base::writeShort(worst, 2))}}};
    return {.value = time,
            .note = "parameters within " + base::writeShort(worst, 2) +
                    " of those that generated the data; one "
                    "run; " +
                    std::to_string(fit->runs) + " runs of the column, on all cores"};
}

} // namespace titer::cli
