// Latin hypercubes: each factor has exactly one run in each of its slices.
#pragma once

#include "core/studies/models/design.h"

#include <cstdint>
#include <stop_token>

namespace titer::studies {

struct LatinHypercube {
    enum class Goal { Random, Maximin, LowDiscrepancy };

    int runs = 0;
    Goal goal = Goal::Random;
    bool centred = false; // runs in the middle of their slices, else anywhere in them
    std::uint64_t seed = 1;
    int exchanges = 20'000; // tried in each of 8 searches, for the goals that search
};

// Up to this many runs the goals that search are offered.
constexpr int maxSearchedRuns = 2000;

// Points of the unit cube, runs x count. Random for goals that search and more than maxSearchedRuns, and after a stop.
Eigen::MatrixXd latinHypercubePoints(int count, const LatinHypercube& options, const std::stop_token& stop = {});

// Errors: at "factors", "factors/NAME" and "design/runs".
base::Result<Design> latinHypercube(const Factors& factors, const LatinHypercube& options,
                                    const std::stop_token& stop = {});

} // namespace titer::studies
