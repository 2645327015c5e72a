// Desirability d = ((y - L) / (T - L))^w of each response and their weighted geometric mean D: G. Derringer and R. Suich,
// "Simultaneous optimization of several response variables", Journal of Quality Technology 12, 214-219 (1980).
#pragma once

#include "core/studies/decisions/response.h"
#include "core/studies/designs/region.h"
#include "core/studies/numerics/direct_search.h"

#include <Eigen/Core>

#include <cstdint>
#include <optional>
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

// Where factors may go: -1 to 1, and the levels of categorical ones. Errors at "factors/NAME" for a share of a mixture.
base::Result<SearchSpace> searchSpace(const Factors& factors);
// The same within constraints, some factors held (coded; nothing for those that are free), shares of a mixture too: the last that
// is free takes what the others leave. Errors also at "constraint": no room is left.
base::Result<SearchSpace> searchSpace(const Factors& factors, const std::vector<Constraint>& constraints,
                                      const std::vector<std::optional<double>>& held);

// The responses at points of the search, where the rest of a mixture stands at 0.
std::vector<FittedResponse> over(const SearchSpace& space, std::vector<FittedResponse> responses);

struct Optimum {
    std::vector<double> point; // coded, one per factor
    double desirability = 0.0;
    std::vector<double> each;            // d, in the order of the goals
    std::vector<Prediction> predictions; // in the order of the goals
};

struct OptimumSettings {
    SearchSettings search = {};
    double confidence = 0.95;
};

// The best settings first, then other hills of the desirability that lie apart from those before them. Empty when the space
// allows no point. A desirability of 0 says that no setting meets all goals: the point then comes nearest.
std::vector<Optimum> optimise(const std::vector<FittedResponse>& responses, const std::vector<Goal>& goals,
                              const SearchSpace& space, const OptimumSettings& settings = {});

// How much a set-point bears.
struct Robustness {
    // The range of each factor alone, coded, over which D keeps at least `share` of its value at the set-point; both ends the
    // level for categorical factors, and the setting for the share that gives way where another moves.
    std::vector<std::array<double, 2>> ranges;
    // With settings that scatter about the set-point: mean and 5 % quantile of D, and the standard deviation that each response
    // gets from it [its unit].
    std::optional<double> meanDesirability, lowDesirability;
    std::vector<double> transmitted;
};

// `scatter` [coded]: standard deviation of each factor; empty without.
Robustness robustness(const std::vector<FittedResponse>& responses, const std::vector<Goal>& goals,
                      const SearchSpace& space, const std::vector<double>& point, const std::vector<double>& scatter,
                      double share = 0.9, std::uint64_t seed = 1);

} // namespace titer::studies
