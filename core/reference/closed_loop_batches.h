// The fed batch of steered_fed_batch.h, many times over, each with parameters of its own that nobody knows: its feed is decided by a predictive
// controller, which believes the published ones, and by the recipe that is best for these. Both stand behind the same guard.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace titer::reference {

inline constexpr double batchCellLimit = 3.7;             // [kg/m3]
inline constexpr double batchFlowLimit = 0.2e-3 / 3600.0; // of the guard [m3/s]
inline constexpr double batchParameterDeviation = 0.05;   // relative, log-normal, as forecasts have it
inline constexpr double batchAgreement = 2e-3;            // by which cells pass their limit, and a product is as good

struct ClosedLoopBatch {
    double product = 0.0;                       // at the end [kg/m3]
    double cells = 0.0;                         // at their densest, of each half hour [kg/m3]
    double lowestFlow = 0.0, highestFlow = 0.0; // likewise [m3/s]

    bool keepsLimit() const { return cells <= (1.0 + batchAgreement) * batchCellLimit; }
};

struct ClosedLoopBatches {
    struct Pair {
        ClosedLoopBatch steered, recipe;
    };
    std::vector<Pair> pairs;

    // Share of the batches in which the steered one keeps the limit, and makes as much as the recipe or the recipe does not keep it.
    double noWorse() const;
    double recipeCrosses() const; // share in which the recipe does not keep the limit
    double gain() const;          // of product, where it does: the median, relative; NaN where it never does
};

// The same seed gives the same batches. An error where a run fails; none of them after a stop.
base::Result<ClosedLoopBatches> closedLoopBatches(int count, std::uint64_t seed, unsigned threads = 0,
                                                  std::stop_token stop = {});

} // namespace titer::reference
