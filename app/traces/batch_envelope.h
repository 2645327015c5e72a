// Batches laid over one another: aligned on one point or on their progress, and the envelope of those that went before. [any]
#pragma once

#include "app/traces/data_trace.h"

#include <limits>
#include <span>
#include <string>
#include <vector>

namespace titer::app {

// The course of one batch over time since its alignment [s], or over its progress; x rises, a NaN in y is a gap.
struct BatchLine {
    std::string name;
    std::vector<double> x, y;
};

// What of a line lies from `from` to `to` [s]; x counts from `zero`.
BatchLine cutBatch(const DataTrace& line, double from, double to, double zero);

// The value over a progress that both know over time, such as a volume fed. What has been reached counts: where the progress stands still or
// falls, nothing new is drawn, so that x rises.
BatchLine overProgress(const BatchLine& value, const BatchLine& progress);

enum class EnvelopeKind { MinMax, MeanSpread, BestRun };

struct BatchEnvelope {
    std::vector<double> x, low, high, middle; // NaN where too few batches have a value
    std::size_t batches = 0;                  // that went into it
};

// How many batches must have a value at a place: two have a range, three a spread.
inline constexpr std::size_t minForRange = 2, minForSpread = 3;

// Over `points` places from the least x to the greatest. MinMax: least and greatest value, the mean between them. MeanSpread: mean ± 3
// standard deviations (n - 1). Not for BestRun, which is one batch's line.
BatchEnvelope envelopeOf(std::span<const BatchLine> batches, EnvelopeKind kind, int points);

// The batch that ends with the highest value; -1 where none has any.
int bestOf(std::span<const BatchLine> batches);

} // namespace titer::app
