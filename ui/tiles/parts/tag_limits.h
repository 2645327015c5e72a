// The limits of a tag as its alarms have them, for lines, bands and ranges. [gui]
#pragma once

#include "app/live/alarms/alarm_board.h"
#include "app/tags/tag_feed.h"
#include "ui/plot/axis_scale.h"

#include <QList>
#include <QString>

namespace titer::tiles {

struct TagLimit {
    double value = 0.0; // in the unit of the tag
    bool high = false;
    QString name;      // "low limit 30"
    std::string alarm; // whose it is, by its id
    bool operator==(const TagLimit&) const = default;
};

// Of its enabled alarms on values, rising. `known`: in the unit in which the feed shows it; nullptr: as the alarms have them.
QList<TagLimit> limitsOf(const app::AlarmBoard& alarms, const std::string& tag, const app::FeedTag* known);
// Between the innermost of them; NaN where that side has none.
plot::Range normalRange(const QList<TagLimit>& limits);
// "at least 30", "at most 40", "30 to 40"; empty where there is none.
QString rangeText(const plot::Range& range, std::string_view unit);

} // namespace titer::tiles
