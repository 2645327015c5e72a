// The example cho-fed-batch with its oxygen held by a real loop: a probe of first order, and a cascade of stirrer, gas flow and oxygen
// in the gas.
#pragma once

#include "core/model/plant/plant.h"
#include "core/solve/simulation.h"

#include <memory>

namespace titer::reference {

inline constexpr double oxygenSetPoint = 40.0; // [% air]

// The production vessel with the kLa of van 't Riet and feeds that dilute oxygen, from the example's flowsheet.
model::Flowsheet withOxygenCascade(model::Flowsheet choFedBatch);

struct OxygenCourse {
    double reached = -1.0;                        // when oxygen had first come down to the set-point [s], -1: never
    double largest = 0.0;                         // deviation from then to the harvest [% air]
    double largestAt = 0.0;                       // [s]
    double lowestShare = 1.0, highestShare = 0.0; // of oxygen in the gas: what the last range was used for
};

// Runs the plant to its harvest; oxygen is looked at each minute. An error where the run fails.
base::Result<OxygenCourse> oxygenCourse(const std::shared_ptr<const model::Plant>& plant);

} // namespace titer::reference
