// What the spread of small samples says of a standard deviation: the constants of control charts, computed rather than read from a table.
#pragma once

namespace titer::studies {

// Of the range of `size` (2 to 100) draws of a standard normal distribution (Tippett 1925, Biometrika 17, 364): mean d2 and standard
// deviation d3, by the trapezoidal rule, to 1e-9.
struct RangeMoments {
    double mean = 0.0, deviation = 0.0;
};
RangeMoments rangeMoments(int size);

// c4: mean of the standard deviation (with size - 1) of `size` (2 and more) draws.
double meanDeviation(int size);

} // namespace titer::studies
