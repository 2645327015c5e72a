// A tag that an estimator takes as a measurement.
#pragma once

#include "core/model/plant/plant.h"
#include "core/twin/mapping.h"

#include <cstddef>
#include <optional>
#include <string>

namespace titer::twin {

struct EstimatorChannel {
    std::size_t tag = 0;    // place in the list of tags
    std::string name, unit; // of the tag
    std::string variable;
    Link link;
    model::Deviation noise; // [SI of the variable]
    // A tag that tells the standard deviation of each reading, drawn at the same instant: its place in the list, and in the unit of the channel's
    // tag one of it. `noise` is then what is usual, by which alone it is found out what can be observed.
    std::optional<std::size_t> noiseTag = {};
    double noiseFactor = 1.0;
    double gain = 1.0;
    double offset = 0.0; // [SI of the variable]
    double lag = 0.0;    // [s]
    model::ProbeNumber estimatedGain = {}, estimatedOffset = {}, estimatedLag = {};
    double delay = 0.0;    // [s]
    double every = 0.0;    // of the tag, or of its means [s]
    double meanOver = 0.0; // readings of so long are taken as one [s]; 0: each by itself
};

} // namespace titer::twin
