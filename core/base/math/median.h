// The middle one of values. [any]
#pragma once

#include <span>

namespace titer::base {

// One value at least, none of them NaN; their order is lost. Of an even number the mean of the two in the middle.
double median(std::span<double> values);
// Of an even number the larger one of the two in the middle, which is itself a value.
double upperMedian(std::span<double> values);

} // namespace titer::base
