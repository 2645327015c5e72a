// Whether two scales, sites or lots give the same, within a margin that was stated before: two one-sided t tests (D. J. Schuirmann
// 1987, J. Pharmacokin. Biopharm. 15) with variances that need not be equal (B. L. Welch 1947, Biometrika 34).
#pragma once

#include "core/base/result.h"

#include <span>

namespace titer::studies {

struct SampleMoments {
    int count = 0;
    double mean = 0.0;
    double deviation = 0.0; // standard deviation, with count - 1
};
SampleMoments momentsOf(std::span<const double> values);

struct Equivalence {
    double difference = 0.0; // of the means, first - second
    double stdError = 0.0;
    double df = 0.0;
    double tLow = 0.0, pLow = 0.0;   // that the difference is not above -margin
    double tHigh = 0.0, pHigh = 0.0; // that it is not below the margin
    double low = 0.0, high = 0.0;    // its interval with a confidence of 1 - 2 alpha
    bool equivalent = false;         // both tests at alpha: the interval lies within the margin
};

// Errors are at "margin", "alpha" and "runs": fewer than two values of either, or none that differ.
base::Result<Equivalence> testEquivalence(const SampleMoments& first, const SampleMoments& second, double margin,
                                          double alpha = 0.05);

} // namespace titer::studies
