// Charge and equilibrium constant of the proteins of a column from measured runs with gradients.
#pragma once

#include "core/studies/calibration/columns/gradient_plant.h"
#include "core/studies/calibration/columns/gradient_run.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

struct MeasuredGradient {
    std::string name;                  // for messages: the file
    std::vector<std::string> proteins; // of its peaks, in their order; empty: all, as the plant has them elute
    std::vector<ElutedPeak> peaks;
    double begin = 0.0; // from where the proteins count, as of elutedPeaks() [m3]
};

struct GradientFit {
    std::vector<GradientProtein> proteins;      // that eluted
    std::vector<std::vector<std::size_t>> runs; // of each peak of a protein
    YamamotoFit plot;                           // charge and ka of each, with path and start in the plant
    std::vector<double> nrmse; // by run: the apices of the lines less the measured, over their retention
};

// `errors` has what is wrong with each run: more or fewer peaks than proteins, and what is no protein of the column. Nothing
// with errors.
std::optional<GradientFit> fitGradients(const GradientColumn& column, const std::string& unit,
                                        const std::vector<MeasuredGradient>& runs, double confidence,
                                        base::Errors& errors);

} // namespace titer::studies
