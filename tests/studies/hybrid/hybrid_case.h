// A fed-batch culture whose growth is inhibited by its substrate, which its rate law (Monod) does not know: recordings of several runs, and the
// plant with the law. The factor that a network has to find is 1/(1 + S/Ki).
#pragma once

#include "core/base/math/random.h"
#include "core/model/plant/plant.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/measured_runs.h"

#include <QtGlobal>

#include <cmath>
#include <string>
#include <vector>

namespace titer::studies {

inline constexpr double inhibition = 20.0; // Ki [g/L]

// The law without the inhibition, and what it is in truth.
inline constexpr const char* monodLaw =
    R"json({"type": "monod", "species": {"cells": "biomass", "substrate": "glucose"},
  "growth_rate": "0.4 1/h", "half_saturation": "0.1 g/L", "yield": 0.5, "maintenance": "0.02 1/h", "death_rate": "0 1/h"})json";
inline constexpr const char* inhibitedLaw = R"json({"type": "equations",
  "species": {"cells": "biomass", "substrate": {"component": "glucose", "unit": "g/L"}},
  "params": {"mu_max": "0.4 1/h", "Ks": "0.1 g/L", "Ki": "20 g/L", "Y": "0.5 g/g", "m": "0.02 1/h", "fades": "0.01 g/L"},
  "let": {"mu": "mu_max*saturation(substrate, Ks)/(1 + substrate/Ki)"},
  "rates": {"cells": "mu*cells", "substrate": "-(mu/Y + m*fade(substrate, fades))*cells"}, "outputs": {"growth_rate": "mu"}})json";

inline model::Flowsheet culturePlant(const char* law, double glucose)
{
    base::Errors errors;
    model::Flowsheet f = model::readPlant(R"json({"format": "titer.plant/1", "name": "culture",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "medium", "type": "inlet", "program": [{"for": "6 h", "flow": "0 L/h"},
     {"for": "20 h", "flow": "0.05 L/h", "concentration": {"glucose": "200 g/L"}}]},
  {"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "10 L"},
     "initial": {"volume": "2 L", "biomass": "0.5 g/L", "glucose": "10 g/L"}}],
 "streams": [{"from": "medium.out", "to": "vessel.feed"}], "recipe": {"duration": "16 h"}})json",
                                          errors);
    f.units[1].params["kinetics"] = base::readJson(law, errors);
    f.units[1].initial["glucose"] = base::Json(glucose);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

// A sample each hour and a half, with a deviation that is a share of the largest value.
inline FitExperiment recordedRun(const char* truth, const std::string& name, double glucose, double noise)
{
    base::Errors errors;
    const auto plant =
        std::make_shared<const model::Plant>(model::check(culturePlant(truth, glucose), solve::catalogue(), errors));
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    runs::RunRequest request;
    request.grid = runs::gridEvery(15.0 * 3600.0, 5400.0);
    request.until = request.grid.back();
    request.tolerance = 1e-8;
    const figures::RunResult run = runs::run(plant, request);
    FitExperiment experiment{
        .name = name, .flowsheet = culturePlant(monodLaw, glucose), .times = run.times, .courses = {}};
    for (const char* tag : {"vessel.biomass", "vessel.glucose"}) {
        base::Random random(7, name + tag);
        MeasuredCourse course{tag, run.column(tag)->values};
        double largest = 0.0;
        for (const double value : course.values) largest = std::max(largest, value);
        for (double& value : course.values) value += noise * largest * random.normal();
        experiment.courses.push_back(std::move(course));
    }
    return experiment;
}

inline std::vector<FitExperiment> recordedRuns(const char* truth, const std::vector<double>& glucose, double noise)
{
    std::vector<FitExperiment> all;
    for (std::size_t i = 0; i < glucose.size(); ++i)
        all.push_back(recordedRun(truth, "run" + std::to_string(i + 1), glucose[i], noise));
    return all;
}

} // namespace titer::studies
