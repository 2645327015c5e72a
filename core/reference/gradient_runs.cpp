#include "core/reference/gradient_runs.h"

#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/model/flowsheet.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"

#include <memory>

namespace titer::reference {

std::string gradientPlant(const GradientRig& rig, double slope, double end)
{
    const auto number = [](double value) { return base::writeNumber(value); };
    const auto each = [&](const std::array<double, 3>& values) {
        std::string text;
        for (std::size_t i = 0; i < 3; ++i)
            text +=
                (i > 0 ? std::string(", \"") : std::string("\"")) + gradientProteins[i] + "\": " + number(values[i]);
        return "{" + text + "}";
    };
    const auto alike = [&](double value) { return each({value, value, value}); };
    std::string feed = each(rig.loads), film = alike(6.9e-6), pores = alike(6.07e-11);
    feed.insert(1, "\"salt\": 50, ");
    film.insert(1, "\"salt\": 6.9e-6, ");
    pores.insert(1, "\"salt\": 7e-10, ");
    return R"({"format": "titer.plant/1", "name": "Gradient",
 "components": [{"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol"},
  {"id": "lysozyme", "basis": "amount", "molar_mass": "14.3 kg/mol"},
  {"id": "cytochrome", "basis": "amount", "molar_mass": "12.3 kg/mol"},
  {"id": "ribonuclease", "basis": "amount", "molar_mass": "13.7 kg/mol"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [{"for": 10, "flow": 1e-8, "concentration": )" +
           feed + R"(}, {"for": 80, "flow": 1e-8, "concentration": {"salt": 50}},
   {"for": )" +
           number(end - 90.0) + R"(, "flow": 1e-8, "concentration": {"salt": 100}, "ramp": {"salt": )" + number(slope) +
           R"(}}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "general_rate", "length": )" +
           number(rig.length) + R"(, "cross_section": 4.7003525e-5, "axial_dispersion": )" + number(rig.dispersion) +
           R"(, "bed_porosity": 0.37, "particle_porosity": 0.75, "particle_radius": 4.5e-5,
   "film_coefficient": )" +
           film + R"(, "pore_diffusivity": )" + pores + R"(,
   "binding": {"type": "sma", "kinetic": true, "salt": "salt", "lambda": 1200, "ka": )" +
           each(rig.equilibria) + R"(, "kd": )" + alike(1.0) + R"(, "nu": )" + each(rig.charges) + R"(, "sigma": )" +
           each(rig.steric) + R"(}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": )" +
           number(end) + R"(, "phases": []}})";
}

GradientCurves gradientCurves(const std::string& text, int points, double noise, const char* name, base::Errors& errors,
                              double tolerance)
{
    GradientCurves curves;
    const model::Flowsheet sheet = model::readPlant(text, errors);
    const auto plant = std::make_shared<const model::Plant>(model::check(sheet, solve::catalogue(), errors));
    if (!errors.empty()) return curves;
    runs::RunRequest request;
    request.tolerance = tolerance;
    request.grid = runs::gridPoints(plant->duration, points);
    const figures::RunResult run = runs::run(plant, request);
    errors.insert(errors.end(), run.errors.begin(), run.errors.end());
    const figures::Column *uv = run.column("column.uv"), *salt = run.column("column.out.salt");
    if (!uv || !salt) return curves;
    base::Random random(11, name);
    for (std::size_t i = 0; i < run.times.size(); ++i) {
        curves.times.push_back(run.times[i]);
        curves.volumes.push_back(run.times[i] * 1e-8);
        curves.absorbance.push_back(uv->values[i] + random.normal(0.0, noise));
        curves.salt.push_back(salt->values[i]);
    }
    return curves;
}

std::string gradientExport(const GradientCurves& curves, double slope, const char* name)
{
    base::Random random(5, name);
    std::string text = "Run\t\t\t\t\t\t\t\t\t\nUV 1_280\t\tCond\t\tConc B\t\tSystem flow\t\tInjection\t\n"
                       "ml\tmAU\tml\tmS/cm\tml\t%\tml\tml/min\tml\tInjection\n";
    const auto number = [](double value) { return base::writeShort(value, 8); };
    const std::string end = number(1.0 + 1e6 * curves.volumes.back());
    for (std::size_t i = 0; i < curves.volumes.size(); ++i) {
        const std::string volume = number(1.0 + 1e6 * curves.volumes[i]);
        const double t = curves.times[i], pumped = t < 90.0 ? 50.0 : 100.0 + slope * (t - 90.0);
        text += volume + "\t" + number(2.0 + 1e3 * curves.absorbance[i]) + "\t" + volume + "\t" +
                number(0.107 * curves.salt[i] + random.normal(0.0, 0.004)) + "\t" + volume + "\t" +
                number(0.1 * pumped);
        text += i == 0 ? "\t0\t0.6\t1\tInjection\n" : i == 1 ? "\t" + end + "\t0.6\t\t\n" : "\t\t\t\t\n";
    }
    return text;
}

} // namespace titer::reference
