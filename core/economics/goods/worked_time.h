// For how long something takes place in a run, and how much of that at night.
#pragma once

#include "core/economics/economics.h"
#include "core/figures/run_result.h"

#include <vector>

namespace titer::economics {

struct Span {
    double from = 0.0, to = 0.0; // from the beginning of the run [s]
};

// Without overlaps, ascending. A unit without phases is at work while it is occupied.
std::vector<Span> spansOf(const While& during, const model::Plant& plant, const figures::RunResult& result);
double timeOf(const std::vector<Span>& spans); // [s]
// Of these, what falls into the night [s]; where a batch begins at any time of day, the night's share of the day.
double nightOf(const std::vector<Span>& spans, const Night& night);

} // namespace titer::economics
