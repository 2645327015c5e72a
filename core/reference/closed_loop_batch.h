// One fed batch of closed_loop_batches.h, and the limits that hold for it.
#pragma once

#include "core/guard/arming.h"

namespace titer::reference {

inline constexpr double batchHour = 3600.0;                  // [s]; moves are of this length, too
inline constexpr int batchHours = 150;                       // of a batch
inline constexpr double batchCellLimit = 3.7;                // [kg/m3]
inline constexpr double batchFlowLimit = 0.2e-3 / batchHour; // of the guard [m3/s]
inline constexpr double batchVolumeLimit = 6e-3;             // likewise, per batch [m3]
inline constexpr double batchParameterDeviation = 0.05;      // relative, log-normal, as forecasts have it
inline constexpr double batchAgreement = 2e-3; // by which cells pass their limit, and a product is as good

struct ClosedLoopBatch {
    double product = 0.0;                            // at the end [kg/m3]
    double cells = 0.0;                              // at their densest, of each half hour [kg/m3]
    double lowestFlow = 0.0, highestFlow = 0.0;      // of all [m3/s]
    double fed = 0.0;                                // [m3]
    int cuts = 0;                                    // by the guard
    int drops = 0;                                   // to the recipe
    guard::Distrust dropped = guard::Distrust::None; // at first
    double droppedAt = 0.0;                          // likewise [s]
    double armed = 0.0;                              // for so long [s]

    bool keepsLimit() const { return cells <= (1.0 + batchAgreement) * batchCellLimit; }
    bool isPastGuard() const
    {
        return lowestFlow < 0.0 || highestFlow > (1.0 + 1e-12) * batchFlowLimit ||
               fed > (1.0 + 1e-9) * batchVolumeLimit;
    }
};

} // namespace titer::reference
