// What stands over the trends of a source, in words. [gui]
#pragma once

#include "app/live/history/history_lane.h"
#include "ui/plot/trend/interval_lane.h"

namespace titer::pages {

struct TrendLane {
    QList<plot::Phase> phases;
    QList<plot::LaneMark> marks;
    QList<qint64> gaps; // next to the marks: id of the gap's record, 0 for what is none
};

TrendLane laneInWords(const app::HistoryLane& lane);
// "gap 8 h 24 min, no connection"
QString gapText(double seconds, connect::Gap::Cause cause);

} // namespace titer::pages
