// A column with tubing, two tracers and two proteins on an ion exchanger, and what a chromatography system with noise writes of its runs:
// the truth of a calibration is known.
#pragma once

#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/model/flowsheet.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace titer::support {

struct ColumnRig {
    double mixed = 0.05e-6, tube = 0.15e-6;                                  // [m3]
    double bedPorosity = 0.37, particlePorosity = 0.75, dispersion = 1.5e-7; // [m2/s]
    double capacity = 1200.0;                                                // [mol/m3]
    double charges[2] = {5.29, 4.7}, equilibria[2] = {1.59e-3, 35.5e-3};     // cytochrome, lysozyme
    double loads[2] = {1.0, 1.0};                                            // for 10 s [mol/m3]
};
inline constexpr double rigFlow = 1e-8; // [m3/s], 0.6 mL/min

// With a program of the inlet that lasts to the end [s].
inline std::string rigPlant(const ColumnRig& rig, const std::string& program, double end)
{
    const auto number = [](double value) { return base::writeNumber(value); };
    const auto both = [&](const double(&values)[2]) {
        return R"({"cytochrome": )" + number(values[0]) + R"(, "lysozyme": )" + number(values[1]) + "}";
    };
    return R"({"format": "titer.plant/1", "name": "Rig",
 "components": [{"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol"},
  {"id": "cytochrome", "basis": "amount", "molar_mass": "12.3 kg/mol"},
  {"id": "lysozyme", "basis": "amount", "molar_mass": "14.3 kg/mol"},
  {"id": "acetone", "basis": "mass", "molar_mass": "58.08 g/mol"},
  {"id": "dextran", "basis": "mass", "molar_mass": "2000 kg/mol"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": )" +
           program + R"(},
  {"id": "lines", "type": "tubing", "params": {"tanks": 20, "mixed_volume": )" +
           number(rig.mixed) + R"(, "tube_volume": )" + number(rig.tube) + R"(}},
  {"id": "column", "type": "chromatography_column", "params": {"model": "general_rate", "length": 0.05,
   "cross_section": 4.7e-5, "particle_radius": 4.5e-5, "axial_dispersion": )" +
           number(rig.dispersion) + R"(, "bed_porosity": )" + number(rig.bedPorosity) + R"(, "particle_porosity": )" +
           number(rig.particlePorosity) + R"(,
   "film_coefficient": {"salt": 6.9e-6, "cytochrome": 6.9e-6, "lysozyme": 6.9e-6, "acetone": 2e-5, "dextran": 5e-6},
   "pore_diffusivity": {"salt": 7e-10, "cytochrome": 6.07e-11, "lysozyme": 6.07e-11, "acetone": 4e-10, "dextran": 1e-11},
   "pore_accessibility": {"acetone": 1, "dextran": 0},
   "binding": {"type": "sma", "kinetic": true, "salt": "salt", "lambda": )" +
           number(rig.capacity) + R"(, "ka": )" + both(rig.equilibria) +
           R"(, "kd": {"cytochrome": 1, "lysozyme": 1}, "nu": )" + both(rig.charges) +
           R"(, "sigma": {"cytochrome": 10.6, "lysozyme": 11.83}}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "lines.in"}, {"from": "lines.out", "to": "column.in"},
  {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": )" +
           number(end) + R"(, "phases": []}})";
}

// 1 mL of buffer, a loop of 0.06 mL with both tracers, and buffer.
inline std::string pulseProgram(double end)
{
    return R"([{"for": 100, "flow": 1e-8, "concentration": {"salt": 50}},
  {"for": 6, "flow": 1e-8, "concentration": {"salt": 50, "acetone": 1, "dextran": 1}},
  {"for": )" +
           base::writeNumber(end - 106.0) + R"(, "flow": 1e-8, "concentration": {"salt": 50}}])";
}
// 0.1 mL of both proteins, 0.8 mL of wash, and from 100 mM on a gradient of this slope [mol/m3/s]. Tubing begins filled with what
// enters first, which is buffer.
inline std::string gradientProgram(const ColumnRig& rig, double slope, double end)
{
    return R"([{"for": 0.001, "flow": 1e-8, "concentration": {"salt": 50}},
  {"for": 10, "flow": 1e-8, "concentration": {"salt": 50, "cytochrome": )" +
           base::writeNumber(rig.loads[0]) + R"(, "lysozyme": )" + base::writeNumber(rig.loads[1]) + R"(}},
  {"for": 80, "flow": 1e-8, "concentration": {"salt": 50}},
  {"for": )" +
           base::writeNumber(end - 90.0) + R"(, "flow": 1e-8, "concentration": {"salt": 100}, "ramp": {"salt": )" +
           base::writeNumber(slope) + "}}]";
}

inline figures::RunResult runRig(const std::string& plantText, int points, double tolerance, base::Errors& errors)
{
    const model::Flowsheet sheet = model::readPlant(plantText, errors);
    const auto plant = std::make_shared<const model::Plant>(model::check(sheet, solve::catalogue(), errors));
    if (!errors.empty()) return {};
    runs::RunRequest request;
    request.tolerance = tolerance;
    request.grid = runs::gridPoints(plant->duration, points);
    figures::RunResult run = runs::run(plant, request);
    errors.insert(errors.end(), run.errors.begin(), run.errors.end());
    return run;
}

// What leaves a unit as a pulse of 300 mAU on 2 mAU, with noise of 0.5 mAU.
inline std::string exportedPulse(const ColumnRig& rig, const std::string& tag, const char* name, base::Errors& errors)
{
    constexpr double end = 900.0;
    const figures::RunResult run = runRig(rigPlant(rig, pulseProgram(end), end), 1501, 1e-7, errors);
    const figures::Column* course = run.column(tag);
    if (!course) return {};
    const double most = *std::max_element(course->values.begin(), course->values.end());
    base::Random random(17, name);
    std::string text = "Run\t\t\t\t\t\nUV 1_280\t\tSystem flow\t\tInjection\t\nml\tmAU\tml\tml/min\tml\tInjection\n";
    for (std::size_t i = 0; i < run.times.size(); ++i) {
        text += base::writeShort(1e6 * rigFlow * run.times[i], 8) + "\t" +
                base::writeShort(2.0 + 300.0 * course->values[i] / most + random.normal(0.0, 0.5), 7);
        text += i == 0 ? "\t0\t0.6\t1\tInjection\n" : i == 1 ? "\t9\t0.6\t\t\n" : "\t\t\t\t\n";
    }
    return text;
}

// Absorbance in mAU on 2 mAU, conductivity of 0.107 mS/cm per mM, and the share of a buffer of 1 M; injected at 1 mL.
inline std::string exportedGradient(const ColumnRig& rig, double slope, double end, const char* name,
                                    base::Errors& errors)
{
    const figures::RunResult run = runRig(rigPlant(rig, gradientProgram(rig, slope, end), end), 1501, 1e-7, errors);
    const figures::Column *uv = run.column("column.uv"), *salt = run.column("column.out.salt");
    if (!uv || !salt) return {};
    base::Random random(5, name);
    const auto number = [](double value) { return base::writeShort(value, 8); };
    std::string text = "Run\t\t\t\t\t\t\t\t\t\nUV 1_280\t\tCond\t\tConc B\t\tSystem flow\t\tInjection\t\n"
                       "ml\tmAU\tml\tmS/cm\tml\t%\tml\tml/min\tml\tInjection\n";
    const std::string last = number(1.0 + 1e6 * rigFlow * end);
    for (std::size_t i = 0; i < run.times.size(); ++i) {
        const double t = run.times[i], pumped = t < 90.0 ? 50.0 : 100.0 + slope * (t - 90.0);
        const std::string volume = number(1.0 + 1e6 * rigFlow * t);
        text += volume + "\t" + number(2.0 + 1e3 * uv->values[i] + random.normal(0.0, 0.3)) + "\t" + volume + "\t" +
                number(0.107 * salt->values[i] + random.normal(0.0, 0.004)) + "\t" + volume + "\t" +
                number(0.1 * pumped);
        text += i == 0 ? "\t0\t0.6\t1\tInjection\n" : i == 1 ? "\t" + last + "\t0.6\t\t\n" : "\t\t\t\t\n";
    }
    return text;
}

} // namespace titer::support
