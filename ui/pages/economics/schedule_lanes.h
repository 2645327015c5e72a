// A campaign of batches as lanes of a timeline: each item of a unit, then what is taken of what tasks share. [any]
#pragma once

#include "core/model/plant/plant.h"
#include "core/schedule/campaign.h"
#include "ui/plot/timeline/timeline_types.h"

#include <optional>
#include <vector>

namespace titer::pages {

// A unit of the plant by its id, as people call it.
QString scheduledName(const model::Plant& plant, const std::string& unit);

struct ScheduleLanes {
    QList<plot::TimelineLane> lanes;
    // Of each band of a lane, which bar of the campaign it is; nothing of a wait, and of what is taken of a thing.
    std::vector<std::vector<std::optional<std::size_t>>> bars;

    std::optional<std::size_t> barAt(int lane, int band) const;
};

// The bottleneck is remarked. What a thing is taken of stands as high as its share of the limit, or of the peak where it has none.
ScheduleLanes scheduleLanes(const model::Plant& plant, const schedule::Tasks& tasks, const schedule::Schedule& made,
                            const schedule::Campaign& campaign);

} // namespace titer::pages
