// Estimators as the window sets them up: of the units to which tags of a recording are mapped. [any]
#pragma once

#include "core/model/flowsheet.h"
#include "core/twin/mapping.h"
#include "core/twin/track.h"

#include <span>
#include <string>
#include <vector>

namespace titer::app {

// A tag that is mapped, with what was measured of it so far [unit of the tag].
struct ChannelCourse {
    twin::MappedTag tag;
    std::span<const twin::TrackPoint> points;
};

// Units with states of their own that a tag is mapped to; columns are forecast, not estimated.
std::vector<std::string> unitsToEstimate(const model::Plant& plant, std::span<const twin::MappedTag> tags);

// An estimator of the unit: every tag that is mapped to it is a channel, with the signal's own scatter for noise where enough was
// measured, else 5 % of the value.
model::EstimatorEntry estimatorOf(const model::Plant& plant, const std::string& unit,
                                  std::span<const ChannelCourse> courses);

} // namespace titer::app
