// How often the intervals of a fit hold the truth: fits of data that a run gave, with noise of a known size, over and over.
#include "app/bench/benchmark.h"
#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/plant_fit.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace titer::bench {

namespace {

constexpr double hour = 3600.0;

struct Scene {
    std::string truth, start; // plant files
    std::vector<std::string> paths;
    std::vector<std::pair<std::string, double>> measured; // tag, and the standard deviation of its noise [SI]
    double end = 0.0;                                     // [s]
    int samples = 0;                                      // evenly up to there
    bool stated = false;                                  // the noise; else each fit estimates it
};

// A fed-batch on one substrate.
std::string culture(const char* growth, const char* yield)
{
    return std::string(R"({"format": "titer.plant/1", "name": "culture",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "medium", "type": "inlet",
   "program": [{"for": "20 h", "flow": "0.05 L/h", "concentration": {"glucose": "100 g/L"}}]},
  {"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
     "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": ")") +
           growth + R"(", "yield": )" + yield +
           R"(}}, "initial": {"volume": "2 L", "biomass": "0.5 g/L", "glucose": "10 g/L"}}],
 "streams": [{"from": "medium.out", "to": "vessel.feed"}], "recipe": {"duration": "12 h"}})";
}

Scene cultureScene(int samples)
{
    return {.truth = culture("0.25 1/h", "0.45"),
            .start = culture("0.15 1/h", "0.3"),
            .paths = {"units/vessel/params/kinetics/growth_rate", "units/vessel/params/kinetics/yield"},
            .measured = {{"vessel.biomass", 0.15}, {"vessel.glucose", 0.2}},
            .end = 12.0 * hour,
            .samples = samples};
}

// The oxygen uptake of a flask that is written as equations.
std::string flask(const char* rate, const char* saturation)
{
    return std::string(R"plant({"format": "titer.plant/1", "name": "flask", "units": [{"id": "y", "type": "equations",
 "params": {"states": {"mS": {"unit": "g"}, "mX": {"unit": "g"}},
 "params": {"V": "0.2 L", "k": ")plant") +
           rate + R"plant(", "K": ")plant" + saturation + R"plant(", "Y": "0.5 g/g", "yo": "0.4 g/g"},
 "let": {"s": "mS/V", "q": "k*s/(K+s)", "our": "yo*q*mX/V"}, "rates": {"mS": "-q*mX", "mX": "Y*q*mX"}},
 "initial": {"mS": "2 g", "mX": "0.1 g"}}], "recipe": {"duration": "8 h"}})plant";
}

Scene flaskScene()
{
    return {.truth = flask("1 1/h", "0.2 g/L"),
            .start = flask("0.8 1/h", "0.1 g/L"),
            .paths = {"units/y/params/k", "units/y/params/K"},
            .measured = {{"y.our", 0.03 / hour}}, // 0.03 g/L/h
            .end = 6.5 * hour,
            .samples = 65,
            .stated = true};
}

// The request with data that have no noise yet, which stand in its courses.
studies::PlantFitRequest exactRequest(const Scene& scene, base::Errors& errors, const std::stop_token& stop)
{
    studies::PlantFitRequest request;
    request.paths = scene.paths;
    request.threads = 1; // the fits go side by side
    const model::Flowsheet truth = model::readPlant(scene.truth, errors);
    studies::FitExperiment experiment{
        .name = "data", .flowsheet = model::readPlant(scene.start, errors), .times = {}, .courses = {}};
    const auto plant = std::make_shared<const model::Plant>(model::check(truth, solve::catalogue(), errors));
    if (!errors.empty()) return request;
    runs::RunRequest order;
    order.until = scene.end;
    order.tolerance = 1e-9;
    order.grid = runs::gridPoints(scene.end, scene.samples + 1);
    const figures::RunResult run = runs::run(plant, order, stop);
    errors.insert(errors.end(), run.errors.begin(), run.errors.end());
    experiment.times.assign(run.times.begin() + 1, run.times.end());
    for (const auto& [tag, sd] : scene.measured) {
        if (const figures::Column* column = run.column(tag))
            experiment.courses.push_back({tag, {column->values.begin() + 1, column->values.end()}});
        if (scene.stated) request.noise.push_back({tag, sd, 0.0});
    }
    request.experiments.push_back(std::move(experiment));
    return request;
}

Measured coverage(const Scene& scene, std::stop_token stop)
{
    base::Errors errors;
    const studies::PlantFitRequest exact = exactRequest(scene, errors, stop);
    std::vector<double> truths;
    const model::Flowsheet truth = model::readPlant(scene.truth, errors);
    for (const std::string& path : scene.paths) {
        const base::Result<studies::FitPlace> place = studies::placeAt(truth, path);
        truths.push_back(place ? place->start : 0.0);
    }
    if (!errors.empty()) return {.errors = std::move(errors)};
    const std::size_t times = isQuick() ? 4 : 1000, parameters = truths.size();
    std::vector<char> converged(times, false), held(times * parameters, false);
    studies::forEach(
        times,
        [&](std::size_t i) {
            studies::PlantFitRequest request = exact;
            base::Random random(i + 1, "noise of the fit");
            for (std::size_t k = 0; k < scene.measured.size(); ++k)
                for (double& value : request.experiments[0].courses[k].values)
                    value += scene.measured[k].second * random.normal();
            const base::Result<studies::PlantFit> fit = studies::fitPlant(request, solve::catalogue(), stop);
            converged[i] = fit && fit->converged;
            for (std::size_t p = 0; converged[i] && p < parameters; ++p) {
                const studies::FittedParameter& one = fit->parameters[p];
                held[i * parameters + p] = one.stdError && one.low <= truths[p] && truths[p] <= one.high;
            }
        },
        0, stop);
    const auto fits = double(std::count(converged.begin(), converged.end(), true));
    if (stop.stop_requested() || fits == 0.0) return {.errors = {noFigure("no fit converged")}};
    Measured measured{.value = double(std::count(held.begin(), held.end(), true)) / (fits * double(parameters))};
    // Those of one fit go together: its parameters do not count as so many trials.
    const double error = std::sqrt(measured.value * (1.0 - measured.value) / fits);
    measured.note = "± " + base::writeShort(error, 1) + " (binomial), " + std::to_string(int(fits)) + " of " +
                    std::to_string(times) + " fits converged;";
    for (std::size_t p = 0; p < parameters; ++p) {
        int count = 0;
        for (std::size_t i = 0; i < times; ++i) count += held[i * parameters + p];
        measured.note += " " + scene.paths[p].substr(scene.paths[p].rfind('/') + 1) + " " +
                         base::writeShort(double(count) / fits, 3);
    }
    return measured;
}

constexpr Benchmark fitTable[] = {
    {.name = "fit-coverage",
     .what = "how often 95 % intervals hold the truth: growth and yield of a fed-batch, 25 samples, noise estimated",
     .unit = "1",
     .target = 0.93,
     .atLeast = true,
     .measure = [](std::stop_token stop) { return coverage(cultureScene(25), stop); }},
    {.name = "fit-coverage-few",
     .what = "the same from 6 samples",
     .unit = "1",
     .target = 0.93,
     .atLeast = true,
     .measure = [](std::stop_token stop) { return coverage(cultureScene(6), stop); }},
    {.name = "fit-coverage-equations",
     .what = "the same of rate and half-saturation of a flask in equations, from its oxygen uptake, noise stated",
     .unit = "1",
     .target = 0.93,
     .atLeast = true,
     .measure = [](std::stop_token stop) { return coverage(flaskScene(), stop); }},
};

} // namespace

std::span<const Benchmark> fitBenchmarks()
{
    return fitTable;
}

} // namespace titer::bench
