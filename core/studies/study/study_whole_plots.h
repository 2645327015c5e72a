// Runs of a study that are not independent: those of a whole plot share one setting of the factors that are hard to change.
#pragma once

#include "core/studies/study/study.h"

#include <string>
#include <vector>

namespace titer::studies {

inline constexpr const char* wholePlotColumn = "whole_plot";

// The whole plot of each of these runs (indices of the study): of its design, or the vessels that share a setting where the design has
// none; a run outside of any is one of its own. Empty where no two of them share one.
std::vector<std::string> wholePlotsOf(const Study& study, const std::vector<int>& runs);

} // namespace titer::studies
