// Fits of whole chromatograms whose truth is known.
#pragma once

#include "core/base/result.h"
#include "core/studies/calibration/plant_fit.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace titer::reference {

// Plants as they were and as they are guessed, and what of them is fitted to the absorbance.
struct FitCase {
    std::vector<std::pair<std::string, std::string>> runs; // truth, guess
    std::vector<std::string> paths;
    std::vector<double> truth;
    std::uint64_t seed = 8; // of the noise, 1 % of the largest value of each run

    studies::PlantFitRequest request(base::Errors& errors) const;
};

// The case D1: three gradients and an overload of three proteins, from what Yamamoto's plot says of the gradients.
FitCase gradientsAndOverload();

// Antibody of 2 g/L on a bed of 16 mL of protein A, at this residence time [s], until it breaks through.
std::string breakthroughPlant(double residence, double capacity, double diffusivity);

FitCase breakthroughs();

} // namespace titer::reference
