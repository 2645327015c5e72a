// The middle one of values, and those below which a share of them lies. [any]
#pragma once

#include <span>

namespace titer::base {

// One value at least, none of them NaN; their order is lost. Of an even number the mean of the two in the middle.
double median(std::span<double> values);
// Of an even number the larger one of the two in the middle, which is itself a value.
double upperMedian(std::span<double> values);
// The value itself below which `share` of them lies, from 0 to 1. One value at least, none of them NaN; their order is lost.
double valueAtShare(std::span<double> values, double share);

// Of values that rise, the place below which `share` of them lies, from 0 to 1, between neighbours by straight lines (Hyndman and Fan 1996,
// Am. Stat. 50, 361). NaN of none. Type 7: the first and the last value are the ends of what there is.
double quantile(std::span<const double> sorted, double share);
// Type 6: what is drawn alike lies below it with that probability on average, of however few draws.
double drawnQuantile(std::span<const double> sorted, double share);

} // namespace titer::base
