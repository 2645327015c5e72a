// What belongs to a packed column in its plant: where its flow is decided, and what lies on the way to it and behind it.
#pragma once

#include "core/model/plant/plant.h"

#include <optional>
#include <vector>

namespace titer::studies {

struct ColumnSurroundings {
    std::vector<model::WriteTarget> flows;     // that enter from outside
    std::optional<model::WriteTarget> recycle; // of the column itself, that returns from its outlet
    std::vector<int> units;                    // with the column: from these on to the first vessel behind it

    bool has(int unit) const;
    bool feeds(const model::WriteTarget& target) const; // from outside
    // Feeds, or is what returns: together these are the flow through the column.
    bool passes(const model::WriteTarget& target) const { return feeds(target) || recycle == target; }
    // Of the recipe: a phase of one of these units, or one that sets one of these flows.
    bool owns(const model::PlantPhase& phase) const;
};

ColumnSurroundings surroundingsOf(const model::Plant& plant, int column);

// The highest flow through the column, by the programs and the recipe alone [m3/s]; 0 where controllers decide it.
double highestFlow(const model::Plant& plant, const ColumnSurroundings& around);

} // namespace titer::studies
