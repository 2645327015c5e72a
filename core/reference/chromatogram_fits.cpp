#include "core/reference/chromatogram_fits.h"

#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/model/flowsheet.h"
#include "core/reference/gradient_runs.h"

#include <algorithm>

namespace titer::reference {

studies::PlantFitRequest FitCase::request(base::Errors& errors) const
{
    studies::PlantFitRequest request;
    request.tolerance = 1e-4;
    const double exact = 0.01 * request.tolerance; // next to noise of 1 %
    request.scatterByExperiment = true;
    request.paths = paths;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        GradientCurves curves = gradientCurves(runs[i].first, 300, 0.0, "", errors, exact);
        if (curves.absorbance.empty()) return request;
        const double largest = *std::max_element(curves.absorbance.begin(), curves.absorbance.end());
        base::Random random(seed, "run " + std::to_string(i + 1));
        for (double& value : curves.absorbance) value += random.normal(0.0, 0.01 * largest);
        studies::FitExperiment& experiment = request.experiments.emplace_back();
        experiment.name = "run " + std::to_string(i + 1);
        experiment.flowsheet = model::readPlant(runs[i].second, errors);
        experiment.times = curves.times;
        experiment.courses.push_back({"column.uv", curves.absorbance});
    }
    return request;
}

FitCase gradientsAndOverload()
{
    FitCase known;
    GradientRig truth, guess;
    guess.charges = {3.30, 4.975, 4.642};
    guess.equilibria = {1.74e-2, 2.65e-3, 3.59e-2};
    guess.steric = {8.0, 8.0, 8.0};
    for (const auto& [slope, end] : {std::pair{0.1, 3000.0}, std::pair{0.2, 1700.0}, std::pair{0.4, 1000.0}})
        known.runs.emplace_back(gradientPlant(truth, slope, end), gradientPlant(guess, slope, end));
    truth.loads = guess.loads = {30.0, 30.0, 30.0};
    known.runs.emplace_back(gradientPlant(truth, 0.2, 1700.0), gradientPlant(guess, 0.2, 1700.0));
    for (const char* key : {"ka", "nu", "sigma"})
        for (const char* protein : gradientProteins)
            known.paths.push_back(std::string("units/column/params/binding/") + key + "/" + protein);
    for (const auto& values : {truth.equilibria, truth.charges, truth.steric})
        known.truth.insert(known.truth.end(), values.begin(), values.end());
    return known;
}

std::string breakthroughPlant(double residence, double capacity, double diffusivity)
{
    constexpr double volume = 0.1 * 1.6e-4; // [m3]
    const auto number = [](double value) { return base::writeNumber(value); };
    const double flow = volume / residence, end = 40.0 * volume / flow;
    return R"({"format": "titer.plant/1", "name": "Breakthrough",
 "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"}, {"id": "salt", "basis": "amount"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [{"for": )" +
           number(end) + R"(, "flow": )" + number(flow) + R"(, "concentration": {"mab": 2, "salt": 150}}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "general_rate", "length": 0.1,
   "cross_section": 1.6e-4, "bed_porosity": 0.35, "particle_porosity": 0.64, "particle_radius": 4.25e-5,
   "axial_dispersion": 1e-7, "film_coefficient": {"mab": 8e-6, "salt": 5e-5},
   "pore_diffusivity": {"mab": )" +
           number(diffusivity) + R"(, "salt": 6e-10},
   "binding": {"type": "protein_a", "kinetic": true, "ka": {"mab": 0.012}, "kd": {"mab": 2e-4}, "qmax": {"mab": )" +
           number(capacity) + R"(}, "ph_half": {"mab": 4.8}, "hill": {"mab": 2.7}}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": )" +
           number(end) + R"(, "phases": []}})";
}

FitCase breakthroughs()
{
    FitCase known;
    for (const double residence : {120.0, 240.0, 480.0})
        known.runs.emplace_back(breakthroughPlant(residence, 260.0, 1e-11), breakthroughPlant(residence, 180.0, 2e-11));
    known.paths = {"units/column/params/binding/qmax/mab", "units/column/params/pore_diffusivity/mab"};
    known.truth = {260.0, 1e-11};
    return known;
}

} // namespace titer::reference
