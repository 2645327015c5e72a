// The best settings by desirability, and how much a set-point bears.
#pragma once

#include "core/studies/decisions/desirability.h"
#include "core/studies/designs/region.h"
#include "core/studies/numerics/direct_search.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace titer::studies {

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
