// Values of a run as every page tells them: what its tolerance cannot tell from nothing is 0. [any]
#pragma once

#include "core/figures/run_result.h"

#include <vector>

namespace titer::app {

// What is smaller than this cannot be told from nothing: a run's usual tolerance of the largest value in its course.
double minTold(const std::vector<double>& course);
std::vector<double> minTold(const figures::RunResult& result); // per column

// `least` is minTold(); a NaN stays one.
double told(double value, double min);

} // namespace titer::app
