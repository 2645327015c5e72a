// Which variable of the model a recorded tag is compared with, so that every page shows both in one unit. [any]
#pragma once

#include "app/common/shown_units.h"
#include "app/tags/tag_feed.h"
#include "core/twin/mapping.h"

namespace titer::app {

// `name`: as the source calls the tag. Nothing where the plant ties it to no variable.
void reportWhatItMeasures(FeedTag& tag, const std::string& name, const model::Plant& plant);

// From the unit of a tag to one in which its variable is shown; over another basis too, such as mmol/L beside g/L.
UnitScale scaleTo(const twin::Link& link, const std::string& unit);

} // namespace titer::app
