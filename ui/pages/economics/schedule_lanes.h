// A campaign of batches as lanes of a timeline: each item of a unit, then what tasks share. [any]
#pragma once

#include "core/model/plant/plant.h"
#include "core/schedule/schedule.h"
#include "ui/plot/timeline/timeline_types.h"

namespace titer::pages {

// A unit of the plant by its id, as people call it.
QString scheduledName(const model::Plant& plant, const std::string& unit);

// The bottleneck is remarked. A thing that tasks share has the bars of all that use it.
QList<plot::TimelineLane> scheduleLanes(const model::Plant& plant, const schedule::Tasks& tasks,
                                        const schedule::Schedule& made, const schedule::Campaign& campaign);

} // namespace titer::pages
