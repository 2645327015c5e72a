// A small ion-exchange column after the benchmark of Puettmann et al. 2013 (Comput. Chem. Eng. 58:46): three proteins are loaded,
// washed and eluted by a salt gradient.
#pragma once

#include <string>

namespace titer::support {

// `model`: "general_rate" or another of the column's. Units: buffers, column, drain; phases load, wash, elute.
inline std::string columnPlant(const std::string& model = "general_rate")
{
    const auto each = [](const char* salt, const char* lysozyme, const char* cytochrome, const char* ribonuclease) {
        std::string all = "{";
        if (*salt) all += std::string("\"salt\": ") + salt + ", ";
        return all + "\"lysozyme\": " + lysozyme + ", \"cytochrome\": " + cytochrome +
               ", \"ribonuclease\": " + ribonuclease + "}";
    };
    const std::string beads = model == "lumped_rate" ? R"("total_porosity": 0.8425, )"
                                                     : R"("particle_porosity": 0.75, "film_coefficient": )" +
                                                           each("6.9e-6", "6.9e-6", "6.9e-6", "6.9e-6") + ", ";
    const std::string diffusion =
        model == "general_rate" ? "\"pore_diffusivity\": " + each("7e-10", "6.07e-11", "6.07e-11", "6.07e-11") + ", "
                                : std::string();
    return R"({"format": "titer.plant/1", "name": "Column", "components": [
      {"id": "salt", "label": "Salt", "basis": "amount", "molar_mass": "58.44 g/mol"},
      {"id": "lysozyme", "label": "Lysozyme", "basis": "amount", "molar_mass": "14.3 kg/mol"},
      {"id": "cytochrome", "label": "Cytochrome", "basis": "amount", "molar_mass": "12.3 kg/mol"},
      {"id": "ribonuclease", "label": "Ribonuclease", "basis": "amount", "molar_mass": "13.7 kg/mol"}],
      "units": [{"id": "buffers", "label": "Buffers", "type": "inlet", "at": [4, 8], "program": [
        {"for": "10 s", "flow": "1e-6 m3/s", "concentration": )" +
           each("50", "1", "1", "1") + R"(},
        {"for": "80 s", "flow": "1e-6 m3/s", "concentration": {"salt": 50}},
        {"for": "1410 s", "flow": "1e-6 m3/s", "concentration": {"salt": 100}, "ramp": {"salt": 0.2}}]},
      {"id": "column", "label": "Cation exchange", "type": "chromatography_column", "at": [18, 8], "params": {
        "model": ")" +
           model + R"(", "length": 0.014, "bed_porosity": 0.37, "axial_dispersion": 5.75e-8, "particle_radius": 4.5e-5,
        "cross_section": 4.7e-3, )" +
           beads + diffusion + R"(
        "product": "ribonuclease", "binding": {"type": "sma", "kinetic": false, "salt": "salt", "lambda": 1200, "ka": )" +
           each("", "35.5e-3", "1.59e-3", "7.7e-3") + R"(, "kd": )" + each("", "1", "1", "1") + R"(, "nu": )" +
           each("", "4.7", "5.29", "3.7") + R"(, "sigma": )" + each("", "11.83", "10.6", "10") + R"(}}},
      {"id": "drain", "label": "Drain", "type": "outlet", "at": [32, 8]}],
      "streams": [{"from": "buffers.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
      "recipe": {"duration": "1500 s", "phases": [
        {"id": "load", "label": "Load", "unit": "column", "at": "0 s", "until": {"for": "10 s"}},
        {"id": "wash", "label": "Wash", "unit": "column", "after": ["load"], "until": {"for": "80 s"}},
        {"id": "elute", "label": "Elute", "unit": "column", "after": ["wash"], "until": {"for": "1410 s"}}]}})";
}

} // namespace titer::support
