// Series that are made of others. Times are in seconds, ascending; NaN is an empty cell, of those made one that cannot be said.
#pragma once

#include <span>
#include <vector>

namespace titer::prepare {

// The mean of the values no further away in time than half of `window`; at the ends of those that are there.
std::vector<double> movingMean(std::span<const double> time, std::span<const double> values, double window);

// The integral over time by trapezoids, from 0 at the first value on; over empty cells the line between their neighbours counts, and they
// themselves stay empty.
std::vector<double> cumulated(std::span<const double> time, std::span<const double> values);

// What the least-squares line (or parabola) through the values no further than half of `window` from a time says there: value and slope [1/s]
// with their standard errors, by the residuals with N - 2 (N - 3) degrees of freedom. It needs 3 (4) values, and values on both sides of
// the time or at it; where there is none, all are NaN.
struct LocalFit {
    std::vector<double> value, valueError, slope, slopeError;
};
enum class LocalCurve { Line, Parabola };
LocalFit localFit(std::span<const double> time, std::span<const double> values, double window, LocalCurve curve);

} // namespace titer::prepare
