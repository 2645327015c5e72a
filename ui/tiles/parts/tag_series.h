// The line of a tag as a plot draws it: thinner where it is uncertain, held where it is stale, hatched where nothing is known. [gui]
#pragma once

#include "app/live/alarms/alarm_board.h"
#include "app/tags/tag_feed.h"
#include "ui/plot/trend/trend_types.h"

namespace titer::tiles {

struct TagLine {
    std::string id;
    const app::FeedTag* tag = nullptr; // nullptr: the feed does not know it
    const app::DataTrace* line = nullptr;
    int colourIndex = 0;
    bool right = false;
};

// Adds what belongs to the tag: series, gaps, holds, and the sign of its alarm at its newest value.
void addTag(plot::TrendModel& model, const TagLine& line, const app::TagFeed& feed, const app::AlarmBoard& alarms);
// Its limits as dotted lines with their names.
void addLimits(plot::TrendModel& model, const TagLine& line, const app::AlarmBoard& alarms);
// Phases of the feed; of the unit of the tags where several run side by side.
QList<plot::Phase> phasesOf(const app::TagFeed& feed, const std::vector<std::string>& tags);
// "last 24 h", "all of it"
QString spanText(double seconds);

} // namespace titer::tiles
