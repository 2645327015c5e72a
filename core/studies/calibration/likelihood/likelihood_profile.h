// Profiles of a likelihood: the highest that it can be while one parameter stands, step by step away from the fit until it is too low
// (S. A. Murphy and A. W. van der Vaart 2000, J Am Stat Assoc 95:449).
#pragma once

#include "core/studies/calibration/likelihood/likelihood_objective.h"

#include <optional>
#include <vector>

namespace titer::studies {

struct LikelihoodProfile {
    struct Point {
        double value = 0.0;
        double objective = 0.0; // -log L less the logarithms of priors
    };
    std::vector<Point> points = {}; // ascending
    // Where the threshold is passed; nothing where it is not within the bounds.
    std::optional<double> low = {}, high = {};
    std::optional<base::Error> failure = {}; // that ended a side early
    long evaluations = 0;
};

// Of a parameter of the record that is a variable of the objective. `fitted` has the values of all parameters at the end of the fit,
// `threshold` is how much higher the objective may be than there, and `firstStep` on the parameter's scale is a guess.
LikelihoodProfile profileOf(LikelihoodObjective& objective, int parameter, const std::vector<double>& fitted,
                            double threshold, double firstStep, const std::stop_token& stop);

} // namespace titer::studies
