// Desirability d = ((y - L) / (T - L))^w of each response and their weighted geometric mean D: G. Derringer and R. Suich,
// "Simultaneous optimization of several response variables", Journal of Quality Technology 12, 214-219 (1980).
#pragma once

#include "core/studies/decisions/response.h"

#include <cstddef>
#include <vector>

namespace titer::studies {

// What a response should be [its unit]. Maximise: worthless at `low` and below, as good as can be from `target`. Minimise: as
// good as can be up to `target`, worthless from `high`. Target: best at `target`, worthless from `low` down and `high` up.
struct Goal {
    enum class Kind { Maximise, Minimise, Target };

    std::size_t response = 0; // which of the responses
    Kind kind = Kind::Maximise;
    double low = 0.0;
    double target = 0.0;
    double high = 0.0;
    double weight = 1.0;      // power of d; below 1 is content early, above 1 is content late
    double aboveWeight = 1.0; // of a target, for values above it
    double importance = 1.0;  // power of d in the mean
};

// From 0 (worthless) to 1.
double desirability(const Goal& goal, double value);
// The weighted geometric mean; 0 as soon as one response is worthless.
double overallDesirability(const std::vector<Goal>& goals, const std::vector<double>& values);
// What the search compares: D and, where D is 0, less than 0 by how far responses are from being worth anything.
double desirabilityOrShortfall(const std::vector<Goal>& goals, const std::vector<double>& values);

// At "goals/NAME": limits in the wrong order, weights or importances that are not positive, two goals for one response, none.
base::Errors checkGoals(const std::vector<Goal>& goals, const std::vector<FittedResponse>& responses);

} // namespace titer::studies
