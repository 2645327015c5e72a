// Tests on the innovations of one channel: those of a sound filter have mean 0, deviation 1, and know nothing of each
// other.
#pragma once

#include <span>

namespace titer::twin {

// The chance that innovations (normalised, in order) that are independent would look as dependent on each other, over
// the first `lags` correlations (Ljung, Box 1978, Biometrika 65:297). 1 where there are too few.
double ljungBox(std::span<const double> innovations, int lags);

// Sums of what goes beyond half a deviation in one direction (Page 1954, Biometrika 41:100), at the end, and where that
// of the side that is larger began. Above 10 a sound channel comes once in 10⁵ samples or more seldom.
struct Cusum {
    double high = 0.0, low = 0.0;
    std::size_t since = 0;
};
Cusum cusumOf(std::span<const double> innovations);

// How many values at the end are the same, and the chance of that, as far as those before repeat each other; 1 where
// nothing is known.
struct Repeats {
    std::size_t count = 0;
    double chance = 1.0;
    double resolution = 0.0; // the least difference of values that follow each other; 0 where all are the same
};
Repeats repeatsOf(std::span<const double> values);

// How many times as wide as was expected innovations (normalised) scatter, by their median, so that outliers are none. 1 where they do not,
// or where that may be by chance (a test of signs, at four standard deviations). Where all covariances of a filter were stated too small by
// one factor, that of its estimate is so too, by the square of this number: it is the variance factor of an adjustment (Koch 1999, Parameter
// Estimation and Hypothesis Testing in Linear Models, chapter 3).
double wideningOf(std::span<const double> innovations);

// Sorts the numbers. NaN where there is none.
double medianOf(std::span<double> numbers);

} // namespace titer::twin
