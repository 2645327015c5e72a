#include "core/reference/column_plants.h"

namespace titer::reference {

std::string loadWashElute(const LoadWashElute& c)
{
    const auto constants = [&](const char* key, double lysozyme, double cytochrome, double ribonuclease) {
        return "\"" + std::string(key) + R"(": {"lysozyme": )" + std::to_string(lysozyme) + R"(, "cytochrome": )" +
               std::to_string(cytochrome) + R"(, "ribonuclease": )" + std::to_string(ribonuclease) + "}";
    };
    const bool lumped = c.model == "lumped_rate";
    // As much liquid and solid in a lumped column: et = ec + (1 - ec) ep, and the velocity that gives the same flow.
    const std::string bed =
        lumped
            ? R"("total_porosity": 0.8425, "interstitial_velocity": 2.5252225519287835e-4)"
            : R"("bed_porosity": 0.37, "particle_porosity": 0.75, "particle_radius": 4.5e-5, "interstitial_velocity": 5.75e-4,
    "film_coefficient": {"salt": 6.9e-6, "lysozyme": 6.9e-6, "cytochrome": 6.9e-6, "ribonuclease": 6.9e-6})";
    const std::string pores =
        c.model == "general_rate"
            ? R"(, "pore_diffusivity": {"salt": 7e-10, "lysozyme": 6.07e-11, "cytochrome": 6.07e-11, "ribonuclease": 6.07e-11})"
            : "";
    return R"({"format": "titer.plant/1", "name": "Load, wash, elute",
 "components": [{"id": "salt", "basis": "amount"}, {"id": "lysozyme", "basis": "amount"}, {"id": "cytochrome", "basis": "amount"},
  {"id": "ribonuclease", "basis": "amount"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [
   {"for": 10, "flow": 1e-8, "concentration": {"salt": 50, "lysozyme": 1, "cytochrome": 1, "ribonuclease": 1}},
   {"for": 80, "flow": 1e-8, "concentration": {"salt": 50}},
   {"for": 1410, "flow": 1e-8, "concentration": {"salt": 100}, "ramp": {"salt": 0.2}}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": ")" +
           c.model + R"(", "length": 0.014, "axial_dispersion": 5.75e-8, )" + bed + pores + R"(,
   "binding": {"type": "sma", "kinetic": )" +
           (c.kinetic ? "true" : "false") + R"(, "salt": "salt", "lambda": 1200, )" +
           constants("ka", 35.5e-3 * c.kd, 1.59e-3 * c.kd, 7.7e-3 * c.kd) + ", " + constants("kd", c.kd, c.kd, c.kd) +
           ",\n    " + constants("nu", 4.7, 5.29, 3.7) + ", " + constants("sigma", 11.83, 10.6, 10.0) + R"(}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": 1500, "phases": []}})";
}

std::string langmuirPulse()
{
    return R"({"format": "titer.plant/1", "name": "Langmuir batch",
 "components": [{"id": "strong", "basis": "amount"}, {"id": "weak", "basis": "amount"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [{"for": 12, "flow": 1e-5, "concentration": {"strong": 10, "weak": 10}},
   {"for": 28, "flow": 1e-5}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "lumped_rate_with_pores", "length": 0.25,
   "interstitial_velocity": 0.03333333333333333, "axial_dispersion": 1e-5, "bed_porosity": 0.6, "particle_porosity": 0.2,
   "particle_radius": 1e-4, "film_coefficient": {"strong": 3.3e-3, "weak": 3.3e-3},
   "binding": {"type": "langmuir", "kinetic": false, "ka": {"strong": 0.1, "weak": 0.05}, "kd": {"strong": 1, "weak": 1},
    "qmax": {"strong": 10, "weak": 10}}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": 40, "phases": []}})";
}

std::string lumpedLinear()
{
    return R"({"format": "titer.plant/1", "name": "Linear pulse",
 "components": [{"id": "solute", "basis": "amount"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [{"for": 10, "flow": 1e-8, "concentration": {"solute": 1}}, {"for": 590, "flow": 1e-8}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "lumped_rate", "length": 0.014,
   "interstitial_velocity": 5.75e-4, "axial_dispersion": 5.75e-8, "total_porosity": 0.8425,
   "binding": {"type": "linear", "kinetic": false, "ka": {"solute": 35.5}, "kd": {"solute": 1}}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": 600, "phases": []}})";
}

std::string linearBeads(const char* surfaceDiffusivity)
{
    return R"({"format": "titer.plant/1", "name": "Linear pulse",
 "components": [{"id": "solute", "basis": "amount"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [{"for": 10, "flow": 1e-8, "concentration": {"solute": 1}}, {"for": 1490, "flow": 1e-8}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "general_rate", "length": 0.014,
   "interstitial_velocity": 5.75e-4, "axial_dispersion": 5.75e-8, "bed_porosity": 0.37, "particle_porosity": 0.75,
   "particle_radius": 4.5e-5, "film_coefficient": {"solute": 6.9e-6}, "pore_diffusivity": {"solute": 6.07e-11},
   "surface_diffusivity": {"solute": )" +
           std::string(surfaceDiffusivity) + R"(},
   "binding": {"type": "linear", "kinetic": true, "ka": {"solute": 3.55}, "kd": {"solute": 0.1}}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": 1500, "phases": []}})";
}

std::string movingBed()
{
    return R"({"format": "titer.plant/1", "name": "Simulated moving bed",
 "components": [{"id": "a", "basis": "amount"}, {"id": "b", "basis": "amount"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [{"flow": 0.009, "concentration": {"a": 10, "b": 10}}]},
  {"id": "desorbent", "type": "inlet", "program": [{"flow": 0.024}]},
  {"id": "smb", "type": "simulated_moving_bed", "params": {"model": "lumped_rate", "total_porosity": 0.4,
    "axial_dispersion": 1e-4, "product": "a", "length": 1, "cross_section": 1, "switch_time": 20, "recycle_flow": 0.032,
    "extract_flow": 0.018, "columns_zone_2": 1,
    "binding": {"type": "langmuir", "kinetic": false, "ka": {"a": 0.1, "b": 0.05}, "kd": {"a": 1, "b": 1},
                "qmax": {"a": 10, "b": 10}}}},
  {"id": "extract", "type": "outlet"}, {"id": "raffinate", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "smb.feed"}, {"from": "desorbent.out", "to": "smb.desorbent"},
             {"from": "smb.extract", "to": "extract.in"}, {"from": "smb.raffinate", "to": "raffinate.in"}],
 "recipe": {"duration": 800, "phases": []}})";
}

} // namespace titer::reference
