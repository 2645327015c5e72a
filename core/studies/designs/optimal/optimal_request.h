// What the kinds d_optimal and i_optimal take of a request.
#pragma once

#include "core/studies/designs/kinds.h"
#include "core/studies/designs/optimal/optimal.h"

#include <array>
#include <string_view>

namespace titer::studies {

inline constexpr std::array<std::string_view, 8> optimalTakes{"runs",       "model",   "starts", "centre",
                                                              "constraint", "augment", "form",   "blocks"};
// Settings anywhere between the bounds, or on as many even levels as the model needs.
inline constexpr std::array<std::string_view, 2> optimalForms{"continuous", "levels"};

// Without runs asked for there are four more than parameters, and as many more as fill the blocks. Centre points are part of the
// runs.
base::Result<Design> optimalDesign(Criterion criterion, const Factors& factors, const DesignRequest& request,
                                   std::stop_token stop);

} // namespace titer::studies
