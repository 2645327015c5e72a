// Profiles of a fit of plants: how much worse the courses can be followed while one parameter stands and all others are refitted,
// step by step away from the fit (D. M. Bates and D. G. Watts 1988, Nonlinear Regression Analysis and Its Applications, ch. 6). Where the
// model is straight within the interval, this is a parabola and its ends are those of the interval.
#pragma once

#include "core/studies/calibration/plant_fit.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

struct PlantProfile {
    struct Point {
        double value = 0.0; // [SI]
        double rise = 0.0;  // of the sum of squares, each residual over the scatter of its course
    };
    std::string path;
    std::string experiment = {};    // whose own value it is; empty: one for all
    std::vector<Point> points = {}; // ascending; the fit itself has a rise of 0
    double threshold = 0.0;         // of the rise, at the confidence of the fit
    // Where the threshold is passed; nothing where it is not within the bounds.
    std::optional<double> low = {}, high = {};
    std::optional<base::Error> failure = {}; // that ended a side early
};

// Of each parameter of a fit that the data depend on; `request` is what it answers. When it is stopped, those that were finished.
base::Result<std::vector<PlantProfile>> profilePlant(const PlantFitRequest& request, const PlantFit& fit,
                                                     const model::Catalogue& catalogue, std::stop_token stop = {});

} // namespace titer::studies
