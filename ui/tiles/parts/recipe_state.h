// Where a recipe stands: the phases of one unit, which of them runs, and what ends it. [gui]
#pragma once

#include "app/tags/tag_feed.h"
#include "core/base/not_available.h"

#include <QString>

#include <vector>

namespace titer::tiles {

struct RecipeState {
    std::vector<app::FeedPhase> phases; // of the unit, by their begin
    int current = -1;                   // among them; the last begun of those that hold now
    double from = base::notAvailable;   // of the first [s]
    double until = base::notAvailable;  // planned end of the last [s]; NaN: not known
    QString transition;                 // "Harvest when Viability is below 80 %"; empty: not known
    QString present;                    // of the value that it waits for: "97.4 %"

    double left(double now) const { return until - now; } // [s]; NaN: not known
};

// Of `unit`, or where that is empty of the unit in which a phase began last.
RecipeState readRecipe(const app::TagFeed& feed, const std::string& unit);

} // namespace titer::tiles
