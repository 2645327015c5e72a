// How far measured values lie from a model's line. [any]
#pragma once

#include "app/traces/data_trace.h"
#include "core/base/not_available.h"

#include <vector>

namespace titer::app {

struct TwinGap {
    std::vector<double> time;            // of the measured values that the model has a value for [s]
    std::vector<double> difference;      // measured - model, next to it [unit of the tags]
    double sigma = base::notAvailable;   // [unit of the tags]; NaN: not known
    bool isEstimated = false;            // from the differences, about their mean
    std::size_t inside = 0, counted = 0; // within ± 2 sigma, of those of the stretch that is counted

    double share() const { return counted > 0 ? double(inside) / double(counted) : base::notAvailable; }
};

// Fewer differences estimate no sigma.
inline constexpr std::size_t minDifferences = 5;

// The model is read between its two neighbours, and nowhere else: not over a gap and not beyond its ends. `sigma` NaN: it is estimated. What
// is counted begins at `countFrom`.
TwinGap twinGap(const DataTrace& measured, const DataTrace& model, double sigma, double countFrom);

// Between two neighbours of a line; NaN in a gap or outside.
double valueAt(const std::vector<double>& x, const std::vector<double>& y, double at);

} // namespace titer::app
