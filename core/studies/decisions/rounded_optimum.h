// The best settings among those that can be set: a pump in tenths of a L/h, a temperature in half degrees.
#pragma once

#include "core/studies/decisions/optimum.h"

namespace titer::studies {

// The best settings about `optimum` of which each factor with a step is a multiple of it [its unit; 0: any value]; the others are sought
// again between them. `held` as in searchSpace(). Nothing where no such settings lie about it within bounds and constraints.
std::optional<Optimum> roundedOptimum(const Optimum& optimum, const std::vector<double>& steps, const Factors& factors,
                                      const std::vector<Constraint>& constraints,
                                      const std::vector<std::optional<double>>& held,
                                      const std::vector<FittedResponse>& responses, const std::vector<Goal>& goals,
                                      const OptimumSettings& settings = {});

} // namespace titer::studies
