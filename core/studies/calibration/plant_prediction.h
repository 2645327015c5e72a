// What a fit says of runs that it has not seen: their courses with the band that the uncertainty of the parameters gives
// them (by their derivatives, Seber and Wild 1989, Nonlinear Regression, chapter 5), and with that of the noise.
#pragma once

#include "core/studies/calibration/plant_fit.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

// At the samples that are there [SI of the tag].
struct PredictedCourse {
    int experiment = 0; // of those that are predicted
    std::string tag;
    std::vector<double> times; // [s]
    std::vector<double> measured, predicted;
    std::vector<double> reach;  // of the band of the course itself, to either side
    std::vector<double> spread; // of the band in which values lie as they are measured
    double nrmse = 0.0;         // over the largest measured value
    double within = 0.0;        // share of the measured values in the second band
};

// The noise of a tag is that of the fit, relative to the largest value of each of its courses. Values that an experiment of
// the fit has by itself are not carried over. Errors as of fitPlant().
base::Result<std::vector<PredictedCourse>> predictRuns(const PlantFitRequest& request, const PlantFit& fit,
                                                       std::span<const FitExperiment> experiments,
                                                       const model::Catalogue& catalogue, std::stop_token stop = {});

} // namespace titer::studies
